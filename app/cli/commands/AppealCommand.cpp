// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/Commands.h"

#include "app/cli/Values.h"
#include "core/service/AppealService.h"

#include <algorithm>
#include <iterator>

namespace eldin::cli {

using namespace core;

namespace {

constexpr const char *kChanges[] {"name", "address", "number", "received", "answer", "answered-by", "answered"};

/// A text said again stays with its translation; a new one stands in the language it is written in.
LocalText said(const LocalText &before, const QString &text)
{
    const bool same = !text.isEmpty() && (text == before.ky || text == before.ru || text == before.en);
    return same ? before : asWritten(text);
}

} // namespace

void AppealCommand::addOptions(QCommandLineParser &parser) const
{
    const auto add = [&](const char *name, const QString &description, const char *value) {
        parser.addOption({QString::fromLatin1(name), description, QString::fromLatin1(value)});
    };
    add("name", Cli::tr("Name of the writer."), "N");
    add("address", Cli::tr("Address for the answer."), "A");
    add("number", Cli::tr("Number in the register of incoming papers."), "NUMBER");
    add("received", Cli::tr("The day it came; default: that of the remark."), "DATE");
    add("answer", Cli::tr("What the letter answers; also after the record and the hearing are closed."), "T");
    add("answered-by", Cli::tr("The office that answers and signs."), "OFFICE");
    add("answered", Cli::tr("The day the letter was sent."), "DATE");
    parser.addOption({QStringLiteral("remove"), Cli::tr("It is a plain remark again; the answer of the letter is gone.")});
}

Outcome AppealCommand::run(const Context &context) const
{
    const auto has = [&context](const char *option) { return context.options.isSet(QString::fromLatin1(option)); };
    if (has("remove") && std::any_of(std::begin(kChanges), std::end(kChanges), has))
        throw UsageError {Cli::tr("--%1 goes with no other change.").arg(QStringLiteral("remove"))};
    const auto document = openToWrite(context);
    const Id<Remark> remark = findRemark(*document, context.arguments.at(1)).id;
    AppealService service(*document);
    if (has("remove")) {
        const auto appeal = document->stores().appeals.ofRemark(remark);
        if (!appeal)
            throw Error(ErrorCode::NotFound, context.arguments.at(1));
        service.remove(appeal->id);
        return {QJsonObject {{QStringLiteral("id"), appeal->id.text()}}};
    }
    // What is not said again stays as it was.
    AppealEntry entry = AppealService::entryOf(document->stores(), remark);
    if (const auto name = context.given(QStringLiteral("name")))
        entry.name = *name;
    if (const auto address = context.given(QStringLiteral("address")))
        entry.address = *address;
    if (const auto number = context.given(QStringLiteral("number")))
        entry.number = *number;
    if (has("received"))
        entry.receivedOn = dateOption(context, QStringLiteral("received"));
    if (const auto answer = context.given(QStringLiteral("answer")))
        entry.answer = said(entry.answer, answer->trimmed());
    if (const auto office = context.given(QStringLiteral("answered-by")))
        entry.answeredBy = said(entry.answeredBy, office->simplified());
    if (has("answered"))
        entry.answeredOn = dateOption(context, QStringLiteral("answered"));
    return {QJsonObject {{QStringLiteral("id"), service.set(entry).text()}}};
}

} // namespace eldin::cli
