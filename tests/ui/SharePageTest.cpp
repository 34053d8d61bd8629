// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Printing.h"
#include "tests/support/TestWindow.h"

#include "core/document/Verification.h"
#include "core/merge/Merge.h"
#include "core/service/AttachmentService.h"
#include "core/report/SealCheck.h"
#include "core/service/Sample.h"
#include "core/sqlite/Connection.h"
#include "core/storage/Schema.h"
#include "tests/ui/PlanAnswer.h"

#include <QAbstractButton>
#include <QBuffer>
#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QTemporaryDir>
#include <QCheckBox>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QTest>
#include <QTimer>

using namespace eldin;
using namespace eldin::ui;
using namespace eldin::ui::test;

TEST_CASE("a copy saved from the share page is a whole document", "[ui][share]")
{
    TestWindow window;
    window.openSample();
    window.view().showPage(PageKey::Share);
    settle();
    CHECK(window.find<QListWidget>("history")->count() == 4);
    const QString target = window.pathOf(QStringLiteral("көчүрмө.eldin"));
    window.dialogs().files += target;
    window.find<QAbstractButton>("saveCopy")->click();
    REQUIRE(QTest::qWaitFor([&] { return QFileInfo::exists(target); }, 10000));
    const auto copy = core::Document::open(target, window.document().environment(), core::Access::ReadWrite);
    CHECK(core::verifyDocument(*copy).empty());
    CHECK(core::dumpData(copy->connection()) == core::dumpData(window.document().connection()));
}

TEST_CASE("a copy without attached files is lighter, sound, and gets them back when it comes home", "[ui][share]")
{
    TestWindow window;
    window.openSample();
    QBuffer bytes;
    bytes.setData(QByteArray(600'000, 's'));
    REQUIRE(bytes.open(QIODevice::ReadOnly));
    core::Attachment attachment;
    attachment.hearingId = window.document().stores().hearings.all().front().id;
    attachment.name = QStringLiteral("скан.pdf");
    const auto id = core::AttachmentService(window.document()).attach(attachment, bytes);
    window.view().showPage(PageKey::Share);
    settle();
    auto *light = window.find<QCheckBox>("lightCopy");
    REQUIRE(light->isVisible());
    light->setChecked(true);
    const QString target = window.pathOf(QStringLiteral("кесиптешке.eldin"));
    window.dialogs().files += target;
    window.find<QAbstractButton>("saveCopy")->click();
    REQUIRE(QTest::qWaitFor([&] { return QFileInfo::exists(target); }, 10000));
    CHECK(QFileInfo(target).size() < QFileInfo(window.document().path()).size() - 500'000);
    const auto copy = core::Document::open(target, window.document().environment(), core::Access::ReadWrite);
    CHECK_FALSE(core::hasError(core::verifyDocument(*copy)));
    CHECK(core::mergeCopies(*copy, {window.document().path()}).contents == 1);
    CHECK(copy->stores().contents.isSound(copy->stores().attachments.get(id).hash));
    CHECK(core::mergeCopies(window.document(), {target}).bringsNothing());
}

TEST_CASE("a copy goes onto a stick together with the program, and once a day only", "[ui][share]")
{
    QTemporaryDir program;
    const QByteArray content("the program");
    for (const auto &[name, bytes] : {std::pair("eldin-unu.exe", content), std::pair("SHA256SUMS", QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex() + "  eldin-unu.exe\n")}) {
        QFile file(program.filePath(QString::fromLatin1(name)));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    qputenv("ELDIN_UNU_PROGRAM", program.path().toUtf8());
    const auto atTheEnd = qScopeGuard([] { qunsetenv("ELDIN_UNU_PROGRAM"); });
    TestWindow window;
    window.openSample();
    window.view().showPage(PageKey::Share);
    settle();
    window.find<QCheckBox>("copyWithProgram")->setChecked(true);
    const QDir stick(window.pathOf(QStringLiteral("таякча")));
    stick.mkpath(QStringLiteral("."));
    auto *save = window.find<QAbstractButton>("saveCopy");
    for (int day = 0; day < 2; ++day) {
        window.dialogs().files += stick.path();
        save->click();
        REQUIRE(QTest::qWaitFor([&] { return save->isEnabled(); }, 20000));
        const QStringList documents = stick.entryList({QStringLiteral("*.eldin")});
        REQUIRE(documents.size() == 1);
        const auto copy = core::Document::open(stick.filePath(documents.front()), window.document().environment(), core::Access::ReadOnly);
        CHECK(core::dumpData(copy->connection()) == core::dumpData(window.document().connection()));
        CHECK(QFile::exists(stick.filePath(QStringLiteral("Eldin Unu " ELDIN_VERSION "/eldin-unu.exe"))));
        CHECK(stick.entryList(QDir::AllEntries | QDir::NoDotAndDotDot).size() == 2);
    }
}

TEST_CASE("a program that is installed in the system is not offered for a stick", "[ui][share]")
{
    TestWindow window;
    window.openSample();
    window.view().showPage(PageKey::Share);
    settle();
    CHECK_FALSE(window.find<QCheckBox>("copyWithProgram")->isVisible());
}

TEST_CASE("the document itself is never the target of its copy", "[ui][share]")
{
    TestWindow window;
    window.openSample();
    window.view().showPage(PageKey::Share);
    settle();
    const qint64 size = QFileInfo(window.document().path()).size();
    window.dialogs().files += window.document().path();
    window.find<QAbstractButton>("saveCopy")->click();
    settle();
    CHECK(QFileInfo(window.document().path()).size() == size);
    CHECK(window.document().stores().remarks.count() > 0);
}

TEST_CASE("checking a sound file says so", "[ui][share]")
{
    TestWindow window(core::Language::English);
    window.openSample();
    window.view().showPage(PageKey::Share);
    settle();
    auto *button = window.find<QAbstractButton>("checkFile");
    button->click();
    CHECK_FALSE(button->isEnabled());
    REQUIRE(QTest::qWaitFor([&] { return button->isEnabled(); }, 20000));
    CHECK(window.find<QLabel>("checkWords")->text().contains(QStringLiteral("All is well")));
}

TEST_CASE("the code of a paper is checked beside the window, however it is typed", "[ui][share][seal]")
{
    TestWindow window(core::Language::English);
    window.openSample();
    window.view().showPage(PageKey::Share);
    settle();
    const auto seal = core::lastSeal(window.document().stores(), window.document().stores().hearings.all().front().id);
    REQUIRE(seal.has_value());
    auto *code = window.find<QLineEdit>("sealCode");
    auto *button = window.find<QAbstractButton>("checkPaper");
    auto *words = window.find<QLabel>("sealWords");
    CHECK_FALSE(button->isEnabled());
    const auto said = [&](const QString &typed) {
        code->setFocus();
        code->clear();
        QTest::keyClicks(code, typed);
        CHECK(button->isEnabled());
        QTest::keyClick(code, Qt::Key_Return);
        CHECK_FALSE(button->isEnabled());
        REQUIRE(QTest::qWaitFor([&] { return button->isEnabled(); }, 20000));
        return words->text();
    };
    CHECK(said(seal->code().toLower().remove(u'-')).startsWith(QStringLiteral("The code is right: it is that of the record and the answers of")));
    QString wrong = seal->code();
    wrong[0] = wrong[0] == u'A' ? u'B' : u'A';
    CHECK(said(wrong).contains(QStringLiteral("is no seal code")));
    CHECK(said(core::sealCode(QString(64, u'b'))).startsWith(QStringLiteral("No closed hearing in this document has the code")));
}

TEST_CASE("another document cannot be brought in, and its participants, answers and budget are imported by a button each", "[ui][share][merge]")
{
    TestWindow window;
    window.openSample();
    const QString other = window.pathOf(QStringLiteral("башка.eldin"));
    core::createSample(other, core::SampleSize::Small, core::protocolTexts);
    {
        // Another one by its id.
        core::sqlite::Connection connection(other, core::sqlite::OpenMode::ReadWrite);
        connection.run("UPDATE document_info SET value = '0193b1c0-0000-7000-8000-00000000abcd' WHERE key = 'document'");
    }
    const auto look = [&] {
        window.view().workspace().goTo(PageKey::Share, QStringLiteral("merge:") + other);
        REQUIRE(QTest::qWaitFor([&] { return window.find<QLabel>("otherDocument")->isVisible(); }, 20'000));
    };
    look();
    CHECK_FALSE(window.find<QPushButton>("bringIn")->isVisible());
    CHECK_FALSE(window.find<QLabel>("otherDocument")->text().isEmpty());
    PlanAnswer answer;
    for (const char *button : {"takeParticipants", "takeAnswers"}) {
        INFO(button);
        look();
        auto *take = window.find<QPushButton>(button);
        REQUIRE(take->isVisible());
        const int seen = answer.seen;
        take->setFocus();
        QTest::keyClick(take, Qt::Key_Space);
        // Of several meetings or hearings one is chosen.
        if (QWidget *menu = QApplication::activePopupWidget())
            QTest::keyClick(menu, Qt::Key_Return);
        REQUIRE(QTest::qWaitFor([&] { return answer.seen == seen + 1; }, 20'000));
        CHECK(answer.words.contains(take->objectName() == u"takeParticipants" ? QStringLiteral("ушул жыйынга катталат") : QStringLiteral("ушул угууга кошулат")));
        // What was written about people is gone before they are asked about.
        CHECK_FALSE(QDirIterator(QDir::tempPath(), {QStringLiteral("башка.xlsx")}, QDir::Files, QDirIterator::Subdirectories).hasNext());
    }
    look();
    bool assistant = false;
    QTimer closes;
    QObject::connect(&closes, &QTimer::timeout, [&] {
        auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        if (dialog == nullptr || dialog->objectName() != u"importDialog")
            return;
        assistant = true;
        dialog->reject();
    });
    closes.start(50);
    // A second one while the first is looked at gets an answer.
    for (int i = 0; i < 2; ++i)
        window.view().workspace().goTo(PageKey::Share, QStringLiteral("merge:") + other);
    CHECK(window.find<QLabel>("messageLabel")->text().contains(QStringLiteral("дагы эле башка көчүрмөнү карап жатат")));
    REQUIRE(QTest::qWaitFor([&] { return window.find<QLabel>("otherDocument")->isVisible(); }, 20'000));
    QTest::keyClick(window.find<QPushButton>("takeBudget"), Qt::Key_Space);
    CHECK(QTest::qWaitFor([&] { return assistant; }, 20'000));
}
