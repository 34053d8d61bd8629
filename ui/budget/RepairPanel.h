// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/budget/TextRepair.h"

#include <QSet>
#include <QWidget>

class QCheckBox;
class QLabel;
class QListWidget;
class QPushButton;

namespace eldin::ui {

/// Offers to repair letters in the names of a table: the certain words all at once, each other one by itself. Nothing is
/// changed before somebody ticks it; hidden where no word looks damaged.
class RepairPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit RepairPanel(QWidget *parent = nullptr);

    void show(const std::vector<core::exchange::DamagedWord> &words);
    /// As they are written in the table.
    [[nodiscard]] const QSet<QString> &chosen() const { return m_chosen; }

Q_SIGNALS:
    void changed();
    void cellRequested(const QString &cell);

private:
    void showState();
    void chooseCertain(bool on);
    void takeTicks();

    std::vector<core::exchange::DamagedWord> m_words;
    QSet<QString> m_chosen;
    QLabel *m_icon;
    QLabel *m_summary;
    QCheckBox *m_certain;
    QPushButton *m_more;
    QListWidget *m_list;
};

} // namespace eldin::ui
