// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Printing.h"
#include "tests/support/TestWindow.h"

#include "core/report/Ledger.h"
#include "core/report/ToTranslate.h"
#include "core/service/AttachmentService.h"
#include "core/service/BudgetService.h"
#include "core/service/HearingService.h"
#include "core/service/RemarkService.h"
#include "core/service/ResponseService.h"
#include "ui/charts/ShareBar.h"
#include "ui/overview/Readiness.h"

#include <QBuffer>
#include <QLabel>
#include <QPushButton>
#include <QTest>

#include <algorithm>

using namespace eldin;
using namespace eldin::ui;
using namespace eldin::ui::test;

TEST_CASE("the overview shows where the money of a budget comes from, however many lines it has", "[ui][overview]")
{
    TestWindow window;
    window.newDocument();
    const int lines = GENERATE(3, 7000);
    const auto budget = core::BudgetService(window.document()).add(2027, core::BudgetStage::Draft, core::MoneyUnit::Som);
    window.view().showPage(PageKey::Overview);
    window.document().transact(core::Operation::ImportBudget, [&](core::Stores &stores) {
        auto rows = stores.lines.bulk();
        for (int i = 1; i <= lines; ++i) {
            core::BudgetLine line;
            line.id = core::Id<core::BudgetLine>(QStringLiteral("line%1").arg(i, 5, 10, QLatin1Char('0')));
            line.budgetId = budget;
            line.section = core::BudgetSection::Revenue;
            line.position = i;
            line.name.ky = QStringLiteral("Салык");
            line.amount = core::Money::fromTyiyn(100);
            rows.insert(line);
        }
        rows.finish();
    });
    const auto told = [&] {
        const auto bars = window.view().findChildren<ShareBar *>();
        return std::any_of(bars.begin(), bars.end(), [](const ShareBar *bar) { return bar->accessibleDescription().contains(u"Салык"); });
    };
    CHECK(QTest::qWaitFor(told, 30'000));
}

TEST_CASE("the overview says how much is to translate, however much was said", "[ui][overview]")
{
    TestWindow window;
    window.openSample();
    auto &workspace = window.view().workspace();
    const auto hearing = window.document().stores().hearings.all().back().id;
    workspace.setHearing(hearing);
    window.view().showPage(PageKey::Overview);
    const int remarks = GENERATE(3, 2500);
    REQUIRE(workspace.stores().hearings.get(hearing).closedAt.isNull());
    const auto before = core::toTranslate(workspace.stores(), hearing).size();
    window.document().transact(core::Operation::AddRemark, [&](core::Stores &stores) {
        for (int i = 1; i <= remarks; ++i) {
            core::Remark remark;
            remark.id = core::Id<core::Remark>(QStringLiteral("remark%1").arg(i, 5, 10, QLatin1Char('0')));
            remark.hearingId = hearing;
            remark.labelDevice = 77;
            remark.labelNumber = i;
            stores.remarks.insert(remark);
            core::RemarkText words;
            words.id = remark.id;
            words.text = QStringLiteral("Көчөгө жарык керек");
            stores.remarkTexts.insert(words);
        }
    });
    const QString wanted = QString::number(before + static_cast<std::size_t>(remarks));
    const auto told = [&] {
        const auto labels = window.find<QWidget>("remarksCard")->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) { return label->text().endsWith(u' ' + wanted); });
    };
    CHECK(QTest::qWaitFor(told, 30'000));
}

TEST_CASE("the overview counts the promises of all earlier hearings, not of the last one alone", "[ui][overview]")
{
    TestWindow window;
    window.openSample();
    core::Document &document = window.document();
    const core::Hearing now = document.stores().hearings.all().back();
    window.view().workspace().setHearing(now.id);
    window.view().showPage(PageKey::Overview);
    settle();
    const auto counts = [&] { return core::sumOf(core::ledgersBefore(document.stores(), now)); };
    const auto shows = [&](const core::LedgerCounts &wanted) {
        const auto labels = window.find<QWidget>("promisesCard")->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
            return label->text().contains(QString::number(wanted.done)) && label->text().contains(QString::number(wanted.accepted));
        });
    };
    const core::LedgerCounts before = counts();
    REQUIRE(before.accepted > 0);
    CHECK(shows(before));
    core::Hearing between;
    between.title.ky = QStringLiteral("Жазгы угуу");
    between.date = now.date.addDays(-20);
    between.id = core::HearingService(document).add(between);
    core::Meeting meeting;
    meeting.hearingId = between.id;
    meeting.place.ky = QStringLiteral("Клуб");
    meeting.startsAt = QDateTime(between.date, QTime(10, 0));
    core::RemarkEntry entry;
    entry.meetingId = core::HearingService(document).addMeeting(meeting);
    entry.kind = core::RemarkKind::Proposal;
    entry.text = QStringLiteral("Көпүрө оңдолсун");
    core::Response response;
    response.remarkId = core::RemarkService(document).record(entry);
    response.decision = core::Decision::Accepted;
    response.reason.ky = QStringLiteral("Каражат бар");
    core::ResponseService(document).respond(response);
    window.view().workspace().setHearing(now.id);
    settle();
    CHECK(counts().accepted == before.accepted + 1);
    CHECK(shows(counts()));
}

TEST_CASE("readiness counts what was announced, and in how many copies", "[ui][overview]")
{
    TestWindow window;
    window.openSample();
    auto &workspace = window.view().workspace();
    const auto announcements = workspace.stores().announcements.ofHearing(workspace.hearingId());
    REQUIRE(announcements.size() > 1);
    int copies = 0;
    for (const core::Announcement &announcement : announcements)
        copies += announcement.count;
    const auto points = readiness(workspace);
    const auto told = std::find_if(points.begin(), points.end(), [](const ReadinessPoint &point) { return point.target == u"announcements"; });
    REQUIRE(told != points.end());
    CHECK(told->done);
    CHECK(told->sentence.contains(QStringLiteral("– %1,").arg(announcements.size())));
    CHECK(told->sentence.endsWith(QStringLiteral("– %1").arg(copies)));
}

TEST_CASE("what is missing on the overview is a button that leads there", "[ui][overview]")
{
    TestWindow window;
    window.openSample();
    window.view().showPage(PageKey::Overview);
    settle();
    const auto points = readiness(window.view().workspace());
    int open = 0;
    for (std::size_t i = 0; i < points.size(); ++i) {
        if (points[i].done)
            continue;
        ++open;
        window.view().showPage(PageKey::Overview);
        settle();
        auto *act = window.find<QPushButton>(QStringLiteral("readiness%1").arg(i + 1).toLatin1().constData());
        CHECK(act->text() == points[i].act);
        act->click();
        CHECK(window.view().currentPage() == points[i].page);
    }
    CHECK(open > 0);
}

TEST_CASE("the overview says when a recording has been kept long enough", "[ui][overview]")
{
    TestWindow window;
    window.openSample();
    core::Document &document = window.document();
    core::Attachment recording;
    recording.kind = core::AttachmentKind::Recording;
    recording.name = QStringLiteral("жыйын.m4a");
    recording.mediaType = core::recordingType(recording.name);
    recording.meetingId = window.view().workspace().meetingId();
    recording.hearingId = document.stores().meetings.get(recording.meetingId).hearingId;
    QByteArray sound("voices");
    QBuffer content(&sound);
    REQUIRE(content.open(QIODevice::ReadOnly));
    core::AttachmentService service(document);
    const auto id = service.attach(recording, content);
    window.view().showPage(PageKey::Overview);
    settle();
    const auto told = [&] {
        const auto labels = window.view().findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [](const QLabel *label) { return label->text().contains(QStringLiteral("үн жазуулар: 1")); });
    };
    const QDate today = window.view().workspace().today();
    service.editRecording(id, 0, {}, today);
    settle();
    CHECK_FALSE(told());
    service.editRecording(id, 0, {}, today.addDays(-1));
    settle();
    CHECK(told());
    service.remove(id);
    settle();
    CHECK_FALSE(told());
}
