// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
// From the start of the program to its first window, and until that has nothing more to do: without a document, with the example,
// with 100,000 remarks; beside a bare window with one chart. And what opening a document costs by itself.
#include "tests/bench/MeasuredRun.h"
#include "tests/bench/Row.h"
#include "tests/bench/SizedDocument.h"
#include "tests/support/Places.h"

#include "core/sqlite/Connection.h"

#include <QTemporaryDir>

#include <fstream>
#include <map>
#include <stdexcept>

using namespace eldin;
using namespace eldin::bench;

namespace {

constexpr int kRounds = 7;

struct Start
{
    double shown = 0; ///< ms until the first window is painted
    double settled = 0; ///< ms until it has nothing more to do
    double work = 0; ///< ms of the processor until then
    double megabytes = 0;
};

/// With settings of its own in `folder`.
Start start(const std::string &program, const std::string &document, const std::string &folder)
{
    const std::string result = folder + "/start.txt";
    std::vector<std::string> command {"env",
                                      "QT_QPA_PLATFORM=offscreen",
                                      "QT_QPA_GENERIC_PLUGINS=settled",
                                      "QT_PLUGIN_PATH=" + eldin::test::builtTestProgram({}).toStdString(),
                                      "XDG_CONFIG_HOME=" + folder,
                                      "XDG_DATA_HOME=" + folder,
                                      "ELDIN_BENCH_RESULT=" + result,
                                      "ELDIN_BENCH_START=" + std::to_string(wallTime()),
                                      program};
    if (!document.empty())
        command.push_back(document);
    requiredRun(command);
    Start start;
    if (!(std::ifstream(result) >> start.shown >> start.settled >> start.work >> start.megabytes))
        throw std::runtime_error("no window was seen");
    return start;
}

void measureStart(const std::string &folder, const std::map<int, std::string> &documents)
{
    const std::string ours = eldin::test::builtProgram(QStringLiteral("eldin-unu")).toStdString();
    const std::string bare = eldin::test::builtTestProgram(QStringLiteral("bare_window")).toStdString();
    const std::map<std::string, std::string> cases {{"without a document", {}}, {"with the example", documents.at(0)}, {"with 100,000 remarks", documents.at(100'000)}};
    std::map<std::string, std::vector<Start>> starts;
    for (int round = -1; round < kRounds; ++round) {
        for (const auto &[name, document] : cases) {
            const Start one = start(ours, document, folder);
            if (round >= 0)
                starts[name].push_back(one);
        }
        if (round >= 0)
            starts["bare"].push_back(start(bare, {}, folder));
    }
    const auto column = [&](const std::string &name, double Start::*field) {
        std::vector<double> values;
        for (const Start &one : starts[name])
            values.push_back(one.*field);
        return values;
    };
    const auto against = [&](const std::string &name, const std::string &other, double Start::*field) { return Pairs {column(name, field), column(other, field)}; };
    for (const auto &[name, document] : cases) {
        const std::string beside = " " + name + ", against a bare window with a chart";
        row("start: first window painted, ms," + beside, against(name, "bare", &Start::shown), 1.6);
        row("start: nothing more to do, ms," + beside, against(name, "bare", &Start::settled), 2);
        row("start: work, ms of the processor," + beside, against(name, "bare", &Start::work), 2);
        row("start: memory, MB," + beside, against(name, "bare", &Start::megabytes), 1.8);
    }
    row("start: first window painted with 100,000 remarks, ms, against the example", against("with 100,000 remarks", "with the example", &Start::shown), 1.3);
    row("start: work with 100,000 remarks, ms of the processor, against the example", against("with 100,000 remarks", "with the example", &Start::work), 1.3);
}

/// What somebody would look at at least: that it is a database, and which one.
double openBare(const QString &path)
{
    const double before = threadTime();
    core::sqlite::Connection connection(path, core::sqlite::OpenMode::ReadWrite);
    for (auto tables = connection.prepare("SELECT name, sql FROM sqlite_schema"); tables.step();)
        static_cast<void>(tables.text(1));
    static_cast<void>(connection.prepare("PRAGMA user_version").step());
    return threadTime() - before;
}

double openOurs(const QString &path, core::Access access)
{
    const double before = threadTime();
    const auto document = opened(path, access);
    return threadTime() - before;
}

void measureOpening(const std::map<int, std::string> &documents)
{
    std::vector<std::pair<double, double>> opening;
    for (const auto &[size, document] : documents) {
        const QString path = QString::fromStdString(document);
        const Pairs pairs = inTurn(21, [&] { return openOurs(path, core::Access::ReadWrite); }, [&] { return openBare(path); });
        row("opening a document of " + std::to_string(size) + " remarks more, ms of the processor, against its schema read", pairs, 3);
        if (size > 0)
            opening.emplace_back(size, median(pairs.ours));
    }
    growth("opening a document, ms of the processor", opening, kConstant);
}

} // namespace

int main()
{
    const QTemporaryDir folder;
    std::map<int, std::string> documents;
    for (const int size : {0, 1'000, 10'000, 100'000}) {
        documents[size] = folder.filePath(QStringLiteral("%1.eldin").arg(size)).toStdString();
        measuredWork([&, path = documents[size]] { makeSizedDocument(QString::fromStdString(path), size); });
    }
    measureStart(folder.path().toStdString(), documents);
    measureOpening(documents);
    return 0;
}
