// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace eldin::core {

/// The program as a folder that runs from anywhere without being installed. Beside it lies `SHA256SUMS`, which names each file
/// of the folder with its hash, as sha256sum(1) writes it; a program that is installed in the system has none.
class ProgramFolder final
{
public:
    /// Nothing if this folder is no such program, or one of the files named is not there.
    [[nodiscard]] static std::optional<ProgramFolder> in(const QString &folder);

    /// In bytes.
    [[nodiscard]] qint64 size() const { return m_size; }
    /// Copies it, reads the copy through and waits until it is on the disk. What is there already and the same stays.
    /// Error{FileExists} if something else is there, Error{FileDamaged} if a file is not as its hash says, Error{Io},
    /// Error{DiskFull}, Error{Cancelled} once `progress`, which gets bytes done and all, returns false; on failure no new
    /// folder is left.
    void copyTo(const QString &target, const std::function<bool(qint64 done, qint64 all)> &progress = {}) const;

private:
    struct File
    {
        QString path; ///< relative
        QString sha256;
    };
    [[nodiscard]] bool isIn(const QString &folder) const;
    void copyFile(const File &file, const QString &target, const std::function<void(qint64)> &copied) const;

    QString m_folder;
    std::vector<File> m_files;
    QByteArray m_list; ///< SHA256SUMS itself
    qint64 m_size = 0;
};

} // namespace eldin::core
