// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/VoteService.h"
#include "ui/shell/Workspace.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QListView;
class QPushButton;
class QSpinBox;

namespace eldin::ui {

class AmountField;
class Segments;
class VoteOptions;
class VotesModel;

/// A show of hands or slips as they are counted: for, against, abstained, or a choice among projects or a ranking of them,
/// also within a sum of money, with the people in the hall as the cross-check. The first count is in the record at once;
/// of a choice the second one, by somebody else, is the next step, of hands it is offered. Where both agree the record says
/// so; to leave the second out is a choice of its own.
class VotePanel final : public QFrame
{
    Q_OBJECT

public:
    explicit VotePanel(Workspace &workspace, QWidget *parent = nullptr);

    /// On the item under way, or on what the opening settles.
    void open(const core::Id<core::Meeting> &meeting, core::OpeningStep step = core::OpeningStep::None);
    void retranslate();
    void leave();
    /// Something was keyed in that is not recorded.
    [[nodiscard]] bool holdsWork() const;
    void focusFirst();
    /// A recorded vote is being counted a second time.
    [[nodiscard]] bool isSecondCount() const { return m_first.has_value(); }

Q_SIGNALS:
    void closed(bool taken);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QWidget *buildTally();
    [[nodiscard]] QSpinBox *counter(const char *name);
    void show(const core::VoteEntry &entry);
    void showNew(core::OpeningStep step = core::OpeningStep::None);
    void takeProposals();
    void showCheck();
    void showKind();
    void clearFigures();
    void nameStep();
    void showStep();
    void focusFigures();
    void countAgain();
    void beginSecondCount(const core::VoteEntry &first);
    void readFirst();
    [[nodiscard]] std::optional<core::VoteEntry> record();
    void save();
    void compareCounts();
    void takeSecond();
    void removeCurrent();
    [[nodiscard]] core::VoteEntry entry() const;
    [[nodiscard]] core::VoteMethod method() const;
    [[nodiscard]] QString outcomeWords(const core::VoteEntry &entry) const;
    [[nodiscard]] core::Id<core::AgendaItem> item() const;

    Workspace &m_workspace;
    core::Id<core::Meeting> m_meeting;
    core::VoteEntry m_edited; ///< id null: a new one
    core::VoteEntry m_shown; ///< as the fields stood when they were filled
    core::Language m_language = core::Language::Kyrgyz; ///< in which the question was filled in: the window may be in another one by now
    std::optional<core::VoteEntry> m_first; ///< in the record; while it is counted a second time
    bool m_isRecording = false; ///< what changes in the record now was keyed in here
    VotesModel *m_model;
    QLabel *m_title;
    QListView *m_taken;
    QLineEdit *m_question;
    Segments *m_kind;
    QWidget *m_tally;
    QSpinBox *m_inFavour;
    QSpinBox *m_against;
    QSpinBox *m_abstained;
    QSpinBox *m_present;
    QLabel *m_labels[4];
    VoteOptions *m_options;
    QWidget *m_bounds; ///< the limit of money, and where options come from
    QLabel *m_limitLabel;
    AmountField *m_limit;
    QPushButton *m_proposals;
    QPushButton *m_more;
    QLabel *m_check;
    QLabel *m_outcome;
    QPushButton *m_again;
    QPushButton *m_takeSecond;
    QPushButton *m_save;
    QPushButton *m_cancel;
};

} // namespace eldin::ui
