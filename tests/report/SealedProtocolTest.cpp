// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What stays of a protocol once its record is closed.
#include "tests/support/Printing.h"
#include "tests/support/SampleDocument.h"

#include "core/report/PartJson.h"
#include "core/report/Papers.h"
#include "core/report/PlainText.h"
#include "core/report/SealCheck.h"
#include "core/report/papers/PaperMaker.h"
#include "core/service/CorrectionService.h"
#include "core/service/HearingService.h"
#include "core/service/PaperService.h"
#include "core/service/ResponseService.h"
#include "core/service/WordingService.h"
#include "core/sqlite/Connection.h"
#include "core/storage/Schema.h"

using namespace eldin::core;
using namespace eldin::core::test;

namespace {

/// The sample's open hearing, with its record closed now.
struct Closed
{
    SampleDocument document;
    Id<Hearing> hearing = document.openHearing().id;

    Closed() { HearingService(*document).closeRecord(hearing, protocolTexts); }
    [[nodiscard]] QString text(PaperLanguage language = PaperLanguage::Kyrgyz) { return report::toPlainText(protocol(document.stores(), hearing, {}, language)); }
};

/// Another sentence of the municipality's own, in all protocols from now on.
void reword(Document &document)
{
    for (const Language language : {Language::Kyrgyz, Language::Russian})
        WordingService(document).set(QStringLiteral("protocol.result.advisory"), language, QStringLiteral("Башкача айтылган."));
}

Correction correction(const Id<Hearing> &hearing, const QString &words)
{
    Correction result;
    result.hearingId = hearing;
    result.text.ky = words;
    return result;
}

} // namespace

TEST_CASE("a part of a paper is kept as JSON and read back as it was", "[report][seal]")
{
    report::Part part;
    part.language = Language::Russian;
    part.footer = QStringLiteral("Слушания «A\\B»");
    part.pageWord = QStringLiteral("стр. %1");
    report::PaperHead head;
    head.left = QStringLiteral("Айыл\nөкмөтү");
    head.emblemName = QStringLiteral("герб");
    report::Table table;
    table.caption = QStringLiteral("т");
    table.columns = {{QStringLiteral("№"), report::Align::Right, 2}, {QStringLiteral("Сунуш \"өзү\""), report::Align::Left, 9}};
    table.rows = {{{QStringLiteral("1"), QStringLiteral("a\tb")}, report::RowStyle::Total}};
    table.rowLines = 3;
    part.blocks = {head, report::Heading {2, QStringLiteral("УГУЛДУ")}, report::Paragraph {QStringLiteral("ө\nү"), report::TextStyle::Note, report::Align::Justify, 1},
                   report::KeyValues {{{QStringLiteral("Күнү"), QStringLiteral("1")}}}, table, report::Signatures {{{QStringLiteral("Төрага"), QString()}}, QStringLiteral("(кол)")},
                   report::WritingLines {QStringLiteral("Чечим"), 4}, report::CutLine {QStringLiteral("кесүү")}, report::PageBreak {}};
    const QString json = report::toJson(part);
    const auto read = report::partFromJson(json);
    REQUIRE(read);
    CHECK(report::toJson(*read) == json);
    CHECK(read->blocks.size() == part.blocks.size());
    CHECK(std::get<report::Table>(read->blocks[4]).rows.front().cells.back() == QStringLiteral("a\tb"));
    CHECK(std::get<report::PaperHead>(read->blocks[0]).left == head.left);
}

TEST_CASE("what is no kept part is refused, and numbers out of bounds are brought into them", "[report][seal]")
{
    for (const char *bad : {"", "Протокол: ...", "[]", "{\"format\":2,\"language\":\"ky\"}", "{\"format\":1,\"language\":\"xx\",\"blocks\":[]}",
                            "{\"format\":1,\"language\":\"ky\",\"blocks\":[{\"script\":\"x\"}]}", "{\"format\":1,\"language\":\"ky\",\"blocks\":[{\"table\":\"\",\"columns\":[]}]}"}) {
        INFO(bad);
        CHECK_FALSE(report::partFromJson(QString::fromUtf8(bad)));
    }
    const auto wild = report::partFromJson(QStringLiteral("{\"format\":1,\"language\":\"ky\",\"blocks\":[{\"heading\":\"h\",\"level\":99999},{\"writing\":\"w\",\"lines\":2000000000},"
                                                          "{\"paragraph\":\"p\",\"style\":77,\"align\":-5,\"indent\":1000},{\"table\":\"t\",\"columns\":[{\"weight\":-3}],\"rows\":[{\"cells\":[]}]}]}"));
    REQUIRE(wild);
    CHECK(std::get<report::Heading>(wild->blocks[0]).level <= 3);
    CHECK(std::get<report::WritingLines>(wild->blocks[1]).lines <= 100);
    CHECK(std::get<report::Paragraph>(wild->blocks[2]).align == report::Align::Left);
    CHECK(std::get<report::Table>(wild->blocks[3]).rows.front().cells.size() == 1);
    CHECK(std::get<report::Table>(wild->blocks[3]).columns.front().weight >= 1);
}

TEST_CASE("a sealed protocol is printed as it was sealed, whatever changes afterwards", "[report][seal]")
{
    Closed closed;
    const QString before = closed.text();
    const QString both = closed.text(PaperLanguage::KyrgyzAndRussian);
    CHECK_FALSE(before.contains(QStringLiteral("Башкача айтылган.")));
    reword(*closed.document);
    CHECK(closed.text() == before);
    CHECK(closed.text(PaperLanguage::KyrgyzAndRussian) == both);
    CHECK(protocol(closed.document.stores(), closed.hearing, {}, PaperLanguage::KyrgyzAndRussian).parts.back().translation);
    CHECK(checkSeals(*closed.document).ok);
    // A hearing that is open still follows what is corrected.
    SampleDocument open;
    const auto hearing = open.openHearing().id;
    reword(*open);
    CHECK(report::toPlainText(protocol(open.stores(), hearing, {}, PaperLanguage::Kyrgyz)).contains(QStringLiteral("Башкача айтылган.")));
}

TEST_CASE("what is not right in a sealed protocol is noted behind it, its own text stays and the seal holds", "[report][seal]")
{
    Closed closed;
    const QString before = closed.text();
    const QStringList data = dumpData(closed.document->connection());
    CorrectionService service(*closed.document);
    const auto id = service.add(correction(closed.hearing, QStringLiteral("3-сунушту Кызыл-Жар айылынын тургуну айткан.")));
    CHECK(closed.document.stores().corrections.get(id).date == closed.document->environment().clock.today());
    const QString after = closed.text();
    CHECK(after.startsWith(before));
    CHECK(after.contains(QStringLiteral("3-сунушту Кызыл-Жар айылынын тургуну айткан.")));
    CHECK(checkSeals(*closed.document).ok);
    const QStringList noted = dumpData(closed.document->connection());
    closed.document->undo();
    CHECK(dumpData(closed.document->connection()) == data);
    CHECK(closed.text() == before);
    closed.document->redo();
    CHECK(dumpData(closed.document->connection()) == noted);
    service.remove(id);
    CHECK(closed.text() == before);
}

TEST_CASE("the number of a protocol is written by hand until it is noted, also on the one that was sealed", "[report][seal]")
{
    Closed closed;
    const auto numbered = [&closed](PaperLanguage language) {
        return report::toPlainText(makePaper(closed.document.stores(), {PaperKind::Protocol, closed.hearing, {}, language, {}}));
    };
    CHECK(numbered(PaperLanguage::Kyrgyz).contains(QStringLiteral("№ ____ ПРОТОКОЛ")));
    PaperService service(*closed.document);
    const auto paper = service.noteMade(closed.hearing, QStringLiteral("protocol"), QStringLiteral("ky"), QString());
    service.sign(paper, closed.document->environment().clock.today(), QStringLiteral("7"), {});
    CHECK(numbered(PaperLanguage::Kyrgyz).contains(QStringLiteral("№ 7 ПРОТОКОЛ")));
    CHECK(numbered(PaperLanguage::Russian).contains(QStringLiteral("ПРОТОКОЛ № 7")));
    CHECK(checkSeals(*closed.document).ok);
}

TEST_CASE("the short protocol counts what was said and keeps every proposal with its number", "[report][protocol]")
{
    Closed closed;
    const Stores &stores = closed.document.stores();
    const QString full = report::toPlainText(protocol(stores, closed.hearing, {}, PaperLanguage::Kyrgyz));
    const QString brief = report::toPlainText(protocol(stores, closed.hearing, {}, PaperLanguage::Kyrgyz, ProtocolForm::Short));
    CHECK(brief.size() < full.size());
    CHECK(brief.contains(QStringLiteral("Угуунун кыскача протоколу")));
    CHECK(brief.contains(QStringLiteral("Айтылганы: ")));
    int proposals = 0;
    for (const Remark &remark : stores.remarks.ofHearing(closed.hearing)) {
        const RemarkText said = stores.remarkTexts.get(remark.id);
        const QString words = said.in(Language::Kyrgyz).isEmpty() ? said.text : said.in(Language::Kyrgyz);
        INFO(words.toStdString());
        if (remark.kind != RemarkKind::Proposal) {
            CHECK(full.contains(words));
            CHECK_FALSE(brief.contains(words));
            continue;
        }
        ++proposals;
        CHECK(brief.count(words) == 1); // in the table alone
    }
    CHECK(proposals > 0);
}

TEST_CASE("an extract of a closed record shows the answers of the sealed minutes, and names their code without bearing it", "[report][seal]")
{
    SampleDocument document;
    const auto hearing = document.openHearing().id;
    const Stores &stores = document.stores();
    const auto answer = [&](const Id<Remark> &remark, const QString &reason) {
        Response response;
        response.remarkId = remark;
        response.decision = Decision::Rejected;
        response.reason.ky = reason;
        ResponseService(*document).respond(response);
    };
    std::vector<Id<Remark>> proposals;
    for (const Remark &remark : stores.remarks.ofHearing(hearing)) {
        if (remark.kind == RemarkKind::Proposal && !remark.meetingId.isNull() && stores.remarkLinks.leadOf(remark.id) == remark.id)
            proposals.push_back(remark.id);
    }
    REQUIRE(proposals.size() > 1);
    answer(proposals[0], QStringLiteral("Мурда айтылган себеп"));
    const Id<Meeting> meeting = stores.remarks.get(proposals[0]).meetingId;
    const auto brief = [&](PaperLanguage language) { return protocol(stores, hearing, {}, language, ProtocolForm::Short); };
    CHECK_FALSE(report::toPlainText(brief(PaperLanguage::Kyrgyz)).contains(QStringLiteral("көчүрмө")));
    HearingService(*document).closeRecord(hearing, protocolTexts);
    const QString code = lastSeal(stores, hearing)->code();
    answer(proposals[0], QStringLiteral("Кийин өзгөртүлгөн себеп"));
    answer(proposals[1], QStringLiteral("Кийин айтылган себеп"));
    const QDate day = stores.hearings.get(hearing).recordClosedAt.date();
    const Wording closed(Language::Kyrgyz);
    const QString line = QStringLiteral("%1 жабылган протоколдон көчүрмө (текшерүү коду %2). Жооптор ошол күнкү абалы боюнча берилди.");
    for (const report::Report &extract : {brief(PaperLanguage::Kyrgyz), protocol(stores, hearing, meeting, PaperLanguage::Kyrgyz)}) {
        const QString text = report::toPlainText(extract);
        CHECK(text.contains(QStringLiteral("Мурда айтылган себеп")));
        CHECK_FALSE(text.contains(QStringLiteral("Кийин")));
        // What was not answered by then is open as of that day, not of the day of the print.
        CHECK(text.contains(line.arg(closed.dateIn(day), code)));
        CHECK(extract.parts[0].sealCode.isEmpty());
        CHECK(extract.parts[0].sealWords.isEmpty());
    }
    const report::Report both = brief(PaperLanguage::KyrgyzAndRussian);
    REQUIRE(both.parts.size() == 2);
    CHECK(report::toPlainText(both).contains(QStringLiteral("(контрольный код %1). Ответы приведены по состоянию на тот день.").arg(code)));
    CHECK(report::toPlainText(brief(PaperLanguage::English)).contains(QStringLiteral("(seal code %1). Answers stand as they were on that day.").arg(code)));
    // The minutes themselves bear it.
    CHECK(protocol(stores, hearing, {}, PaperLanguage::Kyrgyz).parts[0].sealCode == code);
}

TEST_CASE("a correction needs words, and a record that is closed", "[report][seal]")
{
    SampleDocument document;
    CorrectionService service(*document);
    CHECK_ERROR(service.add(correction(document.openHearing().id, QStringLiteral("Мындай эмес"))), ErrorCode::RuleBroken);
    CHECK_ERROR(service.add(correction(document.closedHearing().id, QStringLiteral("  "))), ErrorCode::WrongInput);
    CHECK(document.stores().corrections.count() == 0);
}
