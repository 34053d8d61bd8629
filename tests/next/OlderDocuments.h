// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/cli/CliRun.h"

#include <QDir>
#include <QFile>

namespace eldin::test {

/// Documents that the program of today has made, for programs that know one schema more.
class OlderDocuments : public Cli
{
public:
    [[nodiscard]] QStringList backups() const
    {
        QStringList files;
        const QDir folder(path(QStringLiteral("eldin-unu-backups")));
        for (const QString &name : folder.entryList({QStringLiteral("*.eldin")}, QDir::Files))
            files += folder.filePath(name);
        return files;
    }
    /// Those of the day do not count.
    void forgetBackups() const
    {
        for (const QString &file : backups())
            QFile::remove(file);
    }
    [[nodiscard]] static QByteArray bytes(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    [[nodiscard]] QString respond(const QString &file, const QString &remark, const QString &reason, const QStringList &more = {}) const
    {
        return done(QStringList {QStringLiteral("respond"), file, remark, QStringLiteral("--decision"), QStringLiteral("accepted"), QStringLiteral("--reason"), reason} + more)
            [QStringLiteral("id")]
                .toString();
    }
    /// Its one proposal, which is answered.
    [[nodiscard]] QString answeredProposal(const QString &file) const
    {
        const QString remark = done({QStringLiteral("add"), QStringLiteral("remark"), file, QStringLiteral("--meeting"), QStringLiteral("latest"), QStringLiteral("--kind"),
                                     QStringLiteral("proposal"), QStringLiteral("--text"), QStringLiteral("Суу жок")})[QStringLiteral("id")]
                                   .toString();
        static_cast<void>(respond(file, remark, QStringLiteral("Акча бар")));
        forgetBackups();
        return remark;
    }
};

} // namespace eldin::test
