// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Who was there: the part of the protocol about people present and the officials.

#include "core/report/ProtocolPart.h"
#include "core/report/SmallGroups.h"
#include "core/report/Summary.h"

#include <map>

namespace eldin::core {

using namespace report;

void ProtocolPart::addPresence(const Meeting &meeting)
{
    heading(2, m_wording("protocol.present"));
    const Presence people = presence(m_stores, meeting.id);
    if (!wasHeld(meeting)) {
        paragraph(m_wording("protocol.form.present"));
        return;
    }
    if (people.total == 0) {
        paragraph(m_wording("protocol.present.none"));
        missing("protocol.missing.participants");
        return;
    }
    const QString total = m_wording.count(QStringLiteral("count.person"), people.total);
    const int stated = people.women + people.men;
    const bool areLeast = people.isCoarsened && stated < people.total;
    if (stated == 0 || areLeast)
        paragraph(m_wording("protocol.present.all").arg(total));
    else
        paragraph(m_wording("protocol.present.total")
                      .arg(total, m_wording.count(QStringLiteral("count.woman"), people.women),
                           m_wording.count(QStringLiteral("count.man"), people.men)));
    const auto registered = m_stores.attendances.ofMeeting(meeting.id);
    std::vector<std::pair<QString, int>> villages;
    std::vector<std::pair<QString, int>> ages;
    std::vector<std::pair<QString, int>> roles;
    const auto tally = [](std::vector<std::pair<QString, int>> &counts, const QString &name, int count) {
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
    // Those of whom nobody wrote it down, also all who were only counted, come last.
    const auto addRoles = [&] {
        std::map<QString, int> counts;
        for (const Attendance &attendance : registered) {
            if (!attendance.role.isEmpty())
                ++counts[attendance.role];
        }
        const auto addRole = [&](const QString &code, const QString &name, int count) {
            const QString key = QStringLiteral("role.") + code;
            roles.emplace_back(m_wording.has(key) ? m_wording.text(key) : name.isEmpty() ? code : name, count);
        };
        for (const ClassificationItem &item : m_stores.classification.ofKind(ClassificationKind::Role)) {
            if (const auto known = counts.extract(item.code); !known.empty())
                addRole(item.code, m_wording.marked(item.name), known.mapped());
        }
        for (const auto &[code, count] : counts)
            addRole(code, {}, count);
        int told = 0;
        for (const auto &[name, count] : roles)
            told += count;
        if (told > 0 && told < people.total)
            roles.emplace_back(m_wording("not_stated"), people.total - told);
    };
    addRoles();
    for (const Attendance &attendance : registered) {
        tally(villages, villageName(attendance.settlementId), 1);
        tally(ages, ageName(attendance.ageGroup), 1);
    }
    for (const HeadCount &count : m_stores.headCounts.ofMeeting(meeting.id)) {
        tally(villages, villageName(count.settlementId), count.count);
        tally(ages, ageName(count.ageGroup), count.count);
    }
    std::sort(ages.begin(), ages.end());
    const auto list = [&](const std::vector<std::pair<QString, int>> &counts) {
        QStringList parts;
        const auto untold = std::find_if(counts.begin(), counts.end(), [&](const auto &each) { return each.first == m_wording("not_stated"); });
        for (const auto &[name, number] : counts) {
            const bool isLeast = people.isCoarsened && untold != counts.end() && name != untold->first;
            parts += name + QStringLiteral(" – ") + leastCounts({number}, isLeast ? untold->second : 0).front();
        }
        return parts.join(QStringLiteral("; "));
    };
    KeyValues facts;
    facts.rows.emplace_back(m_wording("protocol.present.by_village"), list(villages));
    facts.rows.emplace_back(m_wording("protocol.present.by_age"), list(ages));
    if (!roles.empty())
        facts.rows.emplace_back(m_wording("protocol.present.by_role"), list(roles));
    if (stated < people.total)
        facts.rows.emplace_back(m_wording("protocol.present.sex_unknown"),
                                m_wording.count(QStringLiteral("count.person"), people.total - stated));
    // Those whose sex nobody wrote down are neither counted as women nor as men.
    if (stated > 0 && !areLeast)
        facts.rows.emplace_back(m_wording(stated < people.total ? "protocol.present.share_women.stated" : "protocol.present.share_women"),
                                m_wording.percent(shareTenths(Money::fromTyiyn(people.women), Money::fromTyiyn(stated))));
    add(std::move(facts));
    if (!registered.empty())
        paragraph(m_wording("protocol.present.list").arg(1));
}

QString ProtocolPart::officials(const Meeting &meeting, std::initializer_list<Duty> duties) const
{
    QStringList people;
    for (const PersonDuty &link : m_stores.duties.ofMeeting(meeting.id)) {
        if (std::find(duties.begin(), duties.end(), link.duty) == duties.end())
            continue;
        const auto person = m_stores.persons.find(link.personId);
        QStringList parts {person ? person->name : QString(), m_wording.marked(link.office)};
        parts.removeAll(QString());
        people += parts.join(QStringLiteral(", "));
    }
    return people.join(QStringLiteral(";\n"));
}

void ProtocolPart::addOfficials(const Meeting &meeting)
{
    KeyValues facts;
    const auto name = [&](const char *label, const QString &people) {
        if (!people.isEmpty())
            facts.rows.emplace_back(m_wording(label), people);
        return !people.isEmpty();
    };
    // Chair and secretary sit in the presidium; who only presents, moderates or registers does not.
    if (!officials(meeting, {Duty::Presidium}).isEmpty())
        name("protocol.presidium", officials(meeting, {Duty::Presidium, Duty::Chair, Duty::Secretary}));
    if (!name("protocol.chair", officials(meeting, {Duty::Chair})))
        missing("protocol.missing.chair");
    if (!name("protocol.secretary", officials(meeting, {Duty::Secretary})))
        missing("protocol.missing.secretary");
    name("protocol.moderator", officials(meeting, {Duty::Moderator}));
    name("person.presenter", officials(meeting, {Duty::Presenter}));
    name("person.registrar", officials(meeting, {Duty::Registrar}));
    if (!facts.rows.empty())
        add(std::move(facts));
}

} // namespace eldin::core
