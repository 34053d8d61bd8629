// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Problem.h"

#include <QDialog>

namespace eldin::ui {

/// What a list of records was understood as, before anything is written: how many are new, what is there already, and
/// every problem with its cell.
class RecordPlanDialog final : public QDialog
{
    Q_OBJECT

public:
    struct Numbers
    {
        int read = 0;
        int entries = 0; ///< would be added or changed
        int duplicates = 0;
    };
    /// `into` says in a sentence where the records go; it may be empty.
    RecordPlanDialog(const QString &title, const QString &into, const Numbers &numbers, const core::Problems &problems, QWidget *parent);
};

} // namespace eldin::ui
