// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

#include <vector>

class QFrame;
class QLabel;
class QPushButton;

namespace eldin::ui {

/// A place of the window and the sentence about it.
struct TourStop
{
    QPointer<QWidget> place;
    QString words;
};

/// A walk through the window: everything but one place after the other is dimmed, and a sentence says what it is for.
/// Enter and → go on, ← goes back, Esc leaves; the focus returns to where it was. Ends by itself and is gone then.
class Tour final : public QWidget
{
    Q_OBJECT

public:
    /// Covers `window`. Places that are not shown are left out; nothing appears where none is.
    Tour(QWidget *window, std::vector<TourStop> stops);

    void next();
    void back();
    void leave();
    [[nodiscard]] int stops() const { return static_cast<int>(m_stops.size()); }

protected:
    bool event(QEvent *event) override;
    bool focusNextPrevChild(bool) override { return true; }
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showStop();
    void arrange();
    [[nodiscard]] QRect place() const;

    std::vector<TourStop> m_stops;
    int m_current = 0;
    QPointer<QWidget> m_focus;
    QFrame *m_card;
    QLabel *m_words;
    QLabel *m_count;
    QPushButton *m_leave;
    QPushButton *m_back;
    QPushButton *m_next;
};

} // namespace eldin::ui
