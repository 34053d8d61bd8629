// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/writer/FormSheet.h"

#include "core/base/Error.h"
#include "core/exchange/FormWords.h"
#include "core/exchange/reader/Cell.h"

#include <QFile>

#include <xlsxwriter.h>

#include <algorithm>
#include <cerrno>

namespace eldin::core::exchange {

namespace {

/// A double holds 15 digits of whatever size for certain.
constexpr std::int64_t kExactTyiyn = 1'000'000'000'000'000;
/// Excel refuses longer ones in a cell.
constexpr qsizetype kLongestText = 32'000;
constexpr double kLineHeight = 15; ///< points
constexpr int kMostLines = 27; ///< Excel's highest row
constexpr double kLetterWidth = 1.15; ///< of a Cyrillic letter, in figures, on the safe side

double asNumber(Money amount, MoneyUnit unit)
{
    return static_cast<double>(amount.tyiyn()) / (unit == MoneyUnit::Som ? 100.0 : 100'000.0);
}

QByteArray bytes(const QString &text)
{
    return text.left(kLongestText).toUtf8();
}

/// As many lines as a text takes in a column when its words are wrapped.
int wrappedLines(const QString &text, double width)
{
    const auto room = std::max<qsizetype>(1, static_cast<qsizetype>(width / kLetterWidth));
    qsizetype lines = 0;
    for (const QString &paragraph : text.split(u'\n')) {
        qsizetype used = 0;
        ++lines;
        for (const QString &word : paragraph.split(u' ', Qt::SkipEmptyParts)) {
            if (used > 0 && used + 1 + word.size() > room) {
                ++lines;
                used = 0;
            }
            used += (used > 0 ? 1 : 0) + word.size();
            lines += (used - 1) / room; // a word that is longer than the column
            used = (used - 1) % room + 1;
        }
    }
    return static_cast<int>(std::min<qsizetype>(lines, kMostLines));
}

void fail()
{
    throw Error(errno == ENOSPC ? ErrorCode::DiskFull : ErrorCode::Io);
}

} // namespace

QString formCell(std::uint32_t row, std::uint16_t column)
{
    return QString::fromStdString(cellAddress(row, column));
}

FormSheet::FormSheet(QString path, const QString &sheetName, Language language)
    : m_path(std::move(path))
    , m_written(QFile::encodeName(m_path + QStringLiteral(".part")))
    , m_language(language)
{
    // The library would print its own complaint of a place where nothing can be written.
    if (QFile probe(QFile::decodeName(m_written)); !probe.open(QIODevice::WriteOnly))
        throw Error(ErrorCode::Io, m_path);
    lxw_workbook_options options{};
    options.constant_memory = 1; // rows come in order, and a large budget must not fill the memory
    m_workbook = workbook_new_opt(m_written.constData(), &options);
    if (!m_workbook)
        fail();
    m_sheet = workbook_add_worksheet(m_workbook, bytes(sheetName).constData());
    if (!m_sheet) {
        lxw_workbook_free(m_workbook);
        fail();
    }
}

FormSheet::~FormSheet()
{
    if (!m_workbook)
        return;
    lxw_workbook_free(m_workbook);
    QFile::remove(QFile::decodeName(m_written));
}

lxw_format *FormSheet::format(FormLook look)
{
    lxw_format *&made = m_formats[look];
    if (made)
        return made;
    made = workbook_add_format(m_workbook);
    const auto boxed = [&](lxw_color_t colour) {
        format_set_border(made, LXW_BORDER_THIN);
        format_set_border_color(made, 0xB0B0B0);
        format_set_align(made, LXW_ALIGN_VERTICAL_TOP);
        if (colour)
            format_set_bg_color(made, colour);
    };
    constexpr lxw_color_t kFillIn = 0xFFF8DC;
    constexpr lxw_color_t kLocked = 0xE8EEF4;
    switch (look) {
    case FormLook::Plain:
        break;
    case FormLook::Key:
        format_set_unlocked(made);
        break;
    case FormLook::Title:
        format_set_bold(made);
        format_set_font_size(made, 14);
        break;
    case FormLook::Hint:
        format_set_text_wrap(made);
        format_set_align(made, LXW_ALIGN_VERTICAL_TOP);
        break;
    case FormLook::Head:
        boxed(kLocked);
        format_set_bold(made);
        format_set_text_wrap(made);
        format_set_align(made, LXW_ALIGN_CENTER);
        break;
    case FormLook::Section:
        boxed(kLocked);
        format_set_bold(made);
        break;
    case FormLook::Input:
        boxed(kFillIn);
        format_set_unlocked(made);
        format_set_text_wrap(made);
        format_set_num_format(made, "@"); // a code 01 stays 01
        break;
    case FormLook::Amount:
        boxed(kFillIn);
        format_set_unlocked(made);
        format_set_num_format(made, "#,##0.00###");
        break;
    case FormLook::Date:
        boxed(kFillIn);
        format_set_unlocked(made);
        format_set_num_format(made, "yyyy-mm-dd");
        break;
    case FormLook::Total:
        boxed(kLocked);
        format_set_bold(made);
        format_set_num_format(made, "#,##0.00###");
        break;
    case FormLook::TotalText:
        boxed(kLocked);
        format_set_bold(made);
        break;
    }
    return made;
}

void FormSheet::columnWidths(const std::vector<double> &widths)
{
    m_widths = widths;
    for (std::size_t i = 0; i < widths.size(); ++i)
        worksheet_set_column(m_sheet, static_cast<lxw_col_t>(i), static_cast<lxw_col_t>(i), widths[i],
                             nullptr);
}

void FormSheet::hideColumn(std::uint16_t column)
{
    lxw_row_col_options options{};
    options.hidden = 1;
    worksheet_set_column_opt(m_sheet, column, column, 10, nullptr, &options);
}

void FormSheet::hideRow(std::uint32_t row)
{
    lxw_row_col_options options{};
    options.hidden = 1;
    worksheet_set_row_opt(m_sheet, row, LXW_DEF_ROW_HEIGHT, nullptr, &options);
}

void FormSheet::rowHeight(std::uint32_t row, double points)
{
    worksheet_set_row(m_sheet, row, points, nullptr);
}

// Excel finds the height by itself, LibreOffice does not and prints long names over the next row.
void FormSheet::fitRow(std::uint32_t row, std::uint16_t column, const QStringList &texts)
{
    int most = 1;
    for (const QString &text : texts) {
        if (column < m_widths.size())
            most = std::max(most, wrappedLines(text, m_widths[column]));
        ++column;
    }
    if (most > 1)
        rowHeight(row, most * kLineHeight);
}

void FormSheet::text(std::uint32_t row, std::uint16_t column, const QString &text, FormLook look)
{
    if (text.isEmpty())
        blank(row, column, look);
    else
        worksheet_write_string(m_sheet, row, column, bytes(text).constData(), format(look));
}

void FormSheet::blank(std::uint32_t row, std::uint16_t column, FormLook look)
{
    worksheet_write_blank(m_sheet, row, column, format(look));
}

void FormSheet::number(std::uint32_t row, std::uint16_t column, double value, FormLook look)
{
    worksheet_write_number(m_sheet, row, column, value, format(look));
}

void FormSheet::money(std::uint32_t row, std::uint16_t column, Money amount, MoneyUnit unit, FormLook look)
{
    if (amount.tyiyn() <= kExactTyiyn && amount.tyiyn() >= -kExactTyiyn)
        number(row, column, asNumber(amount, unit), look);
    else
        text(row, column, moneyFigure(amount, unit, Language::Russian), look);
}

void FormSheet::formula(std::uint32_t row, std::uint16_t column, const QString &formula, Money result,
                        MoneyUnit unit)
{
    worksheet_write_formula_num(m_sheet, row, column, bytes(formula).constData(), format(FormLook::Total),
                                asNumber(result, unit));
}

void FormSheet::across(std::uint32_t row, std::uint16_t first, std::uint16_t last, const QString &text,
                       FormLook look)
{
    worksheet_merge_range(m_sheet, row, first, row, last, bytes(text).constData(), format(look));
}

QString FormSheet::addList(const QString &title, const QStringList &entries)
{
    if (entries.isEmpty())
        return {};
    const auto column = static_cast<std::uint16_t>(m_lists.size());
    m_lists.emplace_back(title, entries);
    const QString letter = formCell(0, column).chopped(1);
    return QStringLiteral("='%1'!$%2$2:$%2$%3")
        .arg(formwords::text("sheet.lists", m_language), letter)
        .arg(entries.size() + 1);
}

void FormSheet::choice(std::uint32_t first, std::uint32_t last, std::uint16_t column, const QString &list,
                       bool strict)
{
    if (list.isEmpty())
        return;
    QByteArray source = bytes(list);
    lxw_data_validation validation{};
    validation.validate = LXW_VALIDATION_TYPE_LIST_FORMULA;
    validation.value_formula = source.data();
    validation.error_type = strict ? LXW_VALIDATION_ERROR_TYPE_STOP : LXW_VALIDATION_ERROR_TYPE_INFORMATION;
    worksheet_data_validation_range(m_sheet, first, column, last, column, &validation);
}

void FormSheet::finishLayout(std::uint32_t headRow)
{
    worksheet_freeze_panes(m_sheet, headRow + 1, 0);
    worksheet_set_landscape(m_sheet);
    worksheet_set_paper(m_sheet, 9); // A4
    worksheet_fit_to_pages(m_sheet, 1, 0);
    worksheet_set_margins(m_sheet, 0.5, 0.4, 0.6, 0.6);
    worksheet_repeat_rows(m_sheet, headRow, headRow);
    worksheet_set_footer(m_sheet, ("&C" + bytes(formwords::text("page", m_language))).constData());
    lxw_protection protection{};
    protection.format_columns = 1;
    protection.format_rows = 1;
    protection.insert_rows = 1;
    protection.delete_rows = 1;
    protection.sort = 1;
    worksheet_protect(m_sheet, nullptr, &protection);
}

void FormSheet::finish()
{
    if (!m_lists.empty()) {
        lxw_worksheet *lists = workbook_add_worksheet(
            m_workbook, bytes(formwords::text("sheet.lists", m_language)).constData());
        if (!lists)
            fail();
        qsizetype rows = 0;
        for (std::size_t i = 0; i < m_lists.size(); ++i) {
            worksheet_set_column(lists, static_cast<lxw_col_t>(i), static_cast<lxw_col_t>(i), 40, nullptr);
            rows = std::max(rows, m_lists[i].second.size());
        }
        for (qsizetype row = 0; row <= rows; ++row) {
            for (std::size_t i = 0; i < m_lists.size(); ++i) {
                const auto &[title, entries] = m_lists[i];
                if (row > entries.size())
                    continue;
                worksheet_write_string(lists, static_cast<lxw_row_t>(row), static_cast<lxw_col_t>(i),
                                       bytes(row == 0 ? title : entries[row - 1]).constData(),
                                       format(row == 0 ? FormLook::Head : FormLook::Plain));
            }
        }
        worksheet_protect(lists, nullptr, nullptr);
        worksheet_hide(lists); // the drop-downs read it, nobody prints it
    }
    errno = 0;
    const lxw_error result = workbook_close(m_workbook);
    m_workbook = nullptr; // freed, whatever came of it
    const QString written = QFile::decodeName(m_written);
    if (result != LXW_NO_ERROR) {
        const int reason = errno;
        QFile::remove(written);
        errno = reason;
        fail();
    }
    QFile::remove(m_path);
    if (!QFile::rename(written, m_path)) {
        QFile::remove(written);
        throw Error(ErrorCode::Io, m_path);
    }
}

} // namespace eldin::core::exchange
