// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What finding costs in a document of 100,000 remarks and 200,000 budget lines: until the index is ready in slices beside
// the window, one letter after the other as somebody types, and what was said before. Rows as import_bench prints them,
// times of the processor: what else the machine does only ever makes them longer.
#include "core/search/RepeatedRemarks.h"
#include "core/search/SearchIndex.h"
#include "core/search/SimilarRemarks.h"
#include "core/service/Sample.h"

#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <malloc.h>

using namespace eldin::core;

namespace {

constexpr int kShown = 50;
constexpr std::chrono::milliseconds kSlice {15}; // as the window reads

void print(const char *row, double ours, double goal)
{
    std::printf("search: %s\t%.2f\t-\t-\t%.2f\t%s\n", row, ours, goal, ours <= goal ? "ok" : "short");
}

/// Of this process since it was started.
class Stopwatch
{
public:
    void start() { m_start = now(); }
    [[nodiscard]] double milliseconds() const { return now() - m_start; }

private:
    static double now()
    {
        timespec time {};
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
        return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
    }
    double m_start = now();
};

/// Of this process, in use by what was asked for: what was given back does not count.
double megabytes()
{
    const struct mallinfo2 info = mallinfo2();
    return static_cast<double>(info.uordblks + info.hblkhd) / 1e6;
}

double percentile(std::vector<double> values, double share)
{
    std::sort(values.begin(), values.end());
    return values[static_cast<std::size_t>(share * static_cast<double>(values.size() - 1))];
}

/// Each query letter by letter.
std::vector<double> typing(SearchIndex &index)
{
    static const QStringList queries {
        QStringLiteral("мектептин чатыры"), QStringLiteral("таза суу"), QStringLiteral("дорога к школе"), QStringLiteral("көчөлөрдү жарыктандыруу"),
        QStringLiteral("kocho jaryk"), QStringLiteral("түрү:сунуш сумма:>100 миң жол"), QStringLiteral("вид:вопрос бюджет"), QStringLiteral("таштандыны чыгаруу"),
        QStringLiteral("«бала бакча»"), QStringLiteral("мектпе"), QStringLiteral("айдап 2027"), QStringLiteral("медпункт керек")};
    std::vector<double> times;
    Stopwatch clock;
    for (const QString &query : queries) {
        for (qsizetype length = 1; length <= query.size(); ++length) {
            clock.start();
            const auto found = index.search(SearchQuery::of(query.first(length), true), kShown);
            times.push_back(clock.milliseconds());
            if (found.hits.size() > kShown)
                return {};
        }
    }
    return times;
}

} // namespace

int main()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("large.eldin"));
    createSample(path, SampleSize::Large);
    SystemClock clock;
    SystemRandom random;
    const auto document = Document::open(path, {clock, random, QStringLiteral("00000000-0000-7000-8000-000000000001"), QString()}, Access::ReadOnly);

    const double bare = megabytes();
    Stopwatch watch;
    watch.start();
    SearchIndex index(*document);
    double slowest = 0;
    for (bool isReady = false; !isReady;) {
        const Stopwatch slice;
        isReady = index.prepare(kSlice);
        slowest = std::max(slowest, slice.milliseconds());
    }
    print("index of 100,000 remarks and 200,000 lines ready, ms", watch.milliseconds(), 3000);
    print("the longest that reading it holds the window, ms", slowest, 100);
    print("memory of the index, MB", megabytes() - bare, 150);
    const auto times = typing(index);
    if (times.empty())
        return 1;
    print("first 50 while typing, median, ms", percentile(times, 0.5), 30);
    print("first 50 while typing, p95, ms", percentile(times, 0.95), 30);
    print("first 50 while typing, slowest, ms", percentile(times, 1), 100);

    SimilarRemarks similar(*document);
    const double before = megabytes();
    watch.start();
    while (!similar.prepare(500)) { }
    print("remarks taken in to say what was said before, ms", watch.milliseconds(), 3000);
    print("memory of that, MB", megabytes() - before, 150);
    std::vector<double> asked;
    for (const QString &text : {QStringLiteral("Мектептин алдына жарык керек"), QStringLiteral("Көчөгө асфальт төшөп, арыктарды тазалап бергиле"),
                                QStringLiteral("Просим отремонтировать дорогу у школы и поставить освещение")}) {
        for (int i = 0; i < 5; ++i) {
            watch.start();
            if (similar.of(text, 5).size() > 5)
                return 1;
            asked.push_back(watch.milliseconds());
        }
    }
    print("what was said before, median, ms", percentile(asked, 0.5), 50);
    print("what was said before, slowest, ms", percentile(asked, 1), 50);
    print("memory of both, MB", megabytes() - bare, 150);
    watch.start();
    const auto groups = repeatedRemarks(*document, {});
    print("what was said twice among 100,000 remarks, beside the window, ms", watch.milliseconds(), 10'000);
    print("groups of it", static_cast<double>(groups.size()), 1e6);
    return 0;
}
