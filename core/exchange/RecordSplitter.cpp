// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/RecordSplitter.h"

#include <algorithm>
#include <map>

namespace eldin::core::exchange {

namespace {

constexpr QChar kQuote = u'"';
constexpr int kSampleRecords = 300;
constexpr qsizetype kSampleSigns = 512 * 1024;

bool isLineEnd(QChar c)
{
    return c == u'\n' || c == u'\r';
}

/// The share of filled records that have the commonest number of fields, 0 where that is one.
double consistency(QStringView text, QChar separator)
{
    RecordSplitter splitter(text, separator);
    std::map<std::size_t, int> counts;
    std::vector<QString> fields;
    int records = 0;
    while (records < kSampleRecords && splitter.position() < kSampleSigns && splitter.next(fields)) {
        if (std::all_of(fields.begin(), fields.end(), [](const QString &field) { return field.isEmpty(); }))
            continue;
        ++records;
        if (!splitter.stray())
            ++counts[fields.size()];
    }
    const auto commonest = std::max_element(counts.begin(), counts.end(),
                                            [](const auto &a, const auto &b) { return a.second < b.second; });
    return commonest == counts.end() || commonest->first < 2 ? 0.0 : double(commonest->second) / records;
}

} // namespace

RecordSplitter::RecordSplitter(QStringView text, QChar separator)
    : m_text(text)
    , m_separator(separator)
{
}

bool RecordSplitter::next(std::vector<QString> &fields)
{
    fields.clear();
    m_stray = false;
    if (m_at >= m_text.size())
        return false;
    for (;;) {
        fields.push_back(field());
        if (m_at >= m_text.size())
            return true;
        const QChar end = m_text[m_at++];
        if (end == m_separator)
            continue;
        if (end == u'\r' && m_at < m_text.size() && m_text[m_at] == u'\n')
            ++m_at;
        return true;
    }
}

QString RecordSplitter::field()
{
    QString result;
    const bool quoted = m_at < m_text.size() && m_text[m_at] == kQuote;
    if (quoted) {
        qsizetype from = ++m_at;
        for (;;) {
            const qsizetype quote = m_text.indexOf(kQuote, from);
            if (quote < 0) {
                m_unclosed = true;
                result += m_text.sliced(m_at);
                m_at = m_text.size();
                return result;
            }
            result += m_text.sliced(m_at, quote - m_at);
            m_at = quote + 1;
            if (m_at >= m_text.size() || m_text[m_at] != kQuote)
                break;
            from = m_at + 1; // the second of two quotes is part of the text
        }
    }
    const qsizetype from = m_at;
    while (m_at < m_text.size() && m_text[m_at] != m_separator && !isLineEnd(m_text[m_at]))
        ++m_at;
    m_stray = m_stray || (quoted && m_at > from);
    result += m_text.sliced(from, m_at - from);
    return result;
}

QChar likelySeparator(QStringView text)
{
    constexpr double kEnough = 0.5;
    QChar best = u',';
    double bestShare = 0;
    for (const QChar candidate : {QChar(u'\t'), QChar(u';'), QChar(u','), QChar(u'|')}) {
        const double share = consistency(text, candidate);
        if (candidate != u',' && candidate != u'|' && share >= kEnough)
            return candidate;
        if (share > bestShare) {
            best = candidate;
            bestShare = share;
        }
    }
    return best;
}

} // namespace eldin::core::exchange
