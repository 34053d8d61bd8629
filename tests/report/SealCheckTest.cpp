// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Printing.h"
#include "tests/support/SampleDocument.h"

#include "core/document/PublicCopy.h"
#include "core/report/Papers.h"
#include "core/report/PartJson.h"
#include "core/report/SealCheck.h"
#include "core/service/HearingService.h"
#include "core/service/PersonErasure.h"
#include "core/service/RemarkService.h"
#include "core/sqlite/Connection.h"

#include <QFile>

using namespace eldin::core;
using namespace eldin::core::test;

namespace {

/// A hearing with a proposal whose record is closed as the program does it.
struct Closed
{
    TestDocument document;
    TestDocument::Story story = document.seedHearing();
    QString label;

    Closed()
    {
        RemarkEntry entry;
        entry.meetingId = story.meeting;
        entry.attendanceId = story.participant;
        entry.kind = RemarkKind::Proposal;
        entry.text = QStringLiteral("Көчөгө жарык керек");
        const auto remark = RemarkService(*document).record(entry);
        HearingService(*document).closeRecord(story.hearing, protocolTexts);
        label = document.stores().remarks.get(remark).label();
    }
    [[nodiscard]] QString code() { return lastSeal(document.stores(), story.hearing)->code(); }
    void tamper(const QByteArray &sql)
    {
        document.close();
        {
            sqlite::Connection connection(document.path(), sqlite::OpenMode::ReadWrite);
            connection.run("PRAGMA foreign_keys = OFF");
            connection.run(sql);
        }
        document.reopen(Access::ReadOnly);
    }
};

} // namespace

TEST_CASE("a sound document agrees with the code of its paper", "[report][seal]")
{
    Closed closed;
    const SealCheck check = checkSeals(*closed.document, closed.code());
    CHECK(check.ok);
    CHECK(check.firstDifference.isEmpty());
    REQUIRE(check.seals.size() == 1);
    CHECK(check.seals[0].holds);
    REQUIRE(check.ofCode.has_value());
    CHECK(check.ofCode->hearing == closed.document.stores().hearings.get(closed.story.hearing).title);
    CHECK(checkSeals(*closed.document).ok);
}

TEST_CASE("a wrong or malformed code is said to be one", "[report][seal]")
{
    Closed closed;
    const QString other = sealCode(QString(64, u'a'));
    const SealCheck wrong = checkSeals(*closed.document, other);
    CHECK_FALSE(wrong.ok);
    CHECK_FALSE(wrong.ofCode.has_value());
    CHECK(wrong.firstDifference == QStringLiteral("No closed hearing in this document has the code %1.").arg(other));
    CHECK(wrong.seals[0].holds);
    for (const QString &malformed : {QString(), closed.code().toLower(), QString(closed.code()).remove(u'-'), closed.code().chopped(1), QStringLiteral("<b>")}) {
        INFO(malformed.toStdString());
        const SealCheck check = checkSeals(*closed.document, malformed);
        CHECK_FALSE(check.ok);
        CHECK(check.firstDifference.startsWith(QStringLiteral("“%1” is no seal code").arg(malformed)));
    }
}

TEST_CASE("the first difference names the record as people do", "[report][seal]")
{
    Closed closed;
    const QString code = closed.code();
    closed.tamper("UPDATE remark_text SET text = 'Жарык керек эмес'");
    const SealCheck check = checkSeals(*closed.document, code);
    CHECK_FALSE(check.ok);
    CHECK_FALSE(check.seals[0].holds);
    REQUIRE(check.ofCode.has_value()); // the paper is of this document
    CHECK_FALSE(check.ofCode->holds);
    INFO(check.firstDifference.toStdString());
    CHECK(check.firstDifference.endsWith(QStringLiteral("(words as said – %1)").arg(closed.label)));
}

TEST_CASE("who changes data and history alike still meets the seal", "[report][seal]")
{
    Closed closed;
    // A clerk who knows the program makes a commit that says the change was made by it.
    closed.document->transact(Operation::EditRemark, [&](Stores &stores) {
        RemarkText words = stores.remarkTexts.all().front();
        words.text = QStringLiteral("Баары жакшы");
        stores.remarkTexts.update(words);
    });
    const SealCheck check = checkSeals(*closed.document);
    CHECK_FALSE(check.ok);
    CHECK(check.firstDifference.contains(QStringLiteral("this was changed afterwards: words as said – %1.").arg(closed.label)));
}

TEST_CASE("the protocol is sealed as its papers say it, in three languages", "[report][seal]")
{
    Closed closed;
    int count = 0;
    {
        auto rows = closed.document->connection().prepare("SELECT language, text FROM sealed_paper ORDER BY language");
        for (; rows.step(); ++count) {
            const auto language = *fromCode<PaperLanguage>(rows.text(0));
            CHECK(rows.text(1) == report::toJson(protocol(closed.document.stores(), closed.story.hearing, {}, language).parts.front()));
        }
    }
    CHECK(count == 3);
    closed.tamper("UPDATE sealed_paper SET text = replace(text, 'жарык', 'суу') WHERE language = 'ky'");
    CHECK_FALSE(checkSeals(*closed.document).ok);
}

TEST_CASE("papers carry the code from the closing on, in every half", "[report][seal]")
{
    TestDocument document;
    const auto story = document.seedHearing();
    const auto made = [&] { return protocol(document.stores(), story.hearing, {}, PaperLanguage::KyrgyzAndRussian); };
    for (const report::Part &part : made().parts)
        CHECK(part.sealLine().isEmpty());
    HearingService(*document).closeRecord(story.hearing, protocolTexts);
    const QString code = lastSeal(document.stores(), story.hearing)->code();
    const report::Report paper = made();
    REQUIRE(paper.parts.size() == 2);
    CHECK(paper.parts[0].sealLine() == QStringLiteral("Текшерүү коду: ") + code);
    CHECK(paper.parts[1].sealLine() == QStringLiteral("Контрольный код: ") + code);
    HearingService(*document).closeHearing(story.hearing, protocolTexts);
    // The protocol was signed when the record was closed: it stays that paper, with its code.
    CHECK(made().parts[0].sealCode == code);
    const QString ofAnswers = lastSeal(document.stores(), story.hearing)->code();
    CHECK(ofAnswers != code);
    CHECK(checkSeals(*document, code).ok);
    CHECK(checkSeals(*document, ofAnswers).ok);
}

TEST_CASE("a copy for everybody agrees with the code of the paper, proves what it shows, and gives no salt of what it leaves out", "[report][seal]")
{
    Closed closed;
    const QString target = closed.document.pathOf(QStringLiteral("баарына.eldin"));
    PublicCopyPlan plan;
    plan.resident = {QStringLiteral("тургун"), QStringLiteral("житель"), QStringLiteral("resident")};
    const QString code = closed.code();
    writePublicCopy(closed.document.path(), target, plan, closed.document.environment());
    {
        const auto copy = Document::open(target, closed.document.environment(), Access::ReadOnly);
        const SealCheck check = checkSeals(*copy, code);
        INFO(check.firstDifference.toStdString());
        CHECK(check.ok);
        CHECK(check.ofCode.has_value());
        // One person of a village is a small group: what the registration said cannot be tried out.
        const auto count = [&](const char *sql) {
            auto rows = copy->connection().prepare(sql);
            REQUIRE(rows.step());
            return rows.integer(0);
        };
        CHECK(count("SELECT count(*) FROM seal_leaf WHERE table_name = 'attendance'") == 1);
        CHECK(count("SELECT count(*) FROM seal_leaf WHERE table_name IN ('attendance', 'remark') AND length(salt) = 64") == 0);
        CHECK(count("SELECT count(*) FROM seal_leaf WHERE table_name IN ('hearing', 'meeting', 'agenda_item') AND salt = ''") == 0);
        CHECK(count("SELECT count(*) FROM person_salt") == 0);
        CHECK(count("SELECT count(*) FROM text_salt WHERE owner_id IN (SELECT id FROM sealed_paper)") == 0);
    }
    // What is shown and proved cannot be changed in it.
    {
        sqlite::Connection connection(target, sqlite::OpenMode::ReadWrite);
        connection.run("UPDATE meeting SET place_ky = 'Башка жер'");
    }
    const auto changed = Document::open(target, closed.document.environment(), Access::ReadOnly);
    CHECK_FALSE(checkSeals(*changed, code).ok);
}

TEST_CASE("who is erased goes from the sealed protocols too, and the seals hold", "[report][seal]")
{
    Closed closed;
    const auto person = closed.document.stores().persons.ofAttendance(closed.story.participant);
    REQUIRE(person);
    const QString code = closed.code();
    const auto papers = [&] {
        auto rows = closed.document->connection().prepare("SELECT count(*) FROM sealed_paper");
        REQUIRE(rows.step());
        return rows.integer(0);
    };
    CHECK(papers() == 3);
    PersonErasure(*closed.document).erase(person->id, PersonErasure::Words::Stay);
    CHECK(papers() == 0);
    closed.document.close();
    QFile file(closed.document.path());
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    for (const QString &word : person->name.split(u' '))
        CHECK_FALSE(bytes.contains(word.toUtf8()));
    closed.document.reopen(Access::ReadOnly);
    const SealCheck check = checkSeals(*closed.document, code);
    INFO(check.firstDifference.toStdString());
    CHECK(check.ok);
}
