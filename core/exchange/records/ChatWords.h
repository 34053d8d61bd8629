// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// The words that messengers put into an export themselves, in Kyrgyz, Russian, English and Uzbek.
namespace eldin::core::exchange::chatwords {

/// "‹image omitted›", "IMG-1.jpg (file attached)": stands for a picture, voice message or file.
[[nodiscard]] bool isMedia(const QString &line);
/// "Messages and calls are end-to-end encrypted", "This message was deleted": nobody said it.
[[nodiscard]] bool isService(const QString &text);
/// "Асан создал группу" before a colon is no name.
[[nodiscard]] bool isServiceHead(const QString &head);
/// Without "<This message was edited>" at the end.
[[nodiscard]] QString withoutEditMark(const QString &text);

} // namespace eldin::core::exchange::chatwords
