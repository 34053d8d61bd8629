// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What stands together where another program breaks the pages.
#include "tests/support/Printing.h"

#include "ui/documents/PageWord.h"
#include "ui/documents/PaperFlow.h"

using namespace eldin::core::report;
using namespace eldin::ui::documents;

namespace {

Paragraph text(const char *words, TextStyle style = TextStyle::Normal)
{
    return {QString::fromUtf8(words), style, Align::Left, 0};
}

Table table()
{
    return {QStringLiteral("т"), {{QStringLiteral("а"), Align::Left, 1}}, {{{QStringLiteral("б")}, RowStyle::Normal}}};
}

Signatures signatures()
{
    return {{{QStringLiteral("Төрага"), QStringLiteral("А. А.")}}, QStringLiteral("кол тамга")};
}

/// `+` keeps with the next, `|` starts a page, `_` has a gap before, `t` leaves space before a table; `.` none of it.
QString flow(std::vector<Block> blocks, Look look = Look::Official)
{
    Part part;
    part.blocks = std::move(blocks);
    QStringList words;
    for (const FlowItem &item : flowOf(part, look)) {
        QString word;
        word += item.startsPage ? QStringLiteral("|") : QString();
        word += item.gapBefore ? QStringLiteral("_") : QString();
        word += item.beforeTable ? QStringLiteral("t") : QString();
        word += item.keepWithNext ? QStringLiteral("+") : QString();
        words += word.isEmpty() ? QStringLiteral(".") : word;
    }
    return words.join(u' ');
}

} // namespace

TEST_CASE("what announces something stands with it in a text document", "[ui][paper][office]")
{
    CHECK(flow({Heading {1, QStringLiteral("Б")}, text("а"), text("б")}) == u"+ . .");
    CHECK(flow({text("Т", TextStyle::Title), text("а")}) == u"+ .");
    CHECK(flow({text("УГУЛДУ:", TextStyle::Bold), text("а")}) == u"+ .");
    // In a brochure a bold paragraph stands out by itself.
    CHECK(flow({text("Эң чоң", TextStyle::Bold), text("а")}, Look::Brochure) == u". .");
    // The last has nothing to stand with.
    CHECK(flow({text("а"), Heading {1, QStringLiteral("Б")}}) == u". .");
}

TEST_CASE("what is said before a table or a signature stands with it in a text document", "[ui][paper][office]")
{
    CHECK(flow({text("а"), text("б"), table(), text("в")}) == u". t+ . .");
    CHECK(flow({text("а"), text("б"), signatures()}) == u". + .");
}

TEST_CASE("two tables stand apart in a text document, and one needs a place to begin", "[ui][paper][office]")
{
    CHECK(flow({text("а"), table(), table(), signatures()}) == u"t+ t+ _+ _");
    CHECK(flow({table(), text("а")}) == u"_ .");
    CHECK(flow({text("а"), PageBreak {}, table()}) == u"t+ |_");
}

TEST_CASE("a page break is a property of what follows it in a text document", "[ui][paper][office]")
{
    CHECK(flow({text("а"), PageBreak {}, text("б")}) == u". |");
    // The panels of a leaflet are no pages: together they fill one or two.
    CHECK(flow({text("а"), PageBreak {}, text("б")}, Look::Leaflet) == u". .");
    CHECK(flow({PageBreak {}, text("а"), PageBreak {}}) == u".");
    CHECK(flow({text("а"), PageBreak {}, text(""), PageBreak {}, text("б")}) == u". |");
}

TEST_CASE("a slip to cut off stands on one sheet of a text document", "[ui][paper][office]")
{
    CHECK(flow({text("а"), CutLine {QStringLiteral("к")}, text("б"), WritingLines {QStringLiteral("в"), 2}}) == u". + + .");
}

TEST_CASE("of several slips each stands on one sheet", "[ui][paper][office]")
{
    const CutLine cut {QStringLiteral("к")};
    CHECK(flow({text("а"), cut, text("б"), cut, text("в"), PageBreak {}, text("г"), text("д")}) == u". + . + . | .");
}

TEST_CASE("nothing stands for what is empty in a text document", "[ui][paper][office]")
{
    CHECK(flow({text(""), Heading {1, {}}, KeyValues {}, Signatures {}, Table {}}) == u"");
}

TEST_CASE("the numbers of a page stand where its language puts them", "[ui][paper][office]")
{
    const auto words = [](const char *pageWord) {
        QString result;
        for (const PageWordPiece &piece : pageWordPieces(QString::fromUtf8(pageWord)))
            result += piece.kind == PageWordPiece::Kind::Text ? piece.text : QString::fromLatin1(piece.kind == PageWordPiece::Kind::Page ? "{n}" : "{of}");
        return result;
    };
    CHECK(words("%1-бет, бардыгы %2") == QStringLiteral("{n}-бет, бардыгы {of}"));
    CHECK(words("из %2: %1") == QStringLiteral("из {of}: {n}"));
    CHECK(words("100 % %3 %") == QStringLiteral("100 % %3 %"));
    CHECK(words("") == QString());
}
