// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include <functional>
#include <vector>

class QLineEdit;
class QListWidget;

namespace eldin::ui {

/// Ctrl+K: finds a page or an action by any part of its words and runs it.
class CommandPalette final : public QFrame
{
    Q_OBJECT

public:
    struct Command
    {
        QString text;
        QString iconName;
        std::function<void()> run;
    };

    CommandPalette(std::vector<Command> commands, QWidget *parent);
    void popUp();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void filter(const QString &text);
    void runCurrent();

    std::vector<Command> m_commands;
    QLineEdit *m_input;
    QListWidget *m_list;
};

} // namespace eldin::ui
