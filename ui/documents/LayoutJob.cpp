// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/LayoutJob.h"

namespace eldin::ui {

namespace {

constexpr int kSliceMilliseconds = 20;

} // namespace

LayoutJob::LayoutJob(QObject *parent)
    : QObject(parent)
{
    connect(&m_timer, &QTimer::timeout, this, &LayoutJob::work);
}

void LayoutJob::start(const core::report::Report &report)
{
    m_layout = std::make_shared<documents::PageLayout>(report, documents::PageLayout::When::InSteps);
    m_timer.start(0);
}

void LayoutJob::work()
{
    if (!m_layout->step(kSliceMilliseconds))
        return;
    m_timer.stop();
    Q_EMIT finished(std::exchange(m_layout, nullptr));
}

} // namespace eldin::ui
