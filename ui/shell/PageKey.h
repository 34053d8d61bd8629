// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace eldin::ui {

/// The places of the window, in the order of the job.
enum class PageKey { Overview, Budget, Preparation, Meeting, Remarks, Responses, Papers, Share };

} // namespace eldin::ui
