// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Command.h"

#include "app/cli/Console.h"
#include "app/cli/Installation.h"
#include "app/cli/Output.h"
#include "app/cli/Progress.h"
#include "core/base/Error.h"
#include "core/document/OlderDocument.h"
#include "core/report/Texts.h"

#include <QDir>

namespace eldin::cli {

QString Context::required(const QString &option) const
{
    if (!options.isSet(option))
        throw UsageError {Cli::tr("The option --%1 is missing.").arg(option)};
    return options.value(option);
}

std::optional<QString> Context::given(const QString &option) const
{
    return options.isSet(option) ? std::optional(options.value(option)) : std::nullopt;
}

namespace {

/// Once per day of use, before the first change. That it cannot be made is said, and keeps nobody from working.
void backUpToday(core::Document &document, const Context &context)
{
    const QDateTime now = context.clock.now();
    const core::Backups backups(document.path(), backupPlace(), core::Backups::idOf(document));
    const auto newest = backups.newest(now);
    if (newest && newest->at.date() == now.toLocalTime().date())
        return;
    try {
        const core::Backup made = backups.make(context.environment(), now, [](int, int) { return !interrupted(); });
        backups.thin(now, made.file);
    } catch (const core::Error &error) {
        const bool passing = error.code() == core::ErrorCode::Locked || error.code() == core::ErrorCode::RuleBroken; // another program makes one now
        if (error.code() == core::ErrorCode::Cancelled)
            throw;
        if (!passing)
            printError(Cli::tr("Today's backup could not be made; the work goes on.") + u' ' + core::errorText(error) + u'\n');
    }
}

void bringUp(const Context &context)
{
    const QString path = context.arguments.first();
    if (!core::isOlderDocument(path))
        return;
    Progress progress(Cli::tr("Making a backup"));
    const auto before = core::bringUpToDate(path, backupPlace(), context.environment(), context.clock.now(), [&progress](int done, int all) {
        if (all > 0)
            progress.show(static_cast<int>(100LL * done / all));
        return !interrupted();
    });
    if (before)
        printError(Cli::tr("The document was of an older version and has been brought up to this one. As it was before it lies here: %1")
                       .arg(QDir::toNativeSeparators(before->file))
                   + u'\n');
}

} // namespace

std::unique_ptr<core::Document> openToRead(const Context &context)
{
    if (core::isOlderDocument(context.arguments.first()))
        printError(Cli::tr("The document is of an older version: it is read from a copy that was brought up to this one, and stays as it is.") + u'\n');
    return core::Document::open(context.arguments.first(), context.environment(), core::Access::ReadOnly);
}

std::unique_ptr<core::Document> openToWrite(const Context &context)
{
    bringUp(context);
    auto document = core::Document::open(context.arguments.first(), context.environment(), core::Access::ReadWrite);
    if (!document->lockedBy().isEmpty())
        throw core::Error(core::ErrorCode::Locked, document->lockedBy());
    if (document->isReadOnly())
        throw core::Error(core::ErrorCode::ReadOnly, context.arguments.first());
    backUpToday(*document, context);
    return document;
}

} // namespace eldin::cli
