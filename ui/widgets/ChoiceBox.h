// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemView>
#include <QComboBox>

namespace eldin::ui {

/// A combo box that may be narrower than its choices: what does not fit ends in "…" and stands whole in the tool tip.
/// Qt cuts the words under a style sheet.
class ChoiceBox : public QComboBox
{
    Q_OBJECT

public:
    using QComboBox::QComboBox;

    /// Somebody looks at the choices: another list must not come under the hand.
    [[nodiscard]] bool isOpen() const { return m_wasOpened && view()->isVisible(); }
    void showPopup() override;
    void hidePopup() override;

Q_SIGNALS:
    void closed();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    bool m_wasOpened = false; ///< the list of choices is made when it is first asked for
};

} // namespace eldin::ui
