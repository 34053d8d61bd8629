// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

namespace eldin::ui {

/// The button under which a page offers its Excel forms and reads them back.
class ExcelButton final : public QToolButton
{
    Q_OBJECT

public:
    explicit ExcelButton(QWidget *parent = nullptr);

    /// An entry of the menu, for words that change with the language.
    [[nodiscard]] QAction *addEntry(const QString &objectName);
};

} // namespace eldin::ui
