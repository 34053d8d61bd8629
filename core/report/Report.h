// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/MoneyText.h"

#include <QStringList>

#include <optional>
#include <variant>
#include <vector>

/// A paper as a value: what it says, in order, without fonts or pages. Writers (PDF, HTML …) only draw it.
namespace eldin::core::report {

enum class TextStyle { Normal, Bold, Italic, Note, Title, Subtitle, Lead };
enum class Align { Left, Center, Right, Justify };

struct Heading
{
    int level = 1; ///< 1: chapter, 2: section, 3: within a section
    QString text;
};

struct Paragraph
{
    QString text; ///< line breaks are kept
    TextStyle style = TextStyle::Normal;
    Align align = Align::Left;
    int indent = 0; ///< steps
};

/// Label and value side by side.
struct KeyValues
{
    std::vector<std::pair<QString, QString>> rows;
};

struct TableColumn
{
    QString title;
    Align align = Align::Left;
    int weight = 1; ///< share of the width
};

enum class RowStyle { Normal, Subtotal, Total };

struct TableRow
{
    QStringList cells; ///< as many as there are columns
    RowStyle style = RowStyle::Normal;
};

struct Table
{
    QString caption; ///< also the accessible summary
    std::vector<TableColumn> columns;
    std::vector<TableRow> rows;
    int rowLines = 1; ///< a row is at least so many lines high: more where people write by hand
};

enum class ChartKind {
    Ring,
    Bars,           ///< sorted, lying
    GroupedBars,    ///< lying, several for each category: for long names
    GroupedColumns, ///< standing: for years
    Waterfall,      ///< lying: the first and the last category are sums, those between lead from one to the other
};

struct ChartSeries
{
    QString name;
    std::vector<Money> values; ///< one per category
};

struct Chart
{
    ChartKind kind = ChartKind::Bars;
    QString title;
    QString alternative; ///< what it shows, in words
    QString unit;
    MoneyUnit moneyUnit = MoneyUnit::ThousandSom;
    Language language = Language::Kyrgyz; ///< how its figures are written
    QStringList categories;
    std::vector<std::optional<std::int64_t>> shares; ///< of a ring, tenths of a percent; a negative part has none
    bool lastIsRest = false;                         ///< the last category stands for all that have no place
    QStringList figures;                             ///< what stands at the categories, where it is not the amount or share
    std::vector<bool> planned;                       ///< categories that have not come true yet: drawn as outlines
    Money axisFrom;                                  ///< of a waterfall: where its axis begins
    std::vector<ChartSeries> series;
};

/// Places to sign, each with a label and, if known, a name.
struct Signatures
{
    std::vector<std::pair<QString, QString>> rows;
    QString signatureWord; ///< "(кол тамга)" under the line
};

/// Empty lines to write on by hand, with a label before.
struct WritingLines
{
    QString label;
    int lines = 1;
};

/// A line to cut along.
struct CutLine
{
    QString text;
};

struct PageBreak
{
};

/// The head of an official paper: the coat of arms, if there is one, and below it whose paper it is, in two languages side
/// by side where `right` is not empty. Lines are kept.
struct PaperHead
{
    QByteArray emblem; ///< a picture as the municipality gave it
    QString emblemName; ///< for those who cannot see it
    QString left;
    QString right;
};

using Block = std::variant<Heading, Paragraph, KeyValues, Table, Chart, Signatures, WritingLines, CutLine, PageBreak, PaperHead>;

/// The paper in one language.
struct Part
{
    Language language = Language::Kyrgyz;
    bool translation = false; ///< the other half of a two-language paper: Kyrgyz is the original
    QString footer;           ///< short, on every page
    QString pageWord;         ///< "%1-бет, бардыгы %2"
    QString dataState;        ///< of which day the data is, and a code of what the paper says; on every page
    QString sealCode;         ///< of a sealed protocol, on every page in letters; empty otherwise
    QString sealWords;        ///< what the QR code beside it says, the same in both halves: the public address, or number, day, totals and code
    QString sealWord;         ///< "Текшерүү коду: %1"
    QString draftMark;        ///< on every page while it is a draft, in the part's language; empty otherwise
    QString cutMark;          ///< of a poster on several sheets: where a sheet is cut
    QString glueMark;         ///< of a poster on several sheets: where the next one is glued on
    QString continuedMark;    ///< of a leaflet: where what has no place in a panel goes on ("%1": page, "%2": panel)
    QString continuationMark; ///< of a leaflet: where it began, likewise
    std::vector<Block> blocks;

    /// The code with its word before; empty where there is none.
    [[nodiscard]] QString sealLine() const { return sealCode.isEmpty() ? QString() : sealWord.arg(sealCode); }
};

enum class Look {
    Official,
    Brochure,
    Leaflet, ///< one sheet of A4 folded into three, a page break between its six panels: cover, 1, 2, 3, back, flap
    Poster, ///< one sheet of A3 to be read from afar
    Card,   ///< pictures for telephones, one thought each; a page break between them
    Slides, ///< 16:9, to be shown on a wall
};

/// How official papers are set: margins in millimetres, letters of text documents in points, lines in percent.
struct PageForm
{
    int left = 25;
    int right = 15;
    int top = 18;
    int bottom = 20;
    int letters = 14;
    int lineSpacing = 100;
};

struct Report
{
    QString kind; ///< protocol, citizens-budget
    QString title;
    Look look = Look::Official;
    std::vector<Part> parts;
    bool tiled = false;      ///< a poster on four sheets of A4 to be glued together
    PageForm form = {};      ///< of an official paper
    bool largePrint = false; ///< for people who see badly: all letters larger
    bool oneSheet = false;   ///< not filed but read or filled in at once: text documents have the smaller letters of the PDF
};

} // namespace eldin::core::report
