// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>

class QIODevice;

namespace eldin::ui::documents {

/// A picture made of dots, upright, no side longer than this; null if the bytes are none. They may be hostile: a drawing
/// (SVG) is code of a kind and not taken, and a picture of more than 64 million dots is not read.
[[nodiscard]] QImage dotPicture(QIODevice &device, int longestSide);

} // namespace eldin::ui::documents
