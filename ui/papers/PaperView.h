// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/documents/PageLayout.h"

#include <QAbstractScrollArea>
#include <QPixmap>

#include <map>
#include <memory>

namespace eldin::ui {

/// Shows the real pages of a paper under each other, as wide as the view allows. Only the pages in sight are painted.
class PaperView final : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit PaperView(QWidget *parent = nullptr);

    /// Null: shows the sentence instead.
    void setLayoutOf(std::shared_ptr<const documents::PageLayout> layout);
    void setWaitingWords(const QString &sentence);
    /// The page that most of the view shows.
    [[nodiscard]] int shownPage() const;
    [[nodiscard]] bool hasPages() const { return m_layout != nullptr; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QSize pageSize() const;
    [[nodiscard]] const QPixmap &picture(int page);
    void updateBars();

    std::shared_ptr<const documents::PageLayout> m_layout;
    std::map<int, QPixmap> m_pictures;
    QString m_waiting;
};

/// One page as a picture of the given width, white paper.
[[nodiscard]] QPixmap pagePicture(const documents::PageLayout &layout, int page, int width, qreal devicePixelRatio);

} // namespace eldin::ui
