// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/Schema.h"

#include <functional>

namespace eldin::core {

/// One cell in which somebody wrote freely.
struct FreeText
{
    QString table;
    QString id; ///< of the row
    QString owner; ///< of a Text table: of the record whose words these are
    QString column;
    QString text;
};

/// Goes through all free texts of public and Text tables, table by table: what was said, what officials wrote, titles, places and
/// names of budget lines; the contacts of the municipality;
/// not the names of the classification, of villages and of the municipality. Empty ones are passed over.
void forEachFreeText(sqlite::Connection &connection, const std::function<void(const FreeText &)> &take);

} // namespace eldin::core
