// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/share/ConflictReview.h"

#include "core/document/Snapshot.h"
#include "core/report/MergeTexts.h"
#include "core/report/Wording.h"
#include "core/service/RegistrationUnion.h"
#include "ui/shell/FileJob.h"
#include "ui/shell/HeldWindow.h"
#include "ui/shell/Settings.h"
#include "ui/shell/Theme.h"
#include "ui/widgets/Sentence.h"

#include <QButtonGroup>
#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace eldin::ui {

namespace {

constexpr int kMostShown = 200; ///< characters of a value; the rest is in the tool tip

void besideHeld(const std::function<void()> &work)
{
    besideHeldWindow([&](const std::atomic_bool &) { work(); });
}

QString twoPeopleKey(const core::TwiceRegistered &twice)
{
    return QStringLiteral("twoPeople/%1-%2").arg(twice.first.attendance.id.text(), twice.second.attendance.id.text());
}

} // namespace

ConflictReview::ConflictReview(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_heading(sentence(QStringLiteral("heading")))
    , m_list(new QTreeWidget)
    , m_title(sentence(QStringLiteral("heading")))
    , m_before(sentence(QStringLiteral("small")))
    , m_sideList(new QVBoxLayout)
    , m_group(new QButtonGroup(this))
    , m_decide(new QPushButton)
    , m_review(new QWidget)
    , m_job(new FileJob(this))
{
    m_heading->setObjectName(QStringLiteral("conflictHeading"));
    m_list->setObjectName(QStringLiteral("conflicts"));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setHeaderHidden(true);
    m_decide->setObjectName(QStringLiteral("decideConflict"));
    auto *columns = new QHBoxLayout(m_review);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(theme::kGrid * 2);
    columns->addWidget(m_list, 3);
    columns->addWidget(buildInspector(), 2);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::kGrid);
    layout->addWidget(m_heading);
    layout->addWidget(m_review, 1);
    layout->addStretch();
    m_review->hide();
    for (int key = 0; key < 9; ++key) {
        const auto *number = new QShortcut(QKeySequence(static_cast<int>(Qt::Key_1) + key), m_list, nullptr, nullptr, Qt::WidgetShortcut);
        connect(number, &QShortcut::activated, this, [this, key] { choose(static_cast<std::size_t>(key)); });
    }
    connect(m_list, &QTreeWidget::currentItemChanged, this, &ConflictReview::showChosen);
    connect(m_list, &QTreeWidget::itemActivated, this, &ConflictReview::decide); // Enter
    connect(m_decide, &QPushButton::clicked, this, &ConflictReview::decide);
}

QWidget *ConflictReview::buildInspector()
{
    auto *frame = new QFrame;
    frame->setProperty("kind", QStringLiteral("card"));
    auto *inspector = new QVBoxLayout(frame);
    inspector->setContentsMargins(theme::kGrid * 2, theme::kGrid * 2, theme::kGrid * 2, theme::kGrid * 2);
    inspector->setSpacing(theme::kGrid);
    inspector->addWidget(m_title);
    inspector->addWidget(m_before);
    m_sideList->setSpacing(theme::kGrid);
    inspector->addLayout(m_sideList);
    inspector->addWidget(m_decide, 0, Qt::AlignLeft);
    inspector->addStretch(1);
    return frame;
}

void ConflictReview::retranslate()
{
    m_list->setAccessibleName(tr("Conflicts"));
    m_decide->setText(tr("Decide"));
    makeCases();
}

ConflictReview::Found ConflictReview::read(core::Document &document)
{
    Found found {core::openConflicts(document), {}, {}};
    for (const core::Meeting &meeting : document.stores().meetings.all()) {
        if (document.stores().hearings.get(meeting.hearingId).recordClosedAt.isValid())
            continue;
        for (core::TwiceRegistered &twice : core::registeredTwice(document.stores(), meeting.id))
            found.twice.push_back(std::move(twice));
        for (core::TwiceRegistered &same : core::sameNumbers(document.stores(), meeting.id))
            found.sameNumbers.push_back(std::move(same));
    }
    return found;
}

void ConflictReview::refresh()
{
    if (m_job->isRunning()) {
        m_again = true;
        return;
    }
    const auto found = std::make_shared<Found>();
    m_job->start(
        [found, path = m_workspace.document().path(), environment = m_workspace.document().environment()](const std::atomic_bool &) {
            const auto document = core::Document::open(path, environment, core::Access::ReadOnly);
            const core::Snapshot snapshot(*document);
            *found = read(*document);
        },
        [this, found](const std::optional<core::Error> &failure) {
            m_workspace.runner().run([&] {
                if (failure)
                    throw core::Error(*failure);
                if (!m_again) // else it is of before
                    take(std::move(*found));
            });
            if (std::exchange(m_again, false))
                refresh();
        });
}

void ConflictReview::takeFocus()
{
    m_wantsFocus = true;
    if (!m_cases.empty() && !m_job->isRunning()) {
        m_wantsFocus = false;
        m_list->setFocus();
    }
}

void ConflictReview::take(Found found)
{
    m_found = std::move(found);
    makeCases();
    if (m_wantsFocus)
        takeFocus();
}

ConflictReview::Case ConflictReview::caseOf(const core::Conflict &conflict, const core::Wording &wording) const
{
    Case made;
    made.key = QStringList {conflict.table, conflict.id, conflict.column, conflict.sealed ? conflict.sides[1].commit : QString()}.join(u' ');
    made.title = core::conflictTitle(conflict);
    if (const QString before = core::conflictBaseText(conflict, wording); !before.isEmpty())
        made.before = tr("Before: %1").arg(before.simplified().left(kMostShown));
    if (conflict.sealed)
        made.before = tr("Written by somebody who did not know of the closing, and not taken: %1 (%2). It stays in the history.")
                          .arg(core::conflictSideText(conflict, 1, wording).simplified().left(kMostShown), core::conflictAuthorText(conflict.sides[1]));
    for (std::size_t side = 0; side < (conflict.sealed ? 1 : conflict.sides.size()); ++side)
        made.sides.push_back({core::conflictSideText(conflict, side, wording), core::conflictAuthorText(conflict.sides[side])});
    made.decide = [this, conflict](std::size_t side) {
        core::decideConflicts(m_workspace.document(), {{conflict, side}}, besideHeld);
        return true;
    };
    return made;
}

QString ConflictReview::participantText(const core::KnownPerson &person) const
{
    const auto village = m_workspace.stores().settlements.find(person.attendance.settlementId);
    QStringList parts {QStringLiteral("№ %1").arg(person.attendance.number), person.person.name, village ? village->name.best(m_workspace.language()) : QString(),
                       person.person.phone, person.person.address};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

ConflictReview::Case ConflictReview::caseOf(const core::TwiceRegistered &twice) const
{
    Case made;
    made.key = twoPeopleKey(twice);
    made.title = tr("Perhaps registered twice: %1").arg(twice.second.person.name);
    made.sides = {{participantText(twice.first), tr("One person. This registration stays and takes over what the other one holds.")},
                  {participantText(twice.second), tr("One person. This registration stays and takes over what the other one holds.")},
                  {tr("These are two people."), tr("Both registrations stay as they are.")}};
    made.decide = [this, first = twice.first.attendance.id, second = twice.second.attendance.id, key = made.key](std::size_t side) {
        if (side > 1)
            m_workspace.settings().setText(key, QStringLiteral("1"));
        else
            core::RegistrationUnion(m_workspace.document()).unite(side == 0 ? first : second, side == 0 ? second : first);
        return side <= 1;
    };
    return made;
}

ConflictReview::Case ConflictReview::caseOfNumber(const core::TwiceRegistered &same) const
{
    Case made;
    made.key = QStringLiteral("sameNumber/%1-%2").arg(same.first.attendance.id.text(), same.second.attendance.id.text());
    made.title = tr("Two participants have the number %1").arg(same.first.attendance.number);
    const QString keeps = tr("Keeps the number. The other one gets the next free number.");
    made.sides = {{participantText(same.first), keeps}, {participantText(same.second), keeps}};
    made.decide = [this, first = same.first.attendance.id, second = same.second.attendance.id](std::size_t side) {
        core::RegistrationUnion(m_workspace.document()).renumber(side == 0 ? second : first);
        return true;
    };
    return made;
}

void ConflictReview::makeCases()
{
    const core::Wording wording(m_workspace.language());
    m_cases.clear();
    for (const core::Conflict &conflict : m_found.conflicts)
        m_cases.push_back(caseOf(conflict, wording));
    for (const core::TwiceRegistered &twice : m_found.twice) {
        if (m_workspace.settings().text(twoPeopleKey(twice)).isEmpty())
            m_cases.push_back(caseOf(twice));
    }
    for (const core::TwiceRegistered &same : m_found.sameNumbers) {
        // Whether they are one person comes first: then there is but one number.
        const QString asked = twoPeopleKey(same);
        if (std::none_of(m_cases.begin(), m_cases.end(), [&asked](const Case &each) { return each.key == asked; }))
            m_cases.push_back(caseOfNumber(same));
    }
    showAll();
}

const ConflictReview::Case *ConflictReview::chosen() const
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    return row >= 0 && row < static_cast<int>(m_cases.size()) ? &m_cases[static_cast<std::size_t>(row)] : nullptr;
}

void ConflictReview::showAll()
{
    const int before = std::max(0, m_list->indexOfTopLevelItem(m_list->currentItem()));
    {
        const QSignalBlocker blocker(m_list);
        m_list->clear();
        for (const Case &each : m_cases)
            new QTreeWidgetItem(m_list, {each.title});
        if (!m_cases.empty())
            m_list->setCurrentItem(m_list->topLevelItem(std::min(before, static_cast<int>(m_cases.size()) - 1)));
    }
    m_review->setVisible(!m_cases.empty());
    m_heading->setText(m_cases.empty() ? tr("There are no conflicts to decide.")
                                       : tr("To decide: %1. A number chooses, Enter decides.").arg(m_cases.size()));
    showChosen();
}

void ConflictReview::addSide()
{
    const std::size_t side = m_sides.size();
    auto *value = new QPushButton;
    value->setCheckable(true);
    value->setObjectName(QStringLiteral("side%1").arg(side + 1));
    auto *from = sentence(QStringLiteral("small"));
    m_group->addButton(value, static_cast<int>(side));
    m_sideList->addWidget(value);
    m_sideList->addWidget(from);
    m_sides.push_back({value, from});
}

void ConflictReview::showChosen()
{
    const Case *open = chosen();
    m_decide->setEnabled(open != nullptr && !m_workspace.document().isReadOnly());
    if (open == nullptr)
        return;
    m_title->setText(open->title);
    m_before->setVisible(!open->before.isEmpty());
    m_before->setText(open->before);
    showSides(*open);
    choose(0);
}

void ConflictReview::showSides(const Case &open)
{
    while (m_sides.size() < open.sides.size())
        addSide();
    for (std::size_t side = 0; side < m_sides.size(); ++side) {
        const auto &[value, from] = m_sides[side];
        const bool is = side < open.sides.size();
        value->setVisible(is);
        from->setVisible(is);
        if (!is)
            continue;
        const QString &text = open.sides[side].text;
        QString shown = text.simplified().left(kMostShown);
        value->setText(QStringLiteral("%1   %2").arg(side + 1).arg(shown.replace(u'&', QStringLiteral("&&"))));
        value->setToolTip(text);
        from->setText(open.sides[side].from);
    }
}

void ConflictReview::choose(std::size_t side)
{
    const Case *open = chosen();
    if (open != nullptr && side < open->sides.size())
        m_sides[side].value->setChecked(true);
}

void ConflictReview::decide()
{
    const Case *open = chosen();
    if (open == nullptr || m_workspace.document().isReadOnly())
        return;
    const Case taken = *open;
    const auto side = static_cast<std::size_t>(std::max(0, m_group->checkedId()));
    bool undoable = false;
    if (m_workspace.runner().run([&] { undoable = taken.decide(side); })) {
        if (undoable)
            m_workspace.runner().sayUndoable(tr("Decided."));
        else
            m_workspace.runner().say(tr("Decided."));
        // The next is chosen at once: the list that is read meanwhile would still offer this one to a quick hand.
        std::erase_if(m_cases, [&](const Case &other) { return other.key == taken.key; });
        showAll();
    }
    refresh();
    m_list->setFocus();
}

} // namespace eldin::ui
