// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/RemarkRows.h"
#include "ui/shell/Workspace.h"

#include <QHash>
#include <QStyledItemDelegate>

namespace eldin::ui {

class StreamModel;

/// Draws a remark as a small note: label, kind and time, who and where, the words, the amount, the answer. The words
/// are corrected in their place.
class StreamDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    StreamDelegate(Workspace &workspace, const StreamModel &model, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    /// Draws, or only measures where there is no painter; the height taken.
    int draw(QPainter *painter, const QRect &area, const core::RemarkRow &row) const;

    /// A new remark makes the list ask for the height of every other one.
    struct Measured
    {
        core::RemarkRow row;
        core::Language language = core::Language::Kyrgyz;
        QSize room; ///< the width there is, and the height of a line
        int height = 0;
    };
    mutable QHash<QString, Measured> m_measured; ///< by remark
    Workspace &m_workspace;
    const StreamModel &m_model;
};

} // namespace eldin::ui
