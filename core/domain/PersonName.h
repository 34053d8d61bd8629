// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Attendance.h"

namespace eldin::core {

/// A name taken apart as people of Kyrgyzstan bear it (domain.md 6): "Асанова Гүлнара Маратовна", "Асанов Бакыт",
/// "Жаанбай кызы Сезим", "Кудиретилла уулу Нуридин", or one word. The written name is never changed by it.
struct PersonName
{
    QString family; ///< "Асанова", "Жаанбай кызы"; the one word where there is no more
    QString given; ///< may be empty
    QString rest; ///< the patronymic, or whatever else was written

    /// Understands the family name first, as lists have it, and last, where the endings leave no doubt.
    [[nodiscard]] static PersonName of(const QString &written);

    /// "Асанова Г. М.", "Жаанбай кызы С.", one word as it is.
    [[nodiscard]] QString withInitials() const;
    /// Compared plainly it gives the Kyrgyz order: family name, given name, the rest; ө after о, ү after у, ң after н.
    [[nodiscard]] QString sortKey() const;
    bool operator==(const PersonName &) const = default;
};

/// What the endings of a name say: -ов or -ова, уулу or кызы, -вич or -вна, -бек, -гүл. A proposal for a person to
/// accept; Unknown where nothing tells, or two endings gainsay each other.
[[nodiscard]] Sex sexByName(const QString &written);

/// Whether two written names may be one person's: the same words in any order and case, ө ү ң or not, or one of them
/// with a word more (a patronymic). A single word is only like itself.
[[nodiscard]] bool mayBeTheSame(const QString &a, const QString &b);

} // namespace eldin::core
