// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/BudgetComparison.h"

#include "core/base/Text.h"

#include <QHash>
#include <QStringList>

#include <functional>

namespace eldin::core {

namespace {

constexpr std::size_t kNone = static_cast<std::size_t>(-1);
constexpr QChar kSeparator = u'\x1f';

/// What a line can be known by, made comparable once.
struct Marks
{
    QString codes; ///< with the section before them; empty without a code
    QString section;
    std::array<QString, 3> names; ///< by language, folded
    QString place; ///< village, project, source of money
    QString amount;
};

QString foldedAll(const LocalText &text)
{
    return folded(text.ky) + kSeparator + folded(text.ru) + kSeparator + folded(text.en);
}

Marks marksOf(const BudgetLine &line)
{
    Marks marks;
    marks.section = codeOf(line.section);
    const QString codes
        = QStringList{singleLine(line.code), line.revenueCode, line.functionCode, line.economicCode}.join(
            kSeparator);
    if (codes.size() > 3)
        marks.codes = marks.section + kSeparator + codes;
    marks.names = {folded(line.name.ky), folded(line.name.ru), folded(line.name.en)};
    marks.place = line.settlementId.text() + kSeparator + foldedAll(line.project) + kSeparator
        + foldedAll(line.moneySource);
    marks.amount = QString::number(line.amount.tyiyn());
    return marks;
}

/// A key in one language; empty if the line has no name in it.
QString nameKey(const Marks &marks, std::size_t language)
{
    const QString &name = marks.names.at(language);
    return name.isEmpty() ? QString()
                          : (marks.codes.isEmpty() ? marks.section : marks.codes) + kSeparator + name;
}

constexpr std::size_t kNameless = 3;

/// Codes and place of a line whose only name is in the language; empty for all others.
QString placeKey(const Marks &marks, std::size_t language)
{
    for (std::size_t i = 0; i < marks.names.size(); ++i) {
        if (marks.names.at(i).isEmpty() == (i == language))
            return {};
    }
    return marks.codes.isEmpty() ? QString() : marks.codes + kSeparator + marks.place;
}

/// Other names: in a language in which both lines have one.
bool renamed(const Marks &a, const Marks &b)
{
    for (std::size_t i = 0; i < a.names.size(); ++i) {
        if (!a.names.at(i).isEmpty() && !b.names.at(i).isEmpty() && a.names.at(i) != b.names.at(i))
            return true;
    }
    return false;
}

class Matching
{
public:
    Matching(const std::vector<BudgetLine> &from, const std::vector<BudgetLine> &to)
        : m_from(from)
        , m_to(to)
        , m_partner(to.size(), kNone)
        , m_taken(from.size(), false)
    {
        for (const BudgetLine &line : from)
            m_fromMarks.push_back(marksOf(line));
        for (const BudgetLine &line : to)
            m_toMarks.push_back(marksOf(line));
    }

    void run();
    [[nodiscard]] BudgetComparison comparison() const;
    [[nodiscard]] std::vector<std::optional<std::size_t>> partners() const;

private:
    using KeyOf = std::function<QString(const Marks &)>;

    void matchIds();
    /// Pairs open lines of equal keys in their order; an empty key stands for nothing.
    void match(const KeyOf &fromKey, const KeyOf &toKey);
    void match(const KeyOf &key) { match(key, key); }
    /// Pairs by codes that stand once in each budget as a whole.
    void matchSingleCodes();
    void matchNames(std::size_t language);
    void pair(std::size_t from, std::size_t to)
    {
        m_partner[to] = from;
        m_taken[from] = true;
    }

    const std::vector<BudgetLine> &m_from;
    const std::vector<BudgetLine> &m_to;
    std::vector<Marks> m_fromMarks;
    std::vector<Marks> m_toMarks;
    std::vector<std::size_t> m_partner; ///< of each line of the second budget
    std::vector<bool> m_taken;
};

void Matching::matchIds()
{
    QHash<QString, std::size_t> ids;
    for (std::size_t i = 0; i < m_from.size(); ++i) {
        if (!m_from[i].id.isNull())
            ids.insert(m_from[i].id.text(), i);
    }
    for (std::size_t i = 0; i < m_to.size(); ++i) {
        const auto found = ids.constFind(m_to[i].id.text());
        if (found != ids.constEnd() && !m_taken[*found] && m_from[*found].section == m_to[i].section)
            pair(*found, i);
    }
}

void Matching::match(const KeyOf &fromKey, const KeyOf &toKey)
{
    QHash<QString, std::vector<std::size_t>> open; // of the first budget, the next one last
    for (std::size_t i = m_from.size(); i > 0; --i) {
        const QString key = m_taken[i - 1] ? QString() : fromKey(m_fromMarks[i - 1]);
        if (!key.isEmpty())
            open[key].push_back(i - 1);
    }
    if (open.isEmpty())
        return;
    for (std::size_t i = 0; i < m_to.size(); ++i) {
        const QString key = m_partner[i] == kNone ? toKey(m_toMarks[i]) : QString();
        const auto found = key.isEmpty() ? open.end() : open.find(key);
        if (found == open.end() || found->empty())
            continue;
        pair(found->back(), i);
        found->pop_back();
    }
}

void Matching::matchSingleCodes()
{
    struct Places
    {
        std::size_t from = kNone;
        int count = 0;
        int countTo = 0;
    };
    QHash<QString, Places> codes;
    for (std::size_t i = 0; i < m_from.size(); ++i) {
        Places &places = codes[m_fromMarks[i].codes];
        places.from = i;
        ++places.count;
    }
    for (const Marks &marks : m_toMarks)
        ++codes[marks.codes].countTo;
    for (std::size_t i = 0; i < m_to.size(); ++i) {
        const Places places = codes.value(m_toMarks[i].codes);
        if (!m_toMarks[i].codes.isEmpty() && m_partner[i] == kNone && places.count == 1 && places.countTo == 1
            && !m_taken[places.from])
            pair(places.from, i);
    }
}

void Matching::matchNames(std::size_t language)
{
    const auto full = [=](const Marks &marks) {
        const QString key = nameKey(marks, language);
        return key.isEmpty() ? key : QString(key + kSeparator + marks.place);
    };
    // Twins: the one of the same amount is the same, else a removed first twin would change all that follow.
    match([&](const Marks &marks) {
        const QString key = full(marks);
        return key.isEmpty() ? key : QString(key + kSeparator + marks.amount);
    });
    match(full);
}

void Matching::run()
{
    matchIds();
    for (std::size_t language = 0; language < 3; ++language)
        matchNames(language);
    for (std::size_t language = 0; language < 3; ++language)
        match([=](const Marks &marks) { return nameKey(marks, language); });
    matchSingleCodes();
    match([](const Marks &marks) {
        return marks.codes.isEmpty()
            ? QString()
            : QString(marks.codes + kSeparator + marks.place + kSeparator + marks.amount);
    });
    // A name in another language is no other name, and a line may have none: then codes, place and order must
    // do.
    for (std::size_t one = 0; one <= kNameless; ++one) {
        for (std::size_t other = 0; other <= kNameless; ++other) {
            if (one != other || one == kNameless)
                match([=](const Marks &marks) { return placeKey(marks, one); },
                      [=](const Marks &marks) { return placeKey(marks, other); });
        }
    }
}

std::vector<std::optional<std::size_t>> Matching::partners() const
{
    std::vector<std::optional<std::size_t>> result(m_partner.size());
    for (std::size_t i = 0; i < m_partner.size(); ++i) {
        if (m_partner[i] != kNone)
            result[i] = m_partner[i];
    }
    return result;
}

BudgetComparison Matching::comparison() const
{
    BudgetComparison result;
    for (const BudgetLine &line : m_from)
        result.totals.at(static_cast<std::size_t>(line.section)).from += line.amount;
    for (std::size_t i = 0; i < m_to.size(); ++i) {
        const BudgetLine &line = m_to[i];
        result.totals.at(static_cast<std::size_t>(line.section)).to += line.amount;
        if (m_partner[i] == kNone) {
            result.added.push_back({std::nullopt, line});
            continue;
        }
        const BudgetLine &before = m_from[m_partner[i]];
        const Marks &a = m_fromMarks[m_partner[i]];
        const Marks &b = m_toMarks[i];
        if (before.amount != line.amount)
            result.changed.push_back({before, line});
        else if (a.codes != b.codes || renamed(a, b) || a.place != b.place)
            result.reworded.push_back({before, line});
        else
            ++result.unchanged;
    }
    for (std::size_t i = 0; i < m_from.size(); ++i) {
        if (!m_taken[i])
            result.removed.push_back({m_from[i], std::nullopt});
    }
    return result;
}

} // namespace

std::optional<std::int64_t> AmountChange::basisPoints() const
{
    constexpr std::int64_t kBeyondMeaning = 1'000'000'000;
    if (from.isZero())
        return std::nullopt;
    const Money before = from.isNegative() ? -from : from;
    const Money change = difference();
    const Money size = change.isNegative() ? -change : change;
    if (size.tyiyn() / before.tyiyn() > kBeyondMeaning)
        return std::nullopt;
    return core::basisPoints(change, before);
}

std::vector<std::optional<std::size_t>> matchLines(const std::vector<BudgetLine> &from,
                                                   const std::vector<BudgetLine> &to)
{
    if (from.empty()) // a first import of a hundred thousand lines
        return std::vector<std::optional<std::size_t>>(to.size());
    Matching matching(from, to);
    matching.run();
    return matching.partners();
}

BudgetComparison compareLines(const std::vector<BudgetLine> &from, const std::vector<BudgetLine> &to)
{
    Matching matching(from, to);
    matching.run();
    return matching.comparison();
}

} // namespace eldin::core
