// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Scenario.h"
#include "core/service/Service.h"

namespace eldin::core {

/// Fiscal notes beside remarks. None of it touches a budget.
class ScenarioService final : public Service
{
public:
    using Service::Service;

    /// More than nothing is asked for; a line gives no more than it has and only once, protected ones and revenue give
    /// nothing; no more is taken than is asked for. What is not covered is no error: the report names the gap.
    [[nodiscard]] static Problems validate(const Stores &stores, const ScenarioPlan &plan);

    /// A plan of a remark, not kept yet: its amount, its village, the budget of its hearing.
    [[nodiscard]] static ScenarioPlan planFor(const Stores &stores, const Id<Remark> &remark);

    /// Keeps the plan beside its remark; the one kept there before is changed. Until the hearing is closed:
    /// Error{RuleBroken, "hearing-closed"}.
    Id<Scenario> keep(const ScenarioPlan &plan);
    /// Takes the sum from the line, instead of what was taken from it before; nothing leaves it alone.
    void take(const Id<Scenario> &id, const Id<BudgetLine> &line, Money amount);
    void remove(const Id<Scenario> &id);

private:
    void saveChanges(Stores &stores, const Id<Scenario> &id, const std::vector<ScenarioChange> &changes) const;
};

[[nodiscard]] ScenarioPlan scenarioPlan(const Stores &stores, const Id<Scenario> &id);
/// Inside a transaction: the notes of a remark that goes.
void removeScenarios(Stores &stores, const Id<Remark> &remark);

} // namespace eldin::core
