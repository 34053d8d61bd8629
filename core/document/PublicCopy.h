// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/Document.h"
#include "core/domain/PersonalWords.h"

namespace eldin::core {

/// A text that may name somebody or hold a telephone.
struct DoubtfulText
{
    QString table;
    QString id; ///< of the row
    QString column;
    QString record; ///< what a person would call the record
    QString text;
    std::vector<PersonalWord> found;
    bool isOfficial = false; ///< it says which official did something: a name by its nature, or an office
    QString office; ///< of an official: what stands in the copy instead of the name; empty: nothing is known
    bool isOffice = false; ///< of an official: it names an office, and nothing in it looks like a person

    /// The same text at the same place, for what was decided about it; of an official the same everywhere.
    [[nodiscard]] QString key() const { return isOfficial ? QStringLiteral("official|") + text : table + u'|' + id + u'|' + column + u'|' + text; }
};

/// What becomes of a doubtful text.
enum class TextDecision {
    Redact, ///< none of it stands in the copy, nor of its translations; its hash in the history does. Of an official: the office instead
    RedactWords, ///< what was found is left out
    Leave,
};

/// What becomes of a text that nobody decided about: what was said and answered is redacted as a whole; of titles, places, and
/// what the office writes on its papers, only what was found. Of who answered, presents, signs or is responsible only what names
/// an office stays, and for the rest the office stands there.
[[nodiscard]] TextDecision usualDecision(const DoubtfulText &text);

struct PublicCopyPlan
{
    QHash<QString, TextDecision> decisions; ///< by DoubtfulText::key(); else usualDecision()
    bool hashes = true; ///< in place of a redacted text stands its hash, as in the history; else a mark for the eye: […]
    bool attachments = true; ///< photos and the coat of arms, without what cameras write into them
    QSet<QString> moreAttachments; ///< ids of other files that go along as they are; never recordings and signed lists
    LocalText resident; ///< the word for who spoke
};

struct PublicCopyResult
{
    QString sha256; ///< of the file
    int redacted = 0; ///< texts that are not there, as a whole or in part
    int attachments = 0; ///< that went along
    int leftOut = 0; ///< files that did not
};

/// All doubtful texts of a document, record by record, for somebody to decide about. Long work; false from `progress` ends it with
/// Error{Cancelled}.
[[nodiscard]] std::vector<DoubtfulText> doubtfulTexts(Document &document, const std::function<bool()> &progress = {});

/// Writes a copy for everybody: data, commit headers and hashes, and no personal data, nor any trace of them in its bytes (design.md,
/// promise 7). Officials appear as their offices, residents as that and their village; groups of fewer than five are told less
/// about. The program opens it for reading only, and it is never merged. The document itself is only read. Error{FileExists};
/// on failure or Cancel nothing is left. `progress` gets done and all.
PublicCopyResult writePublicCopy(const QString &path, const QString &target, const PublicCopyPlan &plan, const Environment &environment,
                                 const std::function<bool(int done, int all)> &progress = {});

/// Whether the document is a public copy.
[[nodiscard]] bool isPublicCopy(Document &document);

/// SHA-256 of a file, lower-case hexadecimal. Error{Io}.
[[nodiscard]] QString fileSha256(const QString &path);

} // namespace eldin::core
