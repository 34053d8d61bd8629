// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace eldin::core {

/// True if the text, spelled with о у н only, is made of endings that the stem can take: behind ө and ү stand neither
/// а ы nor е и, behind е and и neither а nor ы
/// nor a short о or у. Short stems take no lone consonant, which would make words of anything.
[[nodiscard]] bool takesEndings(const QString &stem, QStringView text);

/// The endings as they sound behind the stem: ө and ү after front vowels, ң in "-ңыз".
[[nodiscard]] QString harmonised(const QString &stem, QStringView endings);

} // namespace eldin::core
