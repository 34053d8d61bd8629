// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/MeetingSteps.h"
#include "ui/shell/Page.h"

class QGridLayout;
class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace eldin::ui {

class AnswerPanel;
class ClockQuestion;
class CoursePanel;
class EmptyState;
class EntryPanel;
class FloorKeys;
class FloorPanel;
class HeadCountView;
class MirrorView;
class ParticipantsMenu;
class ProjectorPanel;
class RegisteredView;
class RegisterPanel;
class StreamPanel;
class VotePanel;
class WhatIfPanel;

/// The hall: agenda at the left, the line where one writes down what is said in the middle, what was said at the
/// right. Everything goes by the keyboard; Enter saves and the cursor is ready for the next remark.
class MeetingPage final : public Page
{
    Q_OBJECT

public:
    explicit MeetingPage(Workspace &workspace);

    /// The id of a remark.
    void reveal(const QString &target) override;
    [[nodiscard]] std::vector<TourStop> tour() const override;

protected:
    void retranslate() override;
    void refresh() override;
    /// A remark is seen in the list at once; the rest of the page follows.
    [[nodiscard]] bool mayWait(const core::ChangeSet &changes) const override { return changes.operation == core::Operation::AddRemark; }
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void placeDoors(int inARow);
    [[nodiscard]] QWidget *buildFloor();
    enum class When { Always, Writing, Over };
    enum Views { HallView, EmptyView, MirrorPlace, HeadCountPlace, RegisteredPlace }; ///< of m_views
    void addKeys();
    void nameKeys();
    void enableKeys(bool over);
    void disableKeys();
    void fillMeetings(const core::Hearing &hearing);
    void showState(const core::Hearing &hearing, const core::Meeting &meeting);
    void showNextStep(const core::Meeting &meeting);
    void goOn();
    void takeStep();
    [[nodiscard]] bool holdsWork();
    void focusLine();
    [[nodiscard]] core::MeetingStep step() const;
    [[nodiscard]] static QString nameOf(core::MeetingAct act);
    void showMirror();
    void turnMirror();
    void countHeads();
    void showRegistered(const QString &chosen = {});
    void correctParticipant(const QString &id);
    void openVote(core::OpeningStep step = core::OpeningStep::None);
    [[nodiscard]] core::OpeningStep passedOpening() const;
    void closeVote();
    void openWhatIf();
    void turnProjector();
    void showHall();
    void closeRecord();
    void answer();
    void answerRemark(const QString &remark);
    void openRegister(const QString &name);
    void bringRegisterIntoSight();

    ParticipantsMenu *m_participants;
    QComboBox *m_meetings;
    QStackedWidget *m_views;
    EmptyState *m_empty;
    MirrorView *m_mirror;
    HeadCountView *m_heads;
    RegisteredView *m_registered;
    CoursePanel *m_course;
    QLabel *m_now;
    QPushButton *m_openQueue;
    QFrame *m_notice;
    QLabel *m_noticeText;
    ClockQuestion *m_clock;
    FloorKeys *m_floorKeys;
    FloorPanel *m_floor;
    EntryPanel *m_entry;
    AnswerPanel *m_answer;
    RegisterPanel *m_register;
    VotePanel *m_vote;
    WhatIfPanel *m_whatIf;
    ProjectorPanel *m_projector;
    StreamPanel *m_stream;
    QWidget *m_right; ///< who waits, and what was said
    QGridLayout *m_doors; ///< buttons of what else is opened here
    std::vector<QPushButton *> m_doorButtons;
    std::vector<std::pair<QAction *, When>> m_actions; ///< in the order of nameKeys()
    bool m_writable = true;
    bool m_registersSpeaker = false; ///< who is being registered is speaking
    core::Id<core::Meeting> m_shown; ///< the meeting that the page showed last
    std::vector<core::MeetingStep> m_passed; ///< votes in order that were left without one
    std::optional<core::MeetingStep> m_voting; ///< the vote in order that is being taken
};

} // namespace eldin::ui
