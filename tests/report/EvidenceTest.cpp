// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What proves the requirements of the transparency index.
#include "tests/support/Printing.h"
#include "tests/support/ReportText.h"
#include "tests/support/SampleDocument.h"

#include "core/report/Evidence.h"
#include "core/report/SealCheck.h"
#include "core/report/papers/PaperMaker.h"
#include "core/service/AttachmentService.h"
#include "core/service/HearingService.h"
#include "core/service/PaperService.h"

#include <QBuffer>

using namespace eldin::core;
using namespace eldin::core::test;

namespace {

Evidence row(SampleDocument &sample, const Hearing &hearing, int number, Language language = Language::Kyrgyz)
{
    for (const EvidenceDirection &direction : evidenceOf(sample.stores(), hearing, Wording(language))) {
        for (const Evidence &each : direction.rows) {
            if (each.point.number == number)
                return each;
        }
    }
    return {};
}

QString paperText(SampleDocument &sample, const Hearing &hearing, PaperLanguage language = PaperLanguage::Kyrgyz)
{
    return textsOf(makePaper(sample.stores(), {PaperKind::Evidence, hearing.id, {}, language, {}})).join(u'\n');
}

} // namespace

TEST_CASE("each requirement of the index has its proof, or says that there is none and what to attach", "[report][evidence]")
{
    SampleDocument sample;
    for (const Language language : {Language::Kyrgyz, Language::Russian, Language::English}) {
        const Wording wording(language);
        for (const Hearing &hearing : sample.stores().hearings.all()) {
            const auto directions = evidenceOf(sample.stores(), hearing, wording);
            REQUIRE(directions.size() == 3);
            for (const EvidenceDirection &direction : directions) {
                CHECK(direction.rows.size() == 6);
                int proved = 0;
                for (const Evidence &each : direction.rows) {
                    const QString text = evidenceText(each, wording);
                    INFO(each.point.number << ' ' << text.toStdString());
                    CHECK_FALSE(text.isEmpty());
                    CHECK_FALSE(text.contains(QStringLiteral("%1")));
                    CHECK_FALSE(text.contains(QStringLiteral("%2")));
                    CHECK(each.isProved() == each.toAttach.isEmpty());
                    CHECK((each.proofs.isEmpty() == text.startsWith(wording("evidence.none").section(u'%', 0, 0))));
                    proved += each.isProved() ? 1 : 0;
                }
                CHECK(direction.proved() == proved);
            }
        }
    }
}

TEST_CASE("a paper proves a requirement by its day, number, version and scan", "[report][evidence]")
{
    SampleDocument sample;
    const Hearing hearing = sample.closedHearing();
    CHECK_FALSE(row(sample, hearing, 15).isProved());
    const QString hash(64, u'b');
    PaperService service(*sample);
    const auto paper = service.noteMade(hearing.id, QStringLiteral("protocol"), QStringLiteral("ky"), hash);
    service.sign(paper, QDate(2026, 2, 23), QStringLiteral("7-П"), QStringLiteral("К. Мамытов"));
    QBuffer bytes;
    bytes.setData("scan");
    REQUIRE(bytes.open(QIODevice::ReadOnly));
    Attachment scan;
    scan.hearingId = hearing.id;
    scan.paperId = paper;
    scan.kind = AttachmentKind::Scan;
    scan.name = QStringLiteral("Мамытовдун протоколу.pdf");
    scan.mediaType = QStringLiteral("application/pdf");
    const auto file = AttachmentService(*sample).attach(scan, bytes);
    const Evidence proved = row(sample, hearing, 15);
    CHECK(proved.isProved());
    const QString text = evidenceText(proved, Wording(Language::Kyrgyz));
    INFO(text.toStdString());
    CHECK(text.contains(QStringLiteral("№ 7-П")));
    CHECK(text.contains(QStringLiteral("BBBBBB")));
    CHECK(text.contains(QStringLiteral("23-февралы")));
    CHECK(text.contains(sample.stores().attachments.get(file).hash.left(12)));
    CHECK_FALSE(paperText(sample, hearing).contains(scan.name)); // the name of a file may be a person's
}

TEST_CASE("an announcement is proved by its paper, not by the agenda that it should state", "[report][evidence]")
{
    SampleDocument sample;
    const Hearing hearing = sample.openHearing();
    CHECK(row(sample, hearing, 1).point.state == CheckState::Done);
    CHECK_FALSE(row(sample, hearing, 1).isProved());
    CHECK_FALSE(row(sample, hearing, 1).proofs.isEmpty());
    PaperService(*sample).noteMade(hearing.id, QStringLiteral("announcement"), QStringLiteral("ky"), QString(64, u'a'));
    CHECK(row(sample, hearing, 1).isProved());
}

TEST_CASE("what closing sealed is proved by the code that the papers carry", "[report][evidence]")
{
    SampleDocument sample;
    const Hearing hearing = sample.closedHearing();
    const QString code = lastSeal(sample.stores(), hearing.id)->code();
    for (const int number : {11, 12})
        CHECK(evidenceText(row(sample, hearing, number), Wording(Language::Kyrgyz)).contains(code));
    CHECK(evidenceText(row(sample, hearing, 10), Wording(Language::Russian)).contains(QStringLiteral("№ 1–12")));
    CHECK_FALSE(evidenceText(row(sample, sample.openHearing(), 11), Wording(Language::Kyrgyz)).contains(code));
}

TEST_CASE("counts of unlike things are not added up; requirements with evidence are counted", "[report][evidence][papers]")
{
    SampleDocument sample;
    const Hearing hearing = sample.openHearing();
    int copies = 0;
    for (const Announcement &announcement : sample.stores().announcements.ofHearing(hearing.id))
        copies += announcement.count;
    REQUIRE(copies == 701);
    for (const PaperLanguage language : {PaperLanguage::Kyrgyz, PaperLanguage::Russian, PaperLanguage::English}) {
        const QString text = paperText(sample, hearing, language);
        CHECK_FALSE(text.contains(QString::number(copies)));
        const Wording wording(languagesOf(language).front());
        for (const EvidenceDirection &direction : evidenceOf(sample.stores(), hearing, wording))
            CHECK(text.contains(wording("evidence.proved").arg(direction.proved()).arg(6)));
    }
}

TEST_CASE("a hearing with none before it proves nothing of earlier proposals", "[report][evidence]")
{
    SampleDocument sample;
    const Evidence first = row(sample, sample.closedHearing(), 14);
    CHECK(first.point.state == CheckState::Done);
    CHECK(first.proofs.isEmpty());
    CHECK_FALSE(first.isProved());
    CHECK_FALSE(row(sample, sample.openHearing(), 14).proofs.isEmpty());
}

TEST_CASE("a signed paper is evidence also after the paper was made anew", "[report][evidence]")
{
    SampleDocument sample;
    const Hearing hearing = sample.closedHearing();
    PaperService service(*sample);
    const auto paper = service.noteMade(hearing.id, QStringLiteral("protocol"), QStringLiteral("ky"), QString(64, u'b'));
    service.sign(paper, QDate(2026, 2, 23), QStringLiteral("7-П"), {});
    service.noteMade(hearing.id, QStringLiteral("protocol"), QStringLiteral("ky"), QString(64, u'c'));
    service.noteMade(hearing.id, QStringLiteral("protocol"), QStringLiteral("ky"), QString(64, u'd'));
    const Evidence proved = row(sample, hearing, 15);
    CHECK(proved.isProved());
    for (const QString &text : {evidenceText(proved, Wording(Language::Kyrgyz)), paperText(sample, hearing)}) {
        INFO(text.toStdString());
        CHECK(text.contains(QStringLiteral("BBBBBB")));
        CHECK(text.contains(QStringLiteral("7-П")));
        CHECK_FALSE(text.contains(QStringLiteral("CCCCCC")));
        CHECK(text.contains(QStringLiteral("DDDDDD")));
    }
}

TEST_CASE("the minutes count as signed in Kyrgyz or in both languages, not in the translation alone", "[report][evidence]")
{
    const auto [language, counts] = GENERATE(table<QString, bool>({{QStringLiteral("ky"), true}, {QStringLiteral("ky+ru"), true}, {QStringLiteral("ru"), false}, {QStringLiteral("en"), false}}));
    SampleDocument sample;
    const Hearing hearing = sample.closedHearing();
    PaperService service(*sample);
    service.sign(service.noteMade(hearing.id, QStringLiteral("protocol"), language, QString(64, u'b')), QDate(2026, 2, 23), {}, {});
    CHECK(row(sample, hearing, 15).isProved() == counts);
    CHECK(paperText(sample, hearing, PaperLanguage::Russian).contains(QStringLiteral("BBBBBB")));
}

TEST_CASE("of an announcement that came late not its photo is wanted but the reason", "[report][evidence]")
{
    SampleDocument sample;
    const Hearing hearing = sample.openHearing();
    REQUIRE(row(sample, hearing, 2).isProved());
    HearingService service(*sample);
    const Wording wording(Language::Russian);
    for (Announcement announcement : sample.stores().announcements.ofHearing(hearing.id)) {
        announcement.date = hearing.date.addDays(-2);
        service.editAnnouncement(announcement);
    }
    const Evidence late = row(sample, hearing, 2, Language::Russian);
    CHECK_FALSE(late.isProved());
    CHECK(late.toAttach == wording("evidence.attach.2.late"));
    CHECK_FALSE(late.proofs.isEmpty());
    for (const Announcement &announcement : sample.stores().announcements.ofHearing(hearing.id))
        service.removeAnnouncement(announcement.id);
    CHECK(row(sample, hearing, 2, Language::Russian).toAttach == wording("evidence.attach.2"));
}
