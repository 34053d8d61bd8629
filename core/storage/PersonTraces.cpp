// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/PersonTraces.h"

#include "core/base/JsonTexts.h"

#include "core/sqlite/Connection.h"

namespace eldin::core {

namespace {

const QByteArray kRegistrations = "SELECT attendance_id FROM person_attendance WHERE person_id = ?1";

QSet<QString> asSet(const QStringList &texts)
{
    return {texts.begin(), texts.end()};
}

} // namespace

QStringList PersonTraces::texts(const QByteArray &sql, const Id<Person> &person) const
{
    auto rows = m_connection.prepare(sql);
    rows.bind(1, person);
    QStringList result;
    while (rows.step())
        result += rows.text(0);
    return result;
}

std::vector<PersonTraces::SealedPaper> PersonTraces::sealedPapers() const
{
    std::vector<SealedPaper> papers;
    auto rows = m_connection.prepare("SELECT p.id, s.hearing_id, p.text FROM sealed_paper p JOIN seal s ON s.id = p.seal_id ORDER BY 1");
    while (rows.step())
        papers.push_back({rows.text(0), rows.text(1), textsOfJson(rows.text(2))});
    return papers;
}

QSet<QString> PersonTraces::hearingsOf(const Id<Person> &person) const
{
    QSet<QString> hearings;
    const auto add = [&](const QByteArray &sql, const QString &id) {
        auto rows = m_connection.prepare(sql);
        rows.bind(1, id);
        while (rows.step())
            hearings.insert(rows.text(0));
    };
    for (const QString &meeting : meetingsOf(person))
        add("SELECT hearing_id FROM meeting WHERE id = ?", meeting);
    for (const Id<Remark> &remark : remarksOf(person))
        add("SELECT hearing_id FROM remark WHERE id = ?", remark.text());
    return hearings;
}

QSet<QString> PersonTraces::meetingsOf(const Id<Person> &person) const
{
    return asSet(texts("SELECT meeting_id FROM attendance WHERE id IN (" + kRegistrations + ") UNION SELECT meeting_id FROM person_duty WHERE person_id = ?1", person));
}

QSet<QString> PersonTraces::villagesOf(const Id<Person> &person) const
{
    return asSet(texts("SELECT settlement_id FROM attendance WHERE settlement_id IS NOT NULL AND id IN (" + kRegistrations + ")", person));
}

int PersonTraces::registrationsOf(const Id<Person> &person) const
{
    return static_cast<int>(texts(kRegistrations, person).size());
}

int PersonTraces::dutiesOf(const Id<Person> &person) const
{
    return static_cast<int>(texts("SELECT id FROM person_duty WHERE person_id = ?1 UNION ALL SELECT id FROM office_holder WHERE person_id = ?1", person).size());
}

int PersonTraces::picturesOf(const Id<Person> &person) const
{
    return static_cast<int>(texts("SELECT id FROM attachment WHERE kind IN ('signed-list', 'recording') AND meeting_id IN "
                                  "(SELECT meeting_id FROM attendance WHERE id IN (" + kRegistrations + "))", person).size());
}

std::vector<Id<Remark>> PersonTraces::remarksOf(const Id<Person> &person) const
{
    std::vector<Id<Remark>> remarks;
    const QStringList ids = texts("SELECT id FROM remark WHERE attendance_id IN (" + kRegistrations + ") UNION "
                                  "SELECT r.id FROM remark r JOIN speaking_turn t ON t.id = r.turn_id WHERE t.attendance_id IN (" + kRegistrations + ") UNION "
                                  "SELECT remark_id FROM person_remark WHERE person_id = ?1 ORDER BY 1", person);
    for (const QString &id : ids)
        remarks.emplace_back(id);
    return remarks;
}

} // namespace eldin::core
