// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/SealCheck.h"

#include "core/document/Document.h"
#include "core/document/FormerClosing.h"
#include "core/document/PublicCopy.h"
#include "core/document/Verification.h"
#include "core/report/FindingTexts.h"
#include "core/report/Papers.h"
#include "core/report/PartJson.h"
#include "core/report/Texts.h"
#include "core/storage/Schema.h"
#include "core/storage/Seals.h"

#include <QCoreApplication>

#include <map>
#include <set>

namespace eldin::core {

namespace {

class SealSentences
{
    Q_DECLARE_TR_FUNCTIONS(Seal)

public:
    explicit SealSentences(const Seals &seals)
        : m_seals(seals)
    {
    }

    /// "remarks – 1-42".
    [[nodiscard]] QString record(const QString &table, const QString &id) const
    {
        return tableText(table) + QStringLiteral(" – ") + m_seals.nameOf(table, id);
    }

    [[nodiscard]] QString finding(const Problem &problem) const
    {
        const QString table = problem.where.section(u'|', 0, 0);
        const QString id = problem.where.section(u'|', 1).remove(u'\'');
        return id.isEmpty() ? findingText(problem) : findingText(problem) + QStringLiteral(" (") + record(table, id) + u')';
    }

    [[nodiscard]] QString difference(const SealDifference &difference, const Seal &seal) const
    {
        const QString hearing = m_seals.nameOf(QStringLiteral("hearing"), seal.hearingId.text());
        const QString what = record(difference.table, difference.rowId);
        switch (difference.kind) {
        case SealDifference::Kind::Changed: return tr("In the sealed hearing “%1” this was changed afterwards: %2.").arg(hearing, what);
        case SealDifference::Kind::Missing: return tr("In the sealed hearing “%1” this is missing: %2.").arg(hearing, what);
        case SealDifference::Kind::Unproved: return tr("In the sealed hearing “%1” this cannot be proved: %2.").arg(hearing, what);
        case SealDifference::Kind::Root: break;
        }
        return tr("The seal of the hearing “%1” was changed: the list of what was sealed does not give its code.").arg(hearing);
    }

    [[nodiscard]] QString former(const Seal &seal) const
    {
        return tr("The code %1 is that of another closing of the hearing “%2”, made at the same time on another copy; the document goes by the other one.")
            .arg(seal.code(), m_seals.nameOf(QStringLiteral("hearing"), seal.hearingId.text()));
    }

    /// "Received after the closing of …, and no part of its record: participants (2), votes (1)."; empty if nothing was.
    [[nodiscard]] QString later(const Seal &seal) const
    {
        std::map<QString, int> counts;
        for (const auto &[table, id] : m_seals.rowsAfter(seal.hearingId)) {
            if (dataTable(table)->tableClass == TableClass::Public)
                ++counts[table];
        }
        QStringList parts;
        for (const auto &[table, count] : counts)
            parts += QStringLiteral("%1 (%2)").arg(tableText(table)).arg(count);
        return parts.isEmpty() ? QString()
                               : tr("Received after the closing of “%1”, and no part of its record: %2.")
                                     .arg(m_seals.nameOf(QStringLiteral("hearing"), seal.hearingId.text()), parts.join(QStringLiteral(", ")));
    }

    [[nodiscard]] static QString wrongCode(const QString &code)
    {
        return isSealCode(code) ? tr("No closed hearing in this document has the code %1.").arg(code)
                                : tr("“%1” is no seal code: it has five groups of four signs, and one of them checks the others.").arg(code);
    }

private:
    const Seals &m_seals;
};

} // namespace

std::vector<ProtocolText> protocolTexts(const Stores &stores, const Id<Hearing> &hearing)
{
    std::vector<ProtocolText> texts;
    for (const PaperLanguage language : {PaperLanguage::Kyrgyz, PaperLanguage::Russian, PaperLanguage::English})
        texts.push_back({languagesOf(language).front(), report::toJson(protocol(stores, hearing, {}, language).parts.front())});
    return texts;
}

std::optional<Seal> lastSeal(const Stores &stores, const Id<Hearing> &hearing)
{
    return Seals(stores).last(hearing);
}

SealCheck checkSeals(Document &document, const std::optional<QString> &code)
{
    SealCheck check;
    const Seals seals(document.stores());
    const SealSentences sentences(seals);
    const auto note = [&](const QString &sentence) {
        if (check.firstDifference.isEmpty())
            check.firstDifference = sentence;
    };
    for (const Problem &finding : verifyDocument(document)) {
        if (finding.severity == Severity::Error)
            note(sentences.finding(finding));
    }
    std::set<Id<Hearing>> looked;
    for (const Seal &seal : seals.all()) {
        const auto hearing = document.stores().hearings.find(seal.hearingId);
        const bool former = seals.holding(seal.hearingId, seal.kind) != seal;
        // A copy for everybody has no contents of commits from which the other closing could be worked out.
        const SealFindings findings = former && !isPublicCopy(document) ? checkFormerClosing(document, seal) : seals.check(seal);
        const bool holds = findings.differences.empty();
        check.seals.push_back({seal, hearing ? hearing->title : LocalText(), holds, former});
        check.proved += findings.proved;
        check.hidden += findings.hidden;
        if (!holds)
            note(sentences.difference(findings.differences.front(), seal));
        if (former)
            check.notes += sentences.former(seal);
        if (code && seal.code() == *code)
            check.ofCode = check.seals.back();
        if (looked.insert(seal.hearingId).second)
            check.notes += sentences.later(seal);
    }
    check.notes.removeAll(QString());
    if (code && (!isSealCode(*code) || !check.ofCode)) {
        check.ofCode.reset();
        note(SealSentences::wrongCode(*code));
    }
    check.ok = check.firstDifference.isEmpty();
    return check;
}

} // namespace eldin::core
