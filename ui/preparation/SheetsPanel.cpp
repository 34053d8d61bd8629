// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preparation/SheetsPanel.h"

#include "core/report/QuestionnaireResults.h"
#include "core/report/SlipCount.h"
#include "ui/shell/Theme.h"
#include "ui/widgets/RecordTable.h"

#include <QComboBox>
#include <QFormLayout>
#include <QIntValidator>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTableView>

#include <algorithm>
#include <utility>

namespace eldin::ui {

namespace {

constexpr int kHighestNumber = 99999;

QString stageText(core::SheetStage stage)
{
    return stage == core::SheetStage::Before ? SheetsPanel::tr("Before the meeting") : SheetsPanel::tr("After the meeting");
}

/// "2", "1 3", "4", or the words.
QString typedOf(const core::Question &question, const std::vector<core::QuestionOption> &options, const core::SheetAnswer &answer)
{
    if (question.kind == core::QuestionKind::Text)
        return answer.text;
    if (question.kind == core::QuestionKind::Scale)
        return answer.step > 0 ? QString::number(answer.step) : QString();
    QStringList keys;
    for (std::size_t i = 0; i < options.size(); ++i) {
        if (std::find(answer.options.begin(), answer.options.end(), options[i].id) != answer.options.end())
            keys += QString::number(i + 1);
    }
    return keys.join(u' ');
}

} // namespace

SheetsPanel::SheetsPanel(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_model(new RecordsModel<SheetRow>(workspace, {QStringLiteral("answer_sheet"), QStringLiteral("answer")}, [this] { return read(); }, {}, this))
    , m_numberLabel(new QLabel)
    , m_number(new QLineEdit)
    , m_stage(new QComboBox)
    , m_form(new QWidget)
    , m_layout(new QFormLayout(m_form))
    , m_count(new QLabel)
    , m_save(new QPushButton)
    , m_table(new RecordTable(QStringLiteral("clipboard-list")))
{
    m_number->setObjectName(QStringLiteral("sheetNumber"));
    m_number->setValidator(new QIntValidator(1, kHighestNumber, m_number));
    m_number->setFixedWidth(theme::kGrid * 9);
    m_numberLabel->setBuddy(m_number);
    m_stage->setObjectName(QStringLiteral("sheetStage"));
    m_stage->addItems({QString(), QString()});
    m_stage->setCurrentIndex(1);
    m_stage->setSizeAdjustPolicy(QComboBox::AdjustToContents); // it has no words yet
    m_count->setObjectName(QStringLiteral("sheetCount"));
    m_count->setProperty("kind", QStringLiteral("small"));
    m_count->setWordWrap(true);
    m_save->setObjectName(QStringLiteral("saveSheet"));
    m_save->setProperty("kind", QStringLiteral("strong"));
    m_table->setObjectName(QStringLiteral("sheets"));
    m_table->setModel(m_model);
    m_table->setAddable(false);
    m_layout->setContentsMargins(0, 0, theme::kGrid, 0);
    m_layout->setSpacing(theme::kGrid / 2);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(m_form);
    auto *head = new QHBoxLayout;
    head->setSpacing(theme::kGrid);
    head->addWidget(m_numberLabel);
    head->addWidget(m_number);
    head->addWidget(m_stage, 1);
    auto *left = new QVBoxLayout;
    left->setSpacing(theme::kGrid);
    left->addLayout(head);
    left->addWidget(scroll, 1);
    left->addWidget(m_count);
    left->addWidget(m_save, 0, Qt::AlignRight);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::kGrid * 2);
    layout->addLayout(left, 3);
    layout->addWidget(m_table, 2);
    connect(m_number, &QLineEdit::returnPressed, this, [this] { goOn(-1); });
    // Another number is another sheet: the one that was looked at stays as it is.
    connect(m_number, &QLineEdit::textEdited, this, [this] {
        if (m_edited.isNull())
            return;
        m_edited = {};
        clearFields();
        m_number->setModified(true);
    });
    connect(m_save, &QPushButton::clicked, this, [this] { save(); });
    connect(&m_table->view(), &QTableView::activated, this, [this](const QModelIndex &index) { m_workspace.runner().run([&] { edit(index.row()); }); });
    connect(m_table, &RecordTable::removeRequested, this, [this](int row) {
        m_workspace.runner().run(tr("Sheet removed."), [&] { core::QuestionnaireService(m_workspace.document()).removeSheet(m_model->row(row).id); });
    });
}

void SheetsPanel::retranslate()
{
    m_numberLabel->setText(tr("Sheet No"));
    m_number->setAccessibleName(tr("Number printed on the sheet"));
    m_stage->setAccessibleName(tr("When it was filled in"));
    m_stage->setItemText(0, stageText(core::SheetStage::Before));
    m_stage->setItemText(1, stageText(core::SheetStage::After));
    m_save->setText(tr("Save and next sheet"));
    m_table->setWords(tr("Entered sheets"), tr("No sheet is entered yet. Type the number of the choice in each field; Enter goes on."), {});
    m_model->setColumns({
        {[] { return tr("No"); }, [](const SheetRow &row) { return row.number; }, {}, {}, {}, true},
        {[] { return tr("When"); }, [](const SheetRow &row) { return stageText(row.stage); }},
        {[] { return tr("Answers"); }, [](const SheetRow &row) { return row.answers; }},
    });
    m_table->setWidths({64, 152, 0});
    if (!m_questionnaire.isNull())
        makeFields();
}

void SheetsPanel::setQuestionnaire(const core::Id<core::Questionnaire> &id)
{
    if (m_questionnaire != id) {
        m_questionnaire = id;
        m_edited = {};
    }
    refresh();
}

void SheetsPanel::refresh()
{
    // Taken out, or its entry taken back: what is keyed in now is another one.
    if (!m_edited.isNull() && !m_workspace.stores().sheets.find(m_edited))
        m_edited = {};
    std::vector<Field> now;
    if (!m_questionnaire.isNull()) {
        for (const core::Question &question : m_workspace.stores().questions.ofQuestionnaire(m_questionnaire))
            now.push_back({question, m_workspace.stores().questionOptions.ofQuestion(question.id), nullptr});
    }
    const bool same = std::equal(now.begin(), now.end(), m_fields.begin(), m_fields.end(), [](const Field &a, const Field &b) { return a.question == b.question && a.options == b.options; });
    if (!same)
        makeFields(); // what is half typed stays while the questions do
    m_model->reload();
    showNumber();
    showCount();
    m_save->setEnabled(!m_workspace.document().isReadOnly() && !m_fields.empty());
}

void SheetsPanel::showNumber()
{
    if (!m_edited.isNull() || m_number->isModified())
        return;
    int last = 0;
    for (const SheetRow &row : m_model->rows())
        last = std::max(last, row.number);
    m_number->setText(QString::number(last + 1));
}

void SheetsPanel::makeFields()
{
    while (m_layout->rowCount() > 0)
        m_layout->removeRow(0);
    m_fields.clear();
    if (m_questionnaire.isNull())
        return;
    const auto language = m_workspace.language();
    for (const core::Question &question : m_workspace.stores().questions.ofQuestionnaire(m_questionnaire)) {
        const auto place = m_fields.size();
        Field field {question, m_workspace.stores().questionOptions.ofQuestion(question.id), new QLineEdit};
        QString text = QStringLiteral("%1. %2").arg(place + 1).arg(question.title.best(language));
        QStringList keys;
        for (std::size_t i = 0; i < field.options.size(); ++i)
            keys += QStringLiteral("%1\u00a0–\u2060\u00a0%2").arg(i + 1).arg(field.options[i].title.best(language)); // a number stays with its words: a line may end behind a dash
        if (question.kind == core::QuestionKind::Scale)
            keys += QStringLiteral("1–%1").arg(question.steps);
        if (!keys.isEmpty())
            text += u'\n' + keys.join(QStringLiteral("   "));
        auto *label = new QLabel(text);
        label->setWordWrap(true);
        label->setMinimumWidth(1); // it guesses a width of its own, and is cut off where the column is narrower
        field.line->setObjectName(QStringLiteral("answer%1").arg(place + 1));
        field.line->setAccessibleName(text);
        m_layout->addRow(label); // each a row of its own: beside a field a label gets no more than it guesses
        m_layout->addRow(field.line);
        connect(field.line, &QLineEdit::returnPressed, this, [this, place] { goOn(static_cast<int>(place)); });
        // One key answers what has one answer.
        if (question.kind == core::QuestionKind::Single || question.kind == core::QuestionKind::Scale) {
            connect(field.line, &QLineEdit::textEdited, this, [this, place] {
                if (const auto answer = answerIn(place); answer && !answer->isEmpty() && place + 1 < m_fields.size())
                    goOn(static_cast<int>(place));
            });
        }
        m_fields.push_back(std::move(field));
    }
}

std::optional<core::SheetAnswer> SheetsPanel::answerIn(std::size_t place) const
{
    const Field &field = m_fields[place];
    const QString typed = field.line->text().trimmed();
    core::SheetAnswer answer;
    if (typed.isEmpty())
        return answer;
    if (field.question.kind == core::QuestionKind::Text) {
        answer.text = typed;
        return answer;
    }
    // There are nine choices at most: each digit is one.
    for (const QChar sign : typed) {
        if (sign == u' ' || sign == u',')
            continue;
        const int key = sign.digitValue();
        const int most = field.question.kind == core::QuestionKind::Scale ? field.question.steps : static_cast<int>(field.options.size());
        if (key < 1 || key > most)
            return std::nullopt;
        if (field.question.kind == core::QuestionKind::Scale) {
            if (answer.step != 0)
                return std::nullopt;
            answer.step = key;
            continue;
        }
        const auto chosen = field.options[static_cast<std::size_t>(key - 1)].id;
        if (std::find(answer.options.begin(), answer.options.end(), chosen) == answer.options.end())
            answer.options.push_back(chosen);
    }
    if (field.question.kind == core::QuestionKind::Single && answer.options.size() > 1)
        return std::nullopt;
    return answer;
}

void SheetsPanel::goOn(int field)
{
    if (field + 1 < static_cast<int>(m_fields.size())) {
        QLineEdit *next = m_fields[static_cast<std::size_t>(field + 1)].line;
        next->setFocus();
        next->selectAll();
        return;
    }
    save();
}

void SheetsPanel::setFocusFirst()
{
    if (m_fields.empty())
        m_number->setFocus();
    else
        m_fields.front().line->setFocus();
}

bool SheetsPanel::save()
{
    if (m_questionnaire.isNull() || !m_save->isEnabled())
        return false;
    core::SheetEntry entry;
    entry.id = m_edited;
    entry.questionnaireId = m_questionnaire;
    entry.number = m_number->text().toInt();
    entry.stage = m_stage->currentIndex() == 0 ? core::SheetStage::Before : core::SheetStage::After;
    for (std::size_t place = 0; place < m_fields.size(); ++place) {
        const auto answer = answerIn(place);
        if (!answer) {
            m_workspace.runner().warn(tr("“%1” is no answer to question %2.").arg(m_fields[place].line->text()).arg(place + 1));
            m_fields[place].line->setFocus();
            m_fields[place].line->selectAll();
            return false;
        }
        entry.answers[m_fields[place].question.id] = *answer;
    }
    if (std::all_of(entry.answers.begin(), entry.answers.end(), [](const auto &one) { return one.second.isEmpty(); })) {
        if (std::exchange(m_askedBlank, entry.number) != entry.number) {
            m_workspace.runner().warn(tr("Nothing is typed. If sheet No %1 came back blank or spoiled, save it once more.").arg(entry.number));
            setFocusFirst();
            return false;
        }
    }
    m_askedBlank = 0;
    if (!m_workspace.runner().run(tr("Sheet No %1 saved.").arg(entry.number), [&] { core::QuestionnaireService(m_workspace.document()).enter(entry); }))
        return false;
    m_edited = {};
    clearFields();
    m_workspace.runner().run([this] {
        m_model->reload();
        showNumber();
        showCount();
    });
    setFocusFirst();
    return true;
}

void SheetsPanel::clearFields()
{
    for (const Field &field : m_fields)
        field.line->clear();
    m_number->setModified(false);
}

void SheetsPanel::edit(int row)
{
    const core::SheetEntry entry = core::QuestionnaireService::entryOf(m_workspace.stores(), m_model->row(row).id);
    m_edited = entry.id;
    m_number->setText(QString::number(entry.number));
    m_stage->setCurrentIndex(entry.stage == core::SheetStage::Before ? 0 : 1);
    for (const Field &field : m_fields) {
        const auto answer = entry.answers.find(field.question.id);
        field.line->setText(answer == entry.answers.end() ? QString() : typedOf(field.question, field.options, answer->second));
    }
    setFocusFirst();
}

// None is lost: each that was printed came back, filled in or not, or is named as missing.
void SheetsPanel::showCount()
{
    m_workspace.runner().run([this] {
        const auto questionnaire = m_workspace.stores().questionnaires.find(m_questionnaire);
        const core::SheetCount count = questionnaire ? core::sheetCount(m_workspace.stores(), *questionnaire) : core::SheetCount();
        QString words = tr("Printed %1: filled in %2, blank or spoiled %3, not back %4.").arg(count.issued).arg(count.filled).arg(count.blank).arg(count.missing.size());
        if (!count.missing.empty() && count.filled + count.blank > 0)
            words += u' ' + tr("Not back: No %1.").arg(core::numbersText(count.missing));
        m_count->setText(words);
    });
}

std::vector<SheetRow> SheetsPanel::read() const
{
    std::vector<SheetRow> rows;
    if (m_questionnaire.isNull())
        return rows;
    for (const core::AnswerSheet &sheet : m_workspace.stores().sheets.ofQuestionnaire(m_questionnaire)) {
        const core::SheetEntry entry = core::QuestionnaireService::entryOf(m_workspace.stores(), sheet.id);
        QStringList answers;
        for (const Field &field : m_fields) {
            const auto answer = entry.answers.find(field.question.id);
            answers += answer == entry.answers.end() ? QStringLiteral("–") : typedOf(field.question, field.options, answer->second);
        }
        rows.push_back({sheet.id, sheet.number, sheet.stage, answers.join(QStringLiteral(" · "))});
    }
    return rows;
}

} // namespace eldin::ui
