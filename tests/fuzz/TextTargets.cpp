// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What people type: the entry line, amounts, searches and their own wording of the papers.
#include "core/base/AmountInText.h"
#include "core/base/MoneyText.h"
#include "core/base/Text.h"
#include "core/domain/PersonName.h"
#include "core/report/WordingBlocks.h"
#include "core/search/SearchQuery.h"
#include "core/service/MessageGuess.h"
#include "tests/fuzz/FuzzTarget.h"

namespace eldin::fuzz {

using namespace core;

namespace {

QString textOf(Bytes input)
{
    return QString::fromUtf8(reinterpret_cast<const char *>(input.data()), static_cast<qsizetype>(input.size()));
}

void readEntry(Bytes input)
{
    const QString text = textOf(input);
    static_cast<void>(amountInText(text));
    static_cast<void>(messageguess::kind(text));
    static_cast<void>(messageguess::reasonToLeaveOut(text));
    static_cast<void>(foldedWithoutKyrgyzLetters(text));
    static_cast<void>(PersonName::of(text).withInitials());
    require(shortened(text, 40).size() <= 41, "a shortened text is short");
}

void readMoney(Bytes input)
{
    const QString text = textOf(input);
    for (const MoneyUnit unit : {MoneyUnit::Som, MoneyUnit::ThousandSom}) {
        static_cast<void>(parseSheetNumber(text, unit));
        const auto amount = parseMoney(text, unit);
        if (!amount)
            continue;
        // Amounts are typed with a decimal comma; English groups by it.
        for (const Language language : {Language::Kyrgyz, Language::Russian})
            require(parseMoney(moneyFigure(*amount, unit, language), unit) == amount, "an amount that is written reads back as itself");
    }
}

void readSearch(Bytes input)
{
    const QString text = textOf(input);
    for (const bool typed : {false, true}) {
        const SearchQuery query = SearchQuery::of(text, typed);
        for (const auto &filter : query.filters)
            require(withoutFilter(text, filter).size() < text.size(), "a filter that is taken out is gone");
    }
}

void readWording(Bytes input)
{
    const QString text = textOf(input);
    for (const auto &block : blocksOf(PaperKind::Protocol, HearingKind::Draft)) {
        const NamedText read = fromFieldNames(text, block, Language::Kyrgyz);
        static_cast<void>(withFieldNames(read.text, block, Language::Russian));
    }
}

} // namespace

std::vector<FuzzTarget> textTargets()
{
    return {{"entry-line", readEntry}, {"money", readMoney}, {"search-line", readSearch}, {"wording", readWording}};
}

} // namespace eldin::fuzz
