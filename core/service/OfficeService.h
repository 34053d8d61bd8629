// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/Service.h"

namespace eldin::core {

/// What is written about one holder of an office.
struct OfficeEntry
{
    QString name;
    Office office = Office::Head;
    QDate since;
    QDate until;
    bool acting = false;
    bool operator==(const OfficeEntry &) const = default;
};

/// Who signs for the municipality, with the days from and to which they do. Names go to private tables only.
class OfficeService final : public Service
{
public:
    using Service::Service;

    [[nodiscard]] static Problems validate(const OfficeEntry &entry);

    /// A new holder ends the one before, if that one is open: on the day before the new one's first.
    Id<OfficeHolder> add(const OfficeEntry &entry);
    void edit(const Id<OfficeHolder> &id, const OfficeEntry &entry);
    void remove(const Id<OfficeHolder> &id);
    /// Error{NotFound}.
    [[nodiscard]] OfficeEntry entryOf(const Id<OfficeHolder> &id) const;
};

} // namespace eldin::core
