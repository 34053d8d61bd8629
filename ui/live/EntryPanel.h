// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/TurnRows.h"
#include "core/service/RemarkService.h"
#include "ui/live/EntryDraft.h"
#include "ui/shell/Workspace.h"

#include <QFrame>

class QComboBox;
class QLabel;
class QMenu;
class QPushButton;
class QToolButton;

namespace eldin::ui {

class AmountField;
class Draft;
class EntryText;
class KyrgyzLetters;
class LineSuggestion;
class PersonField;
class SimilarHint;
class SlipStrip;
class TopicChips;
class TopicField;

/// The line where remarks are written down as they are said: text, Enter, saved, next. Kind, speaker, village and
/// amount stand beside it and can all be left out.
class EntryPanel final : public QFrame
{
    Q_OBJECT

public:
    explicit EntryPanel(Workspace &workspace, QWidget *parent = nullptr);

    void setMeeting(const core::Id<core::Meeting> &meeting);
    void setWritable(bool writable);
    /// Reads the participants and villages anew.
    void refresh();
    void retranslate();

    void setKind(core::RemarkKind kind);
    void setPerson(const core::Id<core::Attendance> &id);
    /// Who has the floor by the watch: the words that are written next are theirs. Words under way stay with whom they
    /// were begun for.
    void setFloor(const std::optional<core::TurnRow> &speaker);
    [[nodiscard]] QWidget *textField() const;
    [[nodiscard]] QWidget *personField() const;
    void focusText();
    void focusPerson();
    void focusVillage();
    void focusAmount();
    void focusTopic();
    /// Links the proposed function of the budget, or the next one.
    void takeLine();
    void startRegistering();
    /// Notes that the words say the same as what was said before, see SimilarHint.
    void takeSimilar();
    /// Takes the first suggested topic.
    void takeTopic();
    /// Slips of paper are keyed in: each with its number, and nobody gets the floor by it.
    void turnSlips();
    [[nodiscard]] bool keysSlips() const;
    /// Puts the proposed amount into the field.
    void takeProposal();
    [[nodiscard]] bool isEmpty() const;
    /// False if there is nothing to save or it could not be saved.
    bool record();
    /// A long speech in several remarks: saves this one, and the speaker stays.
    void recordAndGoOn();
    void goOn();

Q_SIGNALS:
    void recorded(const QString &remark);
    void answerRequested();
    void streamRequested();
    void registerRequested(const QString &name);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildMenu();
    [[nodiscard]] QWidget *field(QLabel *label, QWidget *input);
    void onPerson();
    void giveFloor();
    void takeFloorSpeaker();
    void onText();
    void suggestTopics();
    void clear();
    void keepDraft();
    void takeDraft();
    [[nodiscard]] bool isUsable();

    Workspace &m_workspace;
    core::Id<core::Meeting> m_meeting;
    core::RemarkKind m_kind = core::RemarkKind::Proposal;
    std::optional<core::Money> m_proposal;
    bool m_villageChosen = false;
    QDateTime m_begun; ///< when the words in the line were begun
    std::optional<core::TurnRow> m_floor; ///< by the watch
    core::Id<core::SpeakingTurn> m_turn; ///< whose words stand in the line, if the watch knows
    core::Id<core::Attendance> m_turnPerson;
    Draft *m_draft;
    std::optional<EntryDraft> m_kept; ///< of another run of the program, and not in the fields yet
    QToolButton *m_kindButton;
    QMenu *m_kinds;
    KyrgyzLetters *m_letters;
    EntryText *m_text;
    PersonField *m_person;
    QComboBox *m_village;
    AmountField *m_amount;
    TopicField *m_topic;
    TopicChips *m_topicChips;
    QPushButton *m_propose;
    LineSuggestion *m_line;
    SimilarHint *m_similar;
    SlipStrip *m_slips;
    QPushButton *m_openSlips;
    QPushButton *m_register;
    QPushButton *m_save;
    QLabel *m_personLabel;
    QLabel *m_villageLabel;
    QLabel *m_amountLabel;
    QLabel *m_topicLabel;
    QLabel *m_hint;
};

} // namespace eldin::ui
