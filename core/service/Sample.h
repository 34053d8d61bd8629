// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/Sealing.h"

namespace eldin::core {

enum class SampleSize { Small, Large };

/// Who looks on while a sample is written.
struct SampleWatch
{
    std::function<void(int done, int all)> progress = {};
    std::function<bool()> interrupted = {}; ///< true ends it with Error{Cancelled}
};

/// Writes the invented aimak of resources/samples as a new document; the same content on every run.
/// Large adds 100,000 remarks and 200,000 budget lines for trials of speed. Error{FileExists} if the path is taken; on
/// failure nothing is left behind. `protocol`: for the seals of its closed hearing.
void createSample(const QString &path, SampleSize size, const ProtocolTexts &protocol = {}, const SampleWatch &watch = {});

} // namespace eldin::core
