// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

namespace eldin::core {

/// A JPEG or PNG picture without anything beside the picture itself: no camera, place, date, thumbnail, comment or name, and
/// nothing behind its end. Only which side is up is kept. Nothing where the bytes are neither, or break off: what cannot be
/// read to its end is not handed on. The segments and chunks are those of ITU-T T.81 and ISO/IEC 15948.
[[nodiscard]] std::optional<QByteArray> withoutTraces(const QByteArray &picture);

} // namespace eldin::core
