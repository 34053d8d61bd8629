// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/MeasuredRun.h"
#include "tests/support/Places.h"
#include "tests/support/Workbooks.h"

#include <QTemporaryDir>

#include <cstdio>
#include <random>

// Import of a large workbook beside xlsx2csv, which only reads it. A row a line, tabs between:
// row, ours, limit or peer, ratio, goal, ok or short.

namespace {

constexpr int kGroups = 1000;
constexpr int kGroupSize = 100; ///< its sum and the lines below it
constexpr int kTimes = 3;
constexpr double kTimeGoal = 0.6; ///< of xlsx2csv
constexpr double kMemoryGoal = 150; ///< MB over the idle program
constexpr double kMostMemory = 512; ///< MB, of the largest import there may be

std::string cell(char column, int row, const std::string &text)
{
    return std::string("<c r=\"") + column + std::to_string(row) + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
}

std::string cell(char column, int row, int tenths)
{
    const std::string sign = tenths < 0 ? "-" : "";
    const int whole = std::abs(tenths);
    return std::string("<c r=\"") + column + std::to_string(row) + "\"><v>" + sign + std::to_string(whole / 10) + "."
        + std::to_string(whole % 10) + "</v></c>";
}

/// Digits 1 to 9 only, so that no code is another's beginning but for its own group's.
std::string digits(int number, int length)
{
    std::string result;
    for (int i = 0; i < length; ++i, number /= 9)
        result.insert(result.begin(), static_cast<char>('1' + number % 9));
    return result;
}

/// A code, a name, two amounts, per cent (or a third amount), deviation and four columns of words; every hundredth row a
/// sum.
std::string largeTable(bool third)
{
    const char *const heads[] = {"Коду", "Аталышы", "2026-жыл, бекитилген, миң сом", "2026-жыл, аткарылышы, миң сом",
                                 third ? "2026-жыл, такталган, миң сом" : "%", "четтөө", "Айыл", "Долбоор", "Булак", "Эскертүү"};
    std::string data = "<row r=\"1\">";
    for (int i = 0; i < 10; ++i)
        data += cell(static_cast<char>('A' + i), 1, heads[i]);
    data += "</row>";
    std::mt19937 random(1);
    int row = 2;
    const auto put = [&](const std::string &code, const std::string &name, int planned, int executed) {
        data += "<row r=\"" + std::to_string(row) + "\">" + cell('A', row, code) + cell('B', row, name) + cell('C', row, planned)
            + cell('D', row, executed) + cell('E', row, third ? planned : 987) + cell('F', row, executed - planned);
        const char *const words[] = {"Ак-Булак ", "Долбоор ", "Жергиликтүү ", "текшерилген "};
        for (int i = 0; i < 4; ++i)
            data += cell(static_cast<char>('G' + i), row, words[i] + std::to_string(row % 97));
        data += "</row>";
        ++row;
    };
    for (int group = 0; group < kGroups; ++group) {
        std::vector<std::pair<int, int>> amounts(kGroupSize - 1);
        int planned = 0;
        int executed = 0;
        for (auto &[plan, done] : amounts) {
            planned += plan = 10 + static_cast<int>(random() % 90'000);
            executed += done = 10 + static_cast<int>(random() % 90'000);
        }
        put(digits(group + 1, 5), "Бөлүм " + std::to_string(group), planned, executed);
        for (int i = 0; i + 1 < kGroupSize; ++i)
            put(digits(group + 1, 5) + digits(i + 1, 3), "Салык агенти төлөгөн киреше салыгы " + std::to_string(row),
                amounts[static_cast<std::size_t>(i)].first, amounts[static_cast<std::size_t>(i)].second);
    }
    return data;
}

void print(const char *row, double ours, std::optional<double> other, double goal, bool goalIsRatio)
{
    if (!other) {
        std::printf("%s\t%.2f\t-\t-\t%.2f\t-\n", row, ours, goal);
        return;
    }
    const double ratio = ours / *other;
    const bool good = goalIsRatio ? ratio <= goal : ours <= goal;
    std::printf("%s\t%.2f\t%.2f\t%.2f\t%.2f\t%s\n", row, ours, *other, ratio, goal, good ? "ok" : "short");
}

} // namespace

int main()
{
    const QTemporaryDir folder;
    const std::string at = folder.path().toStdString();
    const std::string program = eldin::test::builtProgram(QStringLiteral("eldin-unu-cli")).toStdString();
    const std::string table = at + "/large.xlsx";
    const std::string document = at + "/bench.eldin";
    const std::string largest = at + "/largest.xlsx";
    oneSheet(largeTable(false)).zip().write(table);
    oneSheet(largeTable(true)).zip().write(largest);
    const auto emptyDocument = [&](const std::string &path) {
        static_cast<void>(measuredRun({program, "create", path, "--municipality", "Ак-Булак"}));
        return path;
    };
    emptyDocument(document);
    const auto idle = bestRun({program, "info", document}, kTimes);
    const auto peer = bestRun({"xlsx2csv", table, at + "/large.csv"}, kTimes);
    const auto checked = bestRun({program, "import", "budget", document, table, "--dry-run", "--json"}, kTimes);
    // Each into an empty document: a second import compares itself with the first.
    std::optional<MeasuredRun> stored;
    for (int i = 0; i < kTimes; ++i) {
        const auto run = measuredRun({program, "import", "budget", emptyDocument(at + "/stored" + std::to_string(i) + ".eldin"), table, "--json"});
        if (run && run->code == 0 && (!stored || run->seconds < stored->seconds))
            stored = run;
    }
    const auto most = bestRun({program, "import", "budget", document, largest, "--json"}, 1);
    if (!idle || !checked || !stored || !most) {
        std::fprintf(stderr, "the import did not run\n");
        return 1;
    }
    const auto seconds = peer ? std::optional(peer->seconds) : std::nullopt;
    print("import xlsx 100,000 x 10: read and checked, s, against xlsx2csv", checked->seconds, seconds, kTimeGoal, true);
    print("import xlsx 100,000 x 10: read, checked and stored, s, against xlsx2csv", stored->seconds, seconds, kTimeGoal, true);
    print("import xlsx 100,000 x 10: memory of read and checked over idle, MB", checked->megabytes - idle->megabytes, kMemoryGoal,
          kMemoryGoal, false);
    print("import xlsx 100,000 x 10: memory of stored over idle, MB", stored->megabytes - idle->megabytes, kMemoryGoal, kMemoryGoal, false);
    print("import xlsx of 297,000 lines: read, checked and stored, s, against xlsx2csv of 198,000", most->seconds, seconds, kTimeGoal, true);
    print("import xlsx of 297,000 lines: memory, MB", most->megabytes, kMostMemory, kMostMemory, false);
    return 0;
}
