// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace eldin::ui {

/// ң ө ү to be clicked, for layouts that lack them; they go where the cursor is. With Shift, or where a sentence
/// begins, the capital.
class KyrgyzLetters final : public QWidget
{
    Q_OBJECT

public:
    explicit KyrgyzLetters(QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void write(const QString &letter);
};

} // namespace eldin::ui
