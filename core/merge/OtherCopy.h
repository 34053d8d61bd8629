// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/Document.h"
#include "core/merge/CommitCheck.h"

#include <QTemporaryDir>

namespace eldin::core {

/// Whether the file, packed or not, is a copy of this document, to be brought in, and not another one.
[[nodiscard]] bool isOtherCopy(const QString &path, Document &own);

/// Another copy of a document, open for reading; one that is packed is unpacked for the time. It may come from anywhere: nothing of it is believed that its hashes do
/// not prove, and its data tables are not looked at, only its commits.
class OtherCopy final
{
public:
    /// RuleBroken `merge-other-document`, `merge-same-file`, `merge-public-copy`; errors of opening: a newer or older schema is refused by name,
    /// as is a file that is damaged. Both outlive this.
    OtherCopy(const QString &path, Document &own);

    /// What it has and the other lacks, parents before children.
    [[nodiscard]] const QStringList &missing() const { return m_missing; }
    /// How many of its commits are there already.
    [[nodiscard]] qint64 already() const { return m_already; }
    /// One of the missing. It is looked at when it is taken: Error{FileDamaged}.
    [[nodiscard]] Commit read(const QString &id);
    [[nodiscard]] bool has(const QString &commit) const { return m_lamports.contains(commit); }

    struct Contents
    {
        int added = 0;
        int unsound = 0; ///< not what their hash says: they stay where they are, the rest is worth having
    };
    /// The bytes of attached files that rows in `stores` name and that are not there.
    Contents addContents(const Stores &stores);

private:

    Document &m_own;
    CommitCheck m_check;
    std::unique_ptr<QTemporaryDir> m_unpacked;
    std::unique_ptr<Document> m_document;
    QStringList m_missing;
    QHash<QString, qint64> m_lamports; ///< of its commits
    qint64 m_already = 0;
};

} // namespace eldin::core
