// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/records/ChatExport.h"

namespace eldin::core::exchange {

/// result.json of one chat. Throws Error: FileDamaged, FileOverLimit, FileWrongKind `telegram-account` for an export of
/// several chats and `json` for anything else.
[[nodiscard]] Chat telegramChat(const QByteArray &json);

} // namespace eldin::core::exchange
