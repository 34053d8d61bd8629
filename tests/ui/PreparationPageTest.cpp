// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Printing.h"
#include "tests/support/TestWindow.h"

#include "core/service/FloorService.h"
#include "core/storage/LegalTerms.h"
#include "ui/shell/Theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDateEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QTest>
#include <QTimer>

using namespace eldin;
using namespace eldin::ui;
using namespace eldin::ui::test;

namespace {

/// Whether anything in the table of this name can be typed, ticked, added or removed.
bool canChange(TestWindow &window, const char *name)
{
    auto *table = window.find<QWidget>(name);
    auto *view = table->findChild<QTableView *>();
    REQUIRE(view->model()->rowCount() > 0);
    view->setCurrentIndex(view->model()->index(0, 0));
    bool editable = false;
    for (int column = 0; column < view->model()->columnCount(); ++column)
        editable = editable || view->model()->flags(view->model()->index(0, column)) & (Qt::ItemIsEditable | Qt::ItemIsUserCheckable);
    const bool buttons = table->findChild<QAbstractButton *>(QStringLiteral("addButton"))->isEnabled()
        || table->findChild<QAbstractButton *>(QStringLiteral("removeButton"))->isEnabled();
    CHECK(editable == buttons);
    return editable;
}

} // namespace

TEST_CASE("once the record is closed the preparation shows it and lets only tasks go on", "[ui][preparation]")
{
    TestWindow window;
    window.openSample();
    window.view().showPage(PageKey::Preparation);
    const auto hearings = window.document().stores().hearings.all();
    REQUIRE(hearings.front().recordClosedAt.isValid());
    REQUIRE_FALSE(hearings.back().recordClosedAt.isValid());
    for (const core::Hearing &hearing : {hearings.back(), hearings.front(), hearings.back()}) {
        window.view().workspace().setHearing(hearing.id);
        settle();
        const bool open = !hearing.recordClosedAt.isValid();
        INFO(hearing.title.ky.toStdString());
        CHECK(canChange(window, "tasks"));
        CHECK(canChange(window, "agenda") == open);
        CHECK(canChange(window, "meetings") == open);
        CHECK(canChange(window, "officials") == open);
        CHECK(window.find<QDateEdit>("hearingDate")->isEnabled() == open);
        CHECK(window.find<QWidget>("hearingTitle")->isEnabled() == open);
    }
}

TEST_CASE("a hearing begins from the menu: the usual one, one like an earlier, or the municipality's own template", "[ui][preparation]")
{
    TestWindow window;
    window.openSample();
    window.view().showPage(PageKey::Preparation);
    auto *menu = window.find<QMenu>("hearingMenu");
    const auto trigger = [&](const QString &text) {
        Q_EMIT menu->aboutToShow();
        std::vector<QMenu *> menus {menu};
        for (std::size_t i = 0; i < menus.size(); ++i) {
            for (QAction *action : menus[i]->actions()) {
                if (action->menu() != nullptr)
                    menus.push_back(action->menu());
                else if (action->text().contains(text))
                    return action->trigger();
            }
        }
        FAIL(text.toStdString());
    };
    const auto &stores = window.document().stores();
    const auto newest = [&] { return window.view().workspace().hearing().value(); };
    trigger(QStringLiteral("аткарылышы боюнча жаңы угуу"));
    CHECK(newest().kind == core::HearingKind::Execution);
    CHECK(stores.tasks.ofHearing(newest().id).size() > 16);
    trigger(QStringLiteral("Тапшырмаларды жана күн тартибин үлгү катары сактоо"));
    REQUIRE(stores.templates.ofKind(core::HearingKind::Execution).size() == 1);
    const QString title = stores.templates.ofKind(core::HearingKind::Execution).front().title.ky;
    trigger(QStringLiteral("«%1»").arg(title));
    CHECK(newest().templateId == stores.templates.ofKind(core::HearingKind::Execution).front().id);
    const auto earlier = stores.hearings.all().front();
    trigger(earlier.date.toString(QStringLiteral("dd.MM.yyyy")));
    CHECK(stores.meetings.ofHearing(newest().id).size() == stores.meetings.ofHearing(earlier.id).size());
    CHECK(stores.remarks.ofHearing(newest().id).empty());
    CHECK(stores.hearings.all().size() == 5);
}

TEST_CASE("the state and the stage of a task are chosen in the list", "[ui][preparation]")
{
    TestWindow window;
    window.openSample();
    window.view().showPage(PageKey::Preparation);
    auto *view = window.find<QWidget>("tasks")->findChild<QTableView *>();
    QAbstractItemModel *model = view->model();
    const auto hearing = window.view().workspace().hearing().value();
    const auto task = window.document().stores().tasks.ofHearing(hearing.id).front();
    REQUIRE(model->setData(model->index(0, 4), core::codeOf(core::TaskState::Dropped)));
    CHECK(window.document().stores().tasks.get(task.id).state == core::TaskState::Dropped);
    REQUIRE(model->setData(model->index(0, 5), 7));
    CHECK(window.document().stores().tasks.get(task.id).stage == 7);
    CHECK(model->index(0, 5).data().toString().startsWith(QStringLiteral("7. ")));
    REQUIRE(model->setData(model->index(0, 0), Qt::Checked, Qt::CheckStateRole));
    CHECK(window.document().stores().tasks.get(task.id).doneOn == window.view().workspace().today());
}

TEST_CASE("the menu of a task chooses its state where the window has no room for the column", "[ui][preparation]")
{
    TestWindow window;
    window.openSample();
    window->resize(1024, 768);
    window.view().showPage(PageKey::Preparation);
    auto *view = window.find<QWidget>("tasks")->findChild<QTableView *>();
    REQUIRE(view->isColumnHidden(4));
    view->setCurrentIndex(view->model()->index(0, 0));
    const auto task = window.document().stores().tasks.ofHearing(window.view().workspace().hearingId()).front();
    bool chosen = false;
    QTimer::singleShot(0, view, [&] {
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        REQUIRE(menu != nullptr);
        menu->actions().at(1)->trigger();
        menu->close();
        chosen = true;
    });
    Q_EMIT view->customContextMenuRequested({});
    REQUIRE(chosen);
    CHECK(window.document().stores().tasks.get(task.id).state == core::TaskState::Started);
}

TEST_CASE("a point of the check list leads to where it is mended, and a term is set in place", "[ui][preparation]")
{
    TestWindow window;
    window.openSample();
    window.view().workspace().goTo(PageKey::Preparation, QStringLiteral("checklist"));
    auto *points = window.find<QListWidget>("checklist");
    REQUIRE(points->count() == 20);
    auto *view = window.find<QWidget>("terms")->findChild<QTableView *>();
    REQUIRE(view->model()->setData(view->model()->index(0, 1), 12));
    CHECK(core::legalTerm(window.document().stores(), QStringLiteral("notice")).days == 12);
    Q_EMIT points->itemActivated(points->item(3));
    CHECK(window.find<QListWidget>("papers")->isVisible());
}

TEST_CASE("the length of a meeting is planned beside its agenda and undone", "[ui][preparation]")
{
    TestWindow window;
    window.openSample();
    window.view().showPage(PageKey::Preparation);
    auto *length = window.find<QSpinBox>("meetingLength");
    const auto meeting = [&] { return window.document().stores().meetings.ofHearing(window.view().workspace().hearingId()).front(); };
    REQUIRE(meeting().expectedMinutes == 150);
    CHECK(length->value() == 150);
    length->setFocus();
    length->selectAll();
    QTest::keyClicks(length, QStringLiteral("180"));
    QTest::keyClick(length, Qt::Key_Return);
    CHECK(meeting().expectedMinutes == 180);
    length->clearFocus();
    window.view().workspace().undo();
    CHECK(meeting().expectedMinutes == 150);
    CHECK(length->value() == 150);
}

TEST_CASE("the timeline shows every task on its day, and a click on one leads to it in the list", "[ui][preparation]")
{
    TestWindow window;
    window.openSample();
    window.view().showPage(PageKey::Preparation);
    auto *list = window.find<QWidget>("tasks")->findChild<QTableView *>();
    const auto buttons = window.find<QWidget>("planView")->findChildren<QAbstractButton *>();
    REQUIRE(buttons.size() == 2);
    buttons[1]->click();
    settle();
    auto *timeline = window.find<QWidget>("planTimeline");
    REQUIRE(timeline->isVisible());
    CHECK_FALSE(list->isVisible());
    constexpr int kHead = 44;
    constexpr int kThird = 2;
    QTest::mouseClick(timeline, Qt::LeftButton, {}, QPoint(20, kHead + kThird * theme::kRow + theme::kRow / 2));
    settle();
    CHECK(list->isVisible());
    CHECK(list->currentIndex().row() == kThird);
}

TEST_CASE("photos of the meetings are attached, looked at and removed on the preparation, and undone", "[ui][preparation]")
{
    TestWindow window;
    window.openSample();
    window.view().showPage(PageKey::Preparation);
    window.view().workspace().goTo(PageKey::Preparation, QStringLiteral("photos"));
    settle();
    auto *list = window.find<QListWidget>("photos");
    CHECK_FALSE(list->isVisible()); // a sentence and the button
    QImage picture(4000, 3000, QImage::Format_RGB32);
    picture.fill(Qt::red);
    const QString path = window.pathOf(QStringLiteral("зал.jpg"));
    REQUIRE(picture.save(path));
    window.dialogs().files += path;
    auto *attach = window.find<QAbstractButton>("attachPhoto");
    attach->click();
    auto &stores = window.document().stores();
    REQUIRE(QTest::qWaitFor([&] { return stores.attachments.count() == 1; }, 10'000));
    settle();
    const core::Attachment photo = stores.attachments.all().front();
    CHECK(photo.kind == core::AttachmentKind::Photo);
    CHECK(photo.hearingId == window.view().workspace().hearingId());
    CHECK(photo.paperId.isNull());
    REQUIRE(list->count() == 1);
    CHECK(list->item(0)->text() == u"зал.jpg");
    const QImage thumbnail = list->item(0)->icon().pixmap(list->iconSize()).toImage();
    CHECK(thumbnail.pixelColor(thumbnail.rect().center()).red() > 200);
    CHECK(attach->isVisible());

    list->setFocus();
    list->setCurrentRow(0);
    QTest::keyClick(list, Qt::Key_Return);
    window->findChild<QPushButton *>(QStringLiteral("openOutside"))->click();
    REQUIRE(window.dialogs().opened.size() == 1);
    CHECK(QImage(window.dialogs().opened.constFirst()).width() == 2339);
    QTest::keyClick(list, Qt::Key_Delete);
    settle();
    CHECK(stores.attachments.count() == 0);
    CHECK(list->count() == 0);
    window.view().workspace().undo();
    settle();
    CHECK(list->count() == 1);
    // Those of one hearing are not those of another.
    window.view().workspace().setHearing(stores.hearings.all().front().id);
    settle();
    CHECK(list->count() == 0);
}

TEST_CASE("how long one may speak is set beside the agenda and undone", "[ui][preparation]")
{
    TestWindow window;
    window.openSample();
    window.view().showPage(PageKey::Preparation);
    auto *speech = window.find<QSpinBox>("limit-speech");
    CHECK(speech->value() == 3);
    speech->setFocus();
    speech->selectAll();
    QTest::keyClicks(speech, QStringLiteral("5"));
    QTest::keyClick(speech, Qt::Key_Return);
    CHECK(core::speakingLimit(window.document().stores(), core::TurnKind::Speech) == 300);
    speech->clearFocus();
    window.view().workspace().undo();
    CHECK(core::speakingLimit(window.document().stores(), core::TurnKind::Speech) == 180);
    CHECK(speech->value() == 3);
}
