// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Printing.h"
#include "tests/support/Sheets.h"
#include "tests/support/TestWindow.h"

#include "core/storage/Schema.h"
#include "ui/budget/ImportDialog.h"
#include "ui/budget/SheetLegend.h"
#include "ui/budget/SheetModel.h"
#include "ui/budget/SheetView.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QTabBar>
#include <QTest>
#include <QTimer>

#include <algorithm>

using namespace eldin;
using namespace eldin::ui;
using namespace eldin::ui::test;

namespace {

/// The assistant over a text table in a new document.
class Assistant
{
public:
    explicit Assistant(const char *csv)
    {
        window.newDocument();
        const QString path = window.pathOf(QStringLiteral("бюджет.csv"));
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(csv);
        file.close();
        open({path, {}});
    }
    void open(const ImportSource &source)
    {
        dialog = std::make_unique<ImportDialog>(window.view().workspace(), source);
        dialog->show();
        wait();
    }
    /// Until the sheet is read.
    void wait()
    {
        REQUIRE(QTest::qWaitFor([this] { return button()->text() != reading(); }, 10'000));
        settle();
    }
    [[nodiscard]] QString reading() const { return ImportDialog::tr("Reading…"); }
    [[nodiscard]] QPushButton *button() { return dialog->findChild<QPushButton *>(QStringLiteral("importNow")); }
    [[nodiscard]] SheetView *sheet() { return dialog->findChild<SheetView *>(QStringLiteral("sheet")); }
    template <typename Widget>
    [[nodiscard]] Widget *find(const char *name)
    {
        auto *found = dialog->findChild<Widget *>(QString::fromLatin1(name));
        REQUIRE(found != nullptr);
        return found;
    }
    /// Opens the menu of the current cell's column or row by keyboard and triggers an entry of it.
    void choose(int row, int column, Qt::Key key, const QString &entry)
    {
        sheet()->setCurrentIndex(sheet()->model()->index(row, column));
        QTimer::singleShot(0, qApp, [&] {
            auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
            REQUIRE(menu != nullptr);
            QStringList seen;
            for (QAction *action : menu->actions()) {
                seen += action->text();
                if (action->text() == entry)
                    action->trigger();
            }
            INFO(seen.join(u'|').toStdString());
            CHECK(seen.contains(entry));
            menu->close();
        });
        QTest::keyClick(sheet(), key, Qt::AltModifier);
        wait();
    }
    /// Of the lines that were imported.
    [[nodiscard]] QStringList names()
    {
        QStringList result;
        for (const core::BudgetLine &line : window.document().stores().lines.ofBudget(dialog->budgets().at(0)))
            result += line.name.ky + line.name.ru;
        return result;
    }
    [[nodiscard]] QString columnHead(int column) { return sheet()->model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(); }

    TestWindow window;
    std::unique_ptr<ImportDialog> dialog;
};

const char *const kRiddle = "Аталышы;Сумма 2026, миң сом;Сумма 2027, миң сом\n"
                            "Суу;10,0;11,0\nЖол;20,0;22,0\nЭскертүү;5,0;5,0\nБардыгы;30,0;33,0\n";

} // namespace

TEST_CASE("what was wrongly understood is put right by keyboard, and found again next time", "[ui][import]")
{
    Assistant assistant(kRiddle);
    const QAbstractItemModelTester tester(assistant.sheet()->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK_FALSE(assistant.button()->isEnabled());
    CHECK(assistant.find<QListWidget>("gaps")->isVisible());
    // The note is no line.
    assistant.choose(3, 0, Qt::Key_Right, QStringLiteral("Эсепке алынбайт («анын ичинде», эскертүү)"));
    CHECK(assistant.button()->isEnabled());
    // And the first year is not wanted.
    assistant.choose(1, 1, Qt::Key_Down, QStringLiteral("Эсепке алынбайт"));
    CHECK(assistant.columnHead(1).contains(u"эсепке алынбайт"));
    CHECK(assistant.find<QLabel>("importProfile")->isVisible());
    assistant.button()->click();
    settle();
    REQUIRE(assistant.dialog->budgets().size() == 1);
    auto &stores = assistant.window.document().stores();
    const auto budget = assistant.dialog->budgets().front();
    CHECK(stores.budgets.get(budget).year == 2027);
    CHECK(stores.lines.ofBudget(budget).size() == 2);
    CHECK(stores.profiles.count() == 1);

    assistant.open({assistant.window.pathOf(QStringLiteral("бюджет.csv")), {}});
    CHECK(assistant.columnHead(1).contains(u"эсепке алынбайт"));
    assistant.find<QPushButton>("forgetProfile")->click();
    assistant.wait();
    CHECK_FALSE(assistant.columnHead(1).contains(u"эсепке алынбайт"));
    CHECK(stores.profiles.count() == 0);
}

TEST_CASE("the language of the names is shown, and another one chosen by keyboard", "[ui][import]")
{
    Assistant assistant("Наименование;2027, проект, тыс. сом\nВодоснабжение сёл;10,0\nРемонт дорог;20,0\nВсего;30,0\n");
    auto *language = assistant.find<QComboBox>("importLanguage");
    CHECK(language->currentText().contains(QStringLiteral("Русский")));
    QTest::keyClick(language, Qt::Key_Down);
    assistant.wait();
    REQUIRE(language->currentText() == QStringLiteral("Кыргызча"));
    assistant.button()->click();
    settle();
    REQUIRE(assistant.dialog->budgets().size() == 1);
    for (const core::BudgetLine &line : assistant.window.document().stores().lines.ofBudget(assistant.dialog->budgets().front())) {
        CHECK_FALSE(line.name.ky.isEmpty());
        CHECK(line.name.ru.isEmpty());
    }
}

TEST_CASE("what is part of another row and a signature look like nothing else, in black and white too", "[ui][import]")
{
    Assistant assistant("Аталышы;2027, долбоор, миң сом\nСуу;10,0\nанын ичинде көчө суусу;4,0\nЖол;20,0\nБардыгы;30,0\n\n"
                        "Айыл өкмөтүнүн башчысы;А. Асанов\n");
    const SheetView *sheet = assistant.sheet();
    const auto tip = [&](int row) { return sheet->model()->index(row, 0).data(Qt::ToolTipRole).toString(); };
    REQUIRE(tip(2) == QStringLiteral("A3: ") + roleName(core::exchange::RowRole::Including));
    REQUIRE(tip(6) == QStringLiteral("A7: ") + roleName(core::exchange::RowRole::Signature));

    // A hatch: two shades of grey where no word stands.
    const auto shades = [&](int row) {
        const QRect cell = sheet->visualRect(sheet->model()->index(row, 1));
        const QImage ground = sheet->viewport()->grab(cell.adjusted(cell.width() - 24, 4, -4, -4)).toImage();
        QSet<int> greys;
        for (int y = 0; y < ground.height(); ++y) {
            for (int x = 0; x < ground.width(); ++x)
                greys += qGray(ground.pixel(x, y));
        }
        return greys;
    };
    CHECK(shades(1).size() == 1);
    const QSet<int> hatched = shades(2);
    REQUIRE(hatched.size() > 1);
    CHECK(*std::max_element(hatched.begin(), hatched.end()) - *std::min_element(hatched.begin(), hatched.end()) > 16);
    const auto font = [&](int row) { return sheet->model()->index(row, 0).data(Qt::FontRole).value<QFont>(); };
    CHECK_FALSE(font(2).strikeOut());
    CHECK(font(6).italic());
    CHECK_FALSE(font(6).strikeOut());
    CHECK_FALSE(font(1).italic());

    QHash<QString, const QLabel *> legend;
    for (const QLabel *label : assistant.dialog->findChild<SheetLegend *>()->findChildren<QLabel *>())
        legend[label->text()] = label;
    CHECK(legend.size() == 9);
    REQUIRE(legend.contains(QStringLiteral("анын ичинде, эсепке алынбайт")));
    CHECK_FALSE(legend[QStringLiteral("анын ичинде, эсепке алынбайт")]->font().strikeOut());
    REQUIRE(legend.contains(QStringLiteral("кол тамга")));
    CHECK(legend[QStringLiteral("кол тамга")]->font().italic());
    CHECK(legend[QStringLiteral("эсепке алынбайт")]->font().strikeOut());
    // Beside what is decided it fits a screen of 1366.
    CHECK(assistant.dialog->minimumSizeHint().width() < 1200);
}

TEST_CASE("a table that is there already is not offered once more", "[ui][import]")
{
    Assistant assistant("Аталышы;Чыгашалар 2027, долбоор, миң сом\nСуу;10,0\nЖол;20,0\n");
    REQUIRE(assistant.button()->isEnabled());
    assistant.button()->click();
    settle();
    const auto steps = assistant.window.document().commits().count();
    assistant.open({assistant.window.pathOf(QStringLiteral("бюджет.csv")), {}});
    CHECK_FALSE(assistant.button()->isEnabled());
    CHECK(assistant.button()->text() == ImportDialog::tr("Nothing has changed"));
    CHECK(assistant.window.document().commits().count() == steps);
}

TEST_CASE("the sheets of revenue and of expenditure are one budget, and each can be looked at", "[ui][import]")
{
    Assistant assistant(kRiddle);
    core::BudgetFile file;
    file.name = QStringLiteral("бюджет.xlsx");
    file.sheets.push_back(sheetOf({{"Код", "Наименование", "2027 проект, тыс. сом"},
                                   {"11111100", "Подоходный налог", "#120"},
                                   {"11311100", "Налог на имущество", "#80"}}));
    file.sheets.push_back(sheetOf({{"Код", "Наименование", "2027 проект, тыс. сом"},
                                   {"7011", "Аппарат", "#90"},
                                   {"7063", "Вода", "#110"},
                                   {"", "Всего расходов", "#201"}}));
    file.sheets[0].name = QStringLiteral("Доходы");
    file.sheets[1].name = QStringLiteral("Расходы");
    assistant.open({{}, file});
    auto *sheets = assistant.find<QComboBox>("importSheet");
    CHECK(sheets->currentData().toStringList().join(u'+') == u"Доходы+Расходы");
    CHECK(sheets->toolTip() == u"Доходы + Расходы");
    CHECK(sheets->count() == 3);
    auto *parts = assistant.find<QTabBar>("importParts");
    REQUIRE(parts->isVisible());
    CHECK(parts->count() == 2);
    CHECK(assistant.sheet()->model()->rowCount() == 3);
    // The gap stands on the other sheet and leads there.
    auto *gaps = assistant.find<QListWidget>("gaps");
    CHECK(gaps->item(0)->text().startsWith(u"Расходы!C4"));
    gaps->setCurrentRow(0);
    CHECK(parts->currentIndex() == 1);
    CHECK(assistant.sheet()->currentIndex().row() == 3);
    // What is said of a row holds for the sheet that is looked at.
    assistant.choose(3, 0, Qt::Key_Right, QStringLiteral("Эсепке алынбайт («анын ичинде», эскертүү)"));
    CHECK(parts->currentIndex() == 1);
    REQUIRE(assistant.button()->isEnabled());
    assistant.button()->click();
    settle();
    CHECK(assistant.names() == QStringList {QStringLiteral("Подоходный налог"), QStringLiteral("Налог на имущество"), QStringLiteral("Аппарат"), QStringLiteral("Вода")});

    assistant.open({{}, file});
    sheets = assistant.find<QComboBox>("importSheet");
    sheets->setCurrentIndex(0);
    Q_EMIT sheets->activated(0);
    assistant.wait();
    CHECK_FALSE(assistant.find<QTabBar>("importParts")->isVisible());
    assistant.button()->click();
    settle();
    CHECK(assistant.names().size() == 2);
}

TEST_CASE("gaps are accepted with a reason only, and lead to their cells", "[ui][import]")
{
    Assistant assistant(kRiddle);
    auto *gaps = assistant.find<QListWidget>("gaps");
    gaps->setCurrentRow(0);
    CHECK(assistant.sheet()->currentIndex().row() == 3); // the line that explains it
    assistant.find<QAbstractButton>("acceptGaps")->setChecked(true);
    CHECK_FALSE(assistant.button()->isEnabled());
    typeRussian(assistant.find<QLineEdit>("gapReason"), QStringLiteral("Кийин такталат"));
    CHECK(assistant.button()->isEnabled());
    assistant.button()->click();
    settle();
    const auto &stores = assistant.window.document().stores();
    REQUIRE(stores.imports.count() == 1);
    CHECK(stores.imports.all()[0].acceptedGaps == u"Кийин такталат");
}

TEST_CASE("a gap may be accepted for a reason of its own", "[ui][import]")
{
    Assistant assistant("Аталышы;2027, долбоор, миң сом\nМектеп;10,0\nБала бакча;20,0\nБардыгы;40,0\nСуу;1,0\nЖол;2,0\nБардыгы;5,0\n");
    auto *gaps = assistant.find<QListWidget>("gaps");
    auto *own = assistant.find<QLineEdit>("ownGapReason");
    gaps->setCurrentRow(0);
    CHECK_FALSE(own->isVisible());
    assistant.find<QAbstractButton>("acceptGaps")->setChecked(true);
    REQUIRE(own->isVisible());
    typeRussian(own, QStringLiteral("Басма ката"));
    CHECK(gaps->item(0)->text().endsWith(u"Басма ката"));
    CHECK_FALSE(assistant.button()->isEnabled()); // the other one has none
    gaps->setCurrentRow(1);
    CHECK(own->text().isEmpty());
    gaps->setCurrentRow(0);
    CHECK(own->text() == u"Басма ката");
    typeRussian(assistant.find<QLineEdit>("gapReason"), QStringLiteral("Кийин такталат"));
    REQUIRE(assistant.button()->isEnabled());
    assistant.button()->click();
    settle();
    const auto &stores = assistant.window.document().stores();
    REQUIRE(stores.gaps.count() == 2);
    QStringList reasons;
    for (const core::AcceptedGap &gap : stores.gaps.ofBudget(stores.budgets.all().at(0).id))
        reasons += gap.cell + u' ' + gap.reason;
    CHECK(reasons.join(u'|') == u"B4 Басма ката|B7 Кийин такталат");
    CHECK(stores.imports.all()[0].acceptedGaps == u"Кийин такталат; Басма ката");
}

TEST_CASE("damaged words are repaired only where somebody ticks them", "[ui][import]")
{
    Assistant assistant("Аталышы;2027, долбоор, миң сом\nЖер caлыгы;10,0\nБюджетти бекитуу;20,0\nСуу;1,0\nБардыгы;31,0\n");
    auto *certain = assistant.find<QCheckBox>("repairCertain");
    auto *list = assistant.find<QListWidget>("damagedList");
    REQUIRE(certain->isVisible());
    CHECK_FALSE(certain->isChecked());
    REQUIRE(list->count() == 2);
    CHECK_FALSE(list->isVisible());
    CHECK(list->item(0)->text().contains(QStringLiteral("c, a"))); // the Latin ones

    SECTION("nothing ticked, nothing changed")
    {
        assistant.button()->click();
        settle();
        CHECK(assistant.names() == QStringList {QStringLiteral("Жер caлыгы"), QStringLiteral("Бюджетти бекитуу"), QStringLiteral("Суу")});
    }
    SECTION("the certain ones at once, another by itself, by keyboard")
    {
        certain->setFocus();
        QTest::keyClick(certain, Qt::Key_Space);
        assistant.wait();
        CHECK(certain->isChecked());
        auto *more = assistant.find<QPushButton>("showDamaged");
        more->setFocus();
        QTest::keyClick(more, Qt::Key_Space);
        REQUIRE(list->isVisible());
        CHECK(list->item(0)->checkState() == Qt::Checked);
        CHECK(list->item(1)->checkState() == Qt::Unchecked);
        list->setCurrentRow(1);
        CHECK(assistant.sheet()->currentIndex().row() == 2);
        SECTION("only the certain ones")
        {
            assistant.button()->click();
            settle();
            CHECK(assistant.names() == QStringList {QStringLiteral("Жер салыгы"), QStringLiteral("Бюджетти бекитуу"), QStringLiteral("Суу")});
        }
        SECTION("and the other one")
        {
            QTest::keyClick(list, Qt::Key_Space);
            assistant.wait();
            CHECK(list->currentRow() == 1);
            assistant.button()->click();
            settle();
            CHECK(assistant.names() == QStringList {QStringLiteral("Жер салыгы"), QStringLiteral("Бюджетти бекитүү"), QStringLiteral("Суу")});
        }
    }
}

TEST_CASE("a sound table offers no repair", "[ui][import]")
{
    Assistant assistant("Аталышы;2027, долбоор, миң сом\nСуу;10,0\nЖол;20,0\nБардыгы;30,0\n");
    CHECK_FALSE(assistant.find<QWidget>("repairPanel")->isVisible());
}

TEST_CASE("a second import says what changes against the first", "[ui][import]")
{
    Assistant assistant("Аталышы;2027, долбоор, миң сом\nСуу;10,0\nЖол;20,0\nБардыгы;30,0\n");
    assistant.button()->click();
    settle();
    const QString path = assistant.window.pathOf(QStringLiteral("жаңы.csv"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("Аталышы;2027, долбоор, миң сом\nСуу;12,0\nЖарык;20,0\nБардыгы;32,0\n");
    file.close();
    assistant.open({path, {}});
    const QString sums = assistant.find<QLabel>("sums")->text();
    INFO(sums.toStdString());
    CHECK(sums.contains(u"2-версия"));
}

TEST_CASE("a table copied elsewhere is imported from the clipboard", "[ui][import]")
{
    TestWindow window;
    window.newDocument();
    window.view().showPage(PageKey::Budget);
    settle();
    auto *data = new QMimeData;
    data->setText(QStringLiteral("Аталышы\t2027, долбоор, миң сом\nСуу\t10,0\nЖол\t20,0\nБардыгы\t30,0\n"));
    QApplication::clipboard()->setMimeData(data);
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, &timer, [&] {
        auto *dialog = qobject_cast<ImportDialog *>(QApplication::activeModalWidget());
        auto *button = dialog == nullptr ? nullptr : dialog->findChild<QPushButton *>(QStringLiteral("importNow"));
        if (button != nullptr && button->isEnabled()) {
            timer.stop();
            button->click();
        }
    });
    timer.start(20);
    window.find<QPushButton>("pasteButton")->click();
    settle();
    CHECK(window.document().stores().lines.count() == 2);
    CHECK(window.document().stores().imports.all()[0].format == u"clipboard");

    QApplication::clipboard()->setText(QStringLiteral("сөз"));
    window.find<QPushButton>("pasteButton")->click();
    settle();
    CHECK(window.find<QLabel>("messageLabel")->text().contains(u"жадыбал жок"));
}

TEST_CASE("an import of many lines can be cancelled while it is written, and leaves nothing", "[ui][import]")
{
    QByteArray csv = "Аталышы;2027, долбоор, миң сом\n";
    for (int i = 0; i < 60'000; ++i)
        csv += "Сап " + QByteArray::number(i) + ";1,0\n";
    Assistant assistant(csv.constData());
    core::Document &document = assistant.window.document();
    const QStringList before = core::dumpData(document.connection());
    auto *progress = assistant.dialog->findChild<QProgressBar *>();
    auto *cancel = assistant.dialog->findChild<QPushButton *>(QStringLiteral("cancelImport"));
    REQUIRE(assistant.button()->isEnabled());
    // The window answers while lines are written: the bar is seen and Cancel is heard.
    bool seen = false;
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, &timer, [&] {
        if (progress->isVisible() && !seen) {
            seen = true;
            cancel->click();
        }
    });
    timer.start(1);
    assistant.button()->click();
    CHECK(seen);
    CHECK_FALSE(assistant.dialog->isVisible());
    CHECK(assistant.dialog->result() == QDialog::Rejected);
    CHECK(core::dumpData(document.connection()) == before);
    CHECK_FALSE(document.undoOperation().has_value());
}
