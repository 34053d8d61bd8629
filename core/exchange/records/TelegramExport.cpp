// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/records/TelegramExport.h"

#include "core/base/Error.h"
#include "core/domain/Remark.h"
#include "core/exchange/records/ChatLines.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace eldin::core::exchange {

namespace {

/// A text is a string, or pieces: strings and objects with a format (bold, mention, link) and their text.
QString textOf(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    QString text;
    for (const QJsonValue &piece : value.toArray()) {
        text += piece.isObject() ? piece.toObject()[u"text"].toString() : piece.toString();
        if (text.size() > kLongestRemark)
            break;
    }
    return text;
}

bool hasMedia(const QJsonObject &message)
{
    for (const QLatin1String key : {QLatin1String("photo"), QLatin1String("file"), QLatin1String("media_type"),
                                    QLatin1String("sticker_emoji"), QLatin1String("poll"), QLatin1String("location_information"),
                                    QLatin1String("contact_information")}) {
        if (message.contains(key))
            return true;
    }
    return false;
}

QJsonArray messagesOf(const QJsonObject &root)
{
    if (root[u"messages"].isArray())
        return root[u"messages"].toArray();
    if (!root[u"chats"].isObject())
        throw Error(ErrorCode::FileWrongKind, QStringLiteral("json"));
    const QJsonArray chats = root[u"chats"].toObject()[u"list"].toArray();
    if (chats.size() != 1)
        throw Error(ErrorCode::FileWrongKind, QStringLiteral("telegram-account"));
    return chats.first().toObject()[u"messages"].toArray();
}

} // namespace

Chat telegramChat(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        throw Error(ErrorCode::FileDamaged, error.errorString());
    const QJsonArray messages = messagesOf(document.object());
    if (messages.size() > static_cast<qsizetype>(kMostMessages))
        throw Error(ErrorCode::FileOverLimit, QString::number(kMostMessages));
    Chat chat;
    chat.format = QStringLiteral("telegram");
    int number = 0;
    for (const QJsonValue &value : messages) {
        ++number;
        const QJsonObject object = value.toObject();
        if (object[u"type"].toString() != u"message") {
            ++chat.serviceLines;
            continue;
        }
        ChatMessage message;
        message.line = object[u"id"].toInt(number);
        message.sentAt = QDateTime::fromString(object[u"date"].toString().left(19), Qt::ISODate);
        message.sender = object[u"from"].toString().left(120).simplified();
        message.text = textOf(object[u"text"]);
        message.cut = message.text.size() > kLongestRemark;
        message.text.truncate(kLongestRemark);
        if (hasMedia(object))
            message.content = ChatMessage::Content::Media;
        if (settleMessage(message))
            chat.messages.push_back(std::move(message));
        else
            ++chat.serviceLines;
    }
    return chat;
}

} // namespace eldin::core::exchange
