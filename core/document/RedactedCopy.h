// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/Document.h"

#include <QTemporaryDir>

namespace eldin::core {

/// A copy of a document in which every text that may tell of a person is left out, to make papers for everybody out of it;
/// gone with this value. Unlike in a public copy the people stand in it still: papers count them, and hide small groups
/// themselves.
class RedactedCopy final
{
public:
    /// Of a public copy it is a plain copy. Error{Cancelled} once `progress` returns false, Error{Io}, Error{DiskFull}.
    RedactedCopy(const QString &path, const Environment &environment, const std::function<bool()> &progress = {});

    /// For reading, in the thread that will read. This value must outlive it.
    [[nodiscard]] std::unique_ptr<Document> open(const Environment &environment) const;
    /// How many texts were left out.
    [[nodiscard]] int redacted() const { return m_redacted; }

private:
    [[nodiscard]] QString path() const;

    QTemporaryDir m_folder;
    int m_redacted = 0;
};

} // namespace eldin::core
