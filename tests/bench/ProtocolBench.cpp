// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
// From "Close the record" to the protocol that can be printed: 150 people, 60 remarks, in Kyrgyz and Russian, as PDF and as
// a Word file. Rows as import_bench prints them, in seconds; the limit is what Qt needs to print the same words bare.
#include "tests/support/RecordedHearing.h"

#include "core/report/PlainText.h"
#include "core/report/SealCheck.h"
#include "core/report/papers/PaperMaker.h"
#include "core/service/HearingService.h"
#include "ui/documents/PaperFile.h"

#include <QElapsedTimer>
#include <QPdfWriter>
#include <QTemporaryDir>
#include <QTextDocument>

#include <catch2/catch.hpp>

#include <cstdio>

using namespace eldin;

namespace {

constexpr double kGoal = 5; // seconds

double seconds(const QElapsedTimer &watch)
{
    return static_cast<double>(watch.nsecsElapsed()) / 1e9;
}

double printBare(const QString &text, const QString &path)
{
    QElapsedTimer watch;
    watch.start();
    QPdfWriter writer(path);
    QTextDocument document(text);
    document.print(&writer);
    return seconds(watch);
}

} // namespace

TEST_CASE("from closing the record to the printable protocol", "[bench]")
{
    const QTemporaryDir folder;
    core::SystemClock clock;
    core::SeededRandom random(7);
    const core::Environment environment {clock, random, QStringLiteral("laptop"), QStringLiteral("Катчы"), {}};
    const QString path = folder.filePath(QStringLiteral("protocol.eldin"));
    core::Document::create(path, environment, [&](core::Stores &stores) {
        core::Municipality municipality;
        municipality.id = core::Id<core::Municipality>::create(clock, random);
        municipality.name.ky = QStringLiteral("Ак-Булак айыл аймагы");
        stores.municipality.insert(municipality);
    });
    const auto document = core::Document::open(path, environment, core::Access::ReadWrite);
    const core::test::RecordedHearing recorded = core::test::recordHearing(*document, 150, 60);

    QElapsedTimer watch;
    watch.start();
    core::HearingService(*document).closeRecord(recorded.hearing, core::protocolTexts);
    const double closing = seconds(watch);
    const core::report::Report minutes = core::makePaper(document->stores(), {core::PaperKind::Protocol, recorded.hearing, {}, core::PaperLanguage::KyrgyzAndRussian, {}});
    const auto pages = ui::documents::writePaper(minutes, folder.filePath(QStringLiteral("protocol.pdf")), ui::documents::PaperFormat::Pdf);
    ui::documents::writePaper(minutes, folder.filePath(QStringLiteral("protocol.docx")), ui::documents::PaperFormat::Docx);
    const double whole = seconds(watch);

    CHECK(pages.value_or(0) > 5);
    const double bare = printBare(core::report::toPlainText(minutes), folder.filePath(QStringLiteral("bare.pdf")));
    std::printf("protocol: closing the record\t%.2f\t-\t-\t-\t-\n", closing);
    std::printf("protocol: closed, PDF and Word\t%.2f\t%.2f\t%.2f\t%.0f\t%s\n", whole, bare, whole / bare, kGoal, whole <= kGoal ? "ok" : "short");
}
