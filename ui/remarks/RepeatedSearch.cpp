// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/remarks/RepeatedSearch.h"

#include <utility>

namespace eldin::ui {

namespace {

/// Remarks of the document among which looking takes well under a tenth of a second.
constexpr qint64 kAtOnce = 500;

} // namespace

RepeatedSearch::RepeatedSearch(Workspace &workspace, Take take, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_take(std::move(take))
    , m_job(new FileJob(this))
{
}

void RepeatedSearch::start()
{
    const auto &hearing = m_workspace.hearingId();
    if (m_job->isRunning()) {
        m_again = true;
        m_job->cancel();
    } else if (hearing.isNull()) {
        m_take({});
    } else if (m_workspace.stores().remarks.count() > kAtOnce) {
        startBeside();
    } else {
        m_take(core::repeatedRemarks(m_workspace.document(), hearing));
    }
}

void RepeatedSearch::cancel()
{
    m_again = false;
    m_job->cancel();
}

void RepeatedSearch::startBeside()
{
    auto groups = std::make_shared<Groups>();
    m_job->start(
        [groups, hearing = m_workspace.hearingId(), path = m_workspace.document().path(), environment = m_workspace.document().environment()](const std::atomic_bool &cancelled) {
            const auto own = core::Document::open(path, environment, core::Access::ReadOnly);
            *groups = core::repeatedRemarks(*own, hearing, core::kRepeated, [&cancelled] { return cancelled.load(); });
        },
        [this, groups](const std::optional<core::Error> &failure) {
            m_workspace.runner().run([&] {
                if (std::exchange(m_again, false))
                    return start();
                if (failure) {
                    m_take({}); // nobody waits for it any more
                    throw core::Error(*failure);
                }
                m_take(std::move(*groups));
            });
        });
}

} // namespace eldin::ui
