// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/PackedBytes.h"
#include "core/document/Operation.h"

#include <QDateTime>
#include <QStringList>

#include <vector>

namespace eldin::core {

enum class PartKind {
    Public, ///< changes of the public tables
    Person, ///< changes of one person's private rows
    Text,   ///< changes of one record's free text
    Author, ///< the name of who did it, UTF-8
};

template <>
struct Codes<PartKind>
{
    static constexpr std::pair<PartKind, const char16_t *> list[] {
        {PartKind::Public, u"public"},
        {PartKind::Person, u"person"},
        {PartKind::Text, u"text"},
        {PartKind::Author, u"author"},
    };
};

/// One part of a commit. Salt and content may be erased; then only the hash is left.
struct CommitPart
{
    PartKind kind = PartKind::Public;
    QString owner;
    QString hash; ///< lower-case hex of SHA-256(salt, content)
    QByteArray salt;
    PackedBlocks blocks; ///< the content, a long one cut between two changes

    [[nodiscard]] bool isErased() const { return salt.isEmpty(); }
    [[nodiscard]] QByteArray content() const { return joined(blocks); }
};

/// One user action in the history.
struct Commit
{
    QString id;
    QStringList parents; ///< sorted
    qint64 lamport = 0;
    QString device;
    QDateTime at;
    Operation operation = Operation::CreateDocument;
    QString newerOperation; ///< the word of an Unknown operation
    QString reverses; ///< empty unless an undo or redo
    std::vector<CommitPart> parts;

    /// The operation's word as it stands in the file and in the identity.
    [[nodiscard]] QString operationCode() const
    {
        return operation == Operation::Unknown ? newerOperation : codeOf(operation);
    }
};

/// Lower-case hex of SHA-256(salt, content): with a random 32-byte salt the hash tells nothing of short contents.
[[nodiscard]] QString saltedHash(const QByteArray &salt, const PackedBlocks &blocks);

/// The identity of a commit: SHA-256 of its header, that is of parents, Lamport number, device, time, operation,
/// what it reverses, and kind, owner and hash of each part; never of the contents themselves.
[[nodiscard]] QString commitId(const Commit &commit);

} // namespace eldin::core
