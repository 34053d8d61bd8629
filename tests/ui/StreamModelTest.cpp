// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Printing.h"
#include "tests/support/TestDocument.h"
#include "tests/support/TestWindow.h"

#include "core/service/FloorService.h"
#include "core/service/RemarkLinks.h"
#include "core/service/RemarkService.h"
#include "core/service/ResponseService.h"
#include "ui/live/StreamModel.h"

#include <QAbstractItemModelTester>

using namespace eldin;
using namespace eldin::core;
using core::test::TestDocument;

TEST_CASE("the list of what was said shows every change as if it were read anew", "[ui][model]")
{
    TestDocument document;
    const auto story = document.seedHearing();
    QTemporaryDir folder;
    ui::Settings settings(folder.filePath(QStringLiteral("s.ini")));
    ui::Dialogs dialogs;
    ui::Workspace workspace(*document, settings, dialogs);
    ui::StreamModel model(workspace);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setMeeting(story.meeting);
    const auto checkShown = [&] {
        CHECK(model.rows() == newestRemarkRows(document.stores(), story.meeting, 200));
    };
    RemarkService service(*document);
    const auto said = [&](const QString &text) {
        RemarkEntry entry;
        entry.meetingId = story.meeting;
        entry.kind = RemarkKind::Proposal;
        entry.text = text;
        entry.topics = {QStringLiteral("жол")};
        return service.record(entry);
    };
    const auto first = said(QStringLiteral("Көпүрө керек"));
    const auto second = said(QStringLiteral("Көпүрөнү оңдогула"));
    checkShown();
    RemarkEntry corrected = service.entryOf(first);
    corrected.text = QStringLiteral("Көпүрө абдан керек");
    corrected.attendanceId = story.participant;
    service.edit(first, corrected);
    checkShown();
    RemarkLinks(*document).link({second}, first, LinkKind::Duplicate);
    checkShown();
    RemarkEntry third;
    third.meetingId = story.meeting;
    third.text = QStringLiteral("Мен да ошону айтам");
    third.sameAs = first;
    service.record(third);
    checkShown();
    service.answer(second, {QStringLiteral("Оңдойбуз"), {}, {}}, {});
    checkShown();
    Response response;
    response.remarkId = first;
    response.reason.ky = QStringLiteral("Акча бар");
    ResponseService(*document).respond(response);
    checkShown();
    Speaker woman;
    woman.description = QStringLiteral("үчүнчү катардагы аял");
    FloorService(*document).give(story.meeting, woman, TurnKind::Speech);
    said(QStringLiteral("Суу керек"));
    checkShown();
    while (document->undoOperation() && model.rowCount() > 0) {
        document->undo();
        checkShown();
    }
    while (document->redoOperation()) {
        document->redo();
        checkShown();
    }
}
