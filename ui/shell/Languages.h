// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/MoneyText.h"

#include <QLocale>
#include <QObject>
#include <QTranslator>

#include <memory>
#include <vector>

namespace eldin::ui {

[[nodiscard]] QLocale localeOf(core::Language language);
/// In its own words: Кыргызча, Русский, English.
[[nodiscard]] QString ownName(core::Language language);

/// The translations in use; the language can be changed at any time and every widget follows.
class Languages final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    void use(core::Language language);

private:
    std::vector<std::unique_ptr<QTranslator>> m_translators;
};

} // namespace eldin::ui
