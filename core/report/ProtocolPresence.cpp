// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Who was there: the part of the protocol about people present and the officials.

#include "core/report/ProtocolPart.h"
#include "core/report/Summary.h"

namespace eldin::core {

using namespace report;

namespace {

QString named(const Stores &stores, const PersonDuty &duty, Language language)
{
    const auto person = stores.persons.find(duty.personId);
    const QString name = person ? person->name : QString();
    const QString &office = duty.office.best(language);
    return name.isEmpty() || office.isEmpty() ? name + office : name + QStringLiteral(", ") + office;
}

} // namespace

void ProtocolPart::addPresence(const Meeting &meeting)
{
    heading(2, m_wording("protocol.present"));
    const Presence people = presence(m_stores, meeting.id);
    if (people.total == 0) {
        paragraph(m_wording("protocol.present.none"));
        missing("protocol.missing.participants");
        return;
    }
    paragraph(m_wording("protocol.present.total")
                  .arg(m_wording.count(QStringLiteral("count.person"), people.total),
                       m_wording.count(QStringLiteral("count.woman"), people.women),
                       m_wording.count(QStringLiteral("count.man"), people.men)));
    const auto registered = m_stores.attendances.ofMeeting(meeting.id);
    std::vector<std::pair<QString, int>> villages;
    std::vector<std::pair<QString, int>> ages;
    const auto add = [](std::vector<std::pair<QString, int>> &counts, const QString &name, int count) {
        for (auto &[known, number] : counts) {
            if (known == name) {
                number += count;
                return;
            }
        }
        counts.emplace_back(name, count);
    };
    const auto villageName = [&](const Id<Settlement> &id) {
        const auto village = id.isNull() ? std::nullopt : m_stores.settlements.find(id);
        return village ? village->name.best(m_wording.language()) : m_wording("not_stated");
    };
    const auto ageName = [&](const QString &code) {
        const QString key = QStringLiteral("age_group.") + code;
        return m_wording.has(key) ? m_wording.text(key) : code.isEmpty() ? m_wording("not_stated") : code;
    };
    for (const Attendance &attendance : registered) {
        add(villages, villageName(attendance.settlementId), 1);
        add(ages, ageName(attendance.ageGroup), 1);
    }
    for (const HeadCount &count : m_stores.headCounts.ofMeeting(meeting.id)) {
        add(villages, villageName(count.settlementId), count.count);
        add(ages, ageName(count.ageGroup), count.count);
    }
    std::sort(ages.begin(), ages.end());
    const auto list = [](const std::vector<std::pair<QString, int>> &counts) {
        QStringList parts;
        for (const auto &[name, number] : counts)
            parts += name + QStringLiteral(" – ") + QString::number(number);
        return parts.join(QStringLiteral("; "));
    };
    KeyValues facts;
    facts.rows.emplace_back(m_wording("protocol.present.by_village"), list(villages));
    facts.rows.emplace_back(m_wording("protocol.present.by_age"), list(ages));
    facts.rows.emplace_back(m_wording("protocol.present.share_women"),
                            m_wording.percent(shareTenths(Money::fromTyiyn(people.women), Money::fromTyiyn(people.total))));
    m_blocks.push_back(std::move(facts));
    if (!registered.empty())
        paragraph(m_wording("protocol.present.list").arg(1));
}

QString ProtocolPart::officialName(const Meeting &meeting, Duty duty) const
{
    for (const PersonDuty &link : m_stores.duties.ofMeeting(meeting.id)) {
        if (link.duty != duty)
            continue;
        return named(m_stores, link, m_wording.language());
    }
    return {};
}

void ProtocolPart::addOfficials(const Meeting &meeting)
{
    KeyValues facts;
    QStringList presidium;
    for (const PersonDuty &link : m_stores.duties.ofMeeting(meeting.id))
        presidium += named(m_stores, link, m_wording.language());
    if (!presidium.isEmpty())
        facts.rows.emplace_back(m_wording("protocol.presidium"), presidium.join(QStringLiteral(";\n")));
    const QString chair = officialName(meeting, Duty::Chair);
    const QString secretary = officialName(meeting, Duty::Secretary);
    if (chair.isEmpty())
        missing("protocol.missing.chair");
    else
        facts.rows.emplace_back(m_wording("protocol.chair"), chair);
    if (secretary.isEmpty())
        missing("protocol.missing.secretary");
    else
        facts.rows.emplace_back(m_wording("protocol.secretary"), secretary);
    if (!facts.rows.empty())
        m_blocks.push_back(std::move(facts));
}

} // namespace eldin::core
