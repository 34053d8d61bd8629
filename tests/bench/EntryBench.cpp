// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
// From Enter to durable and visible: beside a bare INSERT of the same row into the same table with the same indexes, each
// taken in turn with ours, in milliseconds; and how it grows with the document.
#include "tests/bench/Row.h"
#include "tests/bench/SizedDocument.h"
#include "tests/support/Places.h"
#include "tests/support/TestWindow.h"

#include "core/service/RemarkService.h"
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

using namespace eldin;
using namespace eldin::bench;
using namespace eldin::ui;
using namespace eldin::ui::test;

namespace {

constexpr int kRounds = 101;

double milliseconds(const QElapsedTimer &clock)
{
    return static_cast<double>(clock.nsecsElapsed()) / 1e6;
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
    entry.text = saidText(number);
    return entry;
}

/// Both begin warm.
template <typename Enter>
Pairs besideBareInsert(const QString &path, Enter enter)
{
    BareInsert bare(path);
    static_cast<void>(bare.once());
    static_cast<void>(enter(-1));
    int number = 0;
    return inTurn(kRounds, [&] { return enter(++number); }, [&] { return bare.once(); });
}

Pairs measureService(const QString &path)
{
    const auto document = opened(path);
    const auto meeting = openMeeting(document->stores());
    core::RemarkService service(*document);
    return besideBareInsert(path, [&](int number) {
        QElapsedTimer watch;
        watch.start();
        service.record(entryFor(meeting, number));
        return milliseconds(watch);
    });
}

/// A line to `record`, until its id has come back.
Pairs measureCommand(const QString &path)
{
    QProcess cli;
    cli.start(eldin::test::builtProgram(QStringLiteral("eldin-unu-cli")), {QStringLiteral("--json"), QStringLiteral("record"), path, QStringLiteral("--meeting"), QStringLiteral("latest")});
    REQUIRE(cli.waitForStarted());
    const Pairs pairs = besideBareInsert(path, [&](int number) {
        QElapsedTimer watch;
        watch.start();
        cli.write(QStringLiteral("{\"kind\":\"proposal\",\"text\":\"Көчөгө жарык керек, %1\"}\n").arg(number).toUtf8());
        while (!cli.canReadLine())
            REQUIRE(cli.waitForReadyRead(10'000));
        REQUIRE(cli.readLine().contains("id"));
        return milliseconds(watch);
    });
    cli.closeWriteChannel();
    REQUIRE(cli.waitForFinished());
    return pairs;
}

Pairs measureWindow(const QString &path)
{
    TestWindow window;
    REQUIRE(window->openDocument(path));
    window.view().showPage(PageKey::Meeting);
    settle();
    auto *text = window.find<EntryText>("entryText");
    Painted painted(window.find<QListView>("stream")->viewport());
    return besideBareInsert(path, [&](int number) {
        text->setPlainText(saidText(number));
        QTest::qWait(80); // one types for seconds: what is looked up after the last one is over
        QElapsedTimer watch;
        watch.start();
        painted.forget();
        QTest::keyClick(text, Qt::Key_Return);
        while (!painted.seen())
            QApplication::processEvents();
        return painted.at(watch);
    });
}

} // namespace

TEST_CASE("a remark becomes durable and visible, however many there are", "[bench]")
{
    const QTemporaryDir folder;
    std::vector<std::pair<double, double>> saving;
    std::vector<std::pair<double, double>> showing;
    for (const int size : {1'000, 10'000, 100'000}) {
        const QString path = folder.filePath(QString::number(size));
        makeSizedDocument(path, size);
        auto copy = [&path, count = 0]() mutable {
            const QString name = path + QStringLiteral("-%1.eldin").arg(++count);
            REQUIRE(QFile::copy(path, name));
            return name;
        };
        const std::string beside = " beside " + std::to_string(size) + ", ms, against a bare commit";
        const Pairs saved = measureService(copy());
        row("entry: a remark saved" + beside, saved, 1.25);
        row("entry: a line through record" + beside, measureCommand(copy()), 2);
        const Pairs shown = measureWindow(copy());
        row("entry: from Enter to saved and painted" + beside, shown, 1.25);
        saving.emplace_back(size, median(saved.ours));
        showing.emplace_back(size, median(shown.ours));
    }
    growth("entry: a remark saved, ms", saving, kConstant);
    growth("entry: from Enter to saved and painted, ms", showing, kConstant);
}
