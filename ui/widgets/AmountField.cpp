// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/AmountField.h"

#include "core/base/AmountInText.h"

#include <QRegularExpression>
#include <QStyle>

namespace eldin::ui {

AmountField::AmountField(QWidget *parent)
    : QLineEdit(parent)
{
    setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    setMaxLength(40);
    connect(this, &QLineEdit::textChanged, this, &AmountField::mark);
}

void AmountField::setAmount(const std::optional<core::Money> &amount, core::Language language)
{
    setText(amount ? core::moneyFigure(*amount, core::MoneyUnit::Som, language) : QString());
}

std::optional<core::Money> AmountField::amount() const
{
    QString written = text().trimmed();
    // As the English window writes thousands: no sum has three decimals.
    static const QRegularExpression english(QStringLiteral("^\\d{1,3}(,\\d{3})+(\\.\\d{1,2})?$"));
    if (english.match(written).hasMatch())
        written.remove(u',');
    if (const auto plain = core::parseMoney(written, core::MoneyUnit::Som))
        return plain->isNegative() ? std::nullopt : plain;
    return core::amountInText(written);
}

void AmountField::mark()
{
    const bool invalid = !isUsable();
    if (property("invalid").toBool() == invalid)
        return;
    setProperty("invalid", invalid);
    style()->polish(this);
}

} // namespace eldin::ui
