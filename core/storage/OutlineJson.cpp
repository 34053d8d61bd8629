// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Error.h"
#include "core/storage/HearingOutlines.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace eldin::core {

namespace {

constexpr qsizetype kLargest = 512 * 1024; ///< bytes
constexpr qsizetype kMostEntries = 500;
constexpr qsizetype kLongestText = 2000;
constexpr int kStages = 16;
constexpr int kFarthestDay = 3 * 366;

[[noreturn]] void refuse(const QString &what)
{
    throw Error(ErrorCode::FileDamaged, what);
}

QJsonObject toJson(const LocalText &text)
{
    return {{QStringLiteral("ky"), text.ky}, {QStringLiteral("ru"), text.ru}, {QStringLiteral("en"), text.en}};
}

LocalText textFrom(const QJsonValue &value)
{
    LocalText text;
    for (const Language language : {Language::Kyrgyz, Language::Russian, Language::English}) {
        const QString written = value[languageCode(language)].toString();
        if (written.size() > kLongestText || written.contains(QChar(0)))
            refuse(QStringLiteral("text"));
        text.of(language) = written;
    }
    return text;
}

int numberFrom(const QJsonValue &value, int least, int most, const char *what)
{
    const int number = value.toInt(most + 1);
    if (number < least || number > most)
        refuse(QString::fromLatin1(what));
    return number;
}

template <typename Enum>
Enum codedFrom(const QJsonValue &value)
{
    const auto found = fromCode<Enum>(value.toString());
    if (!found)
        refuse(value.toString());
    return *found;
}

QJsonArray entriesOf(const QJsonObject &object, const QString &key)
{
    const QJsonArray entries = object[key].toArray();
    if (entries.size() > kMostEntries)
        refuse(key);
    return entries;
}

} // namespace

QByteArray outlineToJson(const HearingOutline &outline)
{
    QJsonArray stages;
    for (const LocalText &stage : outline.stages)
        stages.append(toJson(stage));
    QJsonArray tasks;
    for (const TemplateTask &task : outline.tasks) {
        QJsonObject entry {{QStringLiteral("stage"), task.stage},
                           {QStringLiteral("days"), task.days},
                           {QStringLiteral("title"), toJson(task.title)},
                           {QStringLiteral("responsible"), toJson(task.responsible)}};
        if (!task.paper.isEmpty())
            entry[QStringLiteral("paper")] = task.paper;
        tasks.append(entry);
    }
    QJsonArray agenda;
    for (const AgendaItem &item : outline.agenda)
        agenda.append(QJsonObject {{QStringLiteral("kind"), codeOf(item.kind)},
                                   {QStringLiteral("minutes"), item.plannedMinutes},
                                   {QStringLiteral("presenter"), toJson(item.presenter)},
                                   {QStringLiteral("title"), toJson(item.title)}});
    QJsonArray roles;
    for (const TemplateRole &role : outline.roles)
        roles.append(QJsonObject {{QStringLiteral("duty"), codeOf(role.duty)}, {QStringLiteral("office"), toJson(role.office)}});
    return QJsonDocument(QJsonObject {{QStringLiteral("kind"), codeOf(outline.kind)},
                                      {QStringLiteral("title"), toJson(outline.title)},
                                      {QStringLiteral("stages"), stages},
                                      {QStringLiteral("tasks"), tasks},
                                      {QStringLiteral("agenda"), agenda},
                                      {QStringLiteral("roles"), roles}})
        .toJson();
}

HearingOutline outlineFromJson(const QByteArray &json)
{
    if (json.size() > kLargest)
        refuse(QStringLiteral("size"));
    const QJsonObject source = QJsonDocument::fromJson(json).object();
    const QJsonObject offices = source[u"offices"].toObject();
    // An office is written out, or named by the key under which it stands once for all.
    const auto office = [&](const QJsonValue &value) { return textFrom(value.isString() ? offices[value.toString()] : value); };

    HearingOutline outline;
    outline.kind = codedFrom<HearingKind>(source[u"kind"]);
    outline.title = textFrom(source[u"title"]);
    for (const QJsonValue entry : entriesOf(source, QStringLiteral("stages")))
        outline.stages.push_back(textFrom(entry));
    if (outline.stages.size() > kStages)
        refuse(QStringLiteral("stages"));
    for (const QJsonValue entry : entriesOf(source, QStringLiteral("tasks")))
        outline.tasks.push_back({numberFrom(entry[u"stage"], 0, kStages, "stage"), numberFrom(entry[u"days"], -kFarthestDay, kFarthestDay, "days"),
                                 textFrom(entry[u"title"]), office(entry[u"responsible"]), entry[u"paper"].toString().left(40)});
    for (const QJsonValue entry : entriesOf(source, QStringLiteral("agenda"))) {
        AgendaItem item;
        item.kind = codedFrom<AgendaKind>(entry[u"kind"]);
        item.title = textFrom(entry[u"title"]);
        item.presenter = office(entry[u"presenter"]);
        item.plannedMinutes = numberFrom(entry[u"minutes"], 0, 24 * 60, "minutes");
        item.position = static_cast<int>(outline.agenda.size()) + 1;
        outline.agenda.push_back(item);
    }
    for (const QJsonValue entry : entriesOf(source, QStringLiteral("roles")))
        outline.roles.push_back({codedFrom<Duty>(entry[u"duty"]), office(entry[u"office"])});
    return outline;
}

} // namespace eldin::core
