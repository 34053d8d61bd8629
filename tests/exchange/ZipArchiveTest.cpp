// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/reader/Package.h"
#include "core/exchange/writer/ZipArchive.h"
#include "tests/support/Collected.h"

#include <catch2/catch.hpp>

using namespace eldin::core::exchange;

namespace {

std::string written(const ZipArchive &archive)
{
    return scratchFile("archive.zip", archive.bytes().toStdString());
}

} // namespace

TEST_CASE("what is packed is read back, stored or deflated", "[exchange][zip]")
{
    ZipArchive archive;
    const QByteArray text = QByteArray("Элдин үнү ").repeated(1000);
    archive.add(QStringLiteral("mimetype"), "kind", ZipArchive::Packing::Stored);
    archive.add(QStringLiteral("word/document.xml"), text);
    archive.add(QStringLiteral("пустой"), {});
    const ReadOptions options;
    Package package(written(archive), options);
    CHECK(package.text("mimetype", 100) == "kind");
    CHECK(package.text("word/document.xml", 100'000) == text.toStdString());
    CHECK(package.text("пустой", 100).empty());
    CHECK(archive.bytes().size() < text.size() / 10);
    // Stored as it is, as the first part.
    CHECK(archive.bytes().mid(30, 12) == "mimetypekind");
}

TEST_CASE("an archive is the same bytes whatever the day", "[exchange][zip]")
{
    ZipArchive archive;
    archive.add(QStringLiteral("a"), "1");
    const QByteArray bytes = archive.bytes();
    CHECK(archive.bytes() == bytes);
    CHECK(bytes.mid(10, 4) == QByteArray("\0\0\x21\0", 4)); // 1 January 1980, midnight
}
