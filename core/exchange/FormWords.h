// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/MoneyText.h"

#include <QString>
#include <QStringList>

namespace eldin::core::exchange {

/// The words of the Excel forms (resources/wording/forms.json), for writing them in one language and for
/// reading them back in any.
namespace formwords {

/// `form.` and the key; Error{Internal} where there is none.
[[nodiscard]] QString text(const QString &key, Language language);
[[nodiscard]] inline QString text(const char *key, Language language)
{
    return text(QString::fromLatin1(key), language);
}

/// Which of the codes the text stands for: one whose words `form.BASE.CODE` in any language are the text,
/// case and missing Kyrgyz letters aside, or which is the text itself; empty if none is.
[[nodiscard]] QString codeOf(const QString &base, const QStringList &codes, const QString &text);

/// True for "ооба", "да", "yes", "+", "1", "true".
[[nodiscard]] bool isYes(const QString &text);

} // namespace formwords

} // namespace eldin::core::exchange
