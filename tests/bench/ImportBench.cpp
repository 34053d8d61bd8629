// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/BareImport.h"
#include "tests/bench/MeasuredRun.h"
#include "tests/bench/Row.h"
#include "tests/support/Places.h"
#include "tests/support/Workbooks.h"

#include <QTemporaryDir>

#include <filesystem>
#include <random>

// Import of workbooks of 1,000, 10,000 and 100,000 rows: beside our bare reader and a bare one that only inflates, parses and
// stores, and beside xlsx2csv, openpyxl and LibreOffice, which only read.

using namespace eldin;
using namespace eldin::bench;

namespace {

constexpr int kGroupSize = 100; ///< its sum and the lines below it

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
std::string largeTable(int groups, bool third)
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
    for (int group = 0; group < groups; ++group) {
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

/// With what other programs ask for beyond what ours needs.
void writeTable(int groups, bool third, const std::string &path)
{
    auto zip = oneSheet(largeTable(groups, third)).zip();
    zip.replace("[Content_Types].xml",
                "<?xml version=\"1.0\"?><Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                "<Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/>"
                "<Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/></Types>");
    zip.write(path);
}

struct Size
{
    int rows;
    int rounds;
};

/// What somebody would take instead. Nothing of it is stored.
struct Peer
{
    std::string name;
    std::string program;
    std::vector<std::string> command; ///< %1: the table, %2: the folder to write to
    double goal;
};

const std::vector<Peer> &peers()
{
    static const std::string openpyxl = "import sys, openpyxl\n"
                                        "for sheet in openpyxl.load_workbook(sys.argv[1], read_only=True):\n"
                                        "    for row in sheet.iter_rows(values_only=True): pass\n";
    static const std::vector<Peer> all {
        {"xlsx2csv", "xlsx2csv", {"xlsx2csv", "%1", "%2/peer.csv"}, 0.6},
        {"openpyxl", "/usr/bin/python3", {"/usr/bin/python3", "-c", openpyxl, "%1"}, 1.0 / 6},
        {"LibreOffice", "soffice", {"soffice", "-env:UserInstallation=file://%2/profile", "--headless", "--convert-to", "csv", "--outdir", "%2", "%1"}, 1.0 / 1.6}};
    return all;
}

std::vector<std::string> filledIn(std::vector<std::string> command, const std::string &table, const std::string &folder)
{
    for (std::string &word : command) {
        for (const auto &[mark, value] : {std::pair("%1", table), std::pair("%2", folder)}) {
            if (const auto at = word.find(mark); at != std::string::npos)
                word.replace(at, 2, value);
        }
    }
    return command;
}

/// LibreOffice may be there without its Calc, Python without openpyxl.
bool works(const Peer &peer, const std::string &table, const std::string &folder)
{
    const auto run = measuredRun(filledIn(peer.command, table, folder));
    const std::string written = folder + "/" + std::filesystem::path(table).stem().string() + ".csv";
    return run && run->code == 0 && (peer.program != "soffice" || std::filesystem::exists(written));
}

/// Imports into empty documents: a second import compares itself with the first.
class Importer
{
public:
    explicit Importer(std::string folder)
        : m_program(eldin::test::builtProgram(QStringLiteral("eldin-unu-cli")).toStdString())
        , m_folder(std::move(folder))
    {
        requiredRun({m_program, "create", m_folder + "/empty.eldin", "--municipality", "Ак-Булак"});
    }
    [[nodiscard]] MeasuredRun idle() const { return requiredRun({m_program, "info", m_folder + "/empty.eldin"}); }
    [[nodiscard]] MeasuredRun check(const std::string &table) const
    {
        return requiredRun({m_program, "import", "budget", m_folder + "/empty.eldin", table, "--dry-run", "--json"});
    }
    [[nodiscard]] MeasuredRun store(const std::string &table) const
    {
        const std::string document = m_folder + "/stored.eldin";
        std::filesystem::copy_file(m_folder + "/empty.eldin", document, std::filesystem::copy_options::overwrite_existing);
        return requiredRun({m_program, "import", "budget", document, table, "--json"});
    }

private:
    std::string m_program;
    std::string m_folder;
};

} // namespace

int main()
{
    const QTemporaryDir folder;
    const std::string at = folder.path().toStdString();
    const std::string reader = eldin::test::builtProgram(QStringLiteral("eldin-unu-reader")).toStdString();
    const Importer import(at);
    std::vector<std::pair<double, double>> checking;
    std::vector<std::pair<double, double>> storing;
    std::vector<std::pair<double, double>> memory;
    for (const auto &[rows, rounds] : {Size {1'000, 9}, Size {10'000, 5}, Size {100'000, 3}}) {
        const std::string table = at + "/" + std::to_string(rows) + ".xlsx";
        measuredWork([&] { writeTable(rows / kGroupSize, false, table); });
        const std::string name = "import of " + std::to_string(rows) + " rows x 10: ";
        double peak = 0;
        const auto stored = [&] {
            const MeasuredRun run = import.store(table);
            peak = std::max(peak, run.megabytes);
            return run;
        };
        // Our own start is the same at each size and no part of the work.
        const double idle = import.idle().processor;
        const Pairs bare = inTurn(rounds, [&] { return stored().processor; }, [&] { return bareImport(table, at + "/bare.db").processor; });
        row(name + "stored, s of the processor, against inflate + expat + one commit", bare, 1.6);
        row(name + "checked, s of the processor, against our bare reader",
            inTurn(rounds, [&] { return import.check(table).processor; }, [&] { return requiredRun({reader, "--", table}).processor; }), 1.6);
        for (const Peer &peer : peers()) {
            if (!works(peer, table, at)) {
                skipped(name + "against " + peer.name, peer.name);
                continue;
            }
            const int times = std::min(rounds, 3);
            row(name + "stored, s, against " + peer.name + " that only reads",
                inTurn(times, [&] { return stored().seconds; }, [&] { return requiredRun(filledIn(peer.command, table, at)).seconds; }), peer.goal);
        }
        checking.emplace_back(rows, import.check(table).processor - idle);
        storing.emplace_back(rows, median(bare.ours) - idle);
        memory.emplace_back(rows, peak);
    }
    growth("import checked, s of the processor", checking, kLinear);
    growth("import stored, s of the processor", storing, kLinear);
    rowWithin("import of 100000 rows x 10: memory over that of 1000 rows, MB", memory.back().second - memory.front().second, 150);
    const std::string largest = at + "/largest.xlsx";
    measuredWork([&] { writeTable(1000, true, largest); });
    rowWithin("import of 297000 lines: memory, MB", import.store(largest).megabytes, 512);
    return 0;
}
