// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/Document.h"

#include <QAbstractTableModel>

namespace eldin::ui {

/// A table read from the document and read again after every change that concerns it. Rows are told apart by id,
/// so selection and scroll survive. A derived model says what it reads (read), how to tell rows apart (idOf) and
/// what its cells show (columnCount, data …), and calls reload() when it is ready and when its question changes.
template <typename Row>
class RowsModel : public QAbstractTableModel
{
public:
    RowsModel(core::Document &document, std::vector<QString> tables, QObject *parent = nullptr)
        : QAbstractTableModel(parent)
        , m_document(document)
    {
        connect(&document, &core::Document::changed, this, [this, tables](const core::ChangeSet &changes) {
            for (const QString &table : tables) {
                if (changes.concerns(table)) {
                    forget(changes);
                    reload();
                    return;
                }
            }
        });
    }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }
    [[nodiscard]] const Row &row(int index) const { return m_rows[static_cast<std::size_t>(index)]; }
    [[nodiscard]] const std::vector<Row> &rows() const { return m_rows; }
    /// -1 if there is no such row.
    [[nodiscard]] int rowOf(const QString &id) const { return indexOf(id, 0); }
    [[nodiscard]] QString idAt(int index) const
    {
        return index >= 0 && index < rowCount() ? idOf(row(index)) : QString();
    }

    void reload() { become(read()); }

    /// Words or numbers of all cells read differently now (language, unit).
    void repaintAll()
    {
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    }

protected:
    [[nodiscard]] core::Document &document() const { return m_document; }
    [[nodiscard]] virtual std::vector<Row> read() const = 0;
    /// Comes before reading again: what was kept of rows that the changes concern is no longer true.
    virtual void forget(const core::ChangeSet &) { }
    [[nodiscard]] virtual QString idOf(const Row &row) const = 0;
    /// Must be false if any cell of the row would show something else.
    [[nodiscard]] virtual bool same(const Row &a, const Row &b) const { return a == b; }

private:
    [[nodiscard]] int indexOf(const QString &id, int from) const
    {
        for (int i = from; i < rowCount(); ++i) {
            if (idOf(row(i)) == id)
                return i;
        }
        return -1;
    }

    void become(std::vector<Row> wanted)
    {
        removeMissing(wanted);
        for (int i = 0; i < static_cast<int>(wanted.size()); ++i) {
            Row &next = wanted[static_cast<std::size_t>(i)];
            const int at = indexOf(idOf(next), i);
            if (at < 0) {
                beginInsertRows({}, i, i);
                m_rows.insert(m_rows.begin() + i, std::move(next));
                endInsertRows();
                continue;
            }
            if (at != i) {
                beginMoveRows({}, at, at, {}, i);
                std::rotate(m_rows.begin() + i, m_rows.begin() + at, m_rows.begin() + at + 1);
                endMoveRows();
            }
            if (!same(row(i), next)) {
                m_rows[static_cast<std::size_t>(i)] = std::move(next);
                Q_EMIT dataChanged(index(i, 0), index(i, columnCount() - 1));
            }
        }
    }

    void removeMissing(const std::vector<Row> &wanted)
    {
        QSet<QString> ids;
        for (const Row &next : wanted)
            ids.insert(idOf(next));
        for (int i = rowCount() - 1; i >= 0; --i) {
            if (ids.contains(idOf(row(i))))
                continue;
            beginRemoveRows({}, i, i);
            m_rows.erase(m_rows.begin() + i);
            endRemoveRows();
        }
    }

    core::Document &m_document;
    std::vector<Row> m_rows;
};

} // namespace eldin::ui
