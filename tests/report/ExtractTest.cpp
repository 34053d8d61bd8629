// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Extracts of a closed record, by meeting and in the short form, against what was sealed.
#include "tests/support/Printing.h"
#include "tests/support/ReportText.h"
#include "tests/support/SampleDocument.h"

#include "core/report/Papers.h"
#include "core/report/PlainText.h"
#include "core/report/SealCheck.h"
#include "core/service/CorrectionService.h"
#include "core/service/HearingService.h"
#include "core/service/RemarkLinks.h"
#include "core/service/ResponseService.h"
#include "core/sqlite/Connection.h"

#include <set>

using namespace eldin::core;
using namespace eldin::core::test;

namespace {

const QString kLaterReason = QStringLiteral("Кийин айтылган себеп");
const QString kCorrection = QStringLiteral("3-сунушту Кызыл-Жар айылынын тургуну айткан.");

/// The sample's open hearing with one proposal answered, and its record closed now.
struct ClosedHearing
{
    SampleDocument document;
    Id<Hearing> hearing = document.openHearing().id;
    std::vector<Id<Remark>> proposals;

    ClosedHearing()
    {
        for (const Remark &remark : stores().remarks.ofHearing(hearing)) {
            if (remark.kind == RemarkKind::Proposal && !remark.meetingId.isNull() && stores().remarkLinks.leadOf(remark.id) == remark.id)
                proposals.push_back(remark.id);
        }
        REQUIRE(proposals.size() > 2);
        answer(proposals[0], QStringLiteral("Мурда айтылган себеп"));
        HearingService(*document).closeRecord(hearing, protocolTexts);
    }
    [[nodiscard]] const Stores &stores() { return document.stores(); }
    void answer(const Id<Remark> &remark, const QString &reason)
    {
        Response response;
        response.remarkId = remark;
        response.decision = Decision::Rejected;
        response.reason = {reason, reason, {}};
        ResponseService(*document).respond(response);
    }
    /// All that may still be noted once the record is closed.
    void changeWhatMayChange()
    {
        answer(proposals[0], kLaterReason);
        answer(proposals[1], kLaterReason);
        RemarkLinks(*document).link({proposals[2]}, proposals[1], LinkKind::Duplicate);
    }
    void correct()
    {
        Correction correction;
        correction.hearingId = hearing;
        correction.text = {kCorrection, kCorrection, {}};
        CorrectionService(*document).add(correction);
    }
    /// Every extract there is, in the language.
    [[nodiscard]] std::vector<report::Report> extracts(PaperLanguage language)
    {
        std::vector<report::Report> all {protocol(stores(), hearing, {}, language, ProtocolForm::Short)};
        for (const Meeting &meeting : stores().meetings.ofHearing(hearing)) {
            all.push_back(protocol(stores(), hearing, meeting.id, language));
            all.push_back(protocol(stores(), hearing, meeting.id, language, ProtocolForm::Short));
        }
        return all;
    }
    [[nodiscard]] QStringList texts(PaperLanguage language)
    {
        QStringList texts;
        for (const report::Report &extract : extracts(language))
            texts += report::toPlainText(extract);
        return texts;
    }
};

} // namespace

TEST_CASE("an extract of a meeting repeats of every remark what the sealed minutes say", "[report][seal][extract]")
{
    ClosedHearing closed;
    for (const Language language : {Language::Kyrgyz, Language::Russian}) {
        const PaperLanguage paper = language == Language::Russian ? PaperLanguage::Russian : PaperLanguage::Kyrgyz;
        const QStringList all = textsOf(protocol(closed.stores(), closed.hearing, {}, paper));
        const std::set<QString> sealed(all.begin(), all.end());
        for (const Meeting &meeting : closed.stores().meetings.ofHearing(closed.hearing)) {
            const QStringList extract = textsOf(protocol(closed.stores(), closed.hearing, meeting.id, paper));
            for (const Remark &remark : closed.stores().remarks.ofMeeting(meeting.id)) {
                const RemarkText said = closed.stores().remarkTexts.get(remark.id);
                const QString words = said.in(language).isEmpty() ? said.text : said.in(language);
                INFO(words.toStdString());
                const QStringList told = extract.filter(words);
                CHECK_FALSE(told.isEmpty());
                CHECK(std::all_of(told.begin(), told.end(), [&](const QString &text) { return sealed.contains(text); }));
            }
        }
    }
}

TEST_CASE("an extract printed later says what it said on the day of the closing; corrections stand behind it", "[report][seal][extract]")
{
    ClosedHearing closed;
    const PaperLanguage language = GENERATE(PaperLanguage::Kyrgyz, PaperLanguage::Russian);
    const Wording wording(languagesOf(language).front());
    const QStringList before = closed.texts(language);
    closed.changeWhatMayChange();
    CHECK(closed.texts(language) == before);
    closed.correct();
    const QStringList after = closed.texts(language);
    REQUIRE(after.size() == before.size());
    for (qsizetype i = 0; i < after.size(); ++i) {
        // Certified is what stands above the signature: the corrections as well.
        const QString said = before[i].left(before[i].indexOf(wording("protocol.extract.certified").section(u'_', 0, 0)));
        CHECK(after[i].startsWith(said));
        const auto heading = after[i].indexOf(wording("protocol.corrections"), said.size());
        const auto words = after[i].indexOf(kCorrection);
        const auto certified = after[i].indexOf(wording("protocol.extract.certified").section(u'_', 0, 0));
        CHECK(heading >= said.size());
        CHECK(words > heading);
        CHECK(certified > words);
        CHECK(after[i].contains(wording("protocol.corrections.note")));
    }
    CHECK(checkSeals(*closed.document).ok);
}

TEST_CASE("an extract of minutes whose sealed answers are gone leaves them out and says so", "[report][seal][extract]")
{
    ClosedHearing closed;
    // As in a document of an earlier closing, or where the words were erased.
    closed.document->connection().run("DELETE FROM sealed_paper");
    closed.changeWhatMayChange();
    for (const PaperLanguage language : {PaperLanguage::Kyrgyz, PaperLanguage::Russian, PaperLanguage::English}) {
        const Wording wording(languagesOf(language).front());
        for (const report::Report &extract : closed.extracts(language)) {
            const QString text = report::toPlainText(extract);
            CHECK(text.contains(wording("protocol.extract.no_answers")));
            CHECK_FALSE(text.contains(wording("protocol.extract.answers")));
            CHECK_FALSE(text.contains(kLaterReason));
            CHECK_FALSE(text.contains(QStringLiteral("Мурда айтылган себеп")));
            // Neither answered nor unanswered: nobody knows any more.
            CHECK_FALSE(text.contains(wording("protocol.proposal.no_answer")));
        }
    }
}
