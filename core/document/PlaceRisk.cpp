// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/PlaceRisk.h"

#include <QFileInfo>
#include <QStorageInfo>

#include <algorithm>

namespace eldin::core {

namespace {

/// As the programs of the services name their folders: "OneDrive - Айыл өкмөтү", "Dropbox (Personal)".
bool isOfService(const QString &folder)
{
    static const QStringList names {QStringLiteral("onedrive"), QStringLiteral("dropbox"), QStringLiteral("google drive"), QStringLiteral("googledrive"),
                                    QStringLiteral("my drive"), QStringLiteral("мой диск"), QStringLiteral("yandex.disk"), QStringLiteral("yandexdisk"),
                                    QStringLiteral("яндекс.диск"), QStringLiteral("icloud drive"), QStringLiteral("iclouddrive"), QStringLiteral("облако mail"),
                                    QStringLiteral("mail.ru cloud"), QStringLiteral("nextcloud"), QStringLiteral("owncloud"), QStringLiteral("megasync"),
                                    QStringLiteral("pcloud"), QStringLiteral("syncthing"), QStringLiteral("seafile")};
    const QString lower = folder.toLower();
    return std::any_of(names.begin(), names.end(), [&](const QString &name) {
        return lower == name || lower.startsWith(name + u' ') || lower.startsWith(name + u'-') || lower.startsWith(name + u'.') || lower.startsWith(name + u'(');
    });
}

bool isOfNetwork(const QString &fileSystem)
{
    static const QStringList names {QStringLiteral("nfs"), QStringLiteral("nfs4"), QStringLiteral("cifs"), QStringLiteral("smb3"), QStringLiteral("smbfs"),
                                    QStringLiteral("afs"), QStringLiteral("ncpfs"), QStringLiteral("fuse.sshfs"), QStringLiteral("fuse.gvfsd-fuse"),
                                    QStringLiteral("fuse.rclone"), QStringLiteral("davfs")};
    return names.contains(fileSystem.toLower());
}

} // namespace

PlaceRisk placeRisk(const QString &path, const QString &fileSystem, bool removable)
{
    const QString clean = QString(path).replace(u'\\', u'/'); // also where the system would not
    const QStringList folders = clean.split(u'/', Qt::SkipEmptyParts);
    if (std::any_of(folders.begin(), folders.end() - (folders.isEmpty() ? 0 : 1), isOfService))
        return PlaceRisk::Synchronised;
    if (clean.startsWith(u"//") || isOfNetwork(fileSystem))
        return PlaceRisk::Network;
    return removable ? PlaceRisk::Removable : PlaceRisk::None;
}

PlaceRisk placeRisk(const QString &path)
{
    const QFileInfo file(path);
    const QStorageInfo storage(file.absolutePath());
    const bool removable = storage.isValid() && isRemovableDrive(QString::fromLocal8Bit(storage.device()), storage.rootPath());
    return placeRisk(file.absoluteFilePath(), QString::fromLatin1(storage.fileSystemType()), removable);
}

} // namespace eldin::core
