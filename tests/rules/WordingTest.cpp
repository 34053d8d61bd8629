// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Printing.h"
#include "tests/support/SourceTree.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QRegularExpression>

using namespace eldin::test;

namespace {

const QStringList kLanguages{QStringLiteral("ky"), QStringLiteral("ru"), QStringLiteral("en")};

/// All phrases of the papers by key.
QMap<QString, QJsonObject> phrases()
{
    QMap<QString, QJsonObject> all;
    for (const QString &file : sourceFiles(QStringLiteral("resources/wording"), {QStringLiteral(".json")})) {
        const QJsonObject entries = QJsonDocument::fromJson(readSource(file)).object();
        for (auto it = entries.begin(); it != entries.end(); ++it) {
            INFO(file.toStdString() << ' ' << it.key().toStdString());
            CHECK_FALSE(all.contains(it.key()));
            all[it.key()] = it.value().toObject();
        }
    }
    return all;
}

/// The `%1 %2` of a text, each once.
QStringList fieldsOf(const QString &text)
{
    static const QRegularExpression field(QStringLiteral("%[0-9]"));
    QStringList result;
    for (auto it = field.globalMatch(text); it.hasNext();)
        result += it.next().captured();
    result.removeDuplicates();
    result.sort();
    return result;
}

} // namespace

TEST_CASE("every phrase of the papers is written in all three languages with the same fields",
          "[rules][wording]")
{
    const auto all = phrases();
    REQUIRE(all.size() > 200);
    for (auto it = all.begin(); it != all.end(); ++it) {
        INFO(it.key().toStdString());
        CHECK(it->keys().size() == kLanguages.size());
        const QStringList fields = fieldsOf(it->value(u"ky").toString());
        for (const QString &language : kLanguages) {
            const QString text = it->value(language).toString();
            CHECK_FALSE(text.trimmed().isEmpty());
            CHECK(text == text.trimmed());
            // English may spell out "one"; every other text uses all its fields.
            if (!it.key().endsWith(u".one"))
                CHECK(fieldsOf(text) == fields);
        }
    }
}

TEST_CASE("every counted phrase has all its forms", "[rules][wording]")
{
    const auto all = phrases();
    for (auto it = all.begin(); it != all.end(); ++it) {
        static const QRegularExpression form(QStringLiteral("\\.(one|few|many)$"));
        if (!form.match(it.key()).hasMatch())
            continue;
        const QString base = it.key().left(it.key().lastIndexOf(u'.'));
        for (const char *ending : {".one", ".few", ".many"}) {
            INFO(base.toStdString() << ending);
            CHECK(all.contains(base + QString::fromLatin1(ending)));
        }
    }
}

TEST_CASE("every phrase that the reports ask for is there", "[rules][wording]")
{
    const auto all = phrases();
    QSet<QString> families;
    for (const QString &key : all.keys())
        families.insert(key.section(u'.', 0, 0));
    static const QRegularExpression shape(QStringLiteral("^[a-z_]+(\\.[a-z0-9_]+)+\\.?$"));
    // Some are empty as shipped, for a municipality to fill.
    const QString editable = QString::fromUtf8(readSource(QStringLiteral("resources/papers/blocks.json")));
    QStringList missing;
    for (const QString &file : sourceFiles(QStringLiteral("core/report"), {QStringLiteral(".cpp")})) {
        for (const QString &literal : cppText(QString::fromUtf8(readSource(file))).literals) {
            if (!shape.match(literal).hasMatch() || !families.contains(literal.section(u'.', 0, 0)))
                continue;
            // A key, the base of a counted or numbered one, or its beginning where a code is added.
            const bool known
                = all.contains(literal) || editable.contains(u'"' + literal + u'"') || std::any_of(all.keyBegin(), all.keyEnd(), [&](const QString &key) {
                      return key.startsWith(literal.endsWith(u'.') ? literal : literal + u'.');
                  });
            if (!known)
                missing += file + u' ' + literal;
        }
    }
    CHECK(missing.join(u'\n') == QString());
}

TEST_CASE("Kyrgyz and Russian phrases hold no Latin letter inside a word", "[rules][wording]")
{
    static const QRegularExpression mixed(QStringLiteral("\\p{Cyrillic}[A-Za-z]|[A-Za-z]\\p{Cyrillic}"));
    const auto all = phrases();
    QStringList wrong;
    for (auto it = all.begin(); it != all.end(); ++it) {
        for (const QString &language : kLanguages) {
            if (mixed.match(it->value(language).toString()).hasMatch())
                wrong += it.key() + u' ' + language;
        }
    }
    CHECK(wrong.join(u'\n') == QString());
}

TEST_CASE("every phrase of the protocol, and every one that can be said in another way, is drawn by a paper", "[rules][wording]")
{
    static const QRegularExpression shape(QStringLiteral("^[a-z_]+(\\.[a-z0-9_]+)+\\.?$"));
    QSet<QString> used;
    for (const char *folder : {"core", "ui", "app"}) {
        for (const QString &file : sourceFiles(QString::fromLatin1(folder), {QStringLiteral(".cpp"), QStringLiteral(".h")})) {
            if (file.contains(QStringLiteral("WordingBlocks"))) // knows what their keys begin with
                continue;
            for (const QString &literal : cppText(QString::fromUtf8(readSource(file))).literals) {
                if (shape.match(literal).hasMatch())
                    used.insert(literal);
            }
        }
    }
    QStringList keys = QJsonDocument::fromJson(readSource(QStringLiteral("resources/wording/protocol.json"))).object().keys();
    const QJsonArray blocks = QJsonDocument::fromJson(readSource(QStringLiteral("resources/papers/blocks.json"))).array();
    for (const QJsonValue block : blocks)
        keys += block[u"key"].toString();
    REQUIRE(keys.size() > 100);
    QStringList unused;
    for (const QString &key : keys) {
        // As it stands, or its beginning where a code is added.
        const bool known = used.contains(key)
            || std::any_of(used.begin(), used.end(), [&](const QString &literal) { return literal.endsWith(u'.') && key.startsWith(literal); });
        if (!known)
            unused += key;
    }
    CHECK(unused.join(u'\n') == QString());
}
