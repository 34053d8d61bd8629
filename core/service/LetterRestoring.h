// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/Service.h"

#include <QSet>

namespace eldin::core {

/// A word of remarks as it stands and as it may be meant, once for all places.
struct RestorableWord
{
    QString from;
    QString to;
    int count = 0;
    /// The lexicon knows the word in Kyrgyz remarks. Still a proposal: "кол" may be an arm or a lake.
    bool likely = false;
    bool operator==(const RestorableWord &) const = default;
};

/// Gives remarks the ң ө ү back that were typed as н о у, or lost on the way: "бекитуу" to "бекитүү". Word by word, and only
/// those that a person chose; the lexicon is the one of the budget tables.
class LetterRestoring final : public Service
{
public:
    using Service::Service;

    /// The words of the remarks and of the answers given on the spot, likely ones first, then as they come.
    [[nodiscard]] std::vector<RestorableWord> wordsOf(const std::vector<Id<Remark>> &remarks) const;
    /// In one action; how many remarks were changed. Error{RuleBroken, "record-closed"}.
    int restore(const std::vector<Id<Remark>> &remarks, const QSet<QString> &chosen);
};

} // namespace eldin::core
