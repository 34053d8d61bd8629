// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/Settings.h"

#include "core/base/Clock.h"
#include "core/base/Id.h"
#include "core/domain/Codes.h"

#include <QFileInfo>
#include <QLocale>

namespace eldin::ui {

namespace {

constexpr int kRecentFiles = 8;

core::Language systemLanguage()
{
    switch (QLocale::system().language()) {
    case QLocale::Russian: return core::Language::Russian;
    case QLocale::English: return core::Language::English;
    default: return core::Language::Kyrgyz;
    }
}

} // namespace

Settings::Settings(const QString &path)
    : m_settings(path, QSettings::IniFormat)
{
}

QString Settings::defaultPath()
{
    // The command line reads the same file: both are one installation.
    return QSettings(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("eldin-unu"), QStringLiteral("eldin-unu"))
        .fileName();
}

QString Settings::deviceId(core::Random &random)
{
    QString id = text(QStringLiteral("device"));
    if (!core::isUuid(id)) {
        id = core::newUuid(core::SystemClock(), random);
        setText(QStringLiteral("device"), id);
        m_settings.sync();
    }
    return id;
}

QString Settings::author() const
{
    return text(QStringLiteral("author"));
}

void Settings::setAuthor(const QString &name)
{
    setText(QStringLiteral("author"), name);
}

core::Language Settings::language() const
{
    // A machine set to English in Kyrgyzstan is common; its user still reads Kyrgyz first, so only an explicit
    // Russian system is followed at the first start.
    const auto chosen = core::fromCode<core::Language>(text(QStringLiteral("language")));
    return chosen ? *chosen
                  : systemLanguage() == core::Language::Russian ? core::Language::Russian : core::Language::Kyrgyz;
}

void Settings::setLanguage(core::Language language)
{
    setText(QStringLiteral("language"), core::codeOf(language));
}

Scheme Settings::scheme() const
{
    const QString name = text(QStringLiteral("scheme"));
    return name == u"dark" ? Scheme::Dark : name == u"light" ? Scheme::Light : Scheme::System;
}

void Settings::setScheme(Scheme scheme)
{
    setText(QStringLiteral("scheme"), scheme == Scheme::Dark          ? QStringLiteral("dark")
                                          : scheme == Scheme::Light ? QStringLiteral("light")
                                                                    : QString());
}

std::vector<Settings::RecentFile> Settings::recentFiles() const
{
    std::vector<RecentFile> result;
    const QList<QVariant> list = m_settings.value(QStringLiteral("recent")).toList();
    for (const QVariant &entry : list) {
        const QStringList parts = entry.toStringList();
        if (parts.size() == 4 && QFileInfo::exists(parts[0]))
            result.push_back({parts[0], parts[1], parts[2], QDate::fromString(parts[3], Qt::ISODate)});
    }
    return result;
}

void Settings::addRecentFile(const RecentFile &file)
{
    QList<QVariant> list {QStringList {file.path, file.municipality, file.hearing, file.hearingDate.toString(Qt::ISODate)}};
    for (const RecentFile &other : recentFiles()) {
        if (other.path != file.path && list.size() < kRecentFiles)
            list.append(QStringList {other.path, other.municipality, other.hearing,
                                     other.hearingDate.toString(Qt::ISODate)});
    }
    m_settings.setValue(QStringLiteral("recent"), list);
}

} // namespace eldin::ui
