// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/writer/OpenWorkbook.h"

#include "core/base/Error.h"
#include "core/exchange/reader/Cell.h"

#include <QFile>
#include <QRegularExpression>

#include <xlsxwriter.h>

#include <algorithm>
#include <cerrno>
#include <memory>

namespace eldin::core::exchange {

namespace {

/// A double holds 15 digits of whatever size for certain.
constexpr std::int64_t kExactTyiyn = 1'000'000'000'000'000;
/// Excel refuses longer ones in a cell, and in the name of a sheet.
constexpr qsizetype kLongestText = 32'000;
constexpr qsizetype kLongestSheetName = 31;
constexpr lxw_row_t kMostRows = LXW_ROW_MAX - 2; ///< one for the head, one for the sums
constexpr int kNarrowest = 8;
constexpr int kWidest = 60;
constexpr int kPixelsBetween = 24;

struct Free
{
    void operator()(lxw_workbook *workbook) const { lxw_workbook_free(workbook); }
};

[[noreturn]] void fail()
{
    throw Error(errno == ENOSPC ? ErrorCode::DiskFull : ErrorCode::Io);
}

/// As much as a cell takes; no sign is cut in two.
QString firstPart(const QString &text)
{
    if (text.size() <= kLongestText)
        return text;
    return text.left(text[kLongestText - 1].isHighSurrogate() ? kLongestText - 1 : kLongestText);
}

QByteArray bytes(const QString &text)
{
    return firstPart(text).toUtf8();
}

QString sheetName(QString title)
{
    for (const QChar forbidden : QStringLiteral("[]:*?/\\'"))
        title.replace(forbidden, u' ');
    return title.left(kLongestSheetName);
}

QString address(lxw_row_t row, std::size_t column)
{
    return QString::fromStdString(cellAddress(row, static_cast<std::uint16_t>(column)));
}

double inSom(Money amount)
{
    return static_cast<double>(amount.tyiyn()) / 100.0;
}

lxw_datetime dateTime(const QDate &day, const QTime &time)
{
    return {day.year(), day.month(), day.day(), time.hour(), time.minute(), static_cast<double>(time.second())};
}

class Book
{
public:
    Book(const QString &path, const OpenPackage &package)
        : m_package(package)
    {
        const QByteArray name = QFile::encodeName(path);
        // The library would print its own complaint of a place where nothing can be written.
        if (QFile probe(path); !probe.open(QIODevice::WriteOnly))
            throw Error(ErrorCode::Io, path);
        lxw_workbook_options options {};
        options.constant_memory = package.isLarge ? 1 : 0; // without it charts carry their figures along
        m_book.reset(workbook_new_opt(name.constData(), &options));
        if (!m_book)
            fail();
        m_head = format([](lxw_format *made) {
            format_set_bold(made);
            format_set_text_wrap(made);
            format_set_align(made, LXW_ALIGN_VERTICAL_TOP);
            format_set_bg_color(made, 0xE8EEF4);
            format_set_bottom(made, LXW_BORDER_THIN);
        });
        m_amount = format([](lxw_format *made) { format_set_num_format(made, "#,##0.00"); });
        m_integer = format([](lxw_format *made) { format_set_num_format(made, "0"); });
        m_day = format([](lxw_format *made) { format_set_num_format(made, "yyyy-mm-dd"); });
        m_moment = format([](lxw_format *made) { format_set_num_format(made, "yyyy-mm-dd hh:mm:ss"); });
        m_total = format([](lxw_format *made) {
            format_set_bold(made);
            format_set_top(made, LXW_BORDER_THIN);
            format_set_num_format(made, "#,##0.00");
        });
    }

    void add(const OpenTable &table)
    {
        m_sheet = workbook_add_worksheet(m_book.get(), bytes(sheetName(table.title)).constData());
        if (m_sheet == nullptr)
            fail();
        std::vector<int> widths;
        for (std::size_t column = 0; column < table.columns.size(); ++column) {
            const QString &title = table.columns[column].title;
            worksheet_write_string(m_sheet, 0, static_cast<lxw_col_t>(column), bytes(title).constData(), m_head);
            widths.push_back(std::clamp(static_cast<int>(title.size()) + 3, kNarrowest, kWidest / 2));
        }
        std::vector<Money> sums(table.columns.size());
        lxw_row_t row = 0;
        table.eachRow([&](const OpenRow &cells) {
            if (++row > kMostRows)
                throw Error(ErrorCode::FileOverLimit, table.title);
            qsizetype beyond = 0;
            for (std::size_t column = 0; column < cells.size(); ++column) {
                if (const auto *text = std::get_if<QString>(&cells[column]))
                    continueText(row, table, column, *text, beyond);
                write(row, static_cast<lxw_col_t>(column), cells[column]);
                if (const auto *amount = std::get_if<Money>(&cells[column]); amount != nullptr && table.hasTotals)
                    sums[column] = sums[column] + *amount;
                const QString shown = openText(cells[column]);
                widths[column] = std::clamp(static_cast<int>(shown.section(u'\n', 0, 0).size()) + 2, widths[column], kWidest);
            }
        });
        const auto last = static_cast<lxw_col_t>(table.columns.size() - 1);
        for (lxw_col_t column = 0; column <= last; ++column)
            worksheet_set_column(m_sheet, column, column, widths[column], nullptr);
        worksheet_freeze_panes(m_sheet, 1, 0);
        worksheet_autofilter(m_sheet, 0, 0, row, last);
        worksheet_set_landscape(m_sheet);
        worksheet_set_paper(m_sheet, 9); // A4
        worksheet_fit_to_pages(m_sheet, 1, 0);
        worksheet_repeat_rows(m_sheet, 0, 0);
        if (row == 0)
            return;
        if (table.hasTotals)
            addTotals(table, row, sums);
        if (table.chart)
            addChart(table, row);
    }

    /// How many texts were too long for one cell.
    [[nodiscard]] int continued() const { return m_continued; }

    void finish()
    {
        errno = 0;
        if (workbook_close(m_book.release()) != LXW_NO_ERROR)
            fail();
    }

private:
    template <typename Set>
    lxw_format *format(const Set &set)
    {
        lxw_format *made = workbook_add_format(m_book.get());
        set(made);
        return made;
    }

    /// What does not go into the cell stands behind the last column, in as many cells as it needs.
    void continueText(lxw_row_t row, const OpenTable &table, std::size_t column, const QString &text, qsizetype &beyond)
    {
        qsizetype from = firstPart(text).size();
        if (from == text.size())
            return;
        ++m_continued;
        while (from < text.size()) {
            const QString part = firstPart(text.mid(from));
            const QString named = QStringLiteral("%1: … %2").arg(table.columns[column].title, part);
            worksheet_write_string(m_sheet, row, static_cast<lxw_col_t>(static_cast<qsizetype>(table.columns.size()) + beyond++), named.toUtf8().constData(), nullptr);
            from += part.size();
        }
    }

    void write(lxw_row_t row, lxw_col_t column, const OpenCell &cell)
    {
        if (const auto *text = std::get_if<QString>(&cell)) {
            if (!text->isEmpty())
                worksheet_write_string(m_sheet, row, column, bytes(*text).constData(), nullptr);
        } else if (const auto *number = std::get_if<qint64>(&cell)) {
            worksheet_write_number(m_sheet, row, column, static_cast<double>(*number), m_integer);
        } else if (const auto *isTrue = std::get_if<bool>(&cell)) {
            worksheet_write_boolean(m_sheet, row, column, *isTrue ? 1 : 0, nullptr);
        } else if (const auto *amount = std::get_if<Money>(&cell)) {
            // Beyond what a cell's number holds exactly it stays a text.
            if (std::abs(amount->tyiyn()) <= kExactTyiyn)
                worksheet_write_number(m_sheet, row, column, inSom(*amount), m_amount);
            else
                worksheet_write_string(m_sheet, row, column, bytes(openText(cell)).constData(), nullptr);
        } else if (const auto *day = std::get_if<QDate>(&cell); day != nullptr && day->isValid()) {
            lxw_datetime value = dateTime(*day, QTime(0, 0));
            worksheet_write_datetime(m_sheet, row, column, &value, m_day);
        } else if (const auto *moment = std::get_if<QDateTime>(&cell); moment != nullptr && moment->isValid()) {
            lxw_datetime value = dateTime(moment->date(), moment->time());
            worksheet_write_datetime(m_sheet, row, column, &value, m_moment);
        }
    }

    /// Of the rows that the filter shows.
    void addTotals(const OpenTable &table, lxw_row_t last, const std::vector<Money> &sums)
    {
        worksheet_write_string(m_sheet, last + 1, 0, bytes(m_package.totalWord).constData(), m_total);
        for (std::size_t column = 1; column < table.columns.size(); ++column) {
            if (table.columns[column].kind != OpenKind::Amount) {
                worksheet_write_blank(m_sheet, last + 1, static_cast<lxw_col_t>(column), m_total);
                continue;
            }
            const QString sum = QStringLiteral("=SUBTOTAL(9,%1:%2)").arg(address(1, column), address(last, column));
            worksheet_write_formula_num(m_sheet, last + 1, static_cast<lxw_col_t>(column), bytes(sum).constData(), m_total, inSom(sums[column]));
        }
    }

    void addChart(const OpenTable &table, lxw_row_t last)
    {
        lxw_chart *chart = workbook_add_chart(m_book.get(), LXW_CHART_BAR);
        const QString sheet = u'\'' + sheetName(table.title) + u'\'';
        const auto range = [&](std::size_t column) {
            const auto fixed = [](QString cell) { return u'$' + cell.insert(cell.indexOf(QRegularExpression(QStringLiteral("\\d"))), u'$'); };
            return u'=' + sheet + u'!' + fixed(address(1, column)) + u':' + fixed(address(last, column));
        };
        for (std::size_t column = table.chart->first; column <= table.chart->last; ++column) {
            lxw_chart_series *series = chart_add_series(chart, bytes(range(table.chart->names)).constData(), bytes(range(column)).constData());
            chart_series_set_name(series, bytes(table.columns[column].title).constData());
        }
        chart_title_set_name(chart, bytes(table.title).constData());
        chart_axis_set_reverse(chart->y_axis); // the first row on top
        chart_axis_set_num_format(chart->x_axis, "#,##0");
        if (table.chart->first == table.chart->last)
            chart_legend_set_position(chart, LXW_CHART_LEGEND_NONE);
        else
            chart_legend_set_position(chart, LXW_CHART_LEGEND_BOTTOM);
        lxw_chart_options options {};
        options.x_offset = kPixelsBetween;
        options.x_scale = 1.5;
        options.y_scale = std::max(1.0, last / 12.0);
        QByteArray description = bytes(table.title); // for those who hear the sheet
        options.description = description.data();
        worksheet_insert_chart_opt(m_sheet, 1, static_cast<lxw_col_t>(table.columns.size()), chart, &options);
    }

    const OpenPackage &m_package;
    std::unique_ptr<lxw_workbook, Free> m_book;
    lxw_worksheet *m_sheet = nullptr; ///< the one at work
    int m_continued = 0;
    lxw_format *m_head = nullptr;
    lxw_format *m_amount = nullptr;
    lxw_format *m_integer = nullptr;
    lxw_format *m_day = nullptr;
    lxw_format *m_moment = nullptr;
    lxw_format *m_total = nullptr;
};

} // namespace

int writeOpenWorkbook(const QString &path, const OpenPackage &package)
{
    Book book(path, package);
    for (const OpenTable &table : package.tables)
        book.add(table);
    book.finish();
    return book.continued();
}

} // namespace eldin::core::exchange
