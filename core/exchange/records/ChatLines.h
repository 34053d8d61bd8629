// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/records/ChatExport.h"

namespace eldin::core::exchange {

/// Takes a text apart in which lines with a moment and a sender begin a message: exports of WhatsApp, and what WhatsApp
/// Web and Telegram Desktop put on the clipboard. Nothing where no such line is among the first ones (`searched`; 0: anywhere).
[[nodiscard]] std::optional<Chat> chatOfLines(const QString &text, int searched, const std::function<bool()> &cancelled = {});

/// What is left of a message once the messenger's own words are taken out; false where nobody wrote it.
[[nodiscard]] bool settleMessage(ChatMessage &message);

} // namespace eldin::core::exchange
