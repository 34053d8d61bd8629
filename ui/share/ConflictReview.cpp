// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/share/ConflictReview.h"

#include "core/report/MergeTexts.h"
#include "ui/shell/FileJob.h"
#include "ui/shell/HeldWindow.h"
#include "ui/shell/Theme.h"

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

QLabel *sentence(const QString &kind)
{
    auto *label = new QLabel;
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setProperty("kind", kind);
    return label;
}

bool sameConflict(const core::Conflict &a, const core::Conflict &b)
{
    return a.table == b.table && a.id == b.id && a.column == b.column;
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
    showAll();
}

void ConflictReview::refresh()
{
    if (m_job->isRunning()) {
        m_again = true;
        return;
    }
    const auto conflicts = std::make_shared<std::vector<core::Conflict>>();
    m_job->start(
        [conflicts, path = m_workspace.document().path(), environment = m_workspace.document().environment()](const std::atomic_bool &) {
            const auto own = core::Document::open(path, environment, core::Access::ReadOnly);
            *conflicts = core::openConflicts(*own);
        },
        [this, conflicts](const std::optional<core::Error> &failure) {
            m_workspace.runner().run([&] {
                if (failure)
                    throw core::Error(*failure);
                if (!m_again) // else it is of before
                    take(std::move(*conflicts));
            });
            if (std::exchange(m_again, false))
                refresh();
        });
}

void ConflictReview::takeFocus()
{
    m_wantsFocus = true;
    if (!m_conflicts.empty() && !m_job->isRunning()) {
        m_wantsFocus = false;
        m_list->setFocus();
    }
}

void ConflictReview::take(std::vector<core::Conflict> conflicts)
{
    m_conflicts = std::move(conflicts);
    showAll();
    if (m_wantsFocus)
        takeFocus();
}

const core::Conflict *ConflictReview::chosen() const
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    return row >= 0 && row < static_cast<int>(m_conflicts.size()) ? &m_conflicts[static_cast<std::size_t>(row)] : nullptr;
}

void ConflictReview::showAll()
{
    const int before = std::max(0, m_list->indexOfTopLevelItem(m_list->currentItem()));
    {
        const QSignalBlocker blocker(m_list);
        m_list->clear();
        for (const core::Conflict &conflict : m_conflicts)
            new QTreeWidgetItem(m_list, {core::conflictTitle(conflict)});
        if (!m_conflicts.empty())
            m_list->setCurrentItem(m_list->topLevelItem(std::min(before, static_cast<int>(m_conflicts.size()) - 1)));
    }
    m_review->setVisible(!m_conflicts.empty());
    m_heading->setText(m_conflicts.empty() ? tr("There are no conflicts to decide.")
                                           : tr("Two people changed the same without knowing of each other: %1. A number chooses, Enter decides.").arg(m_conflicts.size()));
    showChosen();
}

void ConflictReview::addSide()
{
    const std::size_t side = m_sides.size();
    auto *value = new QPushButton;
    value->setCheckable(true);
    value->setObjectName(QStringLiteral("side%1").arg(side + 1));
    auto *author = sentence(QStringLiteral("small"));
    m_group->addButton(value, static_cast<int>(side));
    m_sideList->addWidget(value);
    m_sideList->addWidget(author);
    m_sides.push_back({value, author});
}

void ConflictReview::showChosen()
{
    const core::Conflict *conflict = chosen();
    m_decide->setEnabled(conflict != nullptr && !m_workspace.document().isReadOnly());
    if (conflict == nullptr)
        return;
    m_title->setText(core::conflictTitle(*conflict));
    m_before->setVisible(conflict->base.has_value());
    m_before->setText(tr("Before: %1").arg(core::conflictBaseText(*conflict).simplified().left(kMostShown)));
    showSides(*conflict);
    choose(0);
}

void ConflictReview::showSides(const core::Conflict &conflict)
{
    while (m_sides.size() < conflict.sides.size())
        addSide();
    for (std::size_t side = 0; side < m_sides.size(); ++side) {
        const auto &[value, author] = m_sides[side];
        const bool is = side < conflict.sides.size();
        value->setVisible(is);
        author->setVisible(is);
        if (!is)
            continue;
        const QString text = core::conflictSideText(conflict, side);
        QString shown = text.simplified().left(kMostShown);
        value->setText(QStringLiteral("%1   %2").arg(side + 1).arg(shown.replace(u'&', QStringLiteral("&&"))));
        value->setToolTip(text.toHtmlEscaped());
        author->setText(core::conflictAuthorText(conflict.sides[side]));
    }
}

void ConflictReview::choose(std::size_t side)
{
    const core::Conflict *conflict = chosen();
    if (conflict != nullptr && side < conflict->sides.size())
        m_sides[side].value->setChecked(true);
}

void ConflictReview::decide()
{
    const core::Conflict *open = chosen();
    if (open == nullptr || m_workspace.document().isReadOnly())
        return;
    const core::Conflict conflict = *open;
    const auto side = static_cast<std::size_t>(std::max(0, m_group->checkedId()));
    const bool decided = m_workspace.runner().run(tr("Decided."), [&] {
        core::decideConflicts(m_workspace.document(), {{conflict, side}}, [](const std::function<void()> &work) { besideHeldWindow([&](const std::atomic_bool &) { work(); }); });
    });
    if (decided) {
        // The next is chosen at once: the list that is read meanwhile would still offer this one to a quick hand.
        std::erase_if(m_conflicts, [&](const auto &other) { return sameConflict(other, conflict); });
        showAll();
    }
    refresh();
    m_list->setFocus();
}

} // namespace eldin::ui
