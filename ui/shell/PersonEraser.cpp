// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/PersonEraser.h"

#include "core/report/PrivacyTexts.h"
#include "core/service/PersonErasure.h"
#include "ui/shell/EraseDialog.h"
#include "ui/shell/HeldWindow.h"
#include "ui/shell/Settings.h"

namespace eldin::ui {

PersonEraser::PersonEraser(Workspace &workspace, QWidget *page)
    : QObject(page)
    , m_workspace(workspace)
    , m_page(page)
{
}

bool PersonEraser::canErase(const core::Id<core::Person> &person) const
{
    return !person.isNull() && !m_workspace.document().isReadOnly();
}

void PersonEraser::erase(const core::Id<core::Person> &person)
{
    m_workspace.runner().run([&] {
        core::HeldOfPerson held;
        std::vector<core::PersonMention> mentions;
        QStringList backups;
        besideHeldWindow([&](const std::atomic_bool &cancelled) {
            core::Environment environment = m_workspace.document().environment();
            environment.interrupted = [&cancelled] { return cancelled.load(); };
            const QString path = m_workspace.document().path();
            const auto own = core::Document::open(path, environment, core::Access::ReadOnly);
            held = core::PersonErasure(*own).heldOf(person);
            mentions = core::PersonErasure(*own).mentionsOf(held);
            const core::Backups all(path, m_workspace.settings().backupPlace(), core::Backups::idOf(*own));
            for (const core::Backup &backup : core::PersonErasure::backupsHolding(all, held.records, environment, [&cancelled](int, int) { return !cancelled; }))
                backups += backup.file;
        });
        EraseDialog dialog(held, mentions, backups, m_page);
        if (dialog.exec() != QDialog::Accepted)
            return;
        const auto words = dialog.withWords() ? core::PersonErasure::Words::Go : core::PersonErasure::Words::Stay;
        core::PersonErasure(m_workspace.document()).erase(person, words, [](const std::function<void()> &work) { besideHeldWindow([&](const std::atomic_bool &) { work(); }); });
        core::PersonErasure::removeDrafts(m_workspace.settings().folder() + QStringLiteral("/drafts"), held);
        m_workspace.runner().say(backups.isEmpty() ? tr("Erased for good.") : tr("Erased for good. %n backup(s) hold the person still.", nullptr, static_cast<int>(backups.size())));
    });
}

} // namespace eldin::ui
