// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Printing.h"
#include "tests/support/TestWindow.h"

#include "core/service/RemarkService.h"
#include "core/service/ResponseService.h"
#include "ui/shell/HearingFigures.h"

#include <QLabel>

using namespace eldin;
using namespace eldin::ui;
using namespace eldin::ui::test;

namespace {

/// The figures that the window shares and what stands on the overview, both as the document has them now.
void checkFigures(TestWindow &window)
{
    const Workspace &workspace = window.view().workspace();
    const auto counted = core::summaryOf(workspace.stores(), *workspace.hearing());
    const auto shared = HearingFigures::of(workspace);
    CHECK(shared.hearing.id == workspace.hearingId());
    CHECK(shared.remarks == counted.remarks);
    CHECK(shared.proposals == counted.proposals);
    CHECK(shared.answered == counted.answered);
    CHECK(shared.participants == counted.participants);
    settle();
    const auto labels = window.find<QWidget>("remarksCard")->findChildren<QLabel *>();
    const QString figure = counted.remarks > 0 ? QString::number(counted.remarks) : QStringLiteral("–");
    CHECK(std::any_of(labels.begin(), labels.end(), [&figure](const QLabel *label) { return label->text() == figure; }));
}

} // namespace

TEST_CASE("the figures that pages share are those of the document after each change, undo and redo", "[ui][overview]")
{
    TestWindow window;
    window.openSample();
    window.view().showPage(PageKey::Overview);
    auto &document = window.document();
    checkFigures(window);
    core::RemarkEntry entry;
    entry.hearingId = window.view().workspace().hearingId();
    entry.kind = core::RemarkKind::Proposal;
    entry.channel = core::RemarkChannel::Before;
    entry.text = QStringLiteral("Көчөгө жарык керек");
    const int before = HearingFigures::of(window.view().workspace()).proposals;
    const auto id = core::RemarkService(document).record(entry);
    CHECK(HearingFigures::of(window.view().workspace()).proposals == before + 1);
    checkFigures(window);
    core::Response response;
    response.remarkId = id;
    response.decision = core::Decision::Accepted;
    response.reason.ky = QStringLiteral("Аткарылат");
    const int answered = HearingFigures::of(window.view().workspace()).answered;
    core::ResponseService(document).respond(response);
    CHECK(HearingFigures::of(window.view().workspace()).answered == answered + 1);
    checkFigures(window);
    document.undo();
    document.undo();
    CHECK(HearingFigures::of(window.view().workspace()).proposals == before);
    checkFigures(window);
    document.redo();
    checkFigures(window);
}

TEST_CASE("another hearing has its own figures, and none has nothing", "[ui][overview]")
{
    TestWindow window;
    window.openSample();
    window.view().showPage(PageKey::Overview);
    Workspace &workspace = window.view().workspace();
    const auto hearings = workspace.stores().hearings.all();
    REQUIRE(hearings.size() > 1);
    for (const core::Hearing &hearing : hearings) {
        workspace.setHearing(hearing.id);
        checkFigures(window);
    }
    TestWindow empty;
    empty.newDocument();
    CHECK(HearingFigures::of(empty.view().workspace()).remarks == 0);
}
