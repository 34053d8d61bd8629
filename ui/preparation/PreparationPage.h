// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/Page.h"

class QLabel;
class QStackedWidget;
class QToolButton;

namespace eldin::ui {

class AgendaPanel;
class AnnouncementsPanel;
class ChecklistPanel;
class EmptyState;
class HearingForm;
class HearingMenu;
class OfficialsPanel;
class PhotosPanel;
class PlanPanel;
class QuestionnairesPanel;
class Segments;

/// Plans a hearing: the day and the places, tasks, agenda, announcements, officials, photos, questionnaires.
class PreparationPage final : public Page
{
    Q_OBJECT

public:
    explicit PreparationPage(Workspace &workspace);

    /// Tasks that are overdue.
    [[nodiscard]] static int openItems(const Workspace &workspace);
    /// "new-hearing", "plan", "agenda", "announcements", "officials", "photos", "questionnaires", "checklist".
    void reveal(const QString &target) override;

protected:
    void retranslate() override;
    void refresh() override;

private:
    void showMeeting();
    void updateWords();

    Segments *m_segments;
    QLabel *m_context;
    QStackedWidget *m_views;
    QStackedWidget *m_panels;
    EmptyState *m_empty;
    PlanPanel *m_plan;
    AgendaPanel *m_agenda;
    AnnouncementsPanel *m_announcements;
    OfficialsPanel *m_officials;
    PhotosPanel *m_photos;
    QuestionnairesPanel *m_questionnaires;
    ChecklistPanel *m_checklist;
    HearingForm *m_form;
    QToolButton *m_hearing;
    HearingMenu *m_menu;
};

} // namespace eldin::ui
