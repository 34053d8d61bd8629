// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The window's process is killed at random moments while somebody types; POSIX only, where QProcess::kill is SIGKILL.
// ELDIN_KILLS says how often.
#include "tests/cli/Kills.h"
#include "tests/support/Places.h"
#include "tests/support/Printing.h"

#include "core/document/Backups.h"
#include "core/document/Verification.h"
#include "core/service/Sample.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QThread>

#include <iostream>
#include <random>

using namespace eldin::core;
using namespace eldin::test;

namespace {

constexpr qint64 kDraft = 500; ///< milliseconds of typing that a kill may take
constexpr qint64 kLate = 400; ///< that a loaded machine may be late

struct Life
{
    QStringList saved;
    QString typed; ///< at the end, not yet taken
    QString sure; ///< of it, what stood there long enough to be kept
};

class Desk
{
public:
    Desk() { createSample(path(), SampleSize::Small); }

    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("угуу.eldin")); }

    /// Types until it is killed, some time after so many remarks or letters.
    [[nodiscard]] Life live(int life, int pause, int lines, unsigned long microseconds) const
    {
        QProcess process;
        start(process, life, QString::number(pause));
        QByteArray output;
        while (output.count('\n') < lines && process.state() == QProcess::Running) {
            process.waitForReadyRead(kLongestWait);
            output += process.readAllStandardOutput();
        }
        INFO("life " << life << ": " << process.readAllStandardError().toStdString());
        REQUIRE(process.state() == QProcess::Running);
        QThread::usleep(microseconds);
        process.kill();
        REQUIRE(process.waitForFinished(kLongestWait));
        output += process.readAllStandardOutput();
        return told(output);
    }

    /// What stands in the entry line when the window is opened again.
    [[nodiscard]] QString draft() const
    {
        QProcess process;
        start(process, 0, QStringLiteral("read"));
        REQUIRE(process.waitForFinished(kLongestWait));
        REQUIRE(process.exitCode() == 0);
        return QString::fromUtf8(process.readAllStandardOutput()).trimmed();
    }

private:
    void start(QProcess &process, int life, const QString &doing) const
    {
        process.start(eldin::test::builtProgram(QStringLiteral("window_typist")), {path(), m_folder.filePath(QStringLiteral("settings/settings.ini")), QString::number(life), doing});
        REQUIRE(process.waitForStarted(kLongestWait));
    }

    static Life told(const QByteArray &output)
    {
        Life life;
        std::vector<std::pair<qint64, QString>> typed;
        qint64 end = 0;
        QByteArrayList lines = output.split('\n');
        lines.removeLast(); // cut off, or empty
        for (const QByteArray &line : lines) {
            const QString text = QString::fromUtf8(line);
            end = text.section(u' ', 1, 1).toLongLong();
            if (text.startsWith(u"saved")) {
                life.saved += text.section(u' ', 2);
                typed.clear();
            } else {
                typed.emplace_back(end, text.section(u' ', 2));
            }
        }
        for (const auto &[at, text] : typed) {
            life.typed = text;
            if (at <= end - kDraft - kLate)
                life.sure = text;
        }
        return life;
    }

    QTemporaryDir m_folder;
};

QStringList recordedIn(Document &document)
{
    QStringList texts;
    for (const Remark &remark : document.stores().remarks.all()) {
        if (const auto words = document.stores().remarkTexts.find(remark.id))
            texts += words->text;
    }
    return texts;
}

} // namespace

TEST_CASE("no remark that the window took is lost however often its process is killed, nor what is being typed", "[kill]")
{
    const Desk desk;
    std::mt19937 dice(20261127);
    FixedClock clock(QDateTime(QDate(2027, 1, 10), QTime(10, 0)));
    SeededRandom random(1);
    const Environment environment {clock, random, QStringLiteral("0193b1c0-0000-7000-8000-0000000000d3"), QStringLiteral("Текшерүүчү")};
    QStringList saved;
    int drafts = 0;
    // The window starts slowly: fewer than of the programs of the command line.
    const int lives = std::max(6, kills() / 4);
    for (int life = 1; life <= lives; ++life) {
        // Half of them type as fast as the window takes it, so that the kill meets the disk; half as people do.
        const int pause = life % 2 == 0 ? 40 : 0;
        const Life lived = desk.live(life, pause, std::uniform_int_distribution<int>(1, pause > 0 ? 160 : 600)(dice), std::uniform_int_distribution<unsigned long>(0, 40'000)(dice));
        saved += lived.saved;
        INFO("life " << life << ", typed: " << lived.typed.toStdString() << ", sure: " << lived.sure.toStdString());
        QStringList recorded;
        {
            const auto document = Document::open(desk.path(), environment, Access::ReadWrite);
            REQUIRE_FALSE(document->isReadOnly());
            REQUIRE(verifyDocument(*document).empty());
            recorded = recordedIn(*document);
            const Backups backups(desk.path(), {}, Backups::idOf(*document));
            for (const Backup &backup : backups.list())
                CHECK(backups.isVerified(backup.file, environment));
        }
        for (const QString &text : saved)
            REQUIRE(recorded.count(text) == 1);
        const QString draft = desk.draft();
        INFO("draft: " << draft.toStdString());
        // What was just taken does not come back as if it had not been.
        CHECK_FALSE(recorded.contains(draft));
        if (!lived.sure.isEmpty() && !recorded.contains(lived.typed)) {
            ++drafts;
            CHECK(draft.size() >= lived.sure.size());
            CHECK((draft + QString(100, u' ')).startsWith(lived.sure));
        }
    }
    std::cout << "window: " << lives << " kills, " << saved.size() << " remarks taken and kept, " << drafts << " drafts\n";
    CHECK_FALSE(saved.isEmpty());
}
