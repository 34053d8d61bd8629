// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/documents/PageLayout.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace eldin::ui {

/// Lays a paper out in slices between other events, so that the window goes on working. A new start forgets the one
/// before.
class LayoutJob final : public QObject
{
    Q_OBJECT

public:
    explicit LayoutJob(QObject *parent = nullptr);

    void start(const core::report::Report &report);

Q_SIGNALS:
    void finished(const std::shared_ptr<const eldin::ui::documents::PageLayout> &layout);

private:
    void work();

    QTimer m_timer;
    std::shared_ptr<documents::PageLayout> m_layout;
};

} // namespace eldin::ui
