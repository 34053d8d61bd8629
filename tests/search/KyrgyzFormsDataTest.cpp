// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/WordForms.h"
#include "core/search/Words.h"
#include "tests/support/Printing.h"
#include "tests/support/SharedData.h"

#include <QFile>
#include <QMap>
#include <QSet>

#include <cstdio>

using namespace eldin::core;

namespace {

/// Lemma to its forms, of one half of the list.
using Lemmas = QMap<QString, QSet<QString>>;

/// The halves are told apart by the lemma alone (sum of its letters' code points, even or odd), so no lemma has forms in
/// both, and the same on every machine.
Lemmas half(const QByteArray &table, unsigned which)
{
    Lemmas lemmas;
    const QStringList lines = QString::fromUtf8(table).split(u'\n');
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const QStringList cells = lines[i].split(u'\t');
        if (cells.size() < 2)
            continue;
        unsigned sum = 0;
        for (const QChar c : cells[1])
            sum += c.unicode();
        if (sum % 2 == which)
            lemmas[comparedWord(cells[1])] += comparedWord(cells[0]);
    }
    return lemmas;
}

struct Measure
{
    int found = 0;
    int missed = 0;
    int foreign = 0; ///< forms of other lemmas that were found too
    [[nodiscard]] double recall() const { return found / static_cast<double>(found + missed); }
    [[nodiscard]] double precision() const { return found / static_cast<double>(found + foreign); }
};

/// As a search does it: a word with hyphens is several words in a row, each of which must be alike.
class Asked
{
public:
    explicit Asked(const QString &lemma)
    {
        for (const QString &part : lemma.split(u'-'))
            m_parts.emplace_back(part, [](const QString &) { return false; });
    }
    [[nodiscard]] bool finds(const QString &form) const
    {
        const QStringList parts = form.split(u'-');
        if (parts.size() != static_cast<qsizetype>(m_parts.size()))
            return false;
        for (qsizetype i = 0; i < parts.size(); ++i) {
            if (m_parts[static_cast<std::size_t>(i)].likeness(parts[i]) < Likeness::LooseForm)
                return false;
        }
        return true;
    }

private:
    std::vector<WordForms> m_parts;
};

Measure measured(const Lemmas &lemmas, bool withoutLetters)
{
    QSet<QString> forms;
    for (const auto &each : lemmas)
        forms += each;
    Measure result;
    for (auto lemma = lemmas.begin(); lemma != lemmas.end(); ++lemma) {
        const Asked asked(withoutLetters ? withoutKyrgyzLetters(lemma.key()) : lemma.key());
        for (const QString &form : std::as_const(forms)) {
            const bool found = asked.finds(withoutLetters ? withoutKyrgyzLetters(form) : form);
            if (lemma->contains(form))
                ++(found ? result.found : result.missed);
            else if (found)
                ++result.foreign;
        }
    }
    return result;
}

} // namespace

// What is measured: each lemma of a half is searched for among all forms of that half. Recall is the share of its own
// forms that are found, over all lemmas; precision the share of its own among all that are found. A form that stands for
// two lemmas (болуш: "to become" and "parish") is its own for both only if the list says so for both. The list comes from a
// treebank and has its faults (алдында as a form of ал); they are counted against us. The endings were tuned on the even
// half only. Whole words only: what merely begins so, and typing faults, are not counted as found.
TEST_CASE("who searches for a Kyrgyz word finds nine of ten of its forms, and hardly any of another word", "[search][words]")
{
    QFile file(sharedData(QStringLiteral("text/ky_form_lemma.tsv")));
    if (!file.open(QIODevice::ReadOnly)) {
        skipTest(QStringLiteral("the list of Kyrgyz forms is not there"));
        return;
    }
    const QByteArray table = file.readAll();
    for (const bool without : {false, true}) {
        const Measure tuned = measured(half(table, 0), without);
        const Measure other = measured(half(table, 1), without);
        std::printf("Kyrgyz forms%s: recall %.3f, precision %.3f of %d forms (half tuned on: %.3f, %.3f of %d)\n", without ? ", typed without ө ү ң" : "",
                    other.recall(), other.precision(), other.found + other.missed, tuned.recall(), tuned.precision(), tuned.found + tuned.missed);
        CHECK(other.recall() >= 0.90);
        CHECK(other.precision() >= 0.90);
    }
}
