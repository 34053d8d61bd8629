// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Profiles of imports, by file or kept in a document of somebody else's.
#include "tests/support/Printing.h"
#include "tests/support/Sheets.h"

#include "core/base/Error.h"
#include "core/exchange/budget/TableMapping.h"
#include "core/exchange/budget/UnderstandBudget.h"

#include <QElapsedTimer>
#include <QJsonDocument>

using namespace eldin::core;

TEST_CASE("a profile that is none is refused by name, and one that names absurd places neither hangs nor breaks the import", "[hostile][profile]")
{
    const exchange::Sheet sheet = sheetOf({{"2027-жылдын бюджетинин долбоорунун чыгашалары, сом"}, {"Коду", "Аталышы", "2027 долбоор"}, {"7045", "Жол", "#200"}, {"7046", "Суу", "#300"}});
    QByteArray columns;
    for (const char *letters : {"A", "B", "C", "D", "XFD", "ZZZ"})
        columns += QByteArray(columns.isEmpty() ? "" : ",") + '"' + letters + "\":{\"role\":\"amount\"}";
    QByteArray rows;
    for (int row = 1; row <= 20'000; ++row)
        rows += QByteArray(row == 1 ? "" : ",") + '"' + QByteArray::number(row * 52) + "\":\"sum\"";
    const QByteArrayList profiles {
        "{}", "[]", "null", "{\"columns\":7}", "{\"columns\":{\"A\":[]}}", "{\"columns\":{\"\":{\"role\":\"code\"}}}", "{\"columns\":{" + columns + "}}",
        "{\"columns\":{\"" + QByteArray(100'000, 'A') + "\":{\"role\":\"code\"}}}", "{\"columns\":{\"A\":{\"role\":\"<b>\"}}}", "{\"columns\":{\"C\":{\"role\":\"amount\",\"year\":1e300}}}",
        "{\"first_header_row\":1048576,\"last_header_row\":1048576}", "{\"first_header_row\":1,\"last_header_row\":1048576}", "{\"first_header_row\":-1}", "{\"first_header_row\":1e99}",
        "{\"first_header_row\":9223372036854775807}", "{\"last_header_row\":\"\\u0000\"}", "{\"unit\":{}}", "{\"rows\":{" + rows + "}}", "{\"rows\":{\"3\":\"line\",\"4\":\"financing\"}}", "{\"script\":1}",
    };
    for (const QByteArray &profile : profiles) {
        INFO(profile.left(200).toStdString());
        QElapsedTimer clock;
        clock.start();
        try {
            exchange::UnderstandOptions options;
            options.mapping = exchange::mappingFromJson(QJsonDocument::fromJson(profile).object());
            static_cast<void>(exchange::understandBudget(sheet, options));
        } catch (const Error &error) {
            INFO(error.what());
            CHECK(error.code() == ErrorCode::WrongInput);
        }
        CHECK(clock.elapsed() < 5'000);
    }
}
