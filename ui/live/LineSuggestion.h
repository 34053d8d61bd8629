// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/LineGuess.h"
#include "ui/shell/Workspace.h"

#include <QPushButton>

namespace eldin::ui {

/// The function of the budget that the words in the entry line speak of: proposed from them, linked by a key. Pressed
/// again it takes the next likely one, and after the last none.
class LineSuggestion final : public QPushButton
{
    Q_OBJECT

public:
    explicit LineSuggestion(Workspace &workspace, QWidget *parent = nullptr);

    /// Reads the budget of the hearing anew where it is another one, or was changed.
    void refresh();
    void setWords(const QString &words);
    /// Links the proposed one, or the next.
    void take();
    void clear();
    [[nodiscard]] QString code() const;
    void retranslate() { showLine(); }

private:
    void showLine();

    Workspace &m_workspace;
    core::LineGuess m_guess;
    core::Id<core::Budget> m_budget; ///< that the guess is made of
    bool m_isStale = true;
    std::vector<core::GuessedLine> m_found;
    int m_taken = -1; ///< of those found
    QString m_words;
};

} // namespace eldin::ui
