// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/DocumentLock.h"

#include "core/base/Text.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace eldin::core {

namespace {

constexpr qint64 kLongestName = 400;

QString besides(const QString &documentPath, const QString &ending)
{
    const QFileInfo info(documentPath);
    // The same file through two names (a link) must give one lock.
    const QString real = info.canonicalFilePath().isEmpty() ? info.absoluteFilePath() : info.canonicalFilePath();
    const QFileInfo target(real);
    return target.dir().filePath(u'.' + target.fileName() + ending);
}

} // namespace

DocumentLock::DocumentLock(const QString &documentPath, QString userName)
    : m_namePath(besides(documentPath, QStringLiteral(".user")))
    , m_userName(std::move(userName))
    , m_lock(besides(documentPath, QStringLiteral(".lock")))
{
}

DocumentLock::~DocumentLock()
{
    if (m_lock.isLocked())
        QFile::remove(m_namePath);
}

bool DocumentLock::tryLock()
{
    if (!m_lock.tryLock())
        return false;
    // Made anew, never written through what lies there: it may be a link to somebody's file.
    QFile::remove(m_namePath);
    QFile file(m_namePath);
    if (file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        file.write(m_userName.toUtf8());
    return true;
}

QString DocumentLock::holder() const
{
    QFile file(m_namePath);
    if (file.open(QIODevice::ReadOnly)) {
        const QString name = singleLine(QString::fromUtf8(file.read(kLongestName)));
        if (!name.isEmpty())
            return name;
    }
    return m_lock.host();
}

} // namespace eldin::core
