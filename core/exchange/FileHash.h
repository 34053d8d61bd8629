// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

namespace eldin::core::exchange {

/// SHA-256 of a file's content in lower-case hexadecimal: what provenance keeps of an imported file.
/// Throws Error FileMissing, Io, Cancelled.
[[nodiscard]] QString fileSha256(const QString &path, const std::function<bool()> &cancelled = {});

} // namespace eldin::core::exchange
