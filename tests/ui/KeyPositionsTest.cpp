// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Printing.h"
#include "tests/support/TestWindow.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>

using namespace eldin::ui;
using namespace eldin::ui::test;

TEST_CASE("AltGr with о у н writes ө ү ң in every text field", "[ui][keys]")
{
    KeyPositions keys;
    qApp->installEventFilter(&keys);
    QLineEdit line;
    QPlainTextEdit text;
    for (QWidget *field : {static_cast<QWidget *>(&line), static_cast<QWidget *>(&text)}) {
        field->show();
        typeRussian(field, QStringLiteral("к"));
        pressAltGr(field, u'о');
        typeRussian(field, QStringLiteral("ч"));
        pressAltGr(field, u'о');
        pressAltGr(field, u'у');
        pressAltGr(field, u'н', true);
    }
    CHECK(line.text() == u"көчөүҢ");
    CHECK(text.toPlainText() == u"көчөүҢ");
}

TEST_CASE("Ctrl+Alt does the same under the US layout", "[ui][keys]")
{
    KeyPositions keys;
    qApp->installEventFilter(&keys);
    QLineEdit line;
    line.show();
    for (const Qt::Key key : {Qt::Key_J, Qt::Key_E, Qt::Key_Y})
        QTest::keyClick(&line, key, Qt::ControlModifier | Qt::AltModifier);
    CHECK(line.text() == u"өүң");
}

TEST_CASE("shortcuts are the same keys under the Russian layout", "[ui][keys]")
{
    TestWindow window;
    window.newDocument();
    pressCtrl(window.operator->(), 'K');
    auto *input = window.find<QLineEdit>("paletteInput");
    CHECK(input->isVisible());
    typeRussian(input, QStringLiteral("даяр"));
    QTest::keyClick(input, Qt::Key_Return);
    settle();
    CHECK(window.view().currentPage() == PageKey::Preparation);
}

TEST_CASE("copy and paste work by key position in text fields", "[ui][keys]")
{
    KeyPositions keys;
    qApp->installEventFilter(&keys);
    QLineEdit line(QStringLiteral("угуу"));
    line.show();
    pressCtrl(&line, 'A');
    CHECK(line.selectedText() == u"угуу");
    pressCtrl(&line, 'X');
    CHECK(line.text().isEmpty());
    pressCtrl(&line, 'V');
    CHECK(line.text() == u"угуу");
}
