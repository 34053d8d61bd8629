// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Printing.h"

using namespace eldin::core;

TEST_CASE("an error says its code and detail", "[base][error]")
{
    const Error error(ErrorCode::FileTooNew, QStringLiteral("schema 9"));
    CHECK(std::string(error.what()) == "file-too-new: schema 9");
    CHECK(std::string(Error(ErrorCode::DiskFull).what()) == "disk-full");
}
