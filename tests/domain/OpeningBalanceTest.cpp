// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Printing.h"

#include "core/domain/OpeningBalance.h"

using namespace eldin::core;

TEST_CASE("money left from the year before is told from loans by the words of the line", "[domain][budget]")
{
    const auto is = [](const char *ky, const char *ru) { return isOpeningBalance({QString::fromUtf8(ky), QString::fromUtf8(ru), {}}); };
    CHECK(is("Жыл башындагы калдык", ""));
    CHECK(is("", "ОСТАТОК на 01.01.2027"));
    CHECK(is("", "Остатки средств на начало года"));
    CHECK_FALSE(is("", "Кредит из республиканского бюджета"));
    CHECK_FALSE(is("", "Погашение остатка кредита"));
    CHECK_FALSE(is("Насыяны төлөө", ""));
    CHECK_FALSE(is("", ""));
}
