// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Places.h"
#include "tests/support/Printing.h"
#include "tests/support/SourceTree.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QXmlStreamReader>

using namespace eldin::test;

namespace {

struct Message
{
    QString context;
    QString source;
    QStringList translations; ///< several where the text counts something
    QString type;
};

std::vector<Message> messagesIn(const QByteArray &bytes)
{
    std::vector<Message> messages;
    QXmlStreamReader xml(bytes);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"name") {
            context = xml.readElementText();
        } else if (xml.name() == u"message") {
            messages.push_back({});
            messages.back().context = context;
        } else if (xml.name() == u"source") {
            messages.back().source = xml.readElementText();
        } else if (xml.name() == u"translation") {
            messages.back().type = xml.attributes().value(QStringLiteral("type")).toString();
            QString text;
            while (!(xml.readNext() == QXmlStreamReader::EndElement && xml.name() == u"translation")
                   && !xml.atEnd()) {
                if (xml.isCharacters())
                    text += xml.text();
                else if (xml.isStartElement() && xml.name() == u"numerusform")
                    messages.back().translations += xml.readElementText();
            }
            if (messages.back().translations.isEmpty())
                messages.back().translations += text;
        }
    }
    CHECK_FALSE(xml.hasError());
    return messages;
}

std::vector<Message> messagesOf(const QString &file)
{
    INFO(file.toStdString());
    return messagesIn(readSource(file));
}

QStringList textsOf(const std::vector<Message> &messages)
{
    QStringList texts;
    for (const Message &message : messages)
        texts += message.context + QStringLiteral(": ") + message.source;
    texts.sort();
    return texts;
}

QStringList marksOf(const QString &text)
{
    static const QRegularExpression mark(QStringLiteral("%(?:L?[0-9]|n)"));
    QStringList result;
    for (auto it = mark.globalMatch(text); it.hasNext();)
        result += it.next().captured();
    result.removeDuplicates();
    result.sort();
    return result;
}

QStringList translationFiles()
{
    const QStringList files = sourceFiles(QStringLiteral("translations"), {QStringLiteral(".ts")});
    if (files.isEmpty())
        WARN("skipped: there are no translations yet");
    return files;
}

} // namespace

TEST_CASE("every text on the screen is translated, with all its fields", "[rules][translations]")
{
    for (const QString &file : translationFiles()) {
        for (const Message &message : messagesOf(file)) {
            if (message.type == u"vanished" || message.type == u"obsolete")
                continue;
            INFO(file.toStdString() << ' ' << message.context.toStdString() << ": "
                                    << message.source.toStdString());
            CHECK(message.type == QString());
            for (const QString &translation : message.translations) {
                CHECK_FALSE(translation.trimmed().isEmpty());
                QStringList marks = marksOf(message.source);
                // "one" may be said without its number.
                if (message.translations.size() > 1 && !translation.contains(u"%n"))
                    marks.removeAll(QStringLiteral("%n"));
                CHECK(marksOf(translation) == marks);
            }
        }
    }
}

TEST_CASE("no English text is left in Kyrgyz or Russian", "[rules][translations]")
{
    static const QRegularExpression words(QStringLiteral("\\b[a-z]{3,}\\b.*\\b[a-z]{3,}\\b"));
    for (const QString &file : translationFiles()) {
        if (!file.endsWith(u"_ky.ts") && !file.endsWith(u"_ru.ts"))
            continue;
        for (const Message &message : messagesOf(file)) {
            INFO(file.toStdString() << ' ' << message.context.toStdString() << ": "
                                    << message.source.toStdString());
            for (const QString &translation : message.translations)
                CHECK_FALSE((translation == message.source && words.match(translation).hasMatch()));
        }
    }
}

TEST_CASE("translations hold no Latin letter inside a Cyrillic word", "[rules][translations]")
{
    static const QRegularExpression mixed(QStringLiteral("\\p{Cyrillic}[A-Za-z]|[A-Za-z]\\p{Cyrillic}"));
    static const QRegularExpression mark(QStringLiteral("%L?[0-9n]|&|\\\\n"));
    for (const QString &file : translationFiles()) {
        for (const Message &message : messagesOf(file)) {
            for (QString translation : message.translations) {
                INFO(file.toStdString() << ": " << translation.toStdString());
                CHECK_FALSE(mixed.match(translation.remove(mark)).hasMatch());
            }
        }
    }
}

TEST_CASE("each part of the program is translated into the same languages", "[rules][translations]")
{
    QMap<QString, QStringList> languages;
    for (const QString &file : translationFiles()) {
        const QString name = file.section(u'/', -1).chopped(3);
        languages[name.section(u'_', 0, -2)] += name.section(u'_', -1);
    }
    for (auto it = languages.begin(); it != languages.end(); ++it) {
        INFO(it.key().toStdString());
        CHECK(it->contains(QStringLiteral("ky")));
        CHECK(it->contains(QStringLiteral("ru")));
    }
}

TEST_CASE("the translations hold the texts of the sources, no more and no fewer", "[rules][translations]")
{
    const std::pair<QString, QStringList> modules[] {{QStringLiteral("core"), {QStringLiteral("/core")}},
                                                     {QStringLiteral("cli"), {QStringLiteral("/app/cli")}},
                                                     {QStringLiteral("ui"), {QStringLiteral("/ui"), QStringLiteral("/app/gui")}}};
    const QString top = eldin::test::sourcePath(QStringLiteral("."));
    QTemporaryDir folder;
    for (const auto &[module, sources] : modules) {
        const QString name = QStringLiteral("translations/%1_ky.ts").arg(module);
        const QString copy = folder.filePath(module);
        REQUIRE(QFile::copy(top + u'/' + name, copy + QStringLiteral(".ts")));
        QStringList arguments {QStringLiteral("-silent"),     QStringLiteral("-no-obsolete"), QStringLiteral("-locations"),
                               QStringLiteral("none"),        QStringLiteral("-I"),           top,
                               QStringLiteral("-ts"),         copy + QStringLiteral(".ts")};
        for (const QString &folderName : sources)
            arguments.prepend(top + folderName);
        QProcess lupdate;
        lupdate.start(QStringLiteral(ELDIN_LUPDATE), arguments);
        REQUIRE(lupdate.waitForFinished(60'000));
        REQUIRE(lupdate.exitCode() == 0);
        QFile renewed(copy + QStringLiteral(".ts"));
        REQUIRE(renewed.open(QIODevice::ReadOnly));
        INFO(name.toStdString() << ": build the target update_translations and translate what is new");
        CHECK(textsOf(messagesOf(name)) == textsOf(messagesIn(renewed.readAll())));
    }
}
