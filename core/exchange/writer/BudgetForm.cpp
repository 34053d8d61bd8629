// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/writer/BudgetForm.h"

#include "core/exchange/budget/FormKeys.h"
#include "core/exchange/FormWords.h"
#include "core/exchange/writer/FormSheet.h"

#include <array>
#include <map>

namespace eldin::core::exchange {

namespace {

using namespace formkeys;

constexpr std::uint16_t kKeyColumn = 0;
constexpr std::uint16_t kAmountColumn = 9;
constexpr std::uint32_t kNone = 0;

/// Empty rows to write in below what is filled already.
std::uint32_t spareRows(BudgetSection section, bool filled)
{
    switch (section) {
    case BudgetSection::Revenue:
        return filled ? 10 : 40;
    case BudgetSection::Expenditure:
        return filled ? 15 : 80;
    case BudgetSection::Financing:
        return filled ? 3 : 4;
    }
    return 0;
}

class BudgetFormWriter
{
public:
    BudgetFormWriter(const QString &path, const BudgetForm &form)
        : m_form(form)
        , m_sheet(path, formwords::text("sheet.budget", form.language), form.language)
    {
    }

    void write();

private:
    void addLists();
    void writeTop();
    void writeChoice(const char16_t *key, const char *label, const QString &value, const QString &list);
    void writeHead();
    void writeSection(BudgetSection section);
    void writeLine(const BudgetFormLine &line);
    void writeSpareRow();
    void writeBalance();
    void key(const QString &text) { m_sheet.text(m_row, kKeyColumn, text); }
    [[nodiscard]] QString word(const char *key) const { return formwords::text(key, m_form.language); }
    [[nodiscard]] QString word(const QString &key) const { return formwords::text(key, m_form.language); }

    const BudgetForm &m_form;
    FormSheet m_sheet;
    std::uint32_t m_row = 0;
    std::uint32_t m_headRow = 0;
    QString m_stages, m_units, m_revenue, m_functions, m_economic, m_settlements, m_yesNo;
    struct Total
    {
        std::uint32_t row = kNone;
        Money sum;
    };
    std::map<BudgetSection, Total> m_totals;
};

void BudgetFormWriter::addLists()
{
    QStringList stages;
    for (const auto &[stage, code] : Codes<BudgetStage>::list)
        stages += word(QStringLiteral("stage.") + QString::fromUtf16(code));
    QStringList units;
    for (const auto &[unit, code] : Codes<MoneyUnit>::list)
        units += word(QStringLiteral("unit.") + QString::fromUtf16(code));
    m_stages = m_sheet.addList(word("stage"), stages);
    m_units = m_sheet.addList(word("unit"), units);
    m_yesNo = m_sheet.addList(word("column.protected"), {word("yes"), word("no")});
    m_revenue = m_sheet.addList(word("section.revenue"), m_form.revenueCodes);
    m_functions = m_sheet.addList(word("section.expenditure"), m_form.functionCodes);
    m_economic = m_sheet.addList(word("column.economic"), m_form.economicCodes);
    m_settlements = m_sheet.addList(word("column.settlement"), m_form.settlements);
}

void BudgetFormWriter::writeChoice(const char16_t *rowKey, const char *label, const QString &value,
                                   const QString &list)
{
    key(QString::fromUtf16(rowKey));
    m_sheet.text(m_row, 1, word(label));
    m_sheet.text(m_row, kValueColumn, value, FormLook::Input);
    m_sheet.choice(m_row, m_row, kValueColumn, list, true);
    ++m_row;
}

void BudgetFormWriter::writeTop()
{
    m_sheet.hideColumn(kKeyColumn);
    key(QString::fromUtf16(kMark));
    m_sheet.text(m_row++, 1, word("budget.title"), FormLook::Title);
    m_sheet.rowHeight(m_row, 45);
    m_sheet.across(m_row++, 1, kAmountColumn, word("budget.hint"), FormLook::Hint);
    m_sheet.text(m_row, 1, word("municipality"));
    m_sheet.text(m_row++, kValueColumn, m_form.municipality);
    writeChoice(kYear, "year", QString::number(m_form.year), {});
    writeChoice(kStage, "stage", word(QStringLiteral("stage.") + codeOf(m_form.stage)), m_stages);
    writeChoice(kUnit, "unit", word(QStringLiteral("unit.") + codeOf(m_form.unit)), m_units);
}

void BudgetFormWriter::writeHead()
{
    m_sheet.hideRow(m_row);
    key(QString::fromUtf16(kColumns) + u':' + languageCode(m_form.language));
    for (std::size_t i = 0; i < kColumnKeys.size(); ++i)
        m_sheet.text(m_row, static_cast<std::uint16_t>(i + 1), QString::fromUtf16(kColumnKeys[i]));
    ++m_row;
    m_headRow = m_row;
    m_sheet.rowHeight(m_row, 45);
    key(QString::fromUtf16(kHead));
    for (std::size_t i = 0; i < kColumnKeys.size(); ++i)
        m_sheet.text(m_row, static_cast<std::uint16_t>(i + 1),
                     word(QStringLiteral("column.") + QString::fromUtf16(kColumnKeys[i])), FormLook::Head);
    ++m_row;
}

void BudgetFormWriter::writeLine(const BudgetFormLine &line)
{
    const QStringList texts {line.code,       line.economicCode, line.name.ky,     line.name.ru,
                             line.settlement, line.project,      line.moneySource, line.isProtected ? word("yes") : QString()};
    m_sheet.fitRow(m_row, 1, texts);
    m_sheet.text(m_row, kKeyColumn, QString::fromUtf16(kLine) + u':' + line.id, FormLook::Key);
    std::uint16_t column = 1;
    for (const QString &text : texts)
        m_sheet.text(m_row, column++, text, FormLook::Input);
    m_sheet.money(m_row, kAmountColumn, line.amount, m_form.unit, FormLook::Amount);
    ++m_row;
}

void BudgetFormWriter::writeSpareRow()
{
    m_sheet.text(m_row, kKeyColumn, QString::fromUtf16(kLine), FormLook::Key);
    for (std::uint16_t column = 1; column < kAmountColumn; ++column)
        m_sheet.blank(m_row, column, FormLook::Input);
    m_sheet.blank(m_row++, kAmountColumn, FormLook::Amount);
}

void BudgetFormWriter::writeSection(BudgetSection section)
{
    const QString code = codeOf(section);
    const std::uint32_t top = m_row;
    key(QString::fromUtf16(kSection) + code);
    m_sheet.text(m_row, 1, word(QStringLiteral("section.") + code), FormLook::Section);
    for (std::uint16_t column = 2; column <= kAmountColumn; ++column)
        m_sheet.blank(m_row, column, FormLook::Section);
    ++m_row;
    Total &total = m_totals[section];
    for (const BudgetFormLine &line : m_form.lines) {
        if (line.section != section)
            continue;
        writeLine(line);
        total.sum += line.amount;
    }
    const bool filled = m_row > top + 1;
    for (std::uint32_t i = spareRows(section, filled); i > 0; --i)
        writeSpareRow();
    const std::uint32_t last = m_row - 1;
    m_sheet.choice(top + 1, last, 1,
                   section == BudgetSection::Revenue           ? m_revenue
                       : section == BudgetSection::Expenditure ? m_functions
                                                               : QString(),
                   false);
    m_sheet.choice(top + 1, last, 2, section == BudgetSection::Expenditure ? m_economic : QString(), false);
    m_sheet.choice(top + 1, last, 5, m_settlements, false);
    m_sheet.choice(top + 1, last, 8, m_yesNo, true);

    total.row = m_row;
    key(QString::fromUtf16(kTotal) + code);
    for (std::uint16_t column = 1; column < kAmountColumn; ++column)
        m_sheet.text(m_row, column,
                     column == kValueColumn ? word(QStringLiteral("total.") + code) : QString(),
                     FormLook::TotalText);
    // From the heading on, so that rows inserted anywhere below it are counted.
    m_sheet.formula(
        m_row, kAmountColumn,
        QStringLiteral("=SUM(%1:%2)").arg(formCell(top, kAmountColumn), formCell(last, kAmountColumn)),
        total.sum, m_form.unit);
    ++m_row;
}

void BudgetFormWriter::writeBalance()
{
    const auto cell = [&](BudgetSection section) { return formCell(m_totals[section].row, kAmountColumn); };
    key(QString::fromUtf16(kBalance));
    for (std::uint16_t column = 1; column < kAmountColumn; ++column)
        m_sheet.text(m_row, column, column == kValueColumn ? word("balance") : QString(),
                     FormLook::TotalText);
    m_sheet.formula(m_row, kAmountColumn,
                    QStringLiteral("=%1+%2-%3")
                        .arg(cell(BudgetSection::Revenue), cell(BudgetSection::Financing),
                             cell(BudgetSection::Expenditure)),
                    m_totals[BudgetSection::Revenue].sum + m_totals[BudgetSection::Financing].sum
                        - m_totals[BudgetSection::Expenditure].sum,
                    m_form.unit);
    ++m_row;
}

void BudgetFormWriter::write()
{
    m_sheet.columnWidths({10, 14, 14, 46, 46, 18, 30, 22, 12, 18});
    addLists();
    writeTop();
    writeHead();
    for (const auto &[section, code] : Codes<BudgetSection>::list)
        writeSection(section);
    writeBalance();
    m_sheet.finishLayout(m_headRow);
    m_sheet.finish();
}

} // namespace

void writeBudgetForm(const QString &path, const BudgetForm &form)
{
    BudgetFormWriter(path, form).write();
}

} // namespace eldin::core::exchange
