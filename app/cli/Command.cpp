// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Command.h"

#include "core/base/Error.h"

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
    return document;
}

} // namespace eldin::cli
