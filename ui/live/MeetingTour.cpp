// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody who keeps the record for the first time is shown on the Meeting page.
#include "ui/live/CoursePanel.h"
#include "ui/live/EntryPanel.h"
#include "ui/live/MeetingPage.h"
#include "ui/live/StreamPanel.h"

namespace eldin::ui {

std::vector<TourStop> MeetingPage::tour() const
{
    return {
        {m_course, tr("The agenda: what is under way, how long it takes, and when the meeting will end. Below it: who is in the hall.")},
        {&nextStep(), tr("The next step of the meeting. Ctrl+J takes it from wherever you write.")},
        {m_entry, tr("Here you write down what people say. Type, press Enter, and it is saved; the cursor is ready for the next one.")},
        {m_entry->findChild<QWidget *>(QStringLiteral("kindButton")), tr("A question, a comment, a proposal, criticism or thanks: Ctrl+1 to Ctrl+5.")},
        {m_entry->personField(), tr("Who speaks: Ctrl+N, then the number on the list or the name. Whoever is chosen has the floor, and the times are noted.")},
        {m_openQueue, tr("If many want to speak, Ctrl+B opens a list of speakers with a watch.")},
        {m_stream, tr("What was said, newest first. Enter corrects, Ctrl+Z takes back whatever was done last.")}};
}

} // namespace eldin::ui
