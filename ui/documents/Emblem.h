// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/documents/ChartPicture.h"
#include "ui/documents/PaperStyle.h"

namespace eldin::ui::documents {

/// How high the coat of arms stands on a paper.
inline constexpr qreal kEmblemHeight = millimetres(20);

/// The picture, no larger than a paper needs; null if the bytes are none. They may come from a hostile document.
[[nodiscard]] QImage emblemImage(const QByteArray &bytes);

/// The same as PNG with its size on paper; empty if the bytes are no picture.
[[nodiscard]] ChartPicture emblemPicture(const QByteArray &bytes);

} // namespace eldin::ui::documents
