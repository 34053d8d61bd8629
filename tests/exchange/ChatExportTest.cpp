// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Invented chats in the forms in which messengers export and copy them.
#include "core/domain/Remark.h"
#include "core/exchange/records/ChatExport.h"
#include "tests/support/Printing.h"

#include <QFile>
#include <QTemporaryDir>

using namespace eldin::core;
using namespace eldin::core::exchange;

namespace {

/// `2026-11-12T09:15:03|sender|text`, line breaks as `/`.
QStringList flat(const Chat &chat)
{
    QStringList lines;
    for (const ChatMessage &message : chat.messages)
        lines += message.sentAt.toString(Qt::ISODate) + u'|' + message.sender + u'|' + QString(message.text).replace(u'\n', u'/');
    return lines;
}

QStringList flat(const QByteArray &bytes)
{
    const auto chat = chatOf(bytes);
    REQUIRE(chat);
    return flat(*chat);
}

QStringList list(std::initializer_list<const char *> lines)
{
    QStringList result;
    for (const char *line : lines)
        result += QString::fromUtf8(line);
    return result;
}

} // namespace

TEST_CASE("an export of WhatsApp on an iPhone is read", "[exchange][chat]")
{
    const auto chat = chatOf(
        "\xE2\x80\x8E[12.11.2026, 09:15:03] Айыл чаты: \xE2\x80\x8EСообщения и звонки защищены сквозным шифрованием.\r\n"
        "[12.11.2026, 09:16:40] Айгүл Сапарова: Биринчи көчөгө жарык коюлсун.\r\n"
        "Балдар мектептен караңгыда келет: 3 км.\r\n"
        "\r\n"
        "Рахмат.\r\n"
        "[13.11.2026, 21:05:00] ~\xE2\x80\xAF+996 700 123 456: Качан оңдолот?\r\n"
        "\xE2\x80\x8E[13.11.2026, 21:06:00] Бакыт: \xE2\x80\x8Eизображение отсутствует\r\n"
        "[13.11.2026, 21:07:00] Бакыт: \xE2\x80\x8EДанное сообщение удалено.\r\n"
        "[13.11.2026, 21:08:00] Айыл чаты: \xE2\x80\x8EБакыт закрепил сообщение\r\n");
    REQUIRE(chat);
    CHECK(chat->format == u"whatsapp");
    CHECK(flat(*chat)
          == list({"2026-11-12T09:16:40|Айгүл Сапарова|Биринчи көчөгө жарык коюлсун./Балдар мектептен караңгыда келет: 3 км.//Рахмат.",
                   "2026-11-13T21:05:00|+996 700 123 456|Качан оңдолот?", "2026-11-13T21:06:00|Бакыт|", "2026-11-13T21:08:00|Айыл чаты|Бакыт закрепил сообщение"}));
    CHECK(chat->messages[3].content == ChatMessage::Content::Notice);
    CHECK(chat->messages[0].line == 2);
    CHECK(chat->messages[1].line == 6);
    CHECK(chat->messages[2].content == ChatMessage::Content::Media);
    CHECK(chat->serviceLines == 2);
}

TEST_CASE("an export of WhatsApp on Android is read, and its own lines are dropped", "[exchange][chat]")
{
    const auto chat = chatOf("12.11.2026, 09:15 - Messages and calls are end-to-end encrypted. Learn more.\n"
                             "12.11.2026, 09:15 - Нурлан создал(-а) группу \"Бюджет: 2027\"\n"
                             "12.11.2026, 09:15 - +996 555 000 111 joined using a group link.\n"
                             "12.11.2026, 09:16 - Нурлан: В этом году надо починить мост <This message was edited>\n"
                             "12.11.2026, 09:17 - Гүлнара: <Media omitted>\n"
                             "12.11.2026, 09:18 - Гүлнара: IMG-20261112.jpg (file attached)\n"
                             "Мына ушул көпүрө\n"
                             "12.11.2026, 09:19 - Otabek: Suv qachon keladi?\n"
                             "12.11.2026, 09:20 - Нурлан: <Без медиафайлов>\n"
                             "12.11.2026, 09:21 - Нурлан: This message was deleted\n"
                             "12.11.2026, 09:22 - Mary Leftwich: I added my proposal: a bridge\n"
                             "12.11.2026, 09:23 - Айгүл вышла из группы\n");
    REQUIRE(chat);
    CHECK(flat(*chat)
          == list({"2026-11-12T09:16:00|Нурлан|В этом году надо починить мост", "2026-11-12T09:17:00|Гүлнара|",
                   "2026-11-12T09:18:00|Гүлнара|Мына ушул көпүрө", "2026-11-12T09:19:00|Otabek|Suv qachon keladi?",
                   "2026-11-12T09:20:00|Нурлан|", "2026-11-12T09:22:00|Mary Leftwich|I added my proposal: a bridge"}));
    CHECK(chat->messages[2].content == ChatMessage::Content::Words);
    CHECK(chat->serviceLines == 5);
}

TEST_CASE("dates are day first unless a number over 12 says otherwise", "[exchange][chat]")
{
    CHECK(flat("01/02/26, 9:15 AM - A: one\n") == list({"2026-02-01T09:15:00|A|one"}));
    CHECK(flat("01/02/26, 12:05 AM - A: one\n1/13/26, 12:05 PM - A: two\n")
          == list({"2026-01-02T00:05:00|A|one", "2026-01-13T12:05:00|A|two"}));
    CHECK(flat("01.02.26, 23:59 - A: one\n13.02.26, 0:00 - A: two\n")
          == list({"2026-02-01T23:59:00|A|one", "2026-02-13T00:00:00|A|two"}));
    CHECK(flat("2026-11-12, 9:15\xE2\x80\xAFp.m. - A: one\n") == list({"2026-11-12T21:15:00|A|one"}));
    CHECK(flat("12.11.2026 г., 9:15 тк - A: one\n") == list({"2026-11-12T21:15:00|A|one"}));
}

TEST_CASE("what is no moment begins no message", "[exchange][chat]")
{
    CHECK_FALSE(chatOf("31.02.2026, 09:15 - A: one\n"));
    CHECK_FALSE(chatOf("12.11.2026, 25:15 - A: one\n"));
    CHECK_FALSE(chatOf("Сунуш;Суммасы\nЖарык;100\n"));
    CHECK_FALSE(chatOf(""));
    // In a table that quotes a chat far below it stays a table.
    CHECK_FALSE(chatOf(QByteArray("a;b\n").repeated(30) + "12.11.2026, 09:15 - A: one\n"));
    // A file keeps to the form of its first message.
    CHECK(flat("12.11.2026, 09:15 - A: one\n[12.11.2026, 09:16:00] B: two\n") == list({"2026-11-12T09:15:00|A|one/[12.11.2026, 09:16:00] B: two"}));
}

TEST_CASE("other encodings of a chat are read", "[exchange][chat]")
{
    const QString text = QStringLiteral("12.11.2026, 09:15 - Нурлан: Надо починить мост через реку\n");
    QByteArray wide("\xFF\xFE", 2);
    wide.append(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
    CHECK(flat(wide) == list({"2026-11-12T09:15:00|Нурлан|Надо починить мост через реку"}));
    CHECK(flat("\xEF\xBB\xBF" + text.toUtf8()) == list({"2026-11-12T09:15:00|Нурлан|Надо починить мост через реку"}));
}

TEST_CASE("a chat of Telegram is read from JSON", "[exchange][chat]")
{
    const auto chat = chatOf(R"({"name":"Айыл","type":"private_group","messages":[
        {"id":1,"type":"service","date":"2026-11-12T09:00:00","actor":"Нурлан","action":"create_group","text":""},
        {"id":7,"type":"message","date":"2026-11-12T09:15:03","from":"Айгүл","from_id":"user1","text":"Жарык керек"},
        {"id":8,"type":"message","date":"2026-11-12T09:16:00","from":"Бакыт","text":["Караңыз: ",{"type":"link","text":"https://example.kg"}," болобу?"]},
        {"id":9,"type":"message","date":"2026-11-12T09:17:00","from":null,"text":"Атын айтпаган"},
        {"id":10,"type":"message","date":"2026-11-12T09:18:00","from":"Бакыт","media_type":"voice_message","file":"voice.ogg","text":""},
        {"id":11,"type":"message","date":"2026-11-12T09:19:00","from":"Бакыт","photo":"photo.jpg","text":"Мына көпүрө"}]})");
    REQUIRE(chat);
    CHECK(chat->format == u"telegram");
    CHECK(flat(*chat)
          == list({"2026-11-12T09:15:03|Айгүл|Жарык керек", "2026-11-12T09:16:00|Бакыт|Караңыз: https://example.kg болобу?",
                   "2026-11-12T09:17:00||Атын айтпаган", "2026-11-12T09:18:00|Бакыт|", "2026-11-12T09:19:00|Бакыт|Мына көпүрө"}));
    CHECK(chat->messages[1].line == 8);
    CHECK(chat->messages[3].content == ChatMessage::Content::Media);
    CHECK(chat->messages[4].content == ChatMessage::Content::Words);
    CHECK(chat->serviceLines == 1);
}

TEST_CASE("what is not one chat of Telegram is refused by name", "[exchange][chat]")
{
    const auto refusal = [](const QByteArray &bytes) {
        try {
            static_cast<void>(chatOf(bytes));
        } catch (const Error &error) {
            return codeName(error.code()) + (error.code() == ErrorCode::FileWrongKind ? u' ' + error.detail() : QString());
        }
        return QString();
    };
    CHECK(refusal(R"({"chats":{"list":[{"messages":[]},{"messages":[]}]}})") == u"file-wrong-kind telegram-account");
    CHECK(refusal(R"({"type":"FeatureCollection"})") == u"file-wrong-kind json");
    CHECK(refusal(R"({"messages":[{"type":"message")") == u"file-damaged");
    CHECK(chatOf(R"({"chats":{"list":[{"messages":[{"type":"message","from":"A","text":"b"}]}]}})")->messages.size() == 1);
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("messages.html"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("<!DOCTYPE html><html><body><div class=\"page_wrap\"><div class=\"page_header\"></div><div class=\"page_body chat_page\"><div class=\"history\">");
    file.close();
    CHECK_ERROR(readChat(path), ErrorCode::FileWrongKind);
    CHECK_ERROR(readChat(folder.filePath(QStringLiteral("none.txt"))), ErrorCode::FileMissing);
}

TEST_CASE("a message is kept up to the length of a remark", "[exchange][chat]")
{
    const auto chat = chatOf("12.11.2026, 09:15 - A: " + QByteArray("b").repeated(30000) + "\nc\n12.11.2026, 09:16 - A: d\n");
    REQUIRE(chat);
    REQUIRE(chat->messages.size() == 2);
    CHECK(chat->messages[0].cut);
    CHECK(chat->messages[0].text.size() == kLongestRemark);
    CHECK_FALSE(chat->messages[1].cut);
    CHECK_ERROR(chatOf(QByteArray("12.11.2026, 09:15 - A: b\n").repeated(100'001)), ErrorCode::FileOverLimit);
    CHECK_ERROR(chatOf(QByteArray("12.11.2026, 09:15 - A: b\n").repeated(2000), [] { return true; }), ErrorCode::Cancelled);
}

TEST_CASE("copied messages are read with sender and moment, or as plain text", "[exchange][chat]")
{
    CHECK(flat(pastedChat(QString::fromUtf8("[9:15, 12.11.2026] Айгүл: Жарык керек\n[12:01 AM, 11/13/2026] +996 700 123 456: Суу жок")))
          == list({"2026-11-12T09:15:00|Айгүл|Жарык керек", "2026-11-13T00:01:00|+996 700 123 456|Суу жок"}));
    CHECK(flat(pastedChat(QString::fromUtf8("Айгүл, [12.11.2026 9:15]\nЖарык керек\nэкинчи көчөгө\n\nБакыт, [12.11.2026 9:16]\nСуу жок")))
          == list({"2026-11-12T09:15:00|Айгүл|Жарык керек/экинчи көчөгө", "2026-11-12T09:16:00|Бакыт|Суу жок"}));
    CHECK(flat(pastedChat(QString::fromUtf8("Жарык керек\nСуу жок\n"))) == list({"||Жарык керек", "||Суу жок"}));
    const Chat paragraphs = pastedChat(QString::fromUtf8("Жарык керек\nэкинчи көчөгө\n\n\nСуу жок\n"));
    CHECK(flat(paragraphs) == list({"||Жарык керек/экинчи көчөгө", "||Суу жок"}));
    CHECK(paragraphs.messages[1].line == 5);
    CHECK(pastedChat(QString()).messages.empty());
}
