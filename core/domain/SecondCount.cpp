// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/SecondCount.h"

namespace eldin::core {

QString figuresOf(const Vote &vote, const std::vector<VoteOption> &options)
{
    QString figures = QStringLiteral("%1 %2 %3 %4").arg(vote.inFavour).arg(vote.against).arg(vote.abstained).arg(vote.present);
    for (const VoteOption &option : options)
        figures += QStringLiteral("|%1 %2 %3").arg(option.votes).arg(option.second).arg(option.third);
    return figures;
}

} // namespace eldin::core
