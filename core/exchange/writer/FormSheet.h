// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/MoneyText.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <map>

struct lxw_workbook;
struct lxw_worksheet;
struct lxw_format;

namespace eldin::core::exchange {

enum class FormLook {
    Plain,
    Key, ///< hidden, not locked: a row with a locked cell could not be deleted
    Title,
    Hint,
    Head, ///< of a column, locked
    Section, ///< heading of a group of rows, locked
    Input, ///< text to be filled in
    Amount, ///< money to be filled in
    Date,
    Total, ///< computed, locked
    TotalText,
};

/// A form being written: one sheet to fill in and one with the lists of its drop-downs. Rows are written from
/// above, and what is said of a whole row comes before its cells.
class FormSheet final
{
public:
    /// Writes beside the path and takes its place in finish().
    FormSheet(QString path, const QString &sheetName, Language language);
    ~FormSheet();
    Q_DISABLE_COPY_MOVE(FormSheet)

    void columnWidths(const std::vector<double> &widths);
    void hideColumn(std::uint16_t column);
    void hideRow(std::uint32_t row);
    void rowHeight(std::uint32_t row, double points);
    /// As high as the wrapped text of one of its columns needs; the highest of `texts`, which begin at `column`.
    void fitRow(std::uint32_t row, std::uint16_t column, const QStringList &texts);
    void text(std::uint32_t row, std::uint16_t column, const QString &text, FormLook look = FormLook::Plain);
    void blank(std::uint32_t row, std::uint16_t column, FormLook look);
    void number(std::uint32_t row, std::uint16_t column, double value, FormLook look);
    /// Exact, whatever its size: beyond what a cell's number holds it is written as text.
    void money(std::uint32_t row, std::uint16_t column, Money amount, MoneyUnit unit, FormLook look);
    /// With its result, so that readers that do not compute see it too.
    void formula(std::uint32_t row, std::uint16_t column, const QString &formula, Money result,
                 MoneyUnit unit);
    void across(std::uint32_t row, std::uint16_t first, std::uint16_t last, const QString &text,
                FormLook look);

    /// A list of the second sheet; where it stands there, for choice(). Empty lists give no drop-down.
    [[nodiscard]] QString addList(const QString &title, const QStringList &entries);
    /// A drop-down over cells of one column. `strict`: nothing else may be typed.
    void choice(std::uint32_t first, std::uint32_t last, std::uint16_t column, const QString &list,
                bool strict);

    /// Landscape A4, one page wide, the head repeated, pages numbered; headings locked without a password.
    void finishLayout(std::uint32_t headRow);
    /// Error{Io} or Error{DiskFull}.
    void finish();

private:
    [[nodiscard]] lxw_format *format(FormLook look);

    QString m_path;
    QByteArray m_written; ///< the file's name while it grows
    Language m_language;
    lxw_workbook *m_workbook = nullptr;
    lxw_worksheet *m_sheet = nullptr;
    std::vector<std::pair<QString, QStringList>> m_lists;
    std::map<FormLook, lxw_format *> m_formats;
    std::vector<double> m_widths; ///< in figures of the usual font
};

/// `AB12`, for formulas; from 0.
[[nodiscard]] QString formCell(std::uint32_t row, std::uint16_t column);

} // namespace eldin::core::exchange
