// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/documents/PageLayout.h"

#include <QImage>

namespace eldin::ui::documents {

/// A card as telephones show it: 1080 × 1350 points.
[[nodiscard]] QImage cardPicture(const PageLayout &layout, int page);

/// Writes every card as PNG and returns their number. `path` is a folder that is there, or the name that their names are
/// made of: "карточка.png" becomes "карточка-1.png", "карточка-2.png" … Error{Io}, Error{DiskFull}.
int writePictures(const core::report::Report &cards, const QString &path);

} // namespace eldin::ui::documents
