// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/Commands.h"

#include "app/cli/Installation.h"
#include "app/cli/Progress.h"
#include "app/cli/commands/ConflictJson.h"
#include "core/base/Error.h"
#include "core/document/Backups.h"
#include "core/merge/Merge.h"
#include "core/report/MergeTexts.h"

#include <algorithm>

namespace eldin::cli {

using namespace core;

namespace {

QSet<QString> brought(const MergeResult &result)
{
    return {result.commits.begin(), result.commits.end()};
}

/// Those that were not open before: an older one is not decided by how these copies are brought in.
std::vector<Conflict> newAmong(const std::vector<Conflict> &conflicts, const std::vector<Conflict> &before)
{
    std::vector<Conflict> result;
    for (const Conflict &conflict : conflicts) {
        const bool old = std::any_of(before.begin(), before.end(), [&](const Conflict &other) {
            return other.table == conflict.table && other.id == conflict.id && other.column == conflict.column
                && std::equal(other.sides.begin(), other.sides.end(), conflict.sides.begin(), conflict.sides.end(),
                              [](const auto &a, const auto &b) { return a.commit == b.commit; });
        });
        if (!old)
            result.push_back(conflict);
    }
    return result;
}

Outcome outcome(const MergeResult &result, bool planned, bool refused = false)
{
    Outcome outcome;
    outcome.value = QJsonObject {{QStringLiteral("applied"), refused ? 0 : result.applied},
                                 {QStringLiteral("already"), result.already},
                                 {QStringLiteral("conflicts"), conflictsJson(result.conflicts, brought(result))}};
    outcome.text = mergeTexts(result, planned).join(u'\n') + u'\n';
    if (!result.conflicts.empty()) {
        outcome.exitCode = OpenConflicts;
        outcome.message = Cli::tr("Conflicts are open: %1.").arg(result.conflicts.size());
    }
    return outcome;
}

void backUp(const Context &context)
{
    const QString path = context.arguments.first();
    const Backups backups(path, backupPlace(), Backups::idOf(path));
    Progress progress(Cli::tr("Making a backup"));
    const auto made = backups.makeIfSound(context.environment(), context.clock.now(), [&progress](int done, int all) {
        if (all > 0)
            progress.show(static_cast<int>(100LL * done / all));
        return !interrupted();
    });
    if (!made)
        throw Error(ErrorCode::FileDamaged, path);
}

} // namespace

void MergeCommand::addOptions(QCommandLineParser &parser) const
{
    parser.addOption({QStringLiteral("dry-run"), Cli::tr("Only says what would come; nothing is changed.")});
    parser.addOption({QStringLiteral("prefer"), Cli::tr("How conflicts are decided: ours, theirs, or fail: then nothing is merged."), QStringLiteral("SIDE")});
}

Outcome MergeCommand::run(const Context &context) const
{
    const QStringList others = context.arguments.mid(1);
    const QString prefer = context.options.value(QStringLiteral("prefer"));
    if (!prefer.isEmpty() && !QStringList {QStringLiteral("ours"), QStringLiteral("theirs"), QStringLiteral("fail")}.contains(prefer))
        throw UsageError {Cli::tr("--%1 takes one of: %2.").arg(QStringLiteral("prefer"), QStringLiteral("ours, theirs, fail"))};
    const bool dryRun = context.options.isSet(QStringLiteral("dry-run"));
    const auto document = dryRun ? openToRead(context) : openToWrite(context);
    const MergeResult plan = planMerge(*document, others);
    const bool refused = prefer == u"fail" && !plan.conflicts.empty();
    if (dryRun || refused || plan.bringsNothing())
        return outcome(plan, true, refused);
    backUp(context);
    const std::vector<Conflict> before = openConflicts(*document);
    MergeResult result = mergeCopies(*document, others, {}, [] { return !interrupted(); });
    result.records = plan.records;
    if (prefer == u"ours" || prefer == u"theirs") {
        std::vector<ConflictDecision> decisions;
        for (const Conflict &conflict : newAmong(openConflicts(*document), before)) {
            if (conflict.sealed) { // nothing to prefer: what was sealed stays
                decisions.push_back({conflict, 0});
                continue;
            }
            const ConflictSides sides = sidesOf(conflict, brought(result));
            decisions.push_back({conflict, prefer == u"ours" ? sides.ours : sides.theirs});
        }
        if (!decisions.empty())
            decideConflicts(*document, decisions);
    }
    result.conflicts = openConflicts(*document);
    return outcome(result, false);
}

} // namespace eldin::cli
