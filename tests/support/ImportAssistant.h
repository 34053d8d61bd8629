// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace eldin::ui::test {

/// Call it before what opens the import assistant: as soon as the sheet is read its gaps are accepted with a reason, if
/// it has any, and the table is imported.
void importWhenRead();

} // namespace eldin::ui::test
