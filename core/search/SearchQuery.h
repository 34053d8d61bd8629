// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Remark.h"
#include "core/search/WordIndex.h"
#include "core/storage/SearchTexts.h"

#include <limits>
#include <optional>
#include <vector>

namespace eldin::core {

enum class SearchField { Kind, Village, Year, Amount };

/// What somebody typed to find something: words in any form, "exact words in a row", and filters, whose names exist in
/// three languages and can be typed on a Russian keyboard:
///  - түрү: вид: kind: - of a remark (сунуш, вопросы, criticism …) or of a record (жооп, статья, person …), in any form;
///  - айылы: село: village: - the beginning of its name, in quotation marks if it has several words;
///  - жылы: год: year: - 2027, 2025-2027, >2025, <2026;
///  - сумма: amount: - 500 миң, >100000, <1,5 млн, 100-200 тыс.
/// Several filters of one field widen the search, of different fields narrow it. A filter that cannot be understood is
/// looked for as words: nothing is ever refused.
struct SearchQuery
{
    template <typename T>
    struct Range
    {
        T from = std::numeric_limits<T>::min();
        T to = std::numeric_limits<T>::max();
        [[nodiscard]] bool has(T value) const { return value >= from && value <= to; }
    };
    /// A filter as it was typed, to be shown and taken out again.
    struct Filter
    {
        SearchField field = SearchField::Kind;
        QString value;
        qsizetype at = 0;
        qsizetype length = 0;
    };

    std::vector<WordIndex::Term> terms;
    std::vector<RemarkKind> remarkKinds;
    std::vector<SearchKind> kinds;
    QStringList villages; ///< comparedWord()s without ө ү ң: beginnings of names
    std::vector<Range<int>> years;
    std::vector<Range<qint64>> amounts; ///< tyiyn
    std::vector<Filter> filters;
    bool waits = false; ///< it ends with the name of a filter, whose value is still to be typed

    /// While it is typed the last word may go on.
    [[nodiscard]] static SearchQuery of(const QString &text, bool isTyped);

    [[nodiscard]] bool isEmpty() const { return terms.empty() && filters.empty(); }
    /// As far as the filters say, the village aside.
    [[nodiscard]] bool acceptsKind(SearchKind kind, std::optional<RemarkKind> remarkKind) const;
    [[nodiscard]] bool acceptsYear(int year) const; ///< 0: it has none
    [[nodiscard]] bool acceptsAmount(std::optional<qint64> tyiyn) const;
    [[nodiscard]] bool acceptsVillage(const LocalText &name) const;
};

/// The query without the filter at the place, for a chip that is clicked away.
[[nodiscard]] QString withoutFilter(const QString &text, const SearchQuery::Filter &filter);
/// The name of a filter to be typed, in the language of the screen: "түрү:".
[[nodiscard]] QString filterName(SearchField field, Language language);

} // namespace eldin::core
