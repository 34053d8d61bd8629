// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What holds for every paper in every language.
#include "tests/support/Printing.h"
#include "tests/support/ReportText.h"
#include "tests/support/SampleDocument.h"

#include "core/report/Papers.h"
#include "core/report/PlainText.h"
#include "core/report/Wording.h"
#include "core/service/HearingService.h"
#include "core/service/MunicipalityService.h"
#include "core/sqlite/Connection.h"
#include "core/domain/VillageName.h"

#include <QRegularExpression>

using namespace eldin::core;
using namespace eldin::core::report;
using namespace eldin::core::test;

namespace {

struct MadePaper
{
    std::string name;
    Hearing hearing;
    PaperLanguage language;
    Report report;
};

std::vector<MadePaper> allPapers(SampleDocument &document)
{
    std::vector<MadePaper> papers;
    for (const Hearing &hearing : document.stores().hearings.all()) {
        for (const auto &[language, code] : Codes<PaperLanguage>::list) {
            const std::string name
                = codeOf(hearing.kind).toStdString() + ' ' + QString::fromUtf16(code).toStdString();
            papers.push_back({"protocol " + name, hearing, language,
                              protocol(document.stores(), hearing.id, {}, language)});
            papers.push_back({"citizens-budget " + name, hearing, language,
                              citizensBudget(document.stores(), hearing.id, language)});
        }
    }
    return papers;
}

} // namespace

TEST_CASE("no paper has a hole where a word should stand", "[report][paper]")
{
    SampleDocument document;
    static const QRegularExpression field(QStringLiteral("%[0-9]"));
    static const QRegularExpression key(QStringLiteral("^[a-z_]+(\\.[a-z0-9_]+)+$"));
    for (const MadePaper &paper : allPapers(document)) {
        INFO(paper.name);
        CHECK_FALSE(paper.report.title.isEmpty());
        CHECK(paper.report.parts.size() == languagesOf(paper.language).size());
        for (const Part &part : paper.report.parts) {
            CHECK(part.blocks.size() > 20);
            CHECK_FALSE(part.footer.isEmpty());
            CHECK(part.pageWord.contains(u"%1"));
            for (const QString &text : textsOf(part).sliced(2)) { // the first two are footer and page word
                INFO(text.toStdString());
                CHECK_FALSE(field.match(text).hasMatch());
                CHECK_FALSE(key.match(text).hasMatch());
                if (!text.contains(u'□')) // boxes to tick stand apart
                    CHECK_FALSE(text.contains(QStringLiteral("  ")));
                CHECK_FALSE(text.contains(QStringLiteral("()")));
                CHECK_FALSE(text.contains(QStringLiteral("..")));
            }
            for (const Heading &heading : blocksOf<Heading>(part))
                CHECK_FALSE(heading.text.isEmpty());
            for (const Paragraph &paragraph : blocksOf<Paragraph>(part))
                CHECK_FALSE(paragraph.text.trimmed().isEmpty());
            for (const Table &table : blocksOf<Table>(part)) {
                CHECK_FALSE(table.caption.isEmpty());
                for (const TableRow &row : table.rows)
                    CHECK(row.cells.size() == std::ssize(table.columns));
            }
            for (const Chart &chart : blocksOf<Chart>(part)) {
                CHECK_FALSE(chart.alternative.isEmpty());
                for (const ChartSeries &series : chart.series)
                    CHECK(std::ssize(series.values) == chart.categories.size());
            }
        }
    }
}

TEST_CASE("no word is said twice where names and phrases meet", "[report][paper]")
{
    SampleDocument document;
    static const QRegularExpression twice(QStringLiteral("\\b(айылы|село|village|жыл|год)\\s+\\1\\b"),
                                          QRegularExpression::UseUnicodePropertiesOption
                                              | QRegularExpression::CaseInsensitiveOption);
    for (const MadePaper &paper : allPapers(document)) {
        for (const QString &text : textsOf(paper.report)) {
            INFO(paper.name << ": " << text.toStdString());
            CHECK_FALSE(twice.match(text).hasMatch());
        }
    }
}

TEST_CASE("the Russian half of a paper in two languages says that it is a translation", "[report][paper]")
{
    SampleDocument document;
    const QString note = Wording(Language::Russian)("mark.translation_note");
    for (const MadePaper &paper : allPapers(document)) {
        INFO(paper.name);
        const auto &parts = paper.report.parts;
        CHECK_FALSE(parts.front().translation);
        CHECK_FALSE(textsOf(parts.front()).contains(note));
        if (paper.language != PaperLanguage::KyrgyzAndRussian)
            continue;
        REQUIRE(parts.size() == 2);
        CHECK((parts[0].language == Language::Kyrgyz));
        CHECK((parts[1].language == Language::Russian));
        CHECK(parts[1].translation);
        const auto begin = textsOf(parts[1]).first(8);
        CHECK(begin.contains(note));
    }
}

TEST_CASE("a paper in two languages says in each half what that language alone says", "[report][paper]")
{
    SampleDocument document;
    for (const Hearing &hearing : document.stores().hearings.all()) {
        for (const auto make : {+[](const Stores &stores, const Id<Hearing> &id, PaperLanguage language) {
                                    return protocol(stores, id, {}, language);
                                },
                                &citizensBudget}) {
            const Report both = make(document.stores(), hearing.id, PaperLanguage::KyrgyzAndRussian);
            const Report kyrgyz = make(document.stores(), hearing.id, PaperLanguage::Kyrgyz);
            const Report russian = make(document.stores(), hearing.id, PaperLanguage::Russian);
            CHECK(textsOf(both.parts[0]) == textsOf(kyrgyz.parts[0]));
            // But for its marks as a translation.
            QStringList half = textsOf(both.parts[1]);
            for (const QString &text : textsOf(russian.parts[0]))
                half.removeOne(text);
            CHECK(half.size() <= 2);
        }
    }
}

TEST_CASE("a text of another language is marked as said so", "[report][paper]")
{
    SampleDocument document;
    static const QRegularExpression kyrgyz(QStringLiteral("[ңөүҢӨҮ]"));
    const QString mark = Wording(Language::Russian)("mark.as_said").section(u'%', 0, 0);
    const QString written = QStringLiteral("[на кыргызском языке]");
    QStringList names;
    auto people = document->connection().prepare("SELECT name FROM person");
    while (people.step())
        names += people.text(0);
    for (const MadePaper &paper : allPapers(document)) {
        if (paper.language != PaperLanguage::Russian)
            continue;
        QStringList heads; // of the office, in both languages on every form
        for (const report::Part &part : paper.report.parts) {
            for (const report::PaperHead &head : blocksOf<report::PaperHead>(part))
                heads += head.left;
        }
        for (QString text : textsOf(paper.report)) {
            if (heads.contains(text))
                continue;
            for (const QString &name : std::as_const(names))
                text.remove(name);
            INFO(paper.name << ": " << text.toStdString());
            CHECK((!kyrgyz.match(text).hasMatch() || text.contains(mark) || text.contains(written)));
        }
    }
}

TEST_CASE("only the protocol of an open record is marked as a draft, each half in its own language", "[report][paper]")
{
    SampleDocument document;
    const auto marks = [&](const Hearing &hearing, PaperLanguage language) {
        QStringList words;
        for (const Part &part : protocol(document.stores(), hearing.id, {}, language).parts)
            words += part.draftMark;
        return words;
    };
    const auto draft = QStringLiteral("ДОЛБООР");
    for (const auto &[language, words] : std::vector<std::pair<PaperLanguage, QStringList>>{
             {PaperLanguage::Kyrgyz, {draft}},
             {PaperLanguage::Russian, {QStringLiteral("ПРОЕКТ")}},
             {PaperLanguage::English, {QStringLiteral("DRAFT")}},
             {PaperLanguage::KyrgyzAndRussian, {draft, QStringLiteral("ПРОЕКТ")}}}) {
        CHECK(marks(document.openHearing(), language) == words);
        CHECK(marks(document.closedHearing(), language).join(QString()).isEmpty());
    }
}

TEST_CASE("a village entered with the word for village is not called one twice", "[report][protocol]")
{
    for (const char16_t *name : {u"Ак-Булак", u"Ак-Булак айылы", u"село Ак-Булак", u"с. Ак-Булак", u"Ак-Булак а.", u"Ак-Булак village"}) {
        INFO(QString::fromUtf16(name).toStdString());
        CHECK(bareVillageName(QString::fromUtf16(name)) == u"Ак-Булак");
    }
    CHECK(bareVillageName(QStringLiteral("айылы")) == u"айылы");
    CHECK(bareVillageName(QStringLiteral("Сары-Айыл")) == u"Сары-Айыл");
}

TEST_CASE("an aimak whose name nobody translated is marked as Kyrgyz in Russian papers", "[report][paper]")
{
    TestDocument document;
    Hearing hearing;
    hearing.title = {QStringLiteral("Угуу"), QStringLiteral("Слушания"), {}};
    hearing.date = QDate(2026, 12, 10);
    const auto id = HearingService(*document).add(hearing);
    Municipality municipality = document.stores().municipality.one();
    municipality.name.ru.clear();
    municipality.name.en.clear();
    MunicipalityService(*document).edit(municipality);
    const QString marked = Wording(Language::Russian).marked(municipality.name);
    REQUIRE(marked != municipality.name.ky);
    for (const report::Report &paper : {protocol(document.stores(), id, {}, PaperLanguage::Russian), citizensBudget(document.stores(), id, PaperLanguage::Russian)})
        CHECK(report::toPlainText(paper).contains(marked));
}
