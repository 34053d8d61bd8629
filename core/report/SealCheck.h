// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Seal.h"

#include <optional>
#include <vector>

namespace eldin::core {

class Document;
struct Stores;

/// What closing a hearing seals beside its records: the words of the whole protocol, in Kyrgyz, Russian and English.
[[nodiscard]] std::vector<ProtocolText> protocolTexts(const Stores &stores, const Id<Hearing> &hearing);

/// The newest seal of the hearing; nothing before its record is closed.
[[nodiscard]] std::optional<Seal> lastSeal(const Stores &stores, const Id<Hearing> &hearing);

/// A seal, and whether the document still is what it was made of.
struct CheckedSeal
{
    Seal seal;
    LocalText hearing; ///< its title
    bool holds = false;
    bool former = false; ///< two closed at once, and the document goes by the other closing; it holds by the history
};

/// What checking a document against its papers gave.
struct SealCheck
{
    bool ok = false;
    std::vector<CheckedSeal> seals;
    std::optional<CheckedSeal> ofCode; ///< that the code asked for belongs to
    QString firstDifference; ///< a sentence in the language of the screen; empty if ok
    qint64 proved = 0; ///< values that are what was sealed
    qint64 hidden = 0; ///< values and rows that are erased or left out
    QStringList notes; ///< sentences: what was received after a closing, which code is of another closing
};

/// Recomputes the history, the data from it, and every seal; and finds the seal that a code from paper belongs to. The code
/// counts exactly as printed. An empty `code`: none is asked for. Reads the whole document: for work beside the window.
[[nodiscard]] SealCheck checkSeals(Document &document, const std::optional<QString> &code = std::nullopt);

} // namespace eldin::core
