// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>
#include <QWidget>

class QBoxLayout;
class QPushButton;
class QStackedLayout;

namespace eldin::ui {

class EmptyState;

/// A list that is edited in place: the table, what stands there while it is empty, and its buttons below.
/// Enter or F2 (Ctrl+E) edits, Insert (Ctrl+I) adds, Delete (Ctrl+D) removes, Alt+Up and Alt+Down move.
class RecordTable final : public QWidget
{
    Q_OBJECT

public:
    explicit RecordTable(const QString &emptyIcon, QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model);
    /// Widths in pixels; 0: takes the rest.
    void setWidths(const std::vector<int> &widths);
    void setMovable(bool movable);
    /// Whether rows may be added here; those that are there follow the flags of the model. Call it also when these change.
    void setAddable(bool addable);
    /// The rows are given: none is added, removed or moved here, so there are no buttons.
    void setRowsGiven();
    void setWords(const QString &name, const QString &emptySentence, const QString &addText);
    [[nodiscard]] QTableView &view() const { return *m_view; }
    [[nodiscard]] QBoxLayout &buttons() const { return *m_buttons; }
    /// -1 if none is chosen.
    [[nodiscard]] int currentRow() const;
    void editRow(int row, int column = 0);
    void startAdding() { Q_EMIT addRequested(); }

Q_SIGNALS:
    void addRequested();
    void removeRequested(int row);
    void moveRequested(int row, int steps);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void refresh();
    [[nodiscard]] bool isEditable(int row) const;
    void addAction(QPushButton *button, const QList<QKeySequence> &keys);

    QStackedLayout *m_stack;
    QTableView *m_view;
    EmptyState *m_empty;
    QWidget *m_bar;
    QBoxLayout *m_buttons;
    QPushButton *m_add;
    QPushButton *m_remove;
    QPushButton *m_up;
    QPushButton *m_down;
    bool m_movable = false;
    bool m_addable = true;
    bool m_rowsGiven = false;
    QString m_emptySentence;
};

} // namespace eldin::ui
