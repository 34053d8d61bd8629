// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The whole file of a hearing as a folder.
#include "tests/support/Printing.h"
#include "tests/support/SampleDocument.h"

#include "core/document/RedactedCopy.h"
#include "core/report/PlainText.h"
#include "core/service/AttachmentService.h"
#include "core/service/RemarkService.h"
#include "core/sqlite/Connection.h"
#include "ui/documents/Dossier.h"

#include <QBuffer>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QRegularExpression>
#include <QUrl>

using namespace eldin::core;
using namespace eldin::core::test;
using eldin::ui::documents::Dossier;

namespace {

QStringList filesBelow(const QString &folder)
{
    QStringList files;
    QDirIterator walk(folder, QDir::Files, QDirIterator::Subdirectories);
    while (walk.hasNext())
        files += QDir(folder).relativeFilePath(walk.next());
    files.sort();
    return files;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void attach(Document &document, const Id<Hearing> &hearing, AttachmentKind kind, const QString &name)
{
    QBuffer bytes;
    bytes.setData("bytes of " + name.toUtf8());
    bytes.open(QIODevice::ReadOnly);
    Attachment attachment;
    attachment.hearingId = hearing;
    attachment.kind = kind;
    attachment.name = name;
    attachment.mediaType = QStringLiteral("image/jpeg");
    AttachmentService(document).attach(attachment, bytes);
}

void runWhole(Dossier &dossier)
{
    while (!dossier.step(50)) { }
}

} // namespace

TEST_CASE("a dossier holds every paper but the private ones, tables and files, and its page leads to each", "[ui][paper][dossier]")
{
    SampleDocument sample;
    const auto hearing = sample.closedHearing().id;
    attach(*sample, hearing, AttachmentKind::Photo, QStringLiteral("../Зал: 18-февраль?.jpg"));
    attach(*sample, hearing, AttachmentKind::Scan, QStringLiteral("протокол.pdf"));
    const QTemporaryDir place;
    const QString folder = place.filePath(QStringLiteral("угуу"));
    Dossier dossier(sample.stores(), {hearing, PaperLanguage::Kyrgyz, false}, folder);
    runWhole(dossier);
    CHECK(dossier.done() == dossier.total());
    const QStringList files = filesBelow(folder);
    QStringList told = dossier.files();
    told.sort();
    CHECK(files == told);
    for (const auto &[kind, code] : Codes<PaperKind>::list) {
        INFO(QString::fromUtf16(code).toStdString());
        const QRegularExpression name(QStringLiteral("^papers/\\d\\d-%1\\.(pdf|txt)$").arg(QString::fromUtf16(code)));
        CHECK((files.filter(name).size() == 1) == (!isPrivate(kind) && kind != PaperKind::Preview)); // it repeats the others
    }
    CHECK(files.contains(QStringLiteral("photos/01-Зал-18-февраль-.jpg")));
    CHECK(contentOf(QDir(folder).filePath(QStringLiteral("scans/02-протокол.pdf"))) == "bytes of протокол.pdf");
    const QString page = QString::fromUtf8(contentOf(QDir(folder).filePath(QStringLiteral("index.html"))));
    static const QRegularExpression link(QStringLiteral("href=\"([^\"]+)\""));
    QStringList linked;
    for (auto matches = link.globalMatch(page); matches.hasNext();)
        linked += QUrl::fromPercentEncoding(matches.next().captured(1).toUtf8());
    linked += QStringLiteral("index.html");
    linked.sort();
    CHECK(linked == files);
    CHECK_FALSE(page.contains(QStringLiteral("<script")));
    CHECK_FALSE(page.contains(QStringLiteral("http")));
    CHECK(filesBelow(place.path()).size() == files.size()); // nothing beside it
}

TEST_CASE("a dossier for the public names nobody who took part", "[ui][paper][dossier][privacy]")
{
    SampleDocument sample;
    const auto hearing = sample.closedHearing().id;
    attach(*sample, hearing, AttachmentKind::Scan, QStringLiteral("каттоо.pdf"));
    const QTemporaryDir place;
    const QString folder = place.filePath(QStringLiteral("public"));
    const RedactedCopy copy(sample->path(), sample->environment());
    const auto redacted = copy.open(sample->environment());
    Dossier dossier(redacted->stores(), {hearing, PaperLanguage::Kyrgyz, true}, folder);
    runWhole(dossier);
    for (const QString &file : dossier.files()) {
        INFO(file.toStdString());
        CHECK_FALSE(file.startsWith(QStringLiteral("scans/")));
        for (const char *private_ : {"protocol", "attendance-sheet", "letters", "brief", "slips"})
            CHECK_FALSE(file.contains(QString::fromLatin1(private_)));
    }
    auto rows = sample->connection().prepare("SELECT p.name, p.phone FROM person p JOIN person_attendance a ON a.person_id = p.id");
    QStringList secrets;
    while (rows.step())
        secrets << rows.text(0) << rows.text(1);
    secrets.removeAll(QString());
    for (const QString &file : dossier.files()) {
        if (file.endsWith(QStringLiteral(".pdf")))
            continue; // its letters are glyphs; what it says is read below
        const QString text = QString::fromUtf8(contentOf(QDir(folder).filePath(file)));
        INFO(file.toStdString());
        CHECK(std::none_of(secrets.begin(), secrets.end(), [&](const QString &secret) { return text.contains(secret); }));
    }
    for (const auto &[kind, code] : Codes<PaperKind>::list) {
        if (isPrivate(kind) || holdsNames(kind))
            continue;
        const QString text = report::toPlainText(makePaper(redacted->stores(), {kind, hearing, {}, PaperLanguage::Kyrgyz, {}}));
        INFO(QString::fromUtf16(code).toStdString());
        for (const QString &secret : secrets) {
            INFO(secret.toStdString());
            CHECK_FALSE(text.contains(secret));
        }
    }
}

TEST_CASE("a telephone that somebody said stands in no paper of a dossier for everybody", "[ui][paper][dossier][privacy]")
{
    SampleDocument sample;
    const auto hearing = sample.openHearing().id;
    const int before = RedactedCopy(sample->path(), sample->environment()).redacted(); // on a questionnaire there is one too
    RemarkEntry entry;
    entry.hearingId = hearing;
    entry.kind = RemarkKind::Proposal;
    entry.text = QStringLiteral("Көпүрөнү оңдоп бериңиздер, телефонум 0555 12 34 56.");
    RemarkService(*sample).record(entry);
    const auto synopsis = [&](const Stores &stores) { return report::toPlainText(makePaper(stores, {PaperKind::Synopsis, hearing, {}, PaperLanguage::Kyrgyz, {}})); };
    CHECK(synopsis(sample.stores()).contains(QStringLiteral("0555 12 34 56")));
    const RedactedCopy copy(sample->path(), sample->environment());
    CHECK(copy.redacted() == before + 1);
    const auto redacted = copy.open(sample->environment());
    CHECK_FALSE(synopsis(redacted->stores()).contains(QStringLiteral("34 56")));
    CHECK(synopsis(redacted->stores()).contains(QStringLiteral("[…]")));
}

TEST_CASE("a photo goes into a dossier for everybody without what the camera wrote, and what is no picture stays out", "[ui][paper][dossier][privacy]")
{
    SampleDocument sample;
    const auto hearing = sample.closedHearing().id;
    attach(*sample, hearing, AttachmentKind::Photo, QStringLiteral("каттоо.pdf"));
    QImage picture(40, 30, QImage::Format_RGB32);
    picture.fill(Qt::darkGreen);
    picture.setText(QStringLiteral("Author"), QStringLiteral("Zhaanbai kyzy Sezim"));
    QBuffer bytes;
    REQUIRE(bytes.open(QIODevice::ReadWrite));
    REQUIRE(picture.save(&bytes, "PNG"));
    bytes.seek(0);
    Attachment photo;
    photo.hearingId = hearing;
    photo.kind = AttachmentKind::Photo;
    photo.name = QStringLiteral("Сезим.png");
    photo.mediaType = QStringLiteral("image/png");
    AttachmentService(*sample).attach(photo, bytes);
    const RedactedCopy copy(sample->path(), sample->environment());
    const auto redacted = copy.open(sample->environment());
    const QTemporaryDir place;
    Dossier dossier(redacted->stores(), {hearing, PaperLanguage::Kyrgyz, true}, place.filePath(QStringLiteral("public")));
    runWhole(dossier);
    const QStringList photos = dossier.files().filter(QStringLiteral("photos/"));
    REQUIRE(photos.size() == 1);
    const QByteArray written = contentOf(place.filePath(QStringLiteral("public/") + photos.front()));
    CHECK(QImage::fromData(written).size() == picture.size());
    CHECK_FALSE(written.contains("Sezim"));
    CHECK_FALSE(photos.front().contains(QStringLiteral("Сезим")));
    CHECK(filesBelow(place.filePath(QStringLiteral("public"))).size() == dossier.files().size());
}

TEST_CASE("a dossier that is given up leaves nothing, and none is written over another", "[ui][paper][dossier]")
{
    SampleDocument sample;
    const auto hearing = sample.openHearing().id;
    const QTemporaryDir place;
    const QString folder = place.filePath(QStringLiteral("угуу"));
    {
        Dossier dossier(sample.stores(), {hearing, PaperLanguage::Russian, false}, folder);
        while (dossier.done() < 3)
            REQUIRE_FALSE(dossier.step(1));
        CHECK_FALSE(filesBelow(place.path()).isEmpty());
    }
    CHECK(QDir(place.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden).isEmpty());
    QDir().mkpath(folder + QStringLiteral("/мурунку"));
    CHECK_ERROR(Dossier(sample.stores(), {hearing, PaperLanguage::Russian, false}, folder), ErrorCode::FileExists);
}

TEST_CASE("names in a dossier are safe on every system", "[ui][paper][dossier]")
{
    for (const auto &[name, safe] : std::vector<std::pair<QString, QString>> {
             {QStringLiteral("Угуу 2026, Ак-Булак.jpg"), QStringLiteral("Угуу-2026-Ак-Булак.jpg")},
             {QStringLiteral("../../etc/passwd"), QStringLiteral("etc-passwd")},
             {QStringLiteral("a<b>c:d|e?.pdf"), QStringLiteral("a-b-c-d-e-.pdf")},
             {QStringLiteral("..."), QStringLiteral("file")},
             {QString(), QStringLiteral("file")}}) {
        INFO(name.toStdString());
        CHECK(Dossier::safeName(name) == safe);
    }
    const QString longName = Dossier::safeName(QString(300, u'ө') + QStringLiteral(".jpeg"));
    CHECK(longName.size() <= 80);
    CHECK(longName.endsWith(QStringLiteral(".jpeg")));
}
