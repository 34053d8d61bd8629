// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/CliRun.h"
#include "tests/support/Printing.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QJsonDocument>
#include <QRegularExpression>

using namespace eldin::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

QStringList exported(const Cli &cli, const QString &file, const QString &format, const QString &folder, const QStringList &more = {})
{
    QStringList files;
    for (const QJsonValue &name : cli.done(QStringList {u"export"_s, file, u"--to"_s, cli.path(folder), u"--format"_s, format, u"--language"_s, u"ru"_s} + more)[u"files"].toArray()) {
        files += name.toString();
        CHECK(QFileInfo::exists(files.back()));
    }
    REQUIRE_FALSE(files.isEmpty());
    return files;
}

/// The records of a csv file: commas, quotes doubled.
std::vector<QStringList> records(const QByteArray &csv)
{
    REQUIRE(csv.startsWith("\xef\xbb\xbf"));
    std::vector<QStringList> rows {{}};
    QString cell;
    bool quoted = false;
    const QString text = QString::fromUtf8(csv.sliced(3));
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (quoted && text[i] == u'"' && i + 1 < text.size() && text[i + 1] == u'"')
            cell += text[i++];
        else if (text[i] == u'"')
            quoted = !quoted;
        else if (!quoted && (text[i] == u',' || text[i] == u'\n')) {
            rows.back() += cell.endsWith(u'\r') ? cell.chopped(1) : cell;
            cell.clear();
            if (text[i] == u'\n')
                rows.emplace_back();
        } else
            cell += text[i];
    }
    rows.pop_back();
    return rows;
}

QStringList columnOf(const std::vector<QStringList> &rows, const QString &name)
{
    const auto column = rows.front().indexOf(name);
    REQUIRE(column >= 0);
    QStringList cells;
    for (std::size_t i = 1; i < rows.size(); ++i)
        cells += rows[i][column];
    return cells;
}

/// Whoever takes an export over has entered its figures in the new document, in whose history nobody else stands.
QJsonArray withoutEntry(const QJsonArray &rows)
{
    QJsonArray result;
    for (const QJsonValue &row : rows) {
        QJsonObject object = row.toObject();
        object.remove(u"entered"_s);
        result.append(object);
    }
    return result;
}

} // namespace

TEST_CASE("csv has a file a table, the words of list as names, and the same rows", "[cli][export]")
{
    const Cli cli;
    const QString file = cli.sample();
    const QStringList files = exported(cli, file, u"csv"_s, u"csv"_s);
    const QDir folder(cli.path(u"csv"_s));
    for (const char16_t *name : {u"municipality", u"settlements", u"budgets", u"lines", u"hearings", u"meetings", u"agenda", u"plan", u"announcements", u"participants", u"headcounts",
                                 u"remarks", u"responses", u"ledger", u"follow_ups", u"votes", u"vote_options", u"questionnaires", u"questionnaire_words", u"classification", u"imports"})
        CHECK(files.contains(folder.filePath(QString::fromUtf16(name) + u".csv"_s)));
    const auto lines = records(bytesOf(folder.filePath(u"lines.csv"_s)));
    CHECK(columnOf(lines, u"amount"_s) == column(cli.rows({u"list"_s, file, u"lines"_s}), {u"amount"_s}));
    CHECK(columnOf(lines, u"id"_s) == column(cli.rows({u"list"_s, file, u"lines"_s}), {u"id"_s}));
    const auto remarks = records(bytesOf(folder.filePath(u"remarks.csv"_s)));
    CHECK(columnOf(remarks, u"text"_s) == column(cli.rows({u"list"_s, file, u"remarks"_s}), {u"text"_s}));
    const auto participants = records(bytesOf(folder.filePath(u"participants.csv"_s)));
    CHECK(columnOf(participants, u"person"_s) == column(cli.rows({u"list"_s, file, u"participants"_s}), {u"name"_s}));
    // A telephone that begins with + would be a formula.
    CHECK(columnOf(participants, u"phone"_s).replaceInStrings(u"'+"_s, u"+"_s) == column(cli.rows({u"list"_s, file, u"participants"_s}), {u"phone"_s}));
}

TEST_CASE("what somebody typed as a formula is a text in the exported tables", "[cli][export]")
{
    const Cli cli;
    const QString file = cli.documentWithMeeting();
    cli.done({u"add"_s, u"remark"_s, file, u"--meeting"_s, u"latest"_s, u"--kind"_s, u"comment"_s, u"--text"_s, u"=HYPERLINK(\"http://x\",\"ачыңыз\")"_s});
    exported(cli, file, u"csv"_s, u"csv"_s);
    const auto remarks = records(bytesOf(QDir(cli.path(u"csv"_s)).filePath(u"remarks.csv"_s)));
    CHECK(columnOf(remarks, u"text"_s) == QStringList {u"'=HYPERLINK(\"http://x\",\"ачыңыз\")"_s});
    exported(cli, file, u"xlsx"_s, u"xlsx"_s);
}

TEST_CASE("every format goes into one folder, and none overwrites what is there", "[cli][export]")
{
    const Cli cli;
    const QString file = cli.sample();
    for (const QString &format : {u"csv"_s, u"json"_s, u"xlsx"_s, u"fdp"_s}) {
        exported(cli, file, format, u"баары"_s);
        const CliRun again = cli.run({u"--json"_s, u"export"_s, file, u"--to"_s, cli.path(u"баары"_s), u"--format"_s, format});
        CHECK(again.code == 3);
        CHECK_FALSE(again.error.isEmpty());
    }
    CHECK(QDir(cli.path(QString())).entryList({u"*.part"_s}, QDir::Dirs).isEmpty());
}

TEST_CASE("the fiscal data package has what its schema asks for", "[cli][export]")
{
    const Cli cli;
    const QString file = cli.sample();
    exported(cli, file, u"fdp"_s, u"fdp"_s);
    const QDir folder(cli.path(u"fdp"_s));
    const QJsonObject package = QJsonDocument::fromJson(bytesOf(folder.filePath(u"datapackage.json"_s))).object();
    CHECK(package[u"profile"] == u"fiscal-data-package"_s);
    static const QRegularExpression name(u"^[-a-z0-9._/]+$"_s);
    CHECK(name.match(package[u"name"].toString()).hasMatch());
    CHECK_FALSE(package[u"title"].toString().isEmpty());
    CHECK(package[u"countryCode"] == u"KG"_s);
    const QJsonArray resources = package[u"resources"].toArray();
    REQUIRE(resources.size() == 1);
    const QJsonObject resource = resources[0].toObject();
    CHECK(resource[u"profile"] == u"tabular-data-resource"_s);
    CHECK(name.match(resource[u"name"].toString()).hasMatch());
    CHECK(resource[u"dialect"][u"delimiter"] == u","_s);
    CHECK(resource[u"dialect"][u"doubleQuote"].toBool());
    const QByteArray data = bytesOf(folder.filePath(resource[u"path"].toString()));
    CHECK_FALSE(data.startsWith("\xef\xbb\xbf")); // readers would take the mark for a part of the first name
    const auto rows = records("\xef\xbb\xbf" + data);
    QStringList names;
    QStringList columnTypes;
    static const QRegularExpression columnType(u"^(budget-line-id|date:fiscal-year|phase:(id|label)|direction|(functional|economic|administrative)-classification:generic:(code|label)|"
                                               "activity:generic:project:label|fin-source:generic:label|geo:target:title|value)$"_s);
    for (const QJsonValue &field : resource[u"schema"][u"fields"].toArray()) {
        names += field[u"name"].toString();
        CHECK(QStringList {u"string"_s, u"integer"_s, u"number"_s}.contains(field[u"type"].toString()));
        const QString type = field[u"columnType"].toString();
        CHECK((type.isEmpty() || columnType.match(type).hasMatch()));
        CHECK((type.isEmpty() || !columnTypes.contains(type)));
        columnTypes += type;
    }
    CHECK(rows.front() == names);
    for (const char16_t *needed : {u"value", u"date:fiscal-year", u"direction", u"phase:id", u"functional-classification:generic:code", u"budget-line-id"})
        CHECK(columnTypes.contains(QString::fromUtf16(needed)));
    // Version 0.3 of the profile: every dimension has attributes and a key, every measure a source and a currency.
    const QJsonObject model = package[u"model"].toObject();
    CHECK(model[u"measures"][u"amount"][u"currency"] == u"KGS"_s);
    CHECK(model[u"measures"][u"amount"][u"source"] == u"amount"_s);
    const QJsonObject dimensions = model[u"dimensions"].toObject();
    CHECK(dimensions.size() >= 5);
    for (const QJsonValue &dimension : dimensions) {
        CHECK(dimension[u"attributes"].toObject().contains(dimension[u"primaryKey"].toString()));
        for (const QJsonValue &attribute : dimension[u"attributes"].toObject())
            CHECK(names.contains(attribute[u"source"].toString()));
    }
    static const QRegularExpression number(u"^-?\\d+\\.\\d{2}$"_s);
    CHECK(columnOf(rows, u"amount"_s).filter(number).size() == static_cast<qsizetype>(rows.size()) - 1);
    CHECK(columnOf(rows, u"id"_s) == column(cli.rows({u"list"_s, file, u"lines"_s}), {u"id"_s}));
}

TEST_CASE("an export for the public names nobody in any format", "[cli][export]")
{
    const Cli cli;
    const QString file = cli.sample();
    const QJsonArray people = cli.rows({u"list"_s, file, u"participants"_s});
    for (const QString &format : {u"csv"_s, u"json"_s, u"fdp"_s}) {
        QByteArray all;
        for (const QString &name : exported(cli, file, format, u"ачык-"_s + format, {u"--public"_s}))
            all += bytesOf(name);
        for (const QJsonValue &person : people) {
            INFO(format.toStdString() << ' ' << person[u"name"].toString().toStdString());
            CHECK_FALSE((!person[u"name"].toString().isEmpty() && all.contains(person[u"name"].toString().toUtf8())));
            CHECK_FALSE((!person[u"phone"].toString().isEmpty() && all.contains(person[u"phone"].toString().toUtf8())));
        }
    }
}

TEST_CASE("import json takes over what export wrote, once, into a new document", "[cli][export]")
{
    const Cli cli;
    const QString file = cli.sample();
    exported(cli, file, u"json"_s, u"json"_s);
    const QString other = cli.path(u"жаңы.eldin"_s);
    cli.done({u"create"_s, other, u"--municipality"_s, u"Башка"_s});
    CHECK(cli.done({u"import"_s, u"json"_s, other, cli.path(u"json"_s)})[u"committed"].toBool());
    CHECK(cli.done({u"check"_s, other})[u"ok"].toBool());
    for (const QString &what : {u"budgets"_s, u"lines"_s, u"hearings"_s, u"participants"_s, u"remarks"_s, u"responses"_s, u"ledger"_s, u"votes"_s, u"attachments"_s, u"imports"_s})
        CHECK(withoutEntry(cli.rows({u"list"_s, other, what})) == withoutEntry(cli.rows({u"list"_s, file, what})));
    const CliRun again = cli.run({u"--json"_s, u"import"_s, u"json"_s, other, cli.path(u"json"_s)});
    CHECK(again.code == 1);
    CHECK(again.error.contains("документ"));
    CHECK(cli.run({u"undo"_s, other}).code == 0);
    CHECK(cli.rows({u"list"_s, other, u"hearings"_s}).isEmpty());
    CHECK(cli.run({u"--json"_s, u"import"_s, u"json"_s, other, cli.path(u"nowhere"_s)}).code == 3);
}

TEST_CASE("export says what is wrong with its call", "[cli][export]")
{
    const Cli cli;
    const QString file = cli.documentWithMeeting();
    CHECK(cli.run({u"export"_s, file, u"--format"_s, u"csv"_s}).code == 2);
    CHECK(cli.run({u"export"_s, file, u"--to"_s, cli.path(u"x"_s)}).code == 2);
    CHECK(cli.run({u"export"_s, file, u"--to"_s, cli.path(u"x"_s), u"--format"_s, u"pdf"_s}).code == 2);
    CHECK(cli.run({u"export"_s, cli.path(u"none.eldin"_s), u"--to"_s, cli.path(u"x"_s), u"--format"_s, u"csv"_s}).code == 3);
    CHECK(cli.run({u"export"_s, file, u"--to"_s, file, u"--format"_s, u"csv"_s}).code == 3);
    CHECK_FALSE(QFileInfo::exists(cli.path(u"x"_s)));
}
