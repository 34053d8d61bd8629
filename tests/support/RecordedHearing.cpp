// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/RecordedHearing.h"

#include "core/base/MoneyText.h"
#include "core/service/AttendanceService.h"
#include "core/service/BudgetService.h"
#include "core/service/HearingService.h"
#include "core/service/MunicipalityService.h"
#include "core/service/RemarkService.h"
#include "core/service/VoteService.h"

namespace eldin::core::test {

namespace {

LocalText inBoth(const QString &ky, const QString &ru)
{
    return {ky, ru, {}};
}

class Recorder
{
public:
    Recorder(Document &document, int people, int remarks)
        : m_document(document)
    {
        plan();
        registerPeople(people);
        for (int i = 0; i < remarks; ++i)
            say(i);
        decide();
    }
    [[nodiscard]] RecordedHearing result() const { return m_result; }

private:
    LocalText typed(const LocalText &text)
    {
        m_result.typed += text.ky;
        m_result.typedInRussian += text.ru;
        return text;
    }
    /// The same in both languages.
    void typedAlike(const QStringList &texts)
    {
        m_result.typed += texts;
        m_result.typedInRussian += texts;
    }

    void plan()
    {
        for (const auto &[ky, ru] : {std::pair("Ак-Булак айылы", "село Ак-Булак"), std::pair("Жаңы-Турмуш айылы", "село Жаны-Турмуш")}) {
            Settlement village;
            village.name = inBoth(QString::fromUtf8(ky), QString::fromUtf8(ru));
            m_villages.push_back(MunicipalityService(m_document).addSettlement(village));
        }
        HearingService hearings(m_document);
        BudgetService budgets(m_document);
        Hearing hearing;
        hearing.title = inBoth(QStringLiteral("2027-жылдын бюджетинин долбоору боюнча угуу"), QStringLiteral("Слушания по проекту бюджета на 2027 год"));
        hearing.date = m_day;
        hearing.ordinanceNumber = QStringLiteral("87");
        hearing.ordinanceDate = m_day.addDays(-31);
        hearing.budgetId = budgets.add(2027, BudgetStage::Draft, MoneyUnit::ThousandSom);
        typedAlike(QStringList(hearing.ordinanceNumber));
        for (const BudgetSection section : {BudgetSection::Revenue, BudgetSection::Expenditure}) {
            BudgetLine line;
            line.budgetId = hearing.budgetId;
            line.section = section;
            line.code = section == BudgetSection::Revenue ? QStringLiteral("1111") : QStringLiteral("7063");
            line.name = inBoth(QStringLiteral("Суу"), QStringLiteral("Вода"));
            line.amount = Money::fromSom(48'604'800);
            budgets.addLine(line);
        }
        const auto figure = [](Language language) { return moneyFigure(Money::fromSom(48'604'800), MoneyUnit::ThousandSom, language); };
        typed(inBoth(figure(Language::Kyrgyz), figure(Language::Russian)));
        m_result.hearing = hearings.add(hearing);
        Announcement announcement;
        announcement.hearingId = m_result.hearing;
        announcement.channel = inBoth(QStringLiteral("Маалымат тактасы"), QStringLiteral("Информационная доска"));
        announcement.date = m_day.addDays(-15);
        hearings.addAnnouncement(announcement);
        Meeting meeting;
        meeting.hearingId = m_result.hearing;
        meeting.settlementId = m_villages.front();
        meeting.place = typed(inBoth(QStringLiteral("Ак-Булак айылынын маданият үйү"), QStringLiteral("Дом культуры села Ак-Булак")));
        meeting.startsAt = QDateTime(m_day, QTime(10, 5));
        meeting.endsAt = QDateTime(m_day, QTime(12, 35));
        typedAlike({QStringLiteral("10:05"), QStringLiteral("12:35")});
        m_result.meeting = hearings.addMeeting(meeting);
        for (const auto &[duty, name] : {std::pair(Duty::Chair, "К. Б. Мамытов"), std::pair(Duty::Secretary, "А. Ж. Турдубаева"), std::pair(Duty::Presenter, "Н. С. Жолдошева")}) {
            OfficialEntry official;
            official.meetingId = m_result.meeting;
            official.name = QString::fromUtf8(name);
            official.duty = duty;
            official.office = typed(inBoth(QStringLiteral("%1 кызматкери").arg(codeOf(duty)), QStringLiteral("сотрудник %1").arg(codeOf(duty))));
            typedAlike(QStringList(official.name));
            AttendanceService(m_document).addOfficial(official);
        }
        addAgenda();
    }

    void addAgenda()
    {
        HearingService hearings(m_document);
        for (const AgendaItem &usual : m_document.stores().agenda.ofMeeting(m_result.meeting))
            hearings.removeAgendaItem(usual.id);
        for (const AgendaKind kind : {AgendaKind::Opening, AgendaKind::Report, AgendaKind::Questions, AgendaKind::Speeches, AgendaKind::Voting}) {
            AgendaItem item;
            item.meetingId = m_result.meeting;
            item.kind = kind;
            item.title = typed(inBoth(QStringLiteral("%1 деген маселе").arg(codeOf(kind)), QStringLiteral("Вопрос %1").arg(codeOf(kind))));
            item.presenter = inBoth(QStringLiteral("Финансы бөлүмү"), QStringLiteral("Финансовый отдел"));
            if (kind == AgendaKind::Report)
                item.summary = typed(inBoth(QStringLiteral("Бюджеттин долбоору тааныштырылды."), QStringLiteral("Представлен проект бюджета.")));
            m_items.push_back(hearings.addAgendaItem(item));
        }
    }

    void registerPeople(int people)
    {
        constexpr const char16_t *kAges[] {u"18-28", u"29-35", u"36-59", u"60+"};
        constexpr const char16_t *kRoles[] {u"resident", u"deputy", u"farmer"};
        std::vector<ParticipantEntry> entries;
        for (int i = 0; i < people; ++i) {
            ParticipantEntry entry;
            entry.meetingId = m_result.meeting;
            entry.name = QStringLiteral("Катышуучу уулу %1-Асан").arg(i + 1);
            entry.sex = i % 5 < 2 ? Sex::Female : Sex::Male;
            entry.ageGroup = QString::fromUtf16(kAges[i % 4]);
            entry.role = QString::fromUtf16(kRoles[i % 3]);
            entry.settlementId = m_villages[static_cast<std::size_t>(i % 2)];
            entries.push_back(entry);
        }
        AttendanceService(m_document).registerAll(m_result.meeting, entries);
        for (const Attendance &attendance : m_document.stores().attendances.ofMeeting(m_result.meeting))
            m_present.push_back(attendance.id);
        m_names = people;
        typedAlike(QStringList(QString::number(people)));
    }

    void say(int number)
    {
        constexpr RemarkKind kKinds[] {RemarkKind::Question, RemarkKind::Proposal, RemarkKind::Comment};
        RemarkEntry entry;
        entry.meetingId = m_result.meeting;
        entry.kind = kKinds[number % 3];
        entry.attendanceId = m_present[static_cast<std::size_t>(number) % m_present.size()];
        entry.text = QStringLiteral("Мектептин алдындагы көчөгө жарык керек, буга чейин да айтканбыз: %1-сөз").arg(number + 1);
        entry.translation.ru = QStringLiteral("На улице перед школой нужно освещение, мы говорили об этом и раньше: слово %1").arg(number + 1);
        typed(inBoth(entry.text, entry.translation.ru));
        typedAlike({QStringLiteral("Катышуучу уулу %1-Асан").arg(number % m_names + 1)});
        if (entry.kind == RemarkKind::Proposal)
            entry.amount = Money::fromSom(120'000);
        if (entry.kind == RemarkKind::Question) {
            entry.answer = typed(inBoth(QStringLiteral("Быйыл курулат, %1-жооп").arg(number + 1), QStringLiteral("Построят в этом году, ответ %1").arg(number + 1)));
            entry.answeredBy = typed(inBoth(QStringLiteral("Айыл өкмөтүнүн башчысы"), QStringLiteral("Глава айыл окмоту")));
        }
        RemarkService(m_document).record(entry);
    }

    void decide()
    {
        VoteEntry vote;
        vote.vote.agendaItemId = m_items.back();
        vote.vote.title = inBoth(QStringLiteral("Долбоорду колдоо"), QStringLiteral("Поддержать проект"));
        vote.vote.inFavour = 141;
        vote.vote.against = 6;
        vote.vote.abstained = 3;
        vote.vote.present = 150;
        VoteService(m_document).take(vote);
        typedAlike({QStringLiteral("141"), QStringLiteral("6"), QStringLiteral("3")});
        AgendaItem last = m_document.stores().agenda.get(m_items.back());
        last.decision = typed(inBoth(QStringLiteral("Бюджеттин долбоору колдоого алынсын."), QStringLiteral("Поддержать проект бюджета.")));
        HearingService(m_document).editAgendaItem(last);
    }

    Document &m_document;
    const QDate m_day {2026, 12, 10};
    std::vector<Id<Settlement>> m_villages;
    std::vector<Id<AgendaItem>> m_items;
    std::vector<Id<Attendance>> m_present;
    int m_names = 1;
    RecordedHearing m_result;
};

} // namespace

RecordedHearing recordHearing(Document &document, int people, int remarks)
{
    return Recorder(document, people, remarks).result();
}

} // namespace eldin::core::test
