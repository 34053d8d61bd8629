// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/Column.h"
#include "ui/models/RowsModel.h"
#include "ui/shell/Workspace.h"

namespace eldin::ui {

/// A table of records whose columns are described rather than programmed: most lists of the window are made of it.
template <typename Row>
class RecordsModel final : public RowsModel<Row>
{
public:
    using Read = std::function<std::vector<Row>()>;
    using Save = std::function<void(const Row &)>;

    /// `save` is called through the action runner; the changed document brings the row back.
    RecordsModel(Workspace &workspace, std::vector<QString> tables, Read read, Save save, QObject *parent = nullptr)
        : RowsModel<Row>(workspace.document(), std::move(tables), parent)
        , m_workspace(workspace)
        , m_read(std::move(read))
        , m_save(std::move(save))
    {
    }

    void setColumns(std::vector<Column<Row>> columns)
    {
        this->beginResetModel();
        m_columns = std::move(columns);
        this->endResetModel();
    }

    /// Which rows may be edited; by default all of a document that may be written.
    void setEditable(std::function<bool(const Row &)> editable) { m_editable = std::move(editable); }

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
    }

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        if (!index.isValid())
            return {};
        const Column<Row> &column = at(index.column());
        const Row &row = this->row(index.row());
        switch (role) {
        case Qt::DisplayRole:
        case Qt::AccessibleTextRole: return column.show(row);
        case Qt::ToolTipRole: return column.show(row);
        case Qt::EditRole: return column.edit ? column.edit(row) : column.show(row);
        case Qt::TextAlignmentRole:
            return int((column.isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
        case Qt::CheckStateRole:
            return column.ticked ? QVariant(int(column.ticked(row) ? Qt::Checked : Qt::Unchecked)) : QVariant();
        case Qt::ForegroundRole: {
            const QColor colour = column.colour ? column.colour(row) : QColor();
            return colour.isValid() ? QVariant(colour) : QVariant();
        }
        case ChoicesRole: return column.choices ? QVariant::fromValue(column.choices()) : QVariant();
        default: return {};
        }
    }

    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation != Qt::Horizontal || section >= columnCount())
            return {};
        if (role == Qt::DisplayRole)
            return at(section).title();
        if (role == Qt::TextAlignmentRole)
            return int((at(section).isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
        return {};
    }

    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override
    {
        auto flags = RowsModel<Row>::flags(index);
        if (!index.isValid() || this->document().isReadOnly() || (m_editable && !m_editable(this->row(index.row()))))
            return flags;
        if (at(index.column()).set)
            flags |= Qt::ItemIsEditable;
        if (at(index.column()).tick)
            flags |= Qt::ItemIsUserCheckable;
        return flags;
    }

    bool setData(const QModelIndex &index, const QVariant &value, int role) override
    {
        if (!index.isValid())
            return false;
        Row changed = this->row(index.row());
        if (role == Qt::CheckStateRole && at(index.column()).tick) {
            at(index.column()).tick(changed, value.toInt() == Qt::Checked);
            return m_workspace.runner().run([&] { m_save(changed); });
        }
        if (role != Qt::EditRole || !at(index.column()).set)
            return false;
        if (!at(index.column()).set(changed, value))
            return false;
        if (this->same(changed, this->row(index.row())))
            return true; // nothing was typed: no empty step in the history
        return m_workspace.runner().run([&] { m_save(changed); });
    }

protected:
    [[nodiscard]] std::vector<Row> read() const override { return m_read(); }
    [[nodiscard]] QString idOf(const Row &row) const override { return row.id.text(); }

private:
    [[nodiscard]] const Column<Row> &at(int column) const { return m_columns[static_cast<std::size_t>(column)]; }

    Workspace &m_workspace;
    Read m_read;
    Save m_save;
    std::function<bool(const Row &)> m_editable;
    std::vector<Column<Row>> m_columns;
};

} // namespace eldin::ui
