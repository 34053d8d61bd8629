// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Printing.h"
#include "tests/support/TestWindow.h"

#include "core/service/MunicipalityService.h"
#include "ui/shell/ActionRunner.h"
#include "ui/widgets/RecordTable.h"

#include <QApplication>
#include <QLabel>
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

TEST_CASE("residents by sex and age are typed into the grid of the aimak and taken back", "[ui][budget]")
{
    TestWindow window;
    window.openSample();
    window.view().showPage(PageKey::Budget, QStringLiteral("municipality"));
    settle();
    core::MunicipalityService service(window.document());
    for (const core::PopulationGroup &group : service.residents())
        service.countResidents(group.sex, group.ageGroup, 0);
    settle();
    auto *table = window.find<RecordTable>("residents");
    QTableView &grid = table->view();
    grid.setFocus();
    grid.setCurrentIndex(grid.model()->index(1, 1));
    QTest::keyClick(&grid, Qt::Key_F2);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("615"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    settle();
    REQUIRE(service.residents().size() == 1);
    CHECK(service.residents()[0].sex == core::Sex::Female);
    CHECK(service.residents()[0].ageGroup == QStringLiteral("18-28"));
    CHECK(service.residents()[0].count == 615);
    CHECK(window.find<QLabel>("residentsNote")->text().contains(QStringLiteral("615")));
    window.document().undo();
    settle();
    CHECK(service.residents().empty());
    CHECK(grid.model()->index(1, 1).data().toString() == QStringLiteral("–"));
}
