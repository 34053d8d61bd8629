// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/responses/ResponseEditor.h"

#include "core/report/AnswerBlocks.h"
#include "core/report/AnswerHistory.h"
#include "core/report/RemarkRows.h"
#include "core/report/Texts.h"
#include "core/service/ResponseService.h"
#include "ui/models/DayText.h"
#include "ui/models/RemarkWords.h"
#include "ui/responses/AssignmentField.h"
#include "ui/responses/BudgetMovePanel.h"
#include "ui/shell/Theme.h"
#include "ui/shell/TypedDay.h"
#include "ui/shell/Workspace.h"
#include "ui/widgets/LocalTextField.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

namespace eldin::ui {

namespace {

constexpr int kReasonHeight = 72;
constexpr std::size_t kHistoryEntries = 8;
constexpr int kBlockWidth = 420;

QPlainTextEdit *reasonField(const QString &name)
{
    auto *field = new QPlainTextEdit;
    field->setObjectName(name);
    field->setFixedHeight(kReasonHeight);
    field->setTabChangesFocus(true);
    return field;
}

} // namespace

ResponseEditor::ResponseEditor(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_form(new QFormLayout)
    , m_words(new QLabel)
    , m_translation(new QLabel)
    , m_speaker(new QLabel)
    , m_decision(new QComboBox)
    , m_blocks(new QToolButton)
    , m_reasonKy(reasonField(QStringLiteral("reasonKy")))
    , m_reasonRu(reasonField(QStringLiteral("reasonRu")))
    , m_amount(new QLineEdit)
    , m_source(new LocalTextField)
    , m_responsible(new LocalTextField)
    , m_deadline(new QLineEdit)
    , m_line(new QLineEdit)
    , m_move(new BudgetMovePanel(workspace))
    , m_assignment(new AssignmentField(workspace))
    , m_history(new QLabel)
    , m_save(new QPushButton)
    , m_next(new QPushButton)
    , m_remove(new QPushButton)
{
    setObjectName(QStringLiteral("responseEditor"));
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    for (QLabel *label : {m_translation, m_speaker, m_history}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setProperty("kind", QStringLiteral("soft"));
    }
    m_decision->setObjectName(QStringLiteral("decision"));
    m_amount->setObjectName(QStringLiteral("amount"));
    m_deadline->setObjectName(QStringLiteral("deadline"));
    m_line->setObjectName(QStringLiteral("line"));
    m_save->setObjectName(QStringLiteral("saveResponse"));
    m_save->setProperty("kind", QStringLiteral("strong"));
    m_next->setObjectName(QStringLiteral("nextProposal"));
    m_next->setProperty("kind", QStringLiteral("quiet"));
    m_remove->setObjectName(QStringLiteral("removeResponse"));
    m_remove->setProperty("kind", QStringLiteral("quiet"));
    for (std::size_t i = 0; i < std::size(core::Codes<core::Decision>::list); ++i)
        m_decision->addItem({}, static_cast<int>(i));
    m_decision->setCurrentIndex(-1);

    m_form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    m_form->setContentsMargins(0, 0, theme::kGrid, 0);
    m_form->setSpacing(theme::kGrid / 2);
    m_form->addRow(m_words);
    m_form->addRow(m_translation);
    m_form->addRow(m_speaker);
    m_history->setObjectName(QStringLiteral("answerHistory"));
    m_blocks->setObjectName(QStringLiteral("answerBlocks"));
    m_blocks->setProperty("kind", QStringLiteral("outline"));
    m_blocks->setPopupMode(QToolButton::InstantPopup);
    m_blocks->setFixedHeight(theme::kTarget);
    m_blocks->setMenu(new QMenu(m_blocks));
    connect(m_blocks->menu(), &QMenu::aboutToShow, this, [this] { m_workspace.runner().run([this] { fillBlocks(); }); });
    for (QWidget *field : {static_cast<QWidget *>(m_decision), static_cast<QWidget *>(m_reasonKy), static_cast<QWidget *>(m_reasonRu), static_cast<QWidget *>(m_blocks),
                           static_cast<QWidget *>(m_amount), static_cast<QWidget *>(m_source),
                           static_cast<QWidget *>(m_responsible), static_cast<QWidget *>(m_deadline), static_cast<QWidget *>(m_line), static_cast<QWidget *>(m_move),
                           static_cast<QWidget *>(m_assignment), static_cast<QWidget *>(m_history)})
        m_form->addRow(new QLabel, field);
    auto *fields = new QWidget;
    fields->setLayout(m_form);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(fields);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    buttons->addWidget(m_next);
    buttons->addWidget(m_save);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll, 1);
    layout->addLayout(buttons);

    const auto shortcut = [this](const QKeySequence &keys, auto act) {
        auto *made = new QShortcut(keys, this);
        made->setContext(Qt::WidgetWithChildrenShortcut);
        connect(made, &QShortcut::activated, this, act);
    };
    shortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), [this] { save(); });
    shortcut(QKeySequence(Qt::CTRL | Qt::Key_Enter), [this] { save(); });
    shortcut(QKeySequence(Qt::CTRL | Qt::Key_Down), [this] { Q_EMIT nextRequested(); });
    shortcut(QKeySequence(Qt::CTRL | Qt::Key_B), [this] { m_move->take(); });
    connect(m_decision, &QComboBox::currentIndexChanged, this, &ResponseEditor::offerAmount);
    connect(m_save, &QPushButton::clicked, this, [this] { save(); });
    connect(m_next, &QPushButton::clicked, this, &ResponseEditor::nextRequested);
    connect(m_remove, &QPushButton::clicked, this, &ResponseEditor::remove);
}

void ResponseEditor::retranslate()
{
    const auto name = [this](QWidget *field, const QString &text) {
        qobject_cast<QLabel *>(m_form->labelForField(field))->setText(text);
        field->setAccessibleName(text);
    };
    name(m_decision, tr("Decision"));
    name(m_blocks, tr("Recurring answers"));
    name(m_history, tr("History of the answer"));
    name(m_move, tr("In the next draft"));
    name(m_assignment, tr("Who prepares the answer, until when"));
    m_move->retranslate();
    m_assignment->retranslate();
    m_blocks->setText(tr("Insert a reason"));
    name(m_reasonKy, tr("Reason, in Kyrgyz"));
    name(m_reasonRu, tr("Reason, in Russian"));
    name(m_amount, tr("Amount granted, som"));
    name(m_source, tr("Source of money"));
    name(m_responsible, tr("Responsible office"));
    name(m_deadline, tr("Deadline (day.month.year)"));
    name(m_line, tr("Budget code"));
    m_decision->setPlaceholderText(tr("choose a decision"));
    m_source->setName(tr("Source of money"));
    m_responsible->setName(tr("Responsible office"));
    m_deadline->setPlaceholderText(QStringLiteral("01.09.2027"));
    for (int i = 0; i < m_decision->count(); ++i)
        m_decision->setItemText(i, decisionText(core::Codes<core::Decision>::list[i].first));
    m_save->setText(tr("Save"));
    m_save->setToolTip(QKeySequence(Qt::CTRL | Qt::Key_Return).toString(QKeySequence::NativeText));
    m_next->setText(tr("Next"));
    m_next->setToolTip(tr("The next proposal without an answer (%1)").arg(QKeySequence(Qt::CTRL | Qt::Key_Down).toString(QKeySequence::NativeText)));
    m_remove->setText(tr("Remove"));
}

void ResponseEditor::setFocusFirst()
{
    m_decision->setFocus();
}

void ResponseEditor::setRemark(const core::Id<core::Remark> &id)
{
    if (m_remark == id)
        return;
    if (!m_remark.isNull() && isHalfWritten())
        m_drafts[m_remark] = {written(), chosen(), m_amount->text(), m_deadline->text()};
    m_remark = id;
    m_shown = {};
    refresh();
}

void ResponseEditor::refresh()
{
    const auto remark = m_remark.isNull() ? std::nullopt : m_workspace.stores().remarks.find(m_remark);
    setVisible(remark.has_value());
    if (!remark)
        return;
    const core::RemarkText words = m_workspace.stores().remarkTexts.find(m_remark).value_or(core::RemarkText {});
    const QString &translated = words.in(m_workspace.language());
    m_words->setText(words.text);
    m_translation->setText(translated);
    m_translation->setVisible(!translated.isEmpty() && translated != words.text);
    QStringList about;
    if (!remark->attendanceId.isNull()) {
        if (const auto person = m_workspace.stores().persons.ofAttendance(remark->attendanceId))
            about += person->name;
    }
    if (const auto village = remark->settlementId.isNull() ? std::nullopt : m_workspace.stores().settlements.find(remark->settlementId))
        about += village->name.best(m_workspace.language());
    if (remark->amount)
        about += tr("asked for %1").arg(core::moneyWithUnit(*remark->amount, core::MoneyUnit::Som, m_workspace.language()));
    if (const QString link = linkText(core::remarkRow(m_workspace.stores(), m_remark)); !link.isEmpty())
        about += link;
    m_speaker->setText(about.join(QStringLiteral(" · ")));
    // One answer for a group of duplicates: that of their lead is shown and changed here too.
    const auto response = m_workspace.stores().responses.forRemark(m_remark);
    core::Response stored;
    if (response)
        stored = *response;
    stored.remarkId = m_remark;
    m_asked = remark->amount;
    // Words that are half written outlive a change elsewhere, and a look at another proposal.
    if (m_shown.remarkId != m_remark || !isHalfWritten() || stored != m_shown) {
        show(stored);
        if (const auto draft = m_drafts.find(m_remark); draft != m_drafts.end()) {
            show(draft->second);
            m_drafts.erase(draft);
        }
    }
    const bool open = !m_workspace.document().isReadOnly()
        && !m_workspace.stores().hearings.get(remark->hearingId).closedAt.isValid();
    m_save->setEnabled(open);
    m_remove->setEnabled(open && response.has_value());
    m_blocks->setEnabled(open);
    m_move->setResponse(response.value_or(core::Response {}));
    m_form->labelForField(m_move)->setVisible(!m_move->isHidden());
    m_assignment->setRemark(m_remark, open);
    showHistory();
}

void ResponseEditor::showHistory()
{
    QStringList lines;
    const auto versions = m_shown.id.isNull() ? std::vector<core::AnswerVersion>() : core::answerHistory(m_workspace.document(), m_shown.id);
    for (std::size_t i = 0; i < versions.size() && i < kHistoryEntries; ++i) {
        const core::AnswerVersion &version = versions[i];
        const QDateTime at = version.at.toLocalTime();
        lines += QStringLiteral("%1 %2  %3%4").arg(dayText(at.date()), at.time().toString(QStringLiteral("HH:mm")), core::operationText(version.operation),
                                                   version.author.isEmpty() ? QString() : QStringLiteral(" – ") + version.author);
        // How it read then, where it reads otherwise now.
        const core::AnswerVersion &now = versions.front();
        if (!version.decision || (version.decision == now.decision && version.reason == now.reason && version.amount == now.amount))
            continue;
        QStringList then {decisionText(*version.decision)};
        if (version.amount)
            then += core::moneyWithUnit(*version.amount, core::MoneyUnit::Som, m_workspace.language());
        then += u'“' + version.reason.best(m_workspace.language()) + u'”';
        lines += QStringLiteral("      ") + then.join(QStringLiteral(" · "));
    }
    m_history->setText(lines.join(u'\n'));
    m_form->labelForField(m_history)->setVisible(!lines.isEmpty());
    m_history->setVisible(!lines.isEmpty());
}

// What is written already stays: the reason goes below it.
void ResponseEditor::fillBlocks()
{
    QMenu *menu = m_blocks->menu();
    menu->clear();
    for (const core::LocalText &block : core::answerBlocks(m_workspace.stores(), chosen())) {
        const QString text = block.best(m_workspace.language()).simplified();
        QAction *entry = menu->addAction(fontMetrics().elidedText(text, Qt::ElideRight, kBlockWidth).replace(u'&', QStringLiteral("&&")));
        entry->setToolTip(text);
        connect(entry, &QAction::triggered, this, [this, block] {
            const auto insert = [](QPlainTextEdit *field, const QString &words) {
                if (!words.isEmpty())
                    field->setPlainText((field->toPlainText().trimmed() + u'\n' + words).trimmed());
            };
            insert(m_reasonKy, block.ky);
            insert(m_reasonRu, block.ru);
            m_reasonKy->setFocus();
        });
    }
}

void ResponseEditor::show(const core::Response &response)
{
    // Nothing is decided for the council: an open proposal has no decision before somebody chooses one.
    const QSignalBlocker quiet(m_decision);
    m_decision->setCurrentIndex(response.id.isNull() ? -1 : static_cast<int>(response.decision));
    m_reasonKy->setPlainText(response.reason.ky);
    m_reasonRu->setPlainText(response.reason.ru);
    m_amount->setText(response.amount ? core::moneyFigure(*response.amount, core::MoneyUnit::Som, m_workspace.language()) : QString());
    m_source->setText(response.moneySource);
    m_responsible->setText(response.responsible);
    m_deadline->setText(dayText(response.deadline));
    m_line->setText(response.lineCode);
    m_shown = response;
}

void ResponseEditor::show(const Draft &draft)
{
    const core::Response stored = m_shown;
    show(draft.response);
    const QSignalBlocker quiet(m_decision);
    m_decision->setCurrentIndex(draft.decision ? static_cast<int>(*draft.decision) : -1);
    m_amount->setText(draft.amount);
    m_deadline->setText(draft.deadline);
    m_shown = stored;
}

bool ResponseEditor::isHalfWritten() const
{
    if (m_shown.remarkId != m_remark)
        return false;
    const core::Response now = written();
    const bool wrongAmount = !m_amount->text().trimmed().isEmpty() && !now.amount;
    const bool wrongDate = !m_deadline->text().trimmed().isEmpty() && !now.deadline.isValid();
    const bool newDecision = m_shown.id.isNull() && chosen();
    return now != m_shown || newDecision || wrongAmount || wrongDate;
}

std::optional<core::Decision> ResponseEditor::chosen() const
{
    const int index = m_decision->currentIndex();
    return index < 0 ? std::nullopt : std::optional(core::Codes<core::Decision>::list[index].first);
}

// What was asked for is offered only to who grants; it goes again unless another amount was written.
void ResponseEditor::offerAmount()
{
    if (!m_shown.id.isNull() || !m_asked)
        return;
    const auto decision = chosen();
    const bool grants = decision && core::isGranted(*decision);
    const QString asked = core::moneyFigure(*m_asked, core::MoneyUnit::Som, m_workspace.language());
    if (grants && m_amount->text().trimmed().isEmpty())
        m_amount->setText(asked);
    else if (!grants && m_amount->text() == asked)
        m_amount->clear();
}

core::Response ResponseEditor::written() const
{
    core::Response response = m_shown;
    response.remarkId = m_remark;
    response.decision = chosen().value_or(m_shown.decision);
    response.reason.ky = m_reasonKy->toPlainText().trimmed();
    response.reason.ru = m_reasonRu->toPlainText().trimmed();
    response.amount = core::parseMoney(m_amount->text(), core::MoneyUnit::Som);
    response.moneySource = m_source->text();
    response.responsible = m_responsible->text();
    response.deadline = QDate::fromString(m_deadline->text().trimmed(), kDayFormat.toString());
    response.lineCode = m_line->text().trimmed();
    return response;
}

bool ResponseEditor::save()
{
    if (m_remark.isNull() || !m_save->isEnabled())
        return false;
    if (!chosen()) {
        m_workspace.runner().warn(tr("Choose a decision first."));
        m_decision->setFocus();
        return false;
    }
    const core::Response response = written();
    if (!m_amount->text().trimmed().isEmpty() && !response.amount) {
        m_workspace.runner().warn(tr("“%1” is not an amount.").arg(m_amount->text()));
        m_amount->setFocus();
        return false;
    }
    if (!typedDay(*m_deadline, m_workspace.runner()))
        return false;
    for (const core::Problem &problem : core::ResponseService::validate(response)) {
        m_workspace.runner().warn(core::problemText(problem));
        m_reasonKy->setFocus();
        return false;
    }
    return m_workspace.runner().run(tr("Answer saved."), [&] {
        m_shown = response; // what is shown is what will be stored
        m_shown.id = core::ResponseService(m_workspace.document()).respond(response);
    });
}

void ResponseEditor::remove()
{
    m_workspace.runner().run(tr("Answer removed."), [&] {
        if (const auto response = m_workspace.stores().responses.forRemark(m_remark)) {
            m_shown = {};
            core::ResponseService(m_workspace.document()).remove(response->id);
        }
    });
}

} // namespace eldin::ui
