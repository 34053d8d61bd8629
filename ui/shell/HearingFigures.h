// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/Summary.h"
#include "ui/shell/Workspace.h"

#include <optional>

namespace eldin::ui {

/// The figures of the chosen hearing for all who show some of them: counted when one of them asks first, and not anew by each,
/// for a count goes through all remarks. One a workspace, which makes it before anybody else hears of changes: who asks when
/// the document has changed gets what is true now.
class HearingFigures final : public QObject
{
    Q_OBJECT

public:
    explicit HearingFigures(Workspace &workspace);

    /// Nothing counted where no hearing is chosen.
    [[nodiscard]] static core::HearingSummary of(const Workspace &workspace);

private:
    std::optional<core::HearingSummary> m_summary; ///< of the hearing that it names; none: to be counted
};

} // namespace eldin::ui
