// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Printing.h"
#include "tests/support/TestWindow.h"

#include "core/service/BudgetService.h"
#include "ui/budget/PicturesPanel.h"
#include "ui/charts/PictureView.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QImage>
#include <QLabel>
#include <QListWidget>
#include <QTableView>
#include <QTest>
#include <QTreeView>

using namespace eldin;
using namespace eldin::ui;
using namespace eldin::ui::test;
using namespace Qt::StringLiterals;

namespace {

/// The budget page of the sample with its pictures open.
class Opened final
{
public:
    explicit Opened(core::Language language = core::Language::Russian)
        : window(language)
    {
        window.openSample();
        window.view().showPage(PageKey::Budget);
        window.find<QWidget>("budgetViews")->findChild<QAbstractButton *>(QStringLiteral("segment2"))->click();
        settle();
        panel = window.find<PicturesPanel>("picturesPanel");
        QObject::connect(panel, &PicturesPanel::linesAsked, panel,
                         [this](const QString &title, const auto &lines) {
                             asked = title;
                             askedLines = lines;
                         });
    }

    void choose(int row)
    {
        auto *chooser = find<QListWidget>("pictureChooser");
        chooser->setFocus();
        QTest::keyClick(chooser, Qt::Key_Home);
        for (int i = 0; i < row; ++i)
            QTest::keyClick(chooser, Qt::Key_Down);
        settle();
    }
    template <typename Widget> Widget *find(const char *name)
    {
        auto *found = panel->findChild<Widget *>(QString::fromLatin1(name));
        REQUIRE(found != nullptr);
        return found;
    }
    QString trail() { return find<QLabel>("pictureTrail")->text(); }
    QString told() { return find<QLabel>("pictureTold")->text(); }
    QAbstractButton *tableSide()
    {
        return find<QWidget>("pictureSides")->findChild<QAbstractButton *>(u"segment2"_s);
    }

    TestWindow window;
    PicturesPanel *panel = nullptr;
    QString asked;
    std::vector<core::Id<core::BudgetLine>> askedLines;
};

constexpr int kFunctions = 2; // rows of the chooser
constexpr int kTrend = 9;

} // namespace

TEST_CASE("a click opens a part of a picture, Backspace leads back", "[ui][pictures]")
{
    Opened page;
    page.choose(kFunctions);
    auto *view = page.find<PictureView>("pictureView");
    CHECK(page.trail() == u"Расходы по функциям");
    settle();
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->placeOf(1));
    REQUIRE(QTest::qWaitFor([&] { return page.trail().endsWith(u"› Детские сады и школы"); }));
    QTest::keyClick(view, Qt::Key_Down);
    CHECK(page.told().contains(u"Детские сады"));
    QTest::keyClick(view, Qt::Key_Space);
    CHECK(page.trail().endsWith(u"› Детские сады"));
    // A line has no level below it.
    const QString lines = page.trail();
    QTest::keyClick(view, Qt::Key_Right);
    CHECK(page.trail() == lines);
    QTest::keyClick(view, Qt::Key_Backspace);
    CHECK(page.trail().endsWith(u"› Детские сады и школы"));
    QTest::keyClick(view, Qt::Key_Space);
    CHECK(page.trail() == lines);
    auto *way = page.find<QLabel>("pictureTrail");
    QTest::mouseClick(way, Qt::LeftButton, {}, QPoint(20, way->height() / 4));
    REQUIRE(QTest::qWaitFor([&] { return page.trail() == u"Расходы по функциям"; }));
    QTest::keyClick(view, Qt::Key_End);
    QTest::keyClick(view, Qt::Key_Up);
    QTest::keyClick(view, Qt::Key_Home);
    QTest::keyClick(view, Qt::Key_Down);
    QTest::keyClick(view, Qt::Key_Space);
    CHECK(page.trail().endsWith(u"› Детские сады и школы"));
    page.find<QAbstractButton>("pictureUp")->click();
    CHECK(page.trail() == u"Расходы по функциям");
    QTest::keyClick(view, Qt::Key_Escape); // nowhere to go
    CHECK(page.trail() == u"Расходы по функциям");
}

TEST_CASE("what is under the mouse is told", "[ui][pictures]")
{
    Opened page;
    page.choose(kFunctions);
    auto *view = page.find<PictureView>("pictureView");
    settle();
    const QString hint = page.told();
    QTest::mouseMove(view->viewport(), view->placeOf(1));
    REQUIRE(QTest::qWaitFor([&] { return page.told().startsWith(u"<b>Детские сады и школы</b>"); }));
    CHECK(QString(page.told()).replace(u'\u00a0', u' ').endsWith(u"15 687,6 тыс. сомов; Доля: 28,1 %"));
    QEvent leave(QEvent::Leave);
    QApplication::sendEvent(view, &leave);
    CHECK(page.told() == hint);
}

TEST_CASE("a double click asks for the lines and opens nothing", "[ui][pictures]")
{
    Opened page;
    page.choose(kFunctions);
    auto *view = page.find<PictureView>("pictureView");
    settle();
    QTest::mouseDClick(view->viewport(), Qt::LeftButton, {}, view->placeOf(1));
    CHECK(page.asked == u"Детские сады и школы");
    REQUIRE(page.askedLines.size() > 5);
    core::Money sum;
    for (const auto &id : page.askedLines)
        sum += page.window.document().stores().lines.get(id).amount;
    CHECK(sum == core::Money::fromSom(15'687'600));
    // The page shows the first of them.
    CHECK(page.window.find<QTreeView>("budgetTree")->isVisible());
    CHECK_FALSE(QTest::qWaitFor([&] { return page.trail() != u"Расходы по функциям"; },
                                2 * QApplication::doubleClickInterval()));
}

TEST_CASE("the table obeys the same keys as the chart", "[ui][pictures]")
{
    Opened page;
    page.choose(kFunctions);
    page.tableSide()->click();
    auto *table = page.find<QTableView>("pictureTable");
    REQUIRE(table->isVisible());
    REQUIRE(table->hasFocus());
    CHECK(table->model()->rowCount() == 11); // ten functions and the total
    QTest::keyClick(table, Qt::Key_Down);
    QTest::keyClick(table, Qt::Key_Down);
    const int row = table->currentIndex().row();
    QTest::keyClick(table, Qt::Key_Space);
    CHECK(page.trail().contains(u" › "));
    QTest::keyClick(table, Qt::Key_Escape);
    CHECK_FALSE(page.trail().contains(u" › "));
    table->selectRow(row);
    QTest::keyClick(table, Qt::Key_Return);
    CHECK(page.asked == table->model()->index(row, 0).data().toString());
    page.asked.clear();
    table->selectRow(10);
    QTest::keyClick(table, Qt::Key_Return);
    CHECK(page.asked.isEmpty());
}

TEST_CASE("findings lead to their lines and to their picture", "[ui][pictures]")
{
    Opened page;
    auto *sentence = page.find<QWidget>("findings")->findChild<QLabel *>(u"finding0"_s);
    CHECK(sentence->text().startsWith(u"Собственные доходы составляют 72,2"));
    page.find<QWidget>("findings")->findChild<QAbstractButton *>(u"findingPicture1"_s)->click();
    settle();
    CHECK(page.trail().endsWith(u"› Управление (айыл окмоту и айылный кенеш)"));
    page.choose(0);
    page.find<QWidget>("findings")->findChild<QAbstractButton *>(u"findingLines0"_s)->click();
    CHECK(page.asked.startsWith(u"Собственные доходы"));
    CHECK(page.askedLines.size() == 21);
}

TEST_CASE("the years lead to their lines too", "[ui][pictures]")
{
    Opened page;
    page.choose(kTrend);
    auto *view = page.find<PictureView>("pictureView");
    view->setFocus();
    QTest::keyClick(view, Qt::Key_Home);
    QTest::keyClick(view, Qt::Key_Return);
    CHECK(page.asked == u"2025, исполнено");
    CHECK(page.askedLines.size() == 75);
}

TEST_CASE("a picture is copied as a table and saved as PDF and PNG", "[ui][pictures]")
{
    Opened page;
    page.choose(kFunctions);
    page.find<QAbstractButton>("pictureCopy")->click();
    const QString text = QApplication::clipboard()->text();
    CHECK(text.startsWith(u"Наименование\tтыс. сомов\tДоля, %\n"));
    CHECK(text.contains(u"\nДетские сады и школы\t15687,6\t28,1%\n"));
    const QString pdf = page.window.pathOf(u"сүрөт.pdf"_s);
    const QString png = page.window.pathOf(u"сүрөт.png"_s);
    page.window.dialogs().files += {pdf, png, page.window.pathOf(u"no/such.png"_s)};
    page.find<QAbstractButton>("pictureSave")->click();
    QFile file(pdf);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.read(5) == "%PDF-");
    page.find<QAbstractButton>("pictureSave")->click();
    const QImage image(png);
    CHECK(image.width() > 1500);
    page.find<QAbstractButton>("pictureSave")->click(); // told, not thrown
    page.choose(0);
    const QString points = page.window.pathOf(u"негизги"_s);
    page.window.dialogs().files += points;
    page.find<QAbstractButton>("findingsSave")->click();
    CHECK(QFile::exists(points + u".pdf"_s));
}

TEST_CASE("a picture follows the document and stays where it is", "[ui][pictures]")
{
    Opened page;
    page.choose(kFunctions);
    auto *view = page.find<PictureView>("pictureView");
    view->setFocus();
    QTest::keyClick(view, Qt::Key_Down);
    QTest::keyClick(view, Qt::Key_Space);
    const QString trail = page.trail();
    auto *table = page.find<QTableView>("pictureTable");
    const auto total
        = [&] { return table->model()->index(table->model()->rowCount() - 1, 1).data().toString(); };
    const QString before = total();
    core::Stores &stores = page.window.document().stores();
    const auto budget = *stores.budgets.latest(2027, core::BudgetStage::Draft);
    core::BudgetLine line;
    for (const core::BudgetLine &candidate : stores.lines.ofBudget(budget.id)) {
        if (candidate.functionCode == u"7092")
            line = candidate;
    }
    line.amount += core::Money::fromSom(1000);
    core::BudgetService(page.window.document()).editLine(line);
    REQUIRE(QTest::qWaitFor([&] { return total() != before; }));
    CHECK(page.trail() == trail);
    page.window.document().undo();
    REQUIRE(QTest::qWaitFor([&] { return total() == before; }));
}

TEST_CASE("without a budget the panel says what to do", "[ui][pictures]")
{
    TestWindow window(core::Language::Russian);
    window.newDocument();
    window.view().showPage(PageKey::Budget);
    window.find<QWidget>("budgetViews")->findChild<QAbstractButton *>(QStringLiteral("segment2"))->click();
    settle();
    auto *panel = window.find<PicturesPanel>("picturesPanel");
    bool told = false;
    for (const QLabel *label : panel->findChildren<QLabel *>())
        told = told
            || (label->isVisible() && label->text() == u"Бюджета пока нет. Загрузите его из таблицы Excel.");
    CHECK(told);
}
