// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
// How long it takes to say what was said before, among 10,000 remarks: asked while one types. Rows as import_bench prints
// them.
#include "core/search/SimilarTexts.h"

#include <QElapsedTimer>
#include <QStringList>

#include <algorithm>
#include <cstdio>

using namespace eldin::core;

namespace {

constexpr int kRemarks = 10'000;
constexpr double kGoal = 20; // ms

/// Remarks of twelve words out of some thousand, the same on every run.
QString remark(unsigned &seed)
{
    static const QStringList stems = QStringLiteral("жол суу көпүрө мектеп бакча жарык чатыр арык көчө таштанды айыл бюджет сунуш оңдоо курулуш дарыгер китепкана "
                                                    "спорт аянтча трактор дорога школа вода мост крыша свет ремонт детский сад площадка")
                                         .split(u' ');
    static const QStringList endings = QStringLiteral("  лар ды га да дан ны бузулду керек качан болот ы ов ами ый ость").split(u' ');
    QStringList words;
    for (int i = 0; i < 12; ++i) {
        seed = seed * 1'103'515'245U + 12'345U;
        words += stems[static_cast<int>(seed >> 16) % stems.size()] + endings[static_cast<int>(seed >> 8) % 997 % endings.size()] + QString::number((seed >> 20) % 40);
    }
    return words.join(u' ');
}

void print(const char *row, double ours, double goal)
{
    std::printf("%s\t%.2f\t-\t-\t%.2f\t%s\n", row, ours, goal, ours <= goal ? "ok" : "short");
}

} // namespace

int main()
{
    unsigned seed = 7;
    SimilarTexts texts;
    QElapsedTimer clock;
    clock.start();
    for (int i = 0; i < kRemarks; ++i)
        texts.put(QString::number(i), remark(seed));
    const double built = static_cast<double>(clock.nsecsElapsed()) / 1e6;
    std::vector<double> times;
    for (int i = 0; i < 200; ++i) {
        const QString asked = remark(seed);
        clock.start();
        const auto found = texts.of(asked, 3, 0.35);
        times.push_back(static_cast<double>(clock.nsecsElapsed()) / 1e6);
        if (found.size() > 3)
            return 1;
    }
    std::sort(times.begin(), times.end());
    print("search: 10,000 remarks taken into the index, ms", built, 2000);
    print("search: what was said before, median, ms", times[times.size() / 2], kGoal);
    print("search: what was said before, slowest of 200, ms", times.back(), kGoal);
    return 0;
}
