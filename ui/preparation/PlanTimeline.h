// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Hearing.h"

#include <QWidget>

#include <vector>

namespace eldin::ui {

/// The tasks of a hearing on a line of days, a row each: what is done, what is late, today, and the day of the hearing.
/// The list beside it says the same in words and is where tasks are changed; a click leads there.
class PlanTimeline final : public QWidget
{
    Q_OBJECT

public:
    explicit PlanTimeline(QWidget *parent = nullptr);

    /// In the order of the list; `titles` stand beside them.
    void setTasks(std::vector<core::PlanTask> tasks, QStringList titles, const QDate &hearing, const QDate &today);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void chosen(int row);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] int rowAt(int y) const;
    [[nodiscard]] qreal xOf(const QDate &day) const;
    void paintDays(QPainter &painter) const;
    void paintTask(QPainter &painter, int row) const;

    std::vector<core::PlanTask> m_tasks;
    QStringList m_titles;
    QDate m_hearing;
    QDate m_today;
    QDate m_first;
    QDate m_last;
};

} // namespace eldin::ui
