// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/Document.h"

namespace eldin::core {

/// Another copy of a document, open for reading. It may come from anywhere: nothing of it is believed that its hashes do
/// not prove, and its data tables are not looked at, only its commits.
class OtherCopy final
{
public:
    /// RuleBroken `merge-other-document`, `merge-same-file`; errors of opening: a newer or older schema is refused by name,
    /// as is a file that is damaged. Both outlive this.
    OtherCopy(const QString &path, Document &own);

    /// What it has and the other lacks, parents before children.
    [[nodiscard]] const QStringList &missing() const { return m_missing; }
    /// How many of its commits are there already.
    [[nodiscard]] qint64 already() const { return m_already; }
    /// For Document::bringIn, with this object alive. Each commit is looked at when it is taken; Error{FileDamaged} then ends
    /// the whole.
    [[nodiscard]] Document::Incoming incoming();

private:
    [[nodiscard]] Commit read(const QString &id);
    void addContents(const Stores &stores);

    Document &m_own;
    std::unique_ptr<Document> m_document;
    QStringList m_missing;
    QHash<QString, qint64> m_lamports; ///< of its commits
    qint64 m_already = 0;
};

} // namespace eldin::core
