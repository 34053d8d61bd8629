// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/Document.h"
#include "core/document/DocumentPlace.h"

namespace eldin::core {

/// Writes a verified copy of a document, whatever is being done to it meanwhile. Opens its own connection, so it may
/// run beside the window. `progress` gets pages done and in all, and may cancel by returning false.
/// Error{FileExists}, Error{Io}, Error{DiskFull}, Error{Cancelled}; on failure no file is left.
void copyDocument(const QString &path, const QString &target, const std::function<bool(int, int)> &progress = {});

/// What a copy to give away holds.
enum class CopyContent {
    Whole,
    WithoutAttachments, ///< to work in and to be brought in again: attached files stay at home
};

/// A copy to give away, under its name only once it is whole, read through and on the disk. The same errors.
void shareDocument(const QString &path, const QString &target, const Environment &environment, CopyContent content = CopyContent::Whole,
                   IfTaken ifTaken = IfTaken::Refuse, const std::function<bool(int, int)> &progress = {});

/// About how many bytes the copies will be.
struct CopySizes
{
    qint64 whole = 0;
    qint64 withoutAttachments = 0;
};
[[nodiscard]] CopySizes copySizes(Document &document);

} // namespace eldin::core
