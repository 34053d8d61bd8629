// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/writer/RecordForm.h"

#include "core/exchange/FormWords.h"
#include "core/exchange/writer/FormSheet.h"

namespace eldin::core::exchange {

namespace {

constexpr std::uint32_t kHeadRow = 3;

void writeRow(FormSheet &sheet, std::uint32_t row, const RecordForm &form,
              const std::vector<RecordFormCell> *cells, int &number)
{
    QStringList texts;
    for (std::size_t i = 0; cells && i < cells->size(); ++i)
        texts += (*cells)[i].text;
    sheet.fitRow(row, 0, texts);
    for (std::size_t i = 0; i < form.columns.size(); ++i) {
        const RecordFormColumn &column = form.columns[i];
        const auto at = static_cast<std::uint16_t>(i);
        const RecordFormCell *cell = cells && i < cells->size() ? &(*cells)[i] : nullptr;
        if (column.locked)
            sheet.number(row, at, number = cell && !cell->text.isEmpty() ? cell->text.toInt() : number + 1, FormLook::Section);
        else if (cell && cell->amount)
            sheet.money(row, at, *cell->amount, MoneyUnit::Som, FormLook::Amount);
        else if (cell && !cell->text.isEmpty())
            sheet.text(row, at, cell->text, FormLook::Input);
        else
            sheet.blank(row, at, column.money ? FormLook::Amount : FormLook::Input);
    }
}

} // namespace

void writeRecordForm(const QString &path, const RecordForm &form)
{
    FormSheet sheet(path, formwords::text(QStringLiteral("sheet.") + form.word, form.language),
                    form.language);
    std::vector<double> widths;
    for (const RecordFormColumn &column : form.columns)
        widths.push_back(column.width);
    sheet.columnWidths(widths);
    const auto lastColumn = static_cast<std::uint16_t>(form.columns.size() - 1);
    sheet.text(0, 0, formwords::text(form.word + QStringLiteral(".title"), form.language), FormLook::Title);
    sheet.text(1, 0, form.subject);
    sheet.rowHeight(2, 32);
    sheet.across(2, 0, lastColumn, formwords::text(form.word + QStringLiteral(".hint"), form.language),
                 FormLook::Hint);
    sheet.rowHeight(kHeadRow, 32);
    for (std::size_t i = 0; i < form.columns.size(); ++i)
        sheet.text(kHeadRow, static_cast<std::uint16_t>(i),
                   formwords::text(QStringLiteral("column.") + form.columns[i].word, form.language),
                   FormLook::Head);
    std::uint32_t row = kHeadRow + 1;
    int number = 0;
    for (const auto &cells : form.rows)
        writeRow(sheet, row++, form, &cells, number);
    for (int i = 0; i < form.spareRows; ++i)
        writeRow(sheet, row++, form, nullptr, number);
    for (std::size_t i = 0; i < form.columns.size(); ++i) {
        const RecordFormColumn &column = form.columns[i];
        if (column.choices.isEmpty())
            continue;
        const QString list = sheet.addList(
            formwords::text(QStringLiteral("column.") + column.word, form.language), column.choices);
        sheet.choice(kHeadRow + 1, row - 1, static_cast<std::uint16_t>(i), list, column.strict);
    }
    sheet.finishLayout(kHeadRow);
    sheet.finish();
}

} // namespace eldin::core::exchange
