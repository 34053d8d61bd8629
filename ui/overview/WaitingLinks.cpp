// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/WaitingLinks.h"

#include "core/report/WaitingAnswers.h"
#include "ui/models/DayText.h"
#include "ui/shell/Workspace.h"

#include <QFocusEvent>

namespace eldin::ui {

namespace {

constexpr QChar kBetween = u'/'; // of the hearing's id and the reason

QString link(const core::Id<core::Hearing> &hearing, core::Waiting why, const QString &words)
{
    return QStringLiteral("<a href='%1'>%2</a>").arg(hearing.text() + kBetween + core::codeOf(why), words.toHtmlEscaped());
}

} // namespace

WaitingLinks::WaitingLinks(Workspace &workspace, QWidget *parent)
    : QLabel(parent)
    , m_workspace(workspace)
{
    setObjectName(QStringLiteral("waitingAnswers"));
    setWordWrap(true);
    setTextFormat(Qt::RichText);
    setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    // Another hearing writes the lines anew: not while one of them is being followed.
    connect(this, &QLabel::linkActivated, this, &WaitingLinks::follow, Qt::QueuedConnection);
}

void WaitingLinks::setHearing(const core::Hearing &hearing)
{
    const core::Stores &stores = m_workspace.stores();
    const QDate today = m_workspace.today();
    QStringList lines;
    const auto own = core::waitingAnswers(stores, hearing.id, today);
    const auto add = [&](core::Waiting why, const QString &words) {
        if (const int count = core::countOf(own, why); count > 0)
            lines += link(hearing.id, why, words.arg(count));
    };
    add(core::Waiting::Late, tr("answers past the day they were to be ready: %1"));
    add(core::Waiting::Soon, tr("answers to be ready within three days: %1"));
    add(core::Waiting::PutOff, tr("put off, and the day has come: %1"));
    const auto putOff = core::putOffByHearing(stores, today);
    for (const core::Hearing &earlier : stores.hearings.all()) {
        const auto count = putOff.find(earlier.id);
        if (earlier.id == hearing.id || !earlier.date.isValid() || earlier.date >= hearing.date || count == putOff.end())
            continue;
        lines += link(earlier.id, core::Waiting::PutOff, tr("put off on %1, and the day has come: %2").arg(dayText(earlier.date)).arg(count->second));
    }
    setVisible(!lines.isEmpty());
    setText(lines.join(QStringLiteral("<br>")));
}

// Whoever comes by Tab stands on a line at once, and Enter follows it.
void WaitingLinks::focusInEvent(QFocusEvent *event)
{
    QLabel::focusInEvent(event);
    if (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason)
        focusNextPrevChild(event->reason() == Qt::TabFocusReason);
}

void WaitingLinks::follow(const QString &link)
{
    m_workspace.setHearing(core::Id<core::Hearing>(link.section(kBetween, 0, 0)));
    m_workspace.goTo(PageKey::Responses, link.section(kBetween, 1));
}

} // namespace eldin::ui
