// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/budget/BodyRow.h"

#include "core/base/FreedMemory.h"
#include "core/base/Text.h"
#include "core/exchange/budget/BudgetWords.h"
#include "core/exchange/budget/RowReading.h"
#include "core/exchange/budget/RowWords.h"
#include "core/exchange/budget/TableColumns.h"

#include <QRegularExpression>

#include <iterator>
#include <limits>
#include <set>

namespace eldin::core::exchange {

namespace {

/// "I", "1", "1.1", "-", "": the manner of a row's number, by which levels are told apart.
QString numberStyle(const QString &number)
{
    static const QRegularExpression roman(QStringLiteral("^[IVXІХ]+\\.?$"),
                                          QRegularExpression::CaseInsensitiveOption);
    if (number.isEmpty())
        return {};
    if (roman.match(number).hasMatch())
        return QStringLiteral("I");
    QString style;
    for (const QChar c : number) {
        if (c.isDigit()) {
            if (!style.endsWith(u'1'))
                style += u'1';
        } else if (c == u'.') {
            style += u'.';
        } else if (c.isLetter()) {
            style += u'a';
        } else {
            style += u'-';
        }
    }
    while (style.endsWith(u'.') || style.endsWith(u')'))
        style.chop(1);
    return style;
}

QString bareNumber(QString number)
{
    while (number.endsWith(u'.') || number.endsWith(u')') || number.endsWith(u' '))
        number.chop(1);
    return number;
}

/// False for what stands beside signatures: a person's name, a telephone, a day without anything that is dated by it.
bool mayBeAmount(const QString &text, bool named, bool rightBelow)
{
    static const QRegularExpression person(QStringLiteral("\\p{Lu}\\.\\s*(\\p{Lu}\\.\\s*)?\\p{Lu}\\p{Ll}+|\\p{Lu}\\p{Ll}+\\s+\\p{Lu}\\."));
    static const QRegularExpression telephone(QStringLiteral("^\\+?[\\d\\s()-]{9,}$"));
    if (person.match(text).hasMatch() || telephone.match(text).hasMatch())
        return false;
    const auto digits = std::count_if(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
    if (named)
        return digits > 0 || rightBelow;
    return digits * 3 >= text.size() && digits < 8;
}

/// "7091 2111": function and economic item in one cell, as the program writes them itself.
bool isPair(const QString &code)
{
    return code.count(u' ') == 1 && kindByShape(code.section(u' ', 0, 0)) == CodeKind::Function
        && kindByShape(code.section(u' ', 1)) == CodeKind::Economic;
}

class Reader
{
public:
    Reader(const Sheet &sheet, const TableHead &head, const UnderstandOptions &options,
           BudgetReading &reading)
        : m_sheet(sheet)
        , m_head(head)
        , m_options(options)
        , m_reading(reading)
        , m_codeColumns(columnsOf(reading, ColumnRole::Code))
        , m_amounts(columnsOf(reading, ColumnRole::Amount))
    {
    }

    Body read();

private:
    void splitMixedCodes(Body &body);
    void carryCodes(Body &body) const;
    void learnNumbers(Body &body) const;
    std::uint32_t leaveOutSignatures(Body &body, std::uint32_t lastAmount) const;
    [[nodiscard]] bool holdsNoAmount(const BodyRow &row) const;
    [[nodiscard]] std::uint32_t lastRow(const Body &body, std::uint32_t lastAmount) const;
    [[nodiscard]] std::set<std::uint32_t> headingRows() const;

    const Sheet &m_sheet;
    const TableHead &m_head;
    const UnderstandOptions &m_options;
    BudgetReading &m_reading;
    std::vector<ColumnMeaning> m_codeColumns, m_amounts;
    RowNotes m_notes;
};

/// One column that holds functions (7…) and, below them, economic items (2…, 3…) is two columns in truth.
void Reader::splitMixedCodes(Body &body)
{
    for (const ColumnMeaning &meaning : m_codeColumns)
        body.kinds.push_back(meaning.code);
    for (std::size_t column = 0; column < m_codeColumns.size(); ++column) {
        bool functions = false;
        bool economic = false;
        for (const BodyRow &row : body.rows) {
            const CodeKind kind = kindByShape(row.texts->codes[column]);
            functions = functions || kind == CodeKind::Function || isPair(row.texts->codes[column]);
            economic = economic || kind == CodeKind::Economic || isPair(row.texts->codes[column]);
        }
        const CodeKind said = body.kinds[column];
        if (!functions || !economic
            || (said != CodeKind::Combined && said != CodeKind::Function && said != CodeKind::Economic))
            continue;
        body.kinds[column] = CodeKind::Combined;
        body.kinds.insert(body.kinds.begin() + static_cast<std::ptrdiff_t>(column) + 1, CodeKind::Economic);
        for (BodyRow &row : body.rows) {
            QString second;
            QString &first = row.texts->codes[column];
            if (isPair(first)) {
                second = first.section(u' ', 1);
                first = first.section(u' ', 0, 0);
            } else if (kindByShape(first) == CodeKind::Economic) {
                std::swap(second, first);
            }
            row.texts->codes.insert(row.texts->codes.begin() + static_cast<std::ptrdiff_t>(column) + 1, second);
        }
        break;
    }
}

/// A code left blank before a filled one still holds from above ("7011" once, then its economic items).
void Reader::carryCodes(Body &body) const
{
    std::vector<QString> last(body.kinds.size());
    for (BodyRow &row : body.rows) {
        row.fullCodes = row.texts->codes;
        row.stems.resize(body.kinds.size());
        if (row.role == RowRole::SectionHead)
            last.assign(body.kinds.size(), QString());
        std::size_t filled = 0;
        while (filled < row.texts->codes.size() && row.texts->codes[filled].isEmpty())
            ++filled;
        for (std::size_t i = 0; i < row.texts->codes.size(); ++i) {
            row.coded = row.coded || !codeStem(row.texts->codes[i]).isEmpty();
            if (i < filled && filled < row.texts->codes.size())
                row.fullCodes[i] = last[i];
            row.stems[i] = codeStem(row.fullCodes[i]);
        }
        if (!row.coded) {
            row.stems.assign(body.kinds.size(), QString());
            row.fullCodes = row.texts->codes;
        } else if (row.hasAmount || row.role == RowRole::Label) {
            last = row.fullCodes; // "701 Управление" may head its items without an amount of its own
        }
        row.texts->codes = {};
    }
}

/// Rows whose text is spread over the place of an amount: whoever writes so writes a heading.
std::set<std::uint32_t> Reader::headingRows() const
{
    constexpr std::uint32_t kMostRows = 3; // a text over more of them is no heading
    std::set<std::uint32_t> rows;
    for (const Merge &merge : m_sheet.merges) {
        const bool overAmount = std::any_of(m_amounts.begin(), m_amounts.end(), [&](const ColumnMeaning &amount) {
            return merge.firstColumn < amount.column && amount.column <= merge.lastColumn;
        });
        if (!overAmount || merge.lastRow - merge.firstRow >= kMostRows)
            continue;
        for (std::uint32_t row = merge.firstRow; row <= merge.lastRow; ++row)
            rows.insert(row);
    }
    return rows;
}

void Reader::learnNumbers(Body &body) const
{
    std::set<QString> styles;
    int deepestPlain = 0;
    int shallowestNumbered = std::numeric_limits<int>::max();
    for (const BodyRow &row : body.rows) {
        if (!row.hasAmount || row.total || row.coded || row.including || row.balance != 0)
            continue;
        const QString style = numberStyle(row.number);
        (style.isEmpty() ? deepestPlain : shallowestNumbered)
            = style.isEmpty() ? std::max(deepestPlain, row.indent) : std::min(shallowestNumbered, row.indent);
        if (styles.insert(style).second && !style.isEmpty())
            body.numberStyles.push_back(style);
    }
    const bool numberedAreDeeper = shallowestNumbered > deepestPlain;
    // Rows without a number are the innermost, wherever the first of them stands, unless the numbered ones stand
    // deeper than any of them.
    if (styles.contains(QString()))
        body.numberStyles.insert(numberedAreDeeper ? body.numberStyles.begin() : body.numberStyles.end(), QString());
    body.numbered = body.numberStyles.size() > 1;
}

/// Figures at the end of the sheet that are years, telephones or numbers of pages; returns the last row that is left.
std::uint32_t Reader::leaveOutSignatures(Body &body, std::uint32_t lastAmount) const
{
    for (auto row = body.rows.rbegin(); row != body.rows.rend(); ++row) {
        if (!row->hasAmount)
            continue;
        lastAmount = row->row;
        const auto &codes = row->texts->codes;
        const bool coded = std::any_of(codes.begin(), codes.end(), [](const QString &code) { return !codeStem(code).isEmpty(); });
        const QString key = coded ? QString() : m_options.synonyms.key(row->name);
        const bool page = words::isPageNumber(key);
        if (coded || m_options.mapping.rows.contains(row->row) || !(page || (words::isSignature(key) && holdsNoAmount(*row))))
            break;
        row->hasAmount = false;
        row->role = RowRole::Signature;
        row->figures = true;
    }
    return lastAmount;
}

/// Nothing but one year or telephone.
bool Reader::holdsNoAmount(const BodyRow &row) const
{
    static const QRegularExpression other(QStringLiteral("^(199\\d|20\\d\\d|\\+?(996|0)[\\d\\s()-]{8,})$"));
    return std::all_of(m_amounts.begin(), m_amounts.end(), [&](const ColumnMeaning &column) {
        const QString text = m_sheet.textAt(row.row, column.column).trimmed();
        return text.isEmpty() || other.match(text).hasMatch();
    });
}

/// The last row of the table: rows below the last amount belong to it as long as something that should be one stands there.
std::uint32_t Reader::lastRow(const Body &body, std::uint32_t lastAmount) const
{
    std::uint32_t last = lastAmount;
    for (const BodyRow &row : body.rows) {
        if (row.row <= lastAmount || row.role == RowRole::LeftOut || words::isSignature(row.texts->key))
            continue;
        const auto &codes = row.texts->codes;
        // A day in the column of codes looks like one.
        const bool coded = !row.nameless
            && std::any_of(codes.begin(), codes.end(), [](const QString &code) { return !codeStem(code).isEmpty(); });
        const auto bad = m_notes.badCells.find(row.row);
        const bool isPart = bad == m_notes.badCells.end()
            ? coded
            : coded || std::any_of(bad->second.begin(), bad->second.end(), [&](const Problem &problem) {
                  return mayBeAmount(problem.value, !row.nameless, row.row == last + 1);
              });
        if (isPart)
            last = row.row;
    }
    return last;
}

Body Reader::read()
{
    Body body;
    std::uint32_t lastAmount = 0;
    body.rows = readRows(m_sheet, m_head, m_options, m_reading, m_notes);
    for (BodyRow &row : body.rows) {
        const auto choice = m_options.mapping.rows.find(row.row);
        row.chosenOut = choice != m_options.mapping.rows.end() && choice->second == RowChoice::NotCounted;
        if (row.chosenOut || m_head.isRepeated(m_sheet, row.row)) {
            row.role = RowRole::LeftOut;
            row.hasAmount = false;
            m_notes.badCells.erase(row.row);
            std::erase_if(m_notes.doubtful, [&](const auto &cell) { return cell.first == row.row; });
        } else if (row.hasAmount) {
            lastAmount = row.row;
            RowTexts &texts = *row.texts;
            row.source = words::isSourceOfMoney(texts.key);
            row.including = words::startsIncluding(texts.key);
            // Of a line with a code the code says the rest; most lines of large tables have one.
            if (std::any_of(texts.codes.begin(), texts.codes.end(), [](const QString &code) { return !codeStem(code).isEmpty(); }))
                texts.key = words::mayBeHeadingOrBalance(texts.key) ? texts.key : QString();
        }
    }
    lastAmount = leaveOutSignatures(body, lastAmount);
    const std::uint32_t last = lastRow(body, lastAmount);
    for (const auto &[row, problems] : m_notes.badCells) {
        for (const Problem &problem : problems) {
            // Words beside a signature below the table are no amounts gone wrong.
            if (problem.code != u"not-a-number" || row <= last)
                m_reading.problems.push_back(problem);
        }
    }
    body.doubtful = std::move(m_notes.doubtful);
    markRowWords(body, last);
    splitMixedCodes(body);
    carryCodes(body);
    finishRowWords(body, m_options);
    markWithoutAmounts(body, last, headingRows());
    learnNumbers(body);
    for (BodyRow &row : body.rows)
        row.texts.reset();
    giveBackFreedMemory();
    return body;
}

} // namespace

Nesting Body::nesting(const BodyRow &parent, const BodyRow &child) const
{
    if (parent.coded && child.coded)
        return codeNesting(parent.stems, child.stems, kinds);
    const bool deeper = child.indent > parent.indent;
    if (parent.coded || child.coded)
        return deeper || child.source ? Nesting::Likely : Nesting::Maybe;
    if (numbered) {
        const QString style = numberStyle(parent.number);
        const QString other = numberStyle(child.number);
        const QString number = bareNumber(parent.number);
        if (!number.isEmpty() && child.number.startsWith(number + u'.') && bareNumber(child.number) != number)
            return Nesting::Surely;
        if (style != other) {
            const auto place
                = [&](const QString &s) { return std::find(numberStyles.begin(), numberStyles.end(), s); };
            return place(style) < place(other) ? Nesting::Likely : Nesting::No;
        }
        if (!style.isEmpty())
            return Nesting::No;
    }
    if (deeper)
        return Nesting::Likely;
    return child.indent < parent.indent ? Nesting::No : Nesting::Maybe;
}

Body readBody(const Sheet &sheet, const TableHead &head, const UnderstandOptions &options,
              BudgetReading &reading)
{
    return Reader(sheet, head, options, reading).read();
}

} // namespace eldin::core::exchange
