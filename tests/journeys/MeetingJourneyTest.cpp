// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Printing.h"
#include "tests/support/TestWindow.h"

#include "core/report/RemarkRows.h"
#include "core/storage/Schema.h"
#include "ui/papers/PaperView.h"
#include "ui/widgets/EntryText.h"
#include "ui/widgets/PersonField.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QFile>
#include <QPlainTextEdit>
#include <QTest>

using namespace eldin;
using namespace eldin::ui;
using namespace eldin::ui::test;

TEST_CASE("five remarks by keyboard, an answer, the protocol, and all of it back and again", "[journey]")
{
    TestWindow window;
    window.openSample();
    const QStringList before = core::dumpData(window.document().connection());
    const auto hearing = window.view().workspace().hearingId();
    QTest::keyClick(window.operator->(), Qt::Key_4, Qt::ControlModifier);
    settle();
    REQUIRE(window.view().currentPage() == PageKey::Meeting);
    auto *text = window.find<EntryText>("entryText");
    beginMeeting(window);
    const std::size_t said = core::remarkRows(window.document().stores(), hearing).size();

    const std::pair<Qt::Key, QString> remarks[] {{Qt::Key_1, QStringLiteral("Жол качан ондолот")},
                                                 {Qt::Key_2, QStringLiteral("Баары тушунуктуу")},
                                                 {Qt::Key_3, QStringLiteral("Аялдамага 80 мин сом болунсун")},
                                                 {Qt::Key_4, QStringLiteral("Суу кеч келет")},
                                                 {Qt::Key_5, QStringLiteral("Рахмат")}};
    for (const auto &[key, words] : remarks) {
        QTest::keyClick(text, key, Qt::ControlModifier);
        typeRussian(text, words);
        if (key == Qt::Key_3) {
            pressCtrl(text, 'M');
            pressCtrl(text, 'N');
            auto *person = window.find<PersonField>("entryPerson");
            typeRussian(person, QStringLiteral("3"));
            QTest::keyClick(person, Qt::Key_Return);
            window->activateWindow(); // offscreen, a list of offers that closes leaves no window active
        }
        QTest::keyClick(text, Qt::Key_Return);
        settle();
    }
    const auto rows = core::remarkRows(window.document().stores(), hearing);
    REQUIRE(rows.size() == said + 5);
    const core::RemarkRow proposal = *std::find_if(rows.begin(), rows.end(), [](const auto &row) { return row.words.text.startsWith(u"Аялдамага"); });
    CHECK(proposal.remark.kind == core::RemarkKind::Proposal);
    CHECK(proposal.remark.amount == core::Money::fromSom(80000));
    CHECK(proposal.participantNumber == 3);

    // The first question is answered on the spot.
    typeRussian(text, QStringLiteral("Дагы бир суроо"));
    QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
    settle();
    auto *answer = window.find<EntryText>("answerText");
    REQUIRE(answer->hasFocus());
    typeRussian(answer, QStringLiteral("Жайында"));
    QTest::keyClick(answer, Qt::Key_Return);
    settle();
    CHECK(core::newestRemarkRows(window.document().stores(), window.view().workspace().meetingId(), 1).front().words.answer.ky == u"Жайында");

    // The proposal gets its official answer.
    window.view().showPage(PageKey::Responses, proposal.remark.id.text());
    settle();
    QTest::keyClick(window.find<QComboBox>("decision"), Qt::Key_Down);
    auto *reason = window.find<QPlainTextEdit>("reasonKy");
    reason->setFocus();
    typeRussian(reason, QStringLiteral("Каражат бар"));
    QTest::keyClick(reason, Qt::Key_Return, Qt::ControlModifier);
    settle();
    CHECK(window.document().stores().responses.ofRemark(proposal.remark.id).has_value());

    // And all of it stands in the protocol.
    window.view().showPage(PageKey::Papers);
    REQUIRE(QTest::qWaitFor([&] { return window.find<PaperView>("pages")->hasPages(); }, 10000));
    const QString pdf = window.pathOf(QStringLiteral("протокол.pdf"));
    window.dialogs().files += pdf;
    window.find<QAbstractButton>("nextStep")->click();
    REQUIRE(QTest::qWaitFor([&] { return QFile::exists(pdf); }, 10000));

    window.view().showPage(PageKey::Meeting);
    settle();
    const QStringList after = core::dumpData(window.document().connection());
    while (window.document().undoOperation())
        pressCtrl(window.find<QWidget>("stream"), 'Z');
    CHECK(core::dumpData(window.document().connection()) == before);
    while (window.document().redoOperation())
        pressCtrl(window.find<QWidget>("stream"), 'Y');
    CHECK(core::dumpData(window.document().connection()) == after);
}
