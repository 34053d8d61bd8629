// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

namespace eldin::bench {

/// As many rows as one likes, each made up when it is asked for: what a table costs Qt by itself.
class BareTable final : public QAbstractTableModel
{
public:
    BareTable(int rows, int columns)
        : m_rows(rows)
        , m_columns(columns)
    {
    }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : m_rows; }
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : m_columns; }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        return role == Qt::DisplayRole ? QStringLiteral("Мектептин алдындагы көчө %1").arg(index.row() * m_columns + index.column()) : QVariant();
    }

private:
    int m_rows;
    int m_columns;
};

} // namespace eldin::bench
