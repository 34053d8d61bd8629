// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Remark.h"

namespace eldin::ui {

/// What stands in the entry line and beside it before Enter; kept as text in the draft's file.
struct EntryDraft
{
    QString text;
    core::RemarkKind kind = core::RemarkKind::Proposal;
    core::Id<core::Attendance> attendanceId;
    core::Id<core::Settlement> settlementId; ///< only if it was chosen by hand
    QString amount; ///< as typed, also where it is no sum yet
    QString topics; ///< likewise

    /// Empty where no words were typed.
    [[nodiscard]] QString written() const;
    /// A file that is none of ours, or was cut off, is no draft.
    [[nodiscard]] static EntryDraft read(const QString &written);
};

} // namespace eldin::ui
