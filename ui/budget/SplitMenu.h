// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Money.h"
#include "core/domain/Codes.h"
#include "core/domain/Budget.h"

#include <QMenu>

class QLabel;
class QLineEdit;
class QPushButton;

namespace eldin::ui {

/// Asks, where one stands, how much is to be taken out of a line into a new one.
class SplitMenu final : public QMenu
{
    Q_OBJECT

public:
    explicit SplitMenu(QWidget *parent = nullptr);

    /// Shows itself at the place; amounts are typed in the unit.
    void ask(const QPoint &at, const QString &line, core::MoneyUnit unit, core::Language language);

Q_SIGNALS:
    void asked(eldin::core::Money amount);

private:
    void accept();

    core::MoneyUnit m_unit = core::MoneyUnit::ThousandSom;
    QLabel *m_words;
    QLineEdit *m_amount;
    QPushButton *m_split;
};

} // namespace eldin::ui
