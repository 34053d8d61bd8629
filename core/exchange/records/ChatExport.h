// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace eldin::core::exchange {

/// One message of a messenger.
struct ChatMessage
{
    enum class Content {
        Words,
        Media, ///< a picture, voice message or sticker without words
        Notice, ///< the messenger marks it as its own, but it is none that we know
    };
    int line = 0; ///< where it begins in the file, from 1; in an export of Telegram the id of the message
    QDateTime sentAt; ///< by the clock of who exported it; invalid where not stated
    QString sender; ///< a name or a telephone number, as the export has it; may be empty
    QString text; ///< line breaks kept; at most kLongestRemark signs
    Content content = Content::Words;
    bool cut = false; ///< there is more text than that
};

/// What a chat holds besides lines that the messenger wrote itself (joined, left, encrypted, deleted).
struct Chat
{
    QString format; ///< whatsapp, telegram, pasted
    QString encoding; ///< of a text file
    std::vector<ChatMessage> messages; ///< in the order of the file
    std::size_t serviceLines = 0; ///< dropped
};

inline constexpr qint64 kLargestChat = 20 * 1024 * 1024; ///< bytes
inline constexpr std::size_t kMostMessages = 100'000;

/// Reads the export of a chat: WhatsApp's text in the forms of its versions and languages, and result.json of Telegram
/// Desktop. Nothing where the file is no chat. Where it is not clear whether a date begins with the day or the month (between
/// full stops it is), a number over 12 anywhere in the file decides, else the day is first. Blocks, so call it beside the window. Throws
/// Error: FileMissing, Io, Cancelled, FileOverLimit, FileDamaged (broken JSON), FileWrongKind (detail `telegram-html`,
/// `telegram-account`, `json`).
[[nodiscard]] std::optional<Chat> readChat(const QString &path, const std::function<bool()> &cancelled = {});

/// The same of bytes in memory.
[[nodiscard]] std::optional<Chat> chatOf(const QByteArray &bytes, const std::function<bool()> &cancelled = {});

/// Messages copied out of a messenger with who wrote them and when, else plain text: a message a paragraph, or a line
/// where no line is empty. Throws Error FileOverLimit.
[[nodiscard]] Chat pastedChat(const QString &text);

} // namespace eldin::core::exchange
