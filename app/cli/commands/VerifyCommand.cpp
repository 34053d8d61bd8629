// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/Commands.h"

#include "app/cli/Values.h"
#include "core/report/SealCheck.h"

#include <QJsonArray>

namespace eldin::cli {

using namespace core;

void VerifyCommand::addOptions(QCommandLineParser &parser) const
{
    parser.addOption({QStringLiteral("code"), Cli::tr("The code from the foot of a paper, exactly as it is printed."), QStringLiteral("CODE")});
}

Outcome VerifyCommand::run(const Context &context) const
{
    const auto document = openToRead(context);
    const SealCheck check = checkSeals(*document, context.given(QStringLiteral("code")));
    QJsonArray seals;
    for (const CheckedSeal &each : check.seals)
        seals.append(QJsonObject {{QStringLiteral("hearing"), each.seal.hearingId.text()},
                                  {QStringLiteral("title"), each.hearing.best(context.language)},
                                  {QStringLiteral("kind"), codeOf(each.seal.kind)},
                                  {QStringLiteral("at"), momentJson(each.seal.at)},
                                  {QStringLiteral("code"), each.seal.code()},
                                  {QStringLiteral("former"), each.former},
                                  {QStringLiteral("ok"), each.holds}});
    return {QJsonObject {{QStringLiteral("ok"), check.ok},
                         {QStringLiteral("seals"), seals},
                         {QStringLiteral("proved"), check.proved},
                         {QStringLiteral("hidden"), check.hidden},
                         {QStringLiteral("notes"), QJsonArray::fromStringList(check.notes)},
                         {QStringLiteral("first_difference"), textJson(check.firstDifference)}},
            check.ok ? Done : Refused, check.firstDifference};
}

} // namespace eldin::cli
