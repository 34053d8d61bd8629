// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/RedactedCopy.h"

#include "core/document/PublicTexts.h"
#include "core/sqlite/Backup.h"
#include "core/sqlite/Connection.h"
#include "core/sqlite/Transaction.h"

namespace eldin::core {

RedactedCopy::RedactedCopy(const QString &source, const Environment &environment, const std::function<bool()> &progress)
{
    if (!m_folder.isValid())
        throw Error(ErrorCode::Io, m_folder.path());
    const auto document = Document::open(source, environment, Access::ReadOnly);
    sqlite::backupTo(document->connection(), path(), [&progress](int, int) { return !progress || progress(); });
    if (isPublicCopy(*document))
        return;
    sqlite::Connection copy(path(), sqlite::OpenMode::ReadWrite);
    sqlite::Transaction transaction(copy);
    PublicCopyPlan plan;
    plan.hashes = false;
    m_redacted = redactTexts(copy, plan, progress);
    transaction.commit();
}

std::unique_ptr<Document> RedactedCopy::open(const Environment &environment) const
{
    return Document::open(path(), environment, Access::ReadOnly);
}

QString RedactedCopy::path() const
{
    return m_folder.filePath(QStringLiteral("redacted.eldin"));
}

} // namespace eldin::core
