// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/Report.h"
#include "ui/charts/ChartMaker.h"

#include <QChartView>
#include <QTimer>

#include <optional>

class QGraphicsRectItem;

namespace eldin::ui {

/// A chart to work with: what is under the mouse or chosen by the arrow keys is marked and told; a click
/// opens a part, a double click asks for its lines. Keys: arrows, Enter for the lines, Space or Right to
/// open, Backspace, Left or Esc back.
class PictureView final : public QChartView
{
    Q_OBJECT

public:
    explicit PictureView(QWidget *parent = nullptr);

    /// `about`: for each category what is said of it, as rich text.
    void setPicture(const core::report::Chart &chart, const QStringList &about, charts::BarGroups groups = charts::BarGroups::Beside);
    [[nodiscard]] int current() const { return m_current; }
    void setCurrent(int category);
    /// Where a category can be clicked, in the view's own coordinates.
    [[nodiscard]] QPoint placeOf(int category) const;

Q_SIGNALS:
    void told(const QString &about); ///< of the category looked at; empty for none
    void currentChanged(int category);
    void opened(int category);
    void linesAsked(int category);
    void left();

protected:
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    void drawForeground(QPainter *painter, const QRectF &rect) override;

private:
    void draw();
    void mark();
    void look(int category);
    [[nodiscard]] int categoryAt(QPoint place) const;

    core::report::Chart m_picture;
    charts::BarGroups m_groups = charts::BarGroups::Beside;
    QStringList m_about;
    int m_current = -1;
    int m_looked = -1; ///< under the mouse
    QGraphicsRectItem *m_mark = nullptr;
    QTimer m_click; ///< a click counts when no second one follows
    int m_clicked = -1;
    bool m_twice = false;
};

} // namespace eldin::ui
