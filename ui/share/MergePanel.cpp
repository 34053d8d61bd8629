// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/share/MergePanel.h"

#include "core/document/Backups.h"
#include "core/report/MergeTexts.h"
#include "ui/shell/BesideWindow.h"
#include "ui/shell/Dialogs.h"
#include "ui/shell/FileJob.h"
#include "ui/shell/Settings.h"
#include "ui/shell/Theme.h"
#include "ui/widgets/Icon.h"

#include <QDir>
#include <QFrame>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace eldin::ui {

namespace {

QLabel *sentence(const QString &kind)
{
    auto *label = new QLabel;
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setProperty("kind", kind);
    return label;
}

} // namespace

MergePanel::MergePanel(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_purpose(sentence(QStringLiteral("soft")))
    , m_open(new QPushButton)
    , m_plan(sentence(QStringLiteral("body")))
    , m_bring(new QPushButton)
    , m_heading(sentence(QStringLiteral("heading")))
    , m_list(new QTreeWidget)
    , m_title(sentence(QStringLiteral("heading")))
    , m_decide(new QPushButton)
    , m_review(buildReview())
    , m_job(new FileJob(this))
{
    m_open->setObjectName(QStringLiteral("openOtherCopy"));
    m_open->setIcon(lineIcon(QStringLiteral("git-merge"), Token::InkSoft));
    m_bring->setObjectName(QStringLiteral("bringIn"));
    m_plan->setObjectName(QStringLiteral("mergePlan"));
    auto *bar = new QHBoxLayout;
    bar->setSpacing(theme::kGrid);
    bar->addWidget(m_purpose, 1);
    bar->addWidget(m_open, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::kGrid);
    layout->addLayout(bar);
    layout->addWidget(m_plan);
    layout->addWidget(m_bring, 0, Qt::AlignLeft);
    layout->addWidget(m_heading);
    layout->addWidget(m_review, 1);
    layout->addStretch();
    m_plan->hide();
    m_bring->hide();
    connect(m_open, &QPushButton::clicked, this, qOverload<>(&MergePanel::choose));
    connect(m_bring, &QPushButton::clicked, this, &MergePanel::bringIn);
}

QWidget *MergePanel::buildReview()
{
    m_list->setObjectName(QStringLiteral("conflicts"));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setHeaderHidden(true);
    m_decide->setObjectName(QStringLiteral("decideConflict"));
    auto *frame = new QFrame;
    frame->setProperty("kind", QStringLiteral("card"));
    auto *inspector = new QVBoxLayout(frame);
    inspector->setContentsMargins(theme::kGrid * 2, theme::kGrid * 2, theme::kGrid * 2, theme::kGrid * 2);
    inspector->setSpacing(theme::kGrid);
    inspector->addWidget(m_title);
    for (std::size_t side = 0; side < 2; ++side) {
        m_sides[side] = new QPushButton;
        m_sides[side]->setCheckable(true);
        m_sides[side]->setObjectName(QStringLiteral("side%1").arg(side + 1));
        m_authors[side] = sentence(QStringLiteral("small"));
        inspector->addWidget(m_sides[side]);
        inspector->addWidget(m_authors[side]);
        connect(m_sides[side], &QPushButton::clicked, this, [this, side] { choose(side); });
        const auto *key = new QShortcut(QKeySequence(static_cast<int>(Qt::Key_1) + static_cast<int>(side)), m_list, nullptr, nullptr, Qt::WidgetShortcut);
        connect(key, &QShortcut::activated, this, [this, side] { choose(side); });
    }
    inspector->addWidget(m_decide, 0, Qt::AlignLeft);
    inspector->addStretch(1);
    auto *review = new QWidget;
    auto *layout = new QHBoxLayout(review);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::kGrid * 2);
    layout->addWidget(m_list, 3);
    layout->addWidget(frame, 2);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &MergePanel::showChosen);
    connect(m_list, &QTreeWidget::itemActivated, this, &MergePanel::decide); // Enter
    connect(m_decide, &QPushButton::clicked, this, &MergePanel::decide);
    return review;
}

void MergePanel::retranslate()
{
    m_purpose->setText(tr("A colleague worked in a copy of this document? Bring in what is new there: nothing that was written here is lost, and Undo takes it back. "
                          "A backup is made before."));
    m_open->setText(tr("Bring in a copy…"));
    m_bring->setText(tr("Bring in"));
    m_list->setAccessibleName(tr("Conflicts"));
    m_decide->setText(tr("Decide"));
    if (m_plan->isVisible())
        showPlan();
    refresh();
}

void MergePanel::refresh()
{
    m_open->setEnabled(!m_workspace.document().isReadOnly() && !m_job->isRunning());
    if (isVisible())
        showConflicts();
}

void MergePanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    showConflicts();
}

void MergePanel::setBusy(bool busy)
{
    m_open->setEnabled(!busy);
    m_bring->setEnabled(!busy);
}

void MergePanel::choose()
{
    const QString path = m_workspace.dialogs().fileToOpen(this, tr("Bring in a copy"), tr("Eldin Unu document (*.eldin)") + QStringLiteral(";;") + tr("All files (*)"));
    if (!path.isEmpty())
        look(path);
}

void MergePanel::look(const QString &path)
{
    if (m_job->isRunning())
        return;
    m_path = path;
    setBusy(true);
    m_bring->hide();
    m_plan->setText(tr("Looking at the copy…"));
    m_plan->show();
    const auto result = std::make_shared<core::MergeResult>();
    m_job->start(
        [result, path, own = m_workspace.document().path(), environment = m_workspace.document().environment()](const std::atomic_bool &cancelled) mutable {
            environment.interrupted = [&cancelled] { return cancelled.load(); };
            const auto document = core::Document::open(own, environment, core::Access::ReadOnly);
            *result = core::planMerge(*document, {path}, [&cancelled](int, int) { return !cancelled; });
        },
        [this, result](const std::optional<core::Error> &failure) {
            setBusy(false);
            m_plan->hide();
            m_workspace.runner().run([&] {
                if (failure)
                    throw core::Error(*failure);
                m_result = *result;
                showPlan();
            });
        });
}

void MergePanel::showPlan()
{
    QStringList lines {QDir::toNativeSeparators(m_path)};
    for (const QString &line : core::mergeTexts(m_result, true))
        lines += QStringLiteral("•  ") + line;
    m_plan->setText(lines.join(u'\n'));
    m_plan->show();
    m_bring->setVisible(m_result.applied > 0);
    if (m_result.applied > 0)
        m_bring->setFocus();
}

void MergePanel::bringIn()
{
    if (m_job->isRunning())
        return;
    setBusy(true);
    const bool worked = m_workspace.runner().run([this] {
        const core::Environment environment = m_workspace.document().environment();
        const core::Backups backups(m_workspace.document().path(), m_workspace.settings().backupPlace(), core::Backups::idOf(m_workspace.document()));
        bool sound = false;
        besideWindow([&] { sound = backups.makeIfSound(environment, environment.clock.now()).has_value(); }, [] {});
        m_workspace.noteBackups();
        if (!sound)
            throw core::Error(core::ErrorCode::FileDamaged, m_workspace.document().path());
        const core::MergeResult result = core::mergeCopies(m_workspace.document(), {m_path}, [](const std::function<void()> &work) { besideWindow(work, [] {}); });
        m_workspace.runner().sayUndoable(tr("The copy is brought in. New actions: %1. Conflicts to decide: %2.").arg(result.applied).arg(core::openConflictCount(m_workspace.document())));
    });
    setBusy(false);
    if (!worked)
        return;
    m_plan->hide();
    m_bring->hide();
    showConflicts();
    if (!m_conflicts.empty())
        m_list->setFocus();
}

void MergePanel::showConflicts()
{
    m_workspace.runner().run([this] { m_conflicts = core::openConflicts(m_workspace.document()); });
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
                                           : tr("Two people changed the same without knowing of each other: %1. Press 1 or 2 and Enter.").arg(m_conflicts.size()));
    showChosen();
}

void MergePanel::showChosen()
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    if (row < 0)
        return;
    const core::Conflict &conflict = m_conflicts[static_cast<std::size_t>(row)];
    m_title->setText(core::conflictTitle(conflict));
    for (std::size_t side = 0; side < 2; ++side) {
        const bool is = side < conflict.sides.size();
        m_sides[side]->setVisible(is);
        m_authors[side]->setVisible(is);
        if (!is)
            continue;
        m_sides[side]->setText(QStringLiteral("%1   %2").arg(side + 1).arg(core::conflictSideText(conflict, side).simplified().left(200)));
        m_sides[side]->setToolTip(core::conflictSideText(conflict, side));
        m_authors[side]->setText(core::conflictAuthorText(conflict.sides[side]));
    }
    choose(0);
}

void MergePanel::choose(std::size_t side)
{
    for (std::size_t other = 0; other < 2; ++other)
        m_sides[other]->setChecked(other == side);
}

void MergePanel::decide()
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    if (row < 0 || m_workspace.document().isReadOnly())
        return;
    const core::Conflict conflict = m_conflicts[static_cast<std::size_t>(row)];
    const std::size_t side = m_sides[1]->isChecked() ? 1 : 0;
    m_workspace.runner().run(tr("Decided."), [&] { core::decideConflicts(m_workspace.document(), {{conflict, side}}); });
    showConflicts();
    m_list->setFocus();
}

} // namespace eldin::ui
