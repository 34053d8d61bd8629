// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/Remark.h"
#include "core/exchange/records/ChatExport.h"
#include "tests/support/Printing.h"

#include <rapidcheck.h>

using namespace eldin::core;
using namespace eldin::core::exchange;

namespace {

/// Pieces of exports, so that random bytes get past the first line.
const std::vector<QByteArray> &pieces()
{
    static const std::vector<QByteArray> all {
        "12.11.2026, 09:15 - Айгүл: ", "[12.11.26, 09:15:03] A: ", "[9:15, 12.11.2026] B: ", "A, [12.11.2026 9:15]\n", "99.99.9999, 99:99 - ",
        "\n", "\r\n", "\xE2\x80\x8E", "\xE2\x80\xAF", "<Media omitted>", ": ", "[", "]", "{\"messages\":[", "{\"type\":\"message\",\"text\":[", "\"", "}", "]",
        ",", QByteArray("\0", 1), "\xFF\xFE", "\xF0\x9F\x98\x80", "салам ", "12/31/1", "PM", "\xC3"};
    return all;
}

QByteArray anyExport()
{
    QByteArray bytes;
    for (const int choice : *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, int(pieces().size()) + 6))) {
        if (choice < int(pieces().size()))
            bytes += pieces()[std::size_t(choice)];
        else
            bytes += *rc::gen::arbitrary<char>();
    }
    return bytes;
}

void checkBounds(const Chat &chat, qsizetype size)
{
    RC_ASSERT(qsizetype(chat.messages.size()) <= size);
    for (const ChatMessage &message : chat.messages) {
        RC_ASSERT(message.text.size() <= std::min(size * 2, kLongestRemark));
        RC_ASSERT(message.sender.size() <= 120);
        RC_ASSERT(message.text == message.text.trimmed());
        RC_ASSERT(!message.text.isEmpty() || message.content != ChatMessage::Content::Words);
    }
}

} // namespace

TEST_CASE("any bytes are refused by name or read within bounds", "[exchange][chat][property]")
{
    CHECK(rc::check("chatOf and pastedChat", [] {
        const QByteArray bytes = anyExport();
        try {
            if (const auto chat = chatOf(bytes))
                checkBounds(*chat, bytes.size());
        } catch (const Error &error) {
            RC_ASSERT(error.code() == ErrorCode::FileDamaged || error.code() == ErrorCode::FileWrongKind);
        }
        checkBounds(pastedChat(QString::fromUtf8(bytes)), bytes.size());
    }));
}

TEST_CASE("what an export is written from comes back", "[exchange][chat][property]")
{
    CHECK(rc::check("round trip", [] {
        const QStringList words {QStringLiteral("жарык"), QStringLiteral("мост: 3 км"), QStringLiteral("- көпүрө"), QStringLiteral("[суу]"),
                                 QStringLiteral("12.11"), QStringLiteral("suv qachon?")};
        const int count = *rc::gen::inRange(1, 20);
        QString text;
        QStringList expected;
        for (int i = 0; i < count; ++i) {
            const QDateTime at(QDate(2026, *rc::gen::inRange(1, 13), *rc::gen::inRange(13, 29)), QTime(*rc::gen::inRange(0, 24), *rc::gen::inRange(0, 60)));
            QStringList lines;
            for (int line = *rc::gen::inRange(1, 4); line > 0; --line)
                lines += words[*rc::gen::inRange(0, int(words.size()))];
            const QString sender = QStringLiteral("Жашоочу %1").arg(i % 3);
            text += at.toString(QStringLiteral("dd.MM.yyyy, HH:mm")) + QStringLiteral(" - ") + sender + QStringLiteral(": ") + lines.join(u'\n') + u'\n';
            expected += at.toString(Qt::ISODate) + sender + lines.join(u'\n');
        }
        const auto chat = chatOf(text.toUtf8());
        RC_ASSERT(chat.has_value());
        QStringList found;
        for (const ChatMessage &message : chat->messages)
            found += message.sentAt.toString(Qt::ISODate) + message.sender + message.text;
        RC_ASSERT(found == expected);
    }));
}
