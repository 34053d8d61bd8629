// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/Commands.h"

#include "app/cli/Output.h"
#include "app/cli/Values.h"
#include "core/report/ClosingDoubts.h"
#include "core/report/SealCheck.h"
#include "core/service/HearingService.h"

#include <QJsonArray>

namespace eldin::cli {

using namespace core;

void CloseCommand::addOptions(QCommandLineParser &parser) const
{
    parser.addOption({QStringLiteral("hearing"), Cli::tr("The hearing: id, latest, or a part of its title."), QStringLiteral("H")});
    parser.addOption({QStringLiteral("record"), Cli::tr("Closes the record alone: what was said is complete and the text of the minutes approved; answers are not needed yet.")});
}

namespace {

void saySeal(Document &document, const Hearing &hearing, QJsonObject &said)
{
    const auto seal = lastSeal(document.stores(), hearing.id);
    said[QStringLiteral("code")] = seal ? QJsonValue(seal->code()) : QJsonValue(QJsonValue::Null);
    said[QStringLiteral("seal")] = seal ? QJsonValue(seal->root) : QJsonValue(QJsonValue::Null);
}

} // namespace

Outcome CloseCommand::run(const Context &context) const
{
    const auto document = openToWrite(context);
    const Hearing hearing = findHearing(*document, context.required(QStringLiteral("hearing")));
    HearingService service(*document);
    QJsonObject said {{QStringLiteral("code"), QJsonValue::Null}, {QStringLiteral("seal"), QJsonValue::Null}};
    // Before it is done, for it cannot be undone.
    const auto sayDoubts = [&](ClosingAct act) {
        const QStringList doubts = closingDoubts(document->stores(), hearing, act, document->environment().clock.today(), context.language);
        for (const QString &doubt : doubts)
            printError(doubt + u'\n');
        if (context.json)
            said[QStringLiteral("warnings")] = QJsonArray::fromStringList(doubts);
    };
    if (context.options.isSet(QStringLiteral("record"))) {
        sayDoubts(ClosingAct::Record);
        said[QStringLiteral("numbered")] = service.closeRecord(hearing.id, protocolTexts);
        saySeal(*document, hearing, said);
        return {said};
    }
    QJsonArray open;
    for (const Remark &remark : openProposals(document->stores(), hearing.id))
        open.append(QJsonObject {{QStringLiteral("id"), remark.id.text()},
                                 {QStringLiteral("label"), remark.label()},
                                 {QStringLiteral("text"), document->stores().remarkTexts.find(remark.id).value_or(RemarkText {}).text}});
    said[QStringLiteral("open")] = open;
    if (!open.isEmpty() && !hearing.closedAt.isValid())
        return {said, Refused, Cli::tr("Some proposals have no answer, or are put off without a day. Nothing was changed.")};
    sayDoubts(ClosingAct::Hearing);
    service.closeHearing(hearing.id, protocolTexts);
    saySeal(*document, hearing, said);
    return {said};
}

} // namespace eldin::cli
