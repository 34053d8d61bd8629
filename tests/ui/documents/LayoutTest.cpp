// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Lines, words and charts on the page.
#include "tests/support/Printing.h"

#include "ui/documents/BlockLayout.h"
#include "ui/documents/NoBreak.h"
#include "ui/documents/TableLayout.h"
#include "ui/documents/TextBlock.h"
#include "ui/fonts/Fonts.h"

#include <QFontMetricsF>
#include <QImage>
#include <QPainter>

using namespace eldin::core::report;
using namespace eldin::ui::documents;
using eldin::core::Money;

namespace {

QString shown(const char *text)
{
    return withFiguresTogether(QString::fromUtf8(text)).replace(QChar(0x00a0), u'~');
}

} // namespace

TEST_CASE("figures and their units stay on one line", "[ui][paper]")
{
    CHECK(shown("4 000,0 миң сом керек") == QStringLiteral("4~000,0~миң~сом керек"));
    CHECK(shown("1 234 567 сомов") == QStringLiteral("1~234~567~сомов"));
    CHECK(shown("640,0 тыс. сомов") == QStringLiteral("640,0~тыс.~сомов"));
    CHECK(shown("50 %") == QStringLiteral("50~%"));
    CHECK(shown("чыгарган № 12 тескемеси") == QStringLiteral("чыгарган №~12 тескемеси"));
    CHECK(shown("ordinance No. 12 of") == QStringLiteral("ordinance No.~12 of"));
    CHECK(shown("Бул: □ суроо □ сунуш") == QStringLiteral("Бул: □~суроо □~сунуш"));
    CHECK(shown("аялдар – 5") == QStringLiteral("аялдар~– 5"));
    // What is no figure may be broken.
    CHECK(shown("2027 10 декабрь") == QStringLiteral("2027 10 декабрь"));
    CHECK(shown("үй 12 3456") == QStringLiteral("үй 12 3456"));
    CHECK(shown("5 мектеп жана 7 көпүрө") == QStringLiteral("5 мектеп жана 7 көпүрө"));
    CHECK(shown("миң сом") == QStringLiteral("миң сом"));
    CHECK(shown("") == QString());
}

TEST_CASE("large print makes every letter of a paper larger and the foot no wider than the page", "[ui][paper]")
{
    eldin::ui::loadFonts();
    for (const Look look : {Look::Official, Look::Brochure}) {
        const PaperStyle plain(look);
        const PaperStyle large(look, kLargePrint);
        const auto larger = [](const QFont &big, const QFont &small) { return std::abs(big.pixelSize() - kLargePrint * small.pixelSize()) <= 1; };
        for (const TextStyle style : {TextStyle::Normal, TextStyle::Bold, TextStyle::Note, TextStyle::Title, TextStyle::Lead})
            CHECK(larger(large.font(style), plain.font(style)));
        CHECK(larger(large.headingFont(2), plain.headingFont(2)));
        CHECK(larger(large.tableFont(false), plain.tableFont(false)));
        CHECK(large.footFont().pixelSize() > plain.footFont().pixelSize());
        CHECK(large.footFont().pixelSize() < 1.25 * plain.footFont().pixelSize());
    }
}

TEST_CASE("a table in large print tears no word that the plain one leaves whole", "[ui][paper]")
{
    eldin::ui::loadFonts();
    Table table;
    table.caption = QStringLiteral("Каттоо");
    for (const char16_t *title : {u"Аты-жөнү", u"Айылы", u"Жынысы", u"Жаш курагы", u"Макамы", u"Телефону", u"Колтамгасы", u"Белгилөө", u"Катышуучу"})
        table.columns.push_back({QString::fromUtf16(title), Align::Left, 1});
    table.rows.push_back({{QStringLiteral("Асанова Айгүл"), QStringLiteral("Жаңы-Турмуш"), QStringLiteral("аял"), QStringLiteral("36–59"), {}, {}, {}, {}, {}}, RowStyle::Normal});
    const PaperStyle plain(Look::Official);
    const PaperStyle large(Look::Official, kLargePrint);
    REQUIRE_FALSE(TableLayout(table, plain, sheet::kTextWidth).tearsWords());
    REQUIRE(TableLayout(table, large, sheet::kTextWidth).tearsWords());
    Pieces pieces;
    Pieces smaller;
    BlockLayout(large, sheet::kTextWidth, sheet::kTextHeight).append(pieces, table);
    BlockLayout(plain, sheet::kTextWidth, sheet::kTextHeight).append(smaller, table);
    CHECK(pieces.front().height > smaller.front().height); // larger than plain
    CHECK(pieces.front().height < TableLayout(table, large, sheet::kTextWidth).pieces().front().height);
}

TEST_CASE("a number is not parted from its Kyrgyz ending", "[ui][paper]")
{
    eldin::ui::loadFonts();
    const PaperStyle style(Look::Official);
    const QFont font = style.font(TextStyle::Normal);
    const QString text = QStringLiteral("жүйүртө 2026-жылдын 10-декабрына чейин Ак-Булак айылында");
    const QFontMetricsF metrics(font, style.metrics());
    for (qreal width = metrics.horizontalAdvance(QStringLiteral("10-декабрынаа")); width < metrics.horizontalAdvance(text); width += millimetres(1)) {
        const TextBlock block(text, font, width, Align::Left, style.metrics());
        QStringList lines;
        for (int line = 0; line < block.lines(); ++line)
            lines += block.lineText(line);
        INFO(lines.join(u'|').toStdString());
        CHECK(lines.join(QString()) == text);
        for (const QString &line : std::as_const(lines)) {
            CHECK_FALSE(line.endsWith(QStringLiteral("2026-")));
            CHECK_FALSE(line.endsWith(QStringLiteral("10-")));
        }
    }
}

TEST_CASE("a range of numbers is not parted", "[ui][paper]")
{
    eldin::ui::loadFonts();
    const PaperStyle style(Look::Brochure);
    const QFont font = style.font(TextStyle::Normal);
    const QString text = QStringLiteral("Жаш курагыңыз: □ 14–17 □ 18–28 □ 29–35 □ 36–59 □ 60+");
    for (qreal width = millimetres(35); width < millimetres(120); width += millimetres(1)) {
        const TextBlock block(text, font, width, Align::Left, style.metrics());
        for (int line = 0; line < block.lines(); ++line)
            CHECK_FALSE(block.lineText(line).endsWith(u'–'));
    }
}

TEST_CASE("a box to tick is drawn as high as a capital and stays with its word", "[ui][paper]")
{
    eldin::ui::loadFonts();
    const PaperStyle style(Look::Brochure);
    const QFont font = style.font(TextStyle::Normal);
    const qreal high = QFontMetricsF(font, style.metrics()).capHeight();
    for (const QString &before : {QString(), QStringLiteral("x ")}) {
        const TextBlock block(before + QStringLiteral("□"), font, millimetres(60), Align::Left, style.metrics());
        QImage image(static_cast<int>(millimetres(60)), static_cast<int>(millimetres(10)), QImage::Format_Grayscale8);
        image.fill(Qt::white);
        QPainter painter(&image);
        block.drawLine(painter, 0, {high, 0}, Qt::black);
        painter.end();
        const int left = static_cast<int>(high + QFontMetricsF(font, style.metrics()).horizontalAdvance(before) - high / 7);
        QRect ink;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = left; x < image.width(); ++x) {
                if (qGray(image.pixel(x, y)) < 128)
                    ink |= QRect(x, y, 1, 1);
            }
        }
        CHECK(std::abs(ink.width() - high) < high / 5);
        CHECK(std::abs(ink.height() - high) < high / 5);
    }
    const QString words = QStringLiteral("Бул: □ суроо □ сунуш □ пикир");
    for (qreal width = millimetres(20); width < millimetres(90); width += millimetres(1)) {
        const TextBlock block(words, font, width, Align::Left, style.metrics());
        for (int line = 0; line < block.lines(); ++line) {
            INFO(block.lineText(line).toStdString());
            QString last = block.lineText(line);
            while (last.endsWith(u' '))
                last.chop(1);
            CHECK((last.isEmpty() || last.back().isLetter() || last.back() == u':'));
        }
    }
}

TEST_CASE("no chart is higher than a page", "[ui][paper]")
{
    eldin::ui::loadFonts();
    const PaperStyle style(Look::Brochure);
    const BlockLayout layout(style, 10000, 14000);
    Chart chart;
    chart.title = QStringLiteral("Чыгашалар");
    ChartSeries series;
    for (int i = 0; i < 400; ++i) {
        chart.categories += QStringLiteral("Багыт %1").arg(i);
        series.values.push_back(Money::fromSom(i));
    }
    chart.series.push_back(series);
    Pieces pieces;
    // With the heading of its chapter, too, or that would stand alone on the page before.
    layout.append(pieces, Heading {1, QStringLiteral("Акча эмнеге жумшалат?")});
    layout.append(pieces, chart);
    qreal height = 0;
    for (const Piece &piece : pieces)
        height += piece.height + (&piece == &pieces.front() ? 0 : piece.gapBefore);
    CHECK(height <= 14001);
}

TEST_CASE("a label too long for its line to write on stands above it", "[ui][paper]")
{
    eldin::ui::loadFonts();
    const PaperStyle style(Look::Leaflet);
    const BlockLayout layout(style, millimetres(79), millimetres(180));
    Pieces brief;
    layout.append(brief, WritingLines {QStringLiteral("Айылыңыз"), 1});
    CHECK(brief.size() == 1);
    Pieces lengthy;
    layout.append(lengthy, WritingLines {QStringLiteral("Телефонуңуз (жооп алуу үчүн, каалооңуз боюнча)"), 1});
    REQUIRE(lengthy.size() == 2);
    CHECK(lengthy.front().keepWithNext);
    CHECK(lengthy.back().height == brief.front().height);
}

TEST_CASE("a column is never narrower than its longest word", "[ui][paper]")
{
    eldin::ui::loadFonts();
    const PaperStyle style(Look::Brochure);
    const qreal width = millimetres(170);
    const QString word = QStringLiteral("принадлежности");
    Table table {QStringLiteral("Что стало"),
                 {{QStringLiteral("Вы"), Align::Left, 10}, {QStringLiteral("Мы"), Align::Left, 1}, {QStringLiteral("Почему"), Align::Left, 10}},
                 {{{QStringLiteral("Мост"), word, QStringLiteral("Так")}, RowStyle::Normal}}};
    Pieces pieces;
    BlockLayout(style, width, millimetres(250)).append(pieces, table);
    REQUIRE(pieces.size() == 2);
    // One line of text and its padding: broken, the word would take several.
    const TextBlock line(word, style.tableFont(false), width, Align::Left, style.metrics());
    CHECK(line.lines() == 1);
    CHECK(pieces[1].height < line.lineHeight() * 2);
    // A word wider than the table is broken, and the table stays as wide as it is.
    table.rows[0].cells[1] = QString(500, u'ө');
    pieces.clear();
    BlockLayout(style, width, millimetres(250)).append(pieces, table);
    CHECK(pieces.size() >= 2);
}

TEST_CASE("a table's heading and what is said before it stand with its beginning", "[ui][paper]")
{
    const PaperStyle style(Look::Official);
    const BlockLayout layout(style, millimetres(170), millimetres(250));
    Table table;
    table.columns = {{QStringLiteral("№"), Align::Left, 1}, {QStringLiteral("Сунуш"), Align::Left, 4}};
    const auto piecesOf = [&](int words) {
        table.rows.assign(5, {{QStringLiteral("1"), QStringLiteral("узун сөз ").repeated(words)}, RowStyle::Normal});
        Pieces pieces;
        layout.append(pieces, Heading {1, QStringLiteral("СУНУШТАР")});
        layout.append(pieces, Paragraph {QStringLiteral("Номер жазуу жабылганда берилет."), TextStyle::Note, Align::Left, 0});
        layout.append(pieces, table);
        return pieces;
    };
    const Pieces low = piecesOf(1);
    REQUIRE(low.size() == 8);
    // Heading, words and head of the table, and the rows of a low table: one group.
    for (std::size_t i = 0; i + 1 < low.size(); ++i) {
        INFO(i);
        CHECK(low[i].keepWithNext);
    }
    // A high one begins where the page still has room.
    const Pieces high = piecesOf(80);
    CHECK(high[2].keepWithNext);
    CHECK_FALSE(high[3].keepWithNext);
}
