// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/remarks/ChatImporter.h"

#include "ui/remarks/ChatPlanDialog.h"
#include "ui/shell/BesideWindow.h"
#include "ui/shell/Dialogs.h"
#include "ui/shell/FileJob.h"
#include "ui/shell/Workspace.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QWidget>

namespace eldin::ui {

namespace {

constexpr int kAtOnce = 100; // messages: more are written beside the window

} // namespace

ChatImporter::ChatImporter(Workspace &workspace, QWidget *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_window(parent)
    , m_job(new FileJob(this))
{
}

void ChatImporter::fromFile()
{
    if (m_job->isRunning())
        return;
    const QString title = tr("Messages of a chat");
    const QString path = m_workspace.dialogs().fileToOpen(m_window, title, tr("Exported chats (*.txt *.json);;All files (*)"));
    if (path.isEmpty())
        return;
    auto plan = std::make_shared<core::ChatPlan>();
    m_job->start(
        [path, plan](const std::atomic_bool &cancelled) {
            const auto read = core::exchange::readChat(path, [&cancelled] { return cancelled.load(); });
            if (!read)
                throw core::Error(core::ErrorCode::FileWrongKind, QStringLiteral("no-chat"));
            *plan = core::ChatImport::understand(*read);
        },
        [this, title, plan](const std::optional<core::Error> &failure) {
            m_workspace.runner().run([&] {
                if (failure)
                    throw core::Error(*failure);
                take(title, std::move(*plan));
            });
        });
}

void ChatImporter::fromClipboard()
{
    m_workspace.runner().run([&] {
        const core::exchange::Chat chat = core::exchange::pastedChat(QGuiApplication::clipboard()->text());
        if (chat.messages.empty())
            m_workspace.runner().warn(tr("There is no text on the clipboard. Copy the messages in the messenger first."));
        else
            take(tr("Pasted messages"), core::ChatImport::understand(chat));
    });
}

void ChatImporter::take(const QString &title, core::ChatPlan understood)
{
    core::ChatImport service(m_workspace.document());
    // Most chats are what came before the day; the list offers the meetings too.
    ChatPlanDialog dialog(m_workspace, title, service.plan(std::move(understood), m_workspace.hearingId(), {}), m_window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const int taken = static_cast<int>(dialog.plan().records().entries.size());
    m_workspace.runner().run(tr("%n message(s) imported.", nullptr, taken), [&] {
        core::Document::Elsewhere elsewhere;
        if (taken > kAtOnce)
            elsewhere = [](const std::function<void()> &work) { besideWindow(work, [] {}); };
        service.import(dialog.plan(), elsewhere);
    });
}

} // namespace eldin::ui
