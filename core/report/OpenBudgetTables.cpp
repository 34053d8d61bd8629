// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/OpenTableMaker.h"
#include "core/storage/PopulationGroups.h"

namespace eldin::core {

namespace {

constexpr auto kText = OpenKind::Text;
constexpr auto kInteger = OpenKind::Integer;
constexpr auto kAmount = OpenKind::Amount;
constexpr auto kBoolean = OpenKind::Boolean;
constexpr auto kDay = OpenKind::Day;

/// A line with the budget it belongs to and the table it came from.
struct Line
{
    BudgetLine line;
    Budget budget;
    TableImport source;
};

/// Budget by budget: the lines of one are in memory at a time.
void eachLine(const Stores &stores, const std::function<void(const Line &)> &take)
{
    QHash<QString, TableImport> imports;
    for (const TableImport &import : stores.imports.all())
        imports[import.id.text()] = import;
    for (const Budget &budget : stores.budgets.all()) {
        for (BudgetLine &line : stores.lines.ofBudget(budget.id)) {
            const TableImport source = imports.value(line.importId.text());
            take({std::move(line), budget, source});
        }
    }
}

/// The four phases of the Fiscal Data Package.
QString phaseOf(BudgetStage stage)
{
    switch (stage) {
    case BudgetStage::Forecast:
    case BudgetStage::Draft: break;
    case BudgetStage::Approved: return QStringLiteral("approved");
    case BudgetStage::Revised: return QStringLiteral("adjusted");
    case BudgetStage::Executed: return QStringLiteral("executed");
    }
    return QStringLiteral("proposed");
}

template <typename Record>
std::vector<OpenField<Record>> names(const OpenMaker &maker, const std::function<const LocalText &(const Record &)> &name)
{
    return {{"name", kText, [=](const Record &record) { return maker->official(name(record)); }},
            {"name_ky", kText, [=](const Record &record) { return maker->official(name(record).ky); }},
            {"name_ru", kText, [=](const Record &record) { return maker->official(name(record).ru); }},
            {"name_en", kText, [=](const Record &record) { return maker->official(name(record).en); }}};
}

template <typename Record>
std::vector<OpenField<Record>> joined(std::vector<OpenField<Record>> first, std::vector<OpenField<Record>> second, std::vector<OpenField<Record>> third)
{
    first.insert(first.end(), second.begin(), second.end());
    first.insert(first.end(), third.begin(), third.end());
    return first;
}

OpenTable municipality(const OpenMaker &maker)
{
    using M = Municipality;
    return openTable<M>(maker, "municipality",
                        joined<M>({{"id", kText, [](const M &m) { return openId(m.id); }}}, names<M>(maker, [](const M &m) -> const LocalText & { return m.name; }),
                                  {{"soate", kText, [](const M &m) { return m.soate; }},
                                   {"district", kText, [=](const M &m) { return maker->name(m.district); }},
                                   {"oblast", kText, [=](const M &m) { return maker->name(m.oblast); }},
                                   {"population", kInteger, [](const M &m) { return openNumberOrNone(m.population); }},
                                   {"contacts", kText, [=](const M &m) { return maker->name(m.contacts); }}}),
                        eachOf<M>([maker] { return std::vector {maker->stores.municipality.one()}; }));
}

OpenTable settlements(const OpenMaker &maker)
{
    using S = Settlement;
    return openTable<S>(maker, "settlements",
                        joined<S>({{"id", kText, [](const S &s) { return openId(s.id); }}}, names<S>(maker, [](const S &s) -> const LocalText & { return s.name; }),
                                  {{"population", kInteger, [](const S &s) { return openNumberOrNone(s.population); }},
                                   {"households", kInteger, [](const S &s) { return openNumberOrNone(s.households); }}}),
                        eachOf<S>([maker] { return maker->stores.settlements.all(); }));
}

OpenTable population(const OpenMaker &maker)
{
    using G = PopulationGroup;
    return openTable<G>(maker, "population",
                        {{"id", kText, [](const G &g) { return openId(g.id); }},
                         {"sex", kText, [=](const G &g) { return maker->coded(g.sex, "sex."); }},
                         {"age_group", kText, [=](const G &g) { return maker->word(g.ageGroup, "age_group."); }},
                         {"count", kInteger, [](const G &g) { return openNumber(g.count); }}},
                        eachOf<G>([maker] { return PopulationGroups(maker->stores).all(); }));
}

OpenTable classification(const OpenMaker &maker)
{
    using C = ClassificationItem;
    return openTable<C>(maker, "classification",
                        joined<C>({{"id", kText, [](const C &c) { return openId(c.id); }},
                                   {"kind", kText, [](const C &c) { return codeOf(c.kind); }},
                                   {"code", kText, [](const C &c) { return c.code; }},
                                   {"parent", kText, [](const C &c) { return c.parentCode; }}},
                                  names<C>(maker, [](const C &c) -> const LocalText & { return c.name; }),
                                  {{"verified", kBoolean, [](const C &c) { return c.verified; }},
                                   {"valid_from", kInteger, [](const C &c) { return openNumberOrNone(c.validFrom); }},
                                   {"valid_to", kInteger, [](const C &c) { return openNumberOrNone(c.validTo); }}}),
                        [maker](const std::function<void(const C &)> &take) {
                            for (const auto &[kind, code] : Codes<ClassificationKind>::list) {
                                for (const C &item : maker->stores.classification.ofKind(kind))
                                    take(item);
                            }
                        });
}

OpenTable budgets(const OpenMaker &maker)
{
    using B = std::pair<Budget, BudgetTotals>;
    OpenTable table = openTable<B>(maker, "budgets",
                                   {{"id", kText, [](const B &b) { return openId(b.first.id); }},
                                    {"year", kInteger, [](const B &b) { return openNumber(b.first.year); }},
                                    {"stage", kText, [=](const B &b) { return maker->coded(b.first.stage, "stage."); }},
                                    {"version", kInteger, [](const B &b) { return openNumber(b.first.version); }},
                                    {"lines", kInteger, [](const B &b) { return openNumber(b.second.lines); }},
                                    {"revenue", kAmount, [](const B &b) { return b.second.revenue; }},
                                    {"expenditure", kAmount, [](const B &b) { return b.second.expenditure; }},
                                    {"financing", kAmount, [](const B &b) { return b.second.financing; }},
                                    {"balance", kAmount, [](const B &b) { return b.second.balance(); }},
                                    {"executed_until", kDay, [](const B &b) { return openDay(b.first.executedUntil); }},
                                    {"approved_on", kDay, [](const B &b) { return openDay(b.first.approvedOn); }}},
                                   [maker](const std::function<void(const B &)> &take) {
                                       for (const Budget &budget : maker->stores.budgets.all())
                                           take({budget, maker->stores.lines.totals(budget.id)});
                                   });
    return table;
}

OpenTable lines(const OpenMaker &maker)
{
    OpenTable table = openTable<Line>(
        maker, "lines",
        joined<Line>({{"id", kText, [](const Line &l) { return openId(l.line.id); }},
                      {"budget", kText, [](const Line &l) { return openId(l.budget.id); }},
                      {"year", kInteger, [](const Line &l) { return openNumber(l.budget.year); }},
                      {"stage", kText, [=](const Line &l) { return maker->coded(l.budget.stage, "stage."); }},
                      {"version", kInteger, [](const Line &l) { return openNumber(l.budget.version); }},
                      {"section", kText, [=](const Line &l) { return maker->coded(l.line.section, "section."); }},
                      {"code", kText, [](const Line &l) { return l.line.code; }},
                      {"revenue_code", kText, [](const Line &l) { return l.line.revenueCode; }},
                      {"function", kText, [](const Line &l) { return l.line.functionCode; }},
                      {"economic", kText, [](const Line &l) { return l.line.economicCode; }},
                      {"institution", kText, [](const Line &l) { return l.line.institutionCode; }}},
                     names<Line>(maker, [](const Line &l) -> const LocalText & { return l.line.name; }),
                     {{"settlement", kText, [=](const Line &l) { return maker->village(l.line.settlementId); }},
                      {"project", kText, [=](const Line &l) { return maker->official(l.line.project); }},
                      {"money_source", kText, [=](const Line &l) { return maker->official(l.line.moneySource); }},
                      {"protected", kBoolean, [](const Line &l) { return l.line.isProtected; }},
                      {"amount", kAmount, [](const Line &l) { return l.line.amount; }},
                      {"import", kText, [](const Line &l) { return openId(l.line.importId); }},
                      {"file", kText, [=](const Line &l) { return maker->official(l.source.fileName); }},
                      {"sheet", kText, [=](const Line &l) { return maker->official(l.source.sheet); }},
                      {"cell", kText, [](const Line &l) { return l.line.cell; }}}),
        [maker](const std::function<void(const Line &)> &take) { eachLine(maker->stores, take); });
    table.hasTotals = true;
    return table;
}

OpenTable imports(const OpenMaker &maker)
{
    using I = TableImport;
    return openTable<I>(maker, "imports",
                        {{"id", kText, [](const I &i) { return openId(i.id); }},
                         {"file", kText, [=](const I &i) { return maker->official(i.fileName); }},
                         {"sha256", kText, [](const I &i) { return i.fileSha256; }},
                         {"sheet", kText, [=](const I &i) { return maker->official(i.sheet); }},
                         {"format", kText, [](const I &i) { return i.format; }},
                         {"unit", kText, [](const I &i) { return codeOf(i.unit); }},
                         {"at", OpenKind::Moment, [](const I &i) { return openMoment(i.importedAt); }}},
                        eachOf<I>([maker] { return maker->stores.imports.all(); }));
}

} // namespace

std::vector<OpenTable> openBudgetTables(const OpenMaker &maker)
{
    std::vector<OpenTable> tables;
    tables.push_back(municipality(maker));
    tables.push_back(settlements(maker));
    tables.push_back(population(maker));
    tables.push_back(budgets(maker));
    tables.push_back(lines(maker));
    tables.push_back(imports(maker));
    tables.push_back(classification(maker));
    return tables;
}

OpenPackage fiscalTables(const Stores &stores, Language language)
{
    const auto maker = std::make_shared<const OpenTableMaker>(stores, OpenOrder {language, true, false});
    const auto labelOf = [&stores, language](ClassificationKind kind) {
        QHash<QString, QString> names;
        for (const ClassificationItem &item : stores.classification.ofKind(kind))
            names[item.code] = item.name.best(language);
        return names;
    };
    const auto functions = labelOf(ClassificationKind::Function);
    const auto items = labelOf(ClassificationKind::Economic);
    const auto institutions = labelOf(ClassificationKind::Institution);
    OpenPackage package;
    const QString soate = stores.municipality.one().soate;
    package.name = soate.isEmpty() ? QStringLiteral("local-budget") : QStringLiteral("local-budget-") + soate;
    package.title = maker->wording("open.title").arg(stores.municipality.one().name.best(language));
    package.tables.push_back(openTable<Line>(
        maker, "budget_lines",
        {{"id", kText, [](const Line &l) { return openId(l.line.id); }, "budget-line-id"},
         {"budget", kText, [](const Line &l) { return openId(l.budget.id); }},
         {"year", kInteger, [](const Line &l) { return openNumber(l.budget.year); }, "date:fiscal-year"},
         {"phase", kText, [](const Line &l) { return phaseOf(l.budget.stage); }, "phase:id"},
         {"stage", kText, [](const Line &l) { return codeOf(l.budget.stage); }, "phase:label"},
         {"version", kInteger, [](const Line &l) { return openNumber(l.budget.version); }},
         {"direction", kText, [](const Line &l) { return codeOf(l.line.section); }, "direction"},
         {"revenue_code", kText, [](const Line &l) { return l.line.revenueCode; }},
         {"function", kText, [](const Line &l) { return l.line.functionCode; }, "functional-classification:generic:code"},
         {"function_name", kText, [=](const Line &l) { return functions.value(l.line.functionCode); }, "functional-classification:generic:label"},
         {"economic", kText, [](const Line &l) { return l.line.economicCode; }, "economic-classification:generic:code"},
         {"economic_name", kText, [=](const Line &l) { return items.value(l.line.economicCode); }, "economic-classification:generic:label"},
         {"institution", kText, [](const Line &l) { return l.line.institutionCode; }, "administrative-classification:generic:code"},
         {"institution_name", kText, [=](const Line &l) { return institutions.value(l.line.institutionCode); }, "administrative-classification:generic:label"},
         {"name", kText, [=](const Line &l) { return maker->official(l.line.name); }},
         {"project", kText, [=](const Line &l) { return maker->official(l.line.project); }, "activity:generic:project:label"},
         {"money_source", kText, [=](const Line &l) { return maker->official(l.line.moneySource); }, "fin-source:generic:label"},
         {"settlement", kText, [=](const Line &l) { return maker->village(l.line.settlementId); }, "geo:target:title"},
         {"amount", kAmount, [](const Line &l) { return l.line.amount; }, "value"}},
        [maker](const std::function<void(const Line &)> &take) { eachLine(maker->stores, take); }));
    return package;
}

} // namespace eldin::core
