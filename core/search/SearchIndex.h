// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/Document.h"
#include "core/search/KeyBook.h"
#include "core/search/SearchQuery.h"
#include "core/search/SearchSnippet.h"
#include "core/storage/Topics.h"

#include <QObject>
#include <QSet>

#include <array>
#include <chrono>

namespace eldin::core {

struct SearchHit
{
    SearchKind kind = SearchKind::Remark;
    QString id;
    double score = 0; ///< from 0 to 1
};

struct SearchResults
{
    std::vector<SearchHit> hits; ///< the best first, of equal ones what came or changed last; at most as many as were asked for
    std::array<int, kSearchKinds> counts {}; ///< all that were found, by kind
    bool isComplete = true; ///< false: the document is still being read, more may be found
    bool hasFaults = false; ///< few had the words as typed, so words with one typing fault were taken too
};

/// The topic by which a remark was found rather than by its words.
struct FoundTopic
{
    LocalText name; ///< in the list, or as it was typed
    SearchSnippet by; ///< which of its names was found
};

/// A hit as it is shown.
struct SearchShown
{
    LocalText name; ///< SearchText's
    SearchSnippet snippet;
    QString group; ///< the hearing or budget it belongs to; empty: none
    std::optional<FoundTopic> topic;

    /// The snippet, behind the topic where that was found: `about` says so, "Topic: %1".
    [[nodiscard]] SearchSnippet line(const QString &about, Language language) const;
};

/// Finds everything in a document. Kept in memory of its own, never in a file: not even in SQLite's temp schema, for what
/// stands there is not used (WordIndex says why it is no FTS5). Read in slices after opening, usable meanwhile, and follows
/// every change, undo and merge. What the file does not hold (people in a public copy) is not found.
class SearchIndex final
{
public:
    /// Fewer hits than this: words with a typing fault count too.
    static constexpr std::size_t kFew = 10;

    explicit SearchIndex(Document &document);

    /// What can be found though it stands in no table, instead of what was given before: shipped wordings of papers. Their
    /// ids are none of any record.
    void setShipped(SearchKind kind, std::vector<SearchText> texts);

    /// Reads on for about so long; true once all is there. Between two calls the window lives; each page is a read
    /// transaction of its own. Nothing is read while a long action writes.
    bool prepare(std::chrono::milliseconds slice);
    [[nodiscard]] bool isReady() const { return m_isRead && m_changed.empty(); }

    /// Takes in first what has changed since.
    [[nodiscard]] SearchResults search(const SearchQuery &query, std::size_t most);
    /// The remarks that fit, of whatever hearing; empty query: all.
    [[nodiscard]] QSet<QString> remarks(const SearchQuery &query);
    /// Reads the hit again; nothing if it is gone.
    [[nodiscard]] std::optional<SearchShown> shown(const SearchHit &hit, const SearchMarker &marker, qsizetype longest) const;
    /// `faults`: whether the finds have typing faults.
    [[nodiscard]] SearchMarker marker(const SearchQuery &query, bool faults) const;
    /// Of the words in use.
    [[nodiscard]] bool knows(const QString &word) const { return m_words.knows(word); }

private:
    struct Record
    {
        qint64 amount = 0;
        quint32 key = 0; ///< its id in m_keys of its kind
        int group = -1; ///< in m_groups
        int village = -1; ///< in m_villages
        SearchKind kind = SearchKind::Remark;
        qint8 remarkKind = -1; ///< -1: of no remark
        bool hasAmount = false;
    };
    struct Group
    {
        QString id;
        int year = 0;
    };
    struct Village
    {
        QString id;
        LocalText name;
    };
    using Changed = QSet<QString>;

    void follow(const ChangeSet &changes);
    void restart();
    void readNames();
    void takeChanges(std::chrono::milliseconds slice);
    void put(SearchKind kind, const SearchText &text);
    /// What a topic is called in the list; none where the list does not know it.
    [[nodiscard]] static QStringList namesOf(const TopicList &list, const QString &topic);
    /// Where a name of a topic has more of the words than the snippet.
    [[nodiscard]] std::optional<FoundTopic> foundTopic(const SearchText &text, const SearchMarker &marker, const SearchSnippet &snippet) const;
    /// Its texts, and every name of what it is about.
    [[nodiscard]] QStringList wordsOf(const SearchText &text) const;
    void forget(SearchKind kind, const QString &id);
    [[nodiscard]] QString idOf(const Record &record) const { return m_keys[static_cast<std::size_t>(record.kind)].key(record.key); }
    [[nodiscard]] std::vector<WordIndex::Found> found(const SearchQuery &query, bool faults) const;
    [[nodiscard]] bool accepts(const SearchQuery &query, const std::vector<bool> &villages, const Record &record) const;

    Document &m_document;
    QObject m_listener;
    WordIndex m_words;
    std::vector<Record> m_records; ///< by entry of the index
    std::array<KeyBook, kSearchKinds> m_keys; ///< ids of records
    std::array<std::vector<WordIndex::Entry>, kSearchKinds> m_byKey; ///< kGone: nothing stands there any more
    KeyBook m_parts; ///< rows of other tables
    std::vector<std::pair<SearchKind, quint32>> m_recordOfPart; ///< whose words they carry: its key of the kind
    std::vector<Group> m_groups;
    std::vector<Village> m_villages;
    QHash<QString, int> m_groupNumbers;
    QHash<QString, int> m_villageNumbers;
    std::array<Changed, kSearchKinds> m_changedIds;
    QSet<int> m_changed; ///< kinds that have any
    bool m_namesChanged = true;
    TopicList m_topics; ///< by whose names remarks are found
    std::vector<std::pair<SearchKind, SearchText>> m_shipped;
    int m_kind = 0; ///< that is being read
    QString m_last; ///< id of it
    bool m_isRead = false;
};

} // namespace eldin::core
