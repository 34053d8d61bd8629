// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Printing.h"

#include "core/base/QrCode.h"

using namespace eldin::core;

TEST_CASE("a QR code has the form that readers look for", "[unit][qr]")
{
    const QrCode code = qrCode(QStringLiteral("https://ak-bulak.kg/бюджет"));
    REQUIRE(code.size >= 21);
    CHECK((code.size - 17) % 4 == 0); // ISO/IEC 18004: 17 + 4 times the version
    REQUIRE(code.dark.size() == static_cast<std::size_t>(code.size) * static_cast<std::size_t>(code.size));
    // A dark square of three with a light and a dark ring around it stands in three corners, not in the fourth.
    const auto finder = [&](int left, int top) {
        for (int y = 0; y < 7; ++y) {
            for (int x = 0; x < 7; ++x) {
                const int ring = std::max(std::abs(x - 3), std::abs(y - 3));
                if (code.isDark(left + x, top + y) != (ring != 2))
                    return false;
            }
        }
        return true;
    };
    CHECK(finder(0, 0));
    CHECK(finder(code.size - 7, 0));
    CHECK(finder(0, code.size - 7));
    CHECK_FALSE(finder(code.size - 7, code.size - 7));
}

TEST_CASE("other texts have other codes, and what is too long is refused", "[unit][qr]")
{
    CHECK(qrCode(QStringLiteral("a")) == qrCode(QStringLiteral("a")));
    CHECK_FALSE(qrCode(QStringLiteral("a")) == qrCode(QStringLiteral("b")));
    CHECK(qrCode({}).size == 0);
    CHECK_ERROR(qrCode(QString(5000, u'ж')), ErrorCode::WrongInput);
}
