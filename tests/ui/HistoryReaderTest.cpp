// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Printing.h"
#include "tests/support/TestWindow.h"

#include "core/document/CommitSearch.h"
#include "core/service/RemarkService.h"
#include "ui/shell/HistoryReader.h"

#include <QLabel>
#include <QTest>

using namespace eldin;
using namespace eldin::ui;
using namespace eldin::ui::test;

namespace {

core::Id<core::Remark> record(TestWindow &window, const QString &text)
{
    core::RemarkEntry entry;
    entry.hearingId = window.view().workspace().hearingId();
    entry.kind = core::RemarkKind::Proposal;
    entry.channel = core::RemarkChannel::Before;
    entry.text = text;
    return core::RemarkService(window.document()).record(entry);
}

void change(TestWindow &window, const core::Id<core::Remark> &id, const QString &text)
{
    core::RemarkService remarks(window.document());
    core::RemarkEntry entry = remarks.entryOf(id);
    entry.text = text;
    remarks.edit(id, entry);
}

} // namespace

TEST_CASE("the commits of a record are found newest first, in as many slices as it takes", "[ui][history]")
{
    TestWindow window;
    window.openSample();
    auto &document = window.document();
    const auto other = record(window, QStringLiteral("Көпүрө"));
    const auto id = record(window, QStringLiteral("Жол"));
    change(window, id, QStringLiteral("Жол керек"));
    change(window, other, QStringLiteral("Көпүрө керек"));
    document.undo();
    QStringList wanted = document.commits().mentioning(id.text());
    REQUIRE(wanted.size() == 2);
    std::reverse(wanted.begin(), wanted.end());
    core::CommitSearch search(document, id.text(), 10);
    int slices = 1;
    while (!search.goOn(std::chrono::milliseconds(0)))
        ++slices;
    CHECK(search.found() == wanted);
    CHECK(slices > 2); // a commit or more each
    CHECK(search.goOn(std::chrono::milliseconds(0)));
    core::CommitSearch newest(document, id.text(), 1);
    while (!newest.goOn(std::chrono::milliseconds(0))) { }
    CHECK(newest.found() == wanted.first(1));
    core::CommitSearch none(document, QStringLiteral("0193b1c0-0000-7000-8000-000000000000"), 10);
    while (!none.goOn(std::chrono::milliseconds(0))) { }
    CHECK(none.found().isEmpty());
}

TEST_CASE("the history of one record never stands beside another", "[ui][history]")
{
    TestWindow window;
    window.openSample();
    const auto first = record(window, QStringLiteral("Жол"));
    const auto second = record(window, QStringLiteral("Көпүрө"));
    change(window, second, QStringLiteral("Көпүрө керек"));
    QLabel label;
    HistoryReader reader(window.view().workspace(), &label, [](const core::HistoryEntry &entry) { return entry.commit; });
    const auto lines = [&](const core::Id<core::Remark> &id) {
        QStringList ids = window.document().commits().mentioning(id.text());
        std::reverse(ids.begin(), ids.end());
        return ids.join(u'\n');
    };
    reader.read(first.text(), 10);
    CHECK(QTest::qWaitFor([&] { return label.text() == lines(first); }, 10'000));
    reader.read(second.text(), 10);
    CHECK_FALSE(label.text().contains(lines(first)));
    CHECK(QTest::qWaitFor([&] { return label.text() == lines(second); }, 10'000));
    CHECK(label.text().count(u'\n') == 1);
    // Another one is asked for before the first is found.
    reader.read(first.text(), 10);
    reader.read(second.text(), 10);
    settle();
    CHECK(QTest::qWaitFor([&] { return label.text() == lines(second); }, 10'000));
    window.document().undo();
    reader.read(second.text(), 10);
    CHECK(QTest::qWaitFor([&] { return label.text() == lines(second); }, 10'000));
    CHECK(label.text().count(u'\n') == 2);
}
