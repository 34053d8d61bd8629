// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Command.h"

#include "app/cli/Console.h"
#include "app/cli/Installation.h"
#include "app/cli/Output.h"
#include "core/base/Error.h"
#include "core/document/Backups.h"
#include "core/report/Texts.h"

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

} // namespace

std::unique_ptr<core::Document> openToRead(const Context &context)
{
    return core::Document::open(context.arguments.first(), context.environment(), core::Access::ReadOnly);
}

std::unique_ptr<core::Document> openToWrite(const Context &context)
{
    auto document = core::Document::open(context.arguments.first(), context.environment(), core::Access::ReadWrite);
    if (!document->lockedBy().isEmpty())
        throw core::Error(core::ErrorCode::Locked, document->lockedBy());
    if (document->isReadOnly())
        throw core::Error(core::ErrorCode::ReadOnly, context.arguments.first());
    backUpToday(*document, context);
    return document;
}

} // namespace eldin::cli
