// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/Report.h"

#include <QString>

#include <optional>

namespace eldin::ui::documents {

enum class PaperFormat { Pdf, Docx, Odt, Html, Text, Pictures };

/// By the ending of a file's name (pictures: .png, or a folder that is there); empty where no paper has that ending.
[[nodiscard]] std::optional<PaperFormat> paperFormatOf(const QString &path);

/// Writes the paper; the file appears whole or not at all. Returns the number of pages; empty for a text document,
/// whose pages are made by the program that opens it. A web page is one. Pictures are made of cards
/// only, see writePictures. Error{Io}, Error{DiskFull}.
std::optional<int> writePaper(const core::report::Report &report, const QString &path, PaperFormat format);

} // namespace eldin::ui::documents
