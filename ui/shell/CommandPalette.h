// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include <functional>
#include <vector>

class QLineEdit;
class QListWidget;

namespace eldin::ui {

class DocumentSearch;
class FilterChips;
struct FoundRecord;
class Workspace;

/// Ctrl+K: finds a page or an action by any part of its words and runs it, and whatever stands in the document, by kinds.
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

    CommandPalette(std::vector<Command> commands, Workspace &workspace, QWidget *parent);
    ~CommandPalette() override;
    void popUp();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void filter();
    void findMore();
    /// What the row stands for, command or record; empty: a heading.
    [[nodiscard]] QString keyAt(int row) const;
    void showFound(const QString &text);
    void choose(int step);
    void runCurrent();

    std::vector<Command> m_commands;
    std::vector<FoundRecord> m_found;
    Workspace &m_workspace;
    DocumentSearch &m_search;
    QLineEdit *m_input;
    FilterChips *m_chips;
    QListWidget *m_list;
};

} // namespace eldin::ui
