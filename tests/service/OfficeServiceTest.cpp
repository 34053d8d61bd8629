// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Printing.h"
#include "tests/support/TestDocument.h"

#include "core/service/OfficeService.h"

using namespace eldin::core;
using namespace eldin::core::test;

namespace {

QString headOn(TestDocument &document, const QDate &day)
{
    const auto holder = document.stores().holders.onDay(Office::Head, day);
    return holder ? document.stores().persons.get(holder->personId).name : QString();
}

} // namespace

TEST_CASE("a new holder of an office ends the one before and old days keep theirs", "[service][office]")
{
    TestDocument document;
    OfficeService service(*document);
    Id<OfficeHolder> first;
    checkDoUndoRedo(document, [&] { first = service.add({QStringLiteral("Ж. Т. Асанов"), Office::Head, QDate(2023, 5, 12), {}, false}); });
    checkDoUndoRedo(document, [&] { service.add({QStringLiteral("Б. К. Осмонова"), Office::Head, QDate(2026, 3, 1), {}, true}); });
    CHECK(service.entryOf(first).until == QDate(2026, 2, 28));
    CHECK(headOn(document, QDate(2023, 5, 11)).isEmpty());
    CHECK(headOn(document, QDate(2026, 2, 28)) == u"Ж. Т. Асанов");
    CHECK(headOn(document, QDate(2026, 3, 1)) == u"Б. К. Осмонова");
    CHECK(document.stores().holders.onDay(Office::Head, QDate(2026, 3, 1))->acting);
    CHECK_FALSE(document.stores().holders.onDay(Office::FinanceHead, QDate(2026, 3, 1)));
}

TEST_CASE("holders of offices are edited and removed with their names", "[service][office]")
{
    TestDocument document;
    OfficeService service(*document);
    const auto id = service.add({QStringLiteral("Н. С. Жолдошева"), Office::FinanceHead, {}, {}, false});
    OfficeEntry entry = service.entryOf(id);
    entry.name = QStringLiteral("Н. С. Жолдошева (Алиева)");
    entry.until = QDate(2026, 12, 31);
    checkDoUndoRedo(document, [&] { service.edit(id, entry); });
    CHECK(service.entryOf(id) == entry);
    checkDoUndoRedo(document, [&] { service.remove(id); });
    CHECK(document.stores().persons.count() == 0);
    CHECK_THROWS_AS(service.add({QStringLiteral(" "), Office::Head, {}, {}, false}), Error);
    CHECK_THROWS_AS(service.add({QStringLiteral("А"), Office::Head, QDate(2026, 2, 1), QDate(2026, 1, 1), false}), Error);
}
