// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Papers as files: which format, and whole or not at all.
#include "tests/support/Printing.h"
#include "tests/ui/documents/OfficeFile.h"

#include "core/base/Error.h"
#include "ui/documents/DocxWriter.h"
#include "ui/documents/PaperFile.h"
#include "ui/documents/WholeFile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace eldin::core;
using namespace eldin::core::report;
using namespace eldin::ui::documents;
using namespace eldin::ui::test;

TEST_CASE("the ending of the name says the format of a paper", "[ui][paper][file]")
{
    CHECK(paperFormatOf(QStringLiteral("/а/б.pdf")) == PaperFormat::Pdf);
    CHECK(paperFormatOf(QStringLiteral("б.DOCX")) == PaperFormat::Docx);
    CHECK(paperFormatOf(QStringLiteral("б.в.odt")) == PaperFormat::Odt);
    CHECK(paperFormatOf(QStringLiteral("б.html")) == PaperFormat::Html);
    for (const char *other : {"б", "б.doc", "pdf", "б.pdf.exe"})
        CHECK_FALSE(paperFormatOf(QString::fromUtf8(other)));
}

TEST_CASE("a paper in any format is written whole or not at all", "[ui][paper][file]")
{
    const Report paper = paperOf(QStringLiteral("Өң"), Look::Official);
    const QTemporaryDir folder;
    for (const PaperFormat format : {PaperFormat::Pdf, PaperFormat::Docx, PaperFormat::Odt, PaperFormat::Html})
        CHECK_ERROR(writePaper(paper, folder.filePath(QStringLiteral("no/кагаз")), format), ErrorCode::Io);
    CHECK(QDir(folder.path()).isEmpty());
    const QString path = folder.filePath(QStringLiteral("кагаз.docx"));
    CHECK_FALSE(writePaper(paper, path, PaperFormat::Docx));
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll() == toDocx(paper));
}

#ifdef Q_OS_UNIX
TEST_CASE("a paper that ends early for want of space is no file, and the one before it stays", "[ui][paper][file]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("кагаз.html"));
    writeWhole(path, "мурунку");
    // The system ends a write at this size as it does on a full disk.
    rlimit before;
    REQUIRE(getrlimit(RLIMIT_FSIZE, &before) == 0);
    const auto formerly = std::signal(SIGXFSZ, SIG_IGN);
    const rlimit small {100'000, before.rlim_max};
    REQUIRE(setrlimit(RLIMIT_FSIZE, &small) == 0);
    const QByteArray large(300'000, 'x');
    CHECK_ERROR(writeWhole(path, large), ErrorCode::DiskFull);
    setrlimit(RLIMIT_FSIZE, &before);
    std::signal(SIGXFSZ, formerly);
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll() == "мурунку");
    CHECK(QDir(folder.path()).entryList(QDir::Files).size() == 1);
    writeWhole(path, large);
    CHECK(QFileInfo(path).size() == large.size());
}
#endif
