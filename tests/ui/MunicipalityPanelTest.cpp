// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Printing.h"
#include "tests/support/TestWindow.h"

#include "ui/shell/ActionRunner.h"

#include <QLineEdit>
#include <QSpinBox>
#include <QTest>

using namespace eldin;
using namespace eldin::ui;
using namespace eldin::ui::test;

TEST_CASE("a name that a closed record bears comes back, and the other fields can still be changed", "[ui][budget]")
{
    TestWindow window;
    window.openSample();
    window.view().showPage(PageKey::Budget, QStringLiteral("municipality"));
    settle();
    QStringList said;
    QObject::connect(&window.view().workspace().runner(), &ActionRunner::said, &window.view(),
                     [&](const Notice &notice) { said += notice.sentence; });
    auto *name = window.find<QWidget>("municipalityName")->findChild<QLineEdit *>(QStringLiteral("ky"));
    REQUIRE(name != nullptr);
    const QString before = name->text();
    name->setFocus();
    name->selectAll();
    QTest::keyClicks(name, QStringLiteral("Xyz"));
    QTest::keyClick(name, Qt::Key_Return);
    settle();
    CHECK(name->text() == before);
    CHECK(window.document().stores().municipality.one().name.ky == before);
    REQUIRE(said.size() == 1);
    CHECK(said[0].contains(QStringLiteral("жабылган жазуусунда")));

    auto *population = window.find<QSpinBox>("population");
    population->setFocus();
    population->selectAll();
    QTest::keyClicks(population, QStringLiteral("9402"));
    QTest::keyClick(population, Qt::Key_Return);
    settle();
    CHECK(window.document().stores().municipality.one().population == 9402);
    CHECK(said.size() == 1);
}
