// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace eldin::ui {

class AgendaModel;

/// Draws an item of the agenda: done, under way or to come; its title; minutes taken of minutes planned.
class AgendaDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit AgendaDelegate(const AgendaModel &model, QObject *parent = nullptr);
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    [[nodiscard]] QString minutesText(int row) const;

    const AgendaModel &m_model;
};

} // namespace eldin::ui
