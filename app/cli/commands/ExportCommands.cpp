// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/Commands.h"

#include "app/cli/Progress.h"
#include "app/cli/Values.h"
#include "core/report/OpenTables.h"
#include "core/service/DocumentCopy.h"
#include "core/service/JsonExport.h"
#include "core/service/JsonTakeOver.h"

#include <QJsonArray>
#include <QTemporaryDir>

namespace eldin::cli {

using namespace core;

void ExportCommand::addOptions(QCommandLineParser &parser) const
{
    parser.addOption({QStringLiteral("to"), Cli::tr("The folder to write into; it is made if it is missing, and no file in it is overwritten."), QStringLiteral("DIR")});
    parser.addOption({QStringLiteral("format"), Cli::tr("As what: csv, json, xlsx or fdp."), QStringLiteral("F")});
    parser.addOption({QStringLiteral("public"), Cli::tr("Without personal data: no names and telephones, and no text that may name somebody.")});
}

QString ExportCommand::aboutLanguage() const
{
    return Cli::tr("Language of messages, and of titles and names in csv, xlsx and fdp: ky, ru or en.");
}

Outcome ExportCommand::run(const Context &context) const
{
    const QString folder = context.required(QStringLiteral("to"));
    const auto format = codedValue<ExportFormat>(context.required(QStringLiteral("format")), QStringLiteral("format"));
    const bool forPublic = context.options.isSet(QStringLiteral("public"));
    // Of one state of the document, which meanwhile may be worked in: a reader that takes long would keep it from saving.
    static_cast<void>(openToRead(context)); // says what is the matter with a file that is none of ours
    const QTemporaryDir place;
    const QString copy = place.filePath(QStringLiteral("export.eldin"));
    copyDocument(context.arguments.first(), copy, [](int, int) { return !interrupted(); });
    const auto document = Document::open(copy, context.environment(), Access::ReadOnly);
    const ExportGoesOn goesOn = [] { return !interrupted(); };
    QStringList files;
    int continued = 0;
    if (format == ExportFormat::Json) {
        files = exportJson(*document, folder, forPublic, goesOn);
    } else {
        const OpenPackage package = format == ExportFormat::Fdp ? fiscalTables(document->stores(), context.language)
                                                                : openTables(document->stores(), {context.language, forPublic, format == ExportFormat::Xlsx});
        files = exportTables(folder, format, package, goesOn, &continued);
    }
    return {QJsonObject {{QStringLiteral("files"), QJsonArray::fromStringList(files)}, {QStringLiteral("continued"), continued}}};
}

Outcome ImportJsonCommand::run(const Context &context) const
{
    const auto document = openToWrite(context);
    Progress progress(Cli::tr("Taking over the export"));
    const qint64 rows = JsonTakeOver(*document).takeOver(context.arguments.at(1), [&progress](qint64 read, qint64 all) {
        progress.show(all > 0 ? static_cast<int>(std::min<qint64>(100, read * 100 / all)) : 100);
        return !interrupted();
    });
    return {QJsonObject {{QStringLiteral("committed"), true}, {QStringLiteral("rows"), rows}}};
}

} // namespace eldin::cli
