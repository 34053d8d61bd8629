// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/MoneyText.h"

#include <QStringList>
#include <QWidget>

#include <optional>

namespace eldin::ui {

/// One thick bar split into parts with their names below: the whole budget at a glance.
class ShareBar final : public QWidget
{
    Q_OBJECT

public:
    struct Part
    {
        QString name;
        std::optional<std::int64_t> share; ///< tenths of a percent (core::completeShares); a negative part has none
        bool isRest = false; ///< all that has no colour of its own
    };

    explicit ShareBar(QWidget *parent = nullptr);
    /// The shares are written in the manner of the language.
    void setParts(const QString &name, std::vector<Part> parts, core::Language language);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {160, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] int columns() const;
    [[nodiscard]] QColor colour(int part) const;

    std::vector<Part> m_parts;
    QStringList m_figures; ///< of the parts
};

} // namespace eldin::ui
