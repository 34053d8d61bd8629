// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/HelperProcess.h"

#include <QByteArray>

namespace eldin::core::exchange {

/// A page of a PDF as a picture.
struct PdfPicture
{
    QByteArray ppm; ///< P6, three bytes a dot
    int pages = 0; ///< of the whole file
};

/// Lets the helper draw a page (counted from 1) so many dots wide (1 to 4096): a hostile PDF harms nothing but that process.
/// Blocks: call it beside the window. Error: FileDamaged, FileEncrypted, FileOverLimit, Cancelled, Internal, and
/// FileWrongKind "no-pdf-pictures" where this program was built without the means.
[[nodiscard]] PdfPicture drawPdfPage(const QString &path, int page, int width, const HelperOptions &options = {});

} // namespace eldin::core::exchange
