// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/OpeningBalance.h"

#include "core/base/Text.h"

namespace eldin::core {

namespace {

// As fold() leaves them. A repayment "of the rest of a loan" is no balance.
const QStringList kBalances {QStringLiteral("остат"), QStringLiteral("калды"), QStringLiteral("сальдо"), QStringLiteral("opening balance"), QStringLiteral("balance at")};
const QStringList kLoans {QStringLiteral("кредит"), QStringLiteral("займ"), QStringLiteral("заем"), QStringLiteral("ссуд"), QStringLiteral("насыя"), QStringLiteral("карыз"), QStringLiteral("loan")};

bool holdsAny(const QString &text, const QStringList &words)
{
    return std::any_of(words.begin(), words.end(), [&](const QString &word) { return text.contains(word); });
}

} // namespace

bool isOpeningBalance(const LocalText &name)
{
    const QString words = folded(name.ky + u' ' + name.ru + u' ' + name.en);
    return holdsAny(words, kBalances) && !holdsAny(words, kLoans);
}

} // namespace eldin::core
