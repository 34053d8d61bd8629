// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/CliRun.h"
#include "tests/support/Printing.h"

#include "core/base/MoneyText.h"
#include "core/document/Document.h"
#include "core/sqlite/Connection.h"

#include <QDate>
#include <QFile>
#include <QRegularExpression>

using namespace eldin::core;
using namespace eldin::test;
using namespace Qt::StringLiterals;

namespace {

enum class Json {
    Text,
    TextOrNull,
    Number,
    NumberOrNull,
    Money,
    MoneyOrNull,
    Date,
    DateOrNull,
    Bool,
    Array,
    Object,
    ObjectOrNull
};

bool isMoney(const QJsonValue &value)
{
    static const QRegularExpression money(u"^-?[0-9]+\\.[0-9]{2}$"_s);
    return money.match(value.toString()).hasMatch();
}

bool fits(const QJsonValue &value, Json kind)
{
    switch (kind) {
    case Json::Text:
        return value.isString();
    case Json::TextOrNull:
        return value.isNull() || (value.isString() && !value.toString().isEmpty());
    case Json::Number:
        return value.isDouble();
    case Json::NumberOrNull:
        return value.isNull() || value.isDouble();
    case Json::Money:
        return isMoney(value);
    case Json::MoneyOrNull:
        return value.isNull() || isMoney(value);
    case Json::Date:
        return QDate::fromString(value.toString().left(10), Qt::ISODate).isValid();
    case Json::DateOrNull:
        return value.isNull() || fits(value, Json::Date);
    case Json::Bool:
        return value.isBool();
    case Json::Array:
        return value.isArray();
    case Json::Object:
        return value.isObject();
    case Json::ObjectOrNull:
        return value.isNull() || value.isObject();
    }
    return false;
}

using Shape = std::vector<std::pair<const char *, Json>>;

void checkShape(const QJsonObject &object, const Shape &shape)
{
    for (const auto &[key, kind] : shape) {
        INFO(key);
        REQUIRE(object.contains(QLatin1String(key)));
        CHECK(fits(object[QLatin1String(key)], kind));
    }
}

void checkRows(const QJsonArray &rows, const Shape &shape)
{
    CHECK_FALSE(rows.isEmpty());
    for (const QJsonValue row : rows)
        checkShape(row.toObject(), shape);
}

} // namespace

TEST_CASE("create makes a document that info and check accept", "[cli]")
{
    const Cli cli;
    const QString file = cli.path(u"жаңы.eldin"_s);
    const QJsonObject created = cli.done({u"create"_s, file, u"--municipality"_s, u"Көк-Жар айыл аймагы"_s,
                                          u"--soate"_s, u"41707220899000"_s});
    CHECK(created[u"document"].toString() == file);
    CHECK(created[u"schema"].toInt() == 1);
    const QJsonObject info = cli.done({u"info"_s, file});
    checkShape(info,
               {{"document", Json::Text},
                {"schema", Json::Number},
                {"municipality", Json::Text},
                {"settlements", Json::Number},
                {"budgets", Json::Array},
                {"hearings", Json::Array},
                {"commits", Json::Number},
                {"heads", Json::Array},
                {"attachments", Json::Number}});
    CHECK(info[u"municipality"].toString() == u"Көк-Жар айыл аймагы");
    CHECK(info[u"heads"].toArray().size() == 1);
    const QJsonObject check = cli.done({u"check"_s, file});
    CHECK(check[u"ok"].toBool());
    CHECK(check[u"findings"].toArray().isEmpty());
    const CliRun wrong
        = cli.run({u"create"_s, cli.path(u"x.eldin"_s), u"--municipality"_s, u"  "_s, u"--json"_s});
    CHECK(wrong.code == 1);
    CHECK(wrong.out.isEmpty());
    CHECK(cli.run({u"create"_s, cli.path(u"x.eldin"_s), u"--municipality"_s, u"x"_s, u"--soate"_s, u"12"_s})
              .code
          == 1);
    CHECK_FALSE(QFile::exists(cli.path(u"x.eldin"_s)));
}

TEST_CASE("every list of the sample has the promised shape", "[cli]")
{
    const Cli cli;
    const QString file = cli.sample();
    const auto list = [&](const char16_t *what) {
        return cli.rows({u"list"_s, file, QString::fromUtf16(what)});
    };
    const Shape budget{{"id", Json::Text},           {"year", Json::Number},     {"stage", Json::Text},
                       {"version", Json::Number},    {"lines", Json::Number},    {"revenue", Json::Money},
                       {"expenditure", Json::Money}, {"financing", Json::Money}, {"balance", Json::Money}};
    const Shape hearing{{"id", Json::Text},
                        {"title", Json::Text},
                        {"kind", Json::Text},
                        {"state", Json::Text},
                        {"date", Json::DateOrNull},
                        {"meetings", Json::Number},
                        {"participants", Json::Number},
                        {"remarks", Json::Number},
                        {"proposals", Json::Number},
                        {"answered", Json::Number}};
    checkRows(list(u"budgets"), budget);
    checkRows(list(u"hearings"), hearing);
    const QJsonObject info = cli.done({u"info"_s, file});
    checkRows(info[u"budgets"].toArray(), budget);
    checkRows(info[u"hearings"].toArray(), hearing);
    checkRows(list(u"lines"),
              {{"id", Json::Text},
               {"section", Json::Text},
               {"code", Json::Text},
               {"function", Json::Text},
               {"economic", Json::Text},
               {"name", Json::Text},
               {"amount", Json::Money},
               {"source", Json::ObjectOrNull}});
    checkRows(list(u"settlements"), {{"id", Json::Text}, {"name", Json::Text}});
    checkRows(list(u"population"), {{"id", Json::Text}, {"sex", Json::Text}, {"age_group", Json::Text}, {"count", Json::Number}});
    checkRows(list(u"meetings"), {{"id", Json::Text}, {"hearing", Json::Text}, {"place", Json::Text}});
    checkRows(list(u"plan"), {{"id", Json::Text}, {"title", Json::Text}, {"due", Json::DateOrNull}});
    checkRows(list(u"agenda"), {{"id", Json::Text}, {"meeting", Json::Text}, {"title", Json::Text}});
    checkRows(list(u"participants"),
              {{"id", Json::Text},
               {"name", Json::TextOrNull},
               {"phone", Json::TextOrNull},
               {"sex", Json::TextOrNull},
               {"age_group", Json::TextOrNull},
               {"settlement", Json::TextOrNull},
               {"role", Json::TextOrNull},
               {"meeting", Json::Text}});
    checkRows(list(u"remarks"),
              {{"id", Json::Text},
               {"label", Json::Text},
               {"number", Json::NumberOrNull},
               {"kind", Json::Text},
               {"text", Json::Text},
               {"language", Json::Text},
               {"person", Json::TextOrNull},
               {"settlement", Json::TextOrNull},
               {"amount", Json::MoneyOrNull},
               {"topics", Json::Array},
               {"decision", Json::TextOrNull},
               {"reason", Json::TextOrNull},
               {"received_after_closing", Json::Bool}});
    checkRows(list(u"responses"),
              {{"id", Json::Text},
               {"remark", Json::Text},
               {"decision", Json::Text},
               {"reason", Json::Text},
               {"amount", Json::MoneyOrNull},
               {"responsible", Json::TextOrNull},
               {"deadline", Json::DateOrNull}});
    checkRows(list(u"ledger"), {{"id", Json::Text}, {"remark", Json::Text}, {"decision", Json::Text}});
    checkRows(list(u"commits"), {{"commit", Json::Text}, {"operation", Json::Text}, {"at", Json::Date}});
    CHECK(list(u"conflicts").isEmpty());
    CHECK(list(u"imports").isEmpty());
    checkRows(cli.rows({u"history"_s, file}),
              {{"commit", Json::Text},
               {"at", Json::Date},
               {"author", Json::TextOrNull},
               {"operation", Json::Text},
               {"summary", Json::Text}});
}

TEST_CASE("lists come in the same order on every run and can be narrowed", "[cli]")
{
    const Cli cli;
    const QString file = cli.sample();
    for (const char16_t *what : {u"lines", u"remarks", u"participants", u"responses", u"commits"}) {
        const QStringList arguments{u"list"_s, file, QString::fromUtf16(what), u"--json"_s};
        CHECK(cli.run(arguments).out == cli.run(arguments).out);
    }
    const QJsonArray hearings = cli.rows({u"list"_s, file, u"hearings"_s});
    qsizetype sum = 0;
    for (const QJsonValue hearing : hearings) {
        const QJsonArray remarks
            = cli.rows({u"list"_s, file, u"remarks"_s, u"--hearing"_s, hearing[u"id"].toString()});
        CHECK(remarks.size() == hearing[u"remarks"].toInt());
        sum += remarks.size();
    }
    CHECK(sum == cli.rows({u"list"_s, file, u"remarks"_s}).size());
    const QString latest = hearings.last()[u"id"].toString();
    CHECK(cli.rows({u"list"_s, file, u"remarks"_s, u"--hearing"_s, u"latest"_s})
          == cli.rows({u"list"_s, file, u"remarks"_s, u"--hearing"_s, latest}));
    CHECK(cli.run({u"list"_s, file, u"remarks"_s, u"--hearing"_s, u"nowhere"_s}).code == 1);
    for (const QJsonValue budget : cli.rows({u"list"_s, file, u"budgets"_s})) {
        const QJsonArray lines
            = cli.rows({u"list"_s, file, u"lines"_s, u"--budget"_s, budget[u"id"].toString()});
        CHECK(lines.size() == budget[u"lines"].toInt());
        Money revenue;
        for (const QJsonValue line : lines) {
            if (line[u"section"].toString() == u"revenue")
                revenue += parseMoney(line[u"amount"].toString(), MoneyUnit::Som).value();
        }
        CHECK(plainMoney(revenue) == budget[u"revenue"].toString());
    }
}

TEST_CASE("findings are listed as sentences with the lines they are about", "[cli]")
{
    const Cli cli;
    const QString file = cli.sample();
    const QJsonArray all = cli.rows({u"list"_s, file, u"findings"_s, u"--language"_s, u"ru"_s});
    checkRows(all, {{"budget", Json::Text}, {"kind", Json::Text}, {"sentence", Json::Text}, {"attention", Json::Bool}, {"amount", Json::Money}, {"lines", Json::Array}});
    qsizetype count = 0;
    for (const QJsonValue budget : cli.rows({u"list"_s, file, u"budgets"_s})) {
        const QJsonArray findings = cli.rows({u"list"_s, file, u"findings"_s, u"--budget"_s, budget[u"id"].toString(), u"--language"_s, u"ru"_s});
        CHECK(column(findings, {u"kind"_s}).contains(u"own_revenue"_s));
        CHECK(findings.first()[u"sentence"].toString().startsWith(u"Собственные доходы составляют "));
        count += findings.size();
    }
    CHECK(count == all.size());
}

TEST_CASE("undo and redo walk the history and say what they did", "[cli]")
{
    const Cli cli;
    const QString file = cli.documentWithMeeting();
    const QJsonArray history = cli.rows({u"history"_s, file});
    CHECK(column(history, {u"operation"_s})
          == QStringList{u"add-meeting"_s, u"add-hearing"_s, u"create-document"_s});
    const QJsonArray undone = cli.rows({u"undo"_s, file, u"--count"_s, u"2"_s, u"--author"_s, u"Катчы"_s});
    CHECK(column(undone, {u"operation"_s, u"author"_s}) == QStringList{u"undo|Катчы"_s, u"undo|Катчы"_s});
    CHECK(cli.done({u"info"_s, file})[u"hearings"].toArray().isEmpty());
    const CliRun nothing = cli.run({u"undo"_s, file, u"--json"_s});
    CHECK(nothing.code == 1);
    CHECK(cli.rows({u"redo"_s, file, u"--count"_s, u"2"_s}).size() == 2);
    CHECK(cli.rows({u"list"_s, file, u"meetings"_s}).size() == 1);
    CHECK(cli.run({u"redo"_s, file}).code == 1);
    const QString meeting = cli.rows({u"list"_s, file, u"meetings"_s})[0][u"id"].toString();
    CHECK(cli.rows({u"history"_s, file, u"--record"_s, meeting}).size() == 3);
    CHECK(cli.done({u"check"_s, file})[u"ok"].toBool());
}

TEST_CASE("an undo or redo of more steps than there are does none and says how many there are", "[cli]")
{
    const Cli cli;
    const QString file = cli.documentWithMeeting();
    const auto refusedFor = [&](const QString &command, const QString &count, const QString &language) {
        const CliRun run = cli.run({command, file, u"--count"_s, count, u"--json"_s, u"--language"_s, language});
        CHECK(run.code == 1);
        CHECK(run.out.isEmpty());
        return QString::fromUtf8(run.error).trimmed();
    };
    CHECK(refusedFor(u"undo"_s, u"3"_s, u"en"_s) == u"Not so many steps can be undone, only 2. Nothing was undone.");
    CHECK(refusedFor(u"undo"_s, u"3"_s, u"ru"_s).contains(u"их всего 2"));
    CHECK(refusedFor(u"undo"_s, u"3"_s, u"ky"_s).contains(u"болгону 2 кадам"));
    CHECK(refusedFor(u"redo"_s, u"1"_s, u"en"_s) == u"There is nothing to redo.");
    CHECK(cli.rows({u"list"_s, file, u"meetings"_s}).size() == 1);
    CHECK(cli.done({u"info"_s, file})[u"commits"].toInt() == 3);
    cli.rows({u"undo"_s, file});
    CHECK(refusedFor(u"redo"_s, u"2"_s, u"en"_s) == u"Not so many steps can be redone, only 1. Nothing was redone.");
    CHECK(cli.done({u"info"_s, file})[u"commits"].toInt() == 4);
}

TEST_CASE("check finds what was changed past the commits and ends with 1", "[cli]")
{
    const Cli cli;
    const QString file = cli.sample();
    {
        sqlite::Connection connection(file, sqlite::OpenMode::ReadWrite);
        connection.run(
            "UPDATE budget_line SET amount = amount + 1 WHERE id = (SELECT max(id) FROM budget_line)");
    }
    const CliRun run = cli.run({u"check"_s, file, u"--json"_s});
    CHECK(run.code == 1);
    const QJsonObject result = run.object();
    CHECK_FALSE(result[u"ok"].toBool());
    checkRows(
        result[u"findings"].toArray(),
        {{"severity", Json::Text}, {"code", Json::Text}, {"where", Json::Text}, {"message", Json::Text}});
}
