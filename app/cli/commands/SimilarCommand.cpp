// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/Commands.h"

#include "app/cli/Values.h"
#include "core/search/RepeatedRemarks.h"
#include "core/search/SimilarRemarks.h"
#include "core/service/ApartService.h"
#include "core/service/RemarkLinks.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>

namespace eldin::cli {

using namespace core;

namespace {

constexpr double kScoreParts = 10'000; // no more digits than say something
constexpr int kFirstRemark = 1; // of the arguments, behind the file

double shortScore(double score)
{
    return std::round(score * kScoreParts) / kScoreParts;
}

QString textOf(Document &document, const Id<Remark> &id)
{
    return document.stores().remarkTexts.find(id).value_or(RemarkText {}).text;
}

QJsonArray similarTo(Document &document, const QString &text, std::size_t limit)
{
    QJsonArray rows;
    SimilarRemarks remarks(document);
    // A few words find the long remark that has them, as they do while one types.
    auto found = remarks.of(text, limit);
    for (const SimilarRemark &each : remarks.of(text, limit, SimilarTexts::Asked::Beginning)) {
        const auto known = std::find_if(found.begin(), found.end(), [&each](const SimilarRemark &one) { return one.id == each.id; });
        if (known == found.end())
            found.push_back(each);
        else
            known->score = std::max(known->score, each.score);
    }
    std::stable_sort(found.begin(), found.end(), [](const SimilarRemark &a, const SimilarRemark &b) { return a.score > b.score; });
    found.resize(std::min(found.size(), limit));
    for (const SimilarRemark &similar : found)
        rows.append(QJsonObject {{QStringLiteral("id"), similar.id.text()},
                                 {QStringLiteral("text"), textOf(document, similar.id)},
                                 {QStringLiteral("score"), shortScore(similar.score)}});
    return rows;
}

QJsonArray repeatedIn(Document &document, const Id<Hearing> &hearing, std::size_t limit)
{
    QJsonArray groups;
    const auto member = [&document](const Id<Remark> &id) {
        return QJsonObject {{QStringLiteral("id"), id.text()}, {QStringLiteral("label"), document.stores().remarks.get(id).label()}, {QStringLiteral("text"), textOf(document, id)}};
    };
    const auto &interrupted = document.environment().interrupted;
    const auto repeated = repeatedRemarks(document, hearing, kRepeated, interrupted);
    if (interrupted && interrupted())
        throw Error(ErrorCode::Cancelled); // what was found until then is not all
    for (const RepeatedGroup &group : repeated) {
        if (static_cast<std::size_t>(groups.size()) == limit)
            break;
        QJsonArray remarks {member(group.lead)};
        for (const Id<Remark> &other : group.others)
            remarks.append(member(other));
        groups.append(QJsonObject {{QStringLiteral("lead"), group.lead.text()}, {QStringLiteral("score"), shortScore(group.score)}, {QStringLiteral("remarks"), remarks}});
    }
    return groups;
}

/// The remarks named, each once.
std::vector<Id<Remark>> namedRemarks(Document &document, const Context &context, std::size_t atLeast)
{
    std::vector<Id<Remark>> remarks;
    for (const QString &name : context.arguments.mid(kFirstRemark)) {
        const Id<Remark> id = findRemark(document, name).id;
        if (std::find(remarks.begin(), remarks.end(), id) == remarks.end())
            remarks.push_back(id);
    }
    if (remarks.size() < atLeast)
        throw UsageError {Cli::tr("Name two remarks or more.")};
    return remarks;
}

QJsonArray idsOf(const std::vector<Id<Remark>> &remarks)
{
    QJsonArray ids;
    for (const Id<Remark> &id : remarks)
        ids.append(id.text());
    return ids;
}

} // namespace

void SimilarCommand::addOptions(QCommandLineParser &parser) const
{
    parser.addOption({QStringLiteral("text"), Cli::tr("The words as said."), QStringLiteral("T")});
    parser.addOption({QStringLiteral("all"), Cli::tr("Groups of all remarks that nearly say the same and do not stand together yet.")});
    parser.addOption({QStringLiteral("hearing"), Cli::tr("Only of this hearing: id, latest, or a part of its title."), QStringLiteral("H")});
    parser.addOption({QStringLiteral("limit"), Cli::tr("How many at most."), QStringLiteral("N"), QStringLiteral("10")});
}

Outcome SimilarCommand::run(const Context &context) const
{
    const int limit = numberOption(context, QStringLiteral("limit"));
    if (limit < 1)
        throw UsageError {Cli::tr("--%1 takes a whole number.").arg(QStringLiteral("limit"))};
    const bool all = context.options.isSet(QStringLiteral("all"));
    const auto hearing = context.given(QStringLiteral("hearing"));
    if (all ? context.given(QStringLiteral("text")).has_value() : hearing.has_value())
        throw UsageError {Cli::tr("--text and --all exclude each other, and --hearing goes with --all.")};
    const QString text = all ? QString() : context.required(QStringLiteral("text"));
    const auto document = openToRead(context);
    if (!all)
        return {similarTo(*document, text, static_cast<std::size_t>(limit))};
    return {repeatedIn(*document, hearing ? findHearing(*document, *hearing).id : Id<Hearing>(), static_cast<std::size_t>(limit))};
}

Outcome GroupCommand::run(const Context &context) const
{
    const auto document = openToWrite(context);
    auto remarks = namedRemarks(*document, context, 2);
    const Id<Remark> lead = remarks.front();
    remarks.erase(remarks.begin());
    RemarkLinks(*document).link(remarks, lead, LinkKind::Duplicate);
    return {QJsonObject {{QStringLiteral("lead"), document->stores().remarkLinks.leadOf(lead).text()}, {QStringLiteral("remarks"), idsOf(remarks)}}};
}

Outcome UngroupCommand::run(const Context &context) const
{
    const auto document = openToWrite(context);
    const auto remarks = namedRemarks(*document, context, 1);
    RemarkLinks(*document).unlink(remarks);
    return {QJsonObject {{QStringLiteral("remarks"), idsOf(remarks)}}};
}

Outcome ApartCommand::run(const Context &context) const
{
    const auto document = openToWrite(context);
    const auto remarks = namedRemarks(*document, context, 2);
    ApartService(*document).keepApart(remarks);
    return {QJsonObject {{QStringLiteral("remarks"), idsOf(remarks)}}};
}

} // namespace eldin::cli
