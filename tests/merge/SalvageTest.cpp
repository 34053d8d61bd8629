// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Documents damaged in many ways: what can be read comes into a new one, and the damaged one stays as it was.
#include "tests/merge/Patient.h"

#include "core/base/Error.h"
#include "core/document/Backups.h"
#include "core/document/DocumentDifference.h"
#include "core/document/PublicCopy.h"
#include "core/merge/Merge.h"
#include "core/service/MunicipalityService.h"
#include "core/sqlite/Connection.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <iostream>
#include <random>

using namespace eldin::core;
using namespace eldin::core::test;

TEST_CASE("a sound document comes out whole, with its history, and stays the same document", "[salvage]")
{
    Patient patient;
    SalvageResult result;
    CHECK(patient.shareOf(patient.bytes(), &result) == 1.0);
    CHECK(result.ok);
    CHECK(result.historyIsWhole);
    CHECK(result.lost.empty());
    CHECK(result.recovered[QStringLiteral("remark")] > 0);
    CHECK(Backups::idOf(patient.target()) == Backups::idOf(patient.path()));
    const auto saved = Document::open(patient.target(), patient.environment(), Access::ReadWrite);
    const auto before = Document::open(patient.path(), patient.environment(), Access::ReadOnly);
    CHECK(differenceOf(*saved, *before).isEmpty());
    CHECK_FALSE(saved->undoOperation());
    // It goes on, and meets a copy made before it was damaged.
    Settlement village = saved->stores().settlements.all().front();
    village.population = 4321;
    MunicipalityService(*saved).editSettlement(village);
    CHECK(mergeCopies(*saved, {patient.path()}).applied == 0);
}

TEST_CASE("a hearing whose seal was lost with the history is named, and the salvaged document still gives a copy for everybody", "[salvage][seal]")
{
    Patient patient;
    {
        sqlite::Connection file(patient.path(), sqlite::OpenMode::ReadWrite);
        file.run("PRAGMA foreign_keys = OFF; DELETE FROM head; DELETE FROM commit_piece; DELETE FROM commit_part; DELETE FROM commit_parent; DELETE FROM undo_step; "
                 "DELETE FROM \"commit\"; DELETE FROM seal_leaf; DELETE FROM seal");
    }
    static_cast<void>(salvage(patient.path(), patient.target(), patient.environment()));
    const auto findingsOf = [&](const QString &path) { return verifyDocument(*Document::open(path, patient.environment(), Access::ReadOnly)); };
    const auto isNamed = [](const Problems &findings, Severity severity) {
        return std::any_of(findings.begin(), findings.end(), [&](const Problem &finding) { return finding.code == u"seal-missing" && finding.severity == severity; });
    };
    CHECK(isNamed(findingsOf(patient.target()), Severity::Note));
    const QString copy = patient.target() + QStringLiteral(".public");
    writePublicCopy(patient.target(), copy, {}, patient.environment());
    CHECK_FALSE(hasError(findingsOf(copy)));
    CHECK(isNamed(findingsOf(copy), Severity::Note));
    // A copy that says nothing of it has lost the seal later.
    sqlite::Connection(copy, sqlite::OpenMode::ReadWrite).run("DELETE FROM document_info WHERE key = 'missing_seals'");
    CHECK(isNamed(findingsOf(copy), Severity::Error));
}

TEST_CASE("one page of a document is lost: most often nothing with it", "[salvage]")
{
    Patient patient;
    const qsizetype pages = patient.bytes().size() / kPage;
    const qsizetype step = std::max<qsizetype>(1, pages / 40);
    std::vector<double> shares;
    int whole = 0;
    for (qsizetype page = 0; page < pages; page += step) {
        INFO("page " << page + 1 << " of " << pages);
        QByteArray damaged = patient.bytes();
        damaged.replace(page * kPage, kPage, QByteArray(kPage, '\0'));
        SalvageResult result;
        shares.push_back(patient.shareOf(damaged, &result));
        whole += shares.back() == 1.0 ? 1 : 0;
        CHECK(shares.back() > 0.9);
        if (result.ok)
            CHECK(shares.back() == 1.0);
    }
    std::cout << "salvage: one page of " << pages << " lost, " << shares.size() << " times: all rows " << whole << " times, median " << 100 * median(shares) << " %, least "
              << 100 * *std::min_element(shares.begin(), shares.end()) << " %\n";
    CHECK(median(shares) == 1.0);
}

TEST_CASE("a document that was cut off, swapped about or strewn with errors gives what is left of it", "[salvage]")
{
    Patient patient;
    std::mt19937 dice(20270110);
    const auto below = [&](qsizetype end) { return std::uniform_int_distribution<qsizetype>(0, end - 1)(dice); };
    const qsizetype pages = patient.bytes().size() / kPage;
    const auto report = [&](const char *name, const std::vector<double> &shares) {
        std::cout << "salvage: " << name << ", " << shares.size() << " times: median " << 100 * median(shares) << " %\n";
    };
    std::vector<double> cut;
    for (const double left : {0.9, 0.75, 0.5, 0.3}) {
        cut.push_back(patient.shareOf(patient.bytes().left(static_cast<qsizetype>(left * static_cast<double>(patient.bytes().size())))));
        INFO(left);
        CHECK(cut.back() > 0);
    }
    report("cut off", cut);
    CHECK(cut.front() > 0.5);
    std::vector<double> swapped;
    for (int i = 0; i < 8; ++i) {
        QByteArray damaged = patient.bytes();
        const qsizetype a = below(pages);
        const qsizetype b = below(pages);
        const QByteArray page = damaged.mid(a * kPage, kPage);
        damaged.replace(a * kPage, kPage, damaged.mid(b * kPage, kPage));
        damaged.replace(b * kPage, kPage, page);
        swapped.push_back(patient.shareOf(damaged));
    }
    report("two pages swapped", swapped);
    CHECK(median(swapped) > 0.9);
    std::vector<double> flipped;
    for (int i = 0; i < 8; ++i) {
        QByteArray damaged = patient.bytes();
        for (int bit = 0; bit < 30; ++bit) {
            const qsizetype at = below(damaged.size());
            damaged[at] = static_cast<char>(damaged[at] ^ (1 << below(8)));
        }
        flipped.push_back(patient.shareOf(damaged));
    }
    report("30 bits flipped", flipped);
    CHECK(median(flipped) > 0.8);
}

TEST_CASE("what is no document, and a name that is taken, are refused and leave nothing", "[salvage]")
{
    Patient patient;
    const auto codeOf = [&](const QString &damaged, const QString &target) {
        try {
            static_cast<void>(salvage(damaged, target, patient.environment()));
        } catch (const Error &error) {
            return error.code();
        }
        return ErrorCode::Internal;
    };
    QFile file(patient.damagedPath());
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(10 * kPage, 'x'));
    file.close();
    CHECK(codeOf(patient.damagedPath(), patient.target()) == ErrorCode::FileNotOurs);
    CHECK(codeOf(patient.damagedPath() + QStringLiteral("?"), patient.target()) == ErrorCode::FileMissing);
    CHECK(codeOf(patient.path(), patient.path()) == ErrorCode::FileExists);
    CHECK_FALSE(QFile::exists(patient.target()));
    int asked = 0;
    CHECK_THROWS_AS(salvage(patient.path(), patient.target(), patient.environment(), [&] { return ++asked < 100; }), Error);
    CHECK_FALSE(QFile::exists(patient.target()));
}

TEST_CASE("a journal that names another file is not followed: that file stays, and the document is refused until it is salvaged", "[salvage][open]")
{
    Patient patient;
    const QString victim = QFileInfo(patient.damagedPath()).absolutePath() + QStringLiteral("/маанилүү.txt");
    const auto write = [](const QString &path, const QByteArray &bytes) {
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(bytes) == bytes.size());
    };
    const auto read = [](const QString &path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    // A journal as SQLite writes it, with no page in it, and the name of the victim behind.
    const auto number = [](quint32 value) {
        QByteArray bytes(4, '\0');
        qToBigEndian(value, bytes.data());
        return bytes;
    };
    QByteArray journal = QByteArray::fromHex("d9d505f920a163d7") + number(0) + number(1) + number(static_cast<quint32>(patient.bytes().size() / kPage)) + number(512) + number(kPage);
    journal.append(512 - journal.size(), '\0');
    const QByteArray name = victim.toUtf8();
    quint32 sum = 0;
    for (const char byte : name)
        sum += static_cast<quint32>(static_cast<signed char>(byte));
    journal += number(0x40000000 / kPage + 1) + name + number(static_cast<quint32>(name.size())) + number(sum) + QByteArray::fromHex("d9d505f920a163d7");
    write(victim, "/nowhere/a-journal");
    write(patient.damagedPath(), patient.bytes());
    write(patient.damagedPath() + QStringLiteral("-journal"), journal);
    CHECK_ERROR(Document::open(patient.damagedPath(), patient.environment(), Access::ReadOnly), ErrorCode::FileHostile);
    CHECK(salvage(patient.damagedPath(), patient.target(), patient.environment()).ok);
    CHECK(read(victim) == "/nowhere/a-journal");
    CHECK(read(patient.damagedPath()) == patient.bytes());
    CHECK(read(patient.damagedPath() + QStringLiteral("-journal")) == journal);
}
