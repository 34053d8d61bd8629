// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What the protocol says of who was there, before the hearing, and in the language of the paper.
#include "tests/support/Printing.h"
#include "tests/support/ReportText.h"
#include "tests/support/TestDocument.h"

#include "core/report/Papers.h"
#include "core/report/Wording.h"
#include "core/service/AttendanceService.h"
#include "core/service/HearingService.h"
#include "core/service/RemarkService.h"

#include <QRegularExpression>

using namespace eldin::core;
using namespace eldin::core::report;
using namespace eldin::core::test;

namespace {

bool anyContains(const QStringList &texts, const QString &wanted)
{
    return std::any_of(texts.begin(), texts.end(), [&](const QString &text) { return text.contains(wanted); });
}

/// The value beside a label; empty where the label is not there.
QString valueOf(const Part &part, const QString &label)
{
    for (const KeyValues &values : blocksOf<KeyValues>(part)) {
        for (const auto &[name, value] : values.rows) {
            if (name == label)
                return value;
        }
    }
    return {};
}

/// A planned hearing with a meeting and the usual agenda, all in Kyrgyz.
struct KyrgyzHearing
{
    TestDocument document;
    Id<Hearing> hearing;
    Id<Meeting> meeting;

    KyrgyzHearing()
    {
        HearingService hearings(*document);
        Hearing one;
        one.title.ky = QStringLiteral("Бюджет боюнча коомдук угуу өткөрүү");
        one.date = QDate(2026, 12, 10);
        hearing = hearings.add(one);
        Meeting sitting;
        sitting.hearingId = hearing;
        sitting.place.ky = QStringLiteral("Маданият үйү");
        sitting.startsAt = QDateTime(QDate(2026, 12, 10), QTime(10, 0));
        meeting = hearings.addMeeting(sitting);
    }
    void count(Sex sex, int people)
    {
        HeadCount headCount;
        headCount.meetingId = meeting;
        headCount.sex = sex;
        headCount.count = people;
        AttendanceService(*document).addHeadCount(headCount);
    }
    void official(const char16_t *name, Duty duty)
    {
        OfficialEntry entry;
        entry.meetingId = meeting;
        entry.name = QString::fromUtf16(name);
        entry.duty = duty;
        entry.office.ky = QStringLiteral("Айыл өкмөтүнүн кызматкери");
        AttendanceService(*document).addOfficial(entry);
    }
    [[nodiscard]] Part part(PaperLanguage language) { return protocol(document.stores(), hearing, {}, language).parts.at(0); }
};

} // namespace

TEST_CASE("the protocol of a hearing to come is a form and says nothing of what has not been", "[report][protocol]")
{
    KyrgyzHearing planned;
    const Wording wording(Language::Kyrgyz);
    const Part part = planned.part(PaperLanguage::Kyrgyz);
    const QStringList texts = textsOf(part);
    CHECK(anyContains(texts, wording("protocol.state.planned")));
    for (const char *key : {"protocol.present.none", "protocol.questions.none", "protocol.spoke.none", "protocol.proposals.none",
                            "protocol.answer.none", "protocol.announced.none", "protocol.result", "protocol.missing.participants", "protocol.date"}) {
        INFO(key);
        CHECK_FALSE(anyContains(texts, wording(key)));
    }
    CHECK_FALSE(anyContains(texts, wording.count(QStringLiteral("count.proposal"), 0)));
    // There is room to write instead.
    CHECK(blocksOf<WritingLines>(part).size() > 5);
    CHECK(blocksOf<Signatures>(part).size() == 1);

    // What was collected before stands in it all the same; the first participant makes it the record of a hearing.
    RemarkEntry entry;
    entry.hearingId = planned.hearing;
    entry.kind = RemarkKind::Proposal;
    entry.channel = RemarkChannel::Before;
    entry.text = QStringLiteral("Көпүрө оңдолсун");
    RemarkService(*planned.document).record(entry);
    CHECK(anyContains(textsOf(planned.part(PaperLanguage::Kyrgyz)), entry.text));
    CHECK(anyContains(textsOf(planned.part(PaperLanguage::Kyrgyz)), wording("protocol.state.planned")));
    planned.count(Sex::Female, 1);
    CHECK(anyContains(textsOf(planned.part(PaperLanguage::Kyrgyz)), wording("protocol.state.draft")));
    CHECK(anyContains(textsOf(planned.part(PaperLanguage::Kyrgyz)), wording("protocol.questions.none")));
}

TEST_CASE("of a hearing's two meetings the one still to come is a form", "[report][protocol]")
{
    KyrgyzHearing hearing;
    hearing.count(Sex::Female, 1);
    Meeting next = hearing.document.stores().meetings.get(hearing.meeting);
    next.place.ky = QStringLiteral("Мектеп");
    HearingService(*hearing.document).addMeeting(next);
    const Wording wording(Language::Kyrgyz);
    const QStringList texts = textsOf(hearing.part(PaperLanguage::Kyrgyz));
    CHECK(texts.count(wording("protocol.questions.none")) == 1);
    CHECK_FALSE(texts.contains(wording("protocol.present.none")));
    CHECK(texts.contains(wording("protocol.form.present")));
}

TEST_CASE("people whose sex is not stated are counted as neither women nor men", "[report][protocol]")
{
    const Wording wording(Language::Russian);
    KyrgyzHearing hearing;
    hearing.count(Sex::Unknown, 5);
    Part part = hearing.part(PaperLanguage::Russian);
    CHECK(anyContains(textsOf(part), QStringLiteral("Всего присутствовало: 5 человек.")));
    CHECK(valueOf(part, wording("protocol.present.sex_unknown")) == u"5 человек");
    CHECK(valueOf(part, wording("protocol.present.share_women")).isEmpty());
    CHECK(valueOf(part, wording("protocol.present.share_women.stated")).isEmpty());

    hearing.count(Sex::Female, 1);
    hearing.count(Sex::Male, 2);
    part = hearing.part(PaperLanguage::Russian);
    CHECK(anyContains(textsOf(part), QStringLiteral("Всего присутствовало: 8 человек, в том числе 1 женщина и 2 мужчины.")));
    CHECK(valueOf(part, wording("protocol.present.sex_unknown")) == u"5 человек");
    CHECK(valueOf(part, wording("protocol.present.share_women.stated")) == wording.percent(333));
    CHECK(valueOf(part, wording("protocol.present.share_women")).isEmpty());
}

TEST_CASE("the presidium is its members with chair and secretary, the others stand under their duty", "[report][protocol]")
{
    const Wording wording(Language::Kyrgyz);
    KyrgyzHearing hearing;
    hearing.official(u"Асанов", Duty::Chair);
    hearing.official(u"Бекова", Duty::Secretary);
    hearing.official(u"Осмонов", Duty::Presenter);
    CHECK(valueOf(hearing.part(PaperLanguage::Kyrgyz), wording("protocol.presidium")).isEmpty());
    hearing.official(u"Токтогулова", Duty::Presidium);
    hearing.official(u"Жумабаев", Duty::Moderator);
    hearing.official(u"Исакова", Duty::Registrar);
    const Part part = hearing.part(PaperLanguage::Kyrgyz);
    const QString presidium = valueOf(part, wording("protocol.presidium"));
    for (const char16_t *name : {u"Асанов", u"Бекова", u"Токтогулова"})
        CHECK(presidium.contains(QString::fromUtf16(name)));
    for (const char16_t *name : {u"Осмонов", u"Жумабаев", u"Исакова"})
        CHECK_FALSE(presidium.contains(QString::fromUtf16(name)));
    CHECK(valueOf(part, wording("person.presenter")).contains(QStringLiteral("Осмонов")));
    CHECK(valueOf(part, wording("protocol.moderator")).contains(QStringLiteral("Жумабаев")));
    CHECK(valueOf(part, wording("person.registrar")).contains(QStringLiteral("Исакова")));
}

TEST_CASE("the Russian paper of a hearing written in Kyrgyz names it in Russian and marks what is Kyrgyz", "[report][protocol]")
{
    KyrgyzHearing hearing;
    hearing.official(u"Асанов", Duty::Chair);
    hearing.count(Sex::Female, 3);
    const Report paper = protocol(hearing.document.stores(), hearing.hearing, {}, PaperLanguage::Russian);
    const Wording russian(Language::Russian);
    const QString name = russian("hearing.draft").arg(2027);
    CHECK(paper.title == name);
    CHECK(paper.parts[0].footer == name);
    CHECK(protocol(hearing.document.stores(), hearing.hearing, {}, PaperLanguage::Kyrgyz).title == u"Бюджет боюнча коомдук угуу өткөрүү");
    static const QRegularExpression kyrgyz(QStringLiteral("[ңөүҢӨҮ]"));
    const QString head = blocksOf<PaperHead>(paper.parts[0]).front().left; // of the office, in both languages on every form
    for (const QString &text : textsOf(paper)) {
        INFO(text.toStdString());
        CHECK((text == head || !kyrgyz.match(text).hasMatch() || text.contains(QStringLiteral("[на кыргызском языке]"))));
    }
}
