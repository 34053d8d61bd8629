// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/Service.h"

namespace eldin::core {

/// Who waits for the floor. Places are kept in each row, so that two laptops can add people and merge later.
class SpeakerQueue final : public Service
{
public:
    using Service::Service;

    /// At the end. A participant who waits already keeps the place.
    Id<SpeakingTurn> add(const Id<Meeting> &meeting, const Speaker &speaker, std::optional<TurnKind> kind = {});
    /// By `steps` places, forward if negative.
    void move(const Id<SpeakingTurn> &id, int steps);
};

} // namespace eldin::core
