// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/Report.h"
#include "core/report/Wording.h"

namespace eldin::core {

struct Stores;

/// "Ак-Булак айыл өкмөтү", "Ак-Булакский айыл окмоту", from the name of the aiyl aimak.
[[nodiscard]] QString okmotuName(const Stores &stores, const Wording &wording);

/// Who issues a paper.
enum class HeadOf { Okmotu, Kenesh };

/// The lines that stand at the head where the municipality has none of its own: republic, oblast and district, okmotu or
/// kenesh.
[[nodiscard]] QString shippedHead(const Stores &stores, const Wording &wording, HeadOf body = HeadOf::Okmotu);

/// The head of official papers: Kyrgyz at the left and Russian at the right, as on the forms of offices, where the name
/// is known in both; one language alone else, and in English. With the coat of arms, if there is one.
[[nodiscard]] report::PaperHead officialHead(const Stores &stores, Language language, HeadOf body = HeadOf::Okmotu);

/// Margins, letters and spacing of official papers, as the municipality set them.
[[nodiscard]] report::PageForm officialForm(const Stores &stores);

} // namespace eldin::core
