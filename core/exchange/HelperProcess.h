// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"

#include <QString>

#include <chrono>
#include <functional>

namespace eldin::core::exchange {

/// How `eldin-unu-reader` is run.
struct HelperOptions
{
    QString program; ///< empty: beside our own program, or the variable ELDIN_UNU_READER
    std::function<bool()> cancelled; ///< asked at least every 50 ms; true ends the helper
    std::chrono::milliseconds timeLimit = std::chrono::minutes(2);
};

/// How it ended by itself.
struct HelperEnd
{
    bool exited = false; ///< else it crashed or was killed
    int code = 0; ///< of the exit, or the signal
};

/// Runs the helper on a foreign file and hands on what it writes, until `take` returns true or it ends; the first ends the
/// helper and is told as nothing. Blocks: call it beside the window. What `take` throws ends the helper and passes through.
/// Error{Internal}, Error{Cancelled}, Error{FileOverLimit, "time"}.
[[nodiscard]] std::optional<HelperEnd> runHelper(const QStringList &arguments, const QString &path, const HelperOptions &options,
                                                 const std::function<bool(const QByteArray &)> &take);

/// What a helper died of that said nothing: the processor's limit ends it with SIGXCPU, a full memory or a person with SIGKILL.
[[nodiscard]] Error deathOf(const HelperEnd &end, const QString &detail);

} // namespace eldin::core::exchange
