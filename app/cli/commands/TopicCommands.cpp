// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/TopicCommands.h"

#include "app/cli/NameJson.h"
#include "app/cli/Values.h"
#include "core/report/RemarkRows.h"
#include "core/report/TopicCounts.h"
#include "core/search/TopicGuess.h"
#include "core/service/TopicService.h"

#include <QJsonArray>

#include <algorithm>
#include <iterator>
#include <map>

namespace eldin::cli {

using namespace core;

namespace {

constexpr Language kLanguages[] {Language::Kyrgyz, Language::Russian, Language::English};
/// What `edit topic` can change.
constexpr const char *kChanges[] {"ky", "ru", "en", "keywords-ky", "keywords-ru", "hide", "show", "before", "restore", "remove"};

QJsonObject inEveryLanguage(const LocalText &text)
{
    QJsonObject object;
    for (const Language language : kLanguages)
        object[languageCode(language)] = textJson(text.of(language));
    return object;
}

/// By a name in any language, the key of a shipped one, or an id. Error{NotFound}.
Topic findTopic(const TopicList &list, const QString &text)
{
    for (const Topic &topic : list.all()) {
        if ((!topic.key.isEmpty() && topic.key == text) || (!topic.id.isNull() && topic.id.text() == text))
            return topic;
    }
    if (const Topic *topic = list.find(text))
        return *topic;
    throw Error(ErrorCode::NotFound, text);
}

void addTextOptions(QCommandLineParser &parser)
{
    parser.addOptions({{QStringLiteral("ky"), Cli::tr("Its name in Kyrgyz."), QStringLiteral("NAME")},
                       {QStringLiteral("ru"), Cli::tr("Its name in Russian."), QStringLiteral("NAME")},
                       {QStringLiteral("en"), Cli::tr("Its name in English."), QStringLiteral("NAME")},
                       {QStringLiteral("keywords-ky"), Cli::tr("Kyrgyz words it is known by, in their plain form, with commas between."), QStringLiteral("WORDS")},
                       {QStringLiteral("keywords-ru"), Cli::tr("Russian words it is known by, in their plain form, with commas between."), QStringLiteral("WORDS")}});
}

void takeTexts(Topic &topic, const Context &context)
{
    for (const Language language : kLanguages) {
        if (const auto name = context.given(languageCode(language)))
            topic.name.of(language) = *name;
    }
    if (const auto words = context.given(QStringLiteral("keywords-ky")))
        topic.keywords.ky = *words;
    if (const auto words = context.given(QStringLiteral("keywords-ru")))
        topic.keywords.ru = *words;
}

QJsonArray guessesJson(const std::vector<GuessedTopic> &guesses, const Context &context)
{
    QJsonArray rows;
    for (const GuessedTopic &guess : guesses)
        rows.append(QJsonObject {{QStringLiteral("topic"), guess.topic.name.best(context.language)}, {QStringLiteral("words"), QJsonArray::fromStringList(guess.words)}});
    return rows;
}

} // namespace

QJsonArray topicsJson(Document &document, const Context &context)
{
    const TopicList list(document.stores());
    std::map<QString, TopicCount> counts; // of all hearings chosen
    std::vector<Id<Settlement>> villages;
    for (const Hearing &hearing : chosenHearings(document, context)) {
        TopicCounts counted = topicCounts(document.stores(), hearing.id, context.language);
        villages = counted.villages;
        for (const TopicCount &count : counted.topics) {
            TopicCount &sum = counts[count.topic];
            sum.remarks += count.remarks;
            sum.villages.resize(villages.size());
            for (std::size_t i = 0; i < villages.size(); ++i)
                sum.villages[i] += count.villages[i];
        }
    }
    const auto countJson = [&](const QString &name) {
        const TopicCount &count = counts[name];
        QJsonArray parts;
        for (std::size_t i = 0; i < count.villages.size(); ++i) {
            if (count.villages[i] > 0)
                parts.append(QJsonObject {{QStringLiteral("settlement"), settlementJson(document.stores(), villages[i], context)}, {QStringLiteral("remarks"), count.villages[i]}});
        }
        return std::pair(count.remarks, parts);
    };
    QJsonArray rows;
    for (const Topic &topic : list.all()) {
        const QString name = topic.name.best(context.language);
        const auto [remarks, parts] = countJson(name);
        rows.append(QJsonObject {{QStringLiteral("id"), idJson(topic.id)},
                                 {QStringLiteral("key"), textJson(topic.key)},
                                 {QStringLiteral("name"), name},
                                 {QStringLiteral("names"), inEveryLanguage(topic.name)},
                                 {QStringLiteral("keywords"), inEveryLanguage(topic.keywords)},
                                 {QStringLiteral("hidden"), topic.isHidden},
                                 {QStringLiteral("listed"), true},
                                 {QStringLiteral("remarks"), remarks},
                                 {QStringLiteral("villages"), parts}});
    }
    QStringList free; // what people typed
    for (const auto &[name, count] : counts) {
        if (list.find(name) == nullptr)
            free += name;
    }
    for (const QString &name : std::as_const(free)) {
        const auto [remarks, parts] = countJson(name);
        rows.append(QJsonObject {{QStringLiteral("id"), QJsonValue::Null},
                                 {QStringLiteral("key"), QJsonValue::Null},
                                 {QStringLiteral("name"), name},
                                 {QStringLiteral("names"), QJsonValue::Null},
                                 {QStringLiteral("keywords"), QJsonValue::Null},
                                 {QStringLiteral("hidden"), false},
                                 {QStringLiteral("listed"), false},
                                 {QStringLiteral("remarks"), remarks},
                                 {QStringLiteral("villages"), parts}});
    }
    return rows;
}

QString AddTopicCommand::description() const
{
    return Cli::tr("Adds a topic to the list of topics, with a name in one language at least.");
}

void AddTopicCommand::addOptions(QCommandLineParser &parser) const
{
    addTextOptions(parser);
}

Outcome AddTopicCommand::run(const Context &context) const
{
    Topic topic;
    takeTexts(topic, context);
    const auto document = openToWrite(context);
    return {QJsonObject {{QStringLiteral("id"), TopicService(*document).add(topic).text()}}};
}

QString EditTopicCommand::description() const
{
    return Cli::tr("Changes a topic of the list (list FILE topics): its names and words, its place, or whether it is offered. TOPIC is a name, a key or an id.");
}

void EditTopicCommand::addOptions(QCommandLineParser &parser) const
{
    addTextOptions(parser);
    parser.addOptions({{QStringLiteral("hide"), Cli::tr("It is not offered any more; remarks about it stay so.")},
                       {QStringLiteral("show"), Cli::tr("It is offered again.")},
                       {QStringLiteral("before"), Cli::tr("Puts it before another topic of the list."), QStringLiteral("TOPIC")},
                       {QStringLiteral("restore"), Cli::tr("It is again as it was shipped.")},
                       {QStringLiteral("remove"), Cli::tr("Takes a topic of one's own away that no remark is about.")}});
}

Outcome EditTopicCommand::run(const Context &context) const
{
    const auto has = [&context](const char *option) { return context.options.isSet(QString::fromLatin1(option)); };
    if (has("hide") && has("show"))
        throw UsageError {Cli::tr("--hide and --show contradict each other.")};
    for (const QString &one : {QStringLiteral("remove"), QStringLiteral("restore"), QStringLiteral("before")}) {
        if (context.options.isSet(one) && std::any_of(std::begin(kChanges), std::end(kChanges), [&](const char *other) { return QLatin1String(other) != one && has(other); }))
            throw UsageError {Cli::tr("--%1 goes with no other change.").arg(one)};
    }
    const auto document = openToWrite(context);
    TopicService service(*document);
    const TopicList list(document->stores());
    Topic topic = findTopic(list, context.arguments.at(1));
    if (has("remove")) {
        service.remove(topic);
    } else if (has("restore")) {
        service.restore(topic);
        topic = findTopic(TopicList(document->stores()), topic.key);
    } else if (const auto before = context.given(QStringLiteral("before"))) {
        const Topic next = findTopic(list, *before);
        std::size_t place = 0;
        for (const Topic &each : list.all()) {
            if (each == next)
                break;
            if (each != topic)
                ++place;
        }
        service.move(topic, place);
    } else {
        takeTexts(topic, context);
        topic.isHidden = has("hide") || (topic.isHidden && !has("show"));
        service.edit(topic);
    }
    return {QJsonObject {{QStringLiteral("topic"), topic.name.best(context.language)}}};
}

QString SuggestTopicsCommand::description() const
{
    return Cli::tr("Suggests topics by the words of remarks; nothing is written.");
}

void SuggestTopicsCommand::addOptions(QCommandLineParser &parser) const
{
    parser.addOption({QStringLiteral("text"), Cli::tr("The words as said; without it all remarks that have no topic yet are looked at."), QStringLiteral("T")});
    parser.addOption({QStringLiteral("hearing"), Cli::tr("The hearing: id, latest, or a part of its title."), QStringLiteral("H")});
}

Outcome SuggestTopicsCommand::run(const Context &context) const
{
    const auto document = openToRead(context);
    const TopicGuess guess {TopicList(document->stores())};
    if (const auto text = context.given(QStringLiteral("text")))
        return {guessesJson(guess.of(*text), context)};
    QJsonArray rows;
    for (const Hearing &hearing : chosenHearings(*document, context)) {
        for (const RemarkRow &row : remarkRows(document->stores(), hearing.id)) {
            if (!row.topics.isEmpty())
                continue;
            rows.append(QJsonObject {{QStringLiteral("id"), row.remark.id.text()},
                                     {QStringLiteral("label"), row.remark.label()},
                                     {QStringLiteral("text"), row.words.text},
                                     {QStringLiteral("suggested"), guessesJson(guess.of(row.words.text), context)}});
        }
    }
    return {rows};
}

} // namespace eldin::cli
