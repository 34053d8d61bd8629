// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace eldin::ui {

/// Says what the colours of the sheet mean, each beside a small piece of it.
class SheetLegend final : public QWidget
{
    Q_OBJECT

public:
    explicit SheetLegend(QWidget *parent = nullptr);
};

} // namespace eldin::ui
