// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/PublicCopy.h"

#include "core/base/Durable.h"
#include "core/base/Error.h"
#include "core/base/Sha256.h"
#include "core/document/DocumentPlace.h"
#include "core/document/Erasures.h"
#include "core/document/MissingSeals.h"
#include "core/document/Verification.h"
#include "core/document/PublicAttachments.h"
#include "core/document/PublicTexts.h"
#include "core/document/UnfinishedFile.h"
#include "core/sqlite/Backup.h"
#include "core/sqlite/Connection.h"
#include "core/sqlite/Transaction.h"
#include "core/storage/PublicProofs.h"
#include "core/storage/PublicRows.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

namespace eldin::core {

namespace {

/// Everything but the new file itself, in a place of this machine: on the stick there must be no trace of it.
void makePublic(sqlite::Connection &copy, const PublicCopyPlan &plan, const Environment &environment, PublicCopyResult &result, const std::function<bool()> &progress)
{
    copy.run("PRAGMA synchronous = OFF; PRAGMA foreign_keys = OFF");
    sqlite::Transaction transaction(copy);
    PublicProofs proofs(copy);
    result.redacted = redactTexts(copy, plan, progress);
    PublicRows rows(copy);
    rows.cutLinks(plan.resident);
    rows.removePrivateRows();
    rows.coarsenSmallGroups();
    rows.mixAnswers();
    const PublicAttachments attachments = keepPublicAttachments(copy, plan);
    result.attachments = attachments.kept;
    result.leftOut = attachments.leftOut;
    noteMissingSeals(copy);
    rows.mark(environment.clock.now());
    proofs.write();
    transaction.commit();
}

void requireWhole(const QString &path, const Environment &environment)
{
    const auto written = Document::open(path, environment, Access::ReadOnly);
    if (hasError(verifyDocument(*written)))
        throw Error(ErrorCode::FileDamaged, QStringLiteral("the public copy does not pass its check"));
}

} // namespace

std::vector<DoubtfulText> doubtfulTexts(Document &document, const std::function<bool()> &progress)
{
    return doubtfulTextsIn(document.connection(), progress);
}

PublicCopyResult writePublicCopy(const QString &path, const QString &target, const PublicCopyPlan &plan, const Environment &environment,
                                 const std::function<bool(int done, int all)> &progress)
{
    if (QFileInfo::exists(target))
        throw Error(ErrorCode::FileExists, target);
    const QTemporaryDir folder;
    if (!folder.isValid())
        throw Error(ErrorCode::Io, folder.path());
    const QString scratch = folder.filePath(QStringLiteral("copy.eldin"));
    const auto goesOn = [&progress] { return !progress || progress(0, 0); };
    {
        const auto source = Document::open(path, environment, Access::ReadOnly);
        if (isPublicCopy(*source))
            throw Error(ErrorCode::RuleBroken, QStringLiteral("public-copy-already"));
        sqlite::backupTo(source->connection(), scratch, progress);
    }
    PublicCopyResult result;
    {
        sqlite::Connection copy(scratch, sqlite::OpenMode::ReadWrite);
        makePublic(copy, plan, environment, result, goesOn);
    }
    const UnfinishedFile unfinished(target, environment.random);
    if (!goesOn())
        throw Error(ErrorCode::Cancelled);
    PublicRows::writeAnew(scratch, unfinished.path());
    requireWhole(unfinished.path(), environment);
    if (!goesOn())
        throw Error(ErrorCode::Cancelled);
    syncFile(unfinished.path());
    result.sha256 = fileSha256(unfinished.path());
    placeDocument(unfinished.path(), target);
    return result;
}

bool isPublicCopy(Document &document)
{
    return publicCopyOf(document.connection()).isValid();
}

QString fileSha256(const QString &path)
{
    constexpr qint64 kPiece = 1024 * 1024;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw Error(ErrorCode::Io, path);
    Sha256 hash;
    while (!file.atEnd()) {
        const QByteArray piece = file.read(kPiece);
        if (piece.isEmpty())
            throw Error(ErrorCode::Io, path);
        hash.add(piece);
    }
    return hash.hex();
}

} // namespace eldin::core
