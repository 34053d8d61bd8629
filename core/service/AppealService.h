// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/AppealAnswer.h"
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
    LocalText answer; ///< the letter's, in the languages in which it is written
    LocalText answeredBy; ///< the office that answers
    bool operator==(const AppealEntry &) const = default;
};

/// Signed slips with name and address that are treated as appeals of citizens.
class AppealService final : public Service
{
public:
    using Service::Service;

    /// Without a name or an address there is nobody to answer to: Error{RuleBroken, "appeal-without-address"} of set().
    [[nodiscard]] static Problems validate(const AppealEntry &entry);
    /// Marks the remark as an appeal, or changes the entry and its answer. Allowed in every state of a hearing, also for years
    /// after it is closed: letters go their own way, and what was answered at the hearing stays as it was sealed.
    Id<Appeal> set(const AppealEntry &entry);
    /// It is a plain remark again, and what was answered in its letter is gone; name and address stay with the person.
    void remove(const Id<Appeal> &id);
    /// As it stands, or, for a remark that is no appeal yet, what is known of its writer and the day it came.
    [[nodiscard]] static AppealEntry entryOf(const Stores &stores, const Id<Remark> &remark);

    /// The name that laptops which make the appeal apart give it its id by (namedUuid).
    [[nodiscard]] static QString nameOf(const Id<Remark> &remark) { return QStringLiteral("appeal ") + remark.text(); }
    /// Takes the appeals of a remark away with their answers; inside somebody's transaction.
    static void removeOf(Stores &stores, const Id<Remark> &remark);

private:
    void saveWriter(Stores &stores, const AppealEntry &entry) const;
};

} // namespace eldin::core
