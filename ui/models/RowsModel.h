// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/Document.h"
#include "ui/models/RowsChange.h"

#include <QAbstractTableModel>

#include <algorithm>

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
    [[nodiscard]] int rowOf(const QString &id) const
    {
        const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row &row) { return idOf(row) == id; });
        return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
    }
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

    /// Takes these rows instead of its own: see RowsChange, which says what views are told.
    void become(std::vector<Row> wanted)
    {
        std::vector<QString> before;
        std::vector<QString> after;
        before.reserve(m_rows.size());
        after.reserve(wanted.size());
        for (const Row &row : m_rows)
            before.push_back(idOf(row));
        for (const Row &row : wanted)
            after.push_back(idOf(row));
        std::vector<int> chosen;
        for (const QModelIndex &each : persistentIndexList())
            chosen.push_back(each.row());
        const RowsChange change(before, after, chosen);
        if (!change.before.empty())
            arrange(change.before);
        for (auto range = change.removed.rbegin(); range != change.removed.rend(); ++range) {
            beginRemoveRows({}, range->first, range->last);
            m_rows.erase(m_rows.begin() + range->first, m_rows.begin() + range->last + 1);
            endRemoveRows();
        }
        for (const RowsChange::Range &range : change.inserted) {
            beginInsertRows({}, range.first, range.last);
            std::vector<Row> rows;
            for (int i = range.first; i <= range.last; ++i)
                rows.push_back(wanted[static_cast<std::size_t>(change.source(i))]);
            m_rows.insert(m_rows.begin() + range.first, std::make_move_iterator(rows.begin()), std::make_move_iterator(rows.end()));
            endInsertRows();
        }
        if (!change.after.empty())
            arrange(change.after);
        takeValues(std::move(wanted));
    }

private:
    /// Puts the rows into another order: at each place the one that was at `order` of it. Chosen rows stay chosen.
    void arrange(const std::vector<int> &order)
    {
        Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
        std::vector<int> places(order.size());
        std::vector<Row> rows;
        rows.reserve(order.size());
        for (std::size_t i = 0; i < order.size(); ++i) {
            places[static_cast<std::size_t>(order[i])] = static_cast<int>(i);
            rows.push_back(std::move(m_rows[static_cast<std::size_t>(order[i])]));
        }
        m_rows = std::move(rows);
        const QModelIndexList from = persistentIndexList();
        QModelIndexList to;
        for (const QModelIndex &each : from)
            to += index(places[static_cast<std::size_t>(each.row())], each.column());
        changePersistentIndexList(from, to);
        Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
    }

    /// The rows are the wanted ones by now; neighbours of which cells changed are told of at once.
    void takeValues(std::vector<Row> wanted)
    {
        int first = -1;
        const auto tell = [&](int end) {
            if (first >= 0)
                Q_EMIT dataChanged(index(first, 0), index(end - 1, columnCount() - 1));
            first = -1;
        };
        for (int i = 0; i < rowCount(); ++i) {
            Row &next = wanted[static_cast<std::size_t>(i)];
            if (same(row(i), next)) {
                tell(i);
                continue;
            }
            m_rows[static_cast<std::size_t>(i)] = std::move(next);
            first = first < 0 ? i : first;
        }
        tell(rowCount());
    }

    core::Document &m_document;
    std::vector<Row> m_rows;
};

} // namespace eldin::ui
