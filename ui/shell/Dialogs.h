// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace eldin::ui {

/// Every file dialog and every question goes through here, so that tests can answer in advance.
class Dialogs
{
public:
    virtual ~Dialogs() = default;

    /// Empty if the user gave up. `filter` as QFileDialog takes it.
    [[nodiscard]] virtual QString fileToOpen(QWidget *parent, const QString &title, const QString &filter);
    [[nodiscard]] virtual QString fileToSave(QWidget *parent, const QString &title, const QString &proposed,
                                             const QString &filter);
    [[nodiscard]] virtual QString folder(QWidget *parent, const QString &title);

    /// Only for what undo cannot take back. `yes` names the act on the button.
    [[nodiscard]] virtual bool confirm(QWidget *parent, const QString &question, const QString &detail,
                                       const QString &yes);

    /// Shows a made file with the system's program.
    virtual void openOutside(const QString &path);
};

} // namespace eldin::ui
