// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/documents/PageLayout.h"
#include "ui/projector/WallSheet.h"

#include <QWidget>

#include <memory>

namespace eldin::ui {

/// Shows a view of the wall: on the wall itself, or small as a preview, laid out just as on the wall.
class WallCanvas final : public QWidget
{
    Q_OBJECT

public:
    explicit WallCanvas(QWidget *parent = nullptr);

    void setView(const core::wall::ProjectorView &view);
    [[nodiscard]] const core::wall::ProjectorView &view() const { return m_view; }
    /// The pages of the slides; null while they are not laid out.
    void setPages(std::shared_ptr<const documents::PageLayout> pages);
    /// The size of the wall that is previewed; by default the canvas is the wall.
    void setWallSize(QSize size);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QSize wallSize() const;
    void layOut();
    void paintSlide(QPainter &painter, const QRectF &place) const;

    core::wall::ProjectorView m_view;
    wall::Sheet m_sheet;
    std::shared_ptr<const documents::PageLayout> m_pages;
    QSize m_wall;
};

} // namespace eldin::ui
