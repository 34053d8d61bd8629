// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/Commands.h"

#include "app/cli/Values.h"
#include "app/cli/commands/BudgetJson.h"
#include "app/cli/commands/ConflictJson.h"
#include "app/cli/commands/HearingJson.h"
#include "app/cli/commands/PaperJson.h"
#include "app/cli/commands/QuestionnaireJson.h"
#include "app/cli/commands/RemarkJson.h"
#include "app/cli/commands/SlipJson.h"
#include "app/cli/commands/TopicCommands.h"

#include <QJsonArray>

namespace eldin::cli {

using namespace core;

namespace {

QJsonArray commits(Document &document, const Context &)
{
    QJsonArray rows;
    for (const QString &id : document.commits().canonicalOrder()) {
        const auto commit = document.commits().find(id);
        if (!commit)
            continue;
        rows.append(QJsonObject {
            {QStringLiteral("commit"), id},
            {QStringLiteral("parents"), QJsonArray::fromStringList(commit->parents)},
            {QStringLiteral("lamport"), commit->lamport},
            {QStringLiteral("device"), commit->device},
            {QStringLiteral("at"), commit->at.toString(Qt::ISODateWithMs)},
            {QStringLiteral("operation"), commit->operationCode()},
            {QStringLiteral("reverses"), textJson(commit->reverses)},
            {QStringLiteral("parts"), static_cast<int>(commit->parts.size())}});
    }
    return rows;
}

using Lister = QJsonArray (*)(Document &, const Context &);

const std::vector<std::pair<QString, Lister>> &listers()
{
    static const std::vector<std::pair<QString, Lister>> all {
        {QStringLiteral("budgets"), [](Document &document, const Context &) { return budgetsJson(document.stores()); }},
        {QStringLiteral("lines"), &linesJson},
        {QStringLiteral("findings"), &findingsJson},
        {QStringLiteral("classification"), &classificationJson},
        {QStringLiteral("settlements"), &settlementsJson},
        {QStringLiteral("population"), &populationJson},
        {QStringLiteral("hearings"),
         [](Document &document, const Context &context) { return hearingsJson(document.stores(), context.language); }},
        {QStringLiteral("meetings"), &meetingsJson},
        {QStringLiteral("plan"), &planJson},
        {QStringLiteral("templates"), &templatesJson},
        {QStringLiteral("agenda"), &agendaJson},
        {QStringLiteral("participants"), &participantsJson},
        {QStringLiteral("twice"), &twiceJson},
        {QStringLiteral("people"), &peopleJson},
        {QStringLiteral("remarks"), &remarksJson},
        {QStringLiteral("topics"), &topicsJson},
        {QStringLiteral("votes"), &votesJson},
        {QStringLiteral("slips"), &slipsJson},
        {QStringLiteral("questionnaires"), &questionnairesJson},
        {QStringLiteral("responses"), &responsesJson},
        {QStringLiteral("waiting"), &waitingJson},
        {QStringLiteral("appeals"), &appealsJson},
        {QStringLiteral("ledger"), &ledgerJson},
        {QStringLiteral("commits"), &commits},
        {QStringLiteral("conflicts"), [](Document &document, const Context &) { return conflictsJson(openConflicts(document), {}); }},
        {QStringLiteral("imports"), &importsJson},
        {QStringLiteral("profiles"), &profilesJson},
        {QStringLiteral("papers"), &papersJson},
        {QStringLiteral("corrections"), &correctionsJson},
        {QStringLiteral("attachments"), &attachmentsJson},
    };
    return all;
}

} // namespace

void ListCommand::addOptions(QCommandLineParser &parser) const
{
    parser.addOption({QStringLiteral("hearing"), Cli::tr("The hearing: id, latest, or a part of its title."), QStringLiteral("H")});
    parser.addOption({QStringLiteral("budget"), Cli::tr("Id of the budget."), QStringLiteral("ID")});
}

Outcome ListCommand::run(const Context &context) const
{
    QStringList names;
    for (const auto &[name, lister] : listers()) {
        if (name == context.arguments.at(1)) {
            const auto document = openToRead(context);
            return {lister(*document, context)};
        }
        names += name;
    }
    throw UsageError {Cli::tr("list takes one of: %1.").arg(names.join(QStringLiteral(", ")))};
}

} // namespace eldin::cli
