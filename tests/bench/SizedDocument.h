// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/Document.h"

namespace eldin::bench {

/// The example document with so many remarks more at its open hearing, by commits of at most 5,000 of them.
void makeSizedDocument(const QString &path, int remarks);

/// The clock, the dice and the laptop that a bench works with.
[[nodiscard]] core::Environment environment();

[[nodiscard]] std::unique_ptr<core::Document> opened(const QString &path, core::Access access = core::Access::ReadWrite);

/// The first meeting of a hearing that still takes remarks.
[[nodiscard]] core::Id<core::Meeting> openMeeting(const core::Stores &stores);

/// What somebody says there.
[[nodiscard]] QString saidText(int number);

} // namespace eldin::bench
