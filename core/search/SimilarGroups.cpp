// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/SimilarGroups.h"

#include <QHash>

#include <algorithm>

namespace eldin::core {

namespace {

struct Cluster
{
    std::vector<std::size_t> texts; ///< places in SimilarPairs::texts
    QStringList keys;
    double score = 1;
};

class Clusters
{
public:
    Clusters(const SimilarPairs &pairs, const Apart &apart, const std::function<bool()> &stopped)
        : m_apart(apart)
    {
        for (std::size_t text = 0; text < pairs.texts().size(); ++text)
            m_ofText.push_back(begin(text, pairs.texts()[text].keys));
        for (const SimilarPair &pair : pairs.pairs())
            m_scores.insert(numberOf(pair.first, pair.second), pair.score);
        for (const SimilarPair &pair : pairs.pairs()) {
            if (stopped && stopped())
                return;
            for (const std::size_t a : m_ofText[pair.first]) {
                for (const std::size_t b : m_ofText[pair.second])
                    join(top(a), top(b));
            }
        }
    }

    [[nodiscard]] std::vector<SimilarGroup> groups()
    {
        std::vector<SimilarGroup> found;
        for (Cluster &cluster : m_clusters) {
            if (cluster.keys.size() < 2)
                continue;
            cluster.keys.sort();
            found.push_back({cluster.keys, cluster.score});
        }
        std::sort(found.begin(), found.end(), [](const SimilarGroup &a, const SimilarGroup &b) {
            return a.keys.size() != b.keys.size() ? a.keys.size() > b.keys.size() : a.keys.front() < b.keys.front();
        });
        return found;
    }

private:
    static quint64 numberOf(std::size_t a, std::size_t b)
    {
        return (static_cast<quint64>(std::min(a, b)) << 32) | static_cast<quint64>(std::max(a, b));
    }

    /// Those of the same words: one cluster, unless some of them are apart or there are too many.
    std::vector<std::size_t> begin(std::size_t text, const QStringList &keys)
    {
        std::vector<std::size_t> own;
        for (const QString &key : keys) {
            const auto fits = [&](std::size_t each) {
                const QStringList &members = m_clusters[each].keys;
                return members.size() < kLargestGroup && std::none_of(members.begin(), members.end(), [&](const QString &other) { return m_apart(key, other); });
            };
            auto place = std::find_if(own.begin(), own.end(), fits);
            if (place == own.end()) {
                m_clusters.push_back({{text}, {}, 1});
                m_up.push_back(m_up.size());
                place = own.insert(own.end(), m_clusters.size() - 1);
            }
            m_clusters[*place].keys += key;
        }
        return own;
    }

    std::size_t top(std::size_t cluster) const
    {
        while (m_up[cluster] != cluster)
            cluster = m_up[cluster];
        return cluster;
    }

    void join(std::size_t into, std::size_t from)
    {
        Cluster &a = m_clusters[into];
        Cluster &b = m_clusters[from];
        if (into == from || a.keys.size() + b.keys.size() > kLargestGroup)
            return;
        double least = std::min(a.score, b.score);
        for (const std::size_t one : a.texts) {
            for (const std::size_t other : b.texts) {
                const double score = one == other ? 1 : m_scores.value(numberOf(one, other), -1);
                if (score < 0)
                    return;
                least = std::min(least, score);
            }
        }
        for (const QString &one : std::as_const(a.keys)) {
            if (std::any_of(b.keys.cbegin(), b.keys.cend(), [&](const QString &other) { return m_apart(one, other); }))
                return;
        }
        a.texts.insert(a.texts.end(), b.texts.begin(), b.texts.end());
        a.keys += b.keys;
        a.score = least;
        b = {};
        m_up[from] = into;
    }

    const Apart &m_apart;
    std::vector<Cluster> m_clusters;
    std::vector<std::size_t> m_up; ///< of a cluster that was joined to another, that one
    std::vector<std::vector<std::size_t>> m_ofText;
    QHash<quint64, double> m_scores;
};

} // namespace

std::vector<SimilarGroup> similarGroups(const SimilarPairs &pairs, const Apart &apart, const std::function<bool()> &stopped)
{
    return Clusters(pairs, apart, stopped).groups();
}

} // namespace eldin::core
