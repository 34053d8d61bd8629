// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Remark.h"
#include "core/domain/Untranslated.h"

#include <vector>

namespace eldin::core {

struct Stores;

/// What is left to translate for the papers of the hearing, in its order: remarks and the answers given on the spot, reasons of answers, answers to appeals that are not sent yet, titles of the agenda,
/// names of budget lines. Lines of the same name count once; those of a version that is fixed are left out.
[[nodiscard]] std::vector<Untranslated> toTranslate(const Stores &stores, const Id<Hearing> &hearing);

/// The version of the hearing's budget whose own texts may still be completed; null: none.
[[nodiscard]] Id<Budget> budgetToTranslate(const Stores &stores, const Hearing &hearing);

} // namespace eldin::core
