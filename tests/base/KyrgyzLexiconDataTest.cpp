// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/KyrgyzLexicon.h"
#include "core/exchange/budget/TextRepair.h"
#include "tests/support/Printing.h"
#include "tests/support/SharedData.h"

#include <QFile>

using namespace eldin::core;

namespace {

QString asTyped(QString word)
{
    const QStringView from = u"өүңӨҮҢ";
    const QStringView to = u"оунОУН";
    for (qsizetype i = 0; i < from.size(); ++i)
        word.replace(from[i], to[i]);
    return word;
}

} // namespace

TEST_CASE("news sentences typed without their letters get most of them back and nothing right is spoilt", "[base][lexicon]")
{
    QFile file(sharedData(QStringLiteral("text/ky_ktmu_train_sentences.txt")));
    if (!file.open(QIODevice::ReadOnly)) {
        skipTest(QStringLiteral("the sentences are not there"));
        return;
    }
    const QString text = QString::fromUtf8(file.readAll());
    std::size_t right = 0;
    std::size_t spoilt = 0;
    std::size_t damaged = 0;
    std::size_t mended = 0;
    std::size_t otherwise = 0;
    QString word;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        if (i < text.size() && text[i].isLetter()) {
            word += text[i];
            continue;
        }
        if (!word.isEmpty()) {
            const auto touched = KyrgyzLexicon::shipped().restored(word);
            ++right;
            spoilt += touched && touched->certain ? 1 : 0;
            if (const QString typed = asTyped(word); typed != word) {
                const auto result = KyrgyzLexicon::shipped().restored(typed);
                ++damaged;
                mended += result && result->word == word ? 1 : 0;
                otherwise += result && result->certain && result->word != word ? 1 : 0;
            }
        }
        word.clear();
    }
    INFO(damaged << " damaged, " << mended << " mended, " << otherwise << " otherwise, " << spoilt << " of " << right << " spoilt");
    CHECK(damaged > 1'000);
    CHECK(mended * 100 >= damaged * 80);
    CHECK(otherwise * 500 <= damaged);
    CHECK(spoilt * 1'000 <= right);
}

TEST_CASE("texts that the list was not made with are not changed without asking", "[base][lexicon]")
{
    // The sentences above served to make the list, so what they say of it flatters it.
    for (const char *name : {"text/xwmt_ky-ru.ky.txt", "text/xwmt_ky-ru.ru.txt"}) {
        QFile file(sharedData(QString::fromLatin1(name)));
        if (!file.open(QIODevice::ReadOnly)) {
            skipTest(QStringLiteral("the sentences are not there"));
            return;
        }
        std::size_t sentences = 0;
        QStringList changed;
        const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
        for (const QString &line : lines) {
            ++sentences;
            for (const exchange::WordRepair &word : exchange::repairsOfText(line)) {
                // Latin letters among Cyrillic ones are there, and are wrong.
                if (word.certain && word.kind != exchange::RepairKind::LookAlike)
                    changed += word.from + u'>' + word.to + u':' + exchange::repairKindName(word.kind);
            }
        }
        INFO(name << ": " << changed.join(u' ').toStdString());
        CHECK(sentences >= 500);
        CHECK(changed.isEmpty());
    }
}
