// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/corpus/CorpusCase.h"

namespace eldin::corpus {

/// How amounts are typed where a file holds them as text.
struct AmountLook
{
    QString group; ///< between thousands
    QString decimal = QStringLiteral(",");
    QString minus = QStringLiteral("-"); ///< "()" for brackets
    QString suffix; ///< "сом" behind each figure
};

// Changes that leave what a table says as it is.
void shift(CorpusCase &table, std::uint32_t rows, std::uint32_t columns);
void typeAmounts(CorpusCase &table, const AmountLook &look);
/// The last digits of a stored double that is not quite what was typed.
void addBinaryNoise(CorpusCase &table);
/// The same digits, said to be som and no thousands. False where the table does not say so.
[[nodiscard]] bool stateInSom(CorpusCase &table);
void hideRow(CorpusCase &table, std::uint32_t row);
/// A column of remarks is hidden before the amounts.
void addHiddenColumn(CorpusCase &table);
void repeatHead(CorpusCase &table, std::uint32_t headRow);
void addEmptyRows(CorpusCase &table);
void addSignatures(CorpusCase &table);
/// Kyrgyz letters as they are typed on a Russian keyboard, in the whole sheet and in the truth.
void dropKyrgyzLetters(CorpusCase &table);
/// The same letters as `?`, as a program that saves in an old encoding leaves them.
void loseKyrgyzLetters(CorpusCase &table);

} // namespace eldin::corpus
