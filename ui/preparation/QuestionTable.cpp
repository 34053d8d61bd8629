// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preparation/QuestionTable.h"

#include "ui/widgets/RecordTable.h"

#include <QVBoxLayout>

#include <algorithm>

namespace eldin::ui {

namespace {

QString joined(const std::vector<core::QuestionOption> &options, core::Language language)
{
    QStringList texts;
    for (const core::QuestionOption &option : options)
        texts += option.title.of(language);
    while (!texts.isEmpty() && texts.last().isEmpty())
        texts.removeLast();
    return texts.join(QStringLiteral("; "));
}

/// Texts go to the choices by their place: what is written in one language stays beside the other.
void split(std::vector<core::QuestionOption> &options, core::Language language, const QString &typed)
{
    const QStringList parts = typed.split(u';');
    QStringList texts;
    for (const QString &part : parts)
        texts += part.trimmed();
    while (!texts.isEmpty() && texts.last().isEmpty())
        texts.removeLast();
    for (std::size_t i = 0; i < std::max(options.size(), static_cast<std::size_t>(texts.size())); ++i) {
        if (i >= options.size())
            options.push_back({});
        options[i].title.of(language) = static_cast<qsizetype>(i) < texts.size() ? texts[static_cast<qsizetype>(i)] : QString();
    }
    std::erase_if(options, [](const core::QuestionOption &option) { return option.title.isEmpty(); });
}

bool hasChoices(core::QuestionKind kind)
{
    return kind == core::QuestionKind::Single || kind == core::QuestionKind::Multiple;
}

} // namespace

QString questionKindText(core::QuestionKind kind)
{
    switch (kind) {
    case core::QuestionKind::Single: return QuestionTable::tr("One choice");
    case core::QuestionKind::Multiple: return QuestionTable::tr("Several choices");
    case core::QuestionKind::Scale: return QuestionTable::tr("Scale");
    case core::QuestionKind::Text: return QuestionTable::tr("Own words");
    }
    return {};
}

QuestionTable::QuestionTable(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_model(new RecordsModel<QuestionRow>(
          workspace, {QStringLiteral("question"), QStringLiteral("question_option")}, [this] { return read(); }, [this](const QuestionRow &row) { save(row); }, this))
    , m_table(new RecordTable(QStringLiteral("list-checks")))
{
    m_table->setObjectName(QStringLiteral("questions"));
    m_table->setModel(m_model);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_table);
    connect(m_table, &RecordTable::addRequested, this, &QuestionTable::add);
    connect(m_table, &RecordTable::removeRequested, this, [this](int row) {
        m_workspace.runner().run(tr("Question removed."), [&] { core::QuestionnaireService(m_workspace.document()).removeQuestion(m_model->row(row).id); });
    });
}

void QuestionTable::retranslate()
{
    m_table->setWords(tr("Questions"), tr("No questions yet. Ask what the hall should decide on, and how people found the meeting."), tr("Add a question"));
    const auto text = [](QString title, core::Language language) {
        return Column<QuestionRow> {[title] { return title; }, [language](const QuestionRow &row) { return row.question.title.of(language); }, {},
                                    [language](QuestionRow &row, const QVariant &value) {
                                        row.question.title.of(language) = value.toString().trimmed();
                                        return !row.question.title.isEmpty();
                                    }};
    };
    const auto choices = [](QString title, core::Language language) {
        return Column<QuestionRow> {[title] { return title; },
                                    [language](const QuestionRow &row) { return hasChoices(row.question.kind) ? joined(row.options, language) : QStringLiteral("–"); },
                                    [language](const QuestionRow &row) { return joined(row.options, language); },
                                    [language](QuestionRow &row, const QVariant &value) {
                                        split(row.options, language, value.toString());
                                        return hasChoices(row.question.kind);
                                    }};
    };
    Column<QuestionRow> kind {[] { return tr("Kind"); }, [](const QuestionRow &row) { return questionKindText(row.question.kind); },
                              [](const QuestionRow &row) { return static_cast<int>(row.question.kind); },
                              [](QuestionRow &row, const QVariant &value) {
                                  row.question.kind = static_cast<core::QuestionKind>(value.toInt());
                                  if (hasChoices(row.question.kind) && row.options.empty())
                                      row.options = {{{}, {}, {QStringLiteral("ооба"), QStringLiteral("да"), QStringLiteral("yes")}, 0}, {{}, {}, {QStringLiteral("жок"), QStringLiteral("нет"), QStringLiteral("no")}, 0}};
                                  return true;
                              },
                              [] {
                                  Choices all;
                                  for (const auto &[one, code] : core::Codes<core::QuestionKind>::list)
                                      all.push_back({questionKindText(one), static_cast<int>(one)});
                                  return all;
                              }};
    Column<QuestionRow> steps {[] { return tr("Marks"); },
                               [](const QuestionRow &row) { return row.question.kind == core::QuestionKind::Scale ? QStringLiteral("1–%1").arg(row.question.steps) : QStringLiteral("–"); },
                               [](const QuestionRow &row) { return row.question.steps; },
                               [](QuestionRow &row, const QVariant &value) {
                                   row.question.steps = value.toInt();
                                   return row.question.kind == core::QuestionKind::Scale;
                               }};
    m_model->setColumns({text(tr("Question, Kyrgyz"), core::Language::Kyrgyz), text(tr("Question, Russian"), core::Language::Russian), kind,
                         choices(tr("Choices, Kyrgyz"), core::Language::Kyrgyz), choices(tr("Choices, Russian"), core::Language::Russian), steps});
    m_table->setWidths({0, 168, 112, 144, 144, 72});
}

void QuestionTable::setQuestionnaire(const core::Id<core::Questionnaire> &id)
{
    m_questionnaire = id;
    refresh();
}

void QuestionTable::refresh()
{
    m_model->reload();
    m_table->setAddable(!m_workspace.document().isReadOnly() && !m_questionnaire.isNull());
}

std::vector<QuestionRow> QuestionTable::read() const
{
    std::vector<QuestionRow> rows;
    if (m_questionnaire.isNull())
        return rows;
    for (const core::Question &question : m_workspace.stores().questions.ofQuestionnaire(m_questionnaire))
        rows.push_back({question.id, question, m_workspace.stores().questionOptions.ofQuestion(question.id)});
    return rows;
}

void QuestionTable::save(const QuestionRow &row)
{
    core::QuestionnaireService(m_workspace.document()).editQuestion(row.question, row.options);
}

void QuestionTable::add()
{
    if (m_questionnaire.isNull())
        return;
    m_workspace.runner().run([this] {
        core::Question question;
        question.questionnaireId = m_questionnaire;
        question.kind = core::QuestionKind::Scale;
        question.title.of(m_workspace.language()) = tr("How did you find the meeting?");
        const auto id = core::QuestionnaireService(m_workspace.document()).addQuestion(question, {});
        m_table->editRow(m_model->rowOf(id.text()), m_workspace.language() == core::Language::Russian ? 1 : 0);
    });
}

} // namespace eldin::ui
