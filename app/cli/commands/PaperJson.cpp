// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/PaperJson.h"

#include "app/cli/Values.h"

#include <QJsonArray>
#include <QJsonObject>

namespace eldin::cli {

using namespace core;

namespace {

/// Null without `--hearing`.
Id<Hearing> hearingAsked(Document &document, const Context &context)
{
    const auto text = context.given(QStringLiteral("hearing"));
    return text ? findHearing(document, *text).id : Id<Hearing>();
}

} // namespace

QJsonArray papersJson(Document &document, const Context &context)
{
    const Id<Hearing> asked = hearingAsked(document, context);
    QJsonArray rows;
    for (const Hearing &hearing : document.stores().hearings.all()) {
        if (!asked.isNull() && hearing.id != asked)
            continue;
        for (const Paper &paper : document.stores().papers.ofHearing(hearing.id))
            rows.append(QJsonObject {{QStringLiteral("id"), paper.id.text()},
                                     {QStringLiteral("hearing"), paper.hearingId.text()},
                                     {QStringLiteral("kind"), paper.kind},
                                     {QStringLiteral("language"), paper.language},
                                     {QStringLiteral("made_at"), momentJson(paper.madeAt)},
                                     {QStringLiteral("printed_on"), dateJson(paper.printedOn)},
                                     {QStringLiteral("signed_on"), dateJson(paper.signedOn)},
                                     {QStringLiteral("paper_number"), textJson(paper.number)},
                                     {QStringLiteral("signed_by"), textJson(paper.signedBy)}});
    }
    return rows;
}

QJsonArray correctionsJson(Document &document, const Context &context)
{
    const Id<Hearing> asked = hearingAsked(document, context);
    QJsonArray rows;
    for (const Hearing &hearing : document.stores().hearings.all()) {
        if (!asked.isNull() && hearing.id != asked)
            continue;
        for (const Correction &correction : document.stores().corrections.ofHearing(hearing.id))
            rows.append(QJsonObject {{QStringLiteral("id"), correction.id.text()},
                                     {QStringLiteral("hearing"), idJson(hearing.id)},
                                     {QStringLiteral("date"), dateJson(correction.date)},
                                     {QStringLiteral("text"), correction.text.best(context.language)}});
    }
    return rows;
}

QJsonArray attachmentsJson(Document &document, const Context &context)
{
    const Id<Hearing> asked = hearingAsked(document, context);
    QJsonArray rows;
    for (const Attachment &attachment : document.stores().attachments.all()) {
        if (!asked.isNull() && attachment.hearingId != asked)
            continue;
        rows.append(QJsonObject {{QStringLiteral("id"), attachment.id.text()},
                                 {QStringLiteral("hearing"), idJson(attachment.hearingId)},
                                 {QStringLiteral("paper"), idJson(attachment.paperId)},
                                 {QStringLiteral("kind"), codeOf(attachment.kind)},
                                 {QStringLiteral("file"), attachment.name},
                                 {QStringLiteral("type"), attachment.mediaType},
                                 {QStringLiteral("bytes"), attachment.size},
                                 {QStringLiteral("sha256"), attachment.hash},
                                 {QStringLiteral("at"), momentJson(attachment.addedAt)},
                                 {QStringLiteral("meeting"), idJson(attachment.meetingId)},
                                 {QStringLiteral("common_second"), attachment.commonAt.isValid() ? QJsonValue(attachment.commonSecond) : QJsonValue(QJsonValue::Null)},
                                 {QStringLiteral("common_at"), momentJson(attachment.commonAt)},
                                 {QStringLiteral("keep_until"), dateJson(attachment.keepUntil)}});
    }
    return rows;
}

} // namespace eldin::cli
