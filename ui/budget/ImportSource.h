// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/BudgetImport.h"

class QMimeData;

namespace eldin::ui {

/// What is to be imported: a file still to be read, or what lay on the clipboard.
struct ImportSource
{
    QString path;
    std::optional<core::BudgetFile> pasted;
};

/// The table on the clipboard of Excel, Word, LibreOffice or a browser; nothing where there is none. Throws Error.
[[nodiscard]] std::optional<core::BudgetFile> pastedTable(const QMimeData &data);

} // namespace eldin::ui
