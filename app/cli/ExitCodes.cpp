// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/ExitCodes.h"

#include "app/cli/Command.h"

namespace eldin::cli {

using core::ErrorCode;

int exitCodeOf(const core::Error &error)
{
    switch (error.code()) {
    case ErrorCode::NotFound:
    case ErrorCode::Ambiguous:
    case ErrorCode::NoSuchSheet:
    case ErrorCode::WrongInput:
    case ErrorCode::RuleBroken:
    case ErrorCode::Conflict:
    case ErrorCode::NothingToUndo:
    case ErrorCode::NothingToRedo:
    case ErrorCode::Overflow:
    case ErrorCode::Cancelled:
    case ErrorCode::Internal: return Refused;
    default: return FileTrouble;
    }
}

} // namespace eldin::cli
