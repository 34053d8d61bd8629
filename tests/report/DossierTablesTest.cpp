// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The tables of a dossier.
#include "tests/support/Printing.h"
#include "tests/support/SampleDocument.h"

#include "core/document/RedactedCopy.h"
#include "core/report/DossierTables.h"
#include "core/report/SmallGroups.h"
#include "core/report/Summary.h"
#include "core/sqlite/Connection.h"

using namespace eldin::core;
using namespace eldin::core::test;

namespace {

QString csvOf(const std::vector<DossierTable> &tables, const char16_t *file)
{
    for (const DossierTable &table : tables) {
        if (table.file == QString::fromUtf16(file)) {
            CHECK_FALSE(table.title.isEmpty());
            return QString::fromUtf8(table.csv);
        }
    }
    FAIL_CHECK("no table " << QString::fromUtf16(file).toStdString());
    return {};
}

std::vector<DossierTable> tablesOf(const Stores &stores, const Hearing &hearing)
{
    return dossierTables(stores, hearing, Wording(Language::Kyrgyz));
}

qsizetype linesIn(const QString &csv)
{
    return csv.count(QStringLiteral("\r\n"));
}

} // namespace

TEST_CASE("a dossier has what was said, who came in numbers, the votes and the questionnaires as tables", "[report][dossier]")
{
    SampleDocument sample;
    const Hearing hearing = sample.closedHearing();
    const Stores &stores = sample.stores();
    const auto tables = tablesOf(stores, hearing);
    const auto remarks = stores.remarks.ofHearing(hearing.id);
    CHECK(linesIn(csvOf(tables, u"remarks")) == std::ssize(remarks) + 1);
    for (const Remark &remark : remarks)
        CHECK(csvOf(tables, u"remarks").contains(stores.remarkTexts.get(remark.id).text.section(u'"', 0, 0)));
    const auto meetings = stores.meetings.ofHearing(hearing.id);
    const QString attendance = csvOf(tables, u"attendance");
    CHECK(linesIn(attendance) == std::ssize(meetings) + 1);
    for (const Meeting &meeting : meetings)
        CHECK(attendance.contains(u',' + QString::number(presence(stores, meeting.id).total) + u','));
    const QString votes = csvOf(tables, u"votes");
    for (const Meeting &meeting : meetings) {
        for (const Vote &vote : stores.votes.ofMeeting(meeting.id))
            CHECK(votes.contains(QStringLiteral(",%1,%2,%3,").arg(vote.inFavour).arg(vote.against).arg(vote.abstained)));
    }
    CHECK(csvOf(tables, u"questionnaires").contains(QStringLiteral("multiple,ичүүчү суу,4,6")));
    CHECK(csvOf(tables, u"questionnaire-words").contains(QStringLiteral("before,\"Кечинде көчө караңгы")));
}

TEST_CASE("the tables of a dossier name nobody who took part, and a telephone on a questionnaire stands in none", "[report][dossier][privacy]")
{
    SampleDocument sample;
    QStringList secrets;
    auto rows = sample->connection().prepare("SELECT p.name, p.phone FROM person p JOIN person_attendance a ON a.person_id = p.id");
    while (rows.step())
        secrets << rows.text(0) << rows.text(1);
    secrets.removeAll(QString());
    REQUIRE(secrets.size() > 50);
    for (const Hearing &hearing : sample.stores().hearings.all()) {
        for (const DossierTable &table : tablesOf(sample.stores(), hearing)) {
            INFO(table.file.toStdString());
            const QString text = QString::fromUtf8(table.csv);
            CHECK(std::none_of(secrets.begin(), secrets.end(), [&](const QString &secret) { return text.contains(secret); }));
            CHECK_FALSE(text.contains(QStringLiteral("0700 000 199")));
        }
    }
    CHECK(csvOf(tablesOf(sample.stores(), sample.closedHearing()), u"questionnaire-words").contains(QStringLiteral("after,[…]")));
}

TEST_CASE("a dossier made of a redacted copy has the same tables", "[report][dossier][privacy]")
{
    SampleDocument sample;
    const RedactedCopy copy(sample->path(), sample->environment());
    const auto redacted = copy.open(sample->environment());
    const Hearing hearing = sample.closedHearing();
    const auto own = tablesOf(sample.stores(), hearing);
    const auto forAll = tablesOf(redacted->stores(), hearing);
    REQUIRE(own.size() == forAll.size());
    for (std::size_t i = 0; i < own.size(); ++i)
        CHECK(own[i].file == forAll[i].file);
    CHECK_FALSE(csvOf(forAll, u"questionnaire-words").contains(QStringLiteral("0700 000 199")));
}

TEST_CASE("a small group of one meeting cannot be reckoned from the other meetings of a dossier", "[report][dossier][privacy]")
{
    SampleDocument sample;
    const Hearing hearing = sample.openHearing();
    const QString attendance = csvOf(tablesOf(sample.stores(), hearing), u"attendance");
    INFO(attendance.toStdString());
    for (const Meeting &meeting : sample.stores().meetings.ofHearing(hearing.id)) {
        const Presence people = presence(sample.stores(), meeting.id);
        if (people.men > 0 && people.men < kSmallestGroup)
            CHECK_FALSE(attendance.contains(QStringLiteral(",%1,%2,%3,").arg(people.total).arg(people.women).arg(people.men)));
    }
}
