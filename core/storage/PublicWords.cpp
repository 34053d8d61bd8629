// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/PublicWords.h"

#include "core/storage/Stores.h"

#include <algorithm>

namespace eldin::core {

PublicWords::PublicWords(const Stores &stores)
{
    for (const Person &person : stores.persons.all()) {
        m_personal.addName(person.name);
        m_personal.addPhone(person.phone);
        m_personal.addAddress(person.address);
    }
    for (const Settlement &village : stores.settlements.all()) {
        for (const QString &place : {village.name.ky, village.name.ru, village.name.en})
            m_personal.addPlace(place);
    }
}

QString PublicWords::of(const QString &text) const
{
    return m_personal.in(text).empty() ? text : QString();
}

QString PublicWords::ofOffice(const QString &text) const
{
    const auto found = m_personal.in(text);
    return std::none_of(found.begin(), found.end(), [](const PersonalWord &word) { return word.certain; }) ? text : QString();
}

} // namespace eldin::core
