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
class QVBoxLayout;

namespace eldin::ui {

class Segments;
class VotesModel;

/// A show of hands as it is counted: for, against, abstained, or a choice among projects, with the people in the hall as
/// the cross-check. A tally can be keyed in twice, by two people who count, and is taken when both agree.
class VotePanel final : public QFrame
{
    Q_OBJECT

public:
    explicit VotePanel(Workspace &workspace, QWidget *parent = nullptr);

    void open(const core::Id<core::Meeting> &meeting);
    void retranslate();

Q_SIGNALS:
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct OptionRow
    {
        core::Id<core::VoteOption> id;
        QWidget *box;
        QLineEdit *title;
        QSpinBox *votes;
    };
    [[nodiscard]] QWidget *buildTally();
    [[nodiscard]] QSpinBox *counter(const char *name);
    void addOption(const core::VoteOption &option = {});
    void show(const core::VoteEntry &entry);
    void showNew();
    void showCheck();
    void showKind();
    void clearFigures();
    void countAgain();
    void save();
    void close();
    void removeCurrent();
    [[nodiscard]] core::VoteEntry entry() const;
    [[nodiscard]] core::Id<core::AgendaItem> item() const;

    Workspace &m_workspace;
    core::Id<core::Meeting> m_meeting;
    core::VoteEntry m_edited; ///< id null: a new one
    std::optional<core::VoteEntry> m_first; ///< of two counts
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
    QVBoxLayout *m_optionBox;
    std::vector<OptionRow> m_options;
    QPushButton *m_more;
    QLabel *m_check;
    QPushButton *m_again;
    QPushButton *m_save;
    QPushButton *m_cancel;
};

} // namespace eldin::ui
