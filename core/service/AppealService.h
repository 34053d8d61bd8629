// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/Service.h"

namespace eldin::core {

/// What an appeal is entered with. Name and address go to the private side.
struct AppealEntry
{
    Id<Remark> remarkId;
    QString number; ///< in the register of incoming papers; may come later
    QDate receivedOn;
    QDate answeredOn; ///< invalid: no letter was sent yet
    QString name;
    QString address;
    bool operator==(const AppealEntry &) const = default;
};

/// Signed slips with name and address that are treated as appeals of citizens.
class AppealService final : public Service
{
public:
    using Service::Service;

    /// Without a name or an address there is nobody to answer to: Error{RuleBroken, "appeal-without-address"} of set().
    [[nodiscard]] static Problems validate(const AppealEntry &entry);
    /// Marks the remark as an appeal, or changes the entry. Allowed in every state of a hearing: letters go their own way.
    Id<Appeal> set(const AppealEntry &entry);
    /// It is a plain remark again; name and address stay with the person.
    void remove(const Id<Appeal> &id);
    /// As it stands, or, for a remark that is no appeal yet, what is known of its writer and the day it came.
    [[nodiscard]] static AppealEntry entryOf(const Stores &stores, const Id<Remark> &remark);

private:
    void saveWriter(Stores &stores, const AppealEntry &entry) const;
};

} // namespace eldin::core
