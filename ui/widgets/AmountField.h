// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/MoneyText.h"

#include <QLineEdit>

namespace eldin::ui {

/// A sum in som, written as people write it: 120 000, 120 миң, 1,2 млн. Empty is no sum.
class AmountField final : public QLineEdit
{
    Q_OBJECT

public:
    explicit AmountField(QWidget *parent = nullptr);

    void setAmount(const std::optional<core::Money> &amount, core::Language language);
    [[nodiscard]] std::optional<core::Money> amount() const;
    /// False where something is written that is no sum; the field then shows it.
    [[nodiscard]] bool isUsable() const { return text().trimmed().isEmpty() || amount().has_value(); }

private:
    void mark();
};

} // namespace eldin::ui
