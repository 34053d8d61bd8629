// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Error.h"

namespace eldin::core {

QString codeName(ErrorCode code)
{
    switch (code) {
    case ErrorCode::FileMissing: return QStringLiteral("file-missing");
    case ErrorCode::FileExists: return QStringLiteral("file-exists");
    case ErrorCode::FileNotOurs: return QStringLiteral("file-not-ours");
    case ErrorCode::FileWrongKind: return QStringLiteral("file-wrong-kind");
    case ErrorCode::FileTooNew: return QStringLiteral("file-too-new");
    case ErrorCode::FileTooOld: return QStringLiteral("file-too-old");
    case ErrorCode::FileDamaged: return QStringLiteral("file-damaged");
    case ErrorCode::FileHostile: return QStringLiteral("file-hostile");
    case ErrorCode::FileEncrypted: return QStringLiteral("file-encrypted");
    case ErrorCode::FileOverLimit: return QStringLiteral("file-over-limit");
    case ErrorCode::Locked: return QStringLiteral("locked");
    case ErrorCode::ReadOnly: return QStringLiteral("read-only");
    case ErrorCode::DiskFull: return QStringLiteral("disk-full");
    case ErrorCode::Io: return QStringLiteral("io");
    case ErrorCode::NotFound: return QStringLiteral("not-found");
    case ErrorCode::Ambiguous: return QStringLiteral("ambiguous");
    case ErrorCode::NoSuchSheet: return QStringLiteral("no-such-sheet");
    case ErrorCode::WrongInput: return QStringLiteral("wrong-input");
    case ErrorCode::RuleBroken: return QStringLiteral("rule-broken");
    case ErrorCode::Conflict: return QStringLiteral("conflict");
    case ErrorCode::NothingToUndo: return QStringLiteral("nothing-to-undo");
    case ErrorCode::NothingToRedo: return QStringLiteral("nothing-to-redo");
    case ErrorCode::Overflow: return QStringLiteral("overflow");
    case ErrorCode::Cancelled: return QStringLiteral("cancelled");
    case ErrorCode::Internal: return QStringLiteral("internal");
    }
    return QStringLiteral("internal");
}

Error::Error(ErrorCode code, QString detail)
    : m_code(code)
    , m_detail(std::move(detail))
    , m_what((codeName(code) + (m_detail.isEmpty() ? QString() : QStringLiteral(": ") + m_detail)).toUtf8())
{
}

} // namespace eldin::core
