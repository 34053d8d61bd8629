// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/Commands.h"

#include "app/cli/Progress.h"
#include "app/cli/Values.h"
#include "core/document/FileProbe.h"
#include "core/document/Verification.h"
#include "core/report/FindingTexts.h"
#include "core/report/SealCheck.h"
#include "core/report/Summary.h"
#include "core/service/MunicipalityService.h"
#include "core/service/Sample.h"

#include <QJsonArray>

namespace eldin::cli {

using namespace core;

void CreateCommand::addOptions(QCommandLineParser &parser) const
{
    parser.addOption({QStringLiteral("municipality"), Cli::tr("Name of the municipality."), QStringLiteral("NAME")});
    parser.addOption({QStringLiteral("soate"), Cli::tr("SOATE code, 14 digits."), QStringLiteral("CODE")});
}

Outcome CreateCommand::run(const Context &context) const
{
    Municipality municipality;
    const QString name = context.required(QStringLiteral("municipality"));
    municipality.name = asWritten(name.simplified());
    municipality.soate = context.given(QStringLiteral("soate")).value_or(QString());
    requireValid(MunicipalityService::validate(municipality));
    const Environment environment = context.environment();
    municipality.id = Id<Municipality>::create(environment.clock, environment.random);
    const QString path = context.arguments.first();
    Document::create(path, environment, [&](Stores &stores) { stores.municipality.insert(municipality); });
    return {QJsonObject {{QStringLiteral("document"), path}, {QStringLiteral("schema"), probeFile(path)}}};
}

void SampleCommand::addOptions(QCommandLineParser &parser) const
{
    parser.addOption({QStringLiteral("size"), Cli::tr("How much it holds: small or large."), QStringLiteral("SIZE"),
                      QStringLiteral("small")});
}

Outcome SampleCommand::run(const Context &context) const
{
    const QString size = context.options.value(QStringLiteral("size"));
    if (size != u"small" && size != u"large")
        throw UsageError {Cli::tr("--%1 takes one of: %2.").arg(QStringLiteral("size"), QStringLiteral("small, large"))};
    Progress progress(Cli::tr("Writing the sample"));
    createSample(context.arguments.first(), size == u"large" ? SampleSize::Large : SampleSize::Small, protocolTexts,
                 {[&](int done, int all) { progress.show(100 * done / all); }, interrupted});
    return {QJsonObject {{QStringLiteral("document"), context.arguments.first()}}};
}

QJsonArray hearingsJson(const Stores &stores, Language language)
{
    QJsonArray hearings;
    for (const HearingSummary &summary : hearingSummaries(stores)) {
        hearings.append(QJsonObject {{QStringLiteral("id"), summary.hearing.id.text()},
                                     {QStringLiteral("title"), summary.hearing.title.best(language)},
                                     {QStringLiteral("kind"), codeOf(summary.hearing.kind)},
                                     {QStringLiteral("state"), codeOf(summary.hearing.state)},
                                     {QStringLiteral("date"), dateJson(summary.hearing.date)},
                                     {QStringLiteral("meetings"), summary.meetings},
                                     {QStringLiteral("participants"), summary.participants},
                                     {QStringLiteral("remarks"), summary.remarks},
                                     {QStringLiteral("proposals"), summary.proposals},
                                     {QStringLiteral("answered"), summary.answered}});
    }
    return hearings;
}

QJsonArray budgetsJson(const Stores &stores)
{
    QJsonArray budgets;
    for (const Budget &budget : stores.budgets.all()) {
        const BudgetTotals totals = stores.lines.totals(budget.id);
        budgets.append(QJsonObject {{QStringLiteral("id"), budget.id.text()},
                                    {QStringLiteral("year"), budget.year},
                                    {QStringLiteral("stage"), codeOf(budget.stage)},
                                    {QStringLiteral("executed_until"), dateJson(budget.executedUntil)},
                                    {QStringLiteral("version"), budget.version},
                                    {QStringLiteral("fixed"), budget.isFixed()},
                                    {QStringLiteral("approved_on"), dateJson(budget.approvedOn)},
                                    {QStringLiteral("lines"), totals.lines},
                                    {QStringLiteral("revenue"), plainMoney(totals.revenue)},
                                    {QStringLiteral("expenditure"), plainMoney(totals.expenditure)},
                                    {QStringLiteral("financing"), plainMoney(totals.financing)},
                                    {QStringLiteral("balance"), plainMoney(totals.balance())}});
    }
    return budgets;
}

Outcome InfoCommand::run(const Context &context) const
{
    const auto document = openToRead(context);
    const Stores &stores = document->stores();
    return {QJsonObject {
        {QStringLiteral("document"), context.arguments.first()},
        {QStringLiteral("schema"), probeFile(context.arguments.first())},
        {QStringLiteral("municipality"), stores.municipality.one().name.best(context.language)},
        {QStringLiteral("settlements"), static_cast<qint64>(stores.settlements.count())},
        {QStringLiteral("budgets"), budgetsJson(stores)},
        {QStringLiteral("hearings"), hearingsJson(stores, context.language)},
        {QStringLiteral("commits"), document->commits().count()},
        {QStringLiteral("heads"), QJsonArray::fromStringList(document->commits().heads())},
        {QStringLiteral("attachments"), static_cast<qint64>(stores.attachments.count())},
    }};
}

Outcome CheckCommand::run(const Context &context) const
{
    const auto document = openToRead(context);
    const Problems findings = verifyDocument(*document);
    QJsonArray rows;
    for (const Problem &finding : findings)
        rows.append(QJsonObject {{QStringLiteral("severity"), finding.severity == Severity::Error ? QStringLiteral("error") : QStringLiteral("note")},
                                 {QStringLiteral("code"), finding.code},
                                 {QStringLiteral("where"), finding.where},
                                 {QStringLiteral("message"), findingText(finding)}});
    const bool ok = !hasError(findings);
    return {QJsonObject {{QStringLiteral("ok"), ok}, {QStringLiteral("findings"), rows}}, ok ? Done : Refused,
            Cli::tr("The check found errors.")};
}

} // namespace eldin::cli
