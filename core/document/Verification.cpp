// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/Verification.h"

#include "core/base/Error.h"
#include "core/document/Document.h"
#include "core/document/Erasures.h"
#include "core/document/MergedRows.h"
#include "core/document/MissingSeals.h"
#include "core/document/Parts.h"
#include "core/sqlite/Connection.h"
#include "core/sqlite/Transaction.h"
#include "core/storage/ContentHashes.h"
#include "core/storage/DataRows.h"
#include "core/storage/PublicRows.h"
#include "core/storage/Schema.h"

#include <algorithm>
#include <functional>
#include <limits>

namespace eldin::core {

namespace {

constexpr std::ptrdiff_t kMostOfASeverity = 100;

void add(Problems &findings, const QString &where, const char *code, const QString &value = {},
         Severity severity = Severity::Error)
{
    // Each severity by itself: however many notes there are, they hide no error.
    const auto same = [&](const Problem &finding) { return finding.severity == severity; };
    if (std::count_if(findings.begin(), findings.end(), same) < kMostOfASeverity)
        findings.push_back({where, severity, QString::fromLatin1(code), value});
}

void checkFile(sqlite::Connection &connection, Problems &findings)
{
    auto integrity = connection.prepare("PRAGMA integrity_check(20)");
    while (integrity.step()) {
        if (integrity.text(0) != u"ok")
            add(findings, QStringLiteral("file"), "integrity", integrity.text(0));
    }
    auto links = connection.prepare("SELECT \"table\", coalesce(rowid, ''), parent FROM pragma_foreign_key_check");
    while (links.step())
        add(findings, links.text(0), "broken-link", links.text(2));
}

/// Rows of the history that are of no commit. No reference says so, for they may be of a shelved one. A piece of none is one that
/// its commit lacks, as if it had been erased.
void checkStrays(sqlite::Connection &connection, Problems &findings)
{
    auto strays = connection.prepare("WITH known (id) AS (SELECT id FROM \"commit\" UNION ALL SELECT id FROM shelved_commit) "
                                     "SELECT 'commit_parent' FROM commit_parent WHERE commit_id NOT IN known "
                                     "UNION SELECT 'commit_part' FROM commit_part WHERE commit_id NOT IN known "
                                     "UNION SELECT 'commit_piece' FROM commit_piece e WHERE NOT EXISTS "
                                     "(SELECT 1 FROM commit_part a WHERE a.commit_id = e.commit_id AND a.position = e.position)");
    while (strays.step())
        add(findings, strays.text(0), "broken-link", QStringLiteral("commit"));
}

/// The commit with that id; a finding where it cannot be read or is not what its id says.
std::optional<Commit> soundCommit(const Document &document, const QString &id, Problems &findings)
{
    try {
        auto commit = document.commits().find(id);
        if (commit && commitId(*commit) == id)
            return commit;
        add(findings, id, "commit-identity");
    } catch (const Error &error) {
        // Words and sizes that no version writes: damage is what is looked for here, not what ends the search.
        if (error.code() != ErrorCode::FileDamaged && error.code() != ErrorCode::FileOverLimit)
            throw;
        add(findings, id, "commit-identity", error.detail());
    }
    return std::nullopt;
}

/// A value larger than what is ever written ends what was begun, and is named by the table it was met in.
void unlessTooLarge(Problems &findings, const std::function<void()> &check, const std::function<QString()> &table)
{
    try {
        check();
    } catch (const Error &error) {
        if (error.code() != ErrorCode::FileOverLimit)
            throw;
        add(findings, table(), "value-too-large");
    }
}

using Owners = QSet<QString>;

/// False if a part is not what its hash says, or a public one is missing: only persons, words and authors are ever
/// erased. `erased` gets the owners whose own rows may be gone from the data.
bool checkParts(const Commit &commit, Owners &erased, Problems &findings)
{
    bool sound = true;
    for (const CommitPart &part : commit.parts) {
        if (part.isErased() && part.kind == PartKind::Public) {
            sound = false;
            add(findings, commit.id, "part-missing");
        } else if (part.isErased()) {
            if (part.kind != PartKind::Author)
                erased.insert(part.owner);
            add(findings, commit.id, "erased", part.owner, Severity::Note);
        } else if (saltedHash(part.salt, part.blocks) != part.hash) {
            sound = false;
            add(findings, commit.id, "part-hash", codeOf(part.kind));
        }
    }
    return sound;
}

/// How many commits at the beginning have nothing beside them; all, where the graph is broken: then that is found below.
int trunkOf(const Document &document)
{
    try {
        return Ancestry(document.commits().graph()).trunk();
    } catch (const Error &error) {
        if (error.code() != ErrorCode::FileDamaged)
            throw;
        return std::numeric_limits<int>::max();
    }
}

/// Checks that each commit is what its id says and stands where it should. Each is given to `take`, nothing for one that is not
/// what its id says. How many are.
qsizetype checkGraph(Document &document, Problems &findings, const std::function<void(const std::optional<Commit> &, qsizetype number)> &take)
{
    QSet<QString> known;
    QSet<QString> heads;
    for (const QString &id : document.commits().canonicalOrder()) {
        const auto commit = soundCommit(document, id, findings);
        if (!commit) {
            take(commit, known.size());
            continue;
        }
        qint64 lamport = 0;
        for (const QString &parent : commit->parents) {
            if (!known.contains(parent))
                add(findings, id, "commit-parent", parent);
            else
                lamport = std::max(lamport, document.commits().lamportOf(parent));
            heads.remove(parent);
        }
        if (commit->lamport != lamport + 1)
            add(findings, id, "commit-lamport", QString::number(commit->lamport));
        known.insert(id);
        heads.insert(id);
        take(commit, known.size());
    }
    const QStringList stored = document.commits().heads();
    if (QSet<QString>(stored.begin(), stored.end()) != heads)
        add(findings, QStringLiteral("head"), "heads", stored.join(u' '));
    return known.size();
}

/// Checks the graph, and applies each commit to `replayed`. False if a commit is damaged, from which on none is applied.
bool checkCommits(Document &document, sqlite::Connection &replayed, Owners &erased, Problems &findings)
{
    bool sound = true;
    const int trunk = trunkOf(document);
    RowKeys behindTrunk;
    const qsizetype count = checkGraph(document, findings, [&](const std::optional<Commit> &commit, qsizetype number) {
        sound = commit && checkParts(*commit, erased, findings) && sound;
        if (!sound)
            return;
        if (number > trunk) // what others did at the same time is looked at together, below
            addRowsOf(*commit, behindTrunk);
        else if (const auto conflict = sqlite::applyChangeset(replayed, joinedChangeset(*commit)))
            add(findings, commit->id, "commit-does-not-apply", conflict->table + u' ' + conflict->id);
    });
    if (sound && count > trunk)
        MergedRows(document.commits()).write(replayed, behindTrunk);
    return sound;
}

/// A public copy has the headers of the commits and no contents, so its data cannot be compared with them. Nor may it hold
/// what it is not to hold.
void checkPublicCopy(Document &document, Problems &findings)
{
    checkGraph(document, findings, [](const std::optional<Commit> &, qsizetype) {});
    QByteArrayList tables {"commit_piece", "undo_step"};
    for (const DataTable &table : dataTables()) {
        if (table.tableClass == TableClass::Person)
            tables += table.name.toUtf8();
    }
    for (const QByteArray &table : tables) {
        if (document.connection().prepare("SELECT 1 FROM " + table + " LIMIT 1").step())
            add(findings, QString::fromUtf8(table), "public-copy-private");
    }
    add(findings, QStringLiteral("history"), "public-copy", {}, Severity::Note);
}

/// Whether a row as dumped belongs to one of these owners.
bool isOf(const QString &row, const Owners &owners)
{
    const DataTable *table = dataTable(row.section(u'|', 0, 0));
    if (table == nullptr || table->tableClass == TableClass::Public)
        return false;
    const QString owner = row.section(u'|', table->ownerColumn + 1, table->ownerColumn + 1);
    return owners.contains(owner.mid(1, owner.size() - 2)); // ids stand in quotes
}

/// Erasing takes the rows of an owner with the pieces. So the commits may know too little of these owners and data may
/// lack what they still know, but a row that stands among the data is to be proved, whoever owns it.
void compareData(sqlite::Connection &present, sqlite::Connection &replayed, const Owners &erased, Problems &findings)
{
    const auto where = [](const DataRows &row) { return row.text().section(u'|', 0, 1); };
    // Side by side: both as a whole would be hundreds of megabytes.
    DataRows here(present);
    DataRows there(replayed);
    const auto compare = [&] {
        bool moreHere = here.next();
        bool moreThere = there.next();
        while (moreHere || moreThere) {
            const bool first = moreHere && (!moreThere || here.place() <= there.place());
            const bool second = moreThere && (!moreHere || there.place() <= here.place());
            if (!first || !second || here.text() != there.text()) {
                if (first)
                    add(findings, where(here), "not-in-commits");
                if (second && !isOf(there.text(), erased))
                    add(findings, where(there), "lost-from-data");
            }
            moreHere = first ? here.next() : moreHere;
            moreThere = second ? there.next() : moreThere;
        }
    };
    unlessTooLarge(findings, compare, [&] { return dataTables()[here.place().first].name; });
}

/// Attached files are not in the commits: the row holds the hash of its bytes.
void checkAttachments(sqlite::Connection &connection, const Stores &stores, Problems &findings)
{
    const bool leftOut = contentsAreLeftOut(connection);
    const QStringList erased = attachmentsWithoutFile(connection);
    for (const Attachment &attachment : stores.attachments.all()) {
        if (erased.contains(attachment.id.text()) && !stores.contents.has(attachment.hash))
            add(findings, QStringLiteral("attachment|") + attachment.id.text(), "content-erased", attachment.name, Severity::Note);
        else if (!stores.contents.has(attachment.hash))
            add(findings, QStringLiteral("attachment|") + attachment.id.text(), "content-missing", attachment.name,
                leftOut ? Severity::Note : Severity::Error);
        else if (!stores.contents.isSound(attachment.hash))
            add(findings, QStringLiteral("attachment|") + attachment.id.text(), "content-damaged", attachment.name);
    }
}

/// Sums that cannot be computed.
void checkTotals(const Stores &stores, Problems &findings)
{
    for (const Budget &budget : stores.budgets.all()) {
        try {
            static_cast<void>(stores.lines.totals(budget.id).balance());
        } catch (const Error &error) {
            if (error.code() != ErrorCode::Overflow)
                throw;
            add(findings, QStringLiteral("budget|") + budget.id.text(), "sum-too-large");
        }
    }
}

void checkAgainstCommits(Document &document, Problems &findings)
{
    const auto replayed = sqlite::Connection::inMemory();
    createSchema(*replayed);
    sqlite::Transaction transaction(*replayed);
    Owners erased;
    if (checkCommits(document, *replayed, erased, findings)) {
        if (Erasures(document.connection()).standing() > 0)
            add(findings, QStringLiteral("history"), "not-erased");
        compareData(document.connection(), *replayed, erased, findings);
        if (OpenConflicts(document.connection()).all() != OpenConflicts(*replayed).all())
            add(findings, QStringLiteral("conflict"), "open-conflicts");
    }
    transaction.commit();
}

} // namespace

Problems verifyDocument(Document &document)
{
    Problems findings;
    checkFile(document.connection(), findings);
    if (findings.empty())
        checkStrays(document.connection(), findings);
    if (publicCopyOf(document.connection()).isValid())
        checkPublicCopy(document, findings);
    else
        checkAgainstCommits(document, findings);
    if (!hasError(findings)) {
        for (const Problem &missing : sealFindings(document.connection()))
            findings.push_back(missing); // one or two a hearing
    }
    unlessTooLarge(findings, [&] { checkTotals(document.stores(), findings); }, [] { return QStringLiteral("budget"); });
    unlessTooLarge(
        findings, [&] { checkAttachments(document.connection(), document.stores(), findings); }, [] { return QStringLiteral("attachment"); });
    return findings;
}

} // namespace eldin::core
