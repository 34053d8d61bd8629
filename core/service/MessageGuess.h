// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Remark.h"

/// What a message of a chat probably is; a person looks at it before it is taken over.
namespace eldin::core::messageguess {

/// A question where it has a question mark or begins like one, a proposal where it asks for something to be done,
/// else a comment. Kyrgyz, Russian, and Kyrgyz or Uzbek in Latin letters.
[[nodiscard]] RemarkKind kind(const QString &text);

/// Why a message is probably no remark: `chat-no-words` (only signs), `chat-link`, `chat-greeting`, `chat-short` (thanks,
/// yes and no); empty where it may be one.
[[nodiscard]] QString reasonToLeaveOut(const QString &text);

} // namespace eldin::core::messageguess
