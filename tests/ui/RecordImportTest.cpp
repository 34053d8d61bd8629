// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Printing.h"
#include "tests/support/TestWindow.h"
#include "tests/ui/PlanAnswer.h"

#include "core/storage/Schema.h"
#include "ui/shell/Page.h"

#include <QAction>
#include <QFile>

using namespace eldin;
using namespace eldin::ui;
using namespace eldin::ui::test;

namespace {

/// The sample with a page shown.
struct Sheets
{
    explicit Sheets(PageKey key)
        : page(key)
    {
        window.openSample();
        window.view().showPage(page);
        settle();
    }
    void trigger(const char *action) { window.view().page(page)->findChild<QAction *>(QString::fromLatin1(action))->trigger(); }
    [[nodiscard]] QString write(const QByteArray &bytes)
    {
        const QString path = window.pathOf(QStringLiteral("тизме.csv"));
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return path;
    }
    [[nodiscard]] QStringList dump() { return core::dumpData(window.document().connection()); }

    TestWindow window;
    PageKey page;
    PlanAnswer answer;
};

} // namespace

TEST_CASE("the registration sheet is written and read back as people who are there already", "[ui][form]")
{
    Sheets sheets(PageKey::Meeting);
    const QStringList before = sheets.dump();
    const QString path = sheets.window.pathOf(QStringLiteral("каттоо.xlsx"));
    sheets.window.dialogs().files += path;
    sheets.trigger("participantsForm");
    REQUIRE(QTest::qWaitFor([&] { return sheets.window.find<QPushButton>("messageOpen")->isVisible(); }, 10'000));
    sheets.window.dialogs().files += path;
    sheets.trigger("importParticipants");
    REQUIRE(QTest::qWaitFor([&] { return sheets.answer.seen == 1; }, 10'000));
    CHECK_FALSE(sheets.answer.accepted); // nobody is new
    CHECK(sheets.dump() == before);
}

TEST_CASE("participants come from a list in one step that can be undone", "[ui][form]")
{
    Sheets sheets(PageKey::Meeting);
    const QStringList before = sheets.dump();
    const auto meeting = sheets.window.view().workspace().meetingId();
    const auto &stores = sheets.window.document().stores();
    const std::size_t present = stores.attendances.ofMeeting(meeting).size();
    sheets.window.dialogs().files += sheets.write("Аты-жөнү;Жынысы\nЖаңыбаева Нуржан;аял\nБакиров Талант;эркек\n");
    sheets.trigger("importParticipants");
    REQUIRE(QTest::qWaitFor([&] { return stores.attendances.ofMeeting(meeting).size() == present + 2; }, 10'000));
    settle();
    pressCtrl(sheets.window.operator->(), 'Z');
    settle();
    CHECK(sheets.dump() == before);
}

TEST_CASE("decisions written in the form of proposals come back as answers", "[ui][form]")
{
    Sheets sheets(PageKey::Responses);
    const auto hearing = sheets.window.view().workspace().hearingId();
    const auto &stores = sheets.window.document().stores();
    REQUIRE(stores.responses.ofHearing(hearing).empty());
    QString proposal;
    for (const core::Remark &remark : stores.remarks.ofHearing(hearing)) {
        if (remark.kind == core::RemarkKind::Proposal)
            proposal = stores.remarkTexts.get(remark.id).text;
    }
    sheets.window.dialogs().files += sheets.write(QStringLiteral("Сунуш;Чечим;Негиздеме\n\"%1\";кабыл алынды;Каражат бар\n").arg(proposal).toUtf8());
    sheets.trigger("importProposals");
    REQUIRE(QTest::qWaitFor([&] { return sheets.answer.seen == 1; }, 10'000));
    settle();
    INFO(sheets.answer.words.toStdString() << sheets.answer.problems.join(u'|').toStdString());
    REQUIRE(stores.responses.ofHearing(hearing).size() == 1);
    CHECK(stores.responses.ofHearing(hearing).front().reason.ky == u"Каражат бар");
}

TEST_CASE("a list with errors is refused as a whole and every error is listed", "[ui][form]")
{
    Sheets sheets(PageKey::Remarks);
    const QStringList before = sheets.dump();
    sheets.window.dialogs().files += sheets.write("Сунуш;Суммасы\nКөпүрө салуу;көп\nЖол оңдоо;1000\n");
    sheets.trigger("importRemarks");
    REQUIRE(QTest::qWaitFor([&] { return sheets.answer.seen == 1; }, 10'000));
    INFO(sheets.answer.problems.join(u'|').toStdString());
    CHECK_FALSE(sheets.answer.accepted);
    CHECK_FALSE(sheets.answer.problems.isEmpty());
    CHECK(sheets.dump() == before);
}
