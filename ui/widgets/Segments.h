// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QButtonGroup;
class QToolButton;

namespace eldin::ui {

/// A row of buttons of which exactly one is down: what the page shows.
class Segments final : public QWidget
{
    Q_OBJECT

public:
    explicit Segments(int count, QWidget *parent = nullptr);

    /// Less space around the words: for many of them.
    void setTight();
    void setTexts(const QStringList &texts);
    [[nodiscard]] int current() const;
    void setCurrent(int index);

Q_SIGNALS:
    void changed(int index);

private:
    QButtonGroup *m_group;
    std::vector<QToolButton *> m_buttons;
};

} // namespace eldin::ui
