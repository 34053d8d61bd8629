// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/Papers.h"
#include "ui/documents/PageLayout.h"

#include <QObject>

#include <memory>

namespace eldin::ui {

class LayoutJob;

/// The slides of a hearing for the wall, laid out between other events, and which of them is shown.
class SlideShow final : public QObject
{
    Q_OBJECT

public:
    explicit SlideShow(QObject *parent = nullptr);

    [[nodiscard]] bool isMade() const { return m_slides != nullptr; }
    /// The figures may have changed: they are made anew when they are asked for next.
    void forget() { m_slides.reset(); }
    void make(const core::Stores &stores, core::PaperLanguage language, const core::Id<core::Hearing> &hearing);
    [[nodiscard]] const std::shared_ptr<const core::report::Report> &slides() const { return m_slides; }
    [[nodiscard]] int page() const { return m_page; } ///< from 0
    [[nodiscard]] int pages() const { return m_pages; } ///< 0: not laid out yet
    /// Forward or back; stops at the ends.
    void turn(int steps);
    void goToFirst() { m_page = 0; }

Q_SIGNALS:
    /// Null while they are being laid out.
    void laidOut(const std::shared_ptr<const eldin::ui::documents::PageLayout> &pages);

private:
    LayoutJob *m_job;
    std::shared_ptr<const core::report::Report> m_slides;
    int m_page = 0;
    int m_pages = 0;
};

} // namespace eldin::ui
