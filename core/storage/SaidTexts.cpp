// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/SaidTexts.h"

#include "core/sqlite/Connection.h"
#include "core/storage/Mapping.h"

namespace eldin::core {

std::vector<SaidText> SaidTexts::after(const Id<Remark> &id, const Id<Hearing> &hearing, int most) const
{
    auto rows = m_connection.prepare("SELECT t.id, t.text, r.hearing_id, r.kind, r.said_at, r.label_number, "
                                     "EXISTS (SELECT 1 FROM remark_link l JOIN remark b ON b.id = l.lead_id WHERE l.remark_id = r.id AND b.hearing_id = r.hearing_id), "
                                     "EXISTS (SELECT 1 FROM remark_link l WHERE l.lead_id = r.id AND l.kind = 'duplicate'), "
                                     "EXISTS (SELECT 1 FROM response a WHERE a.remark_id = r.id) "
                                     "FROM remark_text t JOIN remark r ON r.id = t.id "
                                     "WHERE t.id > ?1 AND (?2 = '' OR r.hearing_id = ?2) ORDER BY t.id LIMIT ?3");
    rows.bind(1, id.isNull() ? QStringLiteral("") : id.text());
    rows.bind(2, hearing.isNull() ? QStringLiteral("") : hearing.text());
    rows.bind(3, most);
    std::vector<SaidText> result;
    while (rows.step()) {
        SaidText said;
        int index = 0;
        mapping::read(rows, index, said.id);
        mapping::read(rows, index, said.text);
        mapping::read(rows, index, said.hearing);
        mapping::read(rows, index, said.kind);
        mapping::read(rows, index, said.saidAt);
        mapping::read(rows, index, said.label);
        mapping::read(rows, index, said.isUnder);
        mapping::read(rows, index, said.leads);
        mapping::read(rows, index, said.isAnswered);
        result.push_back(std::move(said));
    }
    return result;
}

std::vector<SaidTexts::Words> SaidTexts::wordsAfter(const Id<Remark> &id, int most) const
{
    auto rows = m_connection.prepare("SELECT t.id, t.text FROM remark_text t JOIN remark r ON r.id = t.id WHERE t.id > ? ORDER BY t.id LIMIT ?");
    rows.bind(1, id.isNull() ? QStringLiteral("") : id.text());
    rows.bind(2, most);
    std::vector<Words> result;
    while (rows.step())
        result.push_back({Id<Remark>(rows.text(0)), rows.text(1)});
    return result;
}

} // namespace eldin::core
