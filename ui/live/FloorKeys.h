// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace eldin::ui {

/// Ctrl+End and Ctrl+→ belong to the floor where they would do nothing to a text: at its end. Anywhere else in it they
/// move the cursor as everywhere.
class FloorKeys final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    /// A QLineEdit or a QPlainTextEdit.
    void listenTo(QWidget *field);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace eldin::ui
