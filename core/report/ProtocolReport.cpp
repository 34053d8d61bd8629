// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/HearingName.h"
#include "core/report/OfficialHead.h"
#include "core/report/Papers.h"
#include "core/report/PartJson.h"
#include "core/report/ProtocolPart.h"
#include "core/report/Summary.h"
#include "core/report/papers/PaperKind.h"
#include "core/storage/SealedView.h"

#include <map>

namespace eldin::core {

std::vector<Language> languagesOf(PaperLanguage language)
{
    switch (language) {
    case PaperLanguage::Kyrgyz: return {Language::Kyrgyz};
    case PaperLanguage::Russian: return {Language::Russian};
    case PaperLanguage::English: return {Language::English};
    case PaperLanguage::KyrgyzAndRussian: return {Language::Kyrgyz, Language::Russian};
    }
    return {};
}

std::vector<Wording> wordingsOf(const Stores &stores, PaperLanguage language)
{
    const auto own = stores.phrases.all();
    std::vector<Wording> wordings;
    for (const Language one : languagesOf(language))
        wordings.emplace_back(one, own);
    return wordings;
}

namespace {

using namespace report;

/// The words that were sealed, by language.
std::map<Language, Part> sealedParts(const Stores &stores, const Hearing &hearing)
{
    std::map<Language, Part> parts;
    for (const ProtocolText &text : Seals(stores).protocolOf(hearing.id)) {
        if (auto part = partFromJson(text.text); part && part->language == text.language)
            parts.emplace(text.language, std::move(*part));
    }
    return parts;
}

/// Drawn again as it was sealed, with what is no word of it: the coat of arms, and the mark of a translation.
Part drawnAgain(Part part, const Stores &stores, const Wording &wording, bool translation)
{
    for (Block &block : part.blocks) {
        if (auto *head = std::get_if<PaperHead>(&block))
            head->emblem = officialHead(stores, wording.language()).emblem;
    }
    part.translation = translation;
    if (translation)
        part.blocks.insert(part.blocks.begin(), {Paragraph {wording("protocol.translation.heading"), TextStyle::Bold, Align::Right, 0},
                                                 Paragraph {wording("mark.translation_note"), TextStyle::Note, Align::Right, 0}});
    return part;
}

/// What was noted later stands behind what was sealed.
void addCorrections(Part &part, const std::vector<Correction> &corrections, const Wording &wording, bool isKept)
{
    if (corrections.empty())
        return;
    part.blocks.emplace_back(Heading {2, wording("protocol.corrections")});
    if (isKept)
        part.blocks.emplace_back(Paragraph {wording("protocol.corrections.note"), TextStyle::Note, Align::Left, 0});
    for (const Correction &correction : corrections)
        part.blocks.emplace_back(Paragraph {wording("protocol.correction").arg(wording.date(correction.date), wording.marked(correction.text)), TextStyle::Normal, Align::Left, 0});
}

/// The answers as they stand in the sealed minutes; nothing where their words are gone or left out.
std::optional<SealedAnswers> answersIn(const std::map<Language, Part> &sealed, Language language)
{
    SealedAnswers answers;
    const auto part = sealed.find(language);
    if (part == sealed.end())
        return std::nullopt;
    for (const Block &block : part->second.blocks) {
        const auto *table = std::get_if<Table>(&block);
        if (table == nullptr || static_cast<qsizetype>(table->columns.size()) != ProtocolPart::kProposalColumns)
            continue;
        for (const TableRow &row : table->rows) {
            if (row.cells.size() == ProtocolPart::kProposalColumns)
                answers.emplace(row.cells.front(), row.cells.mid(2));
        }
    }
    return answers;
}

/// What the sealed minutes told of earlier promises; empty where they told nothing.
QString promisesIn(const std::map<Language, Part> &sealed, const Wording &wording)
{
    const auto part = sealed.find(wording.language());
    if (part == sealed.end())
        return {};
    for (const char *const key : {"ledger.since", "ledger.since.several"}) {
        const QString beginning = wording(key).section(QStringLiteral("%1"), 0, 0);
        for (const Block &block : part->second.blocks) {
            const auto *paragraph = std::get_if<Paragraph>(&block);
            if (paragraph != nullptr && paragraph->text.startsWith(beginning))
                return paragraph->text;
        }
    }
    return {};
}

/// Whether the sealed minutes have the citizens' budget among their annexes, in whichever language they are kept.
std::optional<bool> citizensBudgetIn(const std::map<Language, Part> &sealed)
{
    for (const auto &[language, part] : sealed) {
        const QString annex = Wording(language)("protocol.annex.citizens_budget");
        return std::any_of(part.blocks.begin(), part.blocks.end(), [&](const Block &block) {
            const auto *paragraph = std::get_if<Paragraph>(&block);
            return paragraph != nullptr && paragraph->text.endsWith(QStringLiteral(". ") + annex);
        });
    }
    return std::nullopt;
}

QString extractLine(const std::optional<Seal> &seal, bool areAnswersKept, const Wording &wording)
{
    if (!seal)
        return wording("protocol.extract");
    const QString line = wording("protocol.extract.of").arg(wording.dateIn(seal->at.date()), seal->code());
    return line + u' ' + wording(areAnswersKept ? "protocol.extract.answers" : "protocol.extract.no_answers");
}

/// What a telephone reads from the foot of a sealed protocol: where it is published, or else what it is.
QString sealWords(const Stores &stores, const HearingSummary &summary, const QString &code, const Wording &wording)
{
    const auto own = stores.phrases.ofKey(QStringLiteral("protocol.address"));
    if (const QString address = own ? own->text.best(wording.language()).trimmed() : QString(); !address.isEmpty())
        return address;
    const QString number = protocolNumber(stores, summary.hearing.id);
    return wording("seal.words").arg(number.isEmpty() ? QString() : QStringLiteral(" № ") + number,
                                     summary.hearing.date.toString(QStringLiteral("dd.MM.yyyy")), QString::number(summary.participants),
                                     QString::number(summary.proposals), code);
}

} // namespace

QStringList missingWhenClosed(const Stores &stores, const Id<Hearing> &hearing, Language language)
{
    Hearing closed = stores.hearings.get(hearing);
    closed.state = HearingState::Answering; // from then on every meeting counts as held
    const Wording wording(language, stores.phrases.all());
    ProtocolPart part(stores, closed, {}, wording, ProtocolForm::Full);
    static_cast<void>(part.make(false));
    return part.allMissing();
}

QString protocolNumber(const Stores &stores, const Id<Hearing> &hearing)
{
    QString number;
    for (const Paper &paper : stores.papers.ofHearing(hearing)) {
        if (paper.kind == codeOf(PaperKind::Protocol) && !paper.number.isEmpty())
            number = paper.number;
    }
    return number;
}

report::Report protocol(const Stores &stores, const Id<Hearing> &hearing, const Id<Meeting> &meeting,
                        PaperLanguage language, ProtocolForm form)
{
    report::Report result;
    result.kind = codeOf(PaperKind::Protocol);
    const SealedView atClosing(stores, hearing);
    const Hearing subject = stores.hearings.get(hearing);
    const auto wordings = wordingsOf(stores, language);
    const std::map<Language, Part> sealed = sealedParts(stores, subject);
    const bool isExtract = subject.recordClosedAt.isValid() && (!meeting.isNull() || form == ProtocolForm::Short);
    // Of a paper in two languages both halves say the same, or neither is drawn again.
    const bool isKept = !isExtract && std::all_of(wordings.begin(), wordings.end(), [&](const Wording &wording) { return sealed.contains(wording.language()); });
    const auto seal = isKept ? Seals(stores).holding(hearing, SealKind::Record) : Seals(stores).last(hearing);
    const auto corrections = stores.corrections.ofHearing(hearing);
    const HearingSummary summary = summaryOf(stores, subject);
    for (const Wording &wording : wordings) {
        const bool translation = &wording != &wordings.front();
        if (isKept) {
            result.parts.push_back(drawnAgain(sealed.at(wording.language()), stores, wording, translation));
        } else {
            ProtocolPart part(stores, subject, meeting, wording, form);
            if (isExtract) {
                auto answers = answersIn(sealed, wording.language());
                const QString line = extractLine(Seals(stores).holding(hearing, SealKind::Record), answers.has_value(), wording);
                part.makeExtract(line, {std::move(answers), promisesIn(sealed, wording), citizensBudgetIn(sealed)});
            }
            result.parts.push_back(part.make(translation));
        }
        addCorrections(result.parts.back(), corrections, wording, isKept || isExtract);
        if (isExtract) // under all that it certifies
            result.parts.back().blocks.emplace_back(Paragraph {wording("protocol.extract.certified"), TextStyle::Normal, Align::Left, 0});
        if (!subject.recordClosedAt.isValid())
            result.parts.back().draftMark = wording("mark.draft");
        if (seal && !isExtract) {
            result.parts.back().sealCode = seal->code();
            result.parts.back().sealWord = wording("seal.code");
            result.parts.back().sealWords = sealWords(stores, summary, seal->code(), wordings.front());
        }
        if (!translation)
            result.title = hearingName(stores, subject, wording);
    }
    return result;
}

} // namespace eldin::core
