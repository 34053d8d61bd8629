// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/PutOff.h"

#include "core/sqlite/Connection.h"
#include "core/storage/AtHearing.h"
#include "core/storage/Seals.h"
#include "core/storage/Stores.h"

namespace eldin::core {

namespace {

/// Of two answers that were merged the first counts, of several notes the last.
std::vector<PutOff> putOff(sqlite::Connection &connection, const QDate &today, const QByteArray &where, const Id<Hearing> &hearing)
{
    auto rows = connection.prepare("WITH put_off AS (SELECT response.id AS id, remark_id, deadline, m.hearing_id AS hearing_id, "
                                   "(SELECT f.id FROM follow_up f WHERE f.response_id = response.id ORDER BY f.date DESC, f.id DESC LIMIT 1) AS note_id "
                                   "FROM response JOIN remark m ON m.id = remark_id WHERE response.decision = 'deferred' "
                                   "AND NOT EXISTS (SELECT 1 FROM response o WHERE o.remark_id = response.remark_id AND o.id < response.id) AND " + where + "), "
                                   "day AS (SELECT p.*, CASE WHEN n.id IS NULL THEN p.deadline WHEN n.new_date IS NOT NULL THEN n.new_date "
                                   "WHEN coalesce(n.date, '') < p.deadline THEN p.deadline END AS day FROM put_off p LEFT JOIN follow_up n ON n.id = p.note_id) "
                                   "SELECT remark_id, hearing_id, day FROM day WHERE day <= ?2 AND NOT EXISTS (SELECT 1 FROM remark_link l JOIN remark x ON x.id = l.remark_id "
                                   "WHERE l.lead_id = day.remark_id AND x.hearing_id <> day.hearing_id) ORDER BY id");
    rows.with(hearing, today);
    std::vector<PutOff> result;
    while (rows.step())
        result.push_back({Id<Remark>(rows.text(0)), Id<Hearing>(rows.text(1)), rows.date(2)});
    return result;
}

} // namespace

std::vector<PutOff> putOffUntilNow(const Stores &stores, const QDate &today)
{
    return putOff(Seals(stores).connection(), today, "?1 IS NULL", {});
}

std::vector<PutOff> putOffUntilNow(const Stores &stores, const QDate &today, const Id<Hearing> &hearing)
{
    sqlite::Connection &connection = Seals(stores).connection();
    return putOff(connection, today, isOfRemarkAt(connection, "response", hearing), hearing);
}

} // namespace eldin::core
