// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A disk that is full or breaks, or loses its power, at every single step of what makes a file of another: backup, restore,
// salvage, a copy to give away, a copy for everybody, a new document.
#include "tests/merge/Deeds.h"
#include "tests/sqlite/FaultyDisk.h"
#include "tests/support/Printing.h"

#include "core/document/Backups.h"
#include "core/document/PublicCopy.h"
#include "core/merge/Salvage.h"
#include "core/report/Texts.h"
#include "core/service/DocumentCopy.h"
#include "core/storage/Schema.h"

#include <QDir>
#include <QFile>

#include <iostream>

using namespace eldin::core;
using namespace eldin::core::test;
using eldin::test::FaultyDisk;

namespace {

using Fault = FaultyDisk::Fault;

/// Files made of one document, which stays as it is.
class Workshop
{
public:
    Workshop()
        : m_copies(1)
    {
        record(m_copies[0], QStringLiteral("Суу жок"));
        QFile source(path());
        REQUIRE(source.open(QIODevice::WriteOnly));
        source.write(m_copies.bytes(0));
        source.close();
        m_bytes = bytes();
        REQUIRE(QDir().mkpath(m_folder.filePath(QStringLiteral("made"))));
    }

    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("угуу.eldin")); }
    [[nodiscard]] QString target() const { return m_folder.filePath(QStringLiteral("made/жаңы.eldin")); }
    [[nodiscard]] Environment environment() { return m_copies.environment(0); }
    [[nodiscard]] Backups backups() const { return {path(), m_folder.filePath(QStringLiteral("made")), Backups::idOf(path())}; }
    [[nodiscard]] QStringList made() const { return QDir(m_folder.filePath(QStringLiteral("made"))).entryList(QDir::Files | QDir::Hidden, QDir::Name); }
    [[nodiscard]] bool isAsItWas() const { return bytes() == m_bytes; }
    [[nodiscard]] QStringList dump()
    {
        const auto document = Document::open(path(), environment(), Access::ReadOnly);
        CHECK(verifyDocument(*document).empty());
        return dumpData(document->connection());
    }
    /// The document with a page of its tables lost.
    void damage()
    {
        QByteArray damaged = m_bytes;
        damaged.replace(damaged.size() / 4096 / 2 * 4096, 4096, QByteArray(4096, '\0'));
        QFile source(path());
        REQUIRE(source.open(QIODevice::WriteOnly | QIODevice::Truncate));
        source.write(damaged);
        m_bytes = damaged;
    }

    /// Does the work with the fault at each step of the disk in turn, until it gets through. After a failure the document is
    /// as it was, what was made before is there, and of the new file nothing or all; what was acknowledged stays.
    void failAtEveryStep(const char *name, const std::function<void()> &work, const std::function<void(Document &)> &isWhole, const std::vector<Fault> &faults,
                         int stride = 1)
    {
        const QStringList before = made();
        for (const Fault fault : faults) {
            int failures = 0;
            for (bool through = false; !through; failures += stride) {
                for (const QString &file : made()) {
                    if (!before.contains(file))
                        remove(file);
                }
                INFO(name << ", " << failures << " steps, fault " << static_cast<int>(fault));
                try {
                    FaultyDisk disk(FaultyDisk::Acts {failures}, fault);
                    work();
                    through = true;
                    if (fault == Fault::Cut)
                        disk.cutPower();
                } catch (const Error &error) {
                    INFO(error.what());
                    REQUIRE(error.code() == (fault == Fault::Full ? ErrorCode::DiskFull : ErrorCode::Io));
                    REQUIRE_FALSE(errorText(error).isEmpty());
                    REQUIRE(made() == before);
                }
                REQUIRE(isAsItWas());
            }
            std::cout << name << ": " << failures - stride << ' ' << nameOf(fault) << '\n';
            CHECK(failures > 10);
            QStringList fresh = made();
            for (const QString &file : before)
                fresh.removeAll(file);
            REQUIRE(fresh.size() == 1);
            const auto document = Document::open(m_folder.filePath(QStringLiteral("made/") + fresh.front()), environment(), Access::ReadOnly);
            CHECK_FALSE(hasError(verifyDocument(*document)));
            isWhole(*document);
        }
    }

    static const char *nameOf(Fault fault)
    {
        switch (fault) {
        case Fault::Full: return "writes on a full disk";
        case Fault::Broken: return "steps of a broken disk";
        case Fault::Cut: return "steps at which the power is cut";
        }
        return "";
    }

private:
    [[nodiscard]] QByteArray bytes() const
    {
        QFile file(path());
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
    void remove(const QString &file) const
    {
        const QString full = m_folder.filePath(QStringLiteral("made/") + file);
        QFile::setPermissions(full, QFile::permissions(full) | QFileDevice::WriteOwner);
        REQUIRE(QFile::remove(full));
    }

    Copies m_copies;
    QTemporaryDir m_folder;
    QByteArray m_bytes;
};

// A copy is flushed past SQLite, by the system: what a power cut would take of it is not seen by the disk of these tests.
const std::vector<Fault> kCopyFaults {Fault::Full, Fault::Broken};
const std::vector<Fault> kAllFaults {Fault::Full, Fault::Broken, Fault::Cut};

} // namespace

TEST_CASE("whichever step of the disk fails, a backup is whole or not there", "[merge][fault]")
{
    Workshop shop;
    const QStringList data = shop.dump();
    const QDateTime morning(QDate(2026, 12, 10), QTime(9, 0));
    static_cast<void>(shop.backups().make(shop.environment(), morning.addDays(-1)));
    shop.failAtEveryStep(
        "backup", [&] { static_cast<void>(shop.backups().make(shop.environment(), morning)); },
        [&](Document &backup) { CHECK(dumpData(backup.connection()) == data); }, kCopyFaults);
}

TEST_CASE("whichever step of the disk fails, what is restored is whole or not there", "[merge][fault]")
{
    Workshop shop;
    const QStringList data = shop.dump();
    const Backup backup = shop.backups().make(shop.environment(), QDateTime(QDate(2026, 12, 9), QTime(9, 0)));
    shop.failAtEveryStep(
        "restore", [&] { shop.backups().restore(backup.file, shop.target(), shop.environment()); },
        [&](Document &restored) { CHECK(dumpData(restored.connection()) == data); }, kCopyFaults);
    CHECK(shop.backups().isVerified(backup.file, shop.environment()));
}

TEST_CASE("whichever step of the disk fails, a copy to give away is whole or not there", "[merge][fault]")
{
    Workshop shop;
    const QStringList data = shop.dump();
    shop.failAtEveryStep(
        "share", [&] { shareDocument(shop.path(), shop.target(), shop.environment()); },
        [&](Document &copy) { CHECK(dumpData(copy.connection()) == data); }, kCopyFaults);
}

TEST_CASE("whichever step of the disk fails, a copy for everybody is whole or not there", "[merge][fault]")
{
    Workshop shop;
    shop.failAtEveryStep(
        "public copy", [&] { writePublicCopy(shop.path(), shop.target(), {}, shop.environment()); },
        [](Document &copy) { CHECK(isPublicCopy(copy)); }, kCopyFaults);
}

TEST_CASE("whichever step of the disk fails, what is salvaged is whole or not there", "[merge][fault]")
{
    Workshop shop;
    shop.damage();
    qint64 rows = 0;
    shop.failAtEveryStep(
        "salvage",
        [&] {
            rows = 0;
            for (const auto &[table, count] : salvage(shop.path(), shop.target(), shop.environment()).recovered)
                rows += count;
        },
        [&](Document &saved) {
            QStringList kept = dumpData(saved.connection());
            CHECK(kept.size() >= rows);
            CHECK(rows > 10);
        },
        kAllFaults, qEnvironmentVariableIsSet("ELDIN_ALL_STEPS") ? 1 : 5); // all of them take seven minutes
}

TEST_CASE("whichever step of the disk fails, a new document is whole or not there", "[merge][fault]")
{
    Workshop shop;
    shop.failAtEveryStep(
        "create",
        [&] {
            const Environment environment = shop.environment();
            Document::create(shop.target(), environment, [&](Stores &stores) {
                Municipality municipality;
                municipality.id = Id<Municipality>::create(environment.clock, environment.random);
                municipality.name.ky = QStringLiteral("Ак-Булак");
                stores.municipality.insert(municipality);
            });
        },
        [](Document &document) { CHECK(document.stores().municipality.one().name.ky == QStringLiteral("Ак-Булак")); }, kAllFaults);
}
