// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/MirrorWords.h"

#include "core/base/Shares.h"
#include "ui/models/TurnWords.h"

#include <QCoreApplication>

namespace eldin::ui {

using namespace core;

namespace {

struct MirrorWords
{
    Q_DECLARE_TR_FUNCTIONS(MirrorWords)
public:
    static QString side(MirrorSide side)
    {
        switch (side) {
        case MirrorSide::Sex: return tr("Women and men");
        case MirrorSide::Age: return tr("Age groups");
        case MirrorSide::Village: return tr("Villages");
        }
        return {};
    }
    static QString group(const MirrorGroup &group, MirrorSide side, Language language)
    {
        if (group.key.isEmpty())
            return tr("not stated");
        if (side == MirrorSide::Sex)
            return group.key == codeOf(Sex::Female) ? tr("women") : tr("men");
        return group.title.best(language);
    }
    static QString women(const QString &time, const QString &hall)
    {
        return tr("Women: %1 of the time (%2 of the hall)").arg(time, hall);
    }
    static QString women(const QString &time, const QString &hall, const QString &residents)
    {
        return tr("Women: %1 of the time (%2 of the hall, %3 of the residents)").arg(time, hall, residents);
    }
    static QString quiet(const QuietGroup &quiet, Language language)
    {
        const QString name = group(quiet.group, quiet.side, language);
        if (quiet.side == MirrorSide::Sex)
            return quiet.group.key == codeOf(Sex::Female) ? tr("No woman has spoken for %n minute(s).", nullptr, quiet.minutes)
                                                          : tr("No man has spoken for %n minute(s).", nullptr, quiet.minutes);
        if (quiet.side == MirrorSide::Age)
            return tr("Nobody of the age %1 has spoken for %n minute(s).", nullptr, quiet.minutes).arg(name);
        return tr("Nobody from %1 has spoken for %n minute(s).", nullptr, quiet.minutes).arg(name);
    }
    static QStringList heads()
    {
        return {tr("In the hall"), tr("Speakers"), tr("Time"), tr("Proposals"), tr("Residents")};
    }
    static QString all() { return tr("All"); }
    static QString alternative(const QString &side) { return tr("Shares of the hall, of the speakers and of the time: %1").arg(side); }
};

QString percent(int part, int whole, Language language)
{
    return percentText(wholePercent(part, whole), 0, language);
}

/// "12 · 40 %"
QString withShare(int part, int whole, const QString &text, Language language)
{
    return whole == 0 || part == 0 ? QStringLiteral("–") : QStringLiteral("%1 · %2").arg(text, percent(part, whole, language));
}

report::TableRow rowOf(const MirrorGroup &group, const MirrorGroup &all, const QString &name, Language language)
{
    const auto count = [&](int part, int whole) { return withShare(part, whole, moneyFigure(Money::fromSom(part), MoneyUnit::Som, language), language); };
    report::TableRow row;
    row.cells = {name, count(group.present, all.present), count(group.speakers, all.speakers),
                 withShare(group.seconds, all.seconds, watchText(group.seconds), language), count(group.proposals, all.proposals)};
    if (all.population > 0)
        row.cells += count(group.population, all.population);
    return row;
}

} // namespace

QString mirrorSideName(MirrorSide side)
{
    return MirrorWords::side(side);
}

const std::vector<MirrorGroup> &mirrorGroups(const FairnessMirror &mirror, MirrorSide side)
{
    return side == MirrorSide::Sex ? mirror.sexes : side == MirrorSide::Age ? mirror.ages : mirror.villages;
}

QString mirrorGroupName(const MirrorGroup &group, MirrorSide side, Language language)
{
    return MirrorWords::group(group, side, language);
}

QString mirrorLine(const FairnessMirror &mirror, Language language)
{
    if (mirror.all.seconds == 0)
        return {};
    MirrorGroup women;
    for (const MirrorGroup &group : mirror.sexes) {
        if (group.key == codeOf(Sex::Female))
            women = group;
    }
    const QString time = percent(women.seconds, mirror.all.seconds, language);
    const QString hall = percent(women.present, mirror.all.present, language);
    const int residents = residentsOf(mirror.sexes);
    return residents == 0 ? MirrorWords::women(time, hall) : MirrorWords::women(time, hall, percent(women.population, residents, language));
}

QString quietLine(const QuietGroup &quiet, Language language)
{
    return MirrorWords::quiet(quiet, language);
}

report::Table mirrorTable(const FairnessMirror &mirror, MirrorSide side, Language language)
{
    report::Table table;
    table.caption = MirrorWords::side(side);
    table.columns.push_back({MirrorWords::side(side), report::Align::Left, 3});
    const QStringList heads = MirrorWords::heads();
    MirrorGroup all = mirror.all;
    all.population = residentsOf(mirrorGroups(mirror, side)); // those whom this division knows
    for (int i = 0; i < (all.population > 0 ? 5 : 4); ++i)
        table.columns.push_back({heads[i], report::Align::Right, 2});
    for (const MirrorGroup &group : mirrorGroups(mirror, side))
        table.rows.push_back(rowOf(group, all, mirrorGroupName(group, side, language), language));
    table.rows.push_back(rowOf(all, all, MirrorWords::all(), language));
    table.rows.back().style = report::RowStyle::Total;
    return table;
}

// Charts count in money; a percent stands as a som.
report::Chart mirrorChart(const FairnessMirror &mirror, MirrorSide side, Language language)
{
    report::Chart chart;
    chart.kind = report::ChartKind::GroupedBars;
    chart.title = MirrorWords::side(side);
    chart.alternative = MirrorWords::alternative(chart.title);
    chart.moneyUnit = MoneyUnit::Som;
    chart.language = language;
    const int residents = residentsOf(mirrorGroups(mirror, side));
    const QStringList heads = MirrorWords::heads();
    for (const int head : {0, 1, 2, 4}) {
        if (head < 3 || residents > 0)
            chart.series.push_back({heads[head] + QStringLiteral(", %"), {}});
    }
    for (const MirrorGroup &group : mirrorGroups(mirror, side)) {
        chart.categories += mirrorGroupName(group, side, language);
        const int shares[] {wholePercent(group.present, mirror.all.present), wholePercent(group.speakers, mirror.all.speakers),
                            wholePercent(group.seconds, mirror.all.seconds), wholePercent(group.population, residents)};
        QStringList figures;
        for (std::size_t i = 0; i < chart.series.size(); ++i) {
            chart.series[i].values.push_back(Money::fromSom(shares[i]));
            figures += QString::number(shares[i]);
        }
        chart.figures += figures.join(QStringLiteral(" / "));
    }
    return chart;
}

} // namespace eldin::ui
