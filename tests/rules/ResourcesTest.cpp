// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Printing.h"
#include "tests/support/SourceTree.h"

#include "core/domain/Classification.h"
#include "core/sqlite/Connection.h"
#include "core/storage/Schema.h"
#include "core/storage/ShippedClassification.h"
#include "core/storage/Stores.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>

using namespace eldin::core;
using namespace eldin::test;

namespace {

const QRegularExpression &mixedLetters()
{
    static const QRegularExpression mixed(QStringLiteral("\\p{Cyrillic}[A-Za-z]|[A-Za-z]\\p{Cyrillic}"));
    return mixed;
}

/// The shipped tables as a new document holds them.
std::vector<ClassificationItem> shipped(ClassificationKind kind)
{
    const auto connection = sqlite::Connection::inMemory();
    createSchema(*connection);
    Stores stores(*connection);
    const FixedClock clock(QDateTime(QDate(2026, 1, 1), QTime(0, 0)));
    SeededRandom random(1);
    insertShippedClassification(stores, clock, random);
    return stores.classification.ofKind(kind);
}

} // namespace

TEST_CASE("every JSON file can be read", "[rules][resources]")
{
    for (const QString &file : sourceFiles({}, {QStringLiteral(".json")})) {
        QJsonParseError error;
        static_cast<void>(QJsonDocument::fromJson(readSource(file), &error));
        INFO(file.toStdString() << ' ' << error.offset);
        CHECK(error.errorString() == QJsonParseError{}.errorString());
    }
}

TEST_CASE("every shipped code has one entry, three names and a parent that exists", "[rules][resources]")
{
    for (const auto &[kind, name] : Codes<ClassificationKind>::list) {
        const auto items = shipped(kind);
        // Institutions are each municipality's own.
        CHECK(items.empty() == (kind == ClassificationKind::Institution));
        QSet<QString> codes;
        for (const ClassificationItem &item : items)
            codes.insert(item.code);
        CHECK(codes.size() == std::ssize(items));
        for (const ClassificationItem &item : items) {
            INFO(QString::fromUtf16(name).toStdString() << ' ' << item.code.toStdString());
            CHECK_FALSE(item.code.isEmpty());
            CHECK((item.parentCode.isEmpty() || codes.contains(item.parentCode)));
            CHECK(item.parentCode != item.code);
            for (const QString &text : {item.name.ky, item.name.ru, item.name.en}) {
                CHECK_FALSE(text.trimmed().isEmpty());
                CHECK_FALSE(mixedLetters().match(text).hasMatch());
                CHECK_FALSE(text.contains(u'?'));
            }
        }
    }
}

TEST_CASE("the tree of shipped codes never runs in a circle", "[rules][resources]")
{
    for (const auto &[kind, name] : Codes<ClassificationKind>::list) {
        QHash<QString, QString> parents;
        for (const ClassificationItem &item : shipped(kind))
            parents[item.code] = item.parentCode;
        for (auto it = parents.begin(); it != parents.end(); ++it) {
            int steps = 0;
            for (QString code = it.key(); !code.isEmpty() && steps < 20; code = parents.value(code))
                ++steps;
            INFO(it.key().toStdString());
            CHECK(steps < 20);
        }
    }
}

TEST_CASE("the invented aimak holds no letter of another alphabet inside a word", "[rules][resources]")
{
    const QString text = QString::fromUtf8(readSource(QStringLiteral("resources/samples/aimak.json")));
    const auto match = mixedLetters().match(text);
    INFO(text.mid(match.capturedStart() - 30, 60).toStdString());
    CHECK_FALSE(match.hasMatch());
}

TEST_CASE("every font and icon comes with its licence", "[rules][resources]")
{
    const QStringList files = sourceFiles(QStringLiteral("resources"), {QString()});
    for (const QString &file : files) {
        if (file.endsWith(u".ttf")) {
            const QString family = file.section(u'/', -1).section(u'-', 0, 0);
            CHECK(files.contains(QStringLiteral("resources/fonts/OFL-%1.txt").arg(family)));
        }
    }
    CHECK(files.contains(QStringLiteral("resources/icons/LICENSE")));
}
