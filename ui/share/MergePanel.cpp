// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/share/MergePanel.h"

#include "core/document/Backups.h"
#include "core/report/MergeTexts.h"
#include "ui/share/ConflictReview.h"
#include "ui/share/OtherTables.h"
#include "ui/shell/Dialogs.h"
#include "ui/shell/FileJob.h"
#include "ui/shell/HeldWindow.h"
#include "ui/shell/Settings.h"
#include "ui/shell/Theme.h"
#include "ui/widgets/Icon.h"
#include "ui/widgets/Sentence.h"

#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace eldin::ui {

MergePanel::MergePanel(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_purpose(sentence(QStringLiteral("soft")))
    , m_open(new QPushButton)
    , m_plan(sentence(QStringLiteral("body")))
    , m_other(new OtherTables(workspace))
    , m_bring(new QPushButton)
    , m_review(new ConflictReview(workspace))
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
    layout->addWidget(m_other);
    layout->addWidget(m_bring, 0, Qt::AlignLeft);
    layout->addWidget(m_review, 1);
    m_plan->hide();
    m_bring->hide();
    connect(m_open, &QPushButton::clicked, this, qOverload<>(&MergePanel::choose));
    connect(m_bring, &QPushButton::clicked, this, &MergePanel::bringIn);
}

void MergePanel::retranslate()
{
    m_purpose->setText(tr("A colleague worked in a copy of this document? Bring in what is new there: nothing that was written here is lost, and Undo takes it back. "
                          "A backup is made before."));
    m_open->setText(tr("Bring in a copy…"));
    m_bring->setText(tr("Bring in"));
    m_review->retranslate();
    m_other->retranslate();
    if (m_plan->isVisible())
        showPlan();
    refresh();
}

void MergePanel::refresh()
{
    m_open->setEnabled(!m_workspace.document().isReadOnly() && !m_job->isRunning());
    if (isVisible())
        m_review->refresh();
}

void MergePanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_review->refresh();
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
        return m_workspace.runner().warn(tr("The program is still looking at another copy. Wait until that is finished, then bring in this one."));
    m_path = path;
    setBusy(true);
    m_bring->hide();
    m_other->hide();
    m_plan->setText(tr("Looking at the copy…"));
    m_plan->show();
    const auto result = std::make_shared<core::MergeResult>();
    m_job->start(
        [result, path, own = m_workspace.document().path(), environment = m_workspace.document().environment()](const std::atomic_bool &cancelled) mutable {
            environment.interrupted = [&cancelled] { return cancelled.load(); };
            const auto document = core::Document::open(own, environment, core::Access::ReadOnly);
            *result = core::planMerge(*document, {path}, [&cancelled](int, int) { return !cancelled; });
        },
        [this, result, path](const std::optional<core::Error> &failure) {
            setBusy(false);
            m_plan->hide();
            if (failure && failure->code() == core::ErrorCode::RuleBroken && failure->detail() == u"merge-other-document")
                return m_other->offer(path);
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
    m_bring->setVisible(!m_result.bringsNothing());
    if (!m_result.bringsNothing())
        m_bring->setFocus();
}

void MergePanel::bringIn()
{
    if (m_job->isRunning())
        return;
    setBusy(true);
    m_plan->setText(tr("The copy is being brought in. Esc ends it, and nothing is changed."));
    const bool worked = m_workspace.runner().run([this] {
        const core::MergeResult result = merge();
        m_workspace.runner().sayUndoable(tr("The copy is brought in. New actions: %1. Conflicts to decide: %2.").arg(result.applied).arg(core::openConflictCount(m_workspace.document())));
    });
    setBusy(false);
    if (!worked)
        return showPlan();
    m_plan->hide();
    m_bring->hide();
    m_review->takeFocus();
}

core::MergeResult MergePanel::merge()
{
    const core::Environment environment = m_workspace.document().environment();
    const core::Backups backups(m_workspace.document().path(), m_workspace.settings().backupPlace(), core::Backups::idOf(m_workspace.document()));
    bool sound = false;
    besideHeldWindow([&](const std::atomic_bool &cancelled) {
        sound = backups.makeIfSound(environment, environment.clock.now(), [&cancelled](int, int) { return !cancelled; }).has_value();
    });
    m_workspace.noteBackups();
    if (!sound)
        throw core::Error(core::ErrorCode::FileDamaged, m_workspace.document().path());
    const std::atomic_bool *ended = nullptr;
    const auto beside = [&ended](const std::function<void()> &work) {
        besideHeldWindow([&](const std::atomic_bool &cancelled) {
            ended = &cancelled;
            work();
        });
    };
    return core::mergeCopies(m_workspace.document(), {m_path}, beside, [&ended] { return !*ended; });
}

} // namespace eldin::ui
