// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/Dossier.h"

#include "core/base/Error.h"
#include "core/base/PictureTraces.h"
#include "core/base/SafeFileName.h"
#include "core/report/DossierTables.h"
#include "core/report/PlainText.h"
#include "core/storage/Stores.h"
#include "ui/documents/DossierIndex.h"
#include "ui/documents/PageLayout.h"
#include "ui/documents/PdfWriter.h"
#include "ui/documents/WholeFile.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QSaveFile>
#include <QUuid>

namespace eldin::ui::documents {

using core::PaperKind;

namespace {

core::Wording wordingOf(const core::Stores &stores, core::PaperLanguage language)
{
    return core::wordingsOf(stores, language).front();
}

/// Read out or sent, never filed: as text, to be pasted.
bool isText(PaperKind kind)
{
    return kind == PaperKind::Message || kind == PaperKind::Loudspeaker || kind == PaperKind::Press;
}

QString numbered(std::size_t number, const QString &name)
{
    return QStringLiteral("%1-%2").arg(number, 2, 10, QLatin1Char('0')).arg(name);
}

} // namespace

Dossier::Dossier(const core::Stores &stores, const DossierOrder &order, const QString &folder)
    : m_stores(stores)
    , m_order(order)
    , m_folder(QDir::cleanPath(folder))
{
    const QFileInfo target(m_folder);
    if (target.exists() && !(target.isDir() && QDir(m_folder).isEmpty()))
        throw core::Error(core::ErrorCode::FileExists, m_folder);
    collectPapers();
    collectTables();
    collectAttachments();
    m_place = m_folder + QStringLiteral(".") + QUuid::createUuid().toString(QUuid::Id128).left(8) + QStringLiteral(".part");
    if (!QDir().mkpath(m_place))
        throw core::Error(core::ErrorCode::Io, m_place);
}

Dossier::~Dossier()
{
    if (!m_finished)
        QDir(m_place).removeRecursively();
}

QString Dossier::safeName(const QString &name)
{
    return core::safeFileName(name);
}

void Dossier::collectPapers()
{
    const core::Language language = wordingOf(m_stores, m_order.language).language();
    for (const auto &[kind, code] : core::Codes<PaperKind>::list) {
        if (core::isPrivate(kind) || kind == PaperKind::Preview // it only repeats the others
            || (m_order.forPublic && (core::holdsNames(kind) || core::isForOffice(kind))))
            continue;
        Item item;
        item.kind = kind;
        item.file = QStringLiteral("papers/") + numbered(m_items.size() + 1, QString::fromUtf16(code)) + (isText(kind) ? QStringLiteral(".txt") : QStringLiteral(".pdf"));
        item.title = core::paperTitle(kind, language);
        m_items.push_back(std::move(item));
    }
}

void Dossier::collectTables()
{
    for (core::DossierTable &table : core::dossierTables(m_stores, m_stores.hearings.get(m_order.hearing), wordingOf(m_stores, m_order.language)))
        m_items.push_back({Part::Tables, PaperKind::Protocol, QStringLiteral("tables/") + table.file + QStringLiteral(".csv"), table.title, std::move(table.csv), {}, false});
}

void Dossier::collectAttachments()
{
    std::size_t number = 0;
    for (const core::Attachment &attachment : m_stores.attachments.all()) {
        if (attachment.hearingId != m_order.hearing || attachment.isPrivate())
            continue;
        const bool photo = attachment.kind == core::AttachmentKind::Photo;
        if (m_order.forPublic && !photo)
            continue;
        const Part part = photo ? Part::Photos : attachment.kind == core::AttachmentKind::Scan || attachment.kind == core::AttachmentKind::SignedList ? Part::Scans : Part::Others;
        const QString place = photo ? QStringLiteral("photos/") : part == Part::Scans ? QStringLiteral("scans/") : QStringLiteral("files/");
        ++number;
        // The name of a file may be that of a person.
        const QString shown = m_order.forPublic ? QStringLiteral("photo-%1.%2").arg(number).arg(QFileInfo(safeName(attachment.name)).suffix()) : attachment.name;
        m_items.push_back({part, PaperKind::Protocol, place + numbered(number, safeName(shown)), shown, {}, attachment.hash, false});
    }
}

bool Dossier::step(int milliseconds)
{
    QElapsedTimer clock;
    clock.start();
    while (m_next < m_items.size()) {
        Item &item = m_items[m_next];
        bool whole = true;
        if (item.part == Part::Papers)
            whole = stepPaper(item, milliseconds);
        else if (item.part == Part::Tables)
            write(item.file, item.content);
        else if (!writeAttachment(item)) {
            m_items.erase(m_items.begin() + static_cast<std::ptrdiff_t>(m_next));
            continue;
        }
        if (whole) {
            m_files += item.file;
            ++m_next;
        }
        if (clock.elapsed() >= milliseconds)
            return false;
    }
    finish();
    return true;
}

/// Made, laid out and drawn in turn; true when it is written.
bool Dossier::stepPaper(Item &item, int milliseconds)
{
    if (m_drawing) {
        if (m_drawing->drawNext())
            return false;
        const QByteArray pdf = m_drawing->finish();
        m_drawing.reset();
        m_layout.reset();
        write(item.file, pdf);
        return true;
    }
    if (m_layout) {
        if (m_layout->step(milliseconds))
            m_drawing = std::make_unique<PdfDrawing>(*m_layout);
        return false;
    }
    const core::report::Report report = core::makePaper(m_stores, {item.kind, m_order.hearing, {}, m_order.language, {}});
    item.isDraft = std::any_of(report.parts.begin(), report.parts.end(), [](const core::report::Part &part) { return !part.draftMark.isEmpty(); });
    if (isText(item.kind)) {
        // With the mark, for the Notepad of old Windows takes text without it for another encoding.
        write(item.file, QByteArrayLiteral("\xef\xbb\xbf") + core::report::toPlainText(report).toUtf8());
        return true;
    }
    m_layout = std::make_unique<PageLayout>(report, PageLayout::When::InSteps);
    return false;
}

std::optional<QByteArray> Dossier::publicPicture(const QString &hash) const
{
    const auto bytes = m_stores.contents.read(hash);
    return bytes ? core::withoutTraces(*bytes) : std::nullopt;
}

bool Dossier::writeAttachment(const Item &item)
{
    if (m_order.forPublic) {
        // What a camera wrote into a photo names places; what is no picture may hold anything.
        const auto picture = publicPicture(item.hash);
        if (picture)
            write(item.file, *picture);
        return picture.has_value();
    }
    const QString path = QDir(m_place).filePath(item.file);
    QDir().mkpath(QFileInfo(path).absolutePath());
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        failToWrite(file, false, path);
    // Qt takes a write that ended early, for want of space, for no error.
    const bool whole = m_stores.contents.copyTo(item.hash, file) && file.flush();
    if (!whole) {
        const bool isThere = m_stores.contents.isSound(item.hash);
        file.cancelWriting();
        if (!isThere)
            throw core::Error(core::ErrorCode::NotFound, item.title);
        failToWrite(file, true, path);
    }
    if (!file.commit())
        failToWrite(file, false, path);
    return true;
}

void Dossier::write(const QString &file, const QByteArray &content)
{
    const QString path = QDir(m_place).filePath(file);
    QDir().mkpath(QFileInfo(path).absolutePath());
    writeWhole(path, content);
}

QByteArray Dossier::index() const
{
    std::vector<DossierEntry> entries;
    for (const Item &item : m_items) {
        DossierEntry entry {item.file, item.title, DossierEntry::Group::Papers, item.isDraft, item.part == Part::Papers && core::holdsNames(item.kind)};
        switch (item.part) {
        case Part::Papers: break;
        case Part::Tables: entry.group = DossierEntry::Group::Tables; break;
        case Part::Photos: entry.group = DossierEntry::Group::Photos; break;
        case Part::Scans:
        case Part::Others:
            entry.group = DossierEntry::Group::Scans;
            entry.holdsNames = true;
            break;
        }
        entries.push_back(std::move(entry));
    }
    return dossierIndex(m_stores, m_stores.hearings.get(m_order.hearing), entries, wordingOf(m_stores, m_order.language), m_order.forPublic);
}

void Dossier::finish()
{
    if (m_finished)
        return;
    const QString page = QStringLiteral("index.html");
    write(page, index());
    m_files.prepend(page);
    QDir().rmdir(m_folder); // empty, if it is there
    if (!QDir().rename(m_place, m_folder))
        throw core::Error(core::ErrorCode::Io, m_folder);
    m_finished = true;
}

} // namespace eldin::ui::documents
