// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/budget/BudgetFormReading.h"

#include "core/base/Text.h"
#include "core/exchange/budget/AmountCell.h"
#include "core/exchange/budget/BudgetChecks.h"
#include "core/exchange/budget/FormKeys.h"
#include "core/exchange/budget/GapCause.h"
#include "core/exchange/FormWords.h"

#include <QSet>

namespace eldin::core::exchange {

namespace {

using namespace formkeys;

/// Beyond this a formula's stored result has no more digits than a double.
constexpr std::int64_t kExactTyiyn = 1'000'000'000'000'000;

template <typename E> std::optional<E> chosen(const char *base, const QString &text)
{
    QStringList codes;
    for (const auto &[value, code] : Codes<E>::list)
        codes += QString::fromUtf16(code);
    return fromCode<E>(formwords::codeOf(QString::fromLatin1(base), codes, text));
}

class FormReading
{
public:
    FormReading(const Sheet &sheet, const UnderstandOptions &options)
        : m_sheet(sheet)
        , m_options(options)
    {
    }

    BudgetReading read();

private:
    [[nodiscard]] QString text(std::uint32_t row, std::uint32_t column) const
    {
        const SheetCell *cell = m_sheet.at(row, column);
        return cell ? singleLine(cell->text) : QString();
    }
    /// The text in the column of a key; empty where there is none.
    [[nodiscard]] QString text(std::uint32_t row, const char16_t *key) const
    {
        const auto column = m_columns.constFind(QString::fromUtf16(key));
        return column == m_columns.constEnd() ? QString() : text(row, *column);
    }
    [[nodiscard]] QString address(std::uint32_t row, std::uint32_t column) const
    {
        return QString::fromStdString(cellAddress(row, column));
    }
    /// "7011 – General services", as chosen from a list, is 7011.
    [[nodiscard]] QString code(std::uint32_t row, const char16_t *key) const
    {
        return text(row, key).section(QString::fromUtf16(kCodeEnd), 0, 0).trimmed();
    }
    void problem(std::uint32_t row, std::uint32_t column, Severity severity, const char16_t *code,
                 const QString &value = {})
    {
        m_reading.problems.push_back({address(row, column), severity, QString::fromUtf16(code), value});
    }
    void readColumns();
    void readTop();
    void readRow(std::uint32_t row, const QString &key);
    void readLine(std::uint32_t row, const QString &key);
    void readTotal(std::uint32_t row);
    void setRole(std::uint32_t row, RowRole role) { m_reading.rows.push_back({row, role, m_section, 0, -1}); }
    Money &sum(BudgetSection section);

    const Sheet &m_sheet;
    const UnderstandOptions &m_options;
    BudgetReading m_reading;
    QHash<QString, std::uint32_t> m_columns;
    std::uint32_t m_amountColumn = 0;
    std::uint32_t m_yearRow = 0;
    std::uint32_t m_stageRow = 0;
    BudgetSection m_section = BudgetSection::Revenue;
    std::vector<std::optional<Money>> m_parts; ///< of the section being read
    bool m_inSection = false;
    QSet<QString> m_ids;
};

void FormReading::readColumns()
{
    std::uint32_t head = 0;
    for (const auto &[row, cells] : m_sheet.cells) {
        const QString key = text(row, 0u);
        if (key == QStringView(kHead))
            head = row;
        if (!key.startsWith(QStringView(kColumns)))
            continue;
        m_reading.language = m_options.language.value_or(languageFromCode(key.section(u':', 1)).value_or(Language::Kyrgyz));
        for (const auto &[column, cell] : cells) {
            if (column > 0)
                m_columns.insert(cell.text.trimmed(), column);
        }
    }
    m_reading.headerRows = {head};
    m_reading.dataStart = head + 1;
    const std::pair<const char16_t *, ColumnRole> roles[]{{u"code", ColumnRole::Code},
                                                          {u"economic", ColumnRole::Code},
                                                          {u"name_ky", ColumnRole::Name},
                                                          {u"name_ru", ColumnRole::Name},
                                                          {u"amount", ColumnRole::Amount}};
    for (const char16_t *key : kColumnKeys) {
        const auto column = m_columns.constFind(QString::fromUtf16(key));
        if (column == m_columns.constEnd())
            continue;
        ColumnMeaning meaning;
        meaning.column = *column;
        meaning.header = text(head, *column);
        for (const auto &[known, role] : roles) {
            if (QStringView(known) == QStringView(key))
                meaning.role = role;
        }
        if (meaning.role == ColumnRole::Code)
            meaning.code = QStringView(key) == u"economic" ? CodeKind::Economic : CodeKind::Combined;
        if (meaning.role == ColumnRole::Amount)
            meaning.budget = 0;
        m_reading.columns.push_back(meaning);
    }
    std::sort(m_reading.columns.begin(), m_reading.columns.end(),
              [](const auto &a, const auto &b) { return a.column < b.column; });
}

void FormReading::readTop()
{
    ReadBudget budget;
    budget.column = m_amountColumn;
    std::optional<MoneyUnit> unit;
    for (const auto &[row, cells] : m_sheet.cells) {
        if (row >= m_reading.dataStart)
            break;
        const QString key = text(row, 0u);
        const QString value = text(row, kValueColumn);
        if (key == QStringView(kYear)) {
            bool number = false;
            const int year = value.toInt(&number);
            budget.year = number ? std::optional(year) : m_options.year;
            if (!budget.year || *budget.year < 1991 || *budget.year > 2100)
                problem(row, kValueColumn, Severity::Error, u"no-year");
        } else if (key == QStringView(kStage)) {
            budget.stage = chosen<BudgetStage>("stage", value);
            if (!budget.stage)
                budget.stage = m_options.stage;
            if (!budget.stage)
                problem(row, kValueColumn, Severity::Error, u"no-stage", value);
        } else if (key == QStringView(kUnit)) {
            unit = chosen<MoneyUnit>("unit", value);
            m_reading.unitCell = address(row, kValueColumn);
            m_reading.unitText = value;
        }
    }
    if (!budget.year && !hasError(m_reading.problems))
        problem(m_reading.dataStart, m_amountColumn, Severity::Error, u"no-year");
    if (m_options.unit)
        unit = m_options.unit;
    if (!unit)
        problem(m_reading.dataStart, m_amountColumn, Severity::Error, u"no-unit");
    m_reading.unit = unit.value_or(MoneyUnit::ThousandSom);
    m_reading.budgets.push_back(budget);
    for (ColumnMeaning &meaning : m_reading.columns) {
        if (meaning.role == ColumnRole::Amount) {
            meaning.year = budget.year;
            meaning.stage = budget.stage;
        }
    }
}

Money &FormReading::sum(BudgetSection section)
{
    ReadBudget &budget = m_reading.budgets.front();
    return section == BudgetSection::Revenue  ? budget.revenue
        : section == BudgetSection::Financing ? budget.financing
                                              : budget.expenditure;
}

void FormReading::readLine(std::uint32_t row, const QString &key)
{
    ReadLine line;
    FormDetails details;
    const QString first = code(row, u"code");
    const QString second = code(row, u"economic");
    details.name.ky = text(row, u"name_ky");
    details.name.ru = text(row, u"name_ru");
    details.settlement = text(row, u"settlement");
    details.project = text(row, u"project");
    details.moneySource = text(row, u"money_source");
    details.isProtected = formwords::isYes(text(row, u"protected"));
    const SheetCell *cell = m_sheet.at(row, m_amountColumn);
    const AmountCell amount = cell ? readAmount(*cell, m_reading.unit, {}) : AmountCell();
    const bool named = !first.isEmpty() || !second.isEmpty() || !details.name.isEmpty();
    if (!named && !amount.amount && amount.problem.isEmpty() && details.project.isEmpty())
        return; // a row left empty
    ++m_reading.rowsRead;
    setRole(row, RowRole::Line);
    if (!amount.problem.isEmpty())
        problem(row, m_amountColumn, Severity::Error,
                amount.problem == u"error-cell"            ? u"error-cell"
                    : amount.problem == u"no-stored-value" ? u"no-stored-value"
                                                           : u"not-a-number",
                singleLine(cell->text));
    else if (!amount.amount)
        problem(row, m_amountColumn, Severity::Error, u"amount-missing",
                details.name.best(m_reading.language));
    if (!named)
        problem(row, m_amountColumn, Severity::Error, u"line-without-name");
    if (!amount.amount || !named)
        return;
    const QString id = key.section(u':', 1);
    // A copied row carries the id of the row it was copied from: the first one keeps it.
    if (!id.isEmpty() && !m_ids.contains(id)) {
        m_ids.insert(id);
        details.id = id;
    }
    line.row = row;
    line.section = m_section;
    if (!first.isEmpty())
        line.codes.emplace_back(m_section == BudgetSection::Revenue           ? CodeKind::Revenue
                                    : m_section == BudgetSection::Expenditure ? CodeKind::Function
                                                                              : CodeKind::None,
                                first);
    if (!second.isEmpty())
        line.codes.emplace_back(CodeKind::Economic, second);
    if (m_section == BudgetSection::Expenditure)
        line.functional = first;
    line.economic = second;
    line.code = first.isEmpty() || second.isEmpty() ? first + second : first + u' ' + second;
    line.name = details.name.best(m_reading.language);
    line.amounts.emplace_back(0, *amount.amount, row, m_amountColumn);
    line.form = std::make_shared<const FormDetails>(std::move(details));
    sum(m_section) += *amount.amount;
    ++m_reading.budgets.front().lines;
    m_parts.push_back(amount.amount);
    m_reading.lines.push_back(std::move(line));
}

void FormReading::readTotal(std::uint32_t row)
{
    setRole(row, RowRole::Total);
    const SheetCell *cell = m_sheet.at(row, m_amountColumn);
    const Money computed = sum(m_section);
    if (!cell || cell->kind != CellKind::Number || computed.tyiyn() > kExactTyiyn
        || computed.tyiyn() < -kExactTyiyn)
        return;
    const auto stated = parseSheetNumber(cell->text, m_reading.unit);
    if (!stated)
        return;
    ++m_reading.subtotals;
    const QString where = address(row, m_amountColumn);
    QString name;
    for (const auto &[column, words] : m_sheet.cells.at(row)) {
        if (column > 0 && column != m_amountColumn && name.isEmpty())
            name = singleLine(words.text);
    }
    m_reading.sums.push_back({where, name, *stated, 0, true, *stated == computed});
    if (*stated != computed)
        m_reading.gaps.push_back({where,
                                  name,
                                  *stated,
                                  computed,
                                  *stated - computed,
                                  explainGap(*stated, computed, m_parts).code,
                                  {},
                                  0});
}

void FormReading::readRow(std::uint32_t row, const QString &key)
{
    if (key.startsWith(QStringView(kSection))) {
        m_section = fromCode<BudgetSection>(key.section(u':', 1)).value_or(m_section);
        m_inSection = true;
        m_parts.clear();
        setRole(row, RowRole::SectionHead);
    } else if (key.startsWith(QStringView(kTotal))) {
        if (const auto section = fromCode<BudgetSection>(key.section(u':', 1));
            section == m_section && m_inSection)
            readTotal(row);
    } else if (key == QStringView(kBalance)) {
        setRole(row, RowRole::Balance);
        m_inSection = false;
    } else if (m_inSection) {
        readLine(row, key);
    }
}

BudgetReading FormReading::read()
{
    readColumns();
    const auto amount = m_columns.constFind(QStringLiteral("amount"));
    if (amount == m_columns.constEnd()) {
        m_reading.problems.push_back({{}, Severity::Error, QStringLiteral("no-amount-column"), {}});
        return std::move(m_reading);
    }
    m_amountColumn = *amount;
    readTop();
    for (auto line = m_sheet.cells.lower_bound(m_reading.dataStart); line != m_sheet.cells.end(); ++line)
        readRow(line->first, text(line->first, 0u));
    checkForm(m_sheet, m_options, m_reading);
    return std::move(m_reading);
}

} // namespace

bool isBudgetForm(const Sheet &sheet)
{
    const SheetCell *cell = sheet.at(0, 0);
    return cell && cell->text.trimmed() == QStringView(kMark);
}

BudgetReading readBudgetForm(const Sheet &sheet, const UnderstandOptions &options)
{
    return FormReading(sheet, options).read();
}

} // namespace eldin::core::exchange
