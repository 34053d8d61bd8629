// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/budget/RowWords.h"

#include "core/exchange/budget/BudgetWords.h"
#include "core/exchange/budget/RowSections.h"

namespace eldin::core::exchange {

namespace {

/// Nothing but a word of totality, or one with a section: it covers the whole section.
bool isGrand(const QString &key)
{
    return words::isSectionOnly(key) || key.size() <= 24 || words::balance(key) != words::Balance::None;
}

bool hasKnownCode(const BodyRow &row, const std::vector<CodeKind> &kinds, const UnderstandOptions &options)
{
    for (std::size_t i = 0; i < row.fullCodes.size(); ++i) {
        if (options.known(kinds[i], row.fullCodes[i]) != nullptr)
            return true;
    }
    return false;
}

/// Rows after a bare "of which:" belong to it as long as they stand apart from the row above it, by codes or
/// indentation.
void markFollowing(Body &body, std::size_t label)
{
    const BodyRow *owner = nullptr;
    for (std::size_t i = label; i > 0 && owner == nullptr; --i) {
        if (body.rows[i - 1].hasAmount)
            owner = &body.rows[i - 1];
    }
    if (owner == nullptr)
        return;
    for (std::size_t i = label + 1; i < body.rows.size(); ++i) {
        BodyRow &row = body.rows[i];
        const bool apart = owner->coded ? !row.coded : row.indent > owner->indent;
        if (!row.hasAmount || row.total || row.balance != 0 || !apart)
            break;
        row.including = !owner->total;
    }
}

/// What a person decided wins over what the words say.
void applyChoice(BodyRow &row, const TableMapping &mapping)
{
    const auto choice = mapping.rows.find(row.row);
    if (choice == mapping.rows.end() || !row.hasAmount || (choice->second != RowChoice::Line && choice->second != RowChoice::Sum))
        return;
    row.total = choice->second == RowChoice::Sum;
    row.chosenLine = !row.total;
    row.grand = false;
    row.whole = false;
    row.including = false;
    row.balance = 0;
    row.sectionStart = false;
}

} // namespace

void markRowWords(Body &body, std::uint32_t lastAmount)
{
    for (BodyRow &row : body.rows) {
        if (row.role == RowRole::LeftOut)
            continue;
        if (!row.hasAmount) {
            if (row.row > lastAmount || words::isSignature(row.texts->key))
                row.role = words::isSignature(row.texts->key) || row.row > lastAmount ? RowRole::Signature
                                                                               : RowRole::Label;
            else
                row.role = words::isSectionOnly(row.texts->key) ? RowRole::SectionHead : RowRole::Label;
        }
    }
}

void finishRowWords(Body &body, const UnderstandOptions &options)
{
    for (BodyRow &row : body.rows) {
        if (!row.hasAmount || row.including)
            continue;
        if (row.coded) {
            // Whoever gives a balance a code does not make it an expense; a code that is known to be one does.
            row.balance = hasKnownCode(row, body.kinds, options) ? 0 : static_cast<int>(words::balance(row.texts->key));
            continue;
        }
        const bool only = words::isSectionOnly(row.texts->key);
        row.total = words::isTotal(row.texts->key) || only;
        row.grand = row.total && isGrand(row.texts->key);
        row.whole = only || words::isBareTotal(row.texts->key);
        if (!row.total)
            row.balance = static_cast<int>(words::balance(row.texts->key));
        // "I. КИРЕШЕЛЕР 55 400,0": the heading states the total itself.
        row.sectionStart = only && !words::isTotal(row.texts->key);
    }
    for (std::size_t i = 0; i < body.rows.size(); ++i) {
        if (body.rows[i].role == RowRole::Label && words::isIncludingOnly(body.rows[i].texts->key))
            markFollowing(body, i);
    }

    for (BodyRow &row : body.rows)
        applyChoice(row, options.mapping);
    readSections(body, options);
}

void markWithoutAmounts(Body &body, std::uint32_t lastAmount, const std::set<std::uint32_t> &headings)
{
    const BodyRow *below = nullptr; // the next row with an amount
    for (std::size_t i = body.rows.size(); i > 0; --i) {
        BodyRow &row = body.rows[i - 1];
        if (row.hasAmount) {
            below = &row;
            continue;
        }
        const QString &key = row.texts->key;
        if (row.role == RowRole::LeftOut || row.role == RowRole::SectionHead || (row.name.isEmpty() && !row.coded) || words::isSignature(key)
            || words::isIncludingOnly(key) || key.endsWith(u':'))
            continue;
        if (row.dashed || row.unread) {
            row.withoutAmount = row.row <= lastAmount || row.dashed;
            continue;
        }
        if ((row.row > lastAmount && (!row.coded || row.nameless)) || headings.contains(row.row))
            continue;
        if (!row.coded && (row.nameless || words::section(key) || (below != nullptr && below->coded)))
            continue;
        const Nesting nesting = below == nullptr ? Nesting::No : body.nesting(row, *below);
        row.withoutAmount = nesting != Nesting::Surely && nesting != Nesting::Likely;
    }
}

} // namespace eldin::core::exchange
