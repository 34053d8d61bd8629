// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Tab alone comes to everything that a page shows and takes the focus, and out of it again.
#include "tests/journeys/KeyOnlyHall.h"

#include "ui/shell/Page.h"
#include "ui/shell/Pages.h"

#include <QComboBox>
#include <QSet>
#include <QTest>

using namespace eldin;
using namespace eldin::ui;
using namespace eldin::ui::test;

namespace {

constexpr int kFar = 400; // more stops than any page has

bool isStop(const QWidget *widget)
{
    if (!widget->isVisible() || !widget->isEnabled() || (widget->focusPolicy() & Qt::TabFocus) == 0 || widget->focusProxy() != nullptr)
        return false;
    // The line of a field that opens a list, and what scrolls: they are entered through their field.
    return qobject_cast<const QComboBox *>(widget->parentWidget()) == nullptr && !widget->inherits("QScrollArea") && !widget->objectName().startsWith(u"qt_");
}

QString nameOf(const QWidget *widget)
{
    return QString::fromLatin1(widget->metaObject()->className()).section(QStringLiteral("::"), -1) + u'#' + widget->objectName() + QStringLiteral(" in ")
        + QString::fromLatin1(widget->parentWidget()->metaObject()->className()).section(QStringLiteral("::"), -1);
}

/// What Tab did not come to while it went round once.
QStringList unreached(KeyOnlyHall &hall, const QWidget *page)
{
    QSet<const QWidget *> reached;
    for (int i = 0; i < kFar; ++i) {
        const QWidget *stop = QApplication::focusWidget();
        if (stop == nullptr)
            break;
        reached.insert(stop);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        settle();
    }
    QStringList left;
    for (const QWidget *widget : page->findChildren<QWidget *>()) {
        if (isStop(widget) && !reached.contains(widget))
            left += nameOf(widget);
    }
    hall.window->activateWindow();
    settle();
    return left;
}

void checkReach(KeyOnlyHall &hall, const QString &where)
{
    const QStringList left = unreached(hall, hall.window.view().page(hall.window.view().currentPage()));
    INFO(where.toStdString() << ":\n" << left.join(u'\n').toStdString());
    CHECK(left.isEmpty());
}

} // namespace

TEST_CASE("Tab comes to every control of every page", "[journey][keys][reach]")
{
    KeyOnlyHall hall;
    for (const PageEntry &entry : pageEntries()) {
        hall.keys.ctrl('K');
        hall.keys.type(pageTitle(entry.key));
        hall.keys.press(Qt::Key_Return);
        REQUIRE(hall.window.view().currentPage() == entry.key);
        checkReach(hall, pageName(entry.key));
    }
}

TEST_CASE("Tab comes to every control of what is opened beside the entry line", "[journey][keys][reach]")
{
    KeyOnlyHall hall;
    Keyboard &keys = hall.keys;
    hall.say(QStringLiteral("Суу тутугу керек, 500 мин сом"));
    struct Panel
    {
        char key;
        Qt::KeyboardModifiers more;
        const char *name;
    };
    const Panel panels[] {{'B', Qt::ShiftModifier, "slipStrip"}, {'O', Qt::NoModifier, "votePanel"}, {'M', Qt::ShiftModifier, "whatIfPanel"}, {'W', Qt::NoModifier, "projectorPanel"},
                          {'R', Qt::NoModifier, "registerPanel"}, {'B', Qt::NoModifier, "queueAdd"}, {'T', Qt::NoModifier, "mirrorBack"}, {'I', Qt::NoModifier, "headGrid"},
                          {'R', Qt::ShiftModifier, "registeredView"}};
    for (const auto &[key, more, name] : panels) {
        keys.press(Qt::Key_4, Qt::ControlModifier);
        keys.ctrl(key, more);
        INFO(name);
        REQUIRE(hall.window.find<QWidget>(name)->isVisible());
        checkReach(hall, QString::fromLatin1(name));
        keys.press(Qt::Key_Escape);
    }
}
