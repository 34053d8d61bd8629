// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Printing.h"
#include "tests/support/TestWindow.h"

#include "core/storage/Schema.h"
#include "ui/models/RemarkWords.h"
#include "ui/shell/Page.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QTimer>

#include <algorithm>

using namespace eldin;
using namespace eldin::ui;
using namespace eldin::ui::test;

namespace {

/// Does something in the list of messages as soon as it is shown.
class ListAnswer final : public QObject
{
public:
    using Act = std::function<void(QDialog &dialog, QTableView &view)>;
    explicit ListAnswer(Act act)
        : m_act(std::move(act))
    {
        connect(&m_timer, &QTimer::timeout, this, [this] {
            auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
            if (dialog == nullptr || dialog->objectName() != u"chatPlan" || !dialog->isActiveWindow() || seen)
                return;
            seen = true;
            m_act(*dialog, *dialog->findChild<QTableView *>(QStringLiteral("chatMessages")));
        });
        m_timer.start(20);
    }
    bool seen = false;

private:
    Act m_act;
    QTimer m_timer;
};

struct Remarks
{
    Remarks()
    {
        window.openSample();
        window.view().showPage(PageKey::Remarks);
        settle();
    }
    void trigger(const char *action) { window.view().page(PageKey::Remarks)->findChild<QAction *>(QString::fromLatin1(action))->trigger(); }
    [[nodiscard]] QStringList dump() { return core::dumpData(window.document().connection()); }
    [[nodiscard]] std::vector<core::Remark> all() { return window.document().stores().remarks.ofHearing(window.view().workspace().hearingId()); }
    [[nodiscard]] QString write(const QByteArray &bytes)
    {
        const QString path = window.pathOf(QStringLiteral("чат.txt"));
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return path;
    }
    TestWindow window;
};

QString cell(const QTableView &view, int row, int column)
{
    return view.model()->index(row, column).data().toString();
}

bool isTicked(const QTableView &view, int row)
{
    return view.model()->index(row, 0).data(Qt::CheckStateRole).toInt() == Qt::Checked;
}

constexpr const char *kChat = "12.11.2026, 09:16 - Айгүл: Салам!\n"
                              "12.11.2026, 09:17 - Айгүл: Көчөгө жарык коюлсун\n"
                              "12.11.2026, 09:18 - +996 700 123 456: Суу качан келет?\n"
                              "12.11.2026, 09:19 - Бакыт: <Media omitted>\n";

} // namespace

TEST_CASE("an exported chat is looked through by keyboard and imported in one step that can be undone", "[ui][chat]")
{
    Remarks remarks;
    const QStringList before = remarks.dump();
    const std::size_t count = remarks.all().size();
    remarks.window.dialogs().files += remarks.write(kChat);
    ListAnswer answer([](QDialog &dialog, QTableView &view) {
        REQUIRE(view.model()->rowCount() == 4);
        CHECK(cell(view, 1, 0) == u"12.11.2026 09:17");
        CHECK(cell(view, 2, 1) == u"+996 700 123 456");
        CHECK(cell(view, 1, 3) == u"Көчөгө жарык коюлсун");
        CHECK(view.hasFocus());
        CHECK_FALSE(isTicked(view, 0)); // the greeting
        CHECK_FALSE(cell(view, 0, 4).isEmpty());
        QTest::keyClick(&view, Qt::Key_Space);
        CHECK(isTicked(view, 0));
        CHECK(cell(view, 0, 4).isEmpty());
        QTest::keyClick(&view, Qt::Key_Down);
        CHECK(dialog.findChild<QPlainTextEdit *>(QStringLiteral("chatMessage"))->toPlainText() == u"Көчөгө жарык коюлсун");
        QTest::keyClick(&view, Qt::Key_Space);
        CHECK_FALSE(isTicked(view, 1));
        QTest::keyClick(&view, Qt::Key_Return);
        auto *box = view.findChild<QComboBox *>(QStringLiteral("cellEditor"));
        REQUIRE(box);
        CHECK(box->currentIndex() == int(core::RemarkKind::Proposal));
        QTest::keyClick(box, Qt::Key_Down);
        QTest::keyClick(box, Qt::Key_Return);
        settle();
        CHECK(cell(view, 1, 2) == kindName(core::RemarkKind::Criticism));
        view.setFocus();
        view.setCurrentIndex(view.model()->index(1, 0));
        QTest::keyClick(&view, Qt::Key_Space);
        view.setCurrentIndex(view.model()->index(3, 0));
        QTest::keyClick(&view, Qt::Key_Space);
        CHECK_FALSE(isTicked(view, 3)); // a picture without words
        QTest::keyClick(&view, Qt::Key_Return, Qt::ControlModifier);
    });
    remarks.trigger("importChat");
    REQUIRE(QTest::qWaitFor([&] { return remarks.all().size() == count + 3; }, 10'000));
    CHECK(answer.seen);
    int criticism = 0;
    for (const core::Remark &remark : remarks.all()) {
        if (remark.channel != core::RemarkChannel::Messenger || !remark.meetingId.isNull()
            || remarks.window.document().stores().remarkTexts.get(remark.id).text != u"Көчөгө жарык коюлсун")
            continue;
        ++criticism;
        CHECK(remark.kind == core::RemarkKind::Criticism); // one below the proposal that was guessed
    }
    CHECK(criticism == 1);
    settle();
    pressCtrl(remarks.window.operator->(), 'Z');
    settle();
    CHECK(remarks.dump() == before);
}

TEST_CASE("copied messages are pasted into the same list, and giving up leaves all as it was", "[ui][chat]")
{
    Remarks remarks;
    const QStringList before = remarks.dump();
    QApplication::clipboard()->setText(QStringLiteral("[9:15, 12.11.2026] Айгүл: Жарык керек\n[9:16, 12.11.2026] Айгүл: Суу жок"));
    ListAnswer answer([](QDialog &dialog, QTableView &view) {
        REQUIRE(view.model()->rowCount() == 2);
        QTest::keyClick(&view, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(&view, Qt::Key_Space);
        CHECK_FALSE(isTicked(view, 0));
        CHECK_FALSE(isTicked(view, 1));
        CHECK_FALSE(dialog.findChild<QPushButton *>(QStringLiteral("importMessages"))->isEnabled());
        dialog.findChild<QPushButton *>(QStringLiteral("takeAll"))->click();
        CHECK(isTicked(view, 1));
        CHECK(dialog.findChild<QPushButton *>(QStringLiteral("importMessages"))->isEnabled());
        QTest::keyClick(&dialog, Qt::Key_Escape);
    });
    remarks.trigger("pasteMessages");
    CHECK(answer.seen);
    CHECK(remarks.dump() == before);
}

TEST_CASE("a file that is no chat and an empty clipboard are told", "[ui][chat]")
{
    Remarks remarks;
    const QStringList before = remarks.dump();
    remarks.window.dialogs().files += remarks.write("Сунуш;Суммасы\nКөпүрө;100\n");
    remarks.trigger("importChat");
    auto *message = remarks.window.find<QLabel>("messageLabel");
    REQUIRE(QTest::qWaitFor([&] { return message->text().contains(QStringLiteral("WhatsApp")); }, 10'000));
    QApplication::clipboard()->clear();
    remarks.trigger("pasteMessages");
    settle();
    CHECK_FALSE(message->text().contains(QStringLiteral("WhatsApp")));
    CHECK(remarks.dump() == before);
}

TEST_CASE("messages written during a meeting are put into it", "[ui][chat]")
{
    Remarks remarks;
    const std::size_t count = remarks.all().size();
    const auto meetings = remarks.window.document().stores().meetings.ofHearing(remarks.window.view().workspace().hearingId());
    REQUIRE(meetings.size() == 2);
    QByteArray many;
    for (int i = 10; i < 60; ++i)
        many += "12.11.2026, 09:" + QByteArray::number(i) + " - Айгүл: Көчөгө жарык коюлсун " + QByteArray::number(i) + "\n" + "12.11.2026, 10:" + QByteArray::number(i)
            + " - Бакыт: Суу түтүгү оңдолсун " + QByteArray::number(i) + "\n" + "12.11.2026, 11:" + QByteArray::number(i) + " - Нурлан: Көпүрө салынсын " + QByteArray::number(i) + "\n";
    remarks.window.dialogs().files += remarks.write(many);
    ListAnswer answer([](QDialog &dialog, QTableView &view) {
        auto *where = dialog.findChild<QComboBox *>(QStringLiteral("chatMeeting"));
        REQUIRE(where);
        CHECK(where->count() == 3);
        CHECK(where->currentData().toString().isEmpty());
        where->setCurrentIndex(2);
        REQUIRE(view.model()->rowCount() == 150); // so many are written beside the window
        QTest::keyClick(&view, Qt::Key_Return, Qt::ControlModifier);
    });
    remarks.trigger("importChat");
    REQUIRE(QTest::qWaitFor([&] { return remarks.all().size() == count + 150; }, 20'000));
    CHECK(answer.seen);
    const auto all = remarks.all();
    CHECK(std::count_if(all.begin(), all.end(), [&](const core::Remark &remark) {
              return remark.channel == core::RemarkChannel::Messenger && remark.meetingId == meetings.back().id;
          }) == 150);
}
