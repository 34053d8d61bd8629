// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/LocalText.h"

#include <optional>

namespace eldin::ui {

/// Half an answer, as its file keeps it.
struct AnswerDraft
{
    QString text;
    QString office; ///< who answers, as it was typed or chosen
    core::LocalText before; ///< what was answered in the record when this was begun
    QString inserted; ///< what the text begins with that was not typed: it came from the record meanwhile
    std::optional<core::Language> language; ///< in which the answer in the record was filled in

    [[nodiscard]] QString written() const;
    /// A file that is none of ours, or was cut off, is no draft.
    [[nodiscard]] static AnswerDraft read(const QString &written);
};

} // namespace eldin::ui
