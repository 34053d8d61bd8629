// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/shots/MeetingShots.h"

#include "core/service/FloorService.h"
#include "core/service/MeetingCourse.h"
#include "core/service/RemarkLinks.h"
#include "core/service/SlipService.h"
#include "core/service/SpeakerQueue.h"
#include "ui/shell/DocumentView.h"
#include "ui/shell/Page.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>

using namespace eldin;

namespace {

constexpr int kMinute = 60'000; // milliseconds

core::Speaker described(const QString &words, core::Sex sex)
{
    core::Speaker speaker = core::participant({});
    speaker.description = words;
    speaker.sex = sex;
    return speaker;
}

/// Speeches of a quarter of an hour, one under way, three who wait.
void letThemSpeak(core::Document &document, const core::Id<core::Meeting> &meeting, core::FixedClock &clock)
{
    const auto present = document.stores().attendances.ofMeeting(meeting);
    core::FloorService floor(document);
    for (const core::AgendaItem &item : document.stores().agenda.ofMeeting(meeting)) {
        core::MeetingCourse(document).beginItem(item.id);
        clock.advance(3 * kMinute);
        if (item.kind == core::AgendaKind::Speeches)
            break;
    }
    for (std::size_t i = 0; i < 6; ++i) {
        floor.give(meeting, core::participant(present[i * 2 % present.size()].id), core::TurnKind::Speech);
        clock.advance((i % 3 + 2) * kMinute / 2 * 2);
    }
    floor.give(meeting, core::participant(present[3 % present.size()].id), core::TurnKind::Speech);
    core::SpeakerQueue queue(document);
    queue.add(meeting, core::participant(present[6 % present.size()].id));
    queue.add(meeting, described(QStringLiteral("үчүнчү катардагы аял"), core::Sex::Female));
    queue.add(meeting, core::participant(present[1].id));
    clock.advance(2 * kMinute + 40'000);
}

/// What was said before, slips of paper, and the registration desk.
void shootWriting(QWidget &page, core::Document &document, const core::Id<core::Meeting> &meeting, const std::function<void(const QString &)> &save)
{
    const auto remarks = document.stores().remarks.ofMeeting(meeting);
    if (remarks.size() > 4)
        core::RemarkLinks(document).link({remarks[remarks.size() - 2].id}, remarks.back().id, core::LinkKind::Part);
    auto *text = page.findChild<QPlainTextEdit *>(QStringLiteral("entryText"));
    const QString before = text->toPlainText();
    if (!remarks.empty())
        text->setPlainText(document.stores().remarkTexts.get(remarks.front().id).text.left(60));
    if (!QTest::qWaitFor([&] { return page.findChild<QWidget *>(QStringLiteral("similarHint"))->isVisible(); }))
        qWarning("nothing similar");
    save(QStringLiteral("meetingPage-similar"));
    text->setPlainText(before);
    core::SlipService(document).issue({{}, meeting, 1, 60, {}});
    core::SlipService(document).noteVoid(meeting, 7);
    page.findChild<QAbstractButton *>(QStringLiteral("openSlips"))->click();
    save(QStringLiteral("meetingPage-slips"));
    page.findChild<QAbstractButton *>(QStringLiteral("openSlips"))->click();
    page.findChild<QAbstractButton *>(QStringLiteral("entryRegister"))->click();
    page.findChild<QLineEdit *>(QStringLiteral("registerName"))->setText(QStringLiteral("Жаанбай кызы Сезим"));
    QTest::qWait(1); // it scrolls to where it stands
    save(QStringLiteral("meetingPage-register"));
    QTest::keyClick(page.findChild<QWidget *>(QStringLiteral("registerName")), Qt::Key_Escape);
}

} // namespace

void shootMeeting(ui::MainWindow &window, core::FixedClock &clock, const std::function<void(const QString &)> &save)
{
    ui::Workspace &workspace = window.view()->workspace();
    core::Document &document = workspace.document();
    const QDateTime before = clock.now();
    const int steps = document.undoCount();
    window.view()->showPage(ui::PageKey::Meeting);
    letThemSpeak(document, workspace.meetingId(), clock);
    QWidget *page = window.view()->page(ui::PageKey::Meeting);
    auto *text = page->findChild<QPlainTextEdit *>(QStringLiteral("entryText"));
    text->setPlainText(QStringLiteral("Мектептин алдындагы көчөгө жарык керек, 120 миң сом"));
    save(QStringLiteral("meetingPage-floor"));
    shootWriting(*page, document, workspace.meetingId(), save);
    page->findChild<QAbstractButton *>(QStringLiteral("takeVote"))->click();
    page->findChild<QWidget *>(QStringLiteral("voteKind"))->findChild<QAbstractButton *>(QStringLiteral("segment2"))->click();
    save(QStringLiteral("meetingPage-vote"));
    QTest::keyClick(page->findChild<QWidget *>(QStringLiteral("voteQuestion")), Qt::Key_Escape);
    for (const char *side : {"segment1", "segment2", "segment3", "segment4"}) {
        page->findChild<QAbstractButton *>(QStringLiteral("mirrorOpen"))->click();
        page->findChild<QWidget *>(QStringLiteral("mirrorSides"))->findChild<QAbstractButton *>(QString::fromLatin1(side))->click();
        save(QStringLiteral("meetingPage-mirror-") + QString::fromLatin1(side));
        page->findChild<QAbstractButton *>(QStringLiteral("mirrorBack"))->click();
    }
    page->findChild<QAbstractButton *>(QStringLiteral("countHeads"))->click();
    save(QStringLiteral("meetingPage-heads"));
    page->findChild<QAbstractButton *>(QStringLiteral("headBack"))->click();
    text->clear();
    while (document.undoCount() > steps)
        document.undo();
    clock.set(before);
}
