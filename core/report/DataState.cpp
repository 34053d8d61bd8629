// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/DataState.h"

#include "core/report/PlainText.h"
#include "core/report/Wording.h"

namespace eldin::core {

void sayDataState(report::Report &paper, const Stores &stores)
{
    const QString code = contentHash(paper).left(kVersionLength).toUpper();
    const QString day = stores.lastChange().date().toString(QStringLiteral("dd.MM.yyyy"));
    for (report::Part &part : paper.parts)
        part.dataState = Wording(part.language)("data.state").arg(day, code);
}

} // namespace eldin::core
