// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Budget.h"
#include "core/domain/LocalText.h"

#include <QStringList>

namespace eldin::core {

struct Stores;

/// A function of the budget that a remark may speak of.
struct GuessedLine
{
    QString code;
    LocalText title;
    bool operator==(const GuessedLine &) const = default;
};

/// Finds the functions of expenditure by words: those of the functions' names and of the lines that stand under them, in
/// Kyrgyz and Russian, whatever their endings. A proposal for a person to take or leave.
class LineGuess final
{
public:
    LineGuess() = default;
    /// Without a budget only the names of the classification are known.
    LineGuess(const Stores &stores, const Id<Budget> &budget);

    /// The likeliest first; empty where no word is telling.
    [[nodiscard]] std::vector<GuessedLine> of(const QString &text, std::size_t most = 3) const;

private:
    struct Candidate
    {
        GuessedLine line;
        QStringList words; ///< each once
    };
    [[nodiscard]] double score(const Candidate &candidate, const QStringList &words, const std::vector<int> &spread) const;

    std::vector<Candidate> m_candidates;
};

/// Whether two words, folded and without Kyrgyz letters, differ only in what stands at their ends: көчө, көчөлөрдү.
[[nodiscard]] bool sameStem(const QString &a, const QString &b);

} // namespace eldin::core
