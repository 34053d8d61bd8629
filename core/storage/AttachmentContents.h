// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

class QIODevice;

namespace eldin::core {

namespace sqlite {
class Connection;
}

/// The bytes of attachments, each content once, under the SHA-256 of the whole, in pieces of 1 MiB. Outside the recorded
/// history: a session would hold them in memory several times over (design.md 4). Written once and never changed.
class AttachmentContents final
{
public:
    /// More is refused: the document has to fit on a stick and through a messenger.
    static constexpr qint64 kLargest = 64 * 1024 * 1024;

    explicit AttachmentContents(sqlite::Connection &connection)
        : m_connection(connection)
    {
    }

    /// Writes what the device holds from its start on, unless it is there already. Inside Document::transact.
    /// Error{Io} if the device gives other bytes than those of the hash, Error{FileOverLimit}.
    void insert(const QString &hash, QIODevice &content);
    [[nodiscard]] bool has(const QString &hash) const;
    /// False, if the content is not there or is not what its hash says; then what was written is not to be used.
    [[nodiscard]] bool copyTo(const QString &hash, QIODevice &target) const;
    /// The same in memory, for small ones; nothing likewise.
    [[nodiscard]] std::optional<QByteArray> read(const QString &hash) const;
    /// False likewise.
    [[nodiscard]] bool isSound(const QString &hash) const;

private:
    sqlite::Connection &m_connection;
};

} // namespace eldin::core
