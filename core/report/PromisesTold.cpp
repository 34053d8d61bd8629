// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/PromisesTold.h"

#include <QRegularExpression>

namespace eldin::core {

namespace {

/// "What became of the proposals" as titles say it: the proposals are what is carried out, not what is made on how the budget
/// was carried out.
const QRegularExpression &promiseWords()
{
    static const QRegularExpression words(QStringLiteral("(сунуш|убада)\\S*(дын|дин|дун|дүн|нын|нин|ды|ди|ду|дү|ны|ни)\\s+(аткар|ишке\\s+аш)"
                                                         "|(исполнени|выполнени|реализаци)\\S*\\s+(\\S+\\s+(и\\s+)?)?(предложений|обещаний|наказов)"
                                                         "|стало\\s+с\\s+(\\S+\\s+)?(предложени|обещани)"
                                                         "|(became|implementation|execution|fulfilment)\\s+of\\s+(\\S+\\s+){0,2}(proposals|promises)"),
                                          QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return words;
}

} // namespace

std::optional<PromisesTold> promisesTold(const Stores &stores, const Hearing &hearing)
{
    auto before = ledgersBefore(stores, hearing);
    if (before.empty())
        return std::nullopt;
    PromisesTold told {hearingsOf(before), sumOf(before), notDueOn(before, hearing.date), {}};
    for (HearingLedger &ledger : before) {
        for (LedgerRow &row : ledger.rows) {
            if (!row.isDone() && !row.owesReason())
                told.open.push_back(std::move(row));
        }
    }
    return told;
}

QString promisesTitle(const PromisesTold &told, const Wording &wording)
{
    return wording(told.hearings.size() > 1 ? "ledger.told.title.several" : "ledger.told.title");
}

QString promisesSentence(const PromisesTold &told, const Wording &wording)
{
    return lookBackSentence(told.hearings, told.counts, wording, told.notDue);
}

QString promiseText(const PromisesTold &told, const LedgerRow &row, const TopicList &topics, const Wording &wording)
{
    QStringList about;
    for (const QString &name : row.proposal.topics) {
        const Topic *topic = topics.find(name);
        if (topic != nullptr && !about.contains(wording.marked(topic->name)))
            about += wording.marked(topic->name);
    }
    if (about.isEmpty() && !row.lineName.isEmpty())
        about += wording.marked(row.lineName);
    QString text = QStringLiteral("№ ") + numberText(row.proposal.remark, told.hearings);
    if (!row.proposal.settlement.isEmpty())
        text += QStringLiteral(", ") + wording.marked(row.proposal.settlement);
    if (!about.isEmpty())
        text += QStringLiteral(": ") + about.join(QStringLiteral(", "));
    QStringList promised;
    if (row.response().amount)
        promised += wording.money(*row.response().amount, MoneyUnit::Som);
    if (row.response().deadline.isValid())
        promised += wording("decision.until").arg(wording.date(row.response().deadline));
    return promised.isEmpty() ? text : text + QStringLiteral(" – ") + promised.join(QStringLiteral(", "));
}

bool isAboutPromises(const AgendaItem &item)
{
    if (item.kind != AgendaKind::Report && item.kind != AgendaKind::Other)
        return false;
    // A text may stand in the field of another language.
    return (item.title.ky + u'\n' + item.title.ru + u'\n' + item.title.en).contains(promiseWords());
}

} // namespace eldin::core
