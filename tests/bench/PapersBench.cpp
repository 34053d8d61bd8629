// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
// All papers of a hearing as PDF, beside LibreOffice making PDF of the same papers; and the protocol of a large hearing from
// "Close the record" until it can be printed, beside what Qt needs to print the same words bare.
#include "tests/bench/MeasuredRun.h"
#include "tests/bench/Row.h"
#include "tests/bench/SizedDocument.h"
#include "tests/support/RecordedHearing.h"

#include "core/report/PlainText.h"
#include "core/report/SealCheck.h"
#include "core/report/papers/PaperMaker.h"
#include "core/service/HearingService.h"
#include "ui/documents/PaperFile.h"

#include <QDir>
#include <QPdfWriter>
#include <QTemporaryDir>
#include <QTextDocument>

#include <catch2/catch.hpp>

using namespace eldin;
using namespace eldin::bench;
using ui::documents::PaperFormat;

namespace {

template <typename Work>
double wallOf(Work work)
{
    const double start = wallTime();
    work();
    return wallTime() - start;
}

double megabytesOf(const QString &folder, const QString &ending)
{
    double bytes = 0;
    for (const QFileInfo &file : QDir(folder).entryInfoList({u'*' + ending}))
        bytes += static_cast<double>(file.size());
    return bytes / 1e6;
}

void makeAll(core::Document &document, const QString &folder, PaperFormat format, const QString &ending)
{
    const auto hearing = document.stores().hearings.all().front().id;
    for (const auto &[kind, code] : core::Codes<core::PaperKind>::list) {
        if (kind == core::PaperKind::Cards)
            continue; // pictures
        const core::PaperOrder order {kind, hearing, {}, core::PaperLanguage::Kyrgyz, {}};
        ui::documents::writePaper(core::makePaper(document.stores(), order), QDir(folder).filePath(QString::fromUtf16(code) + ending), format);
    }
}

void printBare(const QString &text, const QString &path)
{
    QPdfWriter writer(path);
    QTextDocument document(text);
    document.print(&writer);
}

/// A hearing of so many remarks, still open.
std::unique_ptr<core::Document> recorded(const QString &path, int people, int remarks, core::Id<core::Hearing> &hearing)
{
    core::Document::create(path, environment(), [&](core::Stores &stores) {
        core::Municipality municipality;
        municipality.id = core::Id<core::Municipality>::create(environment().clock, environment().random);
        municipality.name.ky = QStringLiteral("Ак-Булак айыл аймагы");
        stores.municipality.insert(municipality);
    });
    auto document = opened(path);
    hearing = core::test::recordHearing(*document, people, remarks).hearing;
    return document;
}

core::report::Report protocol(core::Document &document, core::Id<core::Hearing> hearing)
{
    return core::makePaper(document.stores(), {core::PaperKind::Protocol, hearing, {}, core::PaperLanguage::KyrgyzAndRussian, {}});
}

} // namespace

TEST_CASE("all papers of a hearing", "[bench]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("papers.eldin"));
    makeSizedDocument(path, 0);
    const auto document = opened(path, core::Access::ReadOnly);
    const QString ours = folder.filePath(QStringLiteral("ours"));
    const QString theirs = folder.filePath(QStringLiteral("theirs"));
    QDir().mkpath(ours);
    makeAll(*document, ours, PaperFormat::Docx, QStringLiteral(".docx"));
    forgetPeak();
    const double idle = peakMegabytes();
    makeAll(*document, ours, PaperFormat::Pdf, QStringLiteral(".pdf"));
    const double peak = peakMegabytes();
    rowWithin("papers: memory of all of a hearing as PDF over idle, MB", peak - idle, 20);
    if (!isInstalled("soffice")) {
        skipped("papers: all of a hearing as PDF, against LibreOffice", "LibreOffice");
        return;
    }
    std::vector<std::string> office {"soffice", "-env:UserInstallation=file://" + folder.filePath(QStringLiteral("profile")).toStdString(), "--headless", "--convert-to", "pdf", "--outdir", theirs.toStdString()};
    for (const QFileInfo &file : QDir(ours).entryInfoList({QStringLiteral("*.docx")}))
        office.push_back(file.filePath().toStdString());
    requiredRun(office); // makes its profile
    MeasuredRun last;
    const Pairs pairs = inTurn(3, [&] { return wallOf([&] { makeAll(*document, ours, PaperFormat::Pdf, QStringLiteral(".pdf")); }) / 1e3; },
                               [&] { return (last = requiredRun(office)).seconds; });
    row("papers: all of a hearing as PDF, s, against LibreOffice", pairs, 1.0 / 3);
    row("papers: memory of all of a hearing as PDF, MB, against LibreOffice", peak, last.megabytes, 1.0 / 3);
    row("papers: size of all of a hearing as PDF, MB, against LibreOffice", megabytesOf(ours, QStringLiteral(".pdf")), megabytesOf(theirs, QStringLiteral(".pdf")), 0.6);
}

TEST_CASE("from closing the record to the printable protocol", "[bench]")
{
    const QTemporaryDir folder;
    core::Id<core::Hearing> hearing;
    const auto document = recorded(folder.filePath(QStringLiteral("protocol.eldin")), 150, 60, hearing);
    const QString pdf = folder.filePath(QStringLiteral("protocol.pdf"));
    const double whole = wallOf([&] {
        core::HearingService(*document).closeRecord(hearing, core::protocolTexts);
        const auto minutes = protocol(*document, hearing);
        CHECK(ui::documents::writePaper(minutes, pdf, PaperFormat::Pdf).value_or(0) > 5);
        ui::documents::writePaper(minutes, folder.filePath(QStringLiteral("protocol.docx")), PaperFormat::Docx);
    });
    rowWithin("papers: the record closed, its protocol as PDF and Word, s", whole / 1e3, 5);
    const auto minutes = protocol(*document, hearing);
    const QString words = core::report::toPlainText(minutes);
    const Pairs pairs = inTurn(5, [&] { return wallOf([&] { ui::documents::writePaper(minutes, pdf, PaperFormat::Pdf); }); },
                               [&] { return wallOf([&] { printBare(words, folder.filePath(QStringLiteral("bare.pdf"))); }); });
    row("papers: a protocol as PDF, ms, against its words printed bare", pairs, 1.5);
}

TEST_CASE("a protocol, however much was said", "[bench]")
{
    const QTemporaryDir folder;
    std::vector<std::pair<double, double>> made;
    std::vector<std::pair<double, double>> closed;
    for (const int remarks : {20, 200, 2000}) {
        core::Id<core::Hearing> hearing;
        const auto document = recorded(folder.filePath(QString::number(remarks)), 150, remarks, hearing);
        made.emplace_back(remarks, wallOf([&] { ui::documents::writePaper(protocol(*document, hearing), folder.filePath(QStringLiteral("grown.pdf")), PaperFormat::Pdf); }));
        closed.emplace_back(remarks, wallOf([&] { core::HearingService(*document).closeRecord(hearing, core::protocolTexts); }));
    }
    growth("papers: a protocol of 20, 200, 2000 remarks as PDF, ms", made, kLinear);
    growth("papers: a record of 20, 200, 2000 remarks closed, ms", closed, kLinear);
}
