// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/RemarkMenu.h"

#include "core/service/LetterRestoring.h"
#include "core/service/RemarkLinks.h"
#include "core/service/RemarkService.h"
#include "ui/models/DayText.h"
#include "ui/models/RemarkWords.h"
#include "ui/shell/LeadDialog.h"
#include "ui/shell/LettersDialog.h"

#include <QAbstractItemView>
#include <QAction>
#include <QMenu>

namespace eldin::ui {

RemarkMenu::RemarkMenu(Workspace &workspace, QAbstractItemView *view, std::function<QString(int)> idAt)
    : QObject(view)
    , m_workspace(workspace)
    , m_view(view)
    , m_idAt(std::move(idAt))
{
    view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    auto *action = new QAction(view);
    action->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L));
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, &RemarkMenu::open);
    view->addAction(action);
    view->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(view, &QWidget::customContextMenuRequested, this, &RemarkMenu::open);
}

RemarkMenu::Remarks RemarkMenu::chosen() const
{
    QModelIndexList rows = m_view->selectionModel()->selectedIndexes();
    std::sort(rows.begin(), rows.end());
    Remarks remarks;
    for (const QModelIndex &index : std::as_const(rows)) {
        const core::Id<core::Remark> id(m_idAt(index.row()));
        if (!id.isNull() && std::find(remarks.begin(), remarks.end(), id) == remarks.end())
            remarks.push_back(id);
    }
    return remarks;
}

core::Id<core::Remark> RemarkMenu::current() const
{
    return core::Id<core::Remark>(m_idAt(m_view->currentIndex().row()));
}

void RemarkMenu::open()
{
    const Remarks remarks = chosen();
    if (remarks.empty() || m_workspace.document().isReadOnly())
        return;
    // Of a closed hearing nothing can be put together, moved or corrected.
    if (const auto hearing = m_workspace.hearing(); hearing && hearing->closedAt.isValid())
        return m_workspace.runner().say(tr("The hearing is closed: what was said can be read, not changed."));
    auto *menu = new QMenu(m_view);
    menu->setObjectName(QStringLiteral("remarkMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    m_workspace.runner().run([&] {
        addLinks(menu, remarks);
        menu->addSeparator();
        addMeetings(menu, remarks);
        addAgenda(menu, remarks);
        QAction *letters = menu->addAction(tr("Restore Kyrgyz letters…"), this, [this, remarks] { restoreLetters(remarks); });
        letters->setObjectName(QStringLiteral("restoreLetters"));
        letters->setEnabled(m_workspace.mayEditRecord());
    });
    menu->setActiveAction(menu->actions().value(0));
    const QRect row = m_view->visualRect(m_view->currentIndex());
    menu->popup(m_view->viewport()->mapToGlobal(QPoint(row.left() + row.width() / 4, row.bottom())));
}

void RemarkMenu::addLinks(QMenu *menu, const Remarks &remarks)
{
    const auto lead = m_workspace.stores().remarks.find(current());
    const QString name = lead ? remarkLabel(*lead) : QString();
    const bool several = remarks.size() > 1 && lead;
    menu->addAction(several ? tr("They say the same: put them under %1").arg(name) : tr("Says the same as…"), this,
                    [this, remarks] { link(remarks, core::LinkKind::Duplicate); })
        ->setObjectName(QStringLiteral("linkSame"));
    menu->addAction(several ? tr("They are parts of %1").arg(name) : tr("Is a part of…"), this, [this, remarks] { link(remarks, core::LinkKind::Part); })
        ->setObjectName(QStringLiteral("linkPart"));
    const auto &links = m_workspace.stores().remarkLinks;
    const bool linked = std::any_of(remarks.begin(), remarks.end(), [&](const auto &id) { return links.ofRemark(id) || !links.toLead(id).empty(); });
    QAction *apart = menu->addAction(tr("Take apart again"), this, [this, remarks] {
        m_workspace.runner().run(tr("The remarks stand apart again."), [&] { core::RemarkLinks(m_workspace.document()).unlink(remarks); });
    });
    apart->setObjectName(QStringLiteral("unlink"));
    apart->setEnabled(linked);
}

void RemarkMenu::addMeetings(QMenu *menu, const Remarks &remarks)
{
    QMenu *where = menu->addMenu(tr("Move to"));
    where->setObjectName(QStringLiteral("moveTo"));
    const auto move = [this, remarks](const core::Id<core::Meeting> &meeting) {
        m_workspace.runner().run(tr("%n remark(s) moved.", nullptr, static_cast<int>(remarks.size())),
                                 [&] { core::RemarkService(m_workspace.document()).moveTo(remarks, meeting); });
    };
    for (const core::Meeting &meeting : m_workspace.stores().meetings.ofHearing(m_workspace.hearingId()))
        where->addAction(QStringLiteral("%1, %2").arg(meeting.place.best(m_workspace.language()), dayText(meeting.startsAt.date())), this,
                         [move, id = meeting.id] { move(id); });
    where->addAction(tr("before the meetings, to the whole hearing"), this, [move] { move({}); });
    where->setEnabled(m_workspace.mayEditRecord());
}

// Only of one meeting are the items those of all the chosen ones.
void RemarkMenu::addAgenda(QMenu *menu, const Remarks &remarks)
{
    QMenu *where = menu->addMenu(tr("Put under the item"));
    where->setObjectName(QStringLiteral("moveUnder"));
    const core::Remark first = m_workspace.stores().remarks.get(remarks.front());
    const bool together = std::all_of(remarks.begin(), remarks.end(), [&](const auto &id) { return m_workspace.stores().remarks.get(id).meetingId == first.meetingId; });
    const auto items = together && !first.meetingId.isNull() ? m_workspace.stores().agenda.ofMeeting(first.meetingId) : std::vector<core::AgendaItem>();
    where->setEnabled(m_workspace.mayEditRecord() && !items.empty());
    const auto add = [&](const QString &text, const core::Id<core::AgendaItem> &item) {
        QAction *action = where->addAction(text, this, [this, remarks, item] {
            m_workspace.runner().run(tr("%n remark(s) moved.", nullptr, static_cast<int>(remarks.size())),
                                     [&] { core::RemarkService(m_workspace.document()).moveUnder(remarks, item); });
        });
        action->setCheckable(true);
        action->setChecked(remarks.size() == 1 && first.agendaItemId == item);
    };
    int number = 0;
    for (const core::AgendaItem &item : items)
        add(QStringLiteral("%1. %2").arg(++number).arg(item.title.best(m_workspace.language())), item.id);
    add(tr("the item for its kind"), {});
}

void RemarkMenu::link(const Remarks &remarks, core::LinkKind kind)
{
    core::Id<core::Remark> lead = current();
    if (remarks.size() == 1) {
        LeadDialog dialog(m_workspace, remarks.front(), m_view->window());
        if (dialog.exec() != QDialog::Accepted)
            return;
        lead = dialog.lead();
    }
    if (lead.isNull())
        return;
    m_workspace.runner().run(kind == core::LinkKind::Duplicate ? tr("Put together; what was said stays as it is.") : tr("Noted as parts; what was said stays as it is."),
                             [&] { core::RemarkLinks(m_workspace.document()).link(remarks, lead, kind); });
}

void RemarkMenu::restoreLetters(const Remarks &remarks)
{
    core::LetterRestoring restoring(m_workspace.document());
    std::vector<core::RestorableWord> words;
    if (!m_workspace.runner().run([&] { words = restoring.wordsOf(remarks); }))
        return;
    if (words.empty())
        return m_workspace.runner().say(tr("No word of these remarks looks as if it lacked ң, ө or ү."));
    LettersDialog dialog(words, m_view->window());
    if (dialog.exec() != QDialog::Accepted || dialog.chosen().isEmpty())
        return;
    m_workspace.runner().run(tr("Kyrgyz letters restored."), [&] { restoring.restore(remarks, dialog.chosen()); });
}

} // namespace eldin::ui
