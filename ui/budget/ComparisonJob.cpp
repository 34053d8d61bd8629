// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/budget/ComparisonJob.h"

#include "core/report/ComparisonTexts.h"
#include "core/report/GrantedProposals.h"
#include "core/report/HearingChanges.h"

namespace eldin::ui {

namespace {

/// Lines of both budgets up to which comparing takes well under a tenth of a second.
constexpr int kComparedAtOnce = 6000;

std::vector<ChangeRow> rowsOf(const core::BudgetComparison &comparison, const std::vector<core::RemarkRow> &proposals, const std::vector<core::LineMove> &moves)
{
    std::vector<ChangeRow> rows;
    const auto add = [&](ChangeKind kind, const std::vector<core::LineChange> &changes) {
        for (const core::LineChange &change : changes) {
            ChangeRow row {kind, change, {}};
            // Those that are known to have moved the line; else those that name it.
            for (const core::LineMove &move : moves) {
                if (move.lineId == change.line().id)
                    row.proposals.push_back(move.proposal);
            }
            if (!row.proposals.empty()) {
                rows.push_back(std::move(row));
                continue;
            }
            for (const core::RemarkRow &proposal : proposals) {
                if (core::namesLine(proposal, change.line()))
                    row.proposals.push_back(proposal);
            }
            rows.push_back(std::move(row));
        }
    };
    add(ChangeKind::Added, comparison.added);
    add(ChangeKind::Changed, comparison.changed);
    add(ChangeKind::Reworded, comparison.reworded);
    add(ChangeKind::Removed, comparison.removed);
    return rows;
}

ComparisonJob::Result compared(const core::Stores &stores, const core::Budget &from, const core::Budget &to)
{
    ComparisonJob::Result result {from, to, core::compareBudgets(stores, from.id, to.id), {}};
    result.rows = rowsOf(result.comparison, core::grantedProposals(stores, to.year), core::movesBetween(stores, from.id, to.id));
    return result;
}

} // namespace

ComparisonJob::ComparisonJob(Workspace &workspace, Take take, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_take(std::move(take))
    , m_job(new FileJob(this))
{
}

void ComparisonJob::start(const core::Budget &from, const core::Budget &to)
{
    const core::Stores &stores = m_workspace.stores();
    if (m_job->isRunning())
        m_next.emplace(from, to);
    else if (stores.lines.totals(from.id).lines + stores.lines.totals(to.id).lines > kComparedAtOnce)
        startBeside(from, to);
    else
        m_take(compared(stores, from, to));
}

void ComparisonJob::startBeside(const core::Budget &from, const core::Budget &to)
{
    m_next.reset();
    auto result = std::make_shared<Result>();
    m_job->start(
        [result, from, to, path = m_workspace.document().path(), environment = m_workspace.document().environment()](const std::atomic_bool &) {
            const auto own = core::Document::open(path, environment, core::Access::ReadOnly);
            *result = compared(own->stores(), from, to);
        },
        [this, result](const std::optional<core::Error> &failure) {
            m_workspace.runner().run([&] {
                if (const auto next = std::exchange(m_next, std::nullopt))
                    return start(next->first, next->second);
                if (failure)
                    throw core::Error(*failure);
                m_take(std::move(*result));
            });
        });
}

} // namespace eldin::ui
