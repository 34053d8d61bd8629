// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Printing.h"
#include "tests/support/TestDocument.h"

#include "core/service/PaperService.h"

using namespace eldin::core;
using namespace eldin::core::test;

namespace {

const QString kKind = QStringLiteral("ordinance");
const QString kKyrgyz = QStringLiteral("ky");

} // namespace

TEST_CASE("a paper is made, printed and signed, each with undo", "[service][paper]")
{
    TestDocument document;
    const auto story = document.seedHearing();
    PaperService service(*document);
    Id<Paper> id;
    checkDoUndoRedo(document, [&] { id = service.noteMade(story.hearing, kKind, kKyrgyz, QStringLiteral("a1")); });
    checkDoUndoRedo(document, [&] { service.notePrinted(id, QDate(2026, 11, 10)); });
    checkDoUndoRedo(document, [&] { service.sign(id, QDate(2026, 11, 11), QStringLiteral(" 87 "), QStringLiteral("Ж. Т. Асанов")); });
    const Paper paper = document.stores().papers.get(id);
    CHECK(paper.number == u"87");
    CHECK(paper.printedOn == QDate(2026, 11, 10));
    checkDoUndoRedo(document, [&] { service.takeSignatureBack(id); });
    CHECK_FALSE(document.stores().papers.get(id).signedOn.isValid());
    CHECK(document.stores().papers.get(id).signedBy.isEmpty());
    CHECK_THROWS_AS(service.sign(id, {}, {}, {}), Error);
}

TEST_CASE("a paper made again replaces the unsigned one, stands beside the signed one, and the same text writes nothing", "[service][paper]")
{
    TestDocument document;
    const auto story = document.seedHearing();
    PaperService service(*document);
    const auto first = service.noteMade(story.hearing, kKind, kKyrgyz, QStringLiteral("a1"));
    const QStringList before = document.dump();
    CHECK(service.noteMade(story.hearing, kKind, kKyrgyz, QStringLiteral("a1")) == first);
    CHECK(document.dump() == before);
    CHECK(service.noteMade(story.hearing, kKind, kKyrgyz, QStringLiteral("b2")) == first);
    service.sign(first, QDate(2026, 11, 11), {}, {});
    const auto second = service.noteMade(story.hearing, kKind, kKyrgyz, QStringLiteral("c3"));
    CHECK(second != first);
    CHECK(document.stores().papers.get(first).signedOn.isValid());
    CHECK(document.stores().papers.last(story.hearing, kKind, kKyrgyz)->id == second);
    CHECK(service.noteMade(story.hearing, kKind, QStringLiteral("ru"), QStringLiteral("a1")) != second);
}
