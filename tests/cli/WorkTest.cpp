// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/CliRun.h"
#include "tests/support/Printing.h"

using namespace eldin::test;
using namespace Qt::StringLiterals;

namespace {

QString addRemark(const Cli &cli, const QString &file, const QStringList &more = {})
{
    return cli
        .done(QStringList{u"add"_s, u"remark"_s, file, u"--meeting"_s, u"latest"_s, u"--kind"_s,
                          u"proposal"_s, u"--text"_s, u"Мектепке жол керек"_s}
              + more)[u"id"]
        .toString();
}

} // namespace

TEST_CASE("what is added is listed as it was given", "[cli]")
{
    const Cli cli;
    const QString file = cli.documentWithMeeting();
    const QString participant
        = cli.done({u"add"_s, u"participant"_s, file, u"--meeting"_s, u"Клуб"_s, u"--name"_s,
                    u"Асанова Гүлнара"_s, u"--sex"_s, u"f"_s, u"--age-group"_s, u"29-35"_s, u"--role"_s,
                    u"resident"_s, u"--phone"_s, u"0555 123456"_s})[u"id"]
              .toString();
    CHECK(column(cli.rows({u"list"_s, file, u"participants"_s}),
                 {u"id"_s, u"name"_s, u"phone"_s, u"sex"_s, u"age_group"_s, u"role"_s})
          == QStringList{participant + u"|Асанова Гүлнара|0555 123456|f|29-35|resident"_s});
    const QStringList women {u"add"_s, u"population"_s, file, u"--sex"_s, u"f"_s, u"--age-group"_s, u"18-28"_s, u"--count"_s};
    const QString known = cli.done(women + QStringList {u"610"_s})[u"id"].toString();
    CHECK(cli.done(women + QStringList {u"615"_s})[u"id"].toString() == known);
    CHECK(cli.rows({u"list"_s, file, u"population"_s})[0][u"count"].toInt() == 615);
    CHECK(cli.done(women + QStringList {u"0"_s})[u"id"].isNull());
    CHECK(cli.rows({u"list"_s, file, u"population"_s}).isEmpty());
    CHECK(cli.run({u"add"_s, u"population"_s, file, u"--sex"_s, u"f"_s, u"--age-group"_s, u"7-8"_s, u"--count"_s, u"1"_s}).code == 1);
    cli.done({u"add"_s, u"headcount"_s, file, u"--meeting"_s, u"latest"_s, u"--sex"_s, u"m"_s,
              u"--age-group"_s, u"18-28"_s, u"--count"_s, u"14"_s});
    const QString remark = addRemark(cli, file,
                                     {u"--person"_s, participant, u"--amount"_s, u"120000.50"_s, u"--line"_s,
                                      u"7045"_s, u"--topic"_s, u"жол"_s, u"--topic"_s, u"мектеп"_s});
    const QJsonArray remarks = cli.rows({u"list"_s, file, u"remarks"_s});
    CHECK(column(
              remarks,
              {u"id"_s, u"label"_s, u"kind"_s, u"text"_s, u"language"_s, u"person"_s, u"amount"_s, u"line"_s})
          == QStringList{remark + u"|1-1|proposal|Мектепке жол керек|ky|"_s + participant
                         + u"|120000.50|7045"_s});
    CHECK(remarks[0][u"number"].isNull());
    const QJsonArray topics = remarks[0][u"topics"].toArray();
    CHECK(topics.size() == 2);
    CHECK((topics.contains(u"жол"_s) && topics.contains(u"мектеп"_s)));
    const QJsonObject hearing = cli.done({u"info"_s, file})[u"hearings"].toArray()[0].toObject();
    CHECK(hearing[u"participants"].toInt() == 15);
    CHECK(hearing[u"proposals"].toInt() == 1);
    CHECK(hearing[u"answered"].toInt() == 0);
    CHECK(cli.done({u"check"_s, file})[u"ok"].toBool());
}

TEST_CASE("votes are added and listed with their result", "[cli][vote]")
{
    const Cli cli;
    const QString file = cli.documentWithMeeting();
    const QStringList add {u"add"_s, u"vote"_s, file, u"--meeting"_s, u"latest"_s};
    cli.done(add + QStringList {u"--title"_s, u"Регламент"_s, u"--for"_s, u"45"_s, u"--against"_s, u"1"_s, u"--present"_s, u"50"_s});
    cli.done(add
             + QStringList {u"--title"_s, u"Долбоор тандоо"_s, u"--limit"_s, u"1000000"_s, u"--option"_s, u"Көпүрө: 700000=30"_s,
                            u"--option"_s, u"Суу: 500000=12"_s, u"--option"_s, u"Жарык:200000=5"_s});
    cli.done(add
             + QStringList {u"--title"_s, u"Орун берүү"_s, u"--method"_s, u"ranking"_s, u"--option"_s, u"Көпүрө=10,2"_s,
                            u"--option"_s, u"Суу=8,9,1"_s});
    const QJsonArray votes = cli.rows({u"list"_s, file, u"votes"_s});
    CHECK(column(votes, {u"title"_s, u"method"_s, u"for"_s, u"against"_s, u"present"_s, u"limit"_s})
          == QStringList {u"Регламент|question|45|1|50|"_s, u"Долбоор тандоо|choice|0|0|0|1000000.00"_s, u"Орун берүү|ranking|0|0|0|"_s});
    CHECK(column(votes[1][u"options"].toArray(), {u"title"_s, u"votes"_s, u"cost"_s, u"chosen"_s})
          == QStringList {u"Көпүрө|30|700000.00|true"_s, u"Суу|12|500000.00|false"_s, u"Жарык|5|200000.00|true"_s});
    CHECK(column(votes[2][u"options"].toArray(), {u"title"_s, u"points"_s, u"chosen"_s})
          == QStringList {u"Суу|43|true"_s, u"Көпүрө|34|false"_s});
    CHECK_FALSE(votes[1][u"counted_twice"].toBool(true));
    // What cannot be a tally is refused.
    CHECK(cli.run(add + QStringList {u"--title"_s, u"Т"_s, u"--for"_s, u"60"_s, u"--present"_s, u"50"_s}).code == 1);
    CHECK(cli.run(add + QStringList {u"--title"_s, u"Т"_s, u"--for"_s, u"x"_s}).code == 2);
    CHECK(cli.run(add + QStringList {u"--title"_s, u"Т"_s, u"--option"_s, u"Суу"_s}).code == 2);
    CHECK(cli.run(add + QStringList {u"--title"_s, u"Т"_s, u"--method"_s, u"choice"_s}).code == 2);
    CHECK(cli.run(add + QStringList {u"--title"_s, u"Т"_s, u"--item"_s, u"99"_s}).code == 2);
}

TEST_CASE("the language of a remark is said or guessed, and never that of the messages", "[cli]")
{
    Cli cli;
    const QString file = cli.documentWithMeeting();
    const QStringList kyrgyz {u"add"_s, u"remark"_s, file, u"--meeting"_s, u"latest"_s, u"--kind"_s, u"question"_s, u"--text"_s,
                              u"Мектепке жол керек"_s};
    const auto recorded = [&](const QStringList &arguments) {
        const QString id = cli.done(arguments)[u"id"].toString();
        for (const QJsonValue row : cli.rows({u"list"_s, file, u"remarks"_s})) {
            if (row[u"id"].toString() == id)
                return row[u"language"].toString();
        }
        return QString();
    };
    CHECK(recorded(kyrgyz) == u"ky");
    CHECK(recorded(kyrgyz.first(8) + QStringList {u"Когда отремонтируют дорогу к школе?"_s}) == u"ru");
    // After the command it is that of the words, however it is written; before it that of the messages.
    CHECK(recorded(kyrgyz + QStringList {u"--language"_s, u"ru"_s}) == u"ru");
    CHECK(recorded(kyrgyz + QStringList {u"--language=en"_s}) == u"en");
    CHECK(recorded(kyrgyz.first(2) + QStringList {u"--language"_s, u"ru"_s} + kyrgyz.sliced(2)) == u"ru");
    CHECK(recorded(QStringList {u"--language"_s, u"ru"_s} + kyrgyz) == u"ky");
    CHECK(recorded(QStringList {u"--author"_s, u"add"_s, u"--language=ru"_s} + kyrgyz) == u"ky");
    CHECK(recorded(QStringList {u"--language"_s, u"ru"_s} + kyrgyz + QStringList {u"--language"_s, u"en"_s}) == u"en");
    CHECK(cli.run(QStringList {u"--language"_s, u"ru"_s} + kyrgyz + QStringList {u"--language"_s, u"de"_s}).code == 2);
    CHECK(cli.run(QStringList {u"--language"_s, u"de"_s} + kyrgyz + QStringList {u"--language"_s, u"ru"_s}).code == 2);
    cli.setVariable("LC_ALL", u"ru_RU.UTF-8"_s);
    CHECK(QString::fromUtf8(cli.run({u"add"_s, u"remark"_s, file}).error).contains(u"параметр"));
    CHECK(recorded(kyrgyz) == u"ky");
    const CliRun line = cli.run({u"--language"_s, u"ru"_s, u"record"_s, file, u"--meeting"_s, u"latest"_s, u"--json"_s},
                                "{\"text\":\"Мектепке жол керек\"}\n");
    REQUIRE(line.lines().size() == 1);
    CHECK(cli.rows({u"list"_s, file, u"remarks"_s}).last()[u"language"].toString() == u"ky");
}

TEST_CASE("who spoke is found by id, by the number on the sheet and by a part of the name", "[cli]")
{
    const Cli cli;
    const QString file = cli.documentWithMeeting();
    QStringList participants;
    for (const char16_t *name : {u"Асанова Гүлнара", u"Асанов Бакыт", u"Асан", u"", u"Төрөбеков Эрмек"})
        participants += cli.done({u"add"_s, u"participant"_s, file, u"--meeting"_s, u"latest"_s, u"--name"_s, QString::fromUtf16(name)})[u"id"].toString();
    const auto speaker = [&](const QString &person) {
        addRemark(cli, file, {u"--person"_s, person});
        const QJsonArray remarks = cli.rows({u"list"_s, file, u"remarks"_s});
        return participants.indexOf(remarks.last()[u"person"].toString()) + 1;
    };
    CHECK(speaker(participants[1]) == 2);
    CHECK(speaker(u"4"_s) == 4);
    CHECK(speaker(u"№5"_s) == 5);
    CHECK(speaker(u"№ 1"_s) == 1);
    CHECK(speaker(u"гүлнара"_s) == 1);
    CHECK(speaker(u"АСАН"_s) == 3); // a whole name before parts of others
    const auto refused = [&](const QString &person) {
        const CliRun run = cli.run({u"add"_s, u"remark"_s, file, u"--meeting"_s, u"latest"_s, u"--kind"_s, u"comment"_s, u"--text"_s, u"Сөз"_s,
                                    u"--person"_s, person, u"--json"_s});
        CHECK(run.code == 1);
        CHECK(run.out.isEmpty());
        return QString::fromUtf8(run.error);
    };
    CHECK(refused(u"Асанов"_s).contains(u"«Асанов» бир нече"));
    CHECK(refused(u"Айгүл"_s).contains(u"Айгүл"));
    CHECK(refused(u"6"_s).contains(u"6"));
    CHECK(refused(u""_s).size() > 1);
    const CliRun line = cli.run({u"record"_s, file, u"--meeting"_s, u"latest"_s, u"--json"_s}, "{\"text\":\"Рахмат\",\"person\":\"№5\"}\n");
    CHECK(line.code == 0);
    CHECK(cli.rows({u"list"_s, file, u"remarks"_s}).last()[u"person"].toString() == participants[4]);
}

TEST_CASE("hearings and meetings are found by id, by latest and by a part of their name", "[cli]")
{
    const Cli cli;
    const QString file = cli.documentWithMeeting();
    cli.done({u"add"_s, u"hearing"_s, file, u"--title"_s, u"Аткарылышы боюнча"_s, u"--kind"_s, u"execution"_s,
              u"--date"_s, u"2026-05-10"_s});
    const QString byTitle = cli.done({u"add"_s, u"meeting"_s, file, u"--hearing"_s, u"АТКАРЫЛЫШЫ"_s,
                                      u"--place"_s, u"Мектеп"_s, u"--start"_s, u"2026-05-10T10:00"_s})[u"id"]
                                .toString();
    CHECK(cli.rows({u"list"_s, file, u"meetings"_s, u"--hearing"_s, u"аткар"_s})[0][u"id"].toString()
          == byTitle);
    // Both titles hold it: refused rather than guessed.
    CHECK(cli.run({u"list"_s, file, u"meetings"_s, u"--hearing"_s, u"боюнча"_s}).code == 1);
    CHECK(cli.run({u"add"_s, u"remark"_s, file, u"--meeting"_s, u"театр"_s, u"--kind"_s, u"thanks"_s,
                   u"--text"_s, u"рахмат"_s})
              .code
          == 1);
    CHECK(cli.run({u"add"_s, u"meeting"_s, file, u"--hearing"_s, u"latest"_s, u"--place"_s, u"x"_s,
                   u"--settlement"_s, u"Атлантида"_s, u"--start"_s, u"2026-12-10T10:00"_s})
              .code
          == 1);
}

TEST_CASE("an answer needs a reason and is given once or again", "[cli]")
{
    const Cli cli;
    const QString file = cli.documentWithMeeting();
    const QString remark = addRemark(cli, file);
    const CliRun refused = cli.run(
        {u"respond"_s, file, remark, u"--decision"_s, u"rejected"_s, u"--reason"_s, u"  "_s, u"--json"_s});
    CHECK(refused.code == 1);
    CHECK(refused.out.isEmpty());
    CHECK(cli.rows({u"list"_s, file, u"responses"_s}).isEmpty());
    CHECK(cli.run({u"respond"_s, file, u"9-9"_s, u"--decision"_s, u"rejected"_s, u"--reason"_s, u"x"_s}).code
          == 1);
    const QString id = cli.done({u"respond"_s, file, u"1-1"_s, u"--decision"_s, u"partly"_s, u"--reason"_s,
                                 u"Каражат жарымына жетет"_s, u"--responsible"_s, u"ФЭБ"_s, u"--deadline"_s,
                                 u"2027-09-01"_s, u"--amount"_s, u"60000"_s})[u"id"]
                           .toString();
    CHECK(column(cli.rows({u"list"_s, file, u"responses"_s}),
                 {u"id"_s, u"remark"_s, u"decision"_s, u"reason"_s, u"responsible"_s, u"deadline"_s,
                  u"amount"_s})
          == QStringList{id + u'|' + remark + u"|partly|Каражат жарымына жетет|ФЭБ|2027-09-01|60000.00"_s});
    cli.done(
        {u"respond"_s, file, remark, u"--decision"_s, u"accepted"_s, u"--reason"_s, u"Каражат табылды"_s});
    CHECK(column(cli.rows({u"list"_s, file, u"remarks"_s}), {u"decision"_s, u"reason"_s})
          == QStringList{u"accepted|Каражат табылды"_s});
    CHECK(cli.rows({u"list"_s, file, u"ledger"_s}).size() == 1);
}

TEST_CASE("record gives a receipt a line and goes on after a bad one", "[cli]")
{
    const Cli cli;
    const QString file = cli.documentWithMeeting();
    const QString participant = cli.done({u"add"_s, u"participant"_s, file, u"--meeting"_s, u"latest"_s,
                                          u"--name"_s, u"Бакиров"_s})[u"id"]
                                    .toString();
    const QByteArray input
        = "{\"kind\":\"question\",\"text\":\"Жол качан оңдолот?\",\"topics\":[\"жол\"]}\n\n"
          "this is no JSON\n"
          "{\"kind\":\"song\",\"text\":\"x\"}\n"
          "{\"kind\":\"comment\",\"text\":\"  \"}\n"
          "{\"kind\":\"proposal\",\"text\":\"Суу керек\",\"amount\":120000.1,\"person\":\""
        + participant.toUtf8()
        + "\"}\n{\"kind\":\"proposal\",\"text\":\"Көпүрө\",\"amount\":\"99999999999.99\"}\n"
          "{\"text\":\"Жөн гана сөз\"}"; // no line end
    const CliRun run = cli.run({u"record"_s, file, u"--meeting"_s, u"latest"_s, u"--json"_s}, input);
    CHECK(run.code == 1);
    const auto receipts = run.lines();
    REQUIRE(receipts.size() == 4);
    for (const char *line : {"3", "4", "5"})
        CHECK(run.error.contains(line));
    const QJsonArray remarks = cli.rows({u"list"_s, file, u"remarks"_s});
    CHECK(column(remarks, {u"kind"_s, u"text"_s, u"amount"_s})
          == QStringList{u"question|Жол качан оңдолот?|"_s, u"proposal|Суу керек|120000.10"_s,
                         u"proposal|Көпүрө|99999999999.99"_s, u"comment|Жөн гана сөз|"_s});
    for (qsizetype i = 0; i < receipts.size(); ++i)
        CHECK(receipts[i][u"id"].toString() == remarks[i][u"id"].toString());
    CHECK(remarks[1][u"person"].toString() == participant);
}

TEST_CASE("record of nothing and of a closed meeting", "[cli]")
{
    const Cli cli;
    const QString file = cli.documentWithMeeting();
    const CliRun nothing = cli.run({u"record"_s, file, u"--meeting"_s, u"latest"_s, u"--json"_s});
    CHECK(nothing.code == 0);
    CHECK(nothing.out.isEmpty());
    // The sample's first hearing is closed: its record takes nothing more.
    const QString sample = cli.sample();
    const QJsonArray hearings = cli.rows({u"list"_s, sample, u"hearings"_s});
    CHECK(hearings[0][u"state"].toString() == u"closed");
    const QString meeting = cli.rows({u"list"_s, sample, u"meetings"_s, u"--hearing"_s,
                                      hearings[0][u"id"].toString()})[0][u"id"]
                                .toString();
    const CliRun closed
        = cli.run({u"record"_s, sample, u"--meeting"_s, meeting}, "{\"text\":\"Кеч калдым\"}\n");
    CHECK(closed.code == 1);
    CHECK(closed.out.isEmpty());
}

TEST_CASE("a hearing is added with the usual tasks, or like an earlier one", "[cli]")
{
    const Cli cli;
    const QString file = cli.documentWithMeeting();
    cli.done({u"add"_s, u"hearing"_s, file, u"--title"_s, u"Аткарылышы"_s, u"--kind"_s, u"execution"_s, u"--date"_s, u"2027-02-20"_s,
              u"--template"_s, u"usual"_s});
    const QJsonArray plan = cli.rows({u"list"_s, file, u"plan"_s, u"--hearing"_s, u"Аткарылышы"_s});
    REQUIRE(plan.size() > 16);
    CHECK(column(plan, {u"stage"_s, u"due"_s, u"state"_s, u"paper"_s}).first() == u"1|2027-01-21|open|ordinance"_s);
    const QString like = cli.done({u"add"_s, u"hearing"_s, file, u"--title"_s, u"Кийинки"_s, u"--kind"_s, u"execution"_s, u"--date"_s,
                                   u"2028-02-19"_s, u"--like"_s, u"Аткарылышы"_s})[u"id"]
                             .toString();
    CHECK(cli.rows({u"list"_s, file, u"plan"_s, u"--hearing"_s, like}).size() == plan.size());
    CHECK(cli.rows({u"list"_s, file, u"templates"_s}).isEmpty());
    const CliRun both = cli.run({u"add"_s, u"hearing"_s, file, u"--title"_s, u"x"_s, u"--kind"_s, u"draft"_s, u"--date"_s, u"2027-12-01"_s,
                                 u"--template"_s, u"usual"_s, u"--like"_s, u"latest"_s});
    CHECK(both.code == 2);
    CHECK(cli.run({u"add"_s, u"hearing"_s, file, u"--title"_s, u"x"_s, u"--kind"_s, u"draft"_s, u"--date"_s, u"2027-12-01"_s,
                   u"--template"_s, u"жок"_s})
              .code
          == 1);
}

TEST_CASE("answering one of a group anew keeps what the group's answer says besides", "[cli]")
{
    const Cli cli;
    const QString file = cli.documentWithMeeting();
    const QString lead = addRemark(cli, file);
    const QString follower = addRemark(cli, file);
    cli.done({u"group"_s, file, lead, follower});
    cli.done({u"respond"_s, file, lead, u"--decision"_s, u"accepted"_s, u"--reason"_s, u"Каражат бар"_s, u"--amount"_s, u"120000"_s, u"--responsible"_s,
              u"Айыл өкмөтү"_s, u"--deadline"_s, u"2027-09-01"_s, u"--line"_s, u"7045"_s});
    cli.done({u"respond"_s, file, follower, u"--decision"_s, u"partly"_s, u"--reason"_s, u"Жарымы быйыл"_s});
    const QJsonArray answers = cli.rows({u"list"_s, file, u"responses"_s});
    REQUIRE(answers.size() == 1);
    CHECK(column(answers, {u"decision"_s, u"reason"_s, u"responsible"_s, u"deadline"_s, u"amount"_s})
          == QStringList {u"partly|Жарымы быйыл|Айыл өкмөтү|2027-09-01|120000.00"_s});
}

TEST_CASE("what was granted goes with the grant", "[cli]")
{
    const Cli cli;
    const QString file = cli.documentWithMeeting();
    const QString remark = addRemark(cli, file);
    cli.done({u"respond"_s, file, remark, u"--decision"_s, u"accepted"_s, u"--reason"_s, u"Каражат бар"_s, u"--amount"_s, u"120000"_s, u"--responsible"_s,
              u"Айыл өкмөтү"_s, u"--deadline"_s, u"2027-09-01"_s});
    cli.done({u"respond"_s, file, remark, u"--decision"_s, u"rejected"_s, u"--reason"_s, u"Каражат жок"_s});
    const QJsonArray answers = cli.rows({u"list"_s, file, u"responses"_s});
    REQUIRE(answers.size() == 1);
    CHECK(column(answers, {u"decision"_s, u"reason"_s, u"responsible"_s, u"deadline"_s, u"amount"_s}) == QStringList {u"rejected|Каражат жок|Айыл өкмөтү||"_s});
}

TEST_CASE("nothing is said of a closing that does not happen", "[cli]")
{
    const Cli cli;
    const QString file = cli.documentWithMeeting();
    addRemark(cli, file);
    const CliRun hearing = cli.run({u"close"_s, file, u"--hearing"_s, u"latest"_s, u"--json"_s, u"--language"_s, u"en"_s});
    CHECK(hearing.code == 1);
    CHECK_FALSE(hearing.error.contains("for good"));
    CHECK_FALSE(hearing.object().contains(u"warnings"));
}

TEST_CASE("what the minutes will miss for good, and a day to come, are said before the record is closed", "[cli]")
{
    const Cli cli;
    const QString file = cli.documentWithMeeting();
    const QString remark = addRemark(cli, file);
    const CliRun record = cli.run({u"close"_s, file, u"--hearing"_s, u"latest"_s, u"--record"_s, u"--json"_s, u"--language"_s, u"ky"_s});
    CHECK(record.code == 0);
    const QJsonArray warnings = record.object()[u"warnings"].toArray();
    REQUIRE_FALSE(warnings.isEmpty());
    CHECK(warnings[warnings.size() - 2].toString().contains(u"төраганын аты-жөнү"));
    CHECK(warnings.last().toString().contains(u"бир гана тилде жазылган тексттери: 1."));
    for (const QJsonValue warning : warnings)
        CHECK(QString::fromUtf8(record.error).contains(warning.toString()));
    // Of the answers: what can no longer be translated.
    cli.done({u"respond"_s, file, remark, u"--decision"_s, u"rejected"_s, u"--reason"_s, u"Каражат жок"_s});
    const CliRun hearing = cli.run({u"close"_s, file, u"--hearing"_s, u"latest"_s, u"--json"_s, u"--language"_s, u"ru"_s});
    CHECK(hearing.code == 0);
    REQUIRE(hearing.object()[u"warnings"].toArray().size() == 1);
    CHECK(hearing.object()[u"warnings"].toArray()[0].toString().contains(u"только на одном языке: 1."));
    CHECK(QString::fromUtf8(hearing.error).contains(u"только на одном языке: 1."));
}

TEST_CASE("a hearing is closed in two acts, and what is open is listed", "[cli]")
{
    const Cli cli;
    const QString file = cli.documentWithMeeting();
    const QString remark = addRemark(cli, file);
    const QJsonObject record = cli.done({u"close"_s, file, u"--hearing"_s, u"latest"_s, u"--record"_s});
    CHECK(record[u"numbered"].toInt() == 1);
    CHECK(record[u"code"].toString().size() == 24);
    CHECK(record[u"seal"].toString().size() == 64);
    const CliRun open = cli.run({u"close"_s, file, u"--hearing"_s, u"latest"_s, u"--json"_s});
    CHECK(open.code == 1);
    CHECK(column(open.object()[u"open"].toArray(), {u"id"_s, u"label"_s, u"text"_s}) == QStringList {remark + u"|1-1|Мектепке жол керек"_s});
    CHECK_FALSE(open.error.isEmpty());
    CHECK(cli.rows({u"list"_s, file, u"hearings"_s})[0].toObject()[u"state"].toString() == u"answering");
    // Put off without a day is open still.
    cli.done({u"respond"_s, file, remark, u"--decision"_s, u"deferred"_s, u"--reason"_s, u"Каражат жок"_s});
    CHECK(cli.run({u"close"_s, file, u"--hearing"_s, u"latest"_s}).code == 1);
    cli.done({u"respond"_s, file, remark, u"--decision"_s, u"deferred"_s, u"--reason"_s, u"Каражат жок"_s, u"--deadline"_s, u"2027-09-01"_s});
    CHECK(cli.done({u"close"_s, file, u"--hearing"_s, u"latest"_s})[u"open"].toArray().isEmpty());
    CHECK(cli.rows({u"list"_s, file, u"hearings"_s})[0].toObject()[u"state"].toString() == u"closed");
    CHECK(cli.run({u"close"_s, file, u"--hearing"_s, u"latest"_s}).code == 1);
}

TEST_CASE("what became of a proposal is noted beside its answer, also after the hearing is closed", "[cli]")
{
    const Cli cli;
    const QString file = cli.documentWithMeeting();
    const QString remark = addRemark(cli, file);
    const QStringList note {u"add"_s, u"follow-up"_s, file, remark};
    const QStringList notDone = note + QStringList {u"--status"_s, u"not_implemented"_s};
    CHECK(cli.run(notDone).code == 1); // nothing was answered
    cli.done({u"respond"_s, file, remark, u"--decision"_s, u"accepted"_s, u"--reason"_s, u"Каражат бар"_s, u"--deadline"_s, u"2027-09-01"_s});
    cli.done({u"close"_s, file, u"--hearing"_s, u"latest"_s});
    CHECK(cli.run(notDone).code == 1); // without the reason
    CHECK(cli.run(notDone + QStringList {u"--note"_s, u"Подрядчик келген жок"_s}).code == 1); // without a new date
    CHECK(cli.run(note).code == 2);
    CHECK(cli.run(note + QStringList {u"--status"_s, u"done"_s}).code == 2);
    CHECK(cli.rows({u"list"_s, file, u"ledger"_s})[0][u"history"].toArray().isEmpty());
    const QString first = cli.done(notDone + QStringList {u"--note"_s, u"Подрядчик келген жок"_s, u"--new-date"_s, u"2028-05-01"_s, u"--date"_s, u"2027-09-02"_s})[u"id"].toString();
    const QString second = cli.done(note + QStringList {u"--status"_s, u"implemented"_s, u"--date"_s, u"2028-04-20"_s, u"--spent"_s, u"118500.50"_s})[u"id"].toString();
    CHECK(column(cli.rows({u"list"_s, file, u"ledger"_s})[0][u"history"].toArray(), {u"id"_s, u"date"_s, u"status"_s, u"note"_s, u"new_date"_s, u"spent"_s})
          == QStringList {first + u"|2027-09-02|not_implemented|Подрядчик келген жок|2028-05-01|"_s, second + u"|2028-04-20|implemented|||118500.50"_s});
}

TEST_CASE("what was put off and noted again waits no more", "[cli]")
{
    const Cli cli;
    const QString file = cli.documentWithMeeting();
    const QString remark = addRemark(cli, file);
    cli.done({u"respond"_s, file, remark, u"--decision"_s, u"deferred"_s, u"--reason"_s, u"Долбоор керек"_s, u"--deadline"_s, u"2020-09-01"_s});
    CHECK(column(cli.rows({u"list"_s, file, u"waiting"_s}), {u"remark"_s, u"why"_s}) == QStringList {remark + u"|put_off"_s});
    cli.done({u"add"_s, u"follow-up"_s, file, remark, u"--status"_s, u"in_progress"_s, u"--note"_s, u"Долбоор түзүлүп жатат"_s, u"--new-date"_s, u"2999-01-01"_s});
    CHECK(cli.rows({u"list"_s, file, u"waiting"_s}).isEmpty());
}

TEST_CASE("the ledger lists promises with their money and history", "[cli]")
{
    const Cli cli;
    const QJsonArray rows = cli.rows({u"list"_s, cli.sample(), u"ledger"_s});
    REQUIRE(rows.size() == 9);
    int done = 0;
    for (const QJsonValue value : rows) {
        const QJsonObject row = value.toObject();
        for (const QString &key : {u"id"_s, u"hearing"_s, u"text"_s, u"line"_s, u"year"_s, u"planned"_s, u"executed"_s, u"funding"_s, u"status"_s, u"due"_s, u"spent"_s, u"history"_s})
            CHECK(row.contains(key));
        done += row[u"status"].toString() == u"implemented" ? 1 : 0;
        if (row[u"spent"].toString() == u"349000.00")
            CHECK(row[u"history"].toArray().size() == 2);
    }
    CHECK(done == 2);
}

TEST_CASE("an appeal is marked, answered after the closing, listed, and made a plain remark again", "[cli][appeal]")
{
    const Cli cli;
    const QString file = cli.documentWithMeeting();
    const QString remark
        = cli.done({u"add"_s, u"remark"_s, file, u"--meeting"_s, u"latest"_s, u"--kind"_s, u"question"_s, u"--text"_s, u"Суу качан берилет?"_s})[u"id"].toString();
    const QStringList appeal {u"appeal"_s, file, remark};
    CHECK(cli.run(appeal + QStringList {u"--name"_s, u"Асанова Гүлнара"_s}).code == 1); // nowhere to answer to
    CHECK(cli.run(appeal + QStringList {u"--received"_s, u"soon"_s}).code == 2);
    CHECK(cli.run(appeal + QStringList {u"--remove"_s}).code == 1); // it is none
    const QString id = cli.done(appeal
                                + QStringList {u"--name"_s, u"Асанова Гүлнара"_s, u"--address"_s, u"Манас көчөсү 5"_s, u"--number"_s, u"А-12"_s, u"--received"_s, u"2026-11-02"_s})[u"id"]
                           .toString();
    cli.done({u"close"_s, file, u"--hearing"_s, u"latest"_s, u"--record"_s});
    CHECK(cli.done(appeal + QStringList {u"--answer"_s, u"Воду дадут в июне."_s, u"--answered-by"_s, u"Глава айыл окмоту"_s})[u"id"].toString() == id);
    QJsonObject row = cli.rows({u"list"_s, file, u"appeals"_s})[0].toObject();
    CHECK(row[u"incoming"].toString() == u"А-12");
    CHECK(row[u"answer"].toString() == u"Воду дадут в июне.");
    CHECK(row[u"answered_by"].toString() == u"Глава айыл окмоту");
    CHECK(row[u"answered"].isNull());
    CHECK(row[u"due"].toString() == u"2026-11-20");
    CHECK(cli.run(appeal + QStringList {u"--answered"_s, u"2026-11-01"_s}).code == 1); // before it came
    cli.done(appeal + QStringList {u"--answered"_s, u"2026-11-18"_s});
    row = cli.rows({u"list"_s, file, u"appeals"_s, u"--hearing"_s, u"latest"_s})[0].toObject();
    CHECK(row[u"answered"].toString() == u"2026-11-18");
    CHECK(row[u"answer"].toString() == u"Воду дадут в июне."); // what is not said again stays
    CHECK(cli.rows({u"undo"_s, file}).size() == 1);
    CHECK(cli.rows({u"list"_s, file, u"appeals"_s})[0][u"answered"].isNull());
    for (const char16_t *const option : {u"--name", u"--address", u"--number", u"--received", u"--answer", u"--answered-by", u"--answered"})
        CHECK(cli.run(appeal + QStringList {u"--remove"_s, QString::fromUtf16(option), u"2026-11-18"_s}).code == 2); // which of both is meant?
    CHECK(cli.rows({u"list"_s, file, u"appeals"_s}).size() == 1);
    cli.done(appeal + QStringList {u"--remove"_s});
    CHECK(cli.rows({u"list"_s, file, u"appeals"_s}).isEmpty());
}

TEST_CASE("answers are listed with the line of the budget they name", "[cli]")
{
    const Cli cli;
    const QString file = cli.documentWithMeeting();
    const QString remark = addRemark(cli, file);
    cli.done({u"respond"_s, file, remark, u"--decision"_s, u"accepted"_s, u"--reason"_s, u"Каражат бар"_s, u"--line"_s, u"7045"_s});
    CHECK(cli.rows({u"list"_s, file, u"responses"_s})[0][u"line"].toString() == u"7045");
    cli.done({u"respond"_s, file, remark, u"--decision"_s, u"rejected"_s, u"--reason"_s, u"Каражат жок"_s});
    CHECK(cli.rows({u"list"_s, file, u"responses"_s})[0][u"line"].isNull());
}
