// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/MoneyText.h"

#include <QChartView>
#include <QStringList>

#include <optional>

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
        std::optional<std::int64_t> share; ///< tenths of a percent (core::completeShares); a negative part has none
    };

    explicit PartsChart(QWidget *parent = nullptr);
    /// Largest first. More than nine are shown as eight and "other". The shares are written in the manner of the language.
    void setParts(const QString &title, std::vector<Part> parts, core::Language language);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void draw();
    void placeWords();

    QString m_title;
    std::vector<Part> m_parts;
    QStringList m_figures; ///< of the parts
    std::vector<std::pair<QGraphicsSimpleTextItem *, QGraphicsSimpleTextItem *>> m_words;
};

} // namespace eldin::ui
