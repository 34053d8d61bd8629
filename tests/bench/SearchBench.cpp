// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What finding costs in a document of 100,000 remarks and 200,000 budget lines: until the index is ready in slices beside
// the window, one letter after the other as somebody types, beside SQLite's bare full-text search and a look at every row, and
// what was said before. Times of the processor: what else the machine does only ever makes them longer.
#include "tests/bench/Row.h"
#include "tests/bench/SizedDocument.h"

#include "core/search/RepeatedRemarks.h"
#include "core/search/SearchIndex.h"
#include "core/search/SimilarRemarks.h"
#include "core/service/Sample.h"
#include "core/sqlite/Connection.h"
#include "core/sqlite/Transaction.h"

#include <QRegularExpression>
#include <QTemporaryDir>

#include <malloc.h>

using namespace eldin::bench;
using namespace eldin::core;

namespace {

constexpr int kShown = 50;
constexpr std::chrono::milliseconds kSlice {15}; // as the window reads

/// The time of the processor that it takes, ms.
template <typename Work>
double timeOf(Work work)
{
    const double start = processTime();
    work();
    return processTime() - start;
}

/// Of this process, in use by what was asked for: what was given back does not count.
double megabytes()
{
    const struct mallinfo2 info = mallinfo2();
    return static_cast<double>(info.uordblks + info.hblkhd) / 1e6;
}

/// What somebody types, letter by letter.
QStringList typing()
{
    static const QStringList queries {
        QStringLiteral("мектептин чатыры"), QStringLiteral("таза суу"), QStringLiteral("дорога к школе"), QStringLiteral("көчөлөрдү жарыктандыруу"),
        QStringLiteral("kocho jaryk"), QStringLiteral("түрү:сунуш сумма:>100 миң жол"), QStringLiteral("вид:вопрос бюджет"), QStringLiteral("таштандыны чыгаруу"),
        QStringLiteral("«бала бакча»"), QStringLiteral("мектпе"), QStringLiteral("айдап 2027"), QStringLiteral("медпункт керек")};
    QStringList typed;
    for (const QString &query : queries) {
        for (qsizetype length = 1; length <= query.size(); ++length)
            typed += query.first(length);
    }
    return typed;
}

/// The same words and nothing else, found by SQLite: its full-text search as bare as it is, and by looking at every row.
class BareSearch
{
public:
    explicit BareSearch(Document &document)
        : m_connection(sqlite::Connection::inMemory())
    {
        m_connection->run("CREATE VIRTUAL TABLE found USING fts5(words, prefix='2 3'); CREATE TABLE plain (words TEXT)");
        const sqlite::Transaction atOnce(document.connection(), sqlite::TransactionKind::Read);
        std::vector<QString> texts;
        for (const char *sql : {"SELECT text FROM remark_text", "SELECT name_ky FROM budget_line", "SELECT name_ru FROM budget_line"}) {
            for (auto rows = document.connection().prepare(sql); rows.step();)
                texts.push_back(rows.text(0));
        }
        m_built = timeOf([&] { insert("INSERT INTO found (words) VALUES (?)", texts); });
        insert("INSERT INTO plain VALUES (?)", texts);
    }
    [[nodiscard]] double built() const { return m_built; }
    [[nodiscard]] double find(const QString &typed)
    {
        QStringList words = typed.split(QRegularExpression(QStringLiteral("[^\\w]+")), Qt::SkipEmptyParts);
        for (QString &word : words)
            word = u'"' + word + QStringLiteral("\"*");
        return words.isEmpty() ? 0 : timeOf([&] { count("SELECT rowid FROM found WHERE found MATCH ? ORDER BY rowid DESC LIMIT 50", words.join(u' ')); });
    }
    [[nodiscard]] double lookAtAll(const QString &typed)
    {
        return timeOf([&] { count("SELECT count(*) FROM plain WHERE words LIKE '%' || ? || '%'", typed); });
    }

private:
    void insert(const QByteArray &sql, const std::vector<QString> &texts)
    {
        sqlite::Transaction transaction(*m_connection);
        auto row = m_connection->prepare(sql);
        for (const QString &text : texts)
            row.with(text).execute();
        transaction.commit();
    }
    void count(const QByteArray &sql, const QString &words)
    {
        auto rows = m_connection->prepare(sql);
        rows.bind(1, words);
        while (rows.step()) { }
    }
    std::unique_ptr<sqlite::Connection> m_connection;
    double m_built = 0;
};

/// What this document's index costs.
struct IndexCost
{
    double ready = 0;
    double longestSlice = 0;
    Pairs typed; ///< beside bare FTS5
};

IndexCost measureIndex(SearchIndex &index, BareSearch &bare)
{
    IndexCost cost;
    cost.ready = timeOf([&] {
        for (bool isReady = false; !isReady;)
            cost.longestSlice = std::max(cost.longestSlice, timeOf([&] { isReady = index.prepare(kSlice); }));
    });
    for (const QString &query : typing()) {
        cost.typed.ours.push_back(timeOf([&] { static_cast<void>(index.search(SearchQuery::of(query, true), kShown)); }));
        cost.typed.other.push_back(bare.find(query));
    }
    return cost;
}

void measureGrowth(const QTemporaryDir &folder)
{
    std::vector<std::pair<double, double>> ready;
    std::vector<std::pair<double, double>> typed;
    std::vector<std::pair<double, double>> repeated;
    for (const int size : {1'000, 10'000, 100'000}) {
        const QString path = folder.filePath(QString::number(size));
        makeSizedDocument(path, size);
        const auto document = opened(path, Access::ReadOnly);
        SearchIndex index(*document);
        BareSearch bare(*document);
        const IndexCost cost = measureIndex(index, bare);
        ready.emplace_back(size, cost.ready);
        typed.emplace_back(size, percentile(cost.typed.ours, 0.95));
        repeated.emplace_back(size, timeOf([&] { static_cast<void>(repeatedRemarks(*document, {})); }));
    }
    growth("search: the index ready, ms", ready, kLinear);
    growth("search: first 50 while typing, p95, ms", typed, kLinear);
    growth("search: what was said twice, ms", repeated, kLinear);
}

} // namespace

int main()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("large.eldin"));
    createSample(path, SampleSize::Large);
    const auto document = opened(path, Access::ReadOnly);
    {
        BareSearch bare(*document);
        const double before = megabytes();
        SearchIndex index(*document);
        const IndexCost cost = measureIndex(index, bare);
        rowWithin("search: memory of the index, MB", megabytes() - before, 150);
        row("search: index of 100,000 remarks and 200,000 lines ready, ms, against bare FTS5", cost.ready, bare.built(), 1.3);
        rowWithin("search: index of 100,000 remarks and 200,000 lines ready, ms", cost.ready, 3000);
        rowWithin("search: the longest that reading it holds the window, ms", cost.longestSlice, 100);
        const double p95 = percentile(cost.typed.ours, 0.95);
        row("search: first 50 while typing, p95, ms, against bare FTS5", p95, percentile(cost.typed.other, 0.95), 3);
        std::vector<double> all;
        for (const QString &word : {QStringLiteral("мектеп"), QStringLiteral("суу"), QStringLiteral("дорог"), QStringLiteral("жарык"), QStringLiteral("бюджет")})
            all.push_back(bare.lookAtAll(word));
        row("search: first 50 while typing, p95, ms, against a look at every row", p95, median(all), 0.01);
        rowWithin("search: first 50 while typing, p95, ms", p95, 30);
        rowWithin("search: first 50 while typing, slowest, ms", percentile(cost.typed.ours, 1), 100);
    }
    const double before = megabytes();
    SimilarRemarks similar(*document);
    rowWithin("search: remarks taken in to say what was said before, ms", timeOf([&] {
        while (!similar.prepare(500)) { }
    }), 3000);
    rowWithin("search: memory of that, MB", megabytes() - before, 150);
    std::vector<double> asked;
    for (const QString &text : {QStringLiteral("Мектептин алдына жарык керек"), QStringLiteral("Көчөгө асфальт төшөп, арыктарды тазалап бергиле"),
                                QStringLiteral("Просим отремонтировать дорогу у школы и поставить освещение")}) {
        for (int i = 0; i < 5; ++i)
            asked.push_back(timeOf([&] { static_cast<void>(similar.of(text, 5)); }));
    }
    rowWithin("search: what was said before, slowest, ms", percentile(asked, 1), 50);
    rowWithin("search: what was said twice among 100,000 remarks, beside the window, ms", timeOf([&] { static_cast<void>(repeatedRemarks(*document, {})); }), 10'000);
    measureGrowth(folder);
    return 0;
}
