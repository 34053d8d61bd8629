// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Paper.h"

#include <vector>

namespace eldin::core {

struct Stores;

/// What was made of the papers of a hearing and still tells something: of each kind and language the newest, and before it the
/// newest that was signed, where another was made since. By kind, then language.
[[nodiscard]] std::vector<Paper> madePapers(const Stores &stores, const Id<Hearing> &hearing);

/// Whether a paper of the kind was signed of which the text in the state language is the original, or half of it.
[[nodiscard]] bool isSignedInKyrgyz(const Stores &stores, const Id<Hearing> &hearing, const QString &kind);

} // namespace eldin::core
