// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/shots/MeetingShots.h"

#include "core/service/FloorService.h"
#include "core/service/MeetingCourse.h"
#include "core/service/RemarkLinks.h"
#include "core/service/SlipService.h"
#include "core/service/SpeakerQueue.h"
#include "core/service/VoteService.h"
#include "ui/projector/ProjectorPanel.h"
#include "ui/projector/WallCanvas.h"
#include "ui/shell/DocumentView.h"
#include "ui/shell/Page.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>
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

/// What is asked for and what the hall sees, on both shapes of wall.
void shootWall(ui::MainWindow &window, core::FixedClock &clock, const std::function<void(const QString &)> &save,
               const std::function<void(QWidget &, const QString &)> &saveOf)
{
    QWidget *page = window.view()->page(ui::PageKey::Meeting);
    auto *text = page->findChild<QPlainTextEdit *>(QStringLiteral("entryText"));
    text->setPlainText(QStringLiteral("Суу түтүгүн жаңылоо керек, 500 миң сом"));
    QTest::keyClick(text, Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    save(QStringLiteral("meetingPage-whatIf"));
    auto *panel = page->findChild<ui::ProjectorPanel *>(QStringLiteral("projectorPanel"));
    panel->setFunction(QStringLiteral("7063"));
    QTest::keyClick(page->findChild<QWidget *>(QStringLiteral("whatIfAmount")), Qt::Key_Escape);
    QTest::keyClick(text, Qt::Key_W, Qt::ControlModifier);
    core::VoteEntry vote;
    core::Document &document = window.view()->workspace().document();
    const auto items = document.stores().agenda.ofMeeting(window.view()->workspace().meetingId());
    vote.vote.agendaItemId = items.front().id;
    vote.vote.title = items.front().title;
    vote.vote.inFavour = 45;
    vote.vote.against = 3;
    vote.vote.abstained = 2;
    vote.vote.present = 52;
    core::VoteService(document).take(vote);
    auto *preview = page->findChild<ui::WallCanvas *>(QStringLiteral("wallPreview"));
    auto *words = page->findChild<QLineEdit *>(QStringLiteral("wallWords"));
    words->setText(QStringLiteral("Жарандык бюджет – телефонуңузда"));
    page->findChild<QLineEdit *>(QStringLiteral("wallAddress"))->setText(QStringLiteral("https://ak-bulak.kg/budget"));
    ui::WallCanvas wall;
    wall.resize(window.size());
    const auto languages = page->findChild<QWidget *>(QStringLiteral("wallLanguage"));
    const QString language = window.view()->workspace().language() == core::Language::Russian ? QStringLiteral("segment2") : window.view()->workspace().language() == core::Language::Kyrgyz ? QStringLiteral("segment1") : QStringLiteral("segment3");
    languages->findChild<QAbstractButton *>(language)->click();
    for (const ui::WallKind kind : ui::kWallKinds) {
        panel->show(kind);
        if (kind == ui::WallKind::Floor)
            saveOf(window, QStringLiteral("meetingPage-wall"));
        if (kind == ui::WallKind::Slides || kind == ui::WallKind::Dark)
            continue;
        wall.setView(preview->view());
        saveOf(wall, QStringLiteral("wall-%1").arg(static_cast<int>(kind) + 1));
    }
    for (int turn = 1; turn <= 2; ++turn)
        QTest::keyClick(page->findChild<QWidget *>(QStringLiteral("wallKinds")), Qt::Key_Right);
    wall.setView(preview->view());
    saveOf(wall, QStringLiteral("wall-promises"));
    panel->show(ui::WallKind::Floor);
    clock.advance(3 * kMinute);
    panel->refresh();
    wall.setView(preview->view());
    saveOf(wall, QStringLiteral("wall-over"));
    panel->show(ui::WallKind::Slides);
    saveOf(window, QStringLiteral("meetingPage-slides"));
    panel->show(ui::WallKind::Agenda);
    panel->hide();
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
    page.findChild<QAbstractButton *>(QStringLiteral("registerList"))->click();
    save(QStringLiteral("meetingPage-registered"));
    QTest::keyClick(page.findChild<QWidget *>(QStringLiteral("registeredSearch")), Qt::Key_Escape);
}

/// A choice among the proposals, counted once, and again with another figure.
void shootVote(QWidget &page, const std::function<void(const QString &)> &save)
{
    page.findChild<QAbstractButton *>(QStringLiteral("takeVote"))->click();
    page.findChild<QWidget *>(QStringLiteral("voteKind"))->findChild<QAbstractButton *>(QStringLiteral("segment3"))->click();
    page.findChild<QLineEdit *>(QStringLiteral("voteLimit"))->setText(QStringLiteral("1000000"));
    page.findChild<QAbstractButton *>(QStringLiteral("voteProposals"))->click();
    save(QStringLiteral("meetingPage-vote"));
    const auto figures = [&] { return page.findChildren<QSpinBox *>(QStringLiteral("voteOption")); };
    figures()[0]->setValue(21);
    page.findChild<QSpinBox *>(QStringLiteral("votePresent"))->setValue(52);
    page.findChild<QAbstractButton *>(QStringLiteral("voteSave"))->click();
    save(QStringLiteral("meetingPage-vote-second"));
    figures()[0]->setValue(20);
    page.findChild<QAbstractButton *>(QStringLiteral("voteSave"))->click();
    save(QStringLiteral("meetingPage-vote-differs"));
    QTest::keyClick(page.findChild<QWidget *>(QStringLiteral("voteQuestion")), Qt::Key_Escape);
}

} // namespace

void shootMeeting(ui::MainWindow &window, core::FixedClock &clock, const std::function<void(const QString &)> &save,
                  const std::function<void(QWidget &, const QString &)> &saveOf)
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
    shootVote(*page, save);
    for (const char *side : {"segment1", "segment2", "segment3", "segment4"}) {
        page->findChild<QAbstractButton *>(QStringLiteral("mirrorOpen"))->click();
        page->findChild<QWidget *>(QStringLiteral("mirrorSides"))->findChild<QAbstractButton *>(QString::fromLatin1(side))->click();
        save(QStringLiteral("meetingPage-mirror-") + QString::fromLatin1(side));
        page->findChild<QAbstractButton *>(QStringLiteral("mirrorBack"))->click();
    }
    page->findChild<QAbstractButton *>(QStringLiteral("countHeads"))->click();
    save(QStringLiteral("meetingPage-heads"));
    page->findChild<QAbstractButton *>(QStringLiteral("headBack"))->click();
    shootWall(window, clock, save, saveOf);
    text->clear();
    while (document.undoCount() > steps)
        document.undo();
    clock.set(before);
}
