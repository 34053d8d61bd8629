// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The papers after a hearing: what became of what people said.
#include "tests/support/Printing.h"
#include "tests/support/ReportText.h"
#include "tests/support/SampleDocument.h"

#include "core/report/LedgerTexts.h"
#include "core/report/papers/PaperMaker.h"
#include "core/service/AppealService.h"
#include "core/service/AttendanceService.h"
#include "core/service/HearingService.h"
#include "core/service/MunicipalityService.h"
#include "core/service/RemarkService.h"
#include "core/service/ResponseService.h"
#include "core/sqlite/Connection.h"

using namespace eldin::core;
using namespace eldin::core::test;

namespace {

constexpr PaperKind kAfter[] {PaperKind::Synopsis, PaperKind::ResponseReport, PaperKind::Letters,    PaperKind::Press,
                              PaperKind::Ledger,   PaperKind::ExecutionReport, PaperKind::Indicators, PaperKind::Evidence};

report::Report make(const Stores &stores, PaperKind kind, const Id<Hearing> &hearing, PaperLanguage language = PaperLanguage::Kyrgyz)
{
    return makePaper(stores, {kind, hearing, {}, language, {}});
}

QString textOf(const report::Report &paper)
{
    return textsOf(paper).join(u'\n');
}

Id<Remark> propose(TestDocument &document, const TestDocument::Story &story, bool named)
{
    RemarkEntry entry;
    entry.meetingId = story.meeting;
    if (named)
        entry.attendanceId = story.participant;
    entry.kind = RemarkKind::Proposal;
    entry.text = QStringLiteral("Көпүрө оңдолсун");
    return RemarkService(*document).record(entry);
}

} // namespace

TEST_CASE("papers after a hearing can be made in every state and say what is missing", "[report][papers]")
{
    TestDocument document;
    const auto story = document.seedHearing();
    const auto checkAll = [&] {
        for (const PaperKind kind : kAfter) {
            for (const auto &[language, code] : Codes<PaperLanguage>::list) {
                INFO(codeOf(kind).toStdString());
                const report::Report paper = make(document.stores(), kind, story.hearing, language);
                CHECK_FALSE(textOf(paper).contains(QStringLiteral("%3")));
                for (const report::Part &part : paper.parts)
                    CHECK(part.blocks.size() > 2);
            }
        }
    };
    for (const auto &[state, code] : Codes<HearingState>::list) {
        Hearing hearing = document.stores().hearings.get(story.hearing);
        hearing.state = state;
        HearingService(*document).edit(hearing);
        checkAll();
    }
    for (const PaperKind kind : kAfter) {
        INFO(codeOf(kind).toStdString());
        CHECK_FALSE(make(document.stores(), kind, story.hearing).parts[0].draftMark.isEmpty());
    }
    const auto remark = propose(document, story, true);
    checkAll();
    HearingService(*document).closeRecord(story.hearing);
    const Wording wording(Language::Kyrgyz);
    CHECK(textOf(make(document.stores(), PaperKind::ResponseReport, story.hearing)).contains(wording("protocol.missing.answers")));
    Response response;
    response.remarkId = remark;
    response.reason.ky = QStringLiteral("Каражат бар");
    response.amount = Money::fromTyiyn(50'000'000);
    ResponseService(*document).respond(response);
    HearingService(*document).closeHearing(story.hearing);
    checkAll();
    for (const PaperKind kind : {PaperKind::Synopsis, PaperKind::ResponseReport, PaperKind::Ledger}) {
        INFO(codeOf(kind).toStdString());
        // A report for everybody says whom to ask: that alone is still missing.
        CHECK(make(document.stores(), kind, story.hearing).parts[0].draftMark.isEmpty() == (kind != PaperKind::ResponseReport));
        CHECK(textOf(make(document.stores(), kind, story.hearing)).contains(QStringLiteral("Көпүрө оңдолсун")));
    }
}

TEST_CASE("public papers after a hearing name nobody who took part", "[report][papers][privacy]")
{
    SampleDocument sample;
    QStringList secrets;
    auto rows = sample->connection().prepare("SELECT p.name, p.phone FROM person p JOIN person_attendance a ON a.person_id = p.id");
    while (rows.step()) {
        for (const int column : {0, 1}) {
            if (!rows.text(column).isEmpty())
                secrets += rows.text(column);
        }
    }
    REQUIRE(secrets.size() > 50);
    for (const PaperKind kind : kAfter) {
        for (const Hearing &hearing : sample.stores().hearings.all()) {
            const QString text = textOf(make(sample.stores(), kind, hearing.id, PaperLanguage::KyrgyzAndRussian));
            const bool found = std::any_of(secrets.begin(), secrets.end(), [&](const QString &secret) { return text.contains(secret); });
            INFO(codeOf(kind).toStdString());
            // Letters are for those whom they name, and the program knows them as private.
            if (found)
                CHECK(isPrivate(kind));
        }
    }
    CHECK(isPrivate(PaperKind::Letters));
}

TEST_CASE("the report on execution lists what was kept, with its day and note", "[report][papers]")
{
    SampleDocument sample;
    const Hearing last = sample.stores().hearings.all().back();
    for (const auto &[paper, language] : {std::pair(PaperLanguage::Kyrgyz, Language::Kyrgyz), std::pair(PaperLanguage::Russian, Language::Russian)}) {
        const QString text = textOf(make(sample.stores(), PaperKind::ExecutionReport, last.id, paper));
        const Wording wording(language);
        int kept = 0;
        for (const HearingLedger &ledger : ledgersBefore(sample.stores(), last)) {
            for (const LedgerRow &row : ledger.rows) {
                if (!row.isDone())
                    continue;
                ++kept;
                CHECK(text.contains(publicOutcomeText(row, wording)));
                CHECK(publicOutcomeText(row, wording).contains(row.notes.back().date.toString(QStringLiteral("dd.MM.yyyy"))));
            }
        }
        CHECK(kept > 1);
        CHECK(text.contains(wording("after.execution.done")));
        CHECK(text.contains(wording("after.execution.open")));
    }
}

TEST_CASE("the village stands before a proposal only where its words do not name it", "[report][papers]")
{
    TestDocument document;
    const auto story = document.seedHearing();
    const auto propose = [&](const char16_t *text) {
        RemarkEntry entry;
        entry.meetingId = story.meeting;
        entry.kind = RemarkKind::Proposal;
        entry.settlementId = story.village;
        entry.text = QString::fromUtf16(text);
        RemarkService(*document).record(entry);
    };
    for (const char16_t *text : {u"Ак-Булак айылынын көчөсүнө жарык керек", u"Мост в Ак-Булаке починить", u"Мектепке суу керек"})
        propose(text);
    const QString text = textOf(make(document.stores(), PaperKind::Synopsis, story.hearing));
    CHECK(text.contains(QStringLiteral("\nАк-Булак айылынын көчөсүнө жарык керек")));
    CHECK_FALSE(text.contains(QStringLiteral("Ак-Булак айылы: Ак-Булак")));
    CHECK_FALSE(text.contains(QStringLiteral("Ак-Булак айылы: Мост")));
    CHECK(text.contains(QStringLiteral("Ак-Булак айылы: Мектепке суу керек")));
}

TEST_CASE("a street, a school or a word at the beginning of a sentence does not count as the name of the village", "[report][papers]")
{
    TestDocument document;
    const auto story = document.seedHearing();
    Settlement village = document.stores().settlements.get(story.village);
    village.name = {QStringLiteral("Манас айылы"), QStringLiteral("село Манас"), {}};
    MunicipalityService(*document).editSettlement(village);
    for (const char16_t *text : {u"На улице Манаса нет света", u"Манас көчөсүнө жарык керек", u"Манасский канал почистить", u"Манас эпосун балдар окусун", u"В Манасе нет света"}) {
        RemarkEntry entry;
        entry.meetingId = story.meeting;
        entry.kind = RemarkKind::Proposal;
        entry.settlementId = story.village;
        entry.text = QString::fromUtf16(text);
        RemarkService(*document).record(entry);
    }
    const QString text = textOf(make(document.stores(), PaperKind::Synopsis, story.hearing));
    for (const char16_t *told : {u"На улице Манаса", u"Манас көчөсүнө", u"Манасский канал", u"Манас эпосун"})
        CHECK(text.contains(QStringLiteral("Манас айылы: ") + QString::fromUtf16(told)));
    CHECK_FALSE(text.contains(QStringLiteral("Манас айылы: В Манасе")));
}

TEST_CASE("a letter greets by the sex that is known, and else names nobody's", "[report][papers]")
{
    TestDocument document;
    const auto story = document.seedHearing();
    AttendanceService attendance(*document);
    propose(document, story, true);
    const auto letterFor = [&](Sex sex) {
        ParticipantEntry entry = attendance.entryOf(story.participant);
        entry.consent = true;
        entry.sex = sex;
        attendance.editParticipant(story.participant, entry);
        return textOf(make(document.stores(), PaperKind::Letters, story.hearing, PaperLanguage::Russian));
    };
    const QString name = attendance.entryOf(story.participant).name;
    CHECK(letterFor(Sex::Female).contains(QStringLiteral("Уважаемая ") + name + u'!'));
    CHECK(letterFor(Sex::Male).contains(QStringLiteral("Уважаемый ") + name + u'!'));
    CHECK(letterFor(Sex::Unknown).contains(QStringLiteral("Здравствуйте, ") + name + u'!'));
}

TEST_CASE("a letter goes to who left an address or a telephone, one each", "[report][papers]")
{
    TestDocument document;
    const auto story = document.seedHearing();
    propose(document, story, false);
    CHECK(textOf(make(document.stores(), PaperKind::Letters, story.hearing)).contains(Wording(Language::Kyrgyz)("after.letters.none")));
    propose(document, story, true);
    propose(document, story, true);
    // What was given to be registered serves for nothing else.
    CHECK(textOf(make(document.stores(), PaperKind::Letters, story.hearing)).contains(Wording(Language::Kyrgyz)("after.letters.none")));
    AttendanceService attendance(*document);
    ParticipantEntry agreed = attendance.entryOf(story.participant);
    agreed.consent = true;
    attendance.editParticipant(story.participant, agreed);
    const report::Report letters = make(document.stores(), PaperKind::Letters, story.hearing);
    CHECK(blocksOf<report::PageBreak>(letters.parts[0]).empty());
    CHECK(blocksOf<report::KeyValues>(letters.parts[0]).size() == 2);
    CHECK(textOf(letters).contains(QStringLiteral("0555 123456")));
}

TEST_CASE("a letter speaks of one proposal or of several", "[report][papers]")
{
    TestDocument document;
    const auto story = document.seedHearing();
    AttendanceService attendance(*document);
    ParticipantEntry agreed = attendance.entryOf(story.participant);
    agreed.consent = true;
    attendance.editParticipant(story.participant, agreed);
    const auto says = [&](const char *key) {
        std::vector<bool> found;
        for (const auto &[paper, language] : {std::pair(PaperLanguage::Kyrgyz, Language::Kyrgyz), std::pair(PaperLanguage::Russian, Language::Russian), std::pair(PaperLanguage::English, Language::English)})
            found.push_back(textOf(make(document.stores(), PaperKind::Letters, story.hearing, paper)).contains(Wording(language)(key).section(QStringLiteral("%2"), -1)));
        return found;
    };
    const std::vector<bool> yes(3, true);
    const std::vector<bool> no(3, false);
    propose(document, story, true);
    CHECK(says("after.letters.opening") == yes);
    CHECK(says("after.letters.opening.several") == no);
    propose(document, story, true);
    CHECK(says("after.letters.opening") == no);
    CHECK(says("after.letters.opening.several") == yes);
}

TEST_CASE("an appeal of any kind gets its letter, with the answer, the incoming number and the day", "[report][papers]")
{
    TestDocument document;
    const auto story = document.seedHearing();
    RemarkEntry entry;
    entry.meetingId = story.meeting;
    entry.kind = RemarkKind::Question;
    entry.text = QStringLiteral("Суу качан берилет?");
    const auto question = RemarkService(*document).record(entry);
    const auto letters = [&](PaperLanguage language) { return make(document.stores(), PaperKind::Letters, story.hearing, language); };
    AppealEntry appeal;
    appeal.remarkId = question;
    appeal.receivedOn = QDate(2026, 12, 10);
    appeal.name = QStringLiteral("Асанова Гүлнара");
    appeal.address = QStringLiteral("Ак-Булак, Манас көчөсү 5");
    AppealService(*document).set(appeal);
    const Wording wording(Language::Kyrgyz);
    const QString unanswered = textOf(letters(PaperLanguage::Kyrgyz));
    CHECK(unanswered.contains(entry.text));
    CHECK(unanswered.contains(wording("decision.open")));
    CHECK(unanswered.contains(QStringLiteral("2026-жылдын 10-декабрында келип түшкөн кайрылууңузга:")));
    CHECK_FALSE(unanswered.contains(wording("after.missing.proposals")));
    appeal.number = QStringLiteral("А-12");
    AppealService(*document).set(appeal);
    LocalText answer;
    answer.ky = QStringLiteral("Жайында берилет");
    RemarkService(*document).answer(question, answer, {});
    const QString answered = textOf(letters(PaperLanguage::Kyrgyz));
    CHECK(answered.contains(QStringLiteral("2026-жылдын 10-декабрында келип түшкөн, кирүүчү № А-12 кайрылууңузга:")));
    CHECK(answered.contains(QStringLiteral("Жайында берилет")));
    CHECK(answered.contains(wording("after.letters.opening.appeal").section(u'%', 0, 0)));
    CHECK(textOf(letters(PaperLanguage::Russian)).contains(QStringLiteral("На Ваше обращение вх. № А-12 от 10 декабря 2026 года:")));
    // A participant's address serves an appeal without more consent.
    AppealEntry signedSlip = appeal;
    signedSlip.remarkId = propose(document, story, true);
    signedSlip.number = QStringLiteral("А-13");
    AppealService(*document).set(signedSlip);
    CHECK(textOf(letters(PaperLanguage::Kyrgyz)).contains(QStringLiteral("кирүүчү № А-13")));
}

TEST_CASE("a letter says what was written for it after the closing, who answers, and its day", "[report][papers]")
{
    TestDocument document;
    const auto story = document.seedHearing();
    RemarkEntry entry;
    entry.meetingId = story.meeting;
    entry.kind = RemarkKind::Question;
    entry.text = QStringLiteral("Суу качан берилет?");
    AppealEntry appeal;
    appeal.remarkId = RemarkService(*document).record(entry);
    appeal.receivedOn = QDate(2026, 12, 10);
    appeal.name = QStringLiteral("Асанова Гүлнара");
    appeal.address = QStringLiteral("Ак-Булак, Манас көчөсү 5");
    AppealService(*document).set(appeal);
    HearingService(*document).closeRecord(story.hearing);
    const auto letters = [&](PaperLanguage language) { return textOf(make(document.stores(), PaperKind::Letters, story.hearing, language)); };
    CHECK(letters(PaperLanguage::Kyrgyz).contains(Wording(Language::Kyrgyz)("decision.open")));
    appeal.answer = {QStringLiteral("Суу июнда берилет."), QStringLiteral("Воду дадут в июне."), {}};
    appeal.answeredBy = {QStringLiteral("Айыл өкмөтүнүн башчысы"), QStringLiteral("Глава айыл окмоту"), {}};
    appeal.answeredOn = QDate(2026, 12, 21);
    AppealService(*document).set(appeal);
    const QString kyrgyz = letters(PaperLanguage::Kyrgyz);
    CHECK(kyrgyz.contains(appeal.answer.ky));
    CHECK_FALSE(kyrgyz.contains(Wording(Language::Kyrgyz)("decision.open")));
    CHECK_FALSE(kyrgyz.contains(Wording(Language::Kyrgyz)("after.missing.appeal_answers")));
    CHECK(kyrgyz.contains(Wording(Language::Kyrgyz)("hp.number_date").arg(Wording(Language::Kyrgyz).date(appeal.answeredOn), QStringLiteral("______"))));
    const QString both = letters(PaperLanguage::KyrgyzAndRussian);
    CHECK(both.contains(appeal.answer.ky));
    CHECK(both.contains(appeal.answer.ru));
    CHECK(both.contains(QStringLiteral("Глава айыл окмоту")));
}

TEST_CASE("a letter to somebody who both proposed and appealed speaks of both", "[report][papers]")
{
    TestDocument document;
    const auto story = document.seedHearing();
    AppealEntry appeal;
    RemarkEntry entry;
    entry.meetingId = story.meeting;
    entry.attendanceId = story.participant;
    entry.kind = RemarkKind::Criticism;
    entry.text = QStringLiteral("Таштанды чыгарылбайт");
    appeal.remarkId = RemarkService(*document).record(entry);
    appeal.receivedOn = QDate(2026, 12, 10);
    appeal.name = document.stores().persons.ofAttendance(story.participant)->name;
    appeal.address = QStringLiteral("Ак-Булак");
    AppealService(*document).set(appeal);
    appeal.remarkId = propose(document, story, true);
    AppealService(*document).set(appeal);
    const QString text = textOf(make(document.stores(), PaperKind::Letters, story.hearing));
    CHECK(text.contains(Wording(Language::Kyrgyz)("after.letters.opening.mixed").section(u'%', 0, 0)));
    CHECK(text.contains(QStringLiteral("жана угууга байланыштуу кайрылуу бердиңиз")));
    CHECK(text.count(Wording(Language::Kyrgyz)("after.letters.closing")) == 1);
}

TEST_CASE("the report on execution opens with what became of earlier proposals", "[report][papers]")
{
    SampleDocument sample;
    const report::Report paper = make(sample.stores(), PaperKind::ExecutionReport, sample.openHearing().id, PaperLanguage::Russian);
    const Wording wording(Language::Russian);
    const QString sentence = ledgerSentence(ledgerOf(sample.stores(), sample.closedHearing()).counts, wording);
    CHECK(textsOf(paper).contains(sentence));
    CHECK(paper.parts[0].draftMark.isEmpty());
    // Every promise that is not done stands in it.
    const auto open = tableOf(paper.parts[0], wording("after.execution.open"));
    CHECK(static_cast<int>(open.rows.size()) == ledgerOf(sample.stores(), sample.closedHearing()).counts.open());
    // The table's total is that of the budget.
    const auto table = tableOf(paper.parts[0], wording("section.expenditure"));
    const auto executed = sample.stores().budgets.latest(2025, BudgetStage::Executed);
    CHECK(table.rows.back().cells[3] == wording.figure(sample.stores().lines.totals(executed->id).expenditure, MoneyUnit::ThousandSom));
}

TEST_CASE("a promise without its reason makes the ledger a draft", "[report][papers]")
{
    SampleDocument sample;
    const Hearing hearing = sample.closedHearing();
    CHECK(make(sample.stores(), PaperKind::Ledger, hearing.id).parts[0].draftMark.isEmpty());
    // As another copy may bring it: the service refuses it.
    FollowUp note;
    note.id = Id<FollowUp>::create(sample->environment().clock, sample->environment().random);
    note.responseId = ledgerOf(sample.stores(), hearing).rows.front().response().id;
    note.date = QDate(2026, 12, 1);
    note.status = FollowUpStatus::NotImplemented;
    sample->transact(Operation::AddFollowUp, [&](Stores &stores) { stores.followUps.insert(note); });
    for (const PaperKind kind : {PaperKind::Ledger, PaperKind::ExecutionReport}) {
        const Id<Hearing> &id = kind == PaperKind::Ledger ? hearing.id : sample.openHearing().id;
        const report::Report paper = make(sample.stores(), kind, id);
        CHECK_FALSE(paper.parts[0].draftMark.isEmpty());
        CHECK(textOf(paper).contains(Wording(Language::Kyrgyz)("after.missing.reasons")));
    }
}
