// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Printing.h"
#include "tests/support/TestWindow.h"

#include "core/report/RemarkRows.h"
#include "core/service/RemarkService.h"
#include "ui/shell/Page.h"
#include "ui/widgets/EntryText.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QTableView>
#include <QTest>
#include <QTimer>

using namespace eldin;
using namespace eldin::ui;
using namespace eldin::ui::test;

namespace {

struct Remarks
{
    Remarks()
    {
        window.openSample();
        window.view().showPage(PageKey::Remarks);
        settle();
        table = window.find<QWidget>("remarks")->findChild<QTableView *>();
        table->setFocus();
    }
    [[nodiscard]] std::vector<core::RemarkRow> rows()
    {
        return core::remarkRows(window.document().stores(), window.view().workspace().hearingId());
    }
    void choose(int row)
    {
        QTest::keyClick(table, Qt::Key_Home); // the keys of the last shortcut count as held down until another comes
        table->setCurrentIndex(table->model()->index(row, 0));
        settle();
    }
    QMenu *menu()
    {
        pressCtrl(table, 'L', Qt::ShiftModifier);
        auto *opened = table->findChild<QMenu *>(QStringLiteral("remarkMenu"));
        REQUIRE(opened != nullptr);
        return opened;
    }
    /// By the arrows and Enter, as in life.
    void pick(QMenu *opened, const char *name)
    {
        while (opened->activeAction()->objectName() != QLatin1String(name))
            QTest::keyClick(opened, Qt::Key_Down);
        QTest::keyClick(opened, Qt::Key_Return);
        window->activateWindow();
        settle();
    }

    TestWindow window;
    QTableView *table;
};

/// Answers the next dialog when it stands there.
class Answer
{
public:
    explicit Answer(std::function<void(QDialog &)> answer)
    {
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this, answer = std::move(answer)] {
            auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
            if (dialog == nullptr)
                return;
            m_timer.stop();
            answer(*dialog);
        });
        m_timer.start(5);
    }

private:
    QTimer m_timer;
};

} // namespace

TEST_CASE("remarks are put together and taken apart from the keyboard", "[ui][remarks]")
{
    Remarks page;
    page.choose(2);
    QTest::keyClick(page.table, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(page.table, Qt::Key_Up, Qt::ShiftModifier);
    QTest::keyClick(page.table, Qt::Key_Up, Qt::ShiftModifier); // 2 and 1; the current one is 1
    settle();
    const auto before = page.rows();
    page.pick(page.menu(), "linkPart");
    auto rows = page.rows();
    REQUIRE(rows[2].link);
    CHECK(rows[2].link->leadId == rows[1].remark.id);
    CHECK(rows[2].link->kind == core::LinkKind::Part);
    CHECK(page.table->model()->index(2, 2).data().toString().left(3) == QStringLiteral("⊂ 1"));
    CHECK(rows[2].words == before[2].words);
    page.choose(2);
    CHECK(!page.window.find<QLabel>("links")->text().isEmpty());
    page.pick(page.menu(), "unlink");
    CHECK(!page.rows()[2].link);
    pressCtrl(page.table, 'Z');
    settle();
    CHECK(page.rows()[2].link);
}

TEST_CASE("one remark finds its like by words", "[ui][remarks]")
{
    Remarks page;
    const auto rows = page.rows();
    std::size_t first = rows.size();
    std::size_t second = rows.size();
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (rows[i].remark.kind == core::RemarkKind::Proposal && !rows[i].response)
            (first == rows.size() ? first : second) = i;
    }
    REQUIRE(second < rows.size());
    page.choose(static_cast<int>(second));
    bool asked = false;
    const Answer answer([&](QDialog &dialog) {
        auto *words = dialog.findChild<QLineEdit *>(QStringLiteral("leadWords"));
        typeRussian(words, rows[first].remark.label());
        asked = dialog.findChild<QListWidget *>()->count() > 0;
        QTest::keyClick(words, Qt::Key_Return);
    });
    page.pick(page.menu(), "linkSame");
    CHECK(asked);
    REQUIRE(page.rows()[second].link);
    CHECK(page.rows()[second].link->leadId == rows[first].remark.id);
    CHECK(page.table->model()->index(static_cast<int>(second), 2).data().toString().startsWith(u'='));
    CHECK(page.table->model()->index(static_cast<int>(first), 2).data().toString().startsWith(QStringLiteral("×2")));
}

TEST_CASE("Kyrgyz letters are shown before they are restored, and undone in one step", "[ui][remarks]")
{
    Remarks page;
    core::RemarkEntry entry;
    entry.meetingId = page.window.view().workspace().meetingId();
    entry.language = core::Language::Kyrgyz;
    entry.text = QStringLiteral("Бюджетти бекитуу качан?");
    const auto id = core::RemarkService(page.window.document()).record(entry);
    settle();
    for (int row = 0; row < page.table->model()->rowCount(); ++row) {
        if (page.table->model()->index(row, 2).data().toString().contains(QStringLiteral("бекитуу")))
            page.choose(row);
    }
    QString shown;
    const Answer answer([&](QDialog &dialog) {
        auto *list = dialog.findChild<QListWidget *>(QStringLiteral("letterWords"));
        shown = list->item(0)->text();
        QTest::keyClick(list, Qt::Key_Return);
    });
    page.pick(page.menu(), "restoreLetters");
    CHECK(shown == QStringLiteral("бекитуу  →  бекитүү"));
    CHECK(page.window.document().stores().remarkTexts.get(id).text == QStringLiteral("Бюджетти бекитүү качан?"));
    pressCtrl(page.table, 'Z');
    settle();
    CHECK(page.window.document().stores().remarkTexts.get(id).text == QStringLiteral("Бюджетти бекитуу качан?"));
}

TEST_CASE("a remark is put under another item of the agenda by keyboard, and undone", "[ui][remarks]")
{
    Remarks remarks;
    core::Stores &stores = remarks.window.document().stores();
    // The first that was said at a meeting: what was collected before has no agenda.
    auto *item = remarks.window.find<QComboBox>("agendaItem");
    int row = 0;
    for (remarks.choose(row); item->isHidden(); remarks.choose(++row))
        REQUIRE(row + 1 < remarks.table->model()->rowCount());
    const auto placed = [&]() -> core::Id<core::AgendaItem> {
        for (const core::RemarkRow &each : remarks.rows()) {
            if (!each.remark.agendaItemId.isNull())
                return each.remark.agendaItemId;
        }
        return {};
    };
    const auto items = stores.agenda.ofMeeting(remarks.window.view().workspace().meetingId());
    remarks.table->setFocus();
    QMenu *menu = remarks.menu();
    auto *under = menu->findChild<QMenu *>(QStringLiteral("moveUnder"));
    REQUIRE(under != nullptr);
    REQUIRE(under->isEnabled());
    CHECK(under->actions().size() == static_cast<qsizetype>(items.size()) + 1);
    under->actions().at(1)->trigger();
    menu->close();
    settle();
    CHECK(placed() == items[1].id);
    CHECK(item->currentData().toString() == items[1].id.text());

    // The same in the inspector, by the arrows.
    item->setFocus();
    QTest::keyClick(item, Qt::Key_Down);
    settle();
    CHECK(placed() == items[2].id);
    pressCtrl(remarks.table, 'Z');
    CHECK(placed() == items[1].id);
}

TEST_CASE("of a closed hearing the menu offers nothing and says why", "[ui][remarks]")
{
    Remarks remarks;
    remarks.window.view().workspace().setHearing(remarks.window.document().stores().hearings.all().front().id);
    settle();
    remarks.choose(0);
    remarks.table->setFocus();
    pressCtrl(remarks.table, 'L', Qt::ShiftModifier);
    CHECK(remarks.table->findChild<QMenu *>(QStringLiteral("remarkMenu")) == nullptr);
    CHECK(remarks.window.find<QLabel>("messageLabel")->text().contains(QStringLiteral("жабылды")));
}
