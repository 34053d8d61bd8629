// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace eldin::app {

/// Draws a page of a PDF (counted from 1), so many dots wide, and writes it to standard output as PPM (P6) whose comment says
/// how many pages there are: "# pages 12". What cannot be drawn is told instead in one word: "encrypted", "damaged", "large"
/// or, in a build without Poppler, "unable". True if the page was drawn.
bool writePdfPage(const std::string &path, int page, int width);

} // namespace eldin::app
