// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/LineGuess.h"

#include "core/base/Text.h"
#include "core/storage/Stores.h"

#include <QSet>

#include <cmath>
#include <map>

namespace eldin::core {

namespace {

constexpr qsizetype kShortestWord = 3; // суу, жол
constexpr qsizetype kLongWord = 6;
constexpr qsizetype kLatest = 1000; // characters: asked at every key, and a long text is of many things

QStringList wordsOf(const QString &text)
{
    QStringList found;
    QSet<QString> known;
    QString word;
    for (const QChar c : foldedWithoutKyrgyzLetters(text) + u' ') {
        if (c.isLetter()) {
            word += c;
            continue;
        }
        if (word.size() >= kShortestWord && !known.contains(word)) {
            known.insert(word);
            found += word;
        }
        word.clear();
    }
    return found;
}

} // namespace

// A word's end changes in both languages, and its last letter or two with it: мектеп, мектебине; дорога, дороги.
bool sameStem(const QString &a, const QString &b)
{
    const qsizetype shorter = std::min(a.size(), b.size());
    qsizetype common = 0;
    while (common < shorter && a[common] == b[common])
        ++common;
    return common >= kShortestWord && common >= shorter - (shorter < kLongWord ? 1 : 2);
}

LineGuess::LineGuess(const Stores &stores, const Id<Budget> &budget)
{
    std::map<QString, QString> lines; // of each function: what stands under it
    if (!budget.isNull()) {
        for (const BudgetLine &line : stores.lines.ofBudget(budget)) {
            if (line.section == BudgetSection::Expenditure && !line.functionCode.isEmpty())
                lines[line.functionCode] += QStringList {QString(), line.name.ky, line.name.ru, line.project.ky, line.project.ru}.join(u' ');
        }
    }
    for (const ClassificationItem &item : stores.classification.ofKind(ClassificationKind::Function)) {
        const auto known = lines.find(item.code);
        if (!lines.empty() && known == lines.end())
            continue;
        const QString text = item.name.ky + u' ' + item.name.ru + (known == lines.end() ? QString() : known->second);
        m_candidates.push_back({{item.code, item.name}, wordsOf(text)});
    }
}

/// A word tells the more the fewer functions know it.
double LineGuess::score(const Candidate &candidate, const QStringList &words, const std::vector<int> &spread) const
{
    double sum = 0;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const bool known = std::any_of(candidate.words.begin(), candidate.words.end(), [&](const QString &word) { return sameStem(word, words[i]); });
        if (known)
            sum += std::log((1.0 + static_cast<double>(m_candidates.size())) / spread[static_cast<std::size_t>(i)]);
    }
    return sum;
}

std::vector<GuessedLine> LineGuess::of(const QString &text, std::size_t most) const
{
    const QStringList words = wordsOf(text.right(kLatest));
    std::vector<int> spread;
    for (const QString &said : words) {
        spread.push_back(static_cast<int>(std::count_if(m_candidates.begin(), m_candidates.end(), [&](const Candidate &candidate) {
            return std::any_of(candidate.words.begin(), candidate.words.end(), [&](const QString &word) { return sameStem(word, said); });
        })));
    }
    // Less than a word that one function in four knows says nothing.
    const double least = std::log(4.0);
    std::vector<std::pair<double, const Candidate *>> scored;
    for (const Candidate &candidate : m_candidates) {
        if (const double points = score(candidate, words, spread); points >= least)
            scored.emplace_back(points, &candidate);
    }
    std::stable_sort(scored.begin(), scored.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
    std::vector<GuessedLine> result;
    for (const auto &[points, candidate] : scored) {
        if (result.size() < most)
            result.push_back(candidate->line);
    }
    return result;
}

} // namespace eldin::core
