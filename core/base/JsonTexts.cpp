// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/JsonTexts.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

namespace eldin::core {

namespace {

// QJsonDocument reads no deeper than 1024 levels, so this ends.
void gather(const QJsonValue &value, QStringList &texts)
{
    if (value.isString())
        texts += value.toString();
    const QJsonArray array = value.toArray();
    for (const QJsonValue each : array)
        gather(each, texts);
    const QJsonObject object = value.toObject();
    for (const QJsonValue each : object)
        gather(each, texts);
}

} // namespace

QString textsOfJson(const QString &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json.toUtf8());
    if (document.isNull())
        return json;
    QStringList texts;
    if (document.isArray())
        gather(document.array(), texts);
    else
        gather(document.object(), texts);
    return texts.join(u'\n');
}

} // namespace eldin::core
