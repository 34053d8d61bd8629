// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/budget/RowSections.h"

#include "core/exchange/budget/BudgetWords.h"

#include <set>

namespace eldin::core::exchange {

namespace {

struct CodeSection
{
    BudgetSection section = BudgetSection::Expenditure;
    bool sure = false; ///< known, or of a shape that nothing else has
};

/// A budget's own codes that cannot be mistaken: "7011" is a function, "11111100" an item of revenue. "101" may be anything.
bool isUnmistakable(const QString &code, CodeKind column)
{
    switch (column) {
    case CodeKind::Revenue: return code.size() == 8 && kindByShape(code) == CodeKind::Revenue;
    case CodeKind::Function: return kindByShape(code) == CodeKind::Function;
    case CodeKind::Economic:
    case CodeKind::Combined:
        return (code.size() == 8 && kindByShape(code) == CodeKind::Revenue) || kindByShape(code) == CodeKind::Function;
    default: return false;
    }
}

/// Financial assets and liabilities (32, 33) are financing in every table made after the state's own form.
std::optional<BudgetSection> sectionByShape(const QString &code)
{
    if (code.startsWith(u"32") || code.startsWith(u"33"))
        return BudgetSection::Financing;
    switch (kindByShape(code)) {
    case CodeKind::None: return std::nullopt;
    case CodeKind::Revenue: return BudgetSection::Revenue;
    default: return BudgetSection::Expenditure;
    }
}

std::optional<CodeSection> sectionByCodes(const BodyRow &row, const std::vector<CodeKind> &kinds, const UnderstandOptions &options)
{
    std::optional<CodeSection> result;
    for (std::size_t i = 0; i < row.fullCodes.size(); ++i) {
        const QString &code = row.fullCodes[i];
        if (code.isEmpty())
            continue;
        if (const KnownCode *known = options.known(kinds[i], code))
            return CodeSection {known->section, true};
        if (isUnmistakable(code, kinds[i])) {
            result = {kindByShape(code) == CodeKind::Revenue ? BudgetSection::Revenue : BudgetSection::Expenditure, true};
            continue;
        }
        if (result && result->sure)
            continue;
        if (kinds[i] == CodeKind::Revenue)
            result = {BudgetSection::Revenue, false};
        else if (kinds[i] == CodeKind::Function || kinds[i] == CodeKind::Economic || kinds[i] == CodeKind::Section)
            result = {BudgetSection::Expenditure, false};
        else if (kinds[i] == CodeKind::Combined && kindByShape(code) != CodeKind::None && !result)
            result = {kindByShape(code) == CodeKind::Revenue ? BudgetSection::Revenue : BudgetSection::Expenditure, false};
    }
    return result;
}

/// Its codes look like another section than the words say.
bool looksOtherwise(const BodyRow &row, BudgetSection said)
{
    bool other = false;
    for (const QString &code : row.fullCodes) {
        const auto shape = sectionByShape(code);
        if (shape == said)
            return false;
        other = other || shape;
    }
    return other;
}

/// The section that a person says begins with the row.
std::optional<BudgetSection> chosenSection(const BodyRow &row, const TableMapping &mapping)
{
    const auto choice = mapping.rows.find(row.row);
    if (choice == mapping.rows.end())
        return std::nullopt;
    switch (choice->second) {
    case RowChoice::Revenue: return BudgetSection::Revenue;
    case RowChoice::Expenditure: return BudgetSection::Expenditure;
    case RowChoice::Financing: return BudgetSection::Financing;
    default: return std::nullopt;
    }
}

/// The heading that holds for the rows below it.
struct Heading
{
    std::optional<BudgetSection> section;
    bool plain = false; ///< it says nothing else, or has a number of its own
    bool chosen = false; ///< a person set it
    bool ended = false; ///< its total stands above already
    bool told = false; ///< a row that contradicts it is marked
    bool anyLine = false;
};

class Sections
{
public:
    Sections(Body &body, const UnderstandOptions &options)
        : m_body(body)
        , m_options(options)
    {
    }

    void read()
    {
        for (BodyRow &row : m_body.rows) {
            readHeading(row);
            if (!row.hasAmount)
                continue;
            row.sectionStart = row.sectionStart || m_start;
            m_start = false;
            readRow(row);
        }
    }

private:
    void readHeading(const BodyRow &row);
    void readRow(BodyRow &row);
    void readCodes(BodyRow &row);

    Body &m_body;
    const UnderstandOptions &m_options;
    Heading m_heading;
    bool m_start = false;
};

void Sections::readHeading(const BodyRow &row)
{
    if (const auto chosen = chosenSection(row, m_options.mapping)) {
        m_start = true;
        m_heading = {chosen, true, true};
        return;
    }
    const QString &key = row.texts->key;
    // "3 | Финансирование | 300,0": a code makes the heading no other.
    const bool coded = row.coded && row.hasAmount && !key.isEmpty() && words::isSectionOnly(key);
    const bool label = row.role == RowRole::Label;
    if (!label && !coded && row.role != RowRole::SectionHead && !row.sectionStart)
        return;
    const auto named = words::section(key);
    if (!named || (label && words::isSignature(key)))
        return;
    const bool plain = !label || *named == BudgetSection::Financing || words::isNumberedHeading(key);
    // "Поступления", "Расходы на погашение" within the financing are its parts.
    if (!plain && m_heading.plain && m_heading.section == BudgetSection::Financing)
        return;
    m_start = m_start || row.role == RowRole::SectionHead;
    m_heading = {named, plain};
}

void Sections::readCodes(BodyRow &row)
{
    const auto code = sectionByCodes(row, m_body.kinds, m_options);
    if (!code)
        return;
    row.unheaded = !m_heading.section;
    if (m_heading.section && (m_heading.chosen || *m_heading.section == code->section)) {
        row.section = m_heading.section;
    } else if (code->sure) {
        row.section = code->section;
        row.codeWon = m_heading.plain && !m_heading.ended && !std::exchange(m_heading.told, true);
    } else if (!m_heading.section || m_heading.ended) {
        row.guessed = code->section;
    } else {
        row.section = m_heading.section;
        row.headingWon = looksOtherwise(row, *row.section) && !std::exchange(m_heading.told, true);
    }
}

void Sections::readRow(BodyRow &row)
{
    if (row.balance != 0) {
        row.section = BudgetSection::Financing;
        return;
    }
    row.section = row.texts->section.isEmpty() ? std::nullopt : words::section(row.texts->section);
    if (!row.section && row.coded)
        readCodes(row);
    if (!row.section && row.total)
        row.section = words::section(row.texts->key);
    if (!row.section && !row.guessed)
        row.section = m_heading.section;
    if (!row.total)
        m_heading.anyLine = true;
    else if (m_heading.anyLine && !row.sectionStart && (row.whole || row.section == m_heading.section))
        m_heading.ended = true;
}

/// What stands above the whole table.
struct TitleSection
{
    std::optional<BudgetSection> first; ///< that any text names
    bool only = false; ///< and no text names another
};

TitleSection titleSection(const Sheet &sheet, const UnderstandOptions &options, const BudgetReading &reading)
{
    QStringList texts;
    for (const ColumnMeaning &meaning : reading.columns) {
        if (meaning.role == ColumnRole::Name)
            texts += meaning.header;
    }
    texts += reading.titles;
    texts += sheet.name;
    TitleSection result;
    std::set<BudgetSection> all;
    for (const QString &text : texts) {
        const QString key = options.synonyms.key(text);
        all.merge(words::sectionsNamed(key));
        if (!result.first)
            result.first = words::section(key);
    }
    result.only = result.first && all == std::set<BudgetSection> {*result.first};
    return result;
}

class Settling
{
public:
    Settling(const Body &body, const std::vector<std::size_t> &rows, const std::vector<SumNode> &nodes, BudgetReading &reading)
        : m_body(body)
        , m_rows(rows)
        , m_nodes(nodes)
        , m_reading(reading)
        , m_sections(nodes.size())
    {
    }

    std::vector<BudgetSection> settle(const TitleSection &title, const UnderstandOptions &options);

private:
    const BodyRow &row(std::size_t index) const { return m_body.rows[m_rows[index]]; }
    void askTotals();
    void tell(std::size_t index, const char16_t *code, BudgetSection section);
    /// What most names of the rows look like that nothing else says anything about.
    [[nodiscard]] BudgetSection byNames(const UnderstandOptions &options) const;

    const Body &m_body;
    const std::vector<std::size_t> &m_rows;
    const std::vector<SumNode> &m_nodes;
    BudgetReading &m_reading;
    std::vector<std::optional<BudgetSection>> m_sections;
};

void Settling::tell(std::size_t index, const char16_t *code, BudgetSection section)
{
    const BodyRow &about = row(index);
    for (std::size_t b = 0; b < about.amounts.size(); ++b) {
        if (!about.amounts[b])
            continue;
        m_reading.problems.push_back({QString::fromStdString(cellAddress(about.row, m_reading.budgets[b].column)), Severity::Warning,
                                      QString::fromUtf16(code), codeOf(section)});
        return;
    }
}

void Settling::askTotals()
{
    bool told = false;
    for (std::size_t i = m_nodes.size(); i > 0; --i) {
        const std::size_t at = i - 1;
        m_sections[at] = row(at).section;
        // A total names the section of what it sums; parents come to their parts in either order.
        for (std::int64_t up = m_nodes[at].parent; up >= 0 && !m_sections[at]; up = m_nodes[static_cast<std::size_t>(up)].parent)
            m_sections[at] = row(static_cast<std::size_t>(up)).section;
        if (row(at).guessed && m_sections[at] && *m_sections[at] != *row(at).guessed && looksOtherwise(row(at), *m_sections[at])
            && !std::exchange(told, true))
            tell(at, u"heading-over-code", *m_sections[at]);
    }
}

BudgetSection Settling::byNames(const UnderstandOptions &options) const
{
    int revenue = 0;
    int expenditure = 0;
    for (std::size_t i = 0; i < m_nodes.size(); ++i) {
        if (const auto guess = m_sections[i] ? std::nullopt : words::sectionByLine(options.synonyms.key(row(i).name)))
            ++(*guess == BudgetSection::Revenue ? revenue : expenditure);
    }
    return revenue > expenditure ? BudgetSection::Revenue : BudgetSection::Expenditure;
}

std::vector<BudgetSection> Settling::settle(const TitleSection &title, const UnderstandOptions &options)
{
    for (std::size_t i = 0; i < m_nodes.size(); ++i) {
        if (row(i).headingWon)
            tell(i, u"heading-over-code", *row(i).section);
        else if (row(i).codeWon)
            tell(i, u"code-over-heading", *row(i).section);
    }
    askTotals();
    bool titleTold = false;
    bool codeTold = false;
    bool open = false;
    for (std::size_t i = 0; i < m_nodes.size(); ++i) {
        auto &section = m_sections[i];
        if (section) {
            if (title.only && row(i).unheaded && row(i).section && *section != *title.first && !std::exchange(codeTold, true))
                tell(i, u"code-over-heading", *section);
            continue;
        }
        if (!row(i).guessed) {
            open = true;
            continue;
        }
        section = title.only ? title.first : row(i).guessed;
        if (title.only && looksOtherwise(row(i), *section) && !std::exchange(titleTold, true))
            tell(i, u"heading-over-code", *section);
    }
    std::optional<BudgetSection> assumed = title.first;
    if (open && !assumed) {
        assumed = byNames(options);
        m_reading.problems.push_back({{}, Severity::Warning, QStringLiteral("section-assumed"), codeOf(*assumed)});
    }
    std::vector<BudgetSection> result;
    result.reserve(m_sections.size());
    for (const auto &section : m_sections)
        result.push_back(section ? *section : assumed.value_or(BudgetSection::Expenditure));
    return result;
}

} // namespace

void readSections(Body &body, const UnderstandOptions &options)
{
    Sections(body, options).read();
}

std::vector<BudgetSection> settledSections(const Sheet &sheet, const Body &body, const std::vector<std::size_t> &rows,
                                           const std::vector<SumNode> &nodes, const UnderstandOptions &options, BudgetReading &reading)
{
    return Settling(body, rows, nodes, reading).settle(titleSection(sheet, options, reading), options);
}

} // namespace eldin::core::exchange
