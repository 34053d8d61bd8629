// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/UnfinishedFile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

namespace eldin::core {

namespace {

constexpr int kChanceBytes = 8;

/// The file itself, its journal, and what stands beside one that is open as a document.
void clearLeft(const QFileInfo &target)
{
    static const QRegularExpression file(QStringLiteral("^\\.[0-9a-f]{16}\\.unfinished(-journal)?$"));
    static const QRegularExpression beside(QStringLiteral("^\\.[0-9a-f]{16}\\.unfinished\\.(lock|user)$"));
    const QString name = target.fileName();
    const QDir folder = target.dir();
    for (const QString &left : folder.entryList(QDir::Files | QDir::Hidden)) {
        const bool isFile = left.startsWith(name) && file.match(left.mid(name.size())).hasMatch();
        const bool isBeside = left.startsWith(u'.' + name) && beside.match(left.mid(name.size() + 1)).hasMatch();
        if (isFile || isBeside)
            removeProtected(folder.filePath(left));
    }
}

} // namespace

void removeProtected(const QString &file)
{
    // Windows removes no file that is protected from writing.
    if (!QFile::remove(file) && QFile::setPermissions(file, QFile::permissions(file) | QFileDevice::WriteOwner))
        QFile::remove(file);
}

UnfinishedFile::UnfinishedFile(const QString &target, Random &random)
    : m_path(target + u'.' + QString::fromLatin1(random.bytes(kChanceBytes).toHex()) + QStringLiteral(".unfinished"))
    , m_lock(QFileInfo(target).dir().filePath(u'.' + QFileInfo(target).fileName() + QStringLiteral(".unfinished.lock")))
{
    if (m_lock.tryLock())
        clearLeft(QFileInfo(target));
}

UnfinishedFile::~UnfinishedFile()
{
    removeProtected(m_path);
    QFile::remove(m_path + QStringLiteral("-journal"));
}

} // namespace eldin::core
