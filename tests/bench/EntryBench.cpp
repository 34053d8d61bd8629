// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
// From Enter to durable and visible: beside a bare INSERT of the same row into the same table with the same indexes, each
// taken in turn with ours. Rows as import_bench prints them, times in milliseconds.
#include "tests/support/Places.h"
#include "tests/support/TestWindow.h"

#include "core/service/RemarkService.h"
#include "core/service/Sample.h"
#include "core/sqlite/Connection.h"
#include "core/sqlite/Journal.h"
#include "ui/widgets/EntryText.h"

#include <QElapsedTimer>
#include <QFile>
#include <QListView>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <catch2/catch.hpp>

#include <algorithm>
#include <cstdio>

using namespace eldin;
using namespace eldin::ui;
using namespace eldin::ui::test;

namespace {

constexpr int kRounds = 150;

double milliseconds(const QElapsedTimer &clock)
{
    return static_cast<double>(clock.nsecsElapsed()) / 1e6;
}

double median(std::vector<double> values)
{
    std::nth_element(values.begin(), values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2), values.end());
    return values[values.size() / 2];
}

void print(const char *row, const std::vector<double> &ours, const std::vector<double> &bare, double goal)
{
    const double mine = median(ours);
    const double limit = median(bare);
    std::printf("%s\t%.2f\t%.2f\t%.2f\t%.2f\t%s\n", row, mine, limit, mine / limit, goal, mine / limit <= goal ? "ok" : "short");
}

/// Copies the last remark of a document of its own under new ids, a commit each, by nothing but SQLite.
class BareInsert
{
public:
    explicit BareInsert(const QString &document)
        : m_path(document + QStringLiteral(".bare"))
    {
        QFile::remove(m_path);
        REQUIRE(QFile::copy(document, m_path));
        m_connection = std::make_unique<core::sqlite::Connection>(m_path, core::sqlite::OpenMode::ReadWrite);
        core::sqlite::emptyJournalAtCommit(*m_connection); // as durable as ours
        auto columns = m_connection->prepare("SELECT group_concat(name, ', ') FROM pragma_table_info('remark') WHERE name <> 'id'");
        REQUIRE(columns.step());
        const QByteArray names = columns.text(0).toUtf8();
        m_sql = "INSERT INTO remark (id, " + names + ") SELECT ?, " + names + " FROM remark WHERE rowid = (SELECT max(rowid) FROM remark)";
    }
    [[nodiscard]] double once()
    {
        const QString id = QStringLiteral("0193b1c0-0000-7000-9000-%1").arg(++m_count, 12, 10, QLatin1Char('0'));
        QElapsedTimer clock;
        clock.start();
        m_connection->prepare(m_sql).with(id).execute(); // a transaction of its own
        return milliseconds(clock);
    }

private:
    QString m_path;
    std::unique_ptr<core::sqlite::Connection> m_connection;
    QByteArray m_sql;
    int m_count = 0;
};

/// When a list was painted last.
class Painted final : public QObject
{
public:
    explicit Painted(QWidget *widget)
    {
        widget->installEventFilter(this);
    }
    void forget() { m_at.invalidate(); }
    [[nodiscard]] bool seen() const { return m_at.isValid(); }
    /// Milliseconds since the watch was started.
    [[nodiscard]] double at(const QElapsedTimer &watch) const { return static_cast<double>(watch.nsecsElapsed() - m_at.nsecsElapsed()) / 1e6; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const bool paint = event->type() == QEvent::Paint;
        if (!paint)
            return QObject::eventFilter(watched, event);
        watched->removeEventFilter(this); // lets it paint first
        QCoreApplication::sendEvent(watched, event);
        watched->installEventFilter(this);
        if (!m_at.isValid())
            m_at.start();
        return true;
    }

private:
    QElapsedTimer m_at;
};

core::RemarkEntry entryFor(const core::Id<core::Meeting> &meeting, int number)
{
    core::RemarkEntry entry;
    entry.meetingId = meeting;
    entry.kind = core::RemarkKind::Proposal;
    entry.text = QStringLiteral("Мектептин алдындагы көчөгө жарык керек, %1").arg(number);
    return entry;
}

core::Id<core::Meeting> openMeeting(const core::Stores &stores)
{
    for (const core::Hearing &hearing : stores.hearings.all()) {
        for (const core::Meeting &meeting : stores.meetings.ofHearing(hearing.id)) {
            if (!hearing.recordClosedAt.isValid())
                return meeting.id;
        }
    }
    return {};
}

void measureService(const QString &path, const char *row, double goal)
{
    core::SystemClock clock;
    core::SeededRandom random(5);
    const auto document = core::Document::open(path, {clock, random, QStringLiteral("laptop"), QStringLiteral("Катчы"), {}}, core::Access::ReadWrite);
    const auto meeting = openMeeting(document->stores());
    core::RemarkService service(*document);
    service.record(entryFor(meeting, -1)); // both begin warm
    BareInsert bare(path);
    static_cast<void>(bare.once());
    std::vector<double> ours;
    std::vector<double> limit;
    for (int i = 0; i < kRounds; ++i) {
        limit.push_back(bare.once());
        QElapsedTimer watch;
        watch.start();
        service.record(entryFor(meeting, i));
        ours.push_back(milliseconds(watch));
    }
    print(row, ours, limit, goal);
}

/// A line to `record`, until its id has come back.
void measureCommand(const QString &path, const char *row, double goal)
{
    QProcess cli;
    cli.start(eldin::test::builtProgram(QStringLiteral("eldin-unu-cli")), {QStringLiteral("--json"), QStringLiteral("record"), path, QStringLiteral("--meeting"), QStringLiteral("latest")});
    REQUIRE(cli.waitForStarted());
    const auto record = [&](int number) {
        cli.write(QStringLiteral("{\"kind\":\"proposal\",\"text\":\"Көчөгө жарык керек, %1\"}\n").arg(number).toUtf8());
        while (!cli.canReadLine())
            REQUIRE(cli.waitForReadyRead(10'000));
        REQUIRE(cli.readLine().contains("id"));
    };
    record(-1);
    BareInsert bare(path);
    static_cast<void>(bare.once());
    std::vector<double> ours;
    std::vector<double> limit;
    for (int i = 0; i < kRounds; ++i) {
        limit.push_back(bare.once());
        QElapsedTimer watch;
        watch.start();
        record(i);
        ours.push_back(milliseconds(watch));
    }
    cli.closeWriteChannel();
    REQUIRE(cli.waitForFinished());
    print(row, ours, limit, goal);
}

void measureWindow(const QString &path, const char *row, double goal, int rounds = kRounds)
{
    TestWindow window;
    REQUIRE(window->openDocument(path));
    window.view().showPage(PageKey::Meeting);
    settle();
    auto *text = window.find<EntryText>("entryText");
    Painted painted(window.find<QListView>("stream")->viewport());
    const auto enter = [&](int number) {
        text->setPlainText(QStringLiteral("Мектептин алдындагы көчөгө жарык керек, %1").arg(number));
        QTest::qWait(80); // one types for seconds: what is looked up after the last one is over
        QElapsedTimer watch;
        watch.start();
        painted.forget();
        QTest::keyClick(text, Qt::Key_Return);
        while (!painted.seen())
            QApplication::processEvents();
        return painted.at(watch);
    };
    static_cast<void>(enter(-1));
    BareInsert bare(path);
    static_cast<void>(bare.once());
    std::vector<double> ours;
    std::vector<double> limit;
    for (int i = 0; i < rounds; ++i) {
        limit.push_back(bare.once());
        ours.push_back(enter(i));
    }
    print(row, ours, limit, goal);
}

QString sampleAt(const QTemporaryDir &folder, const QString &name, core::SampleSize size)
{
    const QString path = folder.filePath(name);
    core::createSample(path, size);
    return path;
}

} // namespace

TEST_CASE("a remark becomes durable", "[bench]")
{
    QTemporaryDir folder;
    measureService(sampleAt(folder, QStringLiteral("service.eldin"), core::SampleSize::Small), "entry: a remark saved, ms", 1.25);
    measureCommand(sampleAt(folder, QStringLiteral("command.eldin"), core::SampleSize::Small), "entry: a line through record, ms", 1.8);
}

TEST_CASE("a remark becomes durable and visible", "[bench]")
{
    QTemporaryDir folder;
    measureWindow(sampleAt(folder, QStringLiteral("window.eldin"), core::SampleSize::Small), "entry: from Enter to saved and painted, ms", 1.25);
}

TEST_CASE("a remark becomes durable and visible in a large document", "[bench]")
{
    QTemporaryDir folder;
    const QString large = sampleAt(folder, QStringLiteral("large.eldin"), core::SampleSize::Large);
    measureService(large, "entry: a remark saved beside 100,000, ms", 1.25);
    measureCommand(large, "entry: a line through record beside 100,000, ms", 2.0);
    measureWindow(large, "entry: from Enter to saved and painted beside 100,000, ms", 1.25, 9); // seconds each
}
