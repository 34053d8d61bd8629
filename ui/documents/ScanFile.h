// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace eldin::ui::documents {

/// What is kept of a scanned or photographed paper, or of a photo of a meeting.
struct ScanFile
{
    QByteArray content;
    QString mediaType;
};

/// Reads a picture, shrunk to what can be read on an A4 page and without what a camera notes of place and time, or a
/// PDF as it is. Takes a while. Error{FileWrongKind, "no-scan"}, Error{FileOverLimit}, Error{FileMissing}, Error{Io}.
[[nodiscard]] ScanFile readScan(const QString &path);

} // namespace eldin::ui::documents
