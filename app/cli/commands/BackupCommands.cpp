// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/Commands.h"

#include "app/cli/Installation.h"
#include "app/cli/Progress.h"
#include "app/cli/Values.h"
#include "core/base/Error.h"
#include "core/document/Backups.h"
#include "core/document/DocumentDifference.h"
#include "core/report/DifferenceTexts.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QLocale>

namespace eldin::cli {

using namespace core;

namespace {

Backups backupsOf(const Context &context)
{
    const QString path = context.arguments.first();
    return {path, backupPlace(), Backups::idOf(path)};
}

QJsonObject json(const Backup &backup, bool verified)
{
    return {{QStringLiteral("file"), backup.file},
            {QStringLiteral("at"), momentJson(backup.at)},
            {QStringLiteral("bytes"), backup.bytes},
            {QStringLiteral("verified"), verified}};
}

/// Whole, with its path to copy, as no table is wide enough for it.
QString line(const Backup &backup, bool verified)
{
    return QStringLiteral("%1  %2  %3  %4\n")
        .arg(backup.at.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")), QLocale().formattedDataSize(backup.bytes).rightJustified(10),
             verified ? Cli::tr("verified") : Cli::tr("DAMAGED"), QDir::toNativeSeparators(backup.file));
}

Backups::Progress shownBy(Progress &progress)
{
    return [&progress](int done, int all) {
        if (all > 0)
            progress.show(static_cast<int>(100LL * done / all));
        return !interrupted();
    };
}

/// The backup that a path, the name of one of them, or `latest` names.
Backup named(const Backups &backups, const QString &text, const QDateTime &now)
{
    const auto all = backups.list(now);
    if (text == u"latest" && !all.empty())
        return backups.newest(now).value_or(all.front()); // of a file that was renamed since, those of its old name serve
    const bool isPath = QFileInfo(text).isFile();
    for (const Backup &backup : all) {
        if (isPath ? QFileInfo(text) == QFileInfo(backup.file) : QFileInfo(backup.file).fileName() == text)
            return backup;
    }
    // Carried elsewhere, or given another name.
    const QFileInfo file(text);
    if (!file.exists())
        throw Error(ErrorCode::FileMissing, text);
    return {file.absoluteFilePath(), file.lastModified(), file.size()};
}

QJsonArray json(const DocumentDifference &difference)
{
    QJsonArray rows;
    for (const RecordDifference &record : difference.records)
        rows.append(QJsonObject {{QStringLiteral("table"), record.table},
                                 {QStringLiteral("added"), record.onlyHere},
                                 {QStringLiteral("changed"), record.changed},
                                 {QStringLiteral("removed"), record.onlyThere}});
    return rows;
}

} // namespace

Outcome BackupCommand::run(const Context &context) const
{
    const Backups backups = backupsOf(context);
    Progress progress(Cli::tr("Making a backup"));
    const Backup made = backups.make(context.environment(), context.clock.now(), shownBy(progress));
    backups.thin(context.clock.now(), made.file);
    return {QJsonArray {json(made, true)}, Done, {}, line(made, true)};
}

Outcome BackupsCommand::run(const Context &context) const
{
    const Backups backups = backupsOf(context);
    const auto all = backups.list(context.clock.now());
    if (all.empty())
        static_cast<void>(openToRead(context)); // says what is the matter with a file that is none of ours
    Progress progress(Cli::tr("Reading the backups through"));
    QJsonArray rows;
    QString text = all.empty() ? Cli::tr("There are no backups yet. They will lie here: %1").arg(QDir::toNativeSeparators(backups.place())) + u'\n' : QString();
    for (const Backup &backup : all) {
        progress.show(static_cast<int>(100 * rows.size() / static_cast<qsizetype>(all.size())));
        const bool verified = backups.isVerified(backup.file, context.environment());
        rows.append(json(backup, verified));
        text += line(backup, verified);
    }
    return {rows, Done, {}, text};
}

void RestoreCommand::addOptions(QCommandLineParser &parser) const
{
    parser.addOption({{QStringLiteral("o"), QStringLiteral("output")}, Cli::tr("The new document to write; it must not be there yet."), QStringLiteral("OUT")});
}

Outcome RestoreCommand::run(const Context &context) const
{
    const QString output = context.required(QStringLiteral("output"));
    if (QFileInfo::exists(output))
        throw Error(ErrorCode::FileExists, output);
    const Backups backups = backupsOf(context);
    const Backup backup = named(backups, context.arguments.at(1), context.clock.now());
    Progress progress(Cli::tr("Restoring"));
    const auto ofNow = backups.makeIfSound(context.environment(), context.clock.now(), shownBy(progress));
    backups.restore(backup.file, output, context.environment(), shownBy(progress));
    QJsonObject row = json({output, backup.at, QFileInfo(output).size()}, true);
    QString text = line({output, backup.at, QFileInfo(output).size()}, true);
    if (ofNow) {
        const auto here = openToRead(context);
        const auto there = Document::open(output, context.environment(), Access::ReadOnly);
        const DocumentDifference difference = differenceOf(*here, *there);
        row[QStringLiteral("differences")] = json(difference);
        if (!difference.isEmpty())
            text += Cli::tr("Since then in the document:") + u'\n';
        for (const QString &each : differenceTexts(difference))
            text += QStringLiteral("  ") + each + u'\n';
        backups.thin(context.clock.now(), backup.file);
    }
    return {QJsonArray {row}, Done, {}, text};
}

} // namespace eldin::cli
