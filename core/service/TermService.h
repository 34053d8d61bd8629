// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/Service.h"
#include "core/storage/LegalTerms.h"

namespace eldin::core {

/// Sets the terms that the municipality goes by.
class TermService final : public Service
{
public:
    using Service::Service;

    [[nodiscard]] static Problems validate(const LegalTerm &term);
    /// A shipped one becomes the municipality's own.
    void set(LegalTerm term);
};

} // namespace eldin::core
