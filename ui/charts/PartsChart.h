// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChartView>

class QGraphicsSimpleTextItem;

namespace eldin::ui {

/// Parts of a whole as sorted bars, the name of each above its bar and the figure at its end.
class PartsChart final : public QChartView
{
    Q_OBJECT

public:
    struct Part
    {
        QString name;
        QString figure;
        double share = 0; ///< of the whole, 0 … 1; for drawing only
    };

    explicit PartsChart(QWidget *parent = nullptr);
    /// Largest first. More than nine are shown as eight and "other".
    void setParts(const QString &title, std::vector<Part> parts);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void draw();
    void placeWords();

    QString m_title;
    std::vector<Part> m_parts;
    std::vector<std::pair<QGraphicsSimpleTextItem *, QGraphicsSimpleTextItem *>> m_words;
};

} // namespace eldin::ui
