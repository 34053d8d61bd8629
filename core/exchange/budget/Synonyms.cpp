// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/budget/Synonyms.h"

#include "core/base/Error.h"
#include "core/exchange/budget/BudgetWords.h"

#include <QFile>

#include <algorithm>

namespace eldin::core::exchange {

namespace {

constexpr qint64 kLongestList = 64 * 1024;
constexpr std::size_t kMostEntries = 2000;
constexpr qsizetype kLongestWords = 100;
constexpr qsizetype kStandsAlone = 6; ///< shorter ones would be found inside other words

bool isWordSign(QChar c)
{
    return c.isLetterOrNumber();
}

/// Where a key may begin to speak of something else.
bool beginsWord(const QString &key, qsizetype at)
{
    return at == 0 || !isWordSign(key[at - 1]);
}

bool endsWord(const QString &key, qsizetype end, const QString &other)
{
    return end == key.size() || other.size() >= kStandsAlone || !isWordSign(key[end]);
}

} // namespace

const Synonyms &Synonyms::shipped()
{
    static const Synonyms list = [] {
        QFile file(QStringLiteral(":/eldin/synonyms/budget.txt"));
        if (!file.open(QIODevice::ReadOnly))
            throw Error(ErrorCode::Internal, file.fileName());
        Synonyms result;
        if (const Problems problems = result.extend(QString::fromUtf8(file.readAll())); !problems.empty())
            throw Error(ErrorCode::Internal, file.fileName() + u':' + problems.front().where);
        return result;
    }();
    return list;
}

Problems Synonyms::extend(const QString &list)
{
    Problems problems;
    if (list.size() > kLongestList) {
        problems.push_back({{}, Severity::Warning, QStringLiteral("synonyms-too-long"), {}});
        return problems;
    }
    const QStringList lines = list.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString line = lines[i].section(u'#', 0, 0).trimmed();
        if (line.isEmpty())
            continue;
        const QString known = words::key(line.section(u'=', 0, 0));
        QStringList others;
        const QStringList parts = line.section(u'=', 1).split(u',');
        for (const QString &part : parts) {
            if (const QString other = words::key(part); !other.isEmpty())
                others += other;
        }
        const bool fits = !known.isEmpty() && known.size() <= kLongestWords && !others.isEmpty()
            && std::all_of(others.begin(), others.end(), [](const QString &other) {
                   return other.size() >= 2 && other.size() <= kLongestWords;
               });
        if (!fits || m_count + static_cast<std::size_t>(others.size()) > kMostEntries) {
            problems.push_back({QString::number(i + 1), Severity::Warning,
                                fits ? QStringLiteral("synonyms-too-long") : QStringLiteral("no-synonym"),
                                line.left(kLongestWords)});
            continue;
        }
        for (const QString &other : std::as_const(others)) {
            auto &entries = m_entries[other.front()];
            std::erase_if(entries, [&](const Entry &entry) { return entry.other == other; });
            const auto place = std::find_if(entries.begin(), entries.end(), [&](const Entry &entry) {
                return entry.other.size() <= other.size();
            });
            entries.insert(place, {other, known});
            ++m_count;
        }
    }
    return problems;
}

Problems Synonyms::extendFromFile(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return {};
    if (!file.open(QIODevice::ReadOnly))
        throw Error(ErrorCode::Io, path);
    return extend(QString::fromUtf8(file.read(kLongestList * 2)));
}

QString Synonyms::key(const QString &text) const
{
    return replaced(words::key(text));
}

QString Synonyms::replaced(const QString &key) const
{
    QString result;
    qsizetype taken = 0; // of the key, what stands in the result already
    for (qsizetype at = 0; at < key.size(); ++at) {
        if (!beginsWord(key, at))
            continue;
        const auto entries = m_entries.constFind(key[at]);
        if (entries == m_entries.constEnd())
            continue;
        for (const Entry &entry : *entries) {
            const qsizetype end = at + entry.other.size();
            if (!QStringView(key).sliced(at).startsWith(entry.other) || !endsWord(key, end, entry.other))
                continue;
            result += QStringView(key).sliced(taken, at - taken);
            result += entry.known;
            taken = end;
            at = end - 1;
            break;
        }
    }
    return taken == 0 ? key : result + key.mid(taken);
}

} // namespace eldin::core::exchange
