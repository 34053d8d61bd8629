// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/EntryDraft.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace eldin::ui {

namespace {

constexpr qsizetype kLongest = 1'000'000; // signs: what a document takes

QString key(const char *name)
{
    return QString::fromLatin1(name);
}

} // namespace

QString EntryDraft::written() const
{
    if (text.trimmed().isEmpty())
        return {};
    const QJsonObject object {{key("text"), text},
                              {key("kind"), core::codeOf(kind)},
                              {key("attendance"), attendanceId.text()},
                              {key("settlement"), settlementId.text()},
                              {key("amount"), amount},
                              {key("topics"), topics}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

EntryDraft EntryDraft::read(const QString &written)
{
    if (written.size() > 2 * kLongest)
        return {};
    const QJsonDocument document = QJsonDocument::fromJson(written.toUtf8());
    const QJsonObject object = document.object();
    EntryDraft draft;
    if (!document.isObject()) {
        // The words alone, as the program wrote them before.
        draft.text = written.startsWith(u'{') ? QString() : written.left(kLongest);
        return draft;
    }
    draft.text = object.value(key("text")).toString().left(kLongest);
    draft.kind = core::fromCode<core::RemarkKind>(object.value(key("kind")).toString()).value_or(draft.kind);
    draft.attendanceId = core::Id<core::Attendance>(object.value(key("attendance")).toString());
    draft.settlementId = core::Id<core::Settlement>(object.value(key("settlement")).toString());
    draft.amount = object.value(key("amount")).toString();
    draft.topics = object.value(key("topics")).toString();
    return draft;
}

} // namespace eldin::ui
