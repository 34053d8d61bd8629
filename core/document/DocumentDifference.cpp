// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/DocumentDifference.h"

#include "core/document/Document.h"
#include "core/storage/DataRows.h"
#include "core/storage/Schema.h"

#include <algorithm>
#include <iterator>
#include <set>

namespace eldin::core {

namespace {

/// What people ask for first.
constexpr const char16_t *kFirst[] {u"hearing", u"attendance", u"remark", u"response", u"budget_line"};

/// A record counts once, whether it or its words are different.
class Counts
{
public:
    void add(const DataRows::Place &place, int RecordDifference::*which)
    {
        const DataTable &table = dataTables()[place.first];
        const bool words = table.name == u"remark_text" || !table.record.isEmpty();
        // A seal has a row for every one it is over: nobody counts them.
        if (table.name == u"seal_leaf" || table.name == u"text_salt" || table.name == u"person_salt")
            return;
        const QString name = table.name == u"remark_text" ? QStringLiteral("remark") : words ? table.record : table.name;
        // Words come and go with their record.
        if (words && which != &RecordDifference::changed)
            return;
        RecordDifference &found = of(name);
        if (which == &RecordDifference::changed && !m_changed.emplace(name, place.second).second)
            return;
        ++(found.*which);
    }
    std::vector<RecordDifference> take()
    {
        const auto rank = [](const RecordDifference &difference) {
            return std::distance(std::begin(kFirst), std::find(std::begin(kFirst), std::end(kFirst), difference.table));
        };
        std::stable_sort(m_found.begin(), m_found.end(), [&](const auto &a, const auto &b) { return rank(a) < rank(b); });
        return std::move(m_found);
    }

private:
    RecordDifference &of(const QString &table)
    {
        const auto found = std::find_if(m_found.begin(), m_found.end(), [&](const auto &each) { return each.table == table; });
        if (found != m_found.end())
            return *found;
        m_found.push_back({table, 0, 0, 0});
        return m_found.back();
    }
    std::vector<RecordDifference> m_found;
    std::set<std::pair<QString, QByteArray>> m_changed;
};

QStringList sorted(QStringList ids)
{
    ids.sort();
    return ids;
}

qint64 missingIn(const QStringList &ids, const QStringList &others)
{
    QStringList left;
    std::set_difference(ids.begin(), ids.end(), others.begin(), others.end(), std::back_inserter(left));
    return left.size();
}

QDateTime lastOf(const Document &document)
{
    const QStringList newest = document.commits().newest(1);
    const auto commit = newest.isEmpty() ? std::nullopt : document.commits().find(newest.front());
    return commit ? commit->at : QDateTime();
}

} // namespace

DocumentDifference differenceOf(Document &here, Document &there)
{
    Counts counts;
    DataRows ours(here.connection());
    DataRows theirs(there.connection());
    bool haveOurs = ours.next();
    bool haveTheirs = theirs.next();
    while (haveOurs || haveTheirs) {
        const bool same = haveOurs && haveTheirs && ours.place() == theirs.place();
        if (same) {
            if (ours.text() != theirs.text())
                counts.add(ours.place(), &RecordDifference::changed);
            haveOurs = ours.next();
            haveTheirs = theirs.next();
        } else if (!haveTheirs || (haveOurs && ours.place() < theirs.place())) {
            counts.add(ours.place(), &RecordDifference::onlyHere);
            haveOurs = ours.next();
        } else {
            counts.add(theirs.place(), &RecordDifference::onlyThere);
            haveTheirs = theirs.next();
        }
    }
    const QStringList ourCommits = sorted(here.commits().canonicalOrder());
    const QStringList theirCommits = sorted(there.commits().canonicalOrder());
    return {missingIn(ourCommits, theirCommits), missingIn(theirCommits, ourCommits), lastOf(here), lastOf(there), counts.take()};
}

} // namespace eldin::core
