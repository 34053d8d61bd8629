// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/Commit.h"

#include "core/base/Sha256.h"

namespace eldin::core {

QString saltedHash(const QByteArray &salt, const PackedBlocks &blocks)
{
    Sha256 hash;
    hash.add(salt);
    for (const PackedBytes &block : blocks)
        hash.add(block.bytes());
    return hash.hex();
}

QString commitId(const Commit &commit)
{
    // One field a line; no field holds a line break (ids, hashes, words and numbers only).
    QString header = QStringLiteral("eldin-unu commit 1\n");
    for (const QString &parent : commit.parents)
        header += QStringLiteral("parent ") + parent + u'\n';
    header += QStringLiteral("lamport %1\n").arg(commit.lamport);
    header += QStringLiteral("device ") + commit.device + u'\n';
    header += QStringLiteral("at ") + commit.at.toString(Qt::ISODateWithMs) + u'\n';
    header += QStringLiteral("operation ") + commit.operationCode() + u'\n';
    if (!commit.reverses.isEmpty())
        header += QStringLiteral("reverses ") + commit.reverses + u'\n';
    for (const CommitPart &part : commit.parts)
        header += QStringLiteral("part ") + codeOf(part.kind) + u' ' + part.owner + u' ' + part.hash + u'\n';
    Sha256 hash;
    hash.add(header.toUtf8());
    return hash.hex();
}

} // namespace eldin::core
