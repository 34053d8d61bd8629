// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Printing.h"
#include "tests/support/TestDocument.h"

#include "core/document/Backups.h"
#include "core/document/DocumentDifference.h"
#include "core/service/MunicipalityService.h"
#include "core/service/RemarkService.h"

using namespace eldin::core;
using namespace eldin::core::test;
using namespace Qt::StringLiterals;

namespace {

/// "remark +2 -0 ~1" a kind.
QStringList words(const DocumentDifference &difference)
{
    QStringList result;
    for (const RecordDifference &each : difference.records)
        result += u"%1 +%2 -%3 ~%4"_s.arg(each.table).arg(each.onlyHere).arg(each.onlyThere).arg(each.changed);
    return result;
}

Id<Remark> remark(TestDocument &document, const TestDocument::Story &story, const QString &text)
{
    RemarkEntry entry;
    entry.meetingId = story.meeting;
    entry.attendanceId = story.participant;
    entry.text = text;
    entry.topics = {u"жол"_s};
    return RemarkService(*document).record(entry);
}

} // namespace

TEST_CASE("a backup and the document it was made of do not differ", "[document][backup]")
{
    TestDocument document;
    document.seedHearing();
    const Backups backups(document.path(), {}, Backups::idOf(*document));
    const auto backup = Document::open(backups.make(document.environment(), document.clock().now()).file, document.environment(), Access::ReadOnly);
    const DocumentDifference difference = differenceOf(*document, *backup);
    CHECK(difference.isEmpty());
    CHECK(difference.lastHere == difference.lastThere);
}

TEST_CASE("what was done since a backup is counted by kind of record", "[document][backup]")
{
    TestDocument document;
    const auto story = document.seedHearing();
    const auto changed = remark(document, story, u"Суу жок"_s);
    const auto removed = remark(document, story, u"Жол начар"_s);
    const Backups backups(document.path(), {}, Backups::idOf(*document));
    const auto backup = Document::open(backups.make(document.environment(), document.clock().now()).file, document.environment(), Access::ReadOnly);
    RemarkService service(*document);
    remark(document, story, u"Чырак керек"_s);
    remark(document, story, u"Мектеп оңдолсун"_s);
    service.remove(removed);
    RemarkEntry entry = service.entryOf(changed);
    entry.text = u"Суу эки күндөн бери жок"_s; // the words only
    service.edit(changed, entry);
    Settlement settlement;
    settlement.name.ky = u"Тогуз-Булак"_s;
    MunicipalityService(*document).addSettlement(settlement);

    const DocumentDifference difference = differenceOf(*document, *backup);
    CHECK(difference.actionsOnlyHere == 5);
    CHECK(difference.actionsOnlyThere == 0);
    CHECK(difference.lastHere > difference.lastThere);
    CHECK(words(difference) == QStringList {u"remark +2 -1 ~1"_s, u"settlement +1 -0 ~0"_s, u"remark_topic +2 -1 ~0"_s});
    const DocumentDifference back = differenceOf(*backup, *document);
    CHECK(back.actionsOnlyThere == 5);
    CHECK(words(back).front() == u"remark +1 -2 ~1"_s);
}
