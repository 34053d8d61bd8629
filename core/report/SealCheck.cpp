// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/SealCheck.h"

#include "core/document/Document.h"
#include "core/document/PublicCopy.h"
#include "core/document/Verification.h"
#include "core/report/FindingTexts.h"
#include "core/report/Papers.h"
#include "core/report/PartJson.h"
#include "core/report/Texts.h"
#include "core/storage/Schema.h"
#include "core/storage/Seals.h"

#include <QCoreApplication>

#include <limits>

namespace eldin::core {

namespace {

/// What a copy for everybody makes coarser, cuts from persons, or shortens; all else has to be proved.
bool mayDiffer(const QString &table)
{
    static const QStringList names {QStringLiteral("attendance"), QStringLiteral("head_count"), QStringLiteral("speaking_turn"), QStringLiteral("remark")};
    return names.contains(table) || dataTable(table)->tableClass == TableClass::Text;
}

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
    const bool leavesThingsOut = isPublicCopy(document);
    for (const Seal &seal : seals.all()) {
        const auto hearing = document.stores().hearings.find(seal.hearingId);
        auto differences = leavesThingsOut ? seals.differences(seal, std::numeric_limits<int>::max()) : seals.differences(seal);
        // A copy for everybody leaves out what is not for everybody; the rest is proved, and the whole by its root.
        if (leavesThingsOut)
            std::erase_if(differences, [](const SealDifference &difference) { return difference.kind == SealDifference::Kind::Unproved && mayDiffer(difference.table); });
        check.seals.push_back({seal, hearing ? hearing->title : LocalText(), differences.empty()});
        if (!differences.empty())
            note(sentences.difference(differences.front(), seal));
        if (code && seal.code() == *code)
            check.ofCode = check.seals.back();
    }
    if (code && (!isSealCode(*code) || !check.ofCode)) {
        check.ofCode.reset();
        note(SealSentences::wrongCode(*code));
    }
    check.ok = check.firstDifference.isEmpty();
    return check;
}

} // namespace eldin::core
