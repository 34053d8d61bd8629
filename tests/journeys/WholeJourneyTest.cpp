// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Printing.h"
#include "tests/support/TestWindow.h"

#include "core/service/BudgetImport.h"
#include "core/service/HearingService.h"
#include "core/storage/Schema.h"
#include "ui/papers/PaperView.h"

#include <QAbstractButton>
#include <QFileInfo>
#include <QPlainTextEdit>
#include <QTest>

using namespace eldin;
using namespace eldin::ui;
using namespace eldin::ui::test;

namespace {

/// Budget, hearing and meeting as the other journeys make them by hand.
void prepare(core::Document &document)
{
    core::BudgetTableOptions options;
    options.understand.knownCodes = core::knownCodes(document.stores());
    const auto table = core::readBudgetTable(
        QStringLiteral(ELDIN_SOURCE_DIR "/resources/samples/ak-bulak-2027-draft.xlsx"), options);
    const auto budgets = core::BudgetImportService(document).import(table, std::nullopt);
    core::HearingService hearings(document);
    core::Hearing hearing;
    hearing.title.ky = QStringLiteral("2027-жылдын бюджетинин долбоору боюнча угуу");
    hearing.date = QDate(2026, 12, 1);
    hearing.budgetId = budgets.back();
    core::Meeting meeting;
    meeting.hearingId = hearings.add(hearing);
    meeting.place.ky = QStringLiteral("Маданият үйү");
    meeting.startsAt = QDateTime(hearing.date, QTime(14, 0));
    hearings.addMeeting(meeting);
}

}

TEST_CASE("five remarks by keyboard under the Russian layout, an answer, the protocol, and all of it back", "[journey]")
{
    TestWindow window;
    window.newDocument();
    core::Stores &stores = window.document().stores();
    const QStringList empty = core::dumpData(window.document().connection());
    prepare(window.document());
    window.view().showPage(PageKey::Meeting);
    settle();
    auto *entry = window.find<QPlainTextEdit>("entryText");
    const char16_t *words[] {u"Мектептин алдына жарык керек", u"Суу качан берилет", u"Жолду оңдоо керек",
                             u"Рахмат", u"Көпүрө эскирди"};
    for (int i = 0; i < 5; ++i) {
        entry->setFocus();
        typeRussian(entry, QString::fromUtf16(words[i]));
        QTest::keyClick(entry, Qt::Key_Return);
        settle();
        CHECK(stores.remarks.count() == i + 1);
        CHECK(entry->toPlainText().isEmpty());
    }

    window.view().showPage(PageKey::Responses);
    settle();
    auto *reason = window.find<QPlainTextEdit>("reasonKy");
    reason->setFocus();
    typeRussian(reason, QStringLiteral("Каражат каралды"));
    QTest::keyClick(reason, Qt::Key_Return, Qt::ControlModifier);
    settle();
    CHECK(stores.responses.count() == 1);

    window.view().showPage(PageKey::Papers);
    auto *pages = window.find<PaperView>("pages");
    REQUIRE(QTest::qWaitFor([&] { return pages->hasPages(); }, 20000));
    const QString pdf = window.pathOf(QStringLiteral("протокол.pdf"));
    window.dialogs().files += pdf;
    window.find<QAbstractButton>("nextStep")->click();
    REQUIRE(QTest::qWaitFor([&] { return QFileInfo::exists(pdf); }, 20000));

    const QStringList after = core::dumpData(window.document().connection());
    while (window.document().undoOperation())
        pressCtrl(window.operator->(), 'Z');
    CHECK(core::dumpData(window.document().connection()) == empty);
    while (window.document().redoOperation())
        pressCtrl(window.operator->(), 'Y');
    CHECK(core::dumpData(window.document().connection()) == after);
}
