// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/Commands.h"

#include "app/cli/Installation.h"
#include "app/cli/Values.h"
#include "core/base/Error.h"
#include "core/document/Backups.h"
#include "core/document/PublicCopy.h"
#include "core/document/RedactedCopy.h"
#include "core/report/HandOver.h"
#include "core/report/Indicators.h"
#include "core/report/Wording.h"
#include "core/report/papers/PaperMaker.h"
#include "ui/documents/Dossier.h"
#include "ui/documents/PaperFile.h"
#include "ui/documents/WholeFile.h"

#include <QJsonArray>

namespace eldin::cli {

using namespace core;

namespace {

constexpr int kStepMilliseconds = 200; ///< between two looks whether the work is to go on

/// Of the whole document, not of a hearing.
const QString kHandOver = QStringLiteral("hand-over");
/// All papers and files of a hearing, in a folder.
const QString kDossier = QStringLiteral("dossier");

Outcome writeDossier(Document &document, const Context &context, const PaperOrder &order)
{
    const QString folder = context.required(QStringLiteral("output"));
    const auto goesOn = [&document] { return !document.environment().interrupted || !document.environment().interrupted(); };
    const bool forPublic = context.options.isSet(QStringLiteral("public")) || isPublicCopy(document);
    std::optional<RedactedCopy> copy;
    std::unique_ptr<Document> redacted;
    if (forPublic) {
        copy.emplace(document.path(), document.environment(), goesOn);
        redacted = copy->open(document.environment());
    }
    ui::documents::Dossier dossier((redacted ? *redacted : document).stores(), {order.hearing, order.language, forPublic}, folder);
    while (!dossier.step(kStepMilliseconds)) {
        if (!goesOn())
            throw Error(ErrorCode::Cancelled);
    }
    return {QJsonObject {{QStringLiteral("file"), folder},
                         {QStringLiteral("kind"), kDossier},
                         {QStringLiteral("pages"), QJsonValue()},
                         {QStringLiteral("redacted"), copy ? QJsonValue(copy->redacted()) : QJsonValue()},
                         {QStringLiteral("files"), QJsonArray::fromStringList(dossier.files())}}};
}

/// The indicators as numbers for the programs of partners.
Outcome writeIndicators(const Stores &stores, const PaperOrder &order, const QString &output)
{
    ui::documents::writeWhole(output, indicatorsCsv(stores, stores.hearings.get(order.hearing), wordingsOf(stores, order.language).front()));
    return {QJsonObject {{QStringLiteral("file"), output}, {QStringLiteral("kind"), codeOf(order.kind)}, {QStringLiteral("pages"), QJsonValue()}}};
}

} // namespace

void DocumentCommand::addOptions(QCommandLineParser &parser) const
{
    parser.addOption({QStringLiteral("hearing"), Cli::tr("The hearing: id, latest, or a part of its title."), QStringLiteral("H")});
    parser.addOption({QStringLiteral("meeting"), Cli::tr("The meeting: id, latest, or a part of its place."), QStringLiteral("M")});
    parser.addOption({{QStringLiteral("o"), QStringLiteral("output")}, Cli::tr("The file to write; its ending says the format: pdf, docx, odt, html or txt; cards also png, or a folder."), QStringLiteral("OUT")});
    parser.addOption({QStringLiteral("paper-language"), Cli::tr("Language of the paper: ky, ru, en or ky+ru."), QStringLiteral("L"),
                      QStringLiteral("ky")});
    parser.addOption({QStringLiteral("large-print"), Cli::tr("Large letters, for people who see badly.")});
    parser.addOption({QStringLiteral("addressee"), Cli::tr("Whom an invitation is for, a page each; may be given several times."), QStringLiteral("NAME")});
    parser.addOption({QStringLiteral("public"), Cli::tr("A dossier for everybody: without lists of names, minutes, scans and recordings, and every text that may tell of a person is left out.")});
    parser.addOption({QStringLiteral("short"), Cli::tr("The minutes without what each person said: agenda, numbers, decisions and proposals.")});
    parser.addOption({QStringLiteral("tiled"), Cli::tr("A poster on four sheets of A4 to be glued together.")});
}

QString DocumentCommand::moreHelp(Language language) const
{
    qsizetype longest = 0;
    for (const auto &[kind, code] : Codes<PaperKind>::list)
        longest = std::max(longest, QString::fromUtf16(code).size());
    QString text = Cli::tr("Kinds of papers:") + u'\n';
    for (const auto &[kind, code] : Codes<PaperKind>::list)
        text += QStringLiteral("  ") + QString::fromUtf16(code).leftJustified(longest + 2) + paperTitle(kind, language) + u'\n';
    text += QStringLiteral("  ") + QString(kDossier).leftJustified(longest + 2) + Wording(language)("dossier.title") + u'\n';
    text += QStringLiteral("  ") + QString(kHandOver).leftJustified(longest + 2) + Wording(language)("ho.name") + u'\n';
    return text;
}

Outcome DocumentCommand::run(const Context &context) const
{
    const QString kind = context.arguments.at(1);
    const auto paper = fromCode<PaperKind>(kind);
    const bool isHandOver = kind == kHandOver;
    const bool isDossier = kind == kDossier;
    if (!paper && !isHandOver && !isDossier) {
        QStringList kinds;
        for (const auto &[each, code] : Codes<PaperKind>::list)
            kinds += QString::fromUtf16(code);
        kinds << kDossier << kHandOver;
        throw UsageError {Cli::tr("document takes one of: %1.").arg(kinds.join(QStringLiteral(", ")))};
    }
    const QString output = context.required(QStringLiteral("output"));
    const auto format = ui::documents::paperFormatOf(output);
    const bool pictures = format == ui::documents::PaperFormat::Pictures;
    const bool numbers = paper == PaperKind::Indicators && output.endsWith(QStringLiteral(".csv"), Qt::CaseInsensitive);
    if (pictures && !isDossier && paper != PaperKind::Cards)
        throw UsageError {Cli::tr("Only cards are written as pictures.")};
    if (context.options.isSet(QStringLiteral("tiled")) && (paper != PaperKind::Poster || format != ui::documents::PaperFormat::Pdf))
        throw UsageError {Cli::tr("--tiled is for a poster as PDF.")};
    PaperOrder order;
    order.kind = paper.value_or(order.kind);
    order.addressees = context.options.values(QStringLiteral("addressee"));
    if (!order.addressees.isEmpty() && paper != PaperKind::Invitation)
        throw UsageError {Cli::tr("--addressee is for invitations.")};
    if (context.options.isSet(QStringLiteral("short")) && paper != PaperKind::Protocol)
        throw UsageError {Cli::tr("--short is for the protocol.")};
    if (context.options.isSet(QStringLiteral("public")) && !isDossier)
        throw UsageError {Cli::tr("--public is for a dossier.")};
    if (!format && !isDossier && !numbers)
        throw UsageError {Cli::tr("The file to write must end in .pdf, .docx, .odt, .html or .txt.")};
    order.language = codedValue<PaperLanguage>(context.options.value(QStringLiteral("paper-language")), QStringLiteral("paper-language"));
    const auto document = openToRead(context);
    const auto write = [&](const report::Report &report) {
        const std::optional<int> pages = ui::documents::writePaper(report, output, *format);
        return Outcome {QJsonObject {{QStringLiteral("file"), output},
                                     {QStringLiteral("kind"), kind},
                                     {QStringLiteral("pages"), pages ? QJsonValue(*pages) : QJsonValue()}}};
    };
    if (isHandOver) {
        const Backups backups(document->path(), backupPlace(), Backups::idOf(*document));
        const auto newest = backups.newest(context.clock.now());
        report::Report report = handOverPaper(document->stores(), context.clock.today(),
                                              {document->path(), backups.place(), newest ? newest->at : QDateTime()}, order.language);
        report.largePrint = context.options.isSet(QStringLiteral("large-print"));
        return write(report);
    }
    if (const auto text = context.given(QStringLiteral("meeting"))) {
        const Meeting found = findMeeting(*document, *text);
        order.meeting = found.id;
        order.hearing = found.hearingId;
    } else {
        order.hearing = findHearing(*document, context.required(QStringLiteral("hearing"))).id;
    }
    if (isDossier)
        return writeDossier(*document, context, order);
    if (numbers)
        return writeIndicators(document->stores(), order, output);
    order.largePrint = context.options.isSet(QStringLiteral("large-print"));
    order.shortForm = context.options.isSet(QStringLiteral("short"));
    order.tiled = context.options.isSet(QStringLiteral("tiled"));
    return write(makePaper(document->stores(), order));
}

} // namespace eldin::cli
