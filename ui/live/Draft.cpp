// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/Draft.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QTimer>

namespace eldin::ui {

namespace {

constexpr int kSoon = 400; // milliseconds after a key, whatever is typed meanwhile

} // namespace

Draft::Draft(QString folder, QObject *parent)
    : QObject(parent)
    , m_folder(std::move(folder))
    , m_timer(new QTimer(this))
{
    m_timer->setSingleShot(true);
    m_timer->setInterval(kSoon);
    connect(m_timer, &QTimer::timeout, this, &Draft::flush);
}

void Draft::open(const QString &documentPath, const QString &id)
{
    flush();
    const QByteArray name = QCryptographicHash::hash((documentPath + u'\n' + id).toUtf8(), QCryptographicHash::Sha256);
    m_path = id.isEmpty() ? QString() : QDir(m_folder).filePath(QString::fromLatin1(name.toHex().first(32)) + QStringLiteral(".txt"));
    m_pending.clear();
}

QString Draft::text() const
{
    QFile file(m_path);
    if (m_path.isEmpty() || !file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(file.readAll());
}

void Draft::setText(const QString &text)
{
    m_pending = text;
    if (!text.isEmpty()) {
        // Started anew at every key it would never come to its end while somebody types without a pause.
        if (!m_timer->isActive())
            m_timer->start();
        return;
    }
    m_timer->stop();
    if (!m_path.isEmpty())
        QFile::remove(m_path);
}

// A draft that cannot be written is no reason to disturb anybody: the text still stands in the line.
void Draft::flush()
{
    if (!m_timer->isActive() && m_pending.isEmpty())
        return;
    m_timer->stop();
    if (m_path.isEmpty() || m_pending.isEmpty() || !QDir().mkpath(m_folder))
        return;
    QSaveFile file(m_path);
    if (!file.open(QIODevice::WriteOnly))
        return;
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner); // it may name people
    file.write(m_pending.toUtf8());
    file.commit();
}

} // namespace eldin::ui
