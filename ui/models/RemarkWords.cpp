// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/RemarkWords.h"

#include <QCoreApplication>

namespace eldin::ui {

namespace {

struct RemarkWords
{
    Q_DECLARE_TR_FUNCTIONS(RemarkWords)
public:
    static QString kind(core::RemarkKind kind)
    {
        switch (kind) {
        case core::RemarkKind::Question: return tr("Question");
        case core::RemarkKind::Comment: return tr("Comment");
        case core::RemarkKind::Proposal: return tr("Proposal");
        case core::RemarkKind::Criticism: return tr("Criticism");
        case core::RemarkKind::Thanks: return tr("Thanks");
        }
        return {};
    }
    static QString channel(core::RemarkChannel channel)
    {
        switch (channel) {
        case core::RemarkChannel::Spoken: return tr("spoken");
        case core::RemarkChannel::Slip: return tr("written slip");
        case core::RemarkChannel::Messenger: return tr("messenger");
        case core::RemarkChannel::Before: return tr("received before");
        }
        return {};
    }
    static QString followUp(core::FollowUpStatus status)
    {
        switch (status) {
        case core::FollowUpStatus::InProgress: return tr("in progress");
        case core::FollowUpStatus::Implemented: return tr("done");
        case core::FollowUpStatus::NotImplemented: return tr("not done");
        }
        return {};
    }
    static QString afterClosing() { return tr("received after the record was closed"); }
    static QString sameAs(const QString &lead) { return tr("says the same as %1").arg(lead); }
    static QString partOf(const QString &lead) { return tr("is a part of %1").arg(lead); }
    static QString duplicates(int count) { return tr("%n other(s) say the same", nullptr, count); }
    static QString parts(int count) { return tr("%n part(s) of it stand apart", nullptr, count); }
    static QString decision(core::Decision decision)
    {
        switch (decision) {
        case core::Decision::Accepted: return tr("accepted");
        case core::Decision::Partly: return tr("partially accepted");
        case core::Decision::Rejected: return tr("rejected");
        case core::Decision::Deferred: return tr("deferred");
        case core::Decision::Forwarded: return tr("forwarded");
        }
        return {};
    }
};

} // namespace

QString kindName(core::RemarkKind kind)
{
    return RemarkWords::kind(kind);
}

QString kindIcon(core::RemarkKind kind)
{
    switch (kind) {
    case core::RemarkKind::Question: return QStringLiteral("message-circle-question-mark");
    case core::RemarkKind::Comment: return QStringLiteral("message-square");
    case core::RemarkKind::Proposal: return QStringLiteral("lightbulb");
    case core::RemarkKind::Criticism: return QStringLiteral("thumbs-down");
    case core::RemarkKind::Thanks: return QStringLiteral("thumbs-up");
    }
    return {};
}

QString channelName(core::RemarkChannel channel)
{
    return RemarkWords::channel(channel);
}

QString decisionText(core::Decision decision)
{
    return RemarkWords::decision(decision);
}

Token decisionToken(core::Decision decision)
{
    switch (decision) {
    case core::Decision::Accepted:
    case core::Decision::Partly: return Token::Positive;
    case core::Decision::Rejected: return Token::Danger;
    case core::Decision::Deferred:
    case core::Decision::Forwarded: return Token::Warning;
    }
    return Token::Ink;
}

QString remarkLabel(const core::Remark &remark)
{
    return remark.number > 0 ? QStringLiteral("№ %1").arg(remark.number) : remark.label();
}

QString speakerText(int number, const QString &name)
{
    if (number == 0)
        return name;
    return name.isEmpty() ? QStringLiteral("№ %1").arg(number) : QStringLiteral("№ %1 %2").arg(number).arg(name);
}

QString speakerText(const core::RemarkRow &row)
{
    const QString known = speakerText(row.participantNumber, row.personName);
    return !known.isEmpty() ? known : row.senderPhone.isEmpty() ? row.description : row.senderPhone;
}

QString speakerLine(const core::RemarkRow &row, core::Language language)
{
    QStringList parts {speakerText(row), row.settlement.best(language)};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QString amountText(const std::optional<core::Money> &amount, core::Language language)
{
    return amount ? core::moneyWithUnit(*amount, core::MoneyUnit::Som, language) : QString();
}

QString linkText(const core::RemarkRow &row)
{
    QStringList sentences;
    if (row.remark.receivedAfterClosing)
        sentences += RemarkWords::afterClosing();
    if (row.link && row.lead)
        sentences += row.link->kind == core::LinkKind::Duplicate ? RemarkWords::sameAs(remarkLabel(*row.lead)) : RemarkWords::partOf(remarkLabel(*row.lead));
    if (row.duplicates > 0)
        sentences += RemarkWords::duplicates(row.duplicates);
    if (row.parts > 0)
        sentences += RemarkWords::parts(row.parts);
    return sentences.join(QStringLiteral("; "));
}

QString linkMark(const core::RemarkRow &row)
{
    if (row.link && row.lead)
        return QStringLiteral("%1 %2 · ").arg(QChar(row.link->kind == core::LinkKind::Duplicate ? u'=' : u'⊂')).arg(remarkLabel(*row.lead));
    return row.duplicates > 0 ? QStringLiteral("×%1 · ").arg(row.duplicates + 1) : QString();
}

QString followUpText(core::FollowUpStatus status)
{
    return RemarkWords::followUp(status);
}

QStringList typedTopics(const QString &line)
{
    QStringList topics;
    for (const QString &topic : line.split(u',')) {
        if (const QString clean = topic.simplified(); !clean.isEmpty() && !topics.contains(clean))
            topics += clean;
    }
    return topics;
}

} // namespace eldin::ui
