// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Printing.h"
#include "tests/support/TestDocument.h"

#include "core/service/LetterRestoring.h"
#include "core/service/RemarkService.h"

using namespace eldin::core;
using namespace eldin::core::test;

TEST_CASE("Kyrgyz letters come back where a person chose the words, in one step", "[service][remark]")
{
    TestDocument document;
    const auto story = document.seedHearing();
    RemarkService service(*document);
    RemarkEntry entry;
    entry.meetingId = story.meeting;
    entry.language = Language::Kyrgyz;
    entry.text = QStringLiteral("Бюджетти бекитуу керек. Бекитуу кечикти");
    const auto first = service.record(entry);
    entry.text = QStringLiteral("бекитуу качан?");
    entry.answer.ky = QStringLiteral("Эртең бекитуу болот");
    const auto second = service.record(entry);
    entry.text = QStringLiteral("Сунушум жок");
    entry.answer = {};
    const auto third = service.record(entry);
    LetterRestoring restoring(*document);
    const auto words = restoring.wordsOf({first, second, third});
    const auto found = [&](const char16_t *from) {
        for (const RestorableWord &word : words) {
            if (word.from == QStringView(from))
                return word;
        }
        return RestorableWord {};
    };
    CHECK(found(u"бекитуу").to == QStringLiteral("бекитүү"));
    CHECK(found(u"бекитуу").count == 3);
    CHECK(found(u"бекитуу").likely);
    CHECK(found(u"Бекитуу").to == QStringLiteral("Бекитүү"));
    CHECK(restoring.restore({first, second, third}, {}) == 0);
    int changed = 0;
    checkDoUndoRedo(document, [&] { changed = restoring.restore({first, second, third}, {QStringLiteral("бекитуу")}); });
    CHECK(changed == 2);
    CHECK(document.stores().remarkTexts.get(first).text == QStringLiteral("Бюджетти бекитүү керек. Бекитуу кечикти"));
    CHECK(document.stores().remarkTexts.get(second).answer.ky == QStringLiteral("Эртең бекитүү болот"));
}
