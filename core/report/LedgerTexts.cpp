// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/LedgerTexts.h"

namespace eldin::core {

namespace {

constexpr qsizetype kMostDays = 3;

QString shortDay(const QDate &day)
{
    return day.toString(QStringLiteral("dd.MM.yyyy"));
}

} // namespace

QString ledgerSentence(const LedgerCounts &counts, const Wording &wording, int notDue)
{
    const QString text = wording("ledger.sentence")
                             .arg(QString::number(counts.proposals), QString::number(counts.accepted), QString::number(counts.funded), QString::number(counts.done),
                                  QString::number(counts.open()));
    return notDue > 0 ? text + u' ' + wording("ledger.sentence.not_due").arg(notDue) : text;
}

QString lookBackSentence(const std::vector<Hearing> &hearings, const LedgerCounts &counts, const Wording &wording, int notDue)
{
    if (hearings.size() == 1)
        return wording("ledger.since").arg(wording.date(hearings.front().date)) + u' ' + ledgerSentence(counts, wording, notDue);
    QStringList days;
    for (const Hearing &hearing : hearings) {
        if (hearing.date.isValid() && !days.contains(shortDay(hearing.date)))
            days += shortDay(hearing.date);
    }
    const QString text = days.size() > kMostDays ? days.front() + QStringLiteral(" – ") + days.back() : days.join(QStringLiteral(", "));
    return wording("ledger.since.several").arg(text) + u' ' + ledgerSentence(counts, wording, notDue);
}

QString statusText(FollowUpStatus status, const Wording &wording)
{
    return wording(status == FollowUpStatus::Implemented      ? "status.done"
                       : status == FollowUpStatus::InProgress ? "status.in_progress"
                                                              : "status.not_done");
}

QString outcomeText(const LedgerRow &row, const Wording &wording)
{
    if (row.notes.empty())
        return wording("ledger.silent");
    const FollowUp &last = row.notes.back();
    QString text = statusText(last.status, wording);
    if (last.date.isValid())
        text += QStringLiteral(" (") + wording("ledger.noted").arg(shortDay(last.date)) + u')';
    const bool owes = row.owesReason();
    if (!last.note.isEmpty())
        text += QStringLiteral(": ") + wording.marked(last.note);
    else if (owes)
        text += QStringLiteral(": ") + wording("ledger.no_reason");
    if (last.newDate.isValid() && last.status != FollowUpStatus::Implemented)
        text += QStringLiteral(" – ") + wording("ledger.new_date").arg(wording.date(last.newDate));
    else if (owes)
        text += QStringLiteral(" – ") + wording("ledger.no_date");
    return text;
}

QString publicOutcomeText(const LedgerRow &row, const Wording &wording)
{
    return row.owesReason() ? wording("ledger.withheld") : outcomeText(row, wording);
}

QString withheldText(const LedgerCounts &counts, const Wording &wording)
{
    return counts.withheld > 0 ? wording("ledger.told.withheld").arg(counts.withheld) : QString();
}

QString numberText(const Remark &remark)
{
    return remark.number > 0 ? QString::number(remark.number) : remark.label();
}

QString numberText(const Remark &remark, const std::vector<Hearing> &among)
{
    const auto own = std::find_if(among.begin(), among.end(), [&](const Hearing &hearing) { return hearing.id == remark.hearingId; });
    if (among.size() < 2 || own == among.end() || !own->date.isValid())
        return numberText(remark);
    const auto ofYear = std::count_if(among.begin(), among.end(), [&](const Hearing &hearing) { return hearing.date.year() == own->date.year(); });
    return numberText(remark) + QStringLiteral(" · ") + (ofYear > 1 ? shortDay(own->date) : QString::number(own->date.year()));
}

QString proposalText(const RemarkRow &row, const Wording &wording)
{
    const QString &own = row.words.in(wording.language());
    return own.isEmpty() ? wording.asSaid(row.words.text, row.words.language) : own;
}

QString lineText(const LedgerRow &row, const Wording &wording)
{
    if (row.code.isEmpty() && row.lineName.isEmpty())
        return wording("not_stated");
    // A line that an answer made may have no code.
    QStringList lines {row.lineName.isEmpty() ? row.code : row.code.isEmpty() ? wording.marked(row.lineName) : wording.marked(row.lineName) + QStringLiteral(" (") + row.code + u')'};
    if (row.year > 0)
        lines += wording("year").arg(row.year) + QStringLiteral(": ") + wording.text(QStringLiteral("ledger.funding.") + codeOf(row.funding));
    return lines.join(u'\n');
}

QString executedText(const LedgerRow &row, const Wording &wording)
{
    if (!row.executed || (row.line.isNull() && row.status() == FollowUpStatus::NotImplemented))
        return {};
    return wording(row.line.isNull() ? "ledger.executed.code" : "ledger.executed.line").arg(wording.money(*row.executed, MoneyUnit::ThousandSom));
}

report::Chart ledgerChart(const LedgerCounts &counts, const Wording &wording)
{
    constexpr std::int64_t kTyiynInSom = 100;
    report::Chart chart;
    chart.kind = report::ChartKind::Bars;
    chart.title = wording("ledger.chart");
    chart.moneyUnit = MoneyUnit::Som;
    chart.language = wording.language();
    chart.alternative = ledgerSentence(counts, wording);
    chart.series.push_back({chart.title, {}});
    for (const auto &[key, count] : {std::pair("ledger.chart.accepted", counts.accepted), std::pair("ledger.chart.funded", counts.funded),
                                     std::pair("ledger.chart.done", counts.done), std::pair("ledger.chart.open", counts.open())}) {
        chart.categories += wording(key);
        chart.figures += QString::number(count);
        chart.series.front().values.push_back(Money::fromTyiyn(count * kTyiynInSom));
    }
    return chart;
}

} // namespace eldin::core
