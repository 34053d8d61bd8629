// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What was captured once stands in the protocol, which asks for nothing again.
#include "tests/support/Printing.h"
#include "tests/support/RecordedHearing.h"
#include "tests/support/ReportText.h"
#include "tests/support/TestDocument.h"

#include "core/report/SealCheck.h"
#include "core/report/papers/PaperMaker.h"
#include "core/service/HearingService.h"
#include "core/service/PaperService.h"

using namespace eldin::core;
using namespace eldin::core::test;

TEST_CASE("after a hearing is recorded and closed every field of its protocol is filled in from what was captured", "[report][protocol]")
{
    TestDocument document;
    const RecordedHearing recorded = recordHearing(*document, 150, 60);
    HearingService(*document).closeRecord(recorded.hearing, protocolTexts);
    const PaperOrder order {PaperKind::Protocol, recorded.hearing, {}, PaperLanguage::KyrgyzAndRussian, {}};
    // The number comes from the register of the office, and is noted once with the signature.
    PaperService papers(*document);
    papers.sign(papers.noteMade(recorded.hearing, codeOf(PaperKind::Protocol), codeOf(order.language), QStringLiteral("00")), QDate(2026, 12, 14), QStringLiteral("14"), QStringLiteral("К. Б. Мамытов"));
    const report::Report minutes = makePaper(document.stores(), order);
    REQUIRE(minutes.parts.size() == 2);
    for (const report::Part &part : minutes.parts) {
        const Wording wording(part.language);
        const QString text = textsOf(part).join(u'\n');
        for (const QString &typed : part.language == Language::Russian ? recorded.typedInRussian : recorded.typed) {
            INFO(typed.toStdString());
            CHECK(text.contains(typed));
        }
        // Nothing to write by hand but the signatures, nothing said to be missing, nothing left in one language alone.
        CHECK(blocksOf<report::WritingLines>(part).empty());
        CHECK_FALSE(text.contains(QStringLiteral("__")));
        CHECK_FALSE(text.contains(wording("mark.draft_note").section(u'%', 0, 0)));
        CHECK(part.draftMark.isEmpty());
        CHECK_FALSE(text.contains(wording("not_stated")));
        CHECK(text.contains(QStringLiteral("№ 14")));
        const auto signatures = blocksOf<report::Signatures>(part);
        REQUIRE(signatures.size() == 1);
        for (const auto &[office, name] : signatures.front().rows)
            CHECK_FALSE(name.isEmpty());
    }
}
