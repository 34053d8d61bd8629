// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <exception>

namespace eldin::core {

/// What went wrong, for the two places that tell people about it (the window's action runner, the CLI's main).
enum class ErrorCode {
    FileMissing,
    FileExists,
    FileNotOurs,   ///< not a document of ours, whatever its name
    FileWrongKind, ///< no kind of file that can be read here; detail: what it is (`html`, `doc`, `pdf` …)
    FileTooNew,    ///< written by a newer version
    FileTooOld,    ///< written by a version before 1.0 whose schema is gone
    FileDamaged,
    FileHostile,   ///< says it is ours, but its schema holds what we never write
    FileEncrypted,
    FileOverLimit, ///< larger than what is read of a file from elsewhere
    Locked,        ///< detail: who has it open
    ReadOnly,
    DiskFull,
    Io,
    NotFound,      ///< a record that an id or a name was to find
    Ambiguous,     ///< a name that fits several records; detail: the name
    NoSuchSheet,   ///< a foreign file has no table of the name; detail: the name
    WrongInput,    ///< detail: what and why
    RuleBroken,    ///< a rule of the work (an empty reason, a closed record)
    Conflict,      ///< changed since; detail names it
    NothingToUndo, ///< detail: how many steps there are, where more were asked for
    NothingToRedo, ///< likewise
    Overflow,      ///< a sum of money beyond the exact range
    Cancelled,
    Internal,      ///< our own mistake
};

/// Stable name of a code for scripts and logs, e.g. `file-too-new`.
[[nodiscard]] QString codeName(ErrorCode code);

/// The one exception of the core. `detail` is data (a name, a path, a cell), not a sentence:
/// sentences are made where people read them.
class Error final : public std::exception
{
public:
    explicit Error(ErrorCode code, QString detail = {});

    [[nodiscard]] ErrorCode code() const noexcept { return m_code; }
    [[nodiscard]] const QString &detail() const noexcept { return m_detail; }
    [[nodiscard]] const char *what() const noexcept override { return m_what.constData(); }

private:
    ErrorCode m_code;
    QString m_detail;
    QByteArray m_what;
};

} // namespace eldin::core
