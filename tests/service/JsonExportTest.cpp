// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Printing.h"
#include "tests/support/SampleDocument.h"
#include "tests/support/TestDocument.h"

#include "core/document/Verification.h"
#include "core/service/AttachmentService.h"
#include "core/service/ExportFolder.h"
#include "core/service/JsonExport.h"
#include "core/service/JsonTakeOver.h"
#include "core/storage/Schema.h"
#include "core/storage/TableShapes.h"

#include <QBuffer>
#include <QDir>
#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace eldin::core;
using namespace eldin::core::test;

namespace {

/// A new document, as the window makes it.
struct Fresh
{
    TestDocument place;
    std::unique_ptr<Document> document;

    Fresh()
    {
        const QString path = place.pathOf(QStringLiteral("жаңы.eldin"));
        Document::create(path, place.environment(), [this](Stores &stores) {
            Municipality municipality;
            municipality.id = Id<Municipality>::create(place.clock(), *std::make_unique<SeededRandom>(7));
            municipality.name.ky = QStringLiteral("Башка");
            stores.municipality.insert(municipality);
        });
        document = Document::open(path, place.environment(), Access::ReadWrite);
    }
    [[nodiscard]] QStringList dump() const { return dumpData(document->connection()); }
};

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

/// All files below a folder with their bytes.
std::map<QString, QByteArray> contentsOf(const QString &folder)
{
    std::map<QString, QByteArray> found;
    for (QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories); files.hasNext();) {
        const QString path = files.next();
        found[QDir(folder).relativeFilePath(path)] = bytesOf(path);
    }
    return found;
}

/// The sample, exported.
struct Exported
{
    SampleDocument sample;
    TestDocument place;
    QString folder = place.pathOf(QStringLiteral("чыгарылган"));
    QStringList files;

    explicit Exported(bool forPublic = false)
    {
        QBuffer picture;
        picture.setData("bytes of a scan");
        picture.open(QIODevice::ReadOnly);
        Attachment scan;
        scan.kind = AttachmentKind::Scan;
        scan.hearingId = sample.closedHearing().id;
        scan.name = QStringLiteral("..\\con:протокол?.pdf");
        scan.mediaType = QStringLiteral("application/pdf");
        AttachmentService(*sample).attach(scan, picture);
        files = exportJson(*sample, folder, forPublic);
    }
    [[nodiscard]] QString path(const QString &name) const { return QDir(folder).filePath(name); }
    /// Changes the text of one file.
    void spoil(const QString &name, const QByteArray &from, const QByteArray &to) const
    {
        QByteArray bytes = bytesOf(path(name));
        const qsizetype at = bytes.indexOf(from);
        REQUIRE(at >= 0);
        write(path(name), bytes.replace(at, from.size(), to));
    }
};

QString failureOf(const std::function<void()> &action)
{
    try {
        action();
    } catch (const Error &error) {
        return codeName(error.code()) + u' ' + error.detail();
    }
    return {};
}

} // namespace

TEST_CASE("an export in JSON taken over gives the same data and the same export again", "[service][export]")
{
    const Exported exported;
    Fresh fresh;
    const qint64 rows = JsonTakeOver(*fresh.document).takeOver(exported.folder);
    CHECK(rows > 500);
    QStringList before = dumpData(const_cast<Exported &>(exported).sample->connection());
    CHECK(fresh.dump() == before);
    CHECK(verifyDocument(*fresh.document).empty());
    const QString again = fresh.place.pathOf(QStringLiteral("again"));
    CHECK(exportJson(*fresh.document, again, false).size() == exported.files.size());
    CHECK(contentsOf(again) == contentsOf(exported.folder));
    const auto hash = fresh.document->stores().attachments.all().back().hash;
    CHECK(fresh.document->stores().contents.read(hash) == QByteArray("bytes of a scan"));
}

TEST_CASE("taking over an export is one step that undo takes back and redo brings again", "[service][export]")
{
    const Exported exported;
    Fresh fresh;
    const QStringList before = fresh.dump();
    JsonTakeOver(*fresh.document).takeOver(exported.folder);
    const QStringList after = fresh.dump();
    CHECK(fresh.document->undoOperation() == Operation::TakeOverExport);
    fresh.document->undo();
    CHECK(fresh.dump() == before);
    fresh.document->redo();
    CHECK(fresh.dump() == after);
    CHECK(verifyDocument(*fresh.document).empty());
}

TEST_CASE("an export is not taken over into a document with hearings or budgets", "[service][export]")
{
    Exported exported;
    const QStringList before = dumpData(exported.sample->connection());
    CHECK(failureOf([&] { JsonTakeOver(*exported.sample).takeOver(exported.folder); }) == QStringLiteral("rule-broken document-not-empty"));
    CHECK(dumpData(exported.sample->connection()) == before);
}

TEST_CASE("an exported file that was tampered with is refused by name, and nothing is written", "[service][export]")
{
    const Exported exported;
    struct Case
    {
        const char *file;
        QByteArray from;
        QByteArray to;
        const char *failure;
    };
    const QByteArray first = QJsonDocument::fromJson(bytesOf(exported.path(QStringLiteral("tables/budget.json"))))[0][QStringLiteral("id")].toString().toLatin1();
    const std::vector<Case> cases {
        {"tables/budget.json", "\"year\": ", "\"jahr\": ", "wrong-input export:missing-field:tables/budget.json:1:year"},
        {"tables/budget.json", "\"year\": ", "\"x\": 1, \"year\": ", "wrong-input export:unknown-field:tables/budget.json:1:x"},
        {"tables/budget.json", "\"year\": 20", "\"year\": 99", "wrong-input export:out-of-range:tables/budget.json:1:year"},
        {"tables/budget.json", "\"year\": 20", "\"year\": 0.5", "wrong-input export:wrong-value:tables/budget.json:1:year"},
        {"tables/budget.json", "\"unit\": \"", "\"unit\": \"dollar-", "wrong-input export:unknown-word:tables/budget.json:1:unit"},
        {"tables/budget.json", first, "'; DROP TABLE budget; --", "wrong-input export:wrong-id:tables/budget.json:1:id"},
        {"tables/budget.json", "{", "[", "wrong-input export:broken:tables/budget.json:1:"},
        {"tables/budget.json", "]\n", "] {}\n", "wrong-input export:broken:tables/budget.json:"},
        {"tables/budget_line.json", "\"budget_id\": \"0", "\"budget_id\": \"f", "wrong-input export:no-such-record:tables/budget_line.json:1:budget_id"},
        {"tables/budget_line.json", ".00\"", ".005\"", "wrong-input export:wrong-value:tables/budget_line.json:"},
        {"tables/budget_line.json", "\"is_protected\": false", "\"is_protected\": 0", "wrong-input export:wrong-value:tables/budget_line.json:"},
        {"tables/hearing.json", "\"date\": \"2", "\"date\": \"9", "wrong-input export:wrong-value:tables/hearing.json:1:date"},
        {"tables/hearing.json", "\"title_ky\": \"", "\"title_ky\": \"\\u0000", "wrong-input export:wrong-value:tables/hearing.json:1:title_ky"},
        {"export.json", "\"table\": \"hearing\"", "\"table\": \"commit\"", "wrong-input export:unknown-table:export.json:0:commit"},
        {"export.json", "\"version\": 1", "\"version\": 2", "file-too-new "},
        {"export.json", "eldin-unu-export", "something-else", "wrong-input export:no-export:export.json:0:"},
        {"export.json", "\"file\": \"attachments/", "\"file\": \"attachments/../", "wrong-input export:unknown-file:export.json:0:"},
        {"tables/municipality.json", "[\n", "[", "wrong-input export:"},
    };
    for (const Case &each : cases) {
        INFO(each.file << ' ' << each.from.toStdString() << " → " << each.to.toStdString());
        const QByteArray whole = bytesOf(exported.path(QString::fromLatin1(each.file)));
        if (QByteArray(each.file) == "tables/municipality.json") {
            QByteArray twice = whole;
            const QByteArray row = whole.mid(2, whole.lastIndexOf("\n]") - 2);
            twice.insert(2, row + ",\n");
            write(exported.path(QString::fromLatin1(each.file)), twice);
        } else {
            exported.spoil(QString::fromLatin1(each.file), each.from, each.to);
        }
        Fresh fresh;
        const QStringList before = fresh.dump();
        const QString failure = failureOf([&] { JsonTakeOver(*fresh.document).takeOver(exported.folder); });
        CHECK(failure.startsWith(QString::fromLatin1(each.failure)));
        CHECK(fresh.dump() == before);
        CHECK(fresh.document->undoOperation() == std::nullopt);
        write(exported.path(QString::fromLatin1(each.file)), whole);
    }
}

TEST_CASE("an attached file with other bytes than were exported is refused", "[service][export]")
{
    const Exported exported;
    const auto name = QJsonDocument::fromJson(bytesOf(exported.path(QStringLiteral("export.json"))))[QStringLiteral("attachments")][0][QStringLiteral("file")].toString();
    CHECK(name == QStringLiteral("attachments/001-con-протокол-.pdf"));
    exported.spoil(name, "scan", "spam");
    Fresh fresh;
    CHECK(failureOf([&] { JsonTakeOver(*fresh.document).takeOver(exported.folder); }) == QStringLiteral("wrong-input export:file-differs:") + name + QStringLiteral(":0:"));
}

TEST_CASE("a cancelled export or taking over leaves nothing behind", "[service][export]")
{
    Exported exported;
    const QString target = exported.place.pathOf(QStringLiteral("экинчи"));
    CHECK(failureOf([&] { static_cast<void>(exportJson(*exported.sample, target, false, [] { return false; })); }) == QStringLiteral("cancelled "));
    CHECK_FALSE(QFileInfo::exists(target));
    CHECK(QDir(exported.place.pathOf(QString())).entryList({QStringLiteral("*.part")}, QDir::Dirs).isEmpty());
    Fresh fresh;
    const QStringList before = fresh.dump();
    CHECK(failureOf([&] { JsonTakeOver(*fresh.document).takeOver(exported.folder, [](qint64, qint64) { return false; }); }) == QStringLiteral("cancelled "));
    CHECK(fresh.dump() == before);
}

TEST_CASE("no file that stands in the folder is overwritten", "[service][export]")
{
    Exported exported;
    const auto before = contentsOf(exported.folder);
    CHECK(failureOf([&] { static_cast<void>(exportJson(*exported.sample, exported.folder, false)); }).startsWith(QStringLiteral("file-exists ")));
    CHECK(contentsOf(exported.folder) == before);
    const QString other = exported.place.pathOf(QStringLiteral("толук эмес"));
    REQUIRE(QDir().mkpath(other));
    write(QDir(other).filePath(QStringLiteral("менин.txt")), "менин");
    static_cast<void>(exportJson(*exported.sample, other, false));
    CHECK(contentsOf(other).size() == before.size() + 1);
    CHECK(QDir(other).entryList(QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot) == QStringList {QStringLiteral("attachments"), QStringLiteral("tables")});
}

TEST_CASE("an export for the public holds no name and telephone of anybody in the document", "[service][export]")
{
    Exported exported(true);
    QByteArray all;
    for (const auto &[name, bytes] : contentsOf(exported.folder)) {
        CHECK_FALSE(name.startsWith(u"attachments"));
        CHECK_FALSE(name.contains(u"person"));
        all += bytes;
    }
    const std::vector<Person> people = exported.sample.stores().persons.all();
    REQUIRE(people.size() > 10);
    for (const Person &person : people) {
        INFO(person.name.toStdString());
        CHECK_FALSE(all.contains(person.name.toUtf8()));
        CHECK_FALSE((!person.phone.isEmpty() && all.contains(person.phone.toUtf8())));
        CHECK_FALSE(all.contains(person.id.text().toUtf8()));
    }
    Fresh fresh;
    JsonTakeOver(*fresh.document).takeOver(exported.folder);
    CHECK(fresh.document->stores().remarks.count() == exported.sample.stores().remarks.count());
    // Its hearings are closed and the seals stayed where they are: that is said, and is no fault.
    const Problems findings = verifyDocument(*fresh.document);
    CHECK_FALSE(findings.empty());
    CHECK_FALSE(hasError(findings));
}

TEST_CASE("every data table but decided conflicts, acts of erasing and people registered twice has its shape, column by column", "[service][export]")
{
    TestDocument document;
    for (const DataTable &table : dataTables()) {
        INFO(table.name.toStdString());
        if (table.name == u"conflict_decision" || table.name == u"erasure" || table.name == u"person_union")
            continue;
        const bool isBeside = table.name.endsWith(u"_text") && table.name != u"remark_text";
        const TableShape *shape = tableShape(isBeside ? table.record : table.name);
        REQUIRE(shape != nullptr);
        QStringList columns;
        if (isBeside)
            columns += QStringLiteral("id");
        for (const ShapedColumn &column : isBeside ? shape->words : shape->columns)
            columns += column.name;
        CHECK(columns == columnNames(document->connection(), table.name));
    }
}

TEST_CASE("what a killed export has left is cleared away by the next one to the same place, and nothing else", "[service][export]")
{
    TestDocument document;
    const QString folder = document.pathOf(QStringLiteral("чыгаруу"));
    const QStringList gone {folder + QStringLiteral(".0123abcd.part"), folder + QStringLiteral("/.0123abcd.part")};
    const QString stays = folder + QStringLiteral("/менин.0123abcd.part");
    for (const bool isThere : {false, true}) {
        if (isThere)
            REQUIRE(QDir().mkpath(folder));
        const QString left = gone[isThere ? 1 : 0];
        REQUIRE(QDir().mkpath(left + QStringLiteral("/data")));
        if (isThere)
            REQUIRE(QDir().mkpath(stays));
        {
            ExportFolder alive(folder);
            alive.write(QStringLiteral("a.txt"), "a");
            ExportFolder other(folder); // two at once leave each other alone
            CHECK_FALSE(QFileInfo::exists(left));
            other.write(QStringLiteral("b.txt"), "b");
            CHECK(other.finish().size() == 1);
        }
        CHECK(QDir(folder).entryList(QDir::Files | QDir::Hidden) == QStringList {QStringLiteral("b.txt")});
        CHECK(QFileInfo::exists(stays) == isThere);
        QDir(folder).removeRecursively();
    }
}
