// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Untranslated.h"
#include "core/service/Service.h"

namespace eldin::core {

/// Texts of people and officials in the other language, typed by a person beside the original, which stays as it is.
class TranslationService final : public Service
{
public:
    using Service::Service;

    /// Allowed until the hearing is closed, of answers to appeals always: what was said is not changed by it. Lines that are called the same get it all.
    /// Error{WrongInput} for an empty one.
    void translate(const Untranslated &text, const QString &translation);
};

} // namespace eldin::core
