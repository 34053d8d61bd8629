// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/records/ChatExport.h"

#include "core/base/Error.h"
#include "core/domain/Remark.h"
#include "core/exchange/ReadFailure.h"
#include "core/exchange/TextEncoding.h"
#include "core/exchange/reader/FileHead.h"
#include "core/exchange/records/ChatLines.h"
#include "core/exchange/records/TelegramExport.h"

#include <QFile>

namespace eldin::core::exchange {

namespace {

constexpr int kLinesSearched = 20; // an export begins with a message; a table that quotes one later stays a table
constexpr qint64 kBeginning = 64 * 1024;

FileHead headOf(const QString &path)
{
    try {
        return recogniseHead(path.toStdString());
    } catch (const ReadError &error) {
        throw toError(error);
    }
}

bool isJson(const QByteArray &bytes)
{
    const bool mark = bytes.startsWith("\xEF\xBB\xBF");
    for (qsizetype i = mark ? 3 : 0; i < bytes.size(); ++i) {
        if (!QByteArrayView("\r\n\t ").contains(bytes[i]))
            return bytes[i] == '{';
    }
    return false;
}

/// Where no line is empty, nothing else parts the messages.
bool isOneBlock(const QString &text)
{
    for (const QStringView line : QStringView(text).trimmed().split(u'\n')) {
        if (line.trimmed().isEmpty())
            return false;
    }
    return true;
}

} // namespace

std::optional<Chat> chatOf(const QByteArray &bytes, const std::function<bool()> &cancelled)
{
    if (isJson(bytes))
        return telegramChat(bytes);
    const DecodedText decoded = decodeText(bytes);
    auto chat = chatOfLines(decoded.text, kLinesSearched, cancelled);
    if (chat)
        chat->encoding = decoded.encoding;
    return chat;
}

std::optional<Chat> readChat(const QString &path, const std::function<bool()> &cancelled)
{
    const FileHead head = headOf(path);
    if (head != FileHead::Text && head != FileHead::Html)
        return std::nullopt;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw Error(ErrorCode::Io, path);
    if (head == FileHead::Html) {
        const QByteArray beginning = file.read(kBeginning);
        if (beginning.contains("page_header") && beginning.contains("history"))
            throw Error(ErrorCode::FileWrongKind, QStringLiteral("telegram-html"));
        return std::nullopt;
    }
    if (file.size() <= kLargestChat) {
        // It may grow while it is read.
        return chatOf(file.read(kLargestChat), cancelled);
    }
    QByteArray beginning = file.read(kBeginning);
    beginning.truncate(beginning.lastIndexOf('\n') + 1);
    if (isJson(beginning) || chatOfLines(decodeText(beginning).text, kLinesSearched))
        throw Error(ErrorCode::FileOverLimit, QString::number(kLargestChat));
    return std::nullopt;
}

Chat pastedChat(const QString &text)
{
    if (text.size() > kLargestChat)
        throw Error(ErrorCode::FileOverLimit, QString::number(kLargestChat));
    if (auto chat = chatOfLines(text, 0)) {
        chat->format = QStringLiteral("pasted");
        return *chat;
    }
    Chat chat;
    chat.format = QStringLiteral("pasted");
    const bool lineEach = isOneBlock(text);
    ChatMessage message;
    const auto finish = [&] {
        if (chat.messages.size() == kMostMessages)
            throw Error(ErrorCode::FileOverLimit, QString::number(kMostMessages));
        message.text = message.text.trimmed();
        message.cut = message.text.size() > kLongestRemark;
        message.text.truncate(kLongestRemark);
        if (!message.text.isEmpty() && settleMessage(message))
            chat.messages.push_back(message);
        message = {};
    };
    int number = 0;
    for (const QString &line : text.split(u'\n')) {
        ++number;
        if (line.trimmed().isEmpty() || lineEach)
            finish();
        if (line.trimmed().isEmpty())
            continue;
        if (message.text.isEmpty())
            message.line = number;
        message.text += line.trimmed() + u'\n';
    }
    finish();
    return chat;
}

} // namespace eldin::core::exchange
