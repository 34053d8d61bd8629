// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/Backups.h"

#include "core/base/Error.h"
#include "core/document/BackupThinning.h"
#include "core/document/DocumentPlace.h"
#include "core/document/OlderDocument.h"
#include "core/document/ProcessLock.h"
#include "core/document/UnfinishedFile.h"
#include "core/sqlite/Backup.h"
#include "core/sqlite/Connection.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace eldin::core {

namespace {

constexpr qsizetype kLongestBaseName = 60; // with the rest the name stays below 255 bytes, also in Cyrillic
const QString kMoment = QStringLiteral("yyyy-MM-dd HH-mm-ss"); // no colons: Windows takes none in names
const QString kUnfinished = QStringLiteral(".unfinished");

struct Name
{
    QString base;
    QDateTime at;
    QString id;
    QString mark; ///< of the folder where the document lies; empty for the place beside it
};

/// "ak-bulak 2026-12-10 09-12-44 0193b1c0-….eldin"
QString nameOf(const Name &name)
{
    const QString mark = name.mark.isEmpty() ? QString() : u' ' + name.mark;
    return QStringLiteral("%1 %2 %3%4.eldin").arg(name.base, name.at.toString(kMoment), name.id, mark);
}

/// Copies of one document may have one name, and one place for their backups.
QString markOf(const QString &documentPath)
{
    const QByteArray folder = QFileInfo(documentPath).absolutePath().toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(folder, QCryptographicHash::Sha256).toHex().first(8));
}

std::optional<Name> nameIn(const QString &fileName)
{
    static const QRegularExpression form(QStringLiteral(
        "^(.*) (\\d{4}-\\d{2}-\\d{2} \\d{2}-\\d{2}-\\d{2}) ([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?: ([0-9a-f]{8}))?\\.eldin$"));
    const auto match = form.match(fileName);
    const QDateTime at = QDateTime::fromString(match.captured(2), kMoment);
    if (!match.hasMatch() || !at.isValid())
        return std::nullopt;
    return Name {match.captured(1), at, match.captured(3), match.captured(4)};
}

/// Opened as any document is: a journal that a killed program left is rolled back, and what is not ours is refused.
std::unique_ptr<Document> opened(const QString &path, const Environment &environment)
{
    return Document::open(path, environment, Access::ReadOnly);
}

/// The file itself is not what it should be; anything else (locked, a network that is away) may pass.
bool isUnusable(ErrorCode code)
{
    switch (code) {
    case ErrorCode::FileMissing:
    case ErrorCode::FileNotOurs:
    case ErrorCode::FileDamaged:
    case ErrorCode::FileHostile:
    case ErrorCode::FileTooNew:
    case ErrorCode::FileTooOld: return true;
    default: return false;
    }
}

QStringList commitsOf(const Document &document)
{
    QStringList ids = document.commits().canonicalOrder();
    ids.sort();
    return ids;
}

/// The copy holds what its source held, no less than at its beginning and no more than at its end.
void requireSameHistory(const QStringList &before, const Document &copy, const Document &source)
{
    const QStringList copied = commitsOf(copy);
    const QStringList headsNow = source.commits().heads(); // first: a commit in between is seen in what follows
    const QStringList after = commitsOf(source);
    const bool heads = before == after && headsNow != copy.commits().heads();
    if (heads || !std::includes(copied.begin(), copied.end(), before.begin(), before.end())
        || !std::includes(after.begin(), after.end(), copied.begin(), copied.end()))
        throw Error(ErrorCode::FileDamaged, QStringLiteral("the copy does not hold the same history"));
}

/// A backup is for looking at: opened by mistake, it is open for reading only.
void protectFromWriting(const QString &file)
{
    QFile::setPermissions(file, QFile::permissions(file) & ~(QFile::WriteOwner | QFile::WriteUser | QFile::WriteGroup | QFile::WriteOther));
}

void removeWithJournal(const QString &file)
{
    removeProtected(file);
    QFile::remove(file + QStringLiteral("-journal"));
}

/// Copies a document into a file that does not count until it is renamed. `file` is read for it, which `source` may show brought up to
/// a newer schema.
void copyWhole(Document &source, sqlite::Connection &file, const QString &unfinished, const Environment &environment, const Backups::Progress &progress)
{
    const QStringList before = commitsOf(source);
    sqlite::backupTo(file, unfinished, progress, sqlite::CheckDepth::Full);
    requireSameHistory(before, *opened(unfinished, environment), source);
}

} // namespace

Backups::Backups(const QString &documentPath, const QString &place, const QString &documentId)
    : m_documentPath(QFileInfo::exists(documentPath) ? QFileInfo(documentPath).canonicalFilePath() : documentPath) // not the link to it
    , m_place(place.isEmpty() ? placeBeside(m_documentPath) : place)
    , m_id(documentId)
    , m_baseName(QFileInfo(m_documentPath).completeBaseName().left(kLongestBaseName))
    , m_mark(QDir(m_place) == QDir(placeBeside(m_documentPath)) ? QString() : markOf(m_documentPath))
{
}

QString Backups::placeBeside(const QString &documentPath)
{
    return QFileInfo(documentPath).absoluteDir().filePath(QStringLiteral("eldin-unu-backups"));
}

QString Backups::idOf(Document &document)
{
    // It comes to stand in names of files, so nothing else is taken for one.
    auto rows = document.connection().prepare("SELECT value FROM document_info WHERE key = 'document'");
    const QString id = rows.step() ? rows.text(0) : QString();
    return isUuid(id) ? id : QString();
}

QString Backups::idOf(const QString &documentPath)
{
    // A document that cannot be read is what backups are for.
    try {
        SystemClock clock;
        SystemRandom random;
        return idOf(*opened(documentPath, {clock, random, {}, {}}));
    } catch (const Error &error) {
        if (!isUnusable(error.code()))
            throw;
        return {};
    }
}

std::vector<Backup> Backups::of(Whose whose, const QDateTime &now) const
{
    std::vector<Backup> result;
    const QFileInfoList files = QDir(m_place).entryInfoList({QStringLiteral("*.eldin")}, QDir::Files);
    for (const QFileInfo &file : files) {
        const auto name = nameIn(file.fileName());
        if (name && (m_id.isEmpty() ? name->base == m_baseName : name->id == m_id)
            && (whose == Whose::Document || (name->base == m_baseName && name->mark == m_mark)))
            result.push_back({file.absoluteFilePath(), name->at, file.size()});
    }
    std::sort(result.begin(), result.end(), [](const Backup &a, const Backup &b) { return std::pair(a.at, a.file) > std::pair(b.at, b.file); });
    if (now.isValid())
        std::stable_partition(result.begin(), result.end(), [&](const Backup &backup) { return backup.at.date() <= now.toLocalTime().date(); });
    return result;
}

std::vector<Backup> Backups::list(const QDateTime &now) const
{
    return of(Whose::Document, now);
}

std::optional<Backup> Backups::newest(const QDateTime &now) const
{
    const auto own = of(Whose::File, now);
    return own.empty() ? std::nullopt : std::optional(own.front());
}

Backup Backups::make(const Environment &environment, const QDateTime &moment, const Progress &progress) const
{
    const auto source = opened(m_documentPath, environment);
    const QString id = idOf(*source);
    if (id.isEmpty())
        throw Error(ErrorCode::FileHostile, m_documentPath);
    if (!QDir().mkpath(m_place))
        throw Error(ErrorCode::Io, m_place);
    const QDir folder(m_place);
    ProcessLock lock(folder.filePath(QStringLiteral(".%1.lock").arg(id)));
    if (!lock.tryLock())
        throw lock.isHeldByOther() ? Error(ErrorCode::RuleBroken, QStringLiteral("backup-under-way")) : Error(ErrorCode::Io, m_place);
    // Nobody else makes one now, so what is unfinished was left by a program that was killed.
    for (const QString &left : folder.entryList({QStringLiteral("*%1*.eldin%2*").arg(id, kUnfinished)}, QDir::Files | QDir::Hidden))
        removeProtected(folder.filePath(left));

    // Two within one second: the later one gets the next second.
    Name name {m_baseName, moment.toLocalTime(), id, m_mark};
    while (QFileInfo::exists(folder.filePath(nameOf(name))))
        name.at = name.at.addSecs(1);
    const QString file = folder.filePath(nameOf(name));
    const QString unfinished = file + kUnfinished;
    const auto atTheEnd = qScopeGuard([&] { removeWithJournal(unfinished); });
    // What is kept is the file as it is, of whatever schema.
    const auto older = isOlderDocument(source->path()) ? std::make_unique<sqlite::Connection>(source->path(), sqlite::OpenMode::ReadOnly) : nullptr;
    copyWhole(*source, older ? *older : source->connection(), unfinished, environment, progress);
    protectFromWriting(unfinished);
    placeDocument(unfinished, file);
    return {file, name.at, QFileInfo(file).size()};
}

std::optional<Backup> Backups::makeIfSound(const Environment &environment, const QDateTime &moment, const Progress &progress) const
{
    // The copy is checked to its last page, the document itself need not be: that would keep it from being written.
    try {
        return make(environment, moment, progress);
    } catch (const Error &error) {
        if (!isUnusable(error.code()))
            throw;
        return std::nullopt;
    }
}

void Backups::thin(const QDateTime &now, const QString &spared) const
{
    if (m_id.isEmpty())
        return; // by the name alone they may be those of another document
    const auto own = of(Whose::File, {});
    std::vector<QDateTime> times;
    for (const Backup &backup : own)
        times.push_back(backup.at);
    const auto keep = backupsToKeep(times, now.toLocalTime());
    for (std::size_t i = 0; i < own.size(); ++i) {
        // One of an older schema is what a colleague's older program can still open: it was told of when it was made.
        if (!keep[i] && QFileInfo(own[i].file) != QFileInfo(spared) && !isOlderDocument(own[i].file))
            removeProtected(own[i].file);
    }
}

bool Backups::isVerified(const QString &file, const Environment &environment) const
{
    // Damage is what is looked for here, not what ends the search.
    try {
        const auto backup = opened(file, environment);
        sqlite::requireSound(backup->connection(), sqlite::CheckDepth::Full);
        return m_id.isEmpty() || idOf(*backup) == m_id;
    } catch (const Error &error) {
        if (!isUnusable(error.code()))
            throw;
        return false;
    }
}

void Backups::restore(const QString &file, const QString &target, const Environment &environment, const Progress &progress) const
{
    if (QFileInfo::exists(target))
        throw Error(ErrorCode::FileExists, target);
    const auto backup = opened(file, environment);
    if (!m_id.isEmpty() && idOf(*backup) != m_id)
        throw Error(ErrorCode::RuleBroken, QStringLiteral("other-document"));
    const UnfinishedFile unfinished(target, environment.random);
    copyWhole(*backup, backup->connection(), unfinished.path(), environment, progress);
    placeDocument(unfinished.path(), target);
}

} // namespace eldin::core
