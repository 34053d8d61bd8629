// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Printing.h"
#include "tests/support/TestWindow.h"

#include "core/storage/Schema.h"
#include "ui/models/BudgetTreeModel.h"
#include "tests/ui/PlanAnswer.h"
#include "ui/shell/Page.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QCompleter>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QTreeView>

using namespace eldin;
using namespace eldin::ui;
using namespace eldin::ui::test;

namespace {

enum Columns { Code, Parent, Kyrgyz, Russian, English, From, To, Verified };

/// The sample's code tables, functions first.
struct CodeTables
{
    CodeTables()
    {
        window.openSample();
        window.view().showPage(PageKey::Budget);
        settle();
        press("budgetViews", "segment4");
    }
    void press(const char *row, const char *segment)
    {
        window.find<QWidget>(row)->findChild<QAbstractButton *>(QString::fromLatin1(segment))->click();
        settle();
    }
    [[nodiscard]] QTableView *table() { return window.find<QWidget>("codes")->findChild<QTableView *>(); }
    [[nodiscard]] QAbstractItemModel *model() { return table()->model(); }
    [[nodiscard]] QString cell(int row, int column) { return model()->index(row, column).data().toString(); }
    [[nodiscard]] int rowOf(const QString &code)
    {
        for (int i = 0; i < model()->rowCount(); ++i) {
            if (cell(i, Code) == code)
                return i;
        }
        FAIL("no code " << code.toStdString());
        return -1;
    }
    void type(int row, int column, const QString &text)
    {
        table()->setFocus();
        table()->setCurrentIndex(model()->index(row, column));
        QTest::keyClick(table(), Qt::Key_F2);
        settle();
        auto *editor = window.find<QLineEdit>("cellEditor");
        editor->setText(text);
        QTest::keyClick(editor, Qt::Key_Return);
        settle();
    }
    void importList(const QByteArray &bytes)
    {
        const QString path = window.pathOf(QStringLiteral("коддор.csv"));
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        window.dialogs().files += path;
        window.find<QPushButton>("importCodes")->click();
    }
    [[nodiscard]] std::optional<core::ClassificationItem> stored(const QString &code)
    {
        return window.document().stores().classification.withCode(core::ClassificationKind::Function, code);
    }
    [[nodiscard]] QString message() { return window.find<QLabel>("messageLabel")->text(); }

    TestWindow window;
};

} // namespace

TEST_CASE("codes are found as one types, by code or by words without Kyrgyz letters", "[ui][codes]")
{
    CodeTables codes;
    const QAbstractItemModelTester tester(codes.model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    const int all = codes.model()->rowCount();
    REQUIRE(all > 10);
    auto *find = codes.window.find<QLineEdit>("findCode");
    pressCtrl(codes.table(), 'F');
    CHECK(find->hasFocus());
    find->setText(QStringLiteral("706"));
    REQUIRE(codes.model()->rowCount() > 0);
    CHECK(codes.model()->rowCount() < all);
    for (int i = 0; i < codes.model()->rowCount(); ++i)
        CHECK(codes.cell(i, Code).startsWith(u"706"));
    find->clear();
    const QString name = codes.cell(0, Kyrgyz);
    QString plain = name.toLower();
    plain.replace(u'ө', u'о').replace(u'ү', u'у').replace(u'ң', u'н');
    find->setText(plain);
    REQUIRE(codes.model()->rowCount() > 0);
    CHECK(codes.cell(0, Kyrgyz) == name);
    find->setText(QStringLiteral("мындай код жок"));
    CHECK(codes.model()->rowCount() == 0);
}

TEST_CASE("a code is added, edited in place and removed, and all of it undone", "[ui][codes]")
{
    CodeTables codes;
    const QStringList before = core::dumpData(codes.window.document().connection());
    const int all = codes.model()->rowCount();
    codes.table()->setCurrentIndex(codes.model()->index(codes.rowOf(QStringLiteral("7064")), 0));
    codes.table()->setFocus();
    QTest::keyClick(codes.table(), Qt::Key_Insert);
    settle();
    REQUIRE(codes.model()->rowCount() == all + 1);
    auto *editor = codes.window.find<QLineEdit>("cellEditor");
    editor->setText(QStringLiteral("70649"));
    QTest::keyClick(editor, Qt::Key_Return);
    settle();
    REQUIRE(codes.stored(QStringLiteral("70649")).has_value());
    codes.type(codes.rowOf(QStringLiteral("70649")), Russian, QStringLiteral("Освещение улиц"));
    codes.type(codes.rowOf(QStringLiteral("70649")), To, QStringLiteral("2028"));
    const auto item = codes.stored(QStringLiteral("70649"));
    CHECK(item->name.ru == u"Освещение улиц");
    CHECK(item->validTo == 2028);

    codes.table()->setCurrentIndex(codes.model()->index(codes.rowOf(QStringLiteral("70649")), 0));
    QTest::keyClick(codes.table(), Qt::Key_Delete);
    settle();
    CHECK(codes.model()->rowCount() == all);
    for (int i = 0; i < 5; ++i)
        pressCtrl(codes.window.operator->(), 'Z');
    settle();
    CHECK(core::dumpData(codes.window.document().connection()) == before);
}

TEST_CASE("a code that lines carry is neither removed nor renamed, and a sentence says why", "[ui][codes]")
{
    CodeTables codes;
    const QStringList before = core::dumpData(codes.window.document().connection());
    codes.type(codes.rowOf(QStringLiteral("7064")), Code, QStringLiteral("9999"));
    CHECK(codes.message().contains(u"7064"));
    codes.table()->setCurrentIndex(codes.model()->index(codes.rowOf(QStringLiteral("7064")), 0));
    QTest::keyClick(codes.table(), Qt::Key_Delete);
    settle();
    CHECK(core::dumpData(codes.window.document().connection()) == before);
}

TEST_CASE("an official list is imported in one step, or nothing of it with every reason", "[ui][codes]")
{
    CodeTables codes;
    const QStringList before = core::dumpData(codes.window.document().connection());
    PlanAnswer answer;
    codes.importList("Код;Аталышы;Наименование;С года\n70648;Көчө жарыгы;Уличное освещение;2027\n;Коду жок;Без кода;\n70647;Арык;Арыки;жакында\n");
    REQUIRE(QTest::qWaitFor([&] { return answer.seen == 1; }, 10'000));
    CHECK_FALSE(answer.accepted);
    CHECK(answer.problems.join(u'\n').contains(u"жакында"));
    CHECK(core::dumpData(codes.window.document().connection()) == before);

    codes.importList("Код;Аталышы;Наименование;С года\n70648;Көчө жарыгы;Уличное освещение;2027\n");
    REQUIRE(QTest::qWaitFor([&] { return answer.seen == 2; }, 10'000));
    INFO(answer.words.toStdString() << answer.problems.join(u'|').toStdString());
    CHECK(answer.accepted);
    REQUIRE(QTest::qWaitFor([&] { return codes.stored(QStringLiteral("70648")).has_value(); }, 10'000));
    settle();
    CHECK(codes.stored(QStringLiteral("70648"))->validFrom == 2027);
    CHECK(codes.cell(codes.rowOf(QStringLiteral("70648")), Kyrgyz) == u"Көчө жарыгы");
    pressCtrl(codes.window.operator->(), 'Z');
    settle();
    CHECK(core::dumpData(codes.window.document().connection()) == before);
}

TEST_CASE("the code of a line is completed by words of its name", "[ui][codes]")
{
    CodeTables codes;
    const QString name = codes.cell(codes.rowOf(QStringLiteral("7064")), Kyrgyz);
    codes.press("budgetViews", "segment1");
    codes.press("sections", "segment2");
    auto *tree = codes.window.find<QTreeView>("budgetTree");
    tree->expandAll();
    QModelIndex index = tree->model()->index(0, 0);
    while (tree->model()->hasChildren(index))
        index = tree->model()->index(0, 0, index);
    tree->setCurrentIndex(index);
    const auto line = static_cast<BudgetTreeModel *>(tree->model())->lineAt(index);
    REQUIRE_FALSE(line.isNull());
    auto *field = codes.window.find<QLineEdit>("mainCode");
    REQUIRE(field->text() != u"7064");
    const QString code = field->text();
    const QStringList before = core::dumpData(codes.window.document().connection());
    field->setFocus();
    field->selectAll();
    typeRussian(field, name.left(name.indexOf(u' ')));
    QAbstractItemView *popup = field->completer()->popup();
    REQUIRE(popup->isVisible());
    int row = -1;
    for (int i = 0; i < popup->model()->rowCount(); ++i) {
        if (popup->model()->index(i, 0).data().toString().startsWith(u"7064 "))
            row = i;
    }
    REQUIRE(row >= 0);
    for (int i = 0; i <= row; ++i)
        QTest::keyClick(popup, Qt::Key_Down);
    QTest::keyClick(popup, Qt::Key_Return);
    settle();
    CHECK(codes.window.document().stores().lines.get(line).functionCode == u"7064");
    CHECK(codes.window.document().undoOperation() == core::Operation::EditBudgetLine);
    // One step: what was half typed never became a code.
    codes.window.view().workspace().undo();
    settle();
    CHECK(codes.window.document().stores().lines.get(line).functionCode == code);
    CHECK(core::dumpData(codes.window.document().connection()) == before);
}
