// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sqlite/Connection.h"
#include "tests/cli/CliRun.h"
#include "tests/support/Printing.h"

#include <QFile>

using namespace eldin::core;
using namespace eldin::test;
using namespace Qt::StringLiterals;

namespace {

QString table(const Cli &cli, const QString &name, const QByteArray &text)
{
    const QString path = cli.path(name);
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(text);
    return path;
}

QStringList problems(const QJsonObject &result)
{
    return column(result[u"problems"].toArray(), {u"cell"_s, u"severity"_s, u"code"_s});
}

} // namespace

TEST_CASE("the filled form of the budget is imported without a question and changes nothing", "[cli][form]")
{
    const Cli cli;
    const QString file = cli.sample();
    const QString form = cli.path(u"форма.xlsx"_s);
    for (const QString &language : {u"ky"_s, u"ru"_s}) {
        CHECK(
            cli.done({u"form"_s, u"budget"_s, u"-o"_s, form, u"--paper-language"_s, language, file})[u"file"]
                .toString()
            == form);
        const QJsonObject result = cli.done({u"import"_s, u"budget"_s, file, form});
        CHECK_FALSE(result[u"committed"].toBool());
        CHECK(result[u"gaps"].toArray().isEmpty());
        CHECK(problems(result) == QStringList {u"|note|unchanged"_s});
        REQUIRE(result[u"compared"].toArray().size() == 1);
        const QJsonObject compared = result[u"compared"][0].toObject();
        CHECK(compared[u"unchanged"].toInt() == result[u"lines"].toInt());
        for (const char16_t *key : {u"added", u"removed", u"changed", u"reworded"})
            CHECK(compared[QStringView(key)].toArray().isEmpty());
    }
    CHECK(cli.done({u"check"_s, file})[u"ok"].toBool());
}

TEST_CASE("forms are made without a document and overwrite what is there", "[cli][form]")
{
    const Cli cli;
    for (const QString &kind : {u"budget"_s, u"participants"_s, u"proposals"_s}) {
        const QString out = cli.path(kind + u".xlsx"_s);
        for (int i = 0; i < 2; ++i)
            cli.done({u"form"_s, kind, u"-o"_s, out});
        QFile file(out);
        REQUIRE(file.open(QIODevice::ReadOnly));
        CHECK(file.read(2) == "PK");
        CHECK_FALSE(QFile::exists(out + u".part"_s));
    }
    const QString file = cli.documentWithMeeting();
    const CliRun run = cli.run({u"import"_s, u"budget"_s, file, cli.path(u"budget.xlsx"_s), u"--json"_s});
    CHECK(run.code == 1);
    CHECK(problems(run.object()).first().endsWith(u"error|no-lines"));
}

TEST_CASE("form says how it is used", "[cli][form]")
{
    const Cli cli;
    for (const QStringList &wrong : std::vector<QStringList>{
             {u"form"_s, u"budget"_s},
             {u"form"_s, u"ledger"_s, u"-o"_s, cli.path(u"a.xlsx"_s)},
             {u"form"_s, u"budget"_s, u"-o"_s, cli.path(u"a.pdf"_s)},
             {u"form"_s, u"budget"_s, u"-o"_s, cli.path(u"a.xlsx"_s), u"--paper-language"_s, u"en"_s},
             {u"form"_s}}) {
        const CliRun run = cli.run(wrong);
        INFO(wrong.join(u' ').toStdString());
        CHECK(run.code == 2);
        CHECK_FALSE(run.error.isEmpty());
    }
    CHECK(cli.run({u"form"_s, u"budget"_s, u"-o"_s, cli.path(u"жок/a.xlsx"_s)}).code == 3);
    CHECK(cli.run({u"form"_s, u"budget"_s, u"-o"_s, cli.path(u"a.xlsx"_s), cli.path(u"жок.eldin"_s)}).code
          == 3);
}

TEST_CASE("the form of participants is read back, all of it as duplicates", "[cli][form]")
{
    const Cli cli;
    const QString file = cli.sample();
    const QString form = cli.path(u"катышуучулар.xlsx"_s);
    const qsizetype before = cli.rows({u"list"_s, file, u"participants"_s}).size();
    for (const QString &language : {u"ky"_s, u"ru"_s}) {
        cli.done({u"form"_s, u"participants"_s, u"-o"_s, form, u"--paper-language"_s, language, file});
        const QJsonObject result
            = cli.done({u"import"_s, u"participants"_s, file, form, u"--meeting"_s, u"latest"_s});
        CHECK(problems(result).isEmpty());
        CHECK(result[u"rows_read"].toInt() == result[u"duplicates"].toInt() + result[u"added"].toInt());
        CHECK(result[u"added"].toInt() == 0);
    }
    CHECK(cli.rows({u"list"_s, file, u"participants"_s}).size() == before);
}

TEST_CASE("a form is filled from the hearing or meeting that is asked for", "[cli][form]")
{
    const Cli cli;
    const QString file = cli.sample();
    const QString form = cli.path(u"форма.xlsx"_s);
    const auto rowsRead = [&](const QString &kind, const QStringList &choice, const QStringList &import) {
        cli.done(QStringList {u"form"_s, kind, u"-o"_s, form, file} + choice);
        return cli.done(QStringList {u"import"_s, import[0], file, form, u"--dry-run"_s, import[1], import[2]})[u"rows_read"].toInt();
    };
    for (const QJsonValue hearing : cli.rows({u"list"_s, file, u"hearings"_s})) {
        const QString id = hearing[u"id"].toString();
        INFO(hearing[u"title"].toString().toStdString());
        int proposals = 0;
        for (const QJsonValue remark : cli.rows({u"list"_s, file, u"remarks"_s, u"--hearing"_s, id}))
            proposals += remark[u"kind"].toString() == u"proposal" ? 1 : 0;
        CHECK(rowsRead(u"proposals"_s, {u"--hearing"_s, id}, {u"responses"_s, u"--hearing"_s, id}) == proposals);
        for (const QJsonValue meeting : cli.rows({u"list"_s, file, u"meetings"_s, u"--hearing"_s, id})) {
            const QString place = meeting[u"id"].toString();
            int people = 0;
            for (const QJsonValue person : cli.rows({u"list"_s, file, u"participants"_s}))
                people += person[u"meeting"].toString() == place ? 1 : 0;
            if (people > 0)
                CHECK(rowsRead(u"participants"_s, {u"--meeting"_s, place}, {u"participants"_s, u"--meeting"_s, place}) == people);
        }
    }
    const auto code = [&](const QStringList &arguments) { return cli.run(QStringList {u"form"_s} + arguments).code; };
    CHECK(code({u"participants"_s, u"-o"_s, form, u"--hearing"_s, u"latest"_s, file}) == 0);
    CHECK(code({u"participants"_s, u"-o"_s, form, u"--meeting"_s, u"latest"_s}) == 2);
    CHECK(code({u"proposals"_s, u"-o"_s, form, u"--meeting"_s, u"latest"_s, file}) == 2);
    CHECK(code({u"budget"_s, u"-o"_s, form, u"--hearing"_s, u"latest"_s, file}) == 2);
    CHECK(code({u"proposals"_s, u"-o"_s, form, u"--hearing"_s, u"Ыр"_s, file}) == 1);
}

TEST_CASE("participants come from tables in three languages", "[cli][import]")
{
    const Cli cli;
    for (const auto &[name, text] :
         {std::pair{
              u"ky.csv"_s,
              "№;Аты-жөнү;Жынысы;Жаш курагы;Айыл;Ким катары катышат;Телефон\n"
              "1;Жаанбай кызы Сезим;аял;29–35 жаш;;Тургун;0555 123456\n2;Асанов Бакыт;эркек;61;;Дыйкан;\n"},
          std::pair{u"ru.csv"_s,
                    "Ф.И.О.;Пол;Возраст;Кем является;Номер телефона\n"
                    "Жаанбай кызы Сезим;ж;30;Житель;0555 123456\nАсанов Бакыт;М;60 лет и старше;Фермер;\n"},
          std::pair{u"en.csv"_s,
                    "Full name;Sex;Age;Role;Phone\nЖаанбай кызы Сезим;female;29-35;resident;0555 123456\n"
                    "Асанов Бакыт;m;70;farmer;\n"}}) {
        const QString file = cli.documentWithMeeting(name + u".eldin"_s);
        const QJsonObject result = cli.done(
            {u"import"_s, u"participants"_s, file, table(cli, name, text), u"--meeting"_s, u"latest"_s});
        INFO(name.toStdString());
        CHECK(result[u"committed"].toBool());
        CHECK(result[u"rows_read"].toInt() == 2);
        CHECK(result[u"added"].toInt() == 2);
        CHECK(problems(result).isEmpty());
        CHECK(column(cli.rows({u"list"_s, file, u"participants"_s}),
                     {u"name"_s, u"sex"_s, u"age_group"_s, u"role"_s, u"phone"_s})
              == QStringList{u"Жаанбай кызы Сезим|f|29-35|resident|0555 123456"_s,
                             u"Асанов Бакыт|m|60+|farmer|"_s});
        const QJsonObject again
            = cli.done({u"import"_s, u"participants"_s, file, cli.path(name), u"--meeting"_s, u"latest"_s});
        CHECK(again[u"duplicates"].toInt() == 2);
        CHECK(again[u"added"].toInt() == 0);
        cli.rows({u"undo"_s, file});
        CHECK(cli.rows({u"list"_s, file, u"participants"_s}).isEmpty());
    }
}

TEST_CASE("a wrong participant is named with its cell and nobody is taken over", "[cli][import]")
{
    const Cli cli;
    const QString file = cli.documentWithMeeting();
    const QString path
        = table(cli, u"тизме.csv"_s,
                "Аты-жөнү;Жынысы;Жашы;Айыл\nАсанов Бакыт;эркек;40;\nБекова Айгүл;белгисиз;40;\nКим;аял;7;\n");
    const CliRun run
        = cli.run({u"import"_s, u"participants"_s, file, path, u"--meeting"_s, u"latest"_s, u"--json"_s});
    CHECK(run.code == 1);
    CHECK_FALSE(run.error.isEmpty());
    CHECK_FALSE(run.object()[u"committed"].toBool());
    CHECK(problems(run.object()) == QStringList{u"B3|error|unknown-sex"_s, u"C4|warning|unknown-age"_s});
    CHECK(cli.rows({u"list"_s, file, u"participants"_s}).isEmpty());
    const CliRun none
        = cli.run({u"import"_s, u"participants"_s, file, table(cli, u"башка.csv"_s, "Коду;Сумма\n1;2\n"),
                   u"--meeting"_s, u"latest"_s, u"--json"_s});
    CHECK(none.code == 1);
    CHECK(problems(none.object()) == QStringList{u"|error|no-head"_s});
}

TEST_CASE("remarks come from a table with their kinds, amounts and topics", "[cli][import]")
{
    const Cli cli;
    const QString file = cli.documentWithMeeting();
    const QString path
        = table(cli, u"сунуштар.csv"_s,
                "№;Сунуш же суроо;Түрү;Суммасы, миң сом;Темасы\n"
                "1;Көчөгө жарык коюлсун;сунуш;120,5;жарык, жол\n2;Бюджет качан бекитилет?;суроо;;\n"
                "3;Көчөгө  жарык коюлсун;сунуш;;\n4;Рахмат;ыраазычылык;;\n");
    const QJsonObject dry
        = cli.done({u"import"_s, u"remarks"_s, file, path, u"--meeting"_s, u"latest"_s, u"--dry-run"_s});
    CHECK_FALSE(dry[u"committed"].toBool());
    CHECK(cli.rows({u"list"_s, file, u"remarks"_s}).isEmpty());
    const QJsonObject result = cli.done({u"import"_s, u"remarks"_s, file, path, u"--meeting"_s, u"latest"_s});
    CHECK(problems(result).isEmpty());
    CHECK(result[u"added"].toInt() == 3);
    CHECK(result[u"duplicates"].toInt() == 1);
    CHECK(column(cli.rows({u"list"_s, file, u"remarks"_s}), {u"kind"_s, u"text"_s, u"amount"_s})
          == QStringList{u"proposal|Көчөгө жарык коюлсун|120500.00"_s, u"question|Бюджет качан бекитилет?|"_s,
                         u"thanks|Рахмат|"_s});
    CHECK(cli.rows({u"list"_s, file, u"remarks"_s})[0][u"topics"].toArray().size() == 2);
    cli.rows({u"undo"_s, file});
    CHECK(cli.rows({u"list"_s, file, u"remarks"_s}).isEmpty());
}

TEST_CASE("last year's proposals come with their decisions", "[cli][import]")
{
    const Cli cli;
    const QString file = cli.documentWithMeeting();
    const QString path = table(
        cli, u"былтыр.csv"_s,
        "Предложение;Решение;Обоснование;Ответственный;Срок исполнения;Выделенная сумма, сом\n"
        "Осветить улицу;принято частично;Средств хватает на одну улицу;Айыл окмоту;01.09.2027;50 000\n"
        "Построить мост;отклонено;Нет проекта;;;\nОтремонтировать клуб;;;;;\n");
    const QJsonObject result
        = cli.done({u"import"_s, u"responses"_s, file, path, u"--hearing"_s, u"latest"_s});
    CHECK(problems(result).isEmpty());
    CHECK(result[u"added"].toInt() == 3);
    CHECK(column(cli.rows({u"list"_s, file, u"responses"_s}),
                 {u"decision"_s, u"reason"_s, u"amount"_s, u"deadline"_s})
              .join(u'\n')
              .contains(u"partly|Средств хватает на одну улицу|50000.00|2027-09-01"));
    CHECK(cli.rows({u"list"_s, file, u"remarks"_s}).size() == 3);
    CHECK(cli.done({u"import"_s, u"responses"_s, file, path, u"--hearing"_s, u"latest"_s})[u"duplicates"]
              .toInt()
          == 3);
    const CliRun wrong
        = cli.run({u"import"_s, u"responses"_s, file,
                   table(cli, u"ката.csv"_s, "Сунуш;Чечим;Негиздеме\nБир;кабыл алынды;\nЭки;билбейм;себеп\n"),
                   u"--hearing"_s, u"latest"_s, u"--json"_s});
    CHECK(wrong.code == 1);
    CHECK(problems(wrong.object())
          == QStringList{u"B2|error|reason-missing"_s, u"B3|error|unknown-decision"_s});
}

TEST_CASE("answering an imported proposal with other words gives its decision no day", "[cli][form]")
{
    const Cli cli;
    const QString file = cli.documentWithMeeting();
    const QString path = table(cli, u"былтыр.csv"_s, "Предложение;Решение;Обоснование\nОсветить улицу;принято частично;Средств хватает на одну улицу\n");
    cli.done({u"import"_s, u"responses"_s, file, path, u"--hearing"_s, u"latest"_s});
    const QString remark = cli.rows({u"list"_s, file, u"remarks"_s})[0][u"id"].toString();
    const auto days = [&](const QByteArray &wanted) {
        eldin::core::sqlite::Connection connection(file, eldin::core::sqlite::OpenMode::ReadOnly);
        auto rows = connection.prepare(("SELECT count(*) FROM response WHERE " + wanted).constData());
        return rows.step() ? rows.integer(0) : -1;
    };
    cli.done({u"respond"_s, file, remark, u"--decision"_s, u"partly"_s, u"--reason"_s, u"Хватает на одну улицу"_s});
    CHECK(days("coalesce(decided_on, '') = ''") == 1);
    cli.done({u"respond"_s, file, remark, u"--decision"_s, u"accepted"_s, u"--reason"_s, u"Средства нашлись"_s});
    CHECK(days("decided_on <> ''") == 1);
}

TEST_CASE("the form of proposals is read back, all of it as duplicates", "[cli][form]")
{
    const Cli cli;
    const QString file = cli.sample();
    const QString form = cli.path(u"сунуштар.xlsx"_s);
    for (const QString &language : {u"ky"_s, u"ru"_s}) {
        cli.done({u"form"_s, u"proposals"_s, u"-o"_s, form, u"--paper-language"_s, language, file});
        const QJsonObject result
            = cli.done({u"import"_s, u"responses"_s, file, form, u"--hearing"_s, u"latest"_s});
        CHECK(problems(result).isEmpty());
        CHECK(result[u"rows_read"].toInt() > 0);
        CHECK(result[u"duplicates"].toInt() == result[u"rows_read"].toInt());
        // Into another document they are new, with their decisions.
        const QString other = cli.documentWithMeeting(language + u".eldin"_s);
        const QJsonObject fresh
            = cli.done({u"import"_s, u"responses"_s, other, form, u"--hearing"_s, u"latest"_s});
        CHECK(fresh[u"added"].toInt() == result[u"rows_read"].toInt());
    }
}

TEST_CASE("a hearing whose record is closed takes no imported remarks", "[cli][import]")
{
    const Cli cli;
    const QString file = cli.sample();
    QString closed;
    for (const QJsonValue hearing : cli.rows({u"list"_s, file, u"hearings"_s})) {
        if (hearing[u"state"].toString() == u"closed")
            closed = hearing[u"id"].toString();
    }
    REQUIRE_FALSE(closed.isEmpty());
    const QString meeting
        = cli.rows({u"list"_s, file, u"meetings"_s, u"--hearing"_s, closed})[0][u"id"].toString();
    const CliRun run
        = cli.run({u"import"_s, u"remarks"_s, file, table(cli, u"кеч.csv"_s, "Сунуш\nКеч калган сунуш\n"),
                   u"--meeting"_s, meeting, u"--json"_s});
    CHECK(run.code == 1);
    CHECK_FALSE(run.error.isEmpty());
}

TEST_CASE("an official code table comes in by its kind", "[cli][import]")
{
    const Cli cli;
    const QString file = cli.documentWithMeeting();
    const QString path
        = table(cli, u"коддор.csv"_s,
                "code,parent,name_ky,name_ru,name_en,verified,valid_from,valid_to\n"
                "7011,701,Башка ат,Другое имя,Other name,1,,\n70119,7011,Жаңы,Новый,New,1,2027,2030\n");
    const QJsonObject result
        = cli.done({u"import"_s, u"classification"_s, file, path, u"--kind"_s, u"function"_s});
    CHECK(result[u"committed"].toBool());
    CHECK(result[u"rows_read"].toInt() == 2);
    CHECK(result[u"added"].toInt() == 1);
    CHECK(result[u"changed"].toInt() == 1);
    QStringList rows
        = column(cli.rows({u"list"_s, file, u"classification"_s, u"--language"_s, u"ru"_s}),
                 {u"kind"_s, u"code"_s, u"name"_s, u"verified"_s, u"valid_from"_s, u"valid_to"_s});
    CHECK(rows.contains(u"function|70119|Новый|true|2027|2030"_s));
    CHECK(rows.contains(u"function|7011|Другое имя|true||"_s));
    CHECK(cli.done({u"import"_s, u"classification"_s, file, path, u"--kind"_s, u"function"_s})[u"duplicates"]
              .toInt()
          == 2);
    CHECK(cli.run({u"import"_s, u"classification"_s, file, path}).code == 2);
    CHECK(cli.run({u"import"_s, u"classification"_s, file, path, u"--kind"_s, u"башка"_s}).code == 2);
    cli.rows({u"undo"_s, file});
    CHECK_FALSE(column(cli.rows({u"list"_s, file, u"classification"_s}), {u"code"_s}).contains(u"70119"_s));
}
