// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Printing.h"
#include "tests/support/SampleDocument.h"

#include "core/report/PlainText.h"
#include "core/report/WordingBlocks.h"
#include "core/report/papers/PaperMaker.h"
#include "core/service/WordingService.h"

using namespace eldin::core;
using namespace eldin::core::test;

namespace {

constexpr Language kLanguages[] {Language::Kyrgyz, Language::Russian, Language::English};

WordingBlock councilApproval()
{
    for (const WordingBlock &block : blocksOf(PaperKind::CouncilPackage, HearingKind::Draft)) {
        if (block.key == u"hp.council.approve.draft")
            return block;
    }
    return {};
}

} // namespace

TEST_CASE("the fields of every editable wording are those of the shipped text, in every language", "[report][wording]")
{
    for (const auto &[paper, code] : Codes<PaperKind>::list) {
        for (const HearingKind kind : {HearingKind::Draft, HearingKind::Execution}) {
            for (const WordingBlock &block : blocksOf(paper, kind)) {
                INFO(block.key.toStdString());
                for (const Language language : kLanguages) {
                    CHECK_FALSE(block.title.of(language).isEmpty());
                    const Wording wording(language);
                    const QString shipped = wording.has(block.key) ? wording.text(block.key) : QString();
                    const NamedText read = fromFieldNames(withFieldNames(shipped, block, language), block, language);
                    CHECK(read.text == shipped);
                    CHECK(read.missing.isEmpty());
                    CHECK(read.unknown.isEmpty());
                }
            }
        }
    }
}

TEST_CASE("a paper offers the wordings of its kind of hearing only", "[report][wording]")
{
    const auto keys = [](HearingKind kind) {
        QStringList list;
        for (const WordingBlock &block : blocksOf(PaperKind::CitizensBudget, kind))
            list += block.key;
        return list;
    };
    CHECK(keys(HearingKind::Draft).contains(QStringLiteral("cb.greeting.draft.past")));
    CHECK_FALSE(keys(HearingKind::Draft).contains(QStringLiteral("cb.greeting.execution.past")));
    CHECK(keys(HearingKind::Execution).contains(QStringLiteral("cb.greeting.execution")));
    CHECK(blocksOf(PaperKind::Cards, HearingKind::Draft).empty());
}

TEST_CASE("people edit fields by their names, and are told which are missing or unknown", "[report][wording]")
{
    const WordingBlock block = councilApproval();
    REQUIRE(block.fields.size() == 3);
    const QString shipped = withFieldNames(Wording(Language::Russian).text(block.key), block, Language::Russian);
    CHECK(shipped.contains(QStringLiteral("на {год} год")));
    const NamedText address = fromFieldNames(QStringLiteral("https://ak-bulak.kg/%D1%81%80"), {}, Language::Russian);
    CHECK(address.text == u"https://ak-bulak.kg/%D1%81%80"); // a block without fields is said as it stands
    const NamedText read = fromFieldNames(QStringLiteral("Бюджет на {ГОД} год: доходы {доходы}, 100 %3, подпись {глава}."), block, Language::Russian);
    CHECK(read.text.startsWith(QStringLiteral("Бюджет на %1 год: доходы %2, 100 %") + QChar(QChar::Nbsp) + QStringLiteral("3,")));
    CHECK(read.missing == QStringList {QStringLiteral("расходы")});
    CHECK(read.unknown == QStringList {QStringLiteral("глава")});
}

TEST_CASE("a paper says what the municipality says, in the language it was written in only", "[report][wording]")
{
    SampleDocument sample;
    const PaperOrder russian {PaperKind::Ordinance, sample.openHearing().id, {}, PaperLanguage::Russian, {}};
    const PaperOrder kyrgyz {PaperKind::Ordinance, sample.openHearing().id, {}, PaperLanguage::Kyrgyz, {}};
    const QString before = report::toPlainText(makePaper(sample.stores(), kyrgyz));
    WordingService service(*sample);
    service.set(QStringLiteral("hp.ordinance.control"), Language::Russian, QStringLiteral("Контроль возложить на заместителя главы."));
    service.set(QStringLiteral("hp.ordinance.basis.text"), Language::Russian, QStringLiteral("На основании Бюджетного кодекса"));
    const QString text = report::toPlainText(makePaper(sample.stores(), russian));
    CHECK(text.contains(QStringLiteral("Контроль возложить на заместителя главы.")));
    CHECK(text.contains(QStringLiteral("На основании Бюджетного кодекса")));
    CHECK_FALSE(text.contains(QStringLiteral("оставляю за собой")));
    CHECK_FALSE(text.contains(QStringLiteral("впишите")));
    CHECK(report::toPlainText(makePaper(sample.stores(), kyrgyz)) == before);
}

TEST_CASE("the municipality's list of addressees makes an invitation for each", "[report][wording]")
{
    SampleDocument sample;
    WordingService(*sample).set(QStringLiteral("hp.invitation.addressees"), Language::Russian,
                                QStringLiteral("Асанова Гүлнара\n\n  Директор школы Ибраимов Т. \n"));
    const PaperOrder order {PaperKind::Invitation, sample.openHearing().id, {}, PaperLanguage::Russian, {}};
    const QString text = report::toPlainText(makePaper(sample.stores(), order));
    CHECK(text.contains(QStringLiteral("Асанова Гүлнара")));
    CHECK(text.contains(QStringLiteral("Директор школы Ибраимов Т.")));
    CHECK(text.count(Wording(Language::Russian)("hp.invitation.title")) == 2);
    PaperOrder named = order;
    named.addressees = {QStringLiteral("Токтогулов А.")};
    CHECK_FALSE(report::toPlainText(makePaper(sample.stores(), named)).contains(QStringLiteral("Асанова")));
}
