// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/Commands.h"

#include "app/cli/Values.h"
#include "core/search/SimilarRemarks.h"

#include <QJsonArray>

namespace eldin::cli {

using namespace core;

void SimilarCommand::addOptions(QCommandLineParser &parser) const
{
    parser.addOption({QStringLiteral("text"), Cli::tr("The words as said."), QStringLiteral("T")});
    parser.addOption({QStringLiteral("limit"), Cli::tr("How many at most."), QStringLiteral("N"), QStringLiteral("10")});
}

Outcome SimilarCommand::run(const Context &context) const
{
    const QString text = context.required(QStringLiteral("text"));
    const int limit = numberOption(context, QStringLiteral("limit"));
    if (limit < 1)
        throw UsageError {Cli::tr("--%1 takes a whole number.").arg(QStringLiteral("limit"))};
    const auto document = openToRead(context);
    QJsonArray rows;
    for (const SimilarRemark &similar : SimilarRemarks(*document).of(text, static_cast<std::size_t>(limit)))
        rows.append(QJsonObject {{QStringLiteral("id"), similar.id.text()},
                                 {QStringLiteral("text"), document->stores().remarkTexts.find(similar.id).value_or(RemarkText {}).text},
                                 {QStringLiteral("score"), similar.score}});
    return {rows};
}

} // namespace eldin::cli
