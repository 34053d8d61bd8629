// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace eldin::ui {

/// The sheet of an import. The head of a column or row opens the menu that says what it is; by keyboard Alt+↓ and Alt+→
/// do so for the current cell, and the menu key for both.
class SheetView final : public QTableView
{
    Q_OBJECT

public:
    explicit SheetView(QWidget *parent = nullptr);

Q_SIGNALS:
    void columnMenuRequested(int column, const QPoint &global);
    void rowMenuRequested(int row, const QPoint &global);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void requestColumn(int column);
    void requestRow(int row);
};

} // namespace eldin::ui
