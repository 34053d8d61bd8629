// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/SearchIndex.h"

#include <QElapsedTimer>

#include <algorithm>
#include <limits>
#include <utility>

namespace eldin::core {

namespace {

constexpr int kPage = 200; // rows of a read transaction: 2 to 5 ms
constexpr std::chrono::milliseconds kOfChanges {20}; // an act of a person takes less; an import is read by and by
constexpr qsizetype kTopicLetters = 60; // that are shown of its name
constexpr WordIndex::Entry kGone = std::numeric_limits<WordIndex::Entry>::max();
constexpr std::size_t kMostRemoved = 4096; // entries that were replaced before all is read anew

std::size_t at(SearchKind kind)
{
    return static_cast<std::size_t>(kind);
}

} // namespace

SearchIndex::SearchIndex(Document &document)
    : m_document(document)
{
    QObject::connect(&document, &Document::changed, &m_listener, [this](const ChangeSet &changes) { follow(changes); });
}

void SearchIndex::restart()
{
    m_words.clear();
    m_records.clear();
    m_parts = {};
    m_recordOfPart.clear();
    m_keys = {};
    m_byKey = {};
    for (auto &ids : m_changedIds)
        ids.clear();
    m_changed.clear();
    m_groups.clear();
    m_groupNumbers.clear();
    m_villages.clear();
    m_villageNumbers.clear();
    m_namesChanged = true;
    m_kind = 0;
    m_last.clear();
    m_isRead = false;
    for (const auto &[kind, text] : m_shipped)
        put(kind, text);
}

void SearchIndex::setShipped(SearchKind kind, std::vector<SearchText> texts)
{
    for (const auto &[of, text] : m_shipped)
        forget(of, text.id);
    m_shipped.clear();
    for (SearchText &text : texts) {
        put(kind, text);
        m_shipped.emplace_back(kind, std::move(text));
    }
}

void SearchIndex::follow(const ChangeSet &changes)
{
    if (changes.everything)
        return restart();
    const SearchTexts texts(m_document.connection());
    const auto note = [this](SearchKind kind, const QString &id) {
        m_changedIds[at(kind)].insert(id);
        m_changed.insert(static_cast<int>(kind));
    };
    const auto each = [&changes](const QString &table, const auto &take) {
        if (const auto found = changes.tables.find(table); found != changes.tables.end()) {
            for (const QSet<QString> *ids : {&found->second.inserted, &found->second.updated, &found->second.removed}) {
                for (const QString &id : *ids)
                    take(id);
            }
        }
    };
    for (int i = 0; i < kSearchKinds; ++i) {
        const auto kind = static_cast<SearchKind>(i);
        each(SearchTexts::table(kind), [&](const QString &id) { note(kind, id); });
    }
    // A remark is found by all names of its topics, so it is read anew where these change.
    if (changes.concernsAny({u"topic", u"topic_name"})) {
        const TopicList before = std::exchange(m_topics, TopicList(m_document.stores()));
        for (const QString &name : texts.topics()) {
            if (namesOf(before, name) == namesOf(m_topics, name))
                continue;
            for (const QString &remark : texts.remarksAbout(name))
                note(SearchKind::Remark, remark);
        }
    }
    // An answer has the hearing and village of its remark, and a remark those of who said it.
    const auto noteRemark = [&](const QString &id) {
        note(SearchKind::Remark, id);
        for (const QString &answer : texts.answersTo(id))
            note(SearchKind::Response, answer);
    };
    each(QStringLiteral("remark"), noteRemark);
    each(QStringLiteral("attendance"), [&](const QString &id) {
        for (const QString &remark : texts.remarksBy(id))
            noteRemark(remark);
    });
    each(QStringLiteral("remark_text"), [&](const QString &id) { note(SearchKind::Remark, id); });
    for (const SearchTexts::Part &part : SearchTexts::partTables()) {
        each(part.table, [&](const QString &id) {
            if (const QString record = texts.recordOf(part.table, id); !record.isEmpty())
                note(part.kind, record);
            if (const auto known = m_parts.find(id)) {
                const auto &[kind, key] = m_recordOfPart[*known];
                note(kind, m_keys[at(kind)].key(key));
            }
        });
    }
    m_namesChanged = m_namesChanged || changes.concernsAny({u"hearing", u"budget", u"settlement"});
}

void SearchIndex::readNames()
{
    const SearchTexts texts(m_document.connection());
    const auto years = texts.years();
    const auto names = texts.villages();
    for (const auto &[id, year] : years) {
        if (!m_groupNumbers.contains(id)) {
            m_groupNumbers.insert(id, static_cast<int>(m_groups.size()));
            m_groups.push_back({id, year});
        }
    }
    for (Group &group : m_groups) {
        const auto found = years.find(group.id);
        group.year = found == years.end() ? 0 : found->second;
    }
    for (const auto &[id, name] : names) {
        if (!m_villageNumbers.contains(id)) {
            m_villageNumbers.insert(id, static_cast<int>(m_villages.size()));
            m_villages.push_back({id, name});
        }
    }
    for (Village &village : m_villages) {
        const auto found = names.find(village.id);
        village.name = found == names.end() ? LocalText {} : found->second;
    }
    m_topics = TopicList(m_document.stores());
    m_namesChanged = false;
}

QStringList SearchIndex::namesOf(const TopicList &list, const QString &topic)
{
    const Topic *known = list.find(topic);
    return known == nullptr ? QStringList() : QStringList {known->name.ky, known->name.ru, known->name.en};
}

QStringList SearchIndex::wordsOf(const SearchText &text) const
{
    QStringList words = text.texts;
    for (const QString &topic : text.topics) {
        for (const QString &name : namesOf(m_topics, topic)) {
            if (!name.isEmpty() && !words.contains(name))
                words += name;
        }
    }
    return words;
}

bool SearchIndex::prepare(std::chrono::milliseconds slice)
{
    if (m_document.connection().inTransaction())
        return false; // what is being written may yet be taken back
    QElapsedTimer clock;
    clock.start();
    if (m_namesChanged)
        readNames();
    const SearchTexts texts(m_document.connection());
    while (!m_isRead && clock.elapsed() < slice.count()) {
        const auto kind = static_cast<SearchKind>(m_kind);
        int read = 0;
        texts.forEachAfter(kind, m_last, kPage, [&](const SearchText &text) {
            put(kind, text);
            m_last = text.id;
            ++read;
        });
        if (read < kPage) {
            m_last.clear();
            m_isRead = ++m_kind == kSearchKinds;
        }
    }
    takeChanges(std::max(slice, kOfChanges));
    return isReady();
}

void SearchIndex::takeChanges(std::chrono::milliseconds slice)
{
    QElapsedTimer clock;
    clock.start();
    const SearchTexts texts(m_document.connection());
    while (!m_changed.empty() && clock.elapsed() < slice.count()) {
        const int kind = *m_changed.begin();
        QSet<QString> &ids = m_changedIds[static_cast<std::size_t>(kind)];
        if (ids.isEmpty()) {
            m_changed.erase(m_changed.begin());
            continue;
        }
        const QString id = *ids.begin();
        ids.erase(ids.begin());
        forget(static_cast<SearchKind>(kind), id);
        if (const auto text = texts.find(static_cast<SearchKind>(kind), id))
            put(static_cast<SearchKind>(kind), *text);
    }
    if (!m_changed.empty())
        return; // the next slice goes on
    if (m_words.removed() > kMostRemoved && m_words.removed() > m_words.size() / 2)
        restart();
}

void SearchIndex::forget(SearchKind kind, const QString &id)
{
    const auto key = m_keys[at(kind)].find(id);
    if (!key || m_byKey[at(kind)][*key] == kGone)
        return;
    m_words.remove(std::exchange(m_byKey[at(kind)][*key], kGone));
}

void SearchIndex::put(SearchKind kind, const SearchText &text)
{
    Record record;
    record.kind = kind;
    record.key = m_keys[at(kind)].add(text.id);
    m_byKey[at(kind)].resize(m_keys[at(kind)].size(), kGone);
    WordIndex::Entry &entry = m_byKey[at(kind)][record.key];
    if (entry != kGone)
        m_words.remove(entry);
    if (const auto remarkKind = fromCode<RemarkKind>(text.remarkKind))
        record.remarkKind = static_cast<qint8>(*remarkKind);
    record.hasAmount = text.amount.has_value();
    record.amount = text.amount ? text.amount->tyiyn() : 0;
    record.group = m_groupNumbers.value(text.group, -1);
    record.village = m_villageNumbers.value(text.settlement, -1);
    entry = m_words.add(text.topics.isEmpty() ? text.texts : wordsOf(text));
    for (const QString &part : text.parts) {
        const quint32 number = m_parts.add(part);
        m_recordOfPart.resize(m_parts.size());
        m_recordOfPart[number] = {kind, record.key};
    }
    m_records.push_back(record);
}

bool SearchIndex::accepts(const SearchQuery &query, const std::vector<bool> &villages, const Record &record) const
{
    const auto kind = record.remarkKind < 0 ? std::nullopt : std::optional(static_cast<RemarkKind>(record.remarkKind));
    return query.acceptsKind(record.kind, kind)
        && query.acceptsYear(record.group < 0 ? 0 : m_groups[static_cast<std::size_t>(record.group)].year)
        && query.acceptsAmount(record.hasAmount ? std::optional(record.amount) : std::nullopt)
        && (query.villages.isEmpty() || (record.village >= 0 && villages[static_cast<std::size_t>(record.village)]));
}

std::vector<WordIndex::Found> SearchIndex::found(const SearchQuery &query, bool faults) const
{
    std::vector<bool> villages;
    for (const Village &village : m_villages)
        villages.push_back(query.acceptsVillage(village.name));
    return m_words.find(query.terms, [&](WordIndex::Entry entry) { return accepts(query, villages, m_records[entry]); }, faults);
}

SearchResults SearchIndex::search(const SearchQuery &query, std::size_t most)
{
    SearchResults results;
    // While something is being written, what was there before is what can be found.
    results.isComplete = prepare(std::chrono::milliseconds(0));
    if (query.isEmpty())
        return results;
    auto all = found(query, false);
    if (all.size() < kFew && !query.terms.empty()) {
        auto more = found(query, true);
        results.hasFaults = more.size() > all.size();
        all = std::move(more);
    }
    for (const WordIndex::Found &each : all)
        ++results.counts[at(m_records[each.entry].kind)];
    // Records are read in the order of time, and what has changed since was read last.
    const auto better = [this](const WordIndex::Found &a, const WordIndex::Found &b) {
        if (a.score != b.score)
            return a.score > b.score;
        const SearchKind kindOfA = m_records[a.entry].kind;
        const SearchKind kindOfB = m_records[b.entry].kind;
        return kindOfA != kindOfB ? kindOfA < kindOfB : a.entry > b.entry;
    };
    const auto kept = static_cast<std::ptrdiff_t>(std::min(most, all.size()));
    std::partial_sort(all.begin(), all.begin() + kept, all.end(), better);
    for (std::ptrdiff_t i = 0; i < kept; ++i) {
        const WordIndex::Found &each = all[static_cast<std::size_t>(i)];
        results.hits.push_back({m_records[each.entry].kind, idOf(m_records[each.entry]), static_cast<double>(each.score)});
    }
    return results;
}

std::optional<SearchShown> SearchIndex::shown(const SearchHit &hit, const SearchMarker &marker, qsizetype longest) const
{
    const auto shipped = std::find_if(m_shipped.begin(), m_shipped.end(), [&hit](const auto &each) { return each.first == hit.kind && each.second.id == hit.id; });
    const auto text = shipped != m_shipped.end() ? std::optional(shipped->second) : SearchTexts(m_document.connection()).find(hit.kind, hit.id);
    if (!text)
        return std::nullopt;
    // The topics stand last among the texts; they are no words of the remark, and nor is its number, which is its name already.
    QStringList words = text->texts.first(text->texts.size() - text->topics.size());
    if (hit.kind == SearchKind::Remark && words.size() > 1)
        words.removeOne(text->name.ky);
    SearchShown shown {text->name, marker.snippet(words, longest), text->group, {}};
    shown.topic = foundTopic(*text, marker, shown.snippet);
    return shown;
}

std::optional<FoundTopic> SearchIndex::foundTopic(const SearchText &text, const SearchMarker &marker, const SearchSnippet &snippet) const
{
    std::optional<FoundTopic> best;
    std::size_t most = snippet.marks.size();
    for (const QString &topic : text.topics) {
        const SearchSnippet by = marker.snippet(QStringList {topic} + namesOf(m_topics, topic), kTopicLetters);
        if (by.marks.size() <= most)
            continue;
        most = by.marks.size();
        const Topic *known = m_topics.find(topic);
        best = FoundTopic {known == nullptr ? LocalText {topic, {}, {}} : known->name, by};
    }
    return best;
}

SearchSnippet SearchShown::line(const QString &about, Language language) const
{
    if (!topic)
        return snippet;
    const QString shown = topic->name.best(language);
    const qsizetype place = std::max<qsizetype>(0, about.indexOf(QStringLiteral("%1")));
    SearchSnippet line;
    line.text = about.first(place);
    // Where another of its names was found, both are said.
    qsizetype at = place;
    if (topic->by.text == shown) {
        line.text += shown;
    } else {
        line.text += shown + QStringLiteral(" (");
        at = line.text.size();
        line.text += topic->by.text + u')';
    }
    for (const WordPlace &mark : topic->by.marks)
        line.marks.push_back({at + mark.at, mark.length});
    line.text += about.sliced(std::min(about.size(), place + 2));
    if (snippet.text.isEmpty())
        return line;
    line.text += QStringLiteral(" · ");
    for (const WordPlace &mark : snippet.marks)
        line.marks.push_back({line.text.size() + mark.at, mark.length});
    line.text += snippet.text;
    return line;
}

SearchMarker SearchIndex::marker(const SearchQuery &query, bool faults) const
{
    return {query, faults, [this](const QString &word) { return knows(word); }, [this](const QString &stem, KyrgyzLetters letters) { return m_words.knowsFormOf(stem, letters); }};
}

QSet<QString> SearchIndex::remarks(const SearchQuery &query)
{
    prepare(std::chrono::milliseconds(0));
    auto all = found(query, false);
    if (all.size() < kFew && !query.terms.empty())
        all = found(query, true);
    QSet<QString> ids;
    ids.reserve(static_cast<qsizetype>(all.size()));
    for (const WordIndex::Found &each : all) {
        if (m_records[each.entry].kind == SearchKind::Remark)
            ids.insert(idOf(m_records[each.entry]));
    }
    return ids;
}

} // namespace eldin::core
