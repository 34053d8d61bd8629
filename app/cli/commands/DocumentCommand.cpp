// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/Commands.h"

#include "app/cli/Values.h"
#include "core/base/Error.h"
#include "core/report/papers/PaperMaker.h"
#include "ui/documents/PaperFile.h"

namespace eldin::cli {

using namespace core;

void DocumentCommand::addOptions(QCommandLineParser &parser) const
{
    parser.addOption({QStringLiteral("hearing"), Cli::tr("The hearing: id, latest, or a part of its title."), QStringLiteral("H")});
    parser.addOption({QStringLiteral("meeting"), Cli::tr("The meeting: id, latest, or a part of its place."), QStringLiteral("M")});
    parser.addOption({{QStringLiteral("o"), QStringLiteral("output")}, Cli::tr("The file to write; its ending says the format: pdf, docx, odt, html or txt; cards also png, or a folder."), QStringLiteral("OUT")});
    parser.addOption({QStringLiteral("paper-language"), Cli::tr("Language of the paper: ky, ru, en or ky+ru."), QStringLiteral("L"),
                      QStringLiteral("ky")});
    parser.addOption({QStringLiteral("large-print"), Cli::tr("Large letters, for people who see badly.")});
    parser.addOption({QStringLiteral("tiled"), Cli::tr("A poster on four sheets of A4 to be glued together.")});
}

Outcome DocumentCommand::run(const Context &context) const
{
    const QString kind = context.arguments.at(1);
    const auto paper = fromCode<PaperKind>(kind);
    if (!paper) {
        QStringList kinds;
        for (const auto &[each, code] : Codes<PaperKind>::list)
            kinds += QString::fromUtf16(code);
        throw UsageError {Cli::tr("document takes one of: %1.").arg(kinds.join(QStringLiteral(", ")))};
    }
    const QString output = context.required(QStringLiteral("output"));
    const auto format = ui::documents::paperFormatOf(output);
    const bool pictures = format == ui::documents::PaperFormat::Pictures;
    if (pictures && *paper != PaperKind::Cards)
        throw UsageError {Cli::tr("Only cards are written as pictures.")};
    if (context.options.isSet(QStringLiteral("tiled")) && (*paper != PaperKind::Poster || format != ui::documents::PaperFormat::Pdf))
        throw UsageError {Cli::tr("--tiled is for a poster as PDF.")};
    if (!format)
        throw UsageError {Cli::tr("The file to write must end in .pdf, .docx, .odt, .html or .txt.")};
    const PaperLanguage language
        = codedValue<PaperLanguage>(context.options.value(QStringLiteral("paper-language")), QStringLiteral("paper-language"));
    const auto document = openToRead(context);
    Id<Hearing> hearing;
    Id<Meeting> meeting;
    if (const auto text = context.given(QStringLiteral("meeting"))) {
        const Meeting found = findMeeting(*document, *text);
        meeting = found.id;
        hearing = found.hearingId;
    } else {
        hearing = findHearing(*document, context.required(QStringLiteral("hearing"))).id;
    }
    const report::Report report = makePaper(document->stores(), {*paper, hearing, meeting, language, {}, context.options.isSet(QStringLiteral("large-print")), context.options.isSet(QStringLiteral("tiled"))});
    const std::optional<int> pages = ui::documents::writePaper(report, output, *format);
    return {QJsonObject {{QStringLiteral("file"), output},
                         {QStringLiteral("kind"), kind},
                         {QStringLiteral("pages"), pages ? QJsonValue(*pages) : QJsonValue()}}};
}

} // namespace eldin::cli
