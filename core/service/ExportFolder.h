// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <memory>

namespace eldin::core {

class ProcessLock;

/// Files that come into a folder together or not at all. They grow in a folder of their own and are moved when all are whole;
/// given up, nothing is left; what a program that was killed has left, the next one to this place removes. No file that stands in the folder is ever overwritten.
class ExportFolder final
{
public:
    /// The folder is made if it is missing. Error{Io} where none can be made or where a file has its name.
    explicit ExportFolder(const QString &folder);
    ~ExportFolder();
    ExportFolder(const ExportFolder &) = delete;
    ExportFolder &operator=(const ExportFolder &) = delete;

    /// Where to write the file that will stand under this name in the folder, `/` between its parts. Error{FileExists} if
    /// there is one.
    [[nodiscard]] QString place(const QString &name);
    /// A whole small file. Error{Io}, Error{DiskFull}.
    void write(const QString &name, const QByteArray &content);
    /// Brings all to the disk and into the folder; their full paths, in the order of place(). Error{Io}, Error{DiskFull},
    /// Error{FileExists}.
    [[nodiscard]] QStringList finish();

private:
    void removeLeft() const;

    QString m_folder;
    bool m_isNew; ///< it was not there
    QString m_growing;
    std::unique_ptr<ProcessLock> m_lock;
    QStringList m_names;
};

} // namespace eldin::core
