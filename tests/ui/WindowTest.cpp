// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Printing.h"
#include "tests/support/TestWindow.h"

#include "core/service/HearingService.h"
#include "ui/shell/Page.h"
#include "ui/shell/Pages.h"
#include "ui/shell/Workspace.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>

using namespace eldin;
using namespace eldin::ui;
using namespace eldin::ui::test;

TEST_CASE("the sidebar speaks the chosen language at once", "[ui][language]")
{
    TestWindow window(core::Language::Kyrgyz);
    window.openSample();
    const auto title = [&] { return window.find<QAbstractButton>("nav-preparationPage")->text(); };
    CHECK(title() == u"Даярдык");
    const std::pair<core::Language, QString> expected[] {{core::Language::Russian, QStringLiteral("Подготовка")},
                                                         {core::Language::English, QStringLiteral("Preparation")},
                                                         {core::Language::Kyrgyz, QStringLiteral("Даярдык")}};
    for (const auto &[language, word] : expected) {
        window.settings().setLanguage(language);
        window.shell().languages.use(language);
        settle();
        CHECK(title() == word);
    }
    CHECK(QCoreApplication::translate("QPlatformTheme", "Cancel") == u"Жокко чыгаруу");
}

TEST_CASE("a page is made when it is first visited and stays", "[ui]")
{
    TestWindow window;
    window.openSample();
    CHECK(window->findChildren<Page *>().size() == 1);
    window.view().showPage(PageKey::Responses);
    window.view().showPage(PageKey::Overview);
    const Page *responses = window.view().page(PageKey::Responses);
    window.view().showPage(PageKey::Responses);
    CHECK(window.view().page(PageKey::Responses) == responses);
    CHECK(window->findChildren<Page *>().size() == 2);
}

TEST_CASE("a failure is said in one sentence and crosses no event loop", "[ui][runner]")
{
    TestWindow window;
    window.openSample();
    Workspace &workspace = window.view().workspace();
    const bool worked = workspace.runner().run(
        [&] { core::HearingService(window.document()).closeHearing(core::Id<core::Hearing>(QStringLiteral("нет"))); });
    CHECK_FALSE(worked);
    CHECK(window.find<QLabel>("messageLabel")->text() == u"«нет» табылган жок.");
}

TEST_CASE("undo stands beside the message of what was done", "[ui][undo]")
{
    TestWindow window;
    window.openSample();
    Workspace &workspace = window.view().workspace();
    const auto meeting = workspace.meetingId();
    const auto before = window.document().stores().agenda.ofMeeting(meeting).size();
    workspace.runner().run(QStringLiteral("done"), [&] {
        core::HearingService(window.document()).removeAgendaItem(window.document().stores().agenda.ofMeeting(meeting).front().id);
    });
    REQUIRE(window.find<QAbstractButton>("messageUndo")->isVisible());
    window.find<QAbstractButton>("messageUndo")->click();
    CHECK(window.document().stores().agenda.ofMeeting(meeting).size() == before);
}

TEST_CASE("the start page remembers documents by their municipality", "[ui][start]")
{
    TestWindow window;
    window.openSample();
    window->showStart();
    settle();
    REQUIRE(window->view() == nullptr);
    CHECK(window.find<QAbstractButton>("recent1")->accessibleName() == u"Ак-Булак айыл аймагы");
    window.find<QAbstractButton>("recent1")->click();
    settle();
    CHECK(window->view() != nullptr);
}

TEST_CASE("a file that is no document is refused on the start page", "[ui][start]")
{
    TestWindow window;
    const QString path = window.pathOf(QStringLiteral("кат.eldin"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("not a document");
    file.close();
    CHECK_FALSE(window->openDocument(path));
    CHECK(window->view() == nullptr);
}
