// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ReadFailure.h"

namespace eldin::core::exchange {

namespace {

ErrorCode codeOf(ReadCode code)
{
    switch (code) {
    case ReadCode::Missing: return ErrorCode::FileMissing;
    case ReadCode::Io: return ErrorCode::Io;
    case ReadCode::WrongKind:
    case ReadCode::OldFormat: return ErrorCode::FileWrongKind;
    case ReadCode::Encrypted: return ErrorCode::FileEncrypted;
    case ReadCode::Damaged: return ErrorCode::FileDamaged;
    case ReadCode::OverLimit: return ErrorCode::FileOverLimit;
    case ReadCode::NoSuchSheet: return ErrorCode::NoSuchSheet;
    case ReadCode::Cancelled: return ErrorCode::Cancelled;
    }
    return ErrorCode::Internal;
}

} // namespace

Error toError(const ReadError &failure)
{
    return Error(codeOf(failure.code()), QString::fromStdString(failure.detail()));
}

} // namespace eldin::core::exchange
