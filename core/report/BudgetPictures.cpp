// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/BudgetPictures.h"

#include "core/report/ComparisonTexts.h"

#include <algorithm>

namespace eldin::core {

using namespace report;

namespace {

constexpr qsizetype kLongestOnChart = 80;
constexpr std::int64_t kOneSom = 100; // tyiyn

QString dash()
{
    return QStringLiteral("–");
}

/// Real names can be a paragraph long: the chart shows how they begin, the table all of it.
QString onChart(const QString &name)
{
    if (name.size() <= kLongestOnChart)
        return name;
    const qsizetype space = name.lastIndexOf(u' ', kLongestOnChart);
    return name.left(space > kLongestOnChart / 2 ? space : kLongestOnChart) + u'…';
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
    const auto points = AmountChange{from, to}.basisPoints();
    return points ? percentChange(*points, m_book.language()) : dash();
}

QString BudgetPictures::missing(PictureKind kind) const
{
    const Wording &wording = m_book.wording();
    if (m_book.isEmpty())
        return wording("picture.missing.budget");
    const auto has
        = [&](BudgetSection section) { return !m_book.lines(m_book.budget().id, section).empty(); };
    switch (kind) {
    case PictureKind::Revenue:
        return has(BudgetSection::Revenue) ? QString() : wording("picture.missing.revenue");
    case PictureKind::Trend:
        return m_book.all().front().year == m_book.all().back().year ? wording("picture.missing.years")
                                                                     : QString();
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
    names = {names.join(QStringLiteral(" → "))};
    if (kind != PictureKind::OneSom
        && kind != PictureKind::PerResident) // their figures bear units of their own
        names += unitName(picture.unit, picture.language);
    names.removeAll(QString());
    picture.subtitle = names.join(QStringLiteral(" · "));
    if (kind == PictureKind::Trend && (path.isEmpty() || budgets(kind, path).empty())) {
        addTrend(picture);
        return picture;
    }
    const std::int64_t whole = kind == PictureKind::OneSom ? kOneSom
        : kind == PictureKind::PerResident
        ? std::max<std::int64_t>(0,
                                 m_book.totals(m_book.budget().id)
                                     .expenditure.share(1, m_book.municipality().population)
                                     .share(1, 100)
                                     .tyiyn())
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
    part.blocks.push_back(Heading{1, report.title});
    Chart chart = picture.chart;
    chart.title = picture.subtitle;
    part.blocks.push_back(std::move(chart));
    if (!picture.note.isEmpty())
        part.blocks.push_back(Paragraph{picture.note, TextStyle::Note, Align::Left, 0});
    for (const QString &finding : findings)
        part.blocks.push_back(Paragraph{finding, TextStyle::Normal, Align::Left, 0});
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
        picture.table.columns.push_back({title, picture.table.columns.empty() ? Align::Left : Align::Right,
                                         picture.table.columns.empty() ? 50 : 18});
}

void BudgetPictures::addRow(Picture &picture, const QStringList &cells, bool total) const
{
    picture.table.rows.push_back({cells, total ? RowStyle::Total : RowStyle::Normal});
}

void BudgetPictures::addChart(Picture &picture, ChartKind kind,
                              const std::vector<std::pair<QString, std::vector<Money>>> &series) const
{
    Chart &chart = picture.chart;
    chart.kind = kind;
    chart.title = picture.trail.join(QStringLiteral(" › "));
    chart.unit = unitName(picture.unit, picture.language);
    chart.moneyUnit = picture.unit;
    chart.language = picture.language;
    QStringList words;
    for (const PictureItem &item : picture.items) {
        chart.categories += onChart(item.name);
        chart.shares.push_back(item.share);
        const auto place = static_cast<std::size_t>(chart.categories.size() - 1);
        words += QStringLiteral("%1: %2").arg(
            item.name,
            chart.figures.value(static_cast<qsizetype>(place), figure(series.back().second[place])));
    }
    chart.lastIsRest = !picture.items.empty() && picture.items.back().key == u"rest";
    for (const auto &[name, values] : series)
        chart.series.push_back({name, values});
    chart.alternative = words.join(QStringLiteral("; "));
}

} // namespace eldin::core
