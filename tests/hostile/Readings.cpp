// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/hostile/Readings.h"

#include "tests/support/Printing.h"

#include "core/base/Error.h"
#include "core/document/PublicCopy.h"
#include "core/document/Verification.h"
#include "core/report/History.h"
#include "core/report/Ledger.h"
#include "core/report/OpenTables.h"
#include "core/report/PlainText.h"
#include "core/report/Statistics.h"
#include "core/report/Summary.h"
#include "core/report/papers/PaperMaker.h"
#include "core/search/SearchIndex.h"
#include "core/service/JsonExport.h"
#include "core/service/OpenDataExport.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>

#include <functional>

namespace eldin::core::test {

namespace {

constexpr qint64 kLongest = 20'000; ///< milliseconds for one reading, on a machine that does other things too

class Reader
{
public:
    void read(const QString &name, const std::function<void()> &reading)
    {
        QElapsedTimer clock;
        clock.start();
        INFO(name.toStdString());
        try {
            reading();
        } catch (const Error &error) {
            INFO(error.what());
            CHECK(error.code() != ErrorCode::Internal);
            refused += name + QStringLiteral(": ") + QString::fromUtf8(error.what());
        } catch (const std::exception &error) {
            FAIL_CHECK(error.what());
        }
        CHECK(clock.elapsed() < kLongest);
    }

    QStringList refused;
};

void readPapers(Reader &reader, const Stores &stores)
{
    std::vector<Hearing> hearings;
    reader.read(QStringLiteral("hearings"), [&] { hearings = stores.hearings.all(); });
    for (const Hearing &hearing : hearings) {
        for (const auto &[kind, code] : Codes<PaperKind>::list) {
            for (const PaperLanguage language : {PaperLanguage::KyrgyzAndRussian, PaperLanguage::English}) {
                reader.read(QString::fromUtf16(code), [&, kind = kind] {
                    static_cast<void>(report::toPlainText(makePaper(stores, {kind, hearing.id, {}, language, {}})));
                });
            }
        }
    }
}

void readTables(Reader &reader, Document &document, const QString &place)
{
    const auto folder = [&](const char *name) {
        const QString path = place + u'/' + QString::fromLatin1(name);
        QDir(path).removeRecursively();
        return path;
    };
    for (const bool forPublic : {false, true}) {
        reader.read(QStringLiteral("csv"), [&] { static_cast<void>(exportTables(folder("csv"), ExportFormat::Csv, openTables(document.stores(), {Language::Russian, forPublic, false}))); });
        reader.read(QStringLiteral("xlsx"), [&] { static_cast<void>(exportTables(folder("xlsx"), ExportFormat::Xlsx, openTables(document.stores(), {Language::Kyrgyz, forPublic, true}))); });
        reader.read(QStringLiteral("json"), [&] { static_cast<void>(exportJson(document, folder("json"), forPublic)); });
    }
    reader.read(QStringLiteral("fdp"), [&] { static_cast<void>(exportTables(folder("fdp"), ExportFormat::Fdp, fiscalTables(document.stores(), Language::Kyrgyz))); });
    for (const char *name : {"csv", "xlsx", "json", "fdp"})
        folder(name);
}

} // namespace

QStringList readEverything(Document &document, const QString &place)
{
    Reader reader;
    const Stores &stores = document.stores();
    reader.read(QStringLiteral("check"), [&] { static_cast<void>(verifyDocument(document)); });
    reader.read(QStringLiteral("summary"), [&] { static_cast<void>(hearingSummaries(stores)); });
    reader.read(QStringLiteral("ledgers"), [&] { static_cast<void>(ledgers(stores)); });
    reader.read(QStringLiteral("history"), [&] {
        static_cast<void>(history(document, 1000));
        static_cast<void>(recentAuthors(document, 5));
    });
    reader.read(QStringLiteral("search"), [&] {
        SearchIndex index(document);
        while (!index.prepare(std::chrono::milliseconds(200))) { }
        for (const char *words : {"жол", "сумма:>1", "жылы:2027 суу", "b"}) {
            const SearchQuery query = SearchQuery::of(QString::fromUtf8(words), false);
            const SearchResults found = index.search(query, 50);
            for (const SearchHit &hit : found.hits)
                static_cast<void>(index.shown(hit, index.marker(query, found.hasFaults), 200));
        }
    });
    readPapers(reader, stores);
    readTables(reader, document, place);
    const QString target = place + QStringLiteral("/public.eldin");
    reader.read(QStringLiteral("public copy"), [&] { writePublicCopy(document.path(), target, {}, document.environment()); });
    QFile::remove(target);
    return reader.refused;
}

} // namespace eldin::core::test
