// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/MoneyText.h"
#include "ui/shell/Theme.h"

#include <QDate>
#include <QFileInfo>
#include <QSettings>

#include <vector>

namespace eldin::core {
class Random;
}

namespace eldin::ui {

/// What this installation remembers; documents hold nothing of it.
class Settings final
{
public:
    struct RecentFile
    {
        QString path;
        QString municipality;
        QString hearing; ///< the next one
        QDate hearingDate;
    };

    /// An ini file; tests pass a path of their own.
    explicit Settings(const QString &path = defaultPath());
    [[nodiscard]] static QString defaultPath();
    /// Where this installation keeps what is its own.
    [[nodiscard]] QString folder() const { return QFileInfo(m_settings.fileName()).absolutePath(); }

    /// Random id of this installation, made at the first call.
    [[nodiscard]] QString deviceId(core::Random &random);

    [[nodiscard]] QString author() const;
    void setAuthor(const QString &name);
    /// The day on which it was last asked who is working.
    [[nodiscard]] QDate askedWhoWorks() const { return QDate::fromString(text(QStringLiteral("author-asked")), Qt::ISODate); }
    void setAskedWhoWorks(const QDate &day) { setText(QStringLiteral("author-asked"), day.toString(Qt::ISODate)); }

    [[nodiscard]] core::Language language() const;
    void setLanguage(core::Language language);

    [[nodiscard]] Scheme scheme() const;
    void setScheme(Scheme scheme);

    /// Where backups are put; empty: beside each document.
    [[nodiscard]] QString backupPlace() const { return text(QStringLiteral("backups")); }
    void setBackupPlace(const QString &folder) { setText(QStringLiteral("backups"), folder); }

    /// Newest first; files that are gone are left out.
    [[nodiscard]] std::vector<RecentFile> recentFiles() const;
    void addRecentFile(const RecentFile &file);

    [[nodiscard]] QByteArray bytes(const QString &key) const { return m_settings.value(key).toByteArray(); }
    void setBytes(const QString &key, const QByteArray &value) { m_settings.setValue(key, value); }
    [[nodiscard]] QString text(const QString &key) const { return m_settings.value(key).toString(); }
    void setText(const QString &key, const QString &value) { m_settings.setValue(key, value); }

private:
    QSettings m_settings;
};

} // namespace eldin::ui
