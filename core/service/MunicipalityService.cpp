// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/MunicipalityService.h"

#include "core/service/Removal.h"
#include "core/storage/PopulationGroups.h"

#include <tuple>

namespace eldin::core {

namespace {

/// A closed record says what it said when it was closed, also whose it is.
void requireNoRecord(const std::optional<Hearing> &closed, const QString &rule)
{
    if (closed)
        throw Error(ErrorCode::RuleBroken, rule + u':' + closed->title.best(Language::Kyrgyz));
}

} // namespace

Problems MunicipalityService::validate(const Municipality &municipality)
{
    Problems problems;
    if (municipality.name.isEmpty())
        problems.push_back({QStringLiteral("name"), Severity::Error, QStringLiteral("empty"), {}});
    if (!municipality.soate.isEmpty()) {
        bool digits = municipality.soate.size() == 14;
        for (const QChar c : municipality.soate)
            digits = digits && c >= u'0' && c <= u'9';
        if (!digits)
            problems.push_back({QStringLiteral("soate"), Severity::Error, QStringLiteral("not-14-digits"), municipality.soate});
    }
    if (municipality.population < 0)
        problems.push_back({QStringLiteral("population"), Severity::Error, QStringLiteral("negative"),
                            QString::number(municipality.population)});
    return problems;
}

Problems MunicipalityService::validate(const Settlement &settlement)
{
    Problems problems;
    if (settlement.name.isEmpty())
        problems.push_back({QStringLiteral("name"), Severity::Error, QStringLiteral("empty"), {}});
    if (settlement.population < 0 || settlement.households < 0)
        problems.push_back({QStringLiteral("population"), Severity::Error, QStringLiteral("negative"), {}});
    return problems;
}

Problems MunicipalityService::validate(const PopulationGroup &group)
{
    constexpr int kMost = 10'000'000;
    Problems problems;
    if (group.sex == Sex::Unknown)
        problems.push_back({QStringLiteral("sex"), Severity::Error, QStringLiteral("empty"), {}});
    // What is counted no longer may be of a group that the classification has no longer.
    if (group.count != 0 && !group.ageGroup.isEmpty() && !document().stores().classification.withCode(ClassificationKind::AgeGroup, group.ageGroup))
        problems.push_back({QStringLiteral("age-group"), Severity::Error, QStringLiteral("unknown-code"), group.ageGroup});
    if (group.count < 0 || group.count > kMost)
        problems.push_back({QStringLiteral("count"), Severity::Error, QStringLiteral("out-of-range"), QString::number(group.count)});
    return problems;
}

void MunicipalityService::countResidents(Sex sex, const QString &ageGroup, int count)
{
    PopulationGroup group {{}, sex, ageGroup, count};
    requireValid(validate(group));
    document().transact(Operation::EditMunicipality, [&](Stores &stores) {
        PopulationGroups groups(stores);
        const auto rows = groups.rowsOf(sex, ageGroup);
        // Two laptops may have entered it; from now on one row stands.
        for (std::size_t i = count > 0 ? 1 : 0; i < rows.size(); ++i)
            groups.remove(rows[i].id);
        if (count == 0)
            return;
        group.id = rows.empty() ? onlyId(groups, QStringLiteral("population:%1:%2").arg(codeOf(sex), ageGroup)) : rows.front().id;
        if (rows.empty())
            groups.insert(group);
        else if (rows.front() != group)
            groups.update(group);
    });
}

std::vector<PopulationGroup> MunicipalityService::residents() const
{
    return PopulationGroups(document().stores()).all();
}

void MunicipalityService::edit(const Municipality &municipality)
{
    requireValid(validate(municipality));
    document().transact(Operation::EditMunicipality, [&](Stores &stores) {
        const Municipality before = stores.municipality.get(municipality.id);
        const auto named = [](const Municipality &one) { return std::tie(one.name, one.district, one.oblast); };
        if (named(before) != named(municipality))
            requireNoRecord(stores.hearings.firstClosed(), QStringLiteral("municipality-in-record"));
        stores.municipality.update(municipality);
    });
}

Id<Settlement> MunicipalityService::addSettlement(Settlement settlement)
{
    requireValid(validate(settlement));
    settlement.id = newId<Settlement>();
    document().transact(Operation::AddSettlement, [&](Stores &stores) {
        const auto all = stores.settlements.all();
        settlement.position = all.empty() ? 1 : all.back().position + 1;
        stores.settlements.insert(settlement);
    });
    return settlement.id;
}

void MunicipalityService::editSettlement(const Settlement &settlement)
{
    requireValid(validate(settlement));
    document().transact(Operation::EditSettlement, [&](Stores &stores) {
        if (stores.settlements.get(settlement.id).name != settlement.name)
            requireNoRecord(stores.hearings.firstClosedNaming(settlement.id), QStringLiteral("village-in-record"));
        stores.settlements.update(settlement);
    });
}

void MunicipalityService::removeSettlement(const Id<Settlement> &id)
{
    document().transact(Operation::RemoveSettlement, [&](Stores &stores) {
        requireUnused(document(), QStringLiteral("settlement"), id.text());
        stores.settlements.remove(id);
    });
}

} // namespace eldin::core
