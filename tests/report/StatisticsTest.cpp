// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Printing.h"
#include "tests/support/ReportText.h"
#include "tests/support/SampleDocument.h"

#include "core/document/PublicCopy.h"
#include "core/report/DuplicateGroups.h"
#include "core/report/Ledger.h"
#include "core/report/Statistics.h"
#include "core/report/Summary.h"
#include "core/report/papers/PaperMaker.h"
#include "core/service/MunicipalityService.h"
#include "core/service/QuestionnaireService.h"

#include <QTemporaryDir>

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

TEST_CASE("participants are compared with the residents of their sex and age where these are known", "[report][statistics]")
{
    SampleDocument sample;
    const Wording wording(Language::English);
    MunicipalityService service(*sample);
    const auto table = [&](std::size_t place) {
        const report::Report paper = makePaper(sample.stores(), {PaperKind::Statistics, sample.closedHearing().id, {}, PaperLanguage::English, {}});
        return blocksOf<report::Table>(paper.parts.front()).at(place);
    };
    for (const PopulationGroup &group : service.residents())
        service.countResidents(group.sex, group.ageGroup, 0);
    CHECK(table(0).columns.size() == 5);
    service.countResidents(Sex::Female, QStringLiteral("18-28"), 300);
    service.countResidents(Sex::Male, QStringLiteral("29-35"), 100);
    REQUIRE(table(0).columns.size() == 7);
    CHECK(table(0).rows[0].cells[3] == QStringLiteral("300"));
    CHECK(table(0).rows[0].cells[4].startsWith(QStringLiteral("75")));
    REQUIRE(table(1).columns.size() == 7);
    CHECK(statisticsCsv(statisticsOf(sample.stores(), sample.closedHearing(), wording), wording).contains(",300,"));
}

TEST_CASE("in a public copy the groups are told as the least they can have been, not as counts", "[report][statistics][private]")
{
    SampleDocument sample;
    const Hearing hearing = sample.closedHearing();
    const Wording wording(Language::English);
    const Statistics whole = statisticsOf(sample.stores(), hearing, wording);
    CHECK_FALSE(whole.isCoarsened);
    const QTemporaryDir folder;
    const QString target = folder.filePath(QStringLiteral("copy.eldin"));
    writePublicCopy(sample->path(), target, {}, sample->environment());
    const auto copy = Document::open(target, sample->environment(), Access::ReadOnly);
    const Statistics told = statisticsOf(copy->stores(), copy->stores().hearings.get(hearing.id), wording);
    CHECK(told.isCoarsened);
    CHECK(told.people == whole.people);
    bool less = false;
    for (const auto &[there, here] : {std::pair {&told.sexes, &whole.sexes}, std::pair {&told.ages, &whole.ages}, std::pair {&told.villages, &whole.villages}}) {
        for (std::size_t i = 0; i < there->size(); ++i) {
            const StatisticsGroup &group = (*there)[i];
            INFO(group.name.toStdString());
            if (group.code.isEmpty()) {
                CHECK(group.name == QStringLiteral("Not stated or hidden"));
                continue;
            }
            REQUIRE(i < here->size());
            CHECK(group.people <= (*here)[i].people);
            less = less || group.people < (*here)[i].people;
            // A number stands there only where it is the number.
            if (group.people != (*here)[i].people)
                CHECK(group.peopleShown == (group.people > 0 ? QStringLiteral("≥ %1").arg(group.people) : QStringLiteral("…")));
        }
    }
    CHECK(less);
    const QByteArray csv = statisticsCsv(told, wording);
    CHECK(csv.contains("≥ "));
    const auto paper = makePaper(copy->stores(), {PaperKind::Statistics, hearing.id, {}, PaperLanguage::English, {}});
    CHECK(textsOf(paper).join(u'\n').contains(QStringLiteral("This is a public copy")));
    const auto indicators = makePaper(copy->stores(), {PaperKind::Indicators, hearing.id, {}, PaperLanguage::English, {}});
    CHECK(textsOf(indicators).join(u'\n').contains(QStringLiteral("≥ ")));
    // The whole document shows what it knows.
    CHECK_FALSE(textsOf(makePaper(sample.stores(), {PaperKind::Statistics, hearing.id, {}, PaperLanguage::English, {}})).join(u'\n').contains(QStringLiteral("≥")));
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
