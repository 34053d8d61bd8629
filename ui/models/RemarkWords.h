// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/RemarkRows.h"
#include "ui/shell/Theme.h"

namespace eldin::ui {

/// How remarks and their answers are named on every page.

[[nodiscard]] QString kindName(core::RemarkKind kind);
[[nodiscard]] QString kindIcon(core::RemarkKind kind);
[[nodiscard]] QString channelName(core::RemarkChannel channel);
[[nodiscard]] QString decisionText(core::Decision decision);
[[nodiscard]] Token decisionToken(core::Decision decision);

/// "№ 12" once the record is closed, the label of the laptop before.
[[nodiscard]] QString remarkLabel(const core::Remark &remark);
/// "№ 23 Асанова Гүлнара", "№ 23", or empty where nobody said who.
[[nodiscard]] QString speakerText(int number, const QString &name);
/// Of a remark; the telephone, or how the speaker was described, where only that is known. Empty: nobody said who.
[[nodiscard]] QString speakerText(const core::RemarkRow &row);
/// The speaker and the village, as far as they are known.
[[nodiscard]] QString speakerLine(const core::RemarkRow &row, core::Language language);
/// "120 000 сом"; empty where no amount is named.
[[nodiscard]] QString amountText(const std::optional<core::Money> &amount, core::Language language);

/// How a remark belongs to others, as a sentence: "says the same as 1-3", "3 remarks say the same", and that it came after the
/// closing; empty where it stands alone.
[[nodiscard]] QString linkText(const core::RemarkRow &row);
/// The same in a few signs before its words: "= 1-3 · ", "×3 · ".
[[nodiscard]] QString linkMark(const core::RemarkRow &row);
[[nodiscard]] QString followUpText(core::FollowUpStatus status);

/// The topics of a line in which several are typed with commas between, each once.
[[nodiscard]] QStringList typedTopics(const QString &line);

} // namespace eldin::ui
