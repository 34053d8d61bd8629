// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Letterhead.h"
#include "core/domain/Phrase.h"
#include "core/service/Service.h"

namespace eldin::core {

/// How the municipality's papers are worded and how they look.
class WordingService final : public Service
{
public:
    using Service::Service;

    /// The text of a phrase in one language, with its fields %1 …; empty: as shipped. Nothing is written where nothing
    /// changes. Error{WrongInput} if it is too long.
    void set(const QString &key, Language language, const QString &text);

    [[nodiscard]] static Problems validate(const Letterhead &letterhead);
    void set(Letterhead letterhead);
};

} // namespace eldin::core
