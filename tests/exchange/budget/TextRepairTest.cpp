// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/SheetSource.h"
#include "core/exchange/budget/TextRepair.h"
#include "tests/support/Places.h"
#include "tests/support/Printing.h"
#include "tests/support/Sheets.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

using namespace eldin::core;
using namespace eldin::core::exchange;

namespace {

/// The repaired text, kinds and "?" behind what is uncertain.
QString repaired(const char *written)
{
    QString text = QString::fromUtf8(written);
    QString kinds;
    for (const WordRepair &word : repairsOfText(text)) {
        REQUIRE(text.sliced(word.start, word.from.size()) == word.from);
        REQUIRE(word.to.size() == word.from.size());
        text.replace(word.start, word.from.size(), word.to);
        kinds += u' ' + repairKindName(word.kind) + (word.certain ? QString() : QStringLiteral("?"));
    }
    return text + kinds;
}

/// What would be changed in texts that are right, but for Kyrgyz names as Russian spells them.
QStringList proposalsFor(const QString &text)
{
    const QStringList russian {QStringLiteral("окмоту"), QStringLiteral("кенеш"), QStringLiteral("Жаны-Турмуш")};
    QStringList result;
    for (const WordRepair &word : repairsOfText(text)) {
        if (word.kind == RepairKind::TypedWithout && !russian.contains(word.from))
            result += word.from + u'>' + word.to;
    }
    return result;
}

} // namespace

TEST_CASE("Latin look-alikes in Cyrillic words become Cyrillic", "[exchange][repair]")
{
    CHECK(repaired("Жер caлыгы") == u"Жер салыгы look-alike");
    CHECK(repaired("Tеңдештирүүчү трансферт") == u"Теңдештирүүчү трансферт look-alike");
    // The alphabet is certain, the letters typed without their tails are not: those wait for a person.
    CHECK(repaired("Tендештирилген грант") == u"Тендештирилген грант look-alike");
    CHECK(repaired("USB-флеш, SMS жана А4") == u"USB-флеш, SMS жана А4");
}

TEST_CASE("letters of old fonts become the ones that are meant", "[exchange][repair]")
{
    CHECK(repaired("Айылдык кеӊеш") == u"Айылдык кеңеш old-letter");
    CHECK(repaired("ѳздүк кирешелер") == u"өздүк кирешелер old-letter");
    // ъ ё щ are letters of their own, too.
    CHECK(repaired("Айылдык кещеш") == u"Айылдык кеңеш old-letter?");
    CHECK(repaired("мълк салыгы") == u"мүлк салыгы old-letter?");
    CHECK(repaired("кёрсёткъч") == u"көрсөткүч old-letter?");
    CHECK(repaired("Объекты, утверждённые расходы") == u"Объекты, утверждённые расходы");
}

TEST_CASE("Kyrgyz words typed without their letters are proposed from the lexicon and never certain", "[exchange][repair]")
{
    CHECK(repaired("Бюджетти бекитуу") == u"Бюджетти бекитүү typed-without?");
    CHECK(repaired("Кочолорду жарыктандыруу") == u"Көчөлөрдү жарыктандыруу typed-without?");
    CHECK(repaired("Кыймылсыз мулк салыгы") == u"Кыймылсыз мүлк салыгы typed-without?");
    CHECK(repaired("Коомдук тартип, жоопкерчилик") == u"Коомдук тартип, жоопкерчилик");
    // Right as they are, whatever the lexicon would make of them.
    for (const char *right : {"Мектептин жанындагы жол", "Андан кийинки иштер", "Жылан уусуна каршы дары", "Жоолук, тартуу"}) {
        for (const WordRepair &word : repairsOfText(QString::fromUtf8(right))) {
            INFO(word.from.toStdString());
            CHECK_FALSE(word.certain);
        }
    }
    CHECK(repaired("Закупка оборудования для школы") == u"Закупка оборудования для школы");
}

TEST_CASE("question marks of an old encoding are filled where one word fits", "[exchange][repair]")
{
    CHECK(repaired("Те?дештир??ч? грант") == u"Теңдештирүүчү грант lost-letter");
    CHECK(repaired("Ысык-К?л") == u"Ысык-Көл lost-letter");
    CHECK(repaired("Канча сом керек?") == u"Канча сом керек?");
}

TEST_CASE("nothing is changed until it is chosen, and then the original stays in a note", "[exchange][repair]")
{
    BudgetReading reading = understandBudget(sheetOf({{"Аталышы", "2027-жыл, долбоор, миң сом"},
                                                      {"Кыймылсыз мулк салыгы", "200,5"},
                                                      {"Жер салыгы", "100,0"},
                                                      {"Бардыгы", "300,5"}}));
    const std::vector<Repair> repairs = repairsOf(reading);
    REQUIRE(repairs.size() == 1U);
    CHECK(repairs[0].cell == u"A2");
    CHECK_FALSE(repairs[0].certain);
    CHECK(reading.lines[0].name == u"Кыймылсыз мулк салыгы");
    CHECK(hasProblem(reading, u"lost-kyrgyz-letters"));
    applyRepairs(repairs, reading);
    CHECK(reading.lines[0].name == u"Кыймылсыз мүлк салыгы");
    CHECK_FALSE(hasProblem(reading, u"lost-kyrgyz-letters"));
    REQUIRE(hasProblem(reading, u"text-repaired"));
    CHECK(reading.problems.back().value == u"Кыймылсыз мулк салыгы");
    CHECK(repairsOf(reading).empty());
}

TEST_CASE("a repair of another reading is not applied", "[exchange][repair]")
{
    BudgetReading reading = understandBudget(sheetOf({{"Аталышы", "2027-жыл, долбоор, миң сом"}, {"Грант", "1,5"}}));
    applyRepairs({{0, QStringLiteral("A2"), QStringLiteral("Башка"), QStringLiteral("Өзгө"), RepairKind::TypedWithout, true},
                  {9, QStringLiteral("A9"), QStringLiteral("Башка"), QStringLiteral("Өзгө"), RepairKind::TypedWithout, true}},
                 reading);
    CHECK(reading.lines.at(0).name == u"Грант");
    CHECK_FALSE(hasProblem(reading, u"text-repaired"));
}

TEST_CASE("damaged words are listed once, the certain ones first, and repaired where they were chosen", "[exchange][repair]")
{
    BudgetReading reading;
    ColumnMeaning names;
    names.column = 1;
    names.role = ColumnRole::Name;
    reading.columns.push_back(names);
    for (const char *name : {"Бюджетти бекитуу", "Жер caлыгы", "Yй-бүлөнүн caлыгы жана бекитуу"}) {
        ReadLine line;
        line.row = static_cast<std::uint32_t>(reading.lines.size() + 4);
        line.name = QString::fromUtf8(name);
        reading.lines.push_back(line);
    }
    const auto words = damagedWordsOf(reading);
    REQUIRE(words.size() >= 2);
    CHECK(words[0].repair.certain);
    CHECK_FALSE(words.back().repair.certain);
    const auto tax = std::find_if(words.begin(), words.end(), [](const DamagedWord &word) { return word.repair.to == u"салыгы"; });
    REQUIRE(tax != words.end());
    CHECK(tax->count == 2);
    CHECK(tax->cell == u"B6");
    applyRepairs(repairsOf(reading, {tax->repair.from}), reading);
    CHECK(reading.lines[0].name == u"Бюджетти бекитуу");
    CHECK(reading.lines[1].name == u"Жер салыгы");
    CHECK(reading.lines[2].name.endsWith(u" салыгы жана бекитуу"));
    CHECK(repairsOf(reading, {}).empty());
}

TEST_CASE("nothing is proposed for the shipped sample workbooks", "[exchange][repair]")
{
    const QDir folder(eldin::test::sourcePath(QStringLiteral("resources/samples")));
    const QStringList files = folder.entryList({QStringLiteral("*.xlsx")}, QDir::Files);
    REQUIRE(files.size() >= 3);
    SheetSourceOptions options;
    options.readerProgram = eldin::test::builtProgram(QStringLiteral("eldin-unu-reader"));
    for (const QString &file : files) {
        INFO(file.toStdString());
        for (const Sheet &sheet : readSheets(folder.filePath(file), options)) {
            for (const auto &[row, cells] : sheet.cells) {
                for (const auto &[column, cell] : cells)
                    CHECK(proposalsFor(cell.text).join(u' ') == QString());
            }
        }
    }
}

TEST_CASE("nothing is proposed for the words of the papers", "[exchange][repair]")
{
    const QDir folder(eldin::test::sourcePath(QStringLiteral("resources/wording")));
    const QRegularExpression words(QStringLiteral("\"(?:ky|ru)\": \"([^\"]*)\""));
    int texts = 0;
    for (const QString &name : folder.entryList({QStringLiteral("*.json")}, QDir::Files)) {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        for (const auto &found : words.globalMatch(QString::fromUtf8(file.readAll()))) {
            CHECK(proposalsFor(found.captured(1)).join(u' ') == QString());
            ++texts;
        }
    }
    CHECK(texts > 1000);
}

TEST_CASE("every name that a repair would change is told before and what stays is told after", "[exchange][budget][repair]")
{
    const std::vector<std::string> names {"Бюджетти бекитуу", "Бирдиктуу салык", "Айыл окмоту", "Эмгек акы толоо", "ѳндүрүш", "Кеӊешме", "Кaлдык"};
    std::vector<std::vector<std::string>> rows {{"Аталышы", "2027, долбоор, миң сом"}};
    for (std::size_t i = 0; i < names.size(); ++i)
        rows.push_back({names[i], "#" + std::to_string(100 + 13 * i)});
    rows.push_back({"Ремонт школьного котла, село Жаны-Турмуш", "#7"});
    auto reading = understandBudget(sheetOf(rows));
    const auto told = [&](const QString &cell) {
        return std::any_of(reading.problems.begin(), reading.problems.end(), [&](const Problem &problem) {
            return problem.where == cell && (problem.code == u"mixed-letters" || problem.code == u"lost-kyrgyz-letters");
        });
    };
    for (std::size_t i = 0; i < names.size(); ++i) {
        INFO(names[i]);
        CHECK(told(QStringLiteral("A%1").arg(i + 2)));
    }
    CHECK_FALSE(told(QStringLiteral("A%1").arg(names.size() + 2)));
    for (const Repair &repair : repairsOf(reading))
        CHECK((told(repair.cell) || !repair.certain));
    auto repairs = repairsOf(reading);
    std::erase_if(repairs, [](const Repair &repair) { return !repair.certain; });
    applyRepairs(repairs, reading);
    CHECK(told(QStringLiteral("A2")));
    CHECK_FALSE(told(QStringLiteral("A6")));
}
