// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What an enemy wrote into a document is seen in the window as it stands, and nothing in it brings the window down.
#include "tests/hostile/HostileDocument.h"
#include "tests/support/Printing.h"
#include "tests/support/TestWindow.h"

#include "ui/shell/Page.h"
#include "ui/shell/Pages.h"

#include <QAbstractItemView>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QTest>
#include <QTextDocument>
#include <QTimer>
#include <QToolTip>

#include <random>

using namespace eldin;
using namespace eldin::ui;
using namespace eldin::ui::test;
using core::test::HostileDocument;
using core::test::poisoning;
using core::test::poisonNamed;
using core::test::poisons;

namespace {

/// What a label shows to the eye.
QString shownBy(const QLabel &label)
{
    if (label.textFormat() == Qt::PlainText || (label.textFormat() == Qt::AutoText && !Qt::mightBeRichText(label.text())))
        return label.text();
    QTextDocument document;
    document.setHtml(label.text());
    return document.toPlainText();
}

/// Where the mark was taken for a language instead of being shown.
QStringList interpreted(QWidget *window)
{
    QStringList places;
    const QString mark = QStringLiteral("КҮЧ");
    for (const QLabel *label : window->findChildren<QLabel *>()) {
        if (label->text().contains(mark) && !shownBy(*label).contains(QStringLiteral("<b>КҮЧ</b>")) && shownBy(*label).contains(mark))
            places += QStringLiteral("%1 in %2: %3").arg(label->objectName(), label->parentWidget()->objectName(), label->text().left(200));
    }
    return places;
}

QLabel *shownTip()
{
    for (QWidget *top : QApplication::topLevelWidgets()) {
        if (top->inherits("QTipLabel") && top->isVisible())
            return qobject_cast<QLabel *>(top);
    }
    return nullptr;
}

/// Chooses the first rows of every list on the page, so that what shows one of them is filled.
void lookAround(QWidget *page)
{
    for (QAbstractItemView *view : page->findChildren<QAbstractItemView *>()) {
        if (!view->isVisible() || view->model() == nullptr)
            continue;
        for (int row = 0; row < std::min(view->model()->rowCount(), 2); ++row) {
            view->setCurrentIndex(view->model()->index(row, 0));
            settle();
        }
    }
}

} // namespace

TEST_CASE("markup in every text of a document is shown on every page as it was written", "[hostile][ui]")
{
    HostileDocument hostile;
    hostile.poisonAll(poisonNamed("markup"), true);
    TestWindow window;
    REQUIRE(window->openDocument(hostile.path()));
    for (const PageEntry &entry : pageEntries()) {
        INFO(QString::fromUtf16(entry.name).toStdString());
        window.view().showPage(entry.key);
        settle();
        lookAround(window.view().page(entry.key));
        QTest::qWait(200); // what is laid out beside
        CHECK(interpreted(window.operator->()).join(u'\n') == QString());
    }
}

TEST_CASE("a hint shows markup as it was written, and so does a question", "[hostile][ui]")
{
    TestWindow window;
    window.openSample();
    const QString mark = QString::fromUtf16(core::test::kMarkup);
    QToolTip::showText(window->mapToGlobal(QPoint(50, 50)), mark, window.operator->());
    const QLabel *tip = shownTip();
    REQUIRE(tip != nullptr);
    CHECK(shownBy(*tip) == mark);
    QToolTip::hideText();

    Dialogs real;
    QStringList shown;
    QTimer::singleShot(0, qApp, [&] {
        auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
        REQUIRE(box != nullptr);
        for (const QLabel *label : box->findChildren<QLabel *>())
            shown += shownBy(*label);
        box->reject();
    });
    CHECK_FALSE(real.confirm(window.operator->(), mark, mark, mark));
    CHECK(shown.count(mark) == 2);
}

TEST_CASE("poison in every field of a document brings no page of the window down", "[hostile][ui]")
{
    HostileDocument hostile;
    for (const auto &poison : poisons()) {
        DYNAMIC_SECTION(poison.name)
        {
            hostile.poisonAll(poison);
            TestWindow window;
            REQUIRE(window->openDocument(hostile.path()));
            for (const PageEntry &entry : pageEntries()) {
                INFO(QString::fromUtf16(entry.name).toStdString());
                window.view().showPage(entry.key);
                settle();
                lookAround(window.view().page(entry.key));
            }
        }
    }
}

TEST_CASE("poison in fields by chance brings no page of the window down", "[hostile][ui]")
{
    const int count = qEnvironmentVariableIntValue("ELDIN_HOSTILE") > 0 ? qEnvironmentVariableIntValue("ELDIN_HOSTILE") : 10;
    HostileDocument hostile;
    std::mt19937 dice(4711);
    const auto below = [&](std::size_t end) { return std::uniform_int_distribution<std::size_t>(0, end - 1)(dice); };
    for (int i = 0; i < count; ++i) {
        hostile.restore();
        QByteArray sql;
        for (std::size_t fields = 1U << below(6); fields > 0; --fields)
            sql += poisoning(hostile.columns()[below(hostile.columns().size())], poisons()[below(poisons().size())]);
        INFO("document " << i << ": " << sql.left(2000).toStdString());
        hostile.change("BEGIN; " + sql + "COMMIT");
        TestWindow window;
        if (!window->openDocument(hostile.path()))
            continue; // refused by name
        for (const PageEntry &entry : pageEntries()) {
            window.view().showPage(entry.key);
            settle();
            lookAround(window.view().page(entry.key));
        }
    }
}

TEST_CASE("a settings file of somebody else's neither keeps the window from opening nor does anything", "[hostile][ui]")
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("settings.ini")));
    const char *const contents[] {
        "\xff\xfe\x00garbage[[[\n===\n",
        "[General]\nlanguage=@Variant(\\0\\0\\0\\x7f\\0\\0\\0\\rQCursor\\0\\0)\nrecent=@Variant(\\0\\0\\0\\t\\xff\\xff\\xff\\xff)\ngeometry=@ByteArray(\\x1\\xd9\\xd0\\xcb\\0\\x3\\0\\0\\x7f\\xff\\xff\\xff)\n",
        "[General]\nlanguage=xx\nscheme=<b>\ndevice=../../x\nauthor=<img src=x><b>К</b>\nrecent=@Invalid()\n",
        "[General]\nrecent=a, b, c, d\nlastBackup=9999999-99-99\nbackupPlace=../../../../proc/1\n",
    };
    for (const char *content : contents) {
        REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(content);
        file.close();
        TestWindow window(core::Language::Russian, folder.path());
        QFile::remove(window.pathOf(QStringLiteral("ак-булак.eldin")));
        window.openSample();
        window.view().showPage(PageKey::Meeting);
        settle();
        CHECK(interpreted(window.operator->()).isEmpty());
    }
}
