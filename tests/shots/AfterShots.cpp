// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/shots/AfterShots.h"

#include "core/report/papers/PaperKind.h"
#include "core/service/AppealService.h"
#include "core/service/AttachmentService.h"
#include "core/service/PaperService.h"
#include "ui/live/RecordingsDialog.h"
#include "ui/shell/DocumentView.h"
#include "ui/shell/Page.h"

#include <QAbstractButton>
#include <QBuffer>
#include <QListWidget>
#include <QTest>

using namespace eldin;

namespace {

using Save = std::function<void(const QString &)>;
using SaveOf = std::function<void(QWidget &, const QString &)>;

QAbstractButton *segment(const QWidget *page, const char *row, int place)
{
    return page->findChild<QWidget *>(QString::fromLatin1(row))->findChild<QAbstractButton *>(QStringLiteral("segment%1").arg(place));
}

void attach(core::Document &document, core::Attachment attachment, const char *name, const char *type)
{
    attachment.name = QString::fromUtf8(name);
    attachment.mediaType = QString::fromLatin1(type);
    QBuffer bytes;
    bytes.setData(QByteArray(184'320, 'x'));
    bytes.open(QIODevice::ReadOnly);
    core::AttachmentService(document).attach(attachment, bytes);
}

void shootQuestionnaires(ui::MainWindow &window, const Save &save)
{
    window.view()->showPage(ui::PageKey::Preparation, QStringLiteral("questionnaires"));
    const QWidget *page = window.view()->page(ui::PageKey::Preparation);
    for (const auto &[place, name] : {std::pair {1, "questions"}, {2, "sheets"}, {3, "ownWords"}}) {
        segment(page, "questionnaireParts", place)->click();
        save(QStringLiteral("preparationPage-") + QString::fromLatin1(name));
    }
}

void shootAppeals(ui::MainWindow &window, const Save &save)
{
    ui::Workspace &workspace = window.view()->workspace();
    int number = 0;
    for (const core::Remark &remark : workspace.stores().remarks.ofHearing(workspace.hearingId())) {
        if (remark.kind != core::RemarkKind::Proposal || ++number > 3)
            continue;
        core::AppealEntry appeal = core::AppealService::entryOf(workspace.stores(), remark.id);
        appeal.number = QStringLiteral("К-%1/26").arg(240 + number);
        appeal.receivedOn = workspace.today().addDays(-9 * number);
        if (appeal.name.isEmpty())
            appeal.name = QStringLiteral("Жаанбай кызы Сезим");
        appeal.address = QStringLiteral("Ак-Булак айылы, Манас көчөсү, 84-үй");
        core::AppealService(workspace.document()).set(appeal);
    }
    window.view()->showPage(ui::PageKey::Responses);
    const QWidget *page = window.view()->page(ui::PageKey::Responses);
    for (const auto &[place, name] : {std::pair {3, "appeals"}, {4, "translations"}}) {
        if (auto *button = segment(page, "responsesView", place))
            button->click();
        save(QStringLiteral("responsesPage-") + QString::fromLatin1(name));
    }
    segment(page, "responsesView", 1)->click();
}

/// The people of a meeting with the pictures of the list they signed, one of them named on the screen.
void shootSignedLists(ui::MainWindow &window, const Save &save)
{
    ui::Workspace &workspace = window.view()->workspace();
    core::Attachment list;
    list.kind = core::AttachmentKind::SignedList;
    list.hearingId = workspace.hearingId();
    list.meetingId = workspace.meetingId();
    attach(workspace.document(), list, "Каттоо барагы, 1-бет.jpg", "image/jpeg");
    attach(workspace.document(), list, "Каттоо барагы, 2-бет.jpg", "image/jpeg");
    window.view()->showPage(ui::PageKey::Meeting);
    const QWidget *page = window.view()->page(ui::PageKey::Meeting);
    page->findChild<QAbstractButton *>(QStringLiteral("entryRegister"))->click();
    page->findChild<QAbstractButton *>(QStringLiteral("registerList"))->click();
    page->findChild<QListWidget *>(QStringLiteral("signedLists"))->setFocus();
    save(QStringLiteral("meetingPage-signedLists"));
    QTest::keyClick(page->findChild<QWidget *>(QStringLiteral("registeredSearch")), Qt::Key_Escape);
}

void shootRecordings(ui::MainWindow &window, const SaveOf &saveOf)
{
    ui::Workspace &workspace = window.view()->workspace();
    core::Attachment recording;
    recording.kind = core::AttachmentKind::Recording;
    recording.hearingId = workspace.hearingId();
    recording.meetingId = workspace.meetingId();
    attach(workspace.document(), recording, "Ак-Булак, 10-декабрь.m4a", "audio/mp4");
    ui::RecordingsDialog dialog(workspace, workspace.meetingId(), &window);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    dialog.findChild<QListWidget *>(QStringLiteral("recordings"))->setCurrentRow(0);
    saveOf(dialog, QStringLiteral("recordings"));
    dialog.close();
}

/// The minutes, signed and scanned.
void shootSigned(ui::MainWindow &window, const Save &save)
{
    ui::Workspace &workspace = window.view()->workspace();
    core::PaperService papers(workspace.document());
    const auto paper = papers.noteMade(workspace.hearingId(), core::codeOf(core::PaperKind::Protocol), QStringLiteral("ky"), QString(64, u'b'));
    papers.sign(paper, workspace.today(), QStringLiteral("14"), QStringLiteral("К. Б. Мамытов"));
    core::Attachment scan;
    scan.kind = core::AttachmentKind::Scan;
    scan.hearingId = workspace.hearingId();
    scan.paperId = paper;
    attach(workspace.document(), scan, "протокол-кол-коюлган.pdf", "application/pdf");
    workspace.goTo(ui::PageKey::Papers, core::codeOf(core::PaperKind::Protocol));
    save(QStringLiteral("papersPage-signed"));
}

} // namespace

void shootAfter(ui::MainWindow &window, const Save &save, const SaveOf &saveOf)
{
    ui::Workspace &workspace = window.view()->workspace();
    core::Document &document = workspace.document();
    const int steps = document.undoCount();
    const auto open = workspace.stores().hearings.all().back().id;
    workspace.setHearing(workspace.stores().hearings.all().front().id); // closed, with questionnaires
    shootQuestionnaires(window, save);
    shootSigned(window, save);
    workspace.setHearing(open);
    shootAppeals(window, save);
    shootSignedLists(window, save);
    shootRecordings(window, saveOf);
    while (document.undoCount() > steps)
        document.undo();
}
