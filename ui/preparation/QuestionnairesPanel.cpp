// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preparation/QuestionnairesPanel.h"

#include "core/report/papers/PaperKind.h"
#include "core/service/QuestionnaireService.h"
#include "ui/preparation/OwnWordsPanel.h"
#include "ui/preparation/QuestionTable.h"
#include "ui/preparation/SheetsPanel.h"
#include "ui/shell/Theme.h"
#include "ui/widgets/ChoiceBox.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/LocalTextField.h"
#include "ui/widgets/Segments.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QStackedWidget>

#include <algorithm>

namespace eldin::ui {

QuestionnairesPanel::QuestionnairesPanel(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_which(new ChoiceBox)
    , m_add(new QPushButton)
    , m_remove(new QPushButton)
    , m_title(new LocalTextField)
    , m_copiesLabel(new QLabel)
    , m_copies(new QSpinBox)
    , m_print(new QPushButton)
    , m_results(new QPushButton)
    , m_parts(new Segments(3))
    , m_stack(new QStackedWidget)
    , m_questions(new QuestionTable(workspace))
    , m_sheets(new SheetsPanel(workspace))
    , m_words(new OwnWordsPanel(workspace))
    , m_work(new QWidget)
    , m_empty(new EmptyState(QStringLiteral("clipboard-list")))
    , m_views(new QStackedWidget)
{
    setObjectName(QStringLiteral("questionnaires"));
    m_which->setObjectName(QStringLiteral("questionnaire"));
    m_which->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_which->setMinimumContentsLength(12);
    m_add->setObjectName(QStringLiteral("addQuestionnaire"));
    m_remove->setObjectName(QStringLiteral("removeQuestionnaire"));
    m_title->setObjectName(QStringLiteral("questionnaireTitle"));
    m_copies->setObjectName(QStringLiteral("questionnaireCopies"));
    m_copies->setRange(1, core::kMostCopies);
    m_copiesLabel->setBuddy(m_copies);
    m_print->setObjectName(QStringLiteral("printQuestionnaire"));
    m_results->setObjectName(QStringLiteral("questionnaireResults"));
    m_parts->setObjectName(QStringLiteral("questionnaireParts"));
    m_empty->setObjectName(QStringLiteral("noQuestionnaire"));
    for (QPushButton *button : {m_add, m_remove, m_print, m_results})
        button->setProperty("kind", QStringLiteral("quiet"));
    auto *bar = new QHBoxLayout;
    bar->setSpacing(theme::kGrid);
    bar->addWidget(m_parts);
    bar->addStretch(1);
    bar->addWidget(m_which, 2);
    bar->addWidget(m_add);
    bar->addWidget(m_remove);
    auto *head = new QHBoxLayout;
    head->setSpacing(theme::kGrid);
    head->addWidget(m_title, 1);
    head->addWidget(m_copiesLabel);
    head->addWidget(m_copies);
    head->addWidget(m_print);
    head->addWidget(m_results);
    m_stack->addWidget(m_questions);
    m_stack->addWidget(m_sheets);
    m_stack->addWidget(m_words);
    auto *work = new QVBoxLayout(m_work);
    work->setContentsMargins(0, 0, 0, 0);
    work->setSpacing(theme::kGrid);
    work->addLayout(bar);
    work->addLayout(head);
    work->addWidget(m_stack, 1);
    m_views->addWidget(m_work);
    m_views->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_views);
    connect(m_parts, &Segments::changed, this, [this](int part) {
        m_stack->setCurrentIndex(part);
        if (part == 1)
            m_sheets->setFocusFirst();
        else if (part == 2)
            m_words->setFocusFirst();
    });
    connect(m_which, &QComboBox::activated, this, [this] { m_workspace.runner().run([this] { showCurrent(); }); });
    connect(m_add, &QPushButton::clicked, this, &QuestionnairesPanel::add);
    connect(m_empty, &EmptyState::clicked, this, &QuestionnairesPanel::add);
    connect(m_remove, &QPushButton::clicked, this, &QuestionnairesPanel::remove);
    connect(m_title, &LocalTextField::edited, this, &QuestionnairesPanel::saveHead);
    connect(m_copies, &QSpinBox::editingFinished, this, &QuestionnairesPanel::saveHead);
    connect(m_print, &QPushButton::clicked, this, [this] { m_workspace.goTo(PageKey::Papers, core::codeOf(core::PaperKind::OwnQuestionnaire)); });
    connect(m_results, &QPushButton::clicked, this, [this] { m_workspace.goTo(PageKey::Papers, core::codeOf(core::PaperKind::QuestionnaireResults)); });
}

void QuestionnairesPanel::retranslate()
{
    m_which->setAccessibleName(tr("Questionnaire"));
    m_add->setText(tr("New"));
    m_add->setAccessibleName(tr("New questionnaire"));
    m_remove->setText(tr("Remove"));
    m_remove->setAccessibleName(tr("Remove the questionnaire with all its sheets"));
    m_title->setName(tr("Title of the questionnaire"));
    m_copiesLabel->setText(tr("Copies"));
    m_copies->setAccessibleName(tr("Copies to print, numbered from 1"));
    m_print->setText(tr("Print"));
    m_results->setText(tr("Results"));
    m_parts->setTexts({tr("Questions"), tr("Enter sheets"), tr("Own words")});
    m_parts->setAccessibleName(tr("Questions, filled in sheets, or own words"));
    m_empty->setWords(tr("No questionnaire of your own yet. Ask the hall before the meeting and after it, and count the answers here."), tr("New questionnaire"));
    m_questions->retranslate();
    m_sheets->retranslate();
    m_words->retranslate();
}

core::Id<core::Questionnaire> QuestionnairesPanel::current() const
{
    return core::Id<core::Questionnaire>(m_which->currentData().toString());
}

void QuestionnairesPanel::refresh()
{
    const auto all = m_workspace.hearingId().isNull() ? std::vector<core::Questionnaire>() : m_workspace.stores().questionnaires.ofHearing(m_workspace.hearingId());
    const QString before = m_which->currentData().toString();
    m_which->clear();
    for (const core::Questionnaire &one : all)
        m_which->addItem(one.title.best(m_workspace.language()), one.id.text());
    m_which->setCurrentIndex(all.empty() ? -1 : std::max(0, m_which->findData(before)));
    m_which->setVisible(all.size() > 1);
    m_views->setCurrentIndex(all.empty() ? 1 : 0);
    const bool open = !m_workspace.document().isReadOnly();
    for (QWidget *control : {static_cast<QWidget *>(m_add), static_cast<QWidget *>(m_remove), static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_copies)})
        control->setEnabled(open);
    showCurrent();
}

void QuestionnairesPanel::showCurrent()
{
    const auto shown = current().isNull() ? std::nullopt : m_workspace.stores().questionnaires.find(current());
    if (shown) {
        m_title->setText(shown->title);
        const QSignalBlocker quiet(m_copies);
        m_copies->setValue(shown->copies);
    }
    m_questions->setQuestionnaire(current());
    m_sheets->setQuestionnaire(current());
    m_words->setQuestionnaire(current());
}

void QuestionnairesPanel::add()
{
    if (m_workspace.hearingId().isNull())
        return;
    m_workspace.runner().run([this] {
        core::Questionnaire made;
        made.hearingId = m_workspace.hearingId();
        made.title.of(m_workspace.language()) = tr("Your opinion of the hearing");
        made.copies = 50;
        const auto id = core::QuestionnaireService(m_workspace.document()).add(made);
        refresh();
        m_which->setCurrentIndex(m_which->findData(id.text()));
        showCurrent();
        m_parts->setCurrent(0);
        m_stack->setCurrentIndex(0);
        m_title->setFocusFirst();
    });
}

void QuestionnairesPanel::remove()
{
    m_workspace.runner().run(tr("Questionnaire removed."), [this] { core::QuestionnaireService(m_workspace.document()).remove(current()); });
}

void QuestionnairesPanel::saveHead()
{
    const auto before = current().isNull() ? std::nullopt : m_workspace.stores().questionnaires.find(current());
    if (!before)
        return;
    core::Questionnaire now = *before;
    now.title = m_title->text();
    now.copies = m_copies->value();
    if (now.title.isEmpty())
        return m_title->setText(before->title);
    if (now != *before)
        m_workspace.runner().run(tr("Questionnaire saved."), [&] { core::QuestionnaireService(m_workspace.document()).edit(now); });
}

} // namespace eldin::ui
