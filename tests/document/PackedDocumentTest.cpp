// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Printing.h"
#include "tests/support/TestDocument.h"
#include "tests/support/ZipBuilder.h"

#include "core/base/Error.h"
#include "core/document/PackedDocument.h"
#include "core/service/MunicipalityService.h"

#include <QDir>
#include <QFile>

using namespace eldin::core;
using namespace eldin::core::test;

namespace {

std::string bytesOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll().toStdString();
}

ErrorCode codeOfUnpacking(const QString &path, const QString &target)
{
    try {
        unpackDocument(path, target);
    } catch (const Error &error) {
        return error.code();
    }
    FAIL("unpacked");
    return ErrorCode::Internal;
}

void addVillage(Document &document)
{
    Settlement village;
    village.name.ky = QStringLiteral("Тогуз-Булак");
    MunicipalityService(document).addSettlement(village);
}

struct Archives
{
    TestDocument document;
    std::string bytes;
    QString path;

    Archives()
        : path(document.pathOf(QStringLiteral("бюджет.eldin.zip")))
    {
        document.close();
        bytes = bytesOf(document.path());
    }
    void pack(const ZipBuilder &zip) const { zip.write(path.toStdString()); }
};

} // namespace

TEST_CASE("the one document in an archive is found by its content and unpacked beside it", "[document][packed]")
{
    Archives at;
    at.pack(ZipBuilder().add("../../мени оку.txt", std::string(3000, 'x')).add("../кат/угуу.bin", at.bytes));
    CHECK(isPackedDocument(at.path));
    const QString first = unpackBeside(at.path);
    CHECK(QFileInfo(first).fileName() == QStringLiteral("бюджет.eldin"));
    CHECK(bytesOf(first) == at.bytes);
}

TEST_CASE("an archive opened again leads to the document that came of it, also when that was worked in", "[document][packed]")
{
    Archives at;
    at.pack(ZipBuilder().add("угуу.eldin", at.bytes));
    const QString first = unpackBeside(at.path);
    CHECK(unpackBeside(at.path) == first);
    {
        const auto document = Document::open(first, at.document.environment(), Access::ReadWrite);
        addVillage(*document);
        CHECK(unpackBeside(at.path) == first);
    }
    CHECK(unpackBeside(at.path) == first);
    // The sender has gone on meanwhile: that is more than the first one holds.
    at.document.reopen(Access::ReadWrite);
    addVillage(*at.document);
    at.document.close();
    at.pack(ZipBuilder().add("угуу.eldin", bytesOf(at.document.path())));
    const QString second = unpackBeside(at.path);
    CHECK(second != first);
    CHECK(bytesOf(second) == bytesOf(at.document.path()));
    CHECK(unpackBeside(at.path) == second);
    // Another document under the name.
    QFile::remove(first);
    QFile::remove(second);
    TestDocument foreign;
    foreign.close();
    REQUIRE(QFile::copy(foreign.path(), first));
    CHECK(unpackBeside(at.path) != first);
    CHECK(QDir(QFileInfo(at.path).absolutePath()).entryList({QStringLiteral("*.unfinished")}, QDir::Files | QDir::Hidden).isEmpty());
}

TEST_CASE("an archive without a document, or with two, is not taken for one", "[document][packed]")
{
    Archives at;
    CHECK_FALSE(isPackedDocument(at.document.path()));
    at.pack(ZipBuilder().add("[Content_Types].xml", std::string(3000, '<')).add("xl/workbook.xml", std::string(900, '<')));
    CHECK_FALSE(isPackedDocument(at.path));
    at.pack(ZipBuilder().add("a.eldin", at.bytes).add("b.eldin", at.bytes));
    CHECK_FALSE(isPackedDocument(at.path));
    CHECK(codeOfUnpacking(at.path, at.document.pathOf(QStringLiteral("x.eldin"))) == ErrorCode::FileNotOurs);
}

TEST_CASE("a damaged archive leaves nothing behind, and no file that is there is replaced", "[document][packed]")
{
    Archives at;
    at.pack(ZipBuilder().add("угуу.eldin", at.bytes));
    const QString target = at.document.pathOf(QStringLiteral("x.eldin"));
    std::string archive = bytesOf(at.path);
    for (const double place : {0.3, 0.5, 0.7, 0.9}) {
        std::string damaged = archive;
        for (std::size_t i = 0; i < 40; ++i)
            damaged[static_cast<std::size_t>(place * static_cast<double>(archive.size())) + i] ^= 0x5a;
        QFile file(at.path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(damaged.data(), static_cast<qint64>(damaged.size()));
        file.close();
        INFO(place);
        const ErrorCode code = codeOfUnpacking(at.path, target);
        CHECK((code == ErrorCode::FileDamaged || code == ErrorCode::FileNotOurs));
        CHECK_FALSE(QFile::exists(target));
    }
    at.pack(ZipBuilder().add("угуу.eldin", at.bytes));
    QFile taken(target);
    REQUIRE(taken.open(QIODevice::WriteOnly));
    taken.write("mine");
    taken.close();
    CHECK(codeOfUnpacking(at.path, target) == ErrorCode::FileExists);
    CHECK(bytesOf(target) == "mine");
}
