// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Printing.h"
#include "tests/support/ReportText.h"
#include "tests/support/SampleDocument.h"

#include "core/report/DuplicateGroups.h"
#include "core/report/Ledger.h"
#include "core/report/Statistics.h"
#include "core/report/Summary.h"
#include "core/report/papers/PaperMaker.h"
#include "core/service/QuestionnaireService.h"

#include <numeric>

using namespace eldin::core;
using namespace eldin::core::test;

namespace {

int sumOf(const std::vector<StatisticsGroup> &groups, int StatisticsGroup::*number)
{
    return std::accumulate(groups.begin(), groups.end(), 0, [&](int sum, const StatisticsGroup &group) { return sum + group.*number; });
}

} // namespace

TEST_CASE("every division of the people and of the remarks gives the same whole", "[report][statistics]")
{
    SampleDocument sample;
    for (const Hearing &hearing : sample.stores().hearings.all()) {
        const Wording wording(Language::Kyrgyz);
        const Statistics statistics = statisticsOf(sample.stores(), hearing, wording);
        const HearingSummary summary = summaryOf(sample.stores(), hearing);
        for (const auto *groups : {&statistics.sexes, &statistics.ages, &statistics.villages, &statistics.roles}) {
            CHECK(sumOf(*groups, &StatisticsGroup::people) == summary.participants);
            CHECK(sumOf(*groups, &StatisticsGroup::remarks) == summary.remarks);
            CHECK(sumOf(*groups, &StatisticsGroup::proposals) == summary.proposals);
        }
        REQUIRE_FALSE(statistics.hearings.empty());
        CHECK((statistics.hearings.back().hearing.id == hearing.id));
        CHECK(statistics.hearings.back().granted == ledgerOf(sample.stores(), hearing).counts.granted);
        CHECK(statistics.population > 0);
    }
    CHECK(statisticsOf(sample.stores(), sample.openHearing(), Wording(Language::Kyrgyz)).hearings.size() == 2);
}

TEST_CASE("what is shown of small groups is hidden on the paper and in the table for programs", "[report][statistics]")
{
    SampleDocument sample;
    const Wording wording(Language::Kyrgyz);
    Statistics statistics = statisticsOf(sample.stores(), sample.closedHearing(), wording);
    bool hidden = false;
    for (const auto *groups : {&statistics.sexes, &statistics.ages, &statistics.villages, &statistics.roles}) {
        for (const StatisticsGroup &group : *groups) {
            if (group.people > 0 && group.people < 5) {
                CHECK(group.peopleShown == QStringLiteral("< 5"));
                hidden = true;
            }
        }
    }
    CHECK(hidden);
    const QByteArray csv = statisticsCsv(statistics, wording);
    CHECK(csv.contains("< 5"));
    const report::Report paper = makePaper(sample.stores(), {PaperKind::Statistics, sample.closedHearing().id, {}, PaperLanguage::Kyrgyz, {}});
    CHECK(textsOf(paper).contains(QStringLiteral("< 5")));
    CHECK_FALSE(blocksOf<report::Chart>(paper.parts.front()).empty());
}

TEST_CASE("the lead of every remark is the same whether one or all are asked", "[report][statistics]")
{
    SampleDocument sample;
    for (const Hearing &hearing : sample.stores().hearings.all()) {
        const DuplicateGroups groups(sample.stores(), hearing.id);
        for (const Remark &remark : sample.stores().remarks.ofHearing(hearing.id))
            CHECK((groups.leadOf(remark.id) == sample.stores().remarkLinks.leadOf(remark.id)));
    }
}

TEST_CASE("papers of statistics, of the budget before and after and of questionnaires can be made in every language", "[report][papers]")
{
    SampleDocument sample;
    for (const PaperKind kind : {PaperKind::Statistics, PaperKind::HearingChanges, PaperKind::OwnQuestionnaire, PaperKind::QuestionnaireResults}) {
        for (const auto &[language, code] : Codes<PaperLanguage>::list) {
            for (const Hearing &hearing : sample.stores().hearings.all()) {
                const report::Report paper = makePaper(sample.stores(), {kind, hearing.id, {}, language, {}});
                INFO(codeOf(kind).toStdString());
                for (const report::Part &part : paper.parts)
                    CHECK(part.blocks.size() > 1);
            }
        }
    }
}

TEST_CASE("own questionnaires are printed with the numbers under which they are entered", "[report][papers][questionnaire]")
{
    SampleDocument sample;
    QuestionnaireService service(*sample);
    Questionnaire questionnaire;
    questionnaire.hearingId = sample.openHearing().id;
    questionnaire.title = {QStringLiteral("Угуу жөнүндө пикириңиз"), QStringLiteral("Ваше мнение о слушаниях"), {}};
    questionnaire.copies = 3;
    Question question;
    question.questionnaireId = service.add(questionnaire);
    question.title = {QStringLiteral("Эмне керек?"), QStringLiteral("Что нужно?"), {}};
    QuestionOption water;
    water.title = {QStringLiteral("суу"), QStringLiteral("вода"), {}};
    QuestionOption road;
    road.title = {QStringLiteral("жол"), QStringLiteral("дорога"), {}};
    const auto id = service.addQuestion(question, {water, road});
    const report::Report paper = makePaper(sample.stores(), {PaperKind::OwnQuestionnaire, questionnaire.hearingId, {}, PaperLanguage::KyrgyzAndRussian, {}});
    const QStringList texts = textsOf(paper);
    for (const char16_t *number : {u"Баракча № 1", u"Баракча № 3", u"□ 2. жол"})
        CHECK(texts.contains(QString::fromUtf16(number)));
    CHECK(paper.parts.size() == 1); // in one language: no number is handed out twice
    CHECK(blocksOf<report::PageBreak>(paper.parts.front()).size() == 2);
    SheetEntry sheet;
    sheet.questionnaireId = question.questionnaireId;
    sheet.answers[id].options = {sample.stores().questionOptions.ofQuestion(id).back().id};
    service.enter(sheet);
    const report::Report results = makePaper(sample.stores(), {PaperKind::QuestionnaireResults, questionnaire.hearingId, {}, PaperLanguage::Russian, {}});
    CHECK(blocksOf<report::Chart>(results.parts.front()).size() == 1);
    CHECK(tableOf(results.parts.front(), QStringLiteral("Что нужно?")).rows[1].cells == QStringList {QStringLiteral("дорога"), QStringLiteral("1"), QStringLiteral("100,0\u00a0%")});
}
