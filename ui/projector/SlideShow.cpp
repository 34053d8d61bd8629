// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/projector/SlideShow.h"

#include "core/report/ProjectorViews.h"
#include "ui/documents/LayoutJob.h"

#include <algorithm>

namespace eldin::ui {

SlideShow::SlideShow(QObject *parent)
    : QObject(parent)
    , m_job(new LayoutJob(this))
{
    connect(m_job, &LayoutJob::finished, this, [this](const auto &pages) {
        m_pages = pages->pages();
        turn(0);
        Q_EMIT laidOut(pages);
    });
}

void SlideShow::make(const core::Stores &stores, core::PaperLanguage language, const core::Id<core::Hearing> &hearing)
{
    m_pages = 0;
    Q_EMIT laidOut(nullptr);
    m_slides = core::ProjectorViews(stores, language).slides(hearing);
    m_job->start(*m_slides);
}

void SlideShow::turn(int steps)
{
    if (m_pages > 0)
        m_page = std::clamp(m_page + steps, 0, m_pages - 1);
}

} // namespace eldin::ui
