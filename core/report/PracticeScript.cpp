// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/PracticeScript.h"

#include "core/base/Error.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace eldin::core {

namespace {

LocalText local(const QJsonValue &value)
{
    return {value[u"ky"].toString(), value[u"ru"].toString(), value[u"en"].toString()};
}

std::vector<PracticeStep> load()
{
    QFile file(QStringLiteral(":/eldin/practice/script.json"));
    if (!file.open(QIODevice::ReadOnly))
        throw Error(ErrorCode::Internal, file.fileName());
    std::vector<PracticeStep> steps;
    const QJsonArray entries = QJsonDocument::fromJson(file.readAll()).object()[u"steps"].toArray();
    for (const QJsonValue entry : entries) {
        PracticeStep step {local(entry[u"who"]), local(entry[u"said"]), local(entry[u"todo"]), local(entry[u"write"]), {}};
        const QJsonArray keys = entry[u"keys"].toArray();
        for (const QJsonValue key : keys)
            step.keys += key.toString();
        steps.push_back(step);
    }
    return steps;
}

} // namespace

const std::vector<PracticeStep> &practiceScript()
{
    static const std::vector<PracticeStep> steps = load();
    return steps;
}

} // namespace eldin::core
