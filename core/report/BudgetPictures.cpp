// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/BudgetPictures.h"

#include "core/report/ComparisonTexts.h"

#include <algorithm>

namespace eldin::core {

using namespace report;

namespace {

constexpr std::size_t kMostYears = 8;
constexpr std::int64_t kOneSom = 100; // tyiyn

QString dash()
{
    return QStringLiteral("–");
}

/// Amounts of one budget among several.
std::vector<Money> amountsOf(const std::vector<PictureItem> &items, std::size_t budget)
{
    std::vector<Money> amounts;
    for (const PictureItem &item : items)
        amounts.push_back(item.amounts[budget]);
    return amounts;
}

} // namespace

BudgetPictures::BudgetPictures(const BudgetBook &book)
    : m_book(book)
{
}

QString BudgetPictures::title(PictureKind kind) const
{
    return m_book.wording().text(QStringLiteral("picture.") + codeOf(kind));
}

QString BudgetPictures::figure(Money amount) const
{
    return m_book.wording().figure(amount, m_book.budget().unit);
}

QString BudgetPictures::signedFigure(Money amount) const
{
    return amount.isNegative() ? figure(amount) : u'+' + figure(amount);
}

QString BudgetPictures::changeText(Money from, Money to) const
{
    const auto points = AmountChange {from, to}.basisPoints();
    return points ? percentChange(*points, m_book.language()) : dash();
}

QString BudgetPictures::missing(PictureKind kind) const
{
    const Wording &wording = m_book.wording();
    if (m_book.isEmpty())
        return wording("picture.missing.budget");
    const auto has = [&](BudgetSection section) { return !m_book.lines(m_book.budget().id, section).empty(); };
    switch (kind) {
    case PictureKind::Revenue:
        return has(BudgetSection::Revenue) ? QString() : wording("picture.missing.revenue");
    case PictureKind::Trend:
        return m_book.all().front().year == m_book.all().back().year ? wording("picture.missing.years") : QString();
    case PictureKind::RevenueResult:
    case PictureKind::ExpenditureResult:
        return m_book.plansAndResult().empty() ? wording("picture.missing.result") : QString();
    case PictureKind::Changes:
        return m_book.before() ? QString() : wording("picture.missing.before");
    default:
        break;
    }
    if (!has(BudgetSection::Expenditure))
        return wording("picture.missing.expenditure");
    if (kind == PictureKind::PerResident && m_book.municipality().population <= 0)
        return wording("picture.missing.population");
    if (kind == PictureKind::Settlements) {
        if (m_book.settlements().empty())
            return wording("picture.missing.settlements");
        const auto &lines = m_book.lines(m_book.budget().id);
        const bool none = std::none_of(lines.begin(), lines.end(), [](const BudgetLine &line) {
            return line.section == BudgetSection::Expenditure && !line.settlementId.isNull();
        });
        return none ? wording("picture.missing.places") : QString();
    }
    return {};
}

Picture BudgetPictures::picture(PictureKind kind, const QStringList &path) const
{
    Picture picture;
    picture.kind = kind;
    picture.title = title(kind);
    picture.language = m_book.language();
    picture.trail = {picture.title};
    picture.missing = missing(kind);
    if (!picture.missing.isEmpty())
        return picture;
    picture.unit = m_book.budget().unit;
    QStringList names;
    for (const Budget &budget : budgets(kind, path))
        names += m_book.nameOf(budget);
    const bool result = kind == PictureKind::RevenueResult || kind == PictureKind::ExpenditureResult;
    if (result)
        names = {QString::number(m_book.plansAndResult().front().year)};
    names = {names.join(QStringLiteral(" → ")), unitName(picture.unit, picture.language)};
    names.removeAll(QString());
    picture.subtitle = names.join(QStringLiteral(" · "));
    if (kind == PictureKind::Trend && (path.isEmpty() || budgets(kind, path).empty())) {
        addTrend(picture);
        return picture;
    }
    const std::int64_t whole = kind == PictureKind::OneSom ? kOneSom
        : kind == PictureKind::PerResident
        ? m_book.totals(m_book.budget().id).expenditure.share(1, m_book.municipality().population).share(1, 100).tyiyn()
        : kWholeInTenths;
    const Level place = level(kind, path, whole);
    picture.trail = place.trail;
    picture.items = items(place);
    if (picture.items.empty()) {
        picture.missing = m_book.wording()("picture.missing.amounts");
        return picture;
    }
    if (kind == PictureKind::OneSom)
        addOneSom(picture, place);
    else if (kind == PictureKind::PerResident)
        addPerResident(picture, place);
    else if (result)
        addResult(picture, place);
    else if (kind == PictureKind::Changes)
        addChanges(picture, place);
    else
        addShares(picture, place);
    return picture;
}

std::vector<Id<BudgetLine>> BudgetPictures::linesOf(const Picture &picture, std::size_t item) const
{
    const PictureItem &asked = picture.items.at(item);
    if (picture.kind != PictureKind::Trend || !asked.lines.empty())
        return asked.lines;
    std::vector<Id<BudgetLine>> lines;
    for (const BudgetLine &line : m_book.lines(Id<Budget>(asked.key))) {
        if (line.section != BudgetSection::Financing)
            lines.push_back(line.id);
    }
    return lines;
}

Report BudgetPictures::paper(const Picture &picture, const QStringList &findings) const
{
    Report report;
    report.kind = QStringLiteral("picture");
    report.title = picture.trail.join(QStringLiteral(" › "));
    report.look = Look::Brochure;
    Part part;
    part.language = picture.language;
    part.footer = m_book.municipality().name.best(picture.language);
    part.pageWord = m_book.wording()("page");
    part.blocks.push_back(Heading {1, report.title});
    Chart chart = picture.chart;
    chart.title = picture.subtitle;
    part.blocks.push_back(std::move(chart));
    if (!picture.note.isEmpty())
        part.blocks.push_back(Paragraph {picture.note, TextStyle::Note, Align::Left, 0});
    for (const QString &finding : findings)
        part.blocks.push_back(Paragraph {finding, TextStyle::Normal, Align::Left, 0});
    part.blocks.push_back(picture.table);
    report.parts.push_back(std::move(part));
    return report;
}

std::vector<std::optional<std::int64_t>> BudgetPictures::shares(const Level &level, std::int64_t whole) const
{
    std::vector<Money> amounts;
    for (const PartNode *part : level.parts)
        amounts.push_back(part->amounts.back());
    auto result = completeShares(amounts, whole);
    if (result.size() <= kMostItems)
        return result;
    std::int64_t rest = 0;
    for (std::size_t i = kMostItems - 1; i < result.size(); ++i)
        rest += result[i].value_or(0);
    result.resize(kMostItems - 1);
    result.emplace_back(rest);
    return result;
}

void BudgetPictures::setColumns(Picture &picture, const QStringList &titles) const
{
    picture.table.caption = picture.trail.join(QStringLiteral(" › "));
    picture.table.columns.clear();
    for (const QString &title : titles)
        picture.table.columns.push_back({title, picture.table.columns.empty() ? Align::Left : Align::Right, picture.table.columns.empty() ? 50 : 18});
}

void BudgetPictures::addRow(Picture &picture, const QStringList &cells, bool total) const
{
    picture.table.rows.push_back({cells, total ? RowStyle::Total : RowStyle::Normal});
}

void BudgetPictures::addChart(Picture &picture, ChartKind kind, const std::vector<std::pair<QString, std::vector<Money>>> &series) const
{
    Chart &chart = picture.chart;
    chart.kind = kind;
    chart.title = picture.trail.join(QStringLiteral(" › "));
    chart.unit = unitName(picture.unit, picture.language);
    chart.moneyUnit = picture.unit;
    chart.language = picture.language;
    QStringList words;
    for (const PictureItem &item : picture.items) {
        chart.categories += item.name;
        chart.shares.push_back(item.share);
        const auto place = static_cast<std::size_t>(chart.categories.size() - 1);
        words += QStringLiteral("%1: %2").arg(item.name, chart.figures.value(static_cast<qsizetype>(place), figure(series.back().second[place])));
    }
    chart.lastIsRest = !picture.items.empty() && picture.items.back().key == u"rest";
    for (const auto &[name, values] : series)
        chart.series.push_back({name, values});
    chart.alternative = words.join(QStringLiteral("; "));
}

void BudgetPictures::addShares(Picture &picture, const Level &level) const
{
    const Wording &wording = m_book.wording();
    const auto parts = shares(level, kWholeInTenths);
    setColumns(picture, {wording("column.name"), unitName(picture.unit, picture.language), wording("column.share")});
    for (std::size_t i = 0; i < picture.items.size(); ++i) {
        PictureItem &item = picture.items[i];
        item.share = parts[i];
        const QString share = item.share ? wording.percent(*item.share) : dash();
        picture.chart.figures += figure(item.amounts.front()) + QStringLiteral("\u00a0· ") + share;
        addRow(picture, {item.name, figure(item.amounts.front()), share});
    }
    addRow(picture, {wording("picture.total"), figure(level.amounts.front()), wording.percent(kWholeInTenths)}, true);
    const bool ring = picture.kind == PictureKind::Revenue && picture.trail.size() == 1;
    addChart(picture, ring ? ChartKind::Ring : ChartKind::Bars, {{picture.title, amountsOf(picture.items, 0)}});
}

void BudgetPictures::addOneSom(Picture &picture, const Level &level) const
{
    const Wording &wording = m_book.wording();
    const auto tyiyns = shares(level, level.whole);
    std::vector<Money> values;
    setColumns(picture, {wording("column.name"), wording("picture.tyiyn"), unitName(picture.unit, picture.language)});
    for (std::size_t i = 0; i < picture.items.size(); ++i) {
        PictureItem &item = picture.items[i];
        const std::int64_t tyiyn = tyiyns[i].value_or(0);
        values.push_back(Money::fromTyiyn(tyiyn));
        picture.chart.figures += wording.count(QStringLiteral("picture.tyiyns"), static_cast<int>(tyiyn));
        addRow(picture, {item.name, tyiyns[i] ? QString::number(tyiyn) : dash(), figure(item.amounts.front())});
    }
    addRow(picture, {wording("picture.total"), QString::number(level.whole), figure(level.amounts.front())}, true);
    picture.note = wording("picture.note.one_som");
    addChart(picture, ChartKind::Bars, {{picture.title, values}});
}

void BudgetPictures::addPerResident(Picture &picture, const Level &level) const
{
    const Wording &wording = m_book.wording();
    const auto soms = shares(level, level.whole);
    std::vector<Money> values;
    setColumns(picture, {wording("column.name"), wording("column.per_resident"), unitName(picture.unit, picture.language)});
    for (std::size_t i = 0; i < picture.items.size(); ++i) {
        PictureItem &item = picture.items[i];
        values.push_back(Money::fromSom(soms[i].value_or(0)));
        picture.chart.figures += wording.money(values.back(), MoneyUnit::Som);
        addRow(picture, {item.name, soms[i] ? wording.figure(values.back(), MoneyUnit::Som) : dash(), figure(item.amounts.front())});
    }
    addRow(picture, {wording("picture.total"), wording.figure(Money::fromSom(level.whole), MoneyUnit::Som), figure(level.amounts.front())}, true);
    picture.note = wording("picture.note.per_resident")
                       .arg(wording.figure(Money::fromSom(m_book.municipality().population), MoneyUnit::Som));
    addChart(picture, ChartKind::Bars, {{picture.title, values}});
}

void BudgetPictures::addResult(Picture &picture, const Level &level) const
{
    const Wording &wording = m_book.wording();
    const auto shown = m_book.plansAndResult();
    const std::size_t last = shown.size() - 1;
    QStringList columns {wording("column.name")};
    std::vector<std::pair<QString, std::vector<Money>>> series;
    for (std::size_t i = 0; i < shown.size(); ++i) {
        columns += wording.text(QStringLiteral("picture.stage.") + codeOf(shown[i].stage));
        series.emplace_back(columns.last(), amountsOf(picture.items, i));
    }
    const bool executed = shown[last].stage == BudgetStage::Executed;
    columns += wording(executed ? "column.executed_percent" : "column.change_percent");
    setColumns(picture, columns);
    const auto ratio = [&](const std::vector<Money> &amounts) {
        if (!executed)
            return changeText(amounts[last - 1], amounts[last]);
        return amounts[last - 1].isZero() ? dash() : wording.percent(shareTenths(amounts[last], amounts[last - 1]));
    };
    const auto row = [&](const QString &name, const std::vector<Money> &amounts, bool total) {
        QStringList cells {name};
        for (const Money amount : amounts)
            cells += figure(amount);
        addRow(picture, cells << ratio(amounts), total);
    };
    for (const PictureItem &item : picture.items) {
        picture.chart.figures += ratio(item.amounts);
        row(item.name, item.amounts, false);
    }
    row(wording("picture.total"), level.amounts, true);
    addChart(picture, ChartKind::GroupedBars, series);
}

void BudgetPictures::addChanges(Picture &picture, const Level &level) const
{
    const Wording &wording = m_book.wording();
    std::erase_if(picture.items, [](const PictureItem &item) { return item.amounts[0] == item.amounts[1]; });
    if (picture.items.empty()) {
        picture.missing = wording("picture.missing.changes");
        return;
    }
    // Upwards first: so the way never falls below both ends.
    std::stable_partition(picture.items.begin(), picture.items.end(), [](const PictureItem &item) { return item.amounts[1] > item.amounts[0]; });
    const auto shown = budgets(picture.kind, {});
    std::array<PictureItem, 2> ends;
    for (std::size_t i = 0; i < ends.size(); ++i) {
        ends[i].name = m_book.nameOf(shown[i]);
        ends[i].amounts.resize(2);
        ends[i].amounts[i] = level.amounts[i];
        for (const PartNode *part : level.parts) {
            const auto lines = part->allLines(i);
            ends[i].lines.insert(ends[i].lines.end(), lines.begin(), lines.end());
        }
    }
    setColumns(picture, {wording("column.name"), wording("picture.before"), wording("picture.after"), wording("column.change"), wording("column.change_percent")});
    addRow(picture, {ends[0].name, figure(level.amounts[0]), dash(), dash(), dash()});
    picture.chart.figures += figure(level.amounts[0]);
    std::vector<Money> values {level.amounts[0]};
    Money way = level.amounts[0];
    Money lowest = std::min(level.amounts[0], level.amounts[1]);
    Money highest = std::max(level.amounts[0], level.amounts[1]);
    for (const PictureItem &item : picture.items) {
        const Money change = item.amounts[1] - item.amounts[0];
        way += change;
        lowest = std::min(lowest, way);
        highest = std::max(highest, way);
        values.push_back(change);
        picture.chart.figures += signedFigure(change);
        addRow(picture, {item.name, figure(item.amounts[0]), figure(item.amounts[1]), signedFigure(change), changeText(item.amounts[0], item.amounts[1])});
    }
    values.push_back(level.amounts[1]);
    picture.chart.figures += figure(level.amounts[1]);
    const Money difference = level.amounts[1] - level.amounts[0];
    addRow(picture, {ends[1].name, dash(), figure(level.amounts[1]), signedFigure(difference), changeText(level.amounts[0], level.amounts[1])}, true);
    picture.items.insert(picture.items.begin(), std::move(ends[0]));
    picture.items.push_back(std::move(ends[1]));
    // Small changes of a large sum would be hairs: the axis begins near them then, and the note says so.
    const Money from = lowest - (highest - lowest).share(1, 4);
    if (from > highest.share(1, 3)) {
        picture.chart.axisFrom = from;
        picture.note = wording("picture.note.axis");
    }
    addChart(picture, ChartKind::Waterfall, {{wording("column.change"), values}});
}

void BudgetPictures::addTrend(Picture &picture) const
{
    const Wording &wording = m_book.wording();
    std::vector<Budget> years;
    for (const Budget &budget : m_book.all()) {
        if (years.empty() || years.back().year != budget.year)
            years.push_back(*m_book.bestOf(budget.year));
    }
    if (years.size() > kMostYears) {
        years.erase(years.begin(), years.end() - kMostYears);
        picture.note = wording("picture.note.last_years").arg(kMostYears);
    }
    setColumns(picture, {wording("picture.year"), wording("section.revenue"), wording("section.expenditure"), wording("picture.balance")});
    std::vector<std::pair<QString, std::vector<Money>>> series {{wording("section.revenue"), {}}, {wording("section.expenditure"), {}}};
    bool anyPlanned = false;
    for (const Budget &budget : years) {
        const BudgetTotals totals = m_book.totals(budget.id);
        PictureItem item;
        item.key = budget.id.text();
        item.name = QStringLiteral("%1, %2").arg(budget.year).arg(wording.text(QStringLiteral("picture.stage.") + codeOf(budget.stage)));
        item.amounts = {totals.revenue, totals.expenditure};
        item.opens = !totals.expenditure.isZero();
        const bool planned = budget.stage == BudgetStage::Forecast || budget.stage == BudgetStage::Draft;
        anyPlanned = anyPlanned || planned;
        picture.chart.planned.push_back(planned);
        picture.chart.figures += wording("picture.trend.figures").arg(figure(totals.revenue), figure(totals.expenditure));
        addRow(picture, {item.name, figure(totals.revenue), figure(totals.expenditure), totals.balance().isZero() ? dash() : signedFigure(totals.balance())});
        series[0].second.push_back(totals.revenue);
        series[1].second.push_back(totals.expenditure);
        picture.items.push_back(std::move(item));
    }
    if (anyPlanned)
        picture.note = QStringList {picture.note, wording("picture.note.planned")}.join(u' ').trimmed();
    picture.subtitle = unitName(picture.unit, picture.language);
    addChart(picture, ChartKind::GroupedColumns, series);
}

} // namespace eldin::core
