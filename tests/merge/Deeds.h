// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/merge/Copies.h"
#include "tests/support/Printing.h"

#include "core/document/Verification.h"
#include "core/service/MunicipalityService.h"
#include "core/service/RemarkService.h"

/// What people do in the copies of tests.
namespace eldin::core::test {

inline Id<Remark> record(Document &document, const QString &text)
{
    RemarkEntry entry;
    entry.meetingId = document.stores().meetings.all().front().id;
    entry.kind = RemarkKind::Proposal;
    entry.text = text;
    return RemarkService(document).record(entry);
}

inline void setPopulation(Document &document, int population)
{
    Settlement village = document.stores().settlements.all().front();
    village.population = population;
    MunicipalityService(document).editSettlement(village);
}

inline int population(Document &document)
{
    return static_cast<int>(document.stores().settlements.all().front().population);
}

/// Both ways; then both hold the same.
inline void mergeBoth(Copies &copies)
{
    copies.merge(0, 1);
    copies.merge(1, 0);
    CHECK(copies.dump(0) == copies.dump(1));
    CHECK(copies.rest(0) == copies.rest(1));
    CHECK(verifyDocument(copies[0]).empty());
}

} // namespace eldin::core::test
