// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Command.h"

class QJsonArray;

namespace eldin::cli {

/// Rows of `list papers`, `list corrections` and `list attachments`: of one hearing, or all.
[[nodiscard]] QJsonArray papersJson(core::Document &document, const Context &context);
[[nodiscard]] QJsonArray correctionsJson(core::Document &document, const Context &context);
[[nodiscard]] QJsonArray attachmentsJson(core::Document &document, const Context &context);

} // namespace eldin::cli
