// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/MoneyText.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace eldin::core::exchange {

/// A column of a form with one record a row.
struct RecordFormColumn
{
    QString word; ///< its title: `form.column.WORD`
    double width = 16;
    QStringList choices; ///< of its drop-down; empty: anything may be written
    bool strict = false; ///< nothing but a choice may be written
    bool money = false;
    bool locked = false; ///< counted by the form itself, on from the last number that a row gives
};

struct RecordFormCell
{
    QString text;
    std::optional<Money> amount; ///< in som; instead of the text
};

/// What a form with one record a row holds: participants, proposals.
struct RecordForm
{
    Language language = Language::Kyrgyz;
    QString word; ///< `form.sheet.WORD`, `form.WORD.title`, `form.WORD.hint`
    QString subject; ///< whose form it is: the hearing or the municipality
    std::vector<RecordFormColumn> columns;
    std::vector<std::vector<RecordFormCell>> rows;
    int spareRows = 100; ///< empty ones to write in
};

/// Writes the form, over a file that is there. Error{Io} or Error{DiskFull}; then no half-written file is
/// left.
void writeRecordForm(const QString &path, const RecordForm &form);

} // namespace eldin::core::exchange
