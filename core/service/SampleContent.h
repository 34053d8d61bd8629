// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/Sealing.h"

#include <QJsonObject>

namespace eldin::core {

/// Turns resources/samples/aimak.json (its README describes the shape) into records. Things are named there by
/// index or key; here they get ids in the order they are met.
class SampleContent final
{
public:
    explicit SampleContent(const Environment &environment);

    void insertMunicipality(Stores &stores);
    void insertBudgets(Stores &stores);
    void insertHearing(Stores &stores, int index, const ProtocolTexts &protocol);
    [[nodiscard]] int hearings() const;

private:
    template <typename Record>
    [[nodiscard]] Id<Record> newId() const
    {
        return Id<Record>::create(m_environment.clock, m_environment.random);
    }
    [[nodiscard]] LocalText office(const QString &key) const;
    [[nodiscard]] Id<Settlement> settlement(const QJsonValue &index) const;
    void insertAgenda(Stores &stores, const QJsonObject &hearing, const std::vector<Id<Meeting>> &meetings);
    void insertOfficials(Stores &stores, const QJsonObject &hearing, const Id<Meeting> &meeting);
    [[nodiscard]] std::vector<Id<Attendance>> insertPeople(Stores &stores, const QJsonObject &hearing,
                                                           const std::vector<Id<Meeting>> &meetings);
    [[nodiscard]] std::vector<Id<Remark>> insertRemarks(Stores &stores, const QJsonObject &hearing, const Id<Hearing> &id,
                                                        const std::vector<Id<Meeting>> &meetings,
                                                        const std::vector<Id<Attendance>> &people);
    [[nodiscard]] Id<SpeakingTurn> insertTurn(Stores &stores, const Remark &remark, qsizetype letters);
    void insertResponses(Stores &stores, const QJsonObject &hearing, const std::vector<Id<Remark>> &remarks);

    Environment m_environment;
    QJsonObject m_json;
    std::vector<Id<Settlement>> m_settlements;
    std::map<QString, Id<Budget>> m_budgets;
    std::vector<Id<Person>> m_persons; ///< of the first hearing, whom later ones may name again
};

} // namespace eldin::core
