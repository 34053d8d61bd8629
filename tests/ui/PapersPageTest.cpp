// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/KeptFiles.h"
#include "tests/support/Printing.h"
#include "tests/support/TestWindow.h"

#include "core/report/PlainText.h"
#include "core/report/papers/PaperMaker.h"
#include "core/service/HearingService.h"
#include "ui/documents/PageLayout.h"
#include "ui/documents/PdfWriter.h"
#include "ui/documents/PictureWriter.h"
#include "ui/papers/PaperView.h"

#include <QAbstractButton>
#include <QAction>
#include <QCheckBox>
#include <QDialog>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTest>
#include <QToolButton>

using namespace eldin;
using namespace eldin::ui;
using namespace eldin::ui::test;

TEST_CASE("a button shows the head everything that becomes public, and the paper can be noted as signed", "[ui][papers]")
{
    TestWindow window;
    window.openSample();
    window.view().showPage(PageKey::Papers);
    auto *button = window.find<QPushButton>("beforePublication");
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    auto *gallery = window.find<QListWidget>("papers");
    CHECK(gallery->currentItem()->text().startsWith(core::paperTitle(core::PaperKind::Preview, core::Language::Kyrgyz)));
    CHECK_FALSE(button->toolTip().isEmpty());
    const QString html = window.pathOf(QStringLiteral("алдында.html"));
    window.dialogs().files += html;
    window->findChild<QAction *>(QStringLiteral("saveHtml"))->trigger();
    REQUIRE(QTest::qWaitFor([&] { return QFileInfo::exists(html); }, 10000));
    QFile file(html);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    for (const core::PaperKind kind : {core::PaperKind::Announcement, core::PaperKind::CitizensBudget, core::PaperKind::Ledger})
        CHECK(text.count(core::paperTitle(kind, core::Language::Kyrgyz)) >= 2); // in the table, and above its text
    settle();
    CHECK(gallery->currentItem()->text().contains(u'\n')); // to be signed
}

TEST_CASE("the papers page shows the real pages and saves them", "[ui][papers]")
{
    TestWindow window;
    window.openSample();
    window.view().showPage(PageKey::Papers);
    auto *view = window.find<PaperView>("pages");
    REQUIRE(QTest::qWaitFor([&] { return view->hasPages(); }, 10000));
    const QString pdf = window.pathOf(QStringLiteral("протокол.pdf"));
    window.dialogs().files += pdf;
    window.find<QAbstractButton>("nextStep")->click();
    REQUIRE(QTest::qWaitFor([&] { return QFileInfo::exists(pdf); }, 10000));
    QFile file(pdf);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.read(5) == "%PDF-");

    const auto row = [](core::PaperKind wanted) {
        const auto &list = core::Codes<core::PaperKind>::list;
        return static_cast<int>(std::find_if(std::begin(list), std::end(list), [&](const auto &entry) { return entry.first == wanted; }) - std::begin(list));
    };
    window.find<QListWidget>("papers")->setCurrentRow(row(core::PaperKind::CitizensBudget));
    const QString html = window.pathOf(QStringLiteral("бюджет.html"));
    window.dialogs().files += html;
    window->findChild<QAction *>(QStringLiteral("saveHtml"))->trigger();
    QFile page(html);
    REQUIRE(page.open(QIODevice::ReadOnly));
    CHECK(page.readAll().contains("<svg"));
}

TEST_CASE("the papers page saves for Word and LibreOffice and hands the file over to them", "[ui][papers]")
{
    TestWindow window;
    window.openSample();
    window.view().showPage(PageKey::Papers);
    const auto saved = [&](const char *action, const QString &typed, const QString &written) {
        window.dialogs().files += window.pathOf(typed);
        window->findChild<QAction *>(QString::fromLatin1(action))->trigger();
        QFile file(window.pathOf(written));
        REQUIRE(file.open(QIODevice::ReadOnly));
        CHECK(window.dialogs().opened.value(window.dialogs().opened.size() - 1) == window.pathOf(written));
        return file.readAll();
    };
    CHECK(saved("saveDocx", QStringLiteral("протокол.docx"), QStringLiteral("протокол.docx")).contains("word/document.xml"));
    CHECK(saved("saveOdt", QStringLiteral("протокол.odt"), QStringLiteral("протокол.odt")).contains("opendocument.text"));
    // The ending that is typed counts; where there is none, the format that was chosen.
    CHECK(saved("saveOdt", QStringLiteral("башка.docx"), QStringLiteral("башка.docx")).contains("word/document.xml"));
    CHECK(saved("saveDocx", QStringLiteral("атсыз"), QStringLiteral("атсыз.docx")).contains("word/document.xml"));
    CHECK(window.settings().text(QStringLiteral("papers/folder")) == QFileInfo(window.pathOf(QStringLiteral("а"))).absolutePath());

    const qsizetype opened = window.dialogs().opened.size();
    window.dialogs().files += window.pathOf(QStringLiteral("жок/протокол.docx"));
    window->findChild<QAction *>(QStringLiteral("saveDocx"))->trigger();
    CHECK(window.dialogs().opened.size() == opened);
}

TEST_CASE("a paper in large print is shown and saved so", "[ui][papers]")
{
    TestWindow window;
    window.openSample();
    window.view().showPage(PageKey::Papers);
    const auto saved = [&](const QString &name) {
        window.dialogs().files += window.pathOf(name);
        window->findChild<QAction *>(QStringLiteral("saveHtml"))->trigger();
        QFile file(window.pathOf(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    };
    CHECK(saved(QStringLiteral("кадимки.html")).contains("html{font-size:16px}"));
    window.find<QCheckBox>("largePrint")->click();
    CHECK(saved(QStringLiteral("чоң.html")).contains("html{font-size:22.4px}"));
}

TEST_CASE("only the poster is offered on four sheets, and only cards as pictures", "[ui][papers]")
{
    TestWindow window;
    window.openSample();
    window.view().showPage(PageKey::Papers);
    auto *tiled = window->findChild<QCheckBox *>(QStringLiteral("tiled"));
    auto *copy = window->findChild<QAction *>(QStringLiteral("copyPicture"));
    auto *save = window->findChild<QAction *>(QStringLiteral("savePictures"));
    CHECK(tiled->isHidden());
    CHECK_FALSE(copy->isVisible());
    window.view().workspace().goTo(PageKey::Papers, QStringLiteral("poster"));
    CHECK_FALSE(tiled->isHidden());
    window.view().workspace().goTo(PageKey::Papers, QStringLiteral("cards"));
    CHECK(tiled->isHidden());
    REQUIRE(copy->isVisible());
    QGuiApplication::clipboard()->clear();
    REQUIRE(QTest::qWaitFor([&] {
        copy->trigger();
        return !QGuiApplication::clipboard()->image().isNull();
    }, 10000));
    CHECK(QGuiApplication::clipboard()->image().size() == QSize(1080, 1350));
    const QImage first = QGuiApplication::clipboard()->image();
    auto *bar = window.find<PaperView>("pages")->verticalScrollBar();
    bar->setValue(bar->maximum());
    copy->trigger();
    const core::Stores &stores = window.document().stores();
    const documents::PageLayout cards(core::makePaper(stores, {core::PaperKind::Cards, stores.hearings.all().back().id, {}, core::PaperLanguage::Kyrgyz, {}}));
    CHECK(QGuiApplication::clipboard()->image() == documents::cardPicture(cards, cards.pages() - 1));
    CHECK(first == documents::cardPicture(cards, 0));
    window.dialogs().files += window.pathOf(QString());
    save->trigger();
    CHECK(QDir(window.pathOf(QString())).entryList({QStringLiteral("*-1.png")}).size() == 1);
    const auto noted = stores.papers.last(window.view().workspace().hearingId(), QStringLiteral("cards"), QStringLiteral("ky"));
    REQUIRE(noted);
    CHECK(noted->contentHash == core::report::contentHash(core::makePaper(stores, {core::PaperKind::Cards, stores.hearings.all().back().id, {}, core::PaperLanguage::Kyrgyz, {}})));
}

TEST_CASE("a paper laid out in steps has the same pages as one laid out at once", "[ui][papers]")
{
    TestWindow window;
    window.openSample();
    const core::Stores &stores = window.document().stores();
    for (const core::Hearing &hearing : stores.hearings.all()) {
        const auto report = core::citizensBudget(stores, hearing.id, core::PaperLanguage::KyrgyzAndRussian);
        const documents::PageLayout whole(report);
        documents::PageLayout steps(report, documents::PageLayout::When::InSteps);
        int turns = 1;
        while (!steps.step(0))
            ++turns;
        CHECK(turns > 10);
        CHECK(steps.pages() == whole.pages());
    }
}

TEST_CASE("a paper that cannot be written leaves no file", "[ui][papers]")
{
    TestWindow window;
    window.openSample();
    const core::Stores &stores = window.document().stores();
    const auto report = core::protocol(stores, stores.hearings.all().front().id, {}, core::PaperLanguage::Kyrgyz);
    CHECK_ERROR(documents::writePdf(report, window.pathOf(QStringLiteral("no/such/folder.pdf"))), core::ErrorCode::Io);
}

TEST_CASE("the gallery holds every paper with its picture, and a paper is copied as text", "[ui][papers]")
{
    TestWindow window;
    window.openSample();
    window.view().showPage(PageKey::Papers);
    auto *gallery = window.find<QListWidget>("papers");
    REQUIRE(gallery->count() == static_cast<int>(std::size(core::Codes<core::PaperKind>::list)));
    const auto drawn = [&] {
        for (int row = 0; row < gallery->count(); ++row) {
            // What only repeats the others is drawn where it is looked at.
            if (gallery->item(row)->toolTip().isEmpty() && core::Codes<core::PaperKind>::list[row].first != core::PaperKind::Preview)
                return false;
        }
        return true;
    };
    REQUIRE(QTest::qWaitFor(drawn, 20000));
    window.view().workspace().goTo(PageKey::Papers, QStringLiteral("message"));
    CHECK(gallery->currentItem()->text() == core::paperTitle(core::PaperKind::Message, core::Language::Kyrgyz));
    window->findChild<QAction *>(QStringLiteral("copyText"))->trigger();
    const QString text = QGuiApplication::clipboard()->text();
    CHECK(text.contains(QStringLiteral("коомдук угуу өткөрөт")));
    CHECK(text.contains(QStringLiteral("10:00")));
}

TEST_CASE("the gallery tells which made papers are still to be signed", "[ui][papers]")
{
    TestWindow window;
    window.openSample();
    window.view().workspace().goTo(PageKey::Papers, QStringLiteral("ordinance"));
    auto *gallery = window.find<QListWidget>("papers");
    const auto text = [&] { return gallery->currentItem()->text(); };
    const QString title = core::paperTitle(core::PaperKind::Ordinance, core::Language::Kyrgyz);
    CHECK(text() == title);
    window->findChild<QAction *>(QStringLiteral("markPrinted"))->trigger();
    REQUIRE(QTest::qWaitFor([&] { return text() != title; }, 5000));
    const QString open = text();
    window->findChild<QAction *>(QStringLiteral("markSigned"))->trigger();
    CHECK(QTest::qWaitFor([&] { return text() != open && text() != title; }, 5000));
}

TEST_CASE("a paper is signed in place, and says when the data has changed since", "[ui][papers]")
{
    TestWindow window;
    window.openSample();
    window.view().showPage(PageKey::Papers);
    window.view().workspace().goTo(PageKey::Papers, QStringLiteral("announcement"));
    const auto paper = [&] {
        return window.document().stores().papers.last(window.view().workspace().hearingId(), QStringLiteral("announcement"), QStringLiteral("ky"));
    };
    CHECK_FALSE(paper());
    window->findChild<QAction *>(QStringLiteral("markPrinted"))->trigger();
    REQUIRE(paper());
    CHECK(paper()->printedOn == window.view().workspace().today());
    window->findChild<QAction *>(QStringLiteral("markSigned"))->trigger();
    auto *number = window.find<QLineEdit>("paperNumber");
    REQUIRE(number->isVisible());
    number->setText(QStringLiteral("12"));
    QTest::keyClick(number, Qt::Key_Return);
    CHECK(paper()->number == u"12");
    const QString before = window.find<QLabel>("paperState")->text();
    core::Hearing hearing = window.view().workspace().hearing().value();
    hearing.title.ky = QStringLiteral("Жаңы аталыш");
    core::HearingService(window.document()).edit(hearing);
    core::Meeting meeting = window.document().stores().meetings.ofHearing(hearing.id).front();
    meeting.place.ky = QStringLiteral("Мектеп");
    core::HearingService(window.document()).editMeeting(meeting);
    REQUIRE(QTest::qWaitFor([&] { return window.find<QLabel>("paperState")->text() != before; }, 5000));
    window->findChild<QAction *>(QStringLiteral("markUnsigned"))->trigger();
    CHECK_FALSE(paper()->signedOn.isValid());
    CHECK_FALSE(number->isVisible());
}

TEST_CASE("a scan of the signed paper is attached, looked at and removed beside its state, and undone", "[ui][papers]")
{
    TestWindow window;
    window.openSample();
    window.view().showPage(PageKey::Papers);
    window.view().workspace().goTo(PageKey::Papers, QStringLiteral("ordinance"));
    QImage photo(4000, 3000, QImage::Format_RGB32);
    photo.fill(Qt::lightGray);
    const QString path = window.pathOf(QStringLiteral("токтом 87.png"));
    REQUIRE(photo.save(path));
    window.dialogs().files += path;
    window->findChild<QAction *>(QStringLiteral("attachScan"))->trigger();
    auto &stores = window.document().stores();
    REQUIRE(QTest::qWaitFor([&] { return stores.attachments.count() == 1; }, 10000));
    const core::Attachment scan = stores.attachments.all().front();
    CHECK(scan.name == u"токтом 87.png");
    CHECK(scan.mediaType == u"image/jpeg");
    CHECK(scan.size < 400 * 1024);
    CHECK_THAT(window.find<QLabel>("paperState")->text().toStdString(), Catch::Contains("1 файл"));

    const auto open = [&] {
        for (QAction *action : window.find<QToolButton>("paperStateMenu")->menu()->actions()) {
            if (action->text().contains(QStringLiteral("токтом 87.png")))
                return action;
        }
        return static_cast<QAction *>(nullptr);
    };
    REQUIRE(open() != nullptr);
    open()->trigger();
    window->findChild<QPushButton *>(QStringLiteral("openOutside"))->click();
    REQUIRE_FALSE(window.dialogs().opened.isEmpty());
    const QImage kept(window.dialogs().opened.constLast());
    CHECK(kept.width() == 2339); // readable, and no larger
    CHECK(kept.height() == 1754);

    window->findChild<QMenu *>(QStringLiteral("removeScan"))->actions().constFirst()->trigger();
    CHECK(stores.attachments.count() == 0);
    window.view().workspace().undo();
    CHECK(stores.attachments.count() == 1);
}

TEST_CASE("a scan of a signed paper is removed for good only when that is confirmed, and stands in no byte of the file", "[ui][papers][private]")
{
    TestWindow window;
    window.openSample();
    window.view().showPage(PageKey::Papers);
    window.view().workspace().goTo(PageKey::Papers, QStringLiteral("ordinance"));
    const QString path = window.pathOf(QStringLiteral("токтом 88.png"));
    REQUIRE(core::test::noise({300, 400}).save(path));
    window.dialogs().files += path;
    window->findChild<QAction *>(QStringLiteral("attachScan"))->trigger();
    auto &stores = window.document().stores();
    REQUIRE(QTest::qWaitFor([&] { return stores.attachments.count() == 1; }, 10000));
    settle();
    const QByteArray bytes = core::test::someBytesOf(stores, stores.attachments.all().front());
    REQUIRE(core::test::rawBytes(window.document().path()).contains(bytes));

    const auto erase = [&] { window->findChild<QMenu *>(QStringLiteral("eraseScan"))->actions().constFirst()->trigger(); };
    window.dialogs().confirms = false;
    erase();
    CHECK(window.dialogs().asked.contains(QStringLiteral("токтом 88.png")));
    CHECK(stores.attachments.count() == 1);
    window.dialogs().confirms = true;
    erase();
    CHECK(stores.attachments.count() == 0);
    CHECK_FALSE(core::test::rawBytes(window.document().path()).contains(bytes));
    CHECK_FALSE(window.document().undoOperation());
    CHECK_FALSE(window->findChild<QMenu *>(QStringLiteral("eraseScan"))->menuAction()->isVisible());
}

TEST_CASE("the protocol is shown of one meeting or in its short form", "[ui][papers]")
{
    TestWindow window;
    window.openSample();
    window.view().showPage(PageKey::Papers, QStringLiteral("protocol"));
    settle();
    auto *meetings = window.find<QComboBox>("protocolMeeting");
    auto *brief = window.find<QCheckBox>("shortProtocol");
    const auto all = window.document().stores().meetings.ofHearing(window.view().workspace().hearingId());
    REQUIRE(all.size() > 1);
    CHECK(meetings->count() == static_cast<int>(all.size()) + 1);
    auto *pages = window.find<PaperView>("pages");
    const auto shown = [&] { return pages->verticalScrollBar()->maximum(); };
    REQUIRE(QTest::qWaitFor([&] { return shown() > 0; }, 20'000));
    const int whole = shown();
    brief->click();
    REQUIRE(QTest::qWaitFor([&] { return shown() > 0 && shown() < whole; }, 20'000));
    brief->click();
    meetings->setFocus();
    QTest::keyClick(meetings, Qt::Key_Down);
    CHECK(meetings->currentIndex() == 1);
    REQUIRE(QTest::qWaitFor([&] { return shown() > 0 && shown() < whole; }, 20'000));
    window.view().showPage(PageKey::Papers, QStringLiteral("synopsis"));
    CHECK_FALSE(meetings->isVisible());
}

TEST_CASE("a correction of sealed minutes is noted beside them by the keyboard", "[ui][papers]")
{
    TestWindow window;
    window.openSample();
    const auto hearings = window.document().stores().hearings.all();
    window.view().showPage(PageKey::Papers, QStringLiteral("protocol"));
    auto *corrections = window.find<QWidget>("paperStrip")->findChild<QAction *>(QStringLiteral("corrections"));
    settle();
    CHECK_FALSE(corrections->isVisible()); // the record is open
    window.view().workspace().setHearing(hearings.front().id);
    REQUIRE(QTest::qWaitFor([&] { return corrections->isVisible(); }, 20'000));
    corrections->trigger();
    auto *dialog = window->findChild<QDialog *>(QStringLiteral("correctionsDialog"));
    REQUIRE(dialog);
    REQUIRE(QTest::qWaitForWindowActive(dialog));
    auto *line = dialog->findChild<QLineEdit *>();
    line->setFocus();
    QTest::keyClicks(line, QStringLiteral("Tuura emes"));
    QTest::keyClick(line, Qt::Key_Return);
    const auto &kept = window.document().stores().corrections;
    REQUIRE(kept.count() == 1);
    CHECK(kept.ofHearing(hearings.front().id).front().text.ky == u"Tuura emes");
    auto *list = dialog->findChild<QListWidget *>(QStringLiteral("corrections"));
    REQUIRE(list->count() == 1);
    CHECK(line->text().isEmpty());
    list->setCurrentRow(0);
    QTest::keyClick(dialog->findChild<QPushButton *>(QStringLiteral("removeCorrection")), Qt::Key_Space);
    CHECK(kept.count() == 0);
    dialog->close();
    window.view().workspace().undo();
    CHECK(kept.count() == 1);
}

TEST_CASE("a file that is no picture is refused as a scan in words, and nothing is attached", "[ui][papers]")
{
    TestWindow window;
    window.openSample();
    window.view().showPage(PageKey::Papers);
    const QString path = window.pathOf(QStringLiteral("вирус.jpg"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("MZ program");
    file.close();
    QStringList said;
    QObject::connect(&window.view().workspace().runner(), &ActionRunner::said, window.operator->(), [&](const Notice &notice) { said += notice.sentence; });
    window.dialogs().files += path;
    window->findChild<QAction *>(QStringLiteral("attachScan"))->trigger();
    REQUIRE(QTest::qWaitFor([&] { return !said.isEmpty(); }, 10000));
    CHECK(said.constLast().contains(QStringLiteral("PDF")));
    CHECK(window.document().stores().attachments.count() == 0);
}

TEST_CASE("the wording of a paper is changed beside it by keyboard, and shipped again", "[ui][papers]")
{
    TestWindow window(core::Language::Russian);
    window.openSample();
    window.view().showPage(PageKey::Papers);
    window.view().workspace().goTo(PageKey::Papers, QStringLiteral("council-package"));
    window.find<QAbstractButton>("wordingButton")->click();
    auto *field = window.find<QPlainTextEdit>("wording:hp.council.control/ky");
    const QString shipped = field->toPlainText();
    CHECK_FALSE(shipped.isEmpty());
    auto *approval = window.find<QPlainTextEdit>("wording:hp.council.approve.draft/ky");
    CHECK(approval->toPlainText().contains(QStringLiteral("{кирешелер}")));

    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, QStringLiteral("Control {x}"));
    CHECK_FALSE(window.find<QLabel>("wordingNote:hp.council.control/ky")->isHidden());
    QTest::keyClick(field, Qt::Key_Return);
    const auto phrase = window.document().stores().phrases.ofKey(QStringLiteral("hp.council.control"));
    REQUIRE(phrase);
    CHECK(phrase->text.ky == u"Control {x}");
    const auto made = core::makePaper(window.document().stores(), {core::PaperKind::CouncilPackage, window.view().workspace().hearingId(), {}, core::PaperLanguage::Kyrgyz, {}});
    CHECK(core::report::toPlainText(made).contains(QStringLiteral("Control {x}")));

    window.find<QAbstractButton>("wordingReset:hp.council.control/ky")->click();
    CHECK(window.document().stores().phrases.count() == 0);
    CHECK(field->toPlainText() == shipped);
    window.view().workspace().undo();
    CHECK(field->toPlainText() == u"Control {x}");
}

TEST_CASE("who prints is told how both sides are printed by hand, where there are two", "[ui][papers]")
{
    TestWindow window(core::Language::English);
    window.openSample();
    window.view().showPage(PageKey::Papers);
    auto *print = window.find<QAbstractButton>("print");
    const auto told = [&](const char *kind, const char *words) {
        window.view().workspace().goTo(PageKey::Papers, QString::fromLatin1(kind));
        return QTest::qWaitFor([&] { return print->toolTip().section(u'\n', 1).contains(QString::fromLatin1(words)); }, 10'000);
    };
    CHECK(told("leaflet", "short edge"));
    CHECK(told("protocol", "long edge"));
    window.view().workspace().goTo(PageKey::Papers, QStringLiteral("ordinance")); // one page
    CHECK(QTest::qWaitFor([&] { return !print->toolTip().contains(u'\n'); }, 10'000));
}
