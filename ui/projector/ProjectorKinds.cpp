// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/projector/ProjectorKinds.h"

#include <QCoreApplication>

namespace eldin::ui {

QString wallKindName(WallKind kind)
{
    switch (kind) {
    case WallKind::Agenda: return QCoreApplication::translate("WallKind", "Agenda");
    case WallKind::Floor: return QCoreApplication::translate("WallKind", "Speaker and clock");
    case WallKind::Question: return QCoreApplication::translate("WallKind", "Title of the item");
    case WallKind::Vote: return QCoreApplication::translate("WallKind", "Result of the vote");
    case WallKind::WhatIf: return QCoreApplication::translate("WallKind", "What if");
    case WallKind::BudgetLine: return QCoreApplication::translate("WallKind", "Function of the budget");
    case WallKind::Slides: return QCoreApplication::translate("WallKind", "Slides");
    case WallKind::Words: return QCoreApplication::translate("WallKind", "Text and QR code");
    case WallKind::Dark: return QCoreApplication::translate("WallKind", "Dark");
    case WallKind::Promises: return QCoreApplication::translate("WallKind", "Earlier promises");
    }
    return {};
}

} // namespace eldin::ui
