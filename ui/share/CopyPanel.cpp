// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/share/CopyPanel.h"

#include "core/service/DocumentCopy.h"
#include "ui/shell/Dialogs.h"
#include "ui/shell/FileJob.h"
#include "ui/shell/Theme.h"
#include "ui/widgets/Sentence.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QScopeGuard>

namespace eldin::ui {

namespace {

/// Where we run from, or, as for the reader, what a variable says.
QString programPlace()
{
    return qEnvironmentVariable("ELDIN_UNU_PROGRAM", QCoreApplication::applicationDirPath());
}

} // namespace

CopyPanel::CopyPanel(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_program(core::ProgramFolder::in(programPlace()))
    , m_words(sentence(QStringLiteral("soft")))
    , m_light(new QCheckBox)
    , m_withProgram(new QCheckBox)
    , m_save(new QPushButton)
    , m_progress(new QProgressBar)
    , m_cancel(new QPushButton)
    , m_job(new FileJob(this))
{
    m_save->setObjectName(QStringLiteral("saveCopy"));
    m_light->setObjectName(QStringLiteral("lightCopy"));
    m_withProgram->setObjectName(QStringLiteral("copyWithProgram"));
    m_cancel->setObjectName(QStringLiteral("cancelCopy"));
    m_withProgram->setVisible(m_program.has_value());
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(theme::kGrid);
    buttons->addWidget(m_save);
    buttons->addWidget(m_progress);
    buttons->addWidget(m_cancel);
    buttons->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::kGrid);
    layout->addWidget(m_words);
    layout->addWidget(m_light);
    layout->addWidget(m_withProgram);
    layout->addLayout(buttons);
    layout->addStretch(1);
    connect(m_save, &QPushButton::clicked, this, &CopyPanel::save);
    connect(m_cancel, &QPushButton::clicked, m_job, &FileJob::cancel);
    setBusy(false);
}

void CopyPanel::retranslate()
{
    m_words->setText(tr("A verified copy for a stick or a colleague, who works in it and gives it back: “Bring in a copy” takes over what is new. It holds names and "
                        "telephones too."));
    m_save->setText(tr("Save a copy…"));
    m_cancel->setText(tr("Cancel"));
    m_progress->setAccessibleName(tr("Progress"));
    refresh();
}

void CopyPanel::refresh()
{
    m_workspace.runner().run([this] {
        const core::CopySizes sizes = core::copySizes(m_workspace.document());
        const auto text = [this](qint64 bytes) { return m_workspace.locale().formattedDataSize(bytes); };
        m_light->setVisible(sizes.withoutAttachments < sizes.whole);
        m_light->setText(tr("Without attached files: about %1 instead of %2").arg(text(sizes.withoutAttachments), text(sizes.whole)));
        if (m_program)
            m_withProgram->setText(tr("Together with the program, for a stick: %1 more").arg(text(m_program->size())));
    });
}

void CopyPanel::setBusy(bool busy)
{
    m_save->setEnabled(!busy);
    m_progress->setVisible(busy);
    m_cancel->setVisible(busy);
    m_progress->setRange(0, 0);
}

std::optional<CopyPanel::Order> CopyPanel::ask()
{
    const QFileInfo info(m_workspace.document().path());
    const QString name = info.completeBaseName() + QStringLiteral(" ") + m_workspace.today().toString(Qt::ISODate) + QStringLiteral(".eldin");
    Order order;
    order.light = m_light->isVisible() && m_light->isChecked();
    if (m_program && m_withProgram->isChecked()) {
        const QString folder = m_workspace.dialogs().folder(this, tr("The stick, or a folder on it"));
        if (folder.isEmpty())
            return std::nullopt;
        order.target = QDir(folder).filePath(name);
        order.program = QDir(folder).filePath(QStringLiteral("Eldin Unu " ELDIN_VERSION));
        // Nobody was asked about a file of this name.
        if (QFileInfo::exists(order.target)) {
            m_workspace.runner().warn(tr("A copy of this day is there already: %1").arg(QDir::toNativeSeparators(order.target)));
            return std::nullopt;
        }
        return order;
    }
    order.target = m_workspace.dialogs().fileToSave(this, tr("Save a copy"), info.dir().filePath(name), tr("Eldin Unu document (*.eldin)"));
    if (order.target.isEmpty())
        return std::nullopt;
    if (QFileInfo(order.target) == info) {
        m_workspace.runner().warn(tr("The copy needs another name than the document itself."));
        return std::nullopt;
    }
    return order;
}

void CopyPanel::save()
{
    if (m_job->isRunning())
        return;
    if (const auto order = ask())
        write(*order);
}

void CopyPanel::write(const Order &order)
{
    setBusy(true);
    m_job->start(
        [this, order, source = m_workspace.document().path(), environment = m_workspace.document().environment(), program = m_program](const std::atomic_bool &cancelled) {
            const auto show = [this](qint64 done, qint64 all) {
                QMetaObject::invokeMethod(m_progress, "setMaximum", Qt::QueuedConnection, Q_ARG(int, all > 0 ? 100 : 0));
                QMetaObject::invokeMethod(m_progress, "setValue", Qt::QueuedConnection, Q_ARG(int, all > 0 ? static_cast<int>(100 * done / all) : 0));
            };
            const auto goesOn = [&](qint64 done, qint64 all) {
                show(done, all);
                return !cancelled;
            };
            // The dialog has asked about a file of this name.
            core::shareDocument(source, order.target, environment, order.light ? core::CopyContent::WithoutAttachments : core::CopyContent::Whole,
                                order.program.isEmpty() ? core::IfTaken::Replace : core::IfTaken::Refuse, goesOn);
            if (!program || order.program.isEmpty())
                return;
            auto giveUp = qScopeGuard([&order] { QFile::remove(order.target); }); // both or nothing
            program->copyTo(order.program, goesOn);
            giveUp.dismiss();
        },
        [this, order](const std::optional<core::Error> &failure) {
            setBusy(false);
            m_workspace.runner().run([&] {
                if (failure)
                    throw core::Error(*failure);
                const QString target = QDir::toNativeSeparators(order.target);
                m_workspace.runner().say(order.program.isEmpty() ? tr("Copy saved and verified: %1").arg(target) : tr("Copy and program saved and verified: %1").arg(target));
            });
        });
}

} // namespace eldin::ui
