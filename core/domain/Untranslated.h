// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/LocalText.h"

namespace eldin::core {

enum class TextKind { Remark, SpotAnswer, Reason, AppealAnswer, AgendaTitle, Line };

/// A text that is written in one of the two languages of official papers and lacks the other.
struct Untranslated
{
    TextKind kind = TextKind::Remark;
    QString id; ///< of the remark (also of an answer on the spot), response, appeal or agenda item, or of the first of the lines that are called so
    QString label; ///< number of the proposal or code of the line; may be empty
    QString original;
    Language written = Language::Kyrgyz;
    Language missing = Language::Russian;
    bool operator==(const Untranslated &) const = default;
};

} // namespace eldin::core
