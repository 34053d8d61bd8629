// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Printing.h"
#include "tests/support/TestDocument.h"

#include "core/service/MunicipalityService.h"

using namespace eldin::core;
using namespace eldin::core::test;

TEST_CASE("the municipality and its villages are edited with undo", "[service][municipality]")
{
    TestDocument document;
    MunicipalityService service(*document);
    Municipality municipality = document.stores().municipality.one();
    municipality.population = 9400;
    checkDoUndoRedo(document, [&] { service.edit(municipality); });
    Settlement settlement;
    settlement.name.ky = QStringLiteral("Тогуз-Булак");
    checkDoUndoRedo(document, [&] { settlement.id = service.addSettlement(settlement); });
    settlement = document.stores().settlements.get(settlement.id);
    settlement.households = 120;
    checkDoUndoRedo(document, [&] { service.editSettlement(settlement); });
    checkDoUndoRedo(document, [&] { service.removeSettlement(settlement.id); });
    CHECK(document.stores().settlements.all().empty());
}

TEST_CASE("a village in use stays", "[service][municipality]")
{
    TestDocument document;
    const auto story = document.seedHearing();
    CHECK_ERROR(MunicipalityService(*document).removeSettlement(story.village), ErrorCode::Conflict);
}

TEST_CASE("a municipality needs a name and a whole SOATE code", "[service][municipality]")
{
    Municipality municipality;
    municipality.soate = QStringLiteral("41705");
    const Problems problems = MunicipalityService::validate(municipality);
    REQUIRE(problems.size() == 2);
    CHECK(problems[0].where == u"name");
    CHECK(problems[1].code == u"not-14-digits");
    TestDocument document;
    CHECK_ERROR(MunicipalityService(*document).edit(municipality), ErrorCode::WrongInput);
    CHECK_ERROR(MunicipalityService(*document).addSettlement({}), ErrorCode::WrongInput);
}
