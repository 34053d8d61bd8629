// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/MissingSeals.h"

#include "core/document/Operation.h"
#include "core/sqlite/Connection.h"
#include "core/storage/PublicRows.h"
#include "core/storage/Seals.h"

#include <algorithm>
#include <map>

namespace eldin::core {

namespace {

const QString kSealMissing = QStringLiteral("seal-missing");
const QString kClosingWithoutSeal = QStringLiteral("closing-without-seal");

qint64 lacking(sqlite::Connection &connection, Operation closing, qint64 seals)
{
    auto closings = connection.prepare("SELECT count(*) FROM \"commit\" WHERE operation = ?");
    closings.bind(1, codeOf(closing));
    return closings.step() ? std::max<qint64>(0, closings.integer(0) - seals) : 0;
}

QString lineOf(const Problem &missing)
{
    return missing.where + u' ' + missing.code + u' ' + missing.value;
}

/// What a public copy tells that its document lacked when it was made.
QStringList notedLines(sqlite::Connection &copy)
{
    auto rows = copy.prepare("SELECT value FROM document_info WHERE key = 'missing_seals'");
    return rows.step() ? rows.text(0).split(u'\n') : QStringList();
}

} // namespace

Problems missingSeals(sqlite::Connection &connection)
{
    Problems missing;
    const Stores stores(connection);
    const Seals seals(stores);
    std::map<SealKind, qint64> count;
    for (const Seal &seal : seals.all())
        ++count[seal.kind];
    const qint64 more = lacking(connection, Operation::CloseRecord, count[SealKind::Record]) + lacking(connection, Operation::CloseHearing, count[SealKind::Answers]);
    if (more > 0)
        missing.push_back({QStringLiteral("history"), Severity::Note, kClosingWithoutSeal, QString::number(more)});
    for (const Hearing &hearing : stores.hearings.all()) {
        const QString where = QStringLiteral("hearing|") + hearing.id.text();
        for (const auto &[kind, at] : {std::pair(SealKind::Record, hearing.recordClosedAt), std::pair(SealKind::Answers, hearing.closedAt)}) {
            if (at.isValid() && !seals.holding(hearing.id, kind))
                missing.push_back({where, Severity::Note, kSealMissing, codeOf(kind)});
        }
    }
    return missing;
}

void noteMissingSeals(sqlite::Connection &copy)
{
    QStringList lines;
    for (const Problem &missing : missingSeals(copy))
        lines += lineOf(missing);
    if (!lines.isEmpty())
        copy.prepare("INSERT INTO document_info (key, value) VALUES ('missing_seals', ?)").with(lines.join(u'\n')).execute();
}

Problems sealFindings(sqlite::Connection &connection)
{
    Problems findings = missingSeals(connection);
    const bool isPublic = publicCopyOf(connection).isValid();
    const QStringList noted = isPublic ? notedLines(connection) : QStringList();
    for (Problem &finding : findings)
        finding.severity = isPublic && !noted.contains(lineOf(finding)) ? Severity::Error : Severity::Note;
    return findings;
}

} // namespace eldin::core
