// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/Commands.h"

#include "app/cli/Values.h"
#include "core/domain/Codes.h"
#include "core/report/ShippedWordings.h"
#include "core/search/SearchIndex.h"

#include <QJsonArray>

#include <cmath>

namespace eldin::cli {

using namespace core;

namespace {

constexpr qsizetype kSnippet = 160; // letters
constexpr double kScoreParts = 10'000; // no more digits than say something
constexpr std::chrono::milliseconds kSlice {200};

} // namespace

void SearchCommand::addOptions(QCommandLineParser &parser) const
{
    parser.addOption({QStringLiteral("limit"), Cli::tr("How many at most."), QStringLiteral("N"), QStringLiteral("20")});
}

QString SearchCommand::moreHelp(Language language) const
{
    const auto name = [language](SearchField field) { return filterName(field, language); };
    return Cli::tr("TEXT is words, \"words in a row\" and filters:") + u'\n'
        + QStringLiteral("  %1 %2\n").arg(name(SearchField::Kind), Cli::tr("the kind of a remark or record"))
        + QStringLiteral("  %1 %2\n").arg(name(SearchField::Village), Cli::tr("the beginning of a village's name"))
        + QStringLiteral("  %1 %2\n").arg(name(SearchField::Year), Cli::tr("2027, 2025-2027, >2025"))
        + QStringLiteral("  %1 %2\n").arg(name(SearchField::Amount), Cli::tr("500000, >100000, 100-200 thousand"))
        + Cli::tr("ө ү ң may be typed as о у н, Kyrgyz in Latin letters too.") + u'\n';
}

Outcome SearchCommand::run(const Context &context) const
{
    const int limit = numberOption(context, QStringLiteral("limit"));
    if (limit < 1)
        throw UsageError {Cli::tr("--%1 takes a whole number.").arg(QStringLiteral("limit"))};
    const SearchQuery query = SearchQuery::of(context.arguments.value(1), false);
    if (query.isEmpty())
        throw UsageError {Cli::tr("There is no word in what is to be searched.")};
    const auto document = openToRead(context);
    SearchIndex index(*document);
    index.setShipped(SearchKind::Wording, shippedWordings(document->stores()));
    while (!index.prepare(kSlice)) { }
    const SearchResults results = index.search(query, static_cast<std::size_t>(limit));
    const SearchMarker marker = index.marker(query, results.hasFaults);
    QJsonArray rows;
    for (const SearchHit &hit : results.hits) {
        const auto shown = index.shown(hit, marker, kSnippet);
        if (!shown)
            continue;
        rows.append(QJsonObject {{QStringLiteral("id"), hit.id},
                                 {QStringLiteral("type"), codeOf(hit.kind)},
                                 {QStringLiteral("title"), shown->name.best(context.language)},
                                 {QStringLiteral("snippet"), shown->line(Cli::tr("Topic: %1"), context.language).text},
                                 {QStringLiteral("topic"), shown->topic ? textJson(shown->topic->name.best(context.language)) : QJsonValue(QJsonValue::Null)},
                                 {QStringLiteral("score"), std::round(hit.score * kScoreParts) / kScoreParts}});
    }
    return {rows};
}

} // namespace eldin::cli
