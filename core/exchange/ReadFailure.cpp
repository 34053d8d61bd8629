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
    const QString detail = QString::fromStdString(failure.detail());
    // There are backups of documents, not of tables: the words for a damaged table must tell them apart.
    return Error(codeOf(failure.code()), failure.code() == ReadCode::Damaged ? QStringLiteral("table:") + detail : detail);
}

} // namespace eldin::core::exchange
