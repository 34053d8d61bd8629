// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Printing.h"
#include "tests/support/TestDocument.h"

#include "core/search/SimilarRemarks.h"
#include "core/service/RemarkService.h"

using namespace eldin::core;
using namespace eldin::core::test;

TEST_CASE("similar remarks follow what is recorded, changed, removed and undone", "[search]")
{
    TestDocument document;
    const auto story = document.seedHearing();
    RemarkService service(*document);
    RemarkEntry entry;
    entry.meetingId = story.meeting;
    entry.text = QStringLiteral("Мектептин алдына жарык керек");
    const auto light = service.record(entry);
    SimilarRemarks similar(*document);
    const auto best = [&](const char16_t *text) {
        const auto found = similar.of(QString::fromUtf16(text), 3);
        return found.empty() ? Id<Remark>() : found.front().id;
    };
    CHECK(best(u"мектепке жарык") == light);
    entry.text = QStringLiteral("Көпүрөнү оңдогула");
    const auto bridge = service.record(entry);
    CHECK(best(u"копуро ондолсун") == bridge);
    RemarkEntry changed = service.entryOf(bridge);
    changed.text = QStringLiteral("Китепкана ачылсын");
    service.edit(bridge, changed);
    CHECK(best(u"копуро ондолсун").isNull());
    CHECK(best(u"китепкананы ачкыла") == bridge);
    document->undo();
    CHECK(best(u"копуро ондолсун") == bridge);
    service.remove(bridge);
    CHECK(best(u"копуро ондолсун").isNull());
}

TEST_CASE("nothing private is searched for similar remarks", "[search]")
{
    TestDocument document;
    const auto story = document.seedHearing();
    RemarkEntry entry;
    entry.meetingId = story.meeting;
    entry.text = QStringLiteral("Жол жаман");
    entry.origin = RemarkOrigin {{}, QStringLiteral("Асанбекова Жылдызкан"), QStringLiteral("0555123456")};
    RemarkService(*document).record(entry);
    SimilarRemarks similar(*document);
    CHECK(similar.of(QStringLiteral("Асанбекова Жылдызкан"), 3).empty());
    CHECK(similar.of(QStringLiteral("0555123456"), 3).empty());
}
