// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace eldin::ui {

/// A combo box that may be narrower than its choices: what does not fit ends in "…" and stands whole in the tool tip.
/// Qt cuts the words under a style sheet.
class ChoiceBox : public QComboBox
{
    Q_OBJECT

public:
    using QComboBox::QComboBox;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
};

} // namespace eldin::ui
