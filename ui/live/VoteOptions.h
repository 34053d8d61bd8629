// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/Workspace.h"

class QGridLayout;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace eldin::ui {

class AmountField;

/// What is chosen among in a vote, a row each: title, cost where the vote has a limit, and its voices or, in a ranking,
/// how many slips put it first, second and third.
class VoteOptions final : public QWidget
{
    Q_OBJECT

public:
    explicit VoteOptions(Workspace &workspace, QWidget *parent = nullptr);

    void retranslate();
    void setOptions(const std::vector<core::VoteOption> &options);
    /// Takes over what is in the record of the options that stand here, each at its place; false, and nothing done, where
    /// others are recorded than stand here. Fields stay, also the one that is being typed in, and so do figures.
    bool adopt(const std::vector<core::VoteOption> &options);
    /// A row each that says anything.
    [[nodiscard]] std::vector<core::VoteOption> options() const;
    /// False where a cost is written that is no sum; the field then shows it.
    [[nodiscard]] bool isUsable() const;
    void showAs(core::VoteMethod method, bool limited);
    /// Adds the proposals of the meeting that are not in the list yet; false if there are none.
    bool addProposals(const core::Id<core::Meeting> &meeting);
    void addEmpty();
    [[nodiscard]] bool isFull() const;
    void clearFigures();
    /// Titles and costs stay as they are: only figures are keyed in.
    void setFiguresOnly(bool only);
    void focusFigures();
    /// Puts the rows behind a widget in the order of Tab; the last of them.
    [[nodiscard]] QWidget *chainAfter(QWidget *before) const;

Q_SIGNALS:
    void changed();
    /// Rows came or went.
    void arranged();

private:
    struct Row
    {
        core::VoteOption known; ///< as it was; what the row does not show is kept
        core::Language language; ///< in which the title was filled in: the window may be in another one by now
        QLineEdit *title;
        AmountField *cost;
        QSpinBox *places[3];
    };
    void add(const core::VoteOption &option);
    void name(const Row &row, int number) const;
    void arrange();
    [[nodiscard]] core::VoteOption optionOf(const Row &row) const;
    [[nodiscard]] static bool saysAnything(const core::VoteOption &option);

    Workspace &m_workspace;
    core::VoteMethod m_method = core::VoteMethod::Choice;
    bool m_limited = false;
    QGridLayout *m_grid;
    QLabel *m_heads[4]; ///< cost, then the three places
    std::vector<Row> m_rows;
};

} // namespace eldin::ui
