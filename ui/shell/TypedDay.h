// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

#include <optional>

class QLineEdit;

namespace eldin::ui {

class ActionRunner;

/// The day in a field, an invalid one where it is empty. Nothing, said and with the focus there, where what was typed is
/// no day.
[[nodiscard]] std::optional<QDate> typedDay(QLineEdit &field, ActionRunner &runner);

} // namespace eldin::ui
