// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Three laptops' copies brought together, beside SQLite applying the same changes bare; a backup and a copy for everybody, beside
// copying the file.
#include "tests/bench/MeasuredRun.h"
#include "tests/bench/Row.h"
#include "tests/bench/SizedDocument.h"

#include "core/document/Backups.h"
#include "core/document/PublicCopy.h"
#include "core/merge/Merge.h"
#include "core/service/RemarkService.h"
#include "core/sqlite/Changeset.h"
#include "core/sqlite/Connection.h"
#include "core/sqlite/Journal.h"
#include "core/sqlite/Transaction.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

#include <stdexcept>

#include <fcntl.h>
#include <unistd.h>

using namespace eldin;
using namespace eldin::bench;

namespace {

QString copyOf(const QString &path, const QString &name)
{
    const QString copy = path + name;
    QFile::remove(copy);
    if (!QFile::copy(path, copy))
        throw std::runtime_error("a document could not be copied");
    return copy;
}

/// `cp` and `sync` of the one file, ms.
double copyBare(const QString &path)
{
    const double start = wallTime();
    const QByteArray copy = copyOf(path, QStringLiteral(".bare")).toUtf8();
    const int file = open(copy.constData(), O_RDWR);
    fsync(file);
    close(file);
    return wallTime() - start;
}

void work(const QString &path, int laptop, int commits)
{
    core::Environment environment = bench::environment();
    environment.device = QStringLiteral("00000000-0000-7000-8000-00000000001%1").arg(laptop);
    const auto document = core::Document::open(path, environment, core::Access::ReadWrite);
    document->connection().run("PRAGMA synchronous = OFF"); // while it is made
    core::RemarkService remarks(*document);
    core::RemarkEntry entry;
    entry.meetingId = openMeeting(document->stores());
    entry.kind = core::RemarkKind::Proposal;
    for (int i = 0; i < commits; ++i) {
        entry.text = saidText(laptop * commits + i);
        remarks.record(entry);
    }
}

/// Three copies of one document in which each laptop worked by itself.
class Laptops
{
public:
    Laptops(const QString &origin, int commits)
        : m_own(copyOf(origin, QStringLiteral(".own")))
    {
        for (int laptop = 0; laptop < 3; ++laptop) {
            const QString path = laptop == 0 ? m_own : copyOf(origin, QStringLiteral(".laptop%1").arg(laptop));
            measuredWork([&] { work(path, laptop, commits); });
            if (laptop > 0)
                m_others += path;
        }
        for (const QString &other : m_others) {
            const auto document = opened(other, core::Access::ReadOnly);
            for (const QString &id : document->commits().canonicalOrder().last(commits)) {
                const auto commit = document->commits().find(id);
                for (const core::CommitPart &part : commit->parts) {
                    if (part.kind != core::PartKind::Author)
                        m_changesets.push_back(part.content());
                }
            }
        }
    }
    /// All of it, with looking at what comes; ms of the processor.
    [[nodiscard]] double merge()
    {
        const auto document = opened(copyOf(m_own, QStringLiteral(".merged")));
        forgetPeak();
        const double before = peakMegabytes();
        const double start = processTime();
        core::mergeCopies(*document, m_others);
        const double took = processTime() - start;
        m_megabytes = peakMegabytes() - before;
        return took;
    }
    [[nodiscard]] double applyBare() const
    {
        core::sqlite::Connection connection(copyOf(m_own, QStringLiteral(".applied")), core::sqlite::OpenMode::ReadWrite);
        core::sqlite::emptyJournalAtCommit(connection); // as durable as ours
        connection.run("PRAGMA foreign_keys = OFF"); // a person's part refers to one that comes behind
        const double start = processTime();
        core::sqlite::Transaction transaction(connection);
        for (const QByteArray &changeset : m_changesets)
            static_cast<void>(core::sqlite::applyChangeset(connection, changeset));
        transaction.commit();
        return processTime() - start;
    }
    [[nodiscard]] double megabytes() const { return m_megabytes; }

private:
    QString m_own;
    QStringList m_others;
    std::vector<QByteArray> m_changesets;
    double m_megabytes = 0;
};

void measureMerge(const QTemporaryDir &folder)
{
    const QString origin = folder.filePath(QStringLiteral("origin.eldin"));
    makeSizedDocument(origin, 0);
    std::vector<std::pair<double, double>> merging;
    for (const int commits : {10, 100, 1000}) {
        Laptops laptops(origin, commits);
        const Pairs pairs = inTurn(5, [&] { return laptops.merge(); }, [&] { return laptops.applyBare(); });
        const std::string name = "merge of three copies with " + std::to_string(commits) + " commits each";
        row(name + ", ms of the processor, against the changes applied bare", pairs, 1.5);
        merging.emplace_back(commits, median(pairs.ours));
        if (commits == 1000)
            rowWithin(name + ": memory, MB", laptops.megabytes(), 100);
    }
    growth("merge of three copies with 10, 100, 1000 commits each, ms of the processor", merging, kLinear);
}

double backup(const QString &path)
{
    const core::Backups backups(path, path + QStringLiteral(".backups"), core::Backups::idOf(path));
    const double start = wallTime();
    backups.make(environment(), environment().clock.now());
    return wallTime() - start;
}

double publish(const QString &path)
{
    const QString target = path + QStringLiteral(".public");
    QFile::remove(target);
    const double start = wallTime();
    core::writePublicCopy(path, target, {}, environment());
    return wallTime() - start;
}

/// ms of the processor
template <typename Task>
double workOf(Task task)
{
    const double start = processTime();
    task();
    return processTime() - start;
}

void measureCopies(const QTemporaryDir &folder)
{
    std::vector<std::pair<double, double>> backingUp;
    std::vector<std::pair<double, double>> publishing;
    for (const int size : {1'000, 10'000, 100'000}) {
        const QString path = folder.filePath(QStringLiteral("%1.eldin").arg(size));
        measuredWork([&] { makeSizedDocument(path, size); });
        const std::string name = " of " + std::to_string(size) + " remarks, ms, against copying the file";
        const Pairs backups = inTurn(5, [&] { return backup(path); }, [&] { return copyBare(path); });
        row("a verified backup" + name, backups, 4.5);
        const Pairs copies = inTurn(3, [&] { return publish(path); }, [&] { return copyBare(path); });
        row("a copy for everybody" + name, copies, 15);
        backingUp.emplace_back(size, workOf([&] { static_cast<void>(backup(path)); }));
        publishing.emplace_back(size, workOf([&] { static_cast<void>(publish(path)); }));
        if (size == 100'000) {
            forgetPeak();
            const double before = peakMegabytes();
            static_cast<void>(backup(path));
            rowWithin("a verified backup of 100000 remarks: memory, MB", peakMegabytes() - before, 20);
            forgetPeak();
            static_cast<void>(publish(path));
            rowWithin("a copy for everybody of 100000 remarks: memory, MB", peakMegabytes() - before, 100);
        }
    }
    growth("a verified backup, ms of the processor", backingUp, kLinear);
    growth("a copy for everybody, ms of the processor", publishing, kLinear);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QTemporaryDir folder;
    measureMerge(folder);
    measureCopies(folder);
    return 0;
}
