// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sqlite/Changeset.h"
#include "core/sqlite/Statement.h"

namespace eldin::core {

/// Binds a value of a row of which only the storage class is known; what is absent is NULL.
inline void bindValue(sqlite::Statement &statement, int index, const sqlite::Value &value)
{
    if (const auto *integer = std::get_if<qint64>(&value))
        statement.bind(index, *integer);
    else if (const auto *real = std::get_if<double>(&value))
        statement.bind(index, *real);
    else if (const auto *text = std::get_if<QString>(&value))
        statement.bind(index, text->isNull() ? QStringLiteral("") : *text);
    else if (const auto *blob = std::get_if<sqlite::Blob>(&value))
        statement.bindBlob(index, blob->bytes);
    else
        statement.bind(index, nullptr);
}

} // namespace eldin::core
