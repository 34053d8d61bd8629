// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/LineGuess.h"
#include "core/report/WhatIf.h"
#include "ui/shell/Workspace.h"

#include <QFrame>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace eldin::ui {

class AmountField;
class WhatIfLines;

/// "A villager asks 500 thousand for water": what that costs each household and resident, which lines could give it, and
/// the new balance. Tried out here, shown on the wall on demand, kept beside the remark as its fiscal note.
class WhatIfPanel final : public QFrame
{
    Q_OBJECT

public:
    explicit WhatIfPanel(Workspace &workspace, QWidget *parent = nullptr);

    /// Opens beside a remark, or, where it is null, for a sum that is only named.
    void open(const core::Id<core::Remark> &remark);
    void retranslate();
    void focusFirst();
    [[nodiscard]] const core::WhatIf &seen() const { return m_seen; }
    /// The function of the budget that is asked for; may be empty.
    [[nodiscard]] const QString &purpose() const { return m_purpose; }

Q_SIGNALS:
    void closed();
    void changed(); ///< what is seen
    void wallRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QWidget *buildQuestion();
    [[nodiscard]] QWidget *buildButtons();
    void fill(const core::Id<core::Remark> &remark);
    void readWords(const QString &words);
    /// Reads the budget and the people anew, and proposes lines unless somebody chose them.
    void count();
    /// The same with what is taken now.
    void recount();
    void showFigures();
    void keep();
    void removeNote();
    void close();
    [[nodiscard]] core::ScenarioPlan plan() const;

    Workspace &m_workspace;
    core::ScenarioPlan m_plan;
    core::WhatIf m_seen;
    core::LineGuess m_guess;
    QString m_purpose;
    bool m_chosen = false; ///< somebody set what lines give
    bool m_isOtherSum = false; ///< another sum is asked for since: the lines give more or less from what is in the plan
    QLabel *m_title;
    QLineEdit *m_words;
    AmountField *m_amount;
    QComboBox *m_people;
    QLabel *m_wordsLabel;
    QLabel *m_amountLabel;
    QLabel *m_peopleLabel;
    QLabel *m_each;
    WhatIfLines *m_lines;
    QLabel *m_rest;
    QLabel *m_balance;
    QPushButton *m_propose;
    QPushButton *m_wall;
    QPushButton *m_remove;
    QPushButton *m_keep;
    QPushButton *m_cancel;
};

} // namespace eldin::ui
