// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/FileDrop.h"

#include "core/base/Error.h"
#include "core/document/FileProbe.h"
#include "core/document/PackedDocument.h"

#include <QDropEvent>
#include <QFile>
#include <QImageReader>
#include <QMimeData>
#include <QTimer>
#include <QUrl>
#include <QWidget>

namespace eldin::ui {

namespace {

/// The one file that is dragged; empty where it is none, or several.
QString fileOf(const QMimeData &data)
{
    const QList<QUrl> urls = data.urls();
    return urls.size() == 1 && urls.first().isLocalFile() ? urls.first().toLocalFile() : QString();
}

bool isDocument(const QString &path)
{
    try {
        core::probeFile(path);
    } catch (const core::Error &error) {
        // A damaged or newer document is one all the same: opening says what is wrong with it.
        return core::isPackedDocument(path) || (error.code() != core::ErrorCode::FileNotOurs && error.code() != core::ErrorCode::Io);
    }
    return true;
}

/// By content, as it will be read.
bool isPdf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.peek(5) == "%PDF-";
}

bool isPicture(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray format = QImageReader::imageFormat(&file);
    return !format.isEmpty() && !format.startsWith("svg");
}

} // namespace

FileDrop::FileDrop(QWidget *window)
    : QObject(window)
{
    window->setAcceptDrops(true);
    window->installEventFilter(this);
}

void FileDrop::take(const QString &path)
{
    if (isDocument(path))
        Q_EMIT documentDropped(path);
    else if (isPdf(path) || isPicture(path))
        Q_EMIT pictureDropped(path, isPdf(path));
    else
        Q_EMIT tableDropped(path);
}

bool FileDrop::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::DragEnter && event->type() != QEvent::Drop)
        return QObject::eventFilter(watched, event);
    auto *drop = static_cast<QDropEvent *>(event);
    const QString path = fileOf(*drop->mimeData());
    if (path.isEmpty())
        return QObject::eventFilter(watched, event);
    drop->acceptProposedAction();
    // Afterwards: the program from which it was dragged waits for the end of this event.
    if (event->type() == QEvent::Drop)
        QTimer::singleShot(0, this, [this, path] { take(path); });
    return true;
}

} // namespace eldin::ui
