// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/JsonRows.h"

#include <QIODevice>
#include <QJsonDocument>

namespace eldin::core::exchange {

namespace {

constexpr qint64 kBlock = 64 * 1024;

} // namespace

std::optional<char> JsonRows::byte()
{
    if (m_at == m_block.size()) {
        m_block = m_device.read(kBlock);
        m_at = 0;
        if (m_block.isEmpty())
            return std::nullopt;
    }
    return m_block[m_at++];
}

std::optional<char> JsonRows::sign()
{
    for (auto found = byte(); found; found = byte()) {
        if (*found != ' ' && *found != '\t' && *found != '\r' && *found != '\n')
            return found;
    }
    return std::nullopt;
}

std::optional<QJsonObject> JsonRows::end(State state)
{
    m_state = state;
    return std::nullopt;
}

std::optional<QJsonObject> JsonRows::next()
{
    if (m_state == State::Ended || m_state == State::Broken)
        return std::nullopt;
    auto first = sign();
    if (m_state == State::Before) {
        if (first != '[')
            return end(State::Broken);
        first = sign();
    } else if (first == ',') {
        first = sign();
        if (first == ']')
            return end(State::Broken);
    } else if (first != ']') {
        return end(State::Broken);
    }
    if (first == ']')
        return end(sign() ? State::Broken : State::Ended);
    if (first != '{')
        return end(State::Broken);
    m_state = State::Within;
    QByteArray object("{");
    bool inText = false;
    bool escaped = false;
    for (int depth = 1; depth > 0;) {
        const auto found = byte();
        if (!found || object.size() == kLongest)
            return end(State::Broken);
        object += *found;
        if (inText) {
            inText = escaped || *found != '"';
            escaped = !escaped && *found == '\\';
        } else if (*found == '"') {
            inText = true;
        } else if (*found == '{' || *found == '[') {
            ++depth;
        } else if (*found == '}' || *found == ']') {
            --depth;
        }
    }
    const QJsonDocument document = QJsonDocument::fromJson(object);
    return document.isObject() ? std::optional(document.object()) : end(State::Broken);
}

QByteArray jsonText(const QString &text)
{
    QByteArray result("\"");
    for (const char sign : text.toUtf8()) {
        switch (sign) {
        case '"': result += "\\\""; break;
        case '\\': result += "\\\\"; break;
        case '\n': result += "\\n"; break;
        case '\r': result += "\\r"; break;
        case '\t': result += "\\t"; break;
        default:
            if (static_cast<unsigned char>(sign) < 0x20)
                result += "\\u00" + QByteArray(1, sign).toHex();
            else
                result += sign;
        }
    }
    return result + '"';
}

} // namespace eldin::core::exchange
