// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Hearing.h"

#include <QWidget>

namespace eldin::ui {

/// The five stages of a hearing; those whose work is done are lit.
class StageDots final : public QWidget
{
    Q_OBJECT

public:
    explicit StageDots(QWidget *parent = nullptr);
    /// `done` counts from the first stage; the next one is where the hearing stands.
    void setStages(bool shown, int done);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] static QStringList names();
    /// How broad each stage is: as its word, so that words never run into each other.
    [[nodiscard]] static std::vector<int> steps();

    bool m_shown = false;
    int m_done = 0;
};

} // namespace eldin::ui
