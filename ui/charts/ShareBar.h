// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace eldin::ui {

/// One thick bar split into parts with their names below: the whole budget at a glance.
class ShareBar final : public QWidget
{
    Q_OBJECT

public:
    struct Part
    {
        QString name;
        QString figure;
        double share = 0; ///< 0 … 1; for drawing only
        bool isRest = false; ///< all that has no colour of its own
    };

    explicit ShareBar(QWidget *parent = nullptr);
    /// Colours are counted from `firstColor`, so that two bars beside each other do not share them.
    void setParts(const QString &name, std::vector<Part> parts, int firstColor = 0);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {160, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] int columns() const;
    [[nodiscard]] QColor colour(int part) const;

    std::vector<Part> m_parts;
    int m_firstColor = 0;
};

} // namespace eldin::ui
