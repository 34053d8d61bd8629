// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/ActionRunner.h"

#include "core/report/Texts.h"

namespace eldin::ui {

void ActionRunner::tell(const core::Error &error)
{
    if (error.code() == core::ErrorCode::Cancelled)
        return;
    Q_EMIT said({core::errorText(error), QString::fromUtf8(error.what()), true, false});
    Q_EMIT refused(error);
}

} // namespace eldin::ui
