// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Installation.h"

#include "core/base/Id.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>

namespace eldin::cli {

QString deviceId(core::Random &random)
{
    QSettings settings(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("eldin-unu"), QStringLiteral("eldin-unu"));
    const QString key = QStringLiteral("device");
    QString id = settings.value(key).toString();
    if (!core::isUuid(id)) {
        id = core::newUuid(core::SystemClock(), random);
        settings.setValue(key, id);
    }
    return id;
}

QString systemUserName()
{
    // USERNAME on Windows, USER elsewhere.
    QString name = qEnvironmentVariable("USERNAME", qEnvironmentVariable("USER"));
    if (name.isEmpty()) // as in services and bare shells
        name = QDir::home().dirName();
    return name.isEmpty() ? QStringLiteral("?") : name;
}

QString backupPlace()
{
    return QSettings(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("eldin-unu"), QStringLiteral("eldin-unu")).value(QStringLiteral("backups")).toString();
}

QString draftFolder()
{
    const QSettings settings(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("eldin-unu"), QStringLiteral("eldin-unu"));
    return QFileInfo(settings.fileName()).dir().filePath(QStringLiteral("drafts"));
}

QString ownSynonymsFile()
{
    const QSettings settings(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("eldin-unu"), QStringLiteral("eldin-unu"));
    return QFileInfo(settings.fileName()).dir().filePath(QStringLiteral("synonyms.txt"));
}

} // namespace eldin::cli
