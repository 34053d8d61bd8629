// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preparation/PreparationPage.h"

#include "ui/preparation/AgendaPanel.h"
#include "ui/preparation/AnnouncementsPanel.h"
#include "ui/preparation/ChecklistPanel.h"
#include "ui/preparation/HearingForm.h"
#include "ui/preparation/HearingMenu.h"
#include "ui/preparation/OfficialsPanel.h"
#include "ui/preparation/PhotosPanel.h"
#include "ui/preparation/PlanPanel.h"
#include "ui/preparation/QuestionnairesPanel.h"
#include "ui/shell/Theme.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/Icon.h"
#include "ui/widgets/Segments.h"

#include <QLabel>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace eldin::ui {

namespace {

const QStringList &targets()
{
    static const QStringList names {QStringLiteral("plan"), QStringLiteral("agenda"), QStringLiteral("announcements"),
                                    QStringLiteral("officials"), QStringLiteral("photos"), QStringLiteral("questionnaires"), QStringLiteral("checklist")};
    return names;
}

} // namespace

PreparationPage::PreparationPage(Workspace &workspace)
    : Page(workspace, PageKey::Preparation)
    , m_segments(new Segments(7))
    , m_context(new QLabel)
    , m_views(new QStackedWidget)
    , m_panels(new QStackedWidget)
    , m_empty(new EmptyState(QStringLiteral("calendar-days")))
    , m_plan(new PlanPanel(workspace))
    , m_agenda(new AgendaPanel(workspace))
    , m_announcements(new AnnouncementsPanel(workspace))
    , m_officials(new OfficialsPanel(workspace))
    , m_photos(new PhotosPanel(workspace))
    , m_questionnaires(new QuestionnairesPanel(workspace))
    , m_checklist(new ChecklistPanel(workspace))
    , m_form(new HearingForm(workspace))
    , m_hearing(new QToolButton)
    , m_menu(new HearingMenu(workspace, this))
{
    m_segments->setTight();
    m_empty->setObjectName(QStringLiteral("noHearing"));
    m_context->setProperty("kind", QStringLiteral("soft"));
    m_context->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_context->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    for (QWidget *panel : {static_cast<QWidget *>(m_plan), static_cast<QWidget *>(m_agenda),
                           static_cast<QWidget *>(m_announcements), static_cast<QWidget *>(m_officials), static_cast<QWidget *>(m_photos), static_cast<QWidget *>(m_questionnaires),
                           static_cast<QWidget *>(m_checklist)})
        m_panels->addWidget(panel);
    auto *work = new QWidget;
    auto *layout = new QVBoxLayout(work);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::kGrid);
    auto *bar = new QHBoxLayout;
    bar->addWidget(m_segments);
    bar->addWidget(m_context, 1);
    layout->addLayout(bar);
    layout->addWidget(m_panels, 1);
    m_views->addWidget(work);
    m_views->addWidget(m_empty);
    setContent(m_views);
    setInspector(m_form);
    connect(m_segments, &Segments::changed, this, [this](int index) {
        m_panels->setCurrentIndex(index);
        updateWords();
    });
    m_hearing->setObjectName(QStringLiteral("newHearing"));
    m_hearing->setProperty("kind", QStringLiteral("outline"));
    m_hearing->setIcon(lineIcon(QStringLiteral("plus"), Token::InkSoft));
    m_hearing->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_hearing->setPopupMode(QToolButton::InstantPopup);
    m_hearing->setMenu(m_menu);
    tools().addWidget(m_hearing);
    connect(m_menu, &HearingMenu::added, m_form, &HearingForm::focusTitle);
    connect(m_empty, &EmptyState::clicked, this, [this] { m_menu->addUsual(core::HearingKind::Draft); });
    connect(m_form, &HearingForm::meetingChosen, this, &PreparationPage::showMeeting);
}

int PreparationPage::openItems(const Workspace &workspace)
{
    int result = 0;
    if (workspace.hearingId().isNull())
        return result;
    for (const core::PlanTask &task : workspace.stores().tasks.ofHearing(workspace.hearingId())) {
        if (task.isOverdue(workspace.today()))
            ++result;
    }
    return result;
}

void PreparationPage::retranslate()
{
    m_segments->setTexts({tr("Tasks"), tr("Agenda"), tr("Announcements"), tr("Officials"), tr("Photos"), tr("Questionnaires"), tr("Check")});
    m_segments->setAccessibleName(tr("Part of the preparation"));
    m_empty->setWords(tr("No hearing yet. Start one: the usual day, title and tasks are proposed, and all of it can be changed."),
                      tr("New hearing"));
    m_hearing->setText(tr("New hearing"));
    m_plan->retranslate();
    m_agenda->retranslate();
    m_announcements->retranslate();
    m_officials->retranslate();
    m_photos->retranslate();
    m_questionnaires->retranslate();
    m_checklist->retranslate();
    m_form->retranslate();
}

void PreparationPage::refresh()
{
    const auto hearing = workspace().hearing();
    m_views->setCurrentIndex(hearing ? 0 : 1);
    m_form->setVisible(hearing.has_value());
    m_form->refresh();
    m_plan->refresh();
    m_announcements->refresh();
    m_photos->refresh();
    m_questionnaires->refresh();
    m_checklist->refresh();
    showMeeting();
    if (!hearing) {
        setPurpose(tr("Here a hearing is planned, from the order of the head to the last chair in the hall."));
        setNextStep({}, {}); // the empty state has the button
        return;
    }
    const int late = openItems(workspace());
    if (stores().meetings.ofHearing(hearing->id).empty())
        setPurpose(tr("No meeting is planned yet."), true);
    else if (hearing->recordClosedAt.isValid())
        setPurpose(tr("The record is closed: day, meetings, agenda and officials stay as they were. Tasks and later announcements go on."));
    else if (late > 0)
        setPurpose(tr("%n task(s) are overdue.", nullptr, late), true);
    else
        setPurpose(tr("Tasks are counted from the day of the hearing (T)."));
    setNextStep(tr("To the papers"), [this] { workspace().goTo(PageKey::Papers); });
}

void PreparationPage::showMeeting()
{
    const auto meeting = m_form->meeting();
    m_agenda->setMeeting(meeting);
    m_officials->setMeeting(meeting);
    updateWords();
}

void PreparationPage::updateWords()
{
    const int panel = m_panels->currentIndex();
    const auto meeting = m_form->meeting();
    const auto found = meeting.isNull() ? std::nullopt : stores().meetings.find(meeting);
    QString words;
    if (found && panel == 1)
        words = tr("%n minute(s) in all", nullptr, m_agenda->minutes());
    m_context->setText(words);
    m_context->setToolTip(found ? found->place.best(workspace().language()) : QString());
}

void PreparationPage::reveal(const QString &target)
{
    if (target == u"new-hearing")
        return m_menu->addUsual(core::HearingKind::Draft);
    const bool onePhoto = target.startsWith(u"photo:");
    const auto panel = static_cast<int>(targets().indexOf(onePhoto ? QStringLiteral("photos") : target.section(u':', 0, 0)));
    if (panel >= 0) {
        m_segments->setCurrent(panel);
        m_panels->setCurrentIndex(panel);
        updateWords();
    }
    if (onePhoto)
        m_photos->choose(target.section(u':', 1));
    if (target.startsWith(u"photos:"))
        m_photos->attach(target.section(u':', 1));
}

} // namespace eldin::ui
