// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/FiscalNote.h"

#include "core/storage/Stores.h"

namespace eldin::core {

namespace {

constexpr std::size_t kMostLines = 3; // named; of more the rest is told as a sum

} // namespace

std::optional<WhatIf> fiscalNote(const Stores &stores, const Id<Remark> &remark)
{
    const auto scenario = stores.scenarios.ofRemark(remark);
    if (!scenario)
        return std::nullopt;
    return whatIf(stores, {*scenario, stores.scenarioChanges.ofScenario(scenario->id)});
}

QString fiscalNoteText(const WhatIf &note, const Wording &wording)
{
    QStringList parts {wording.money(note.asked, MoneyUnit::Som)};
    if (note.perHousehold)
        parts += wording("note.household").arg(wording.money(*note.perHousehold, MoneyUnit::Som));
    QStringList lines;
    Money rest;
    for (const WhatIfLine &line : note.lines) {
        if (line.taken == Money())
            continue;
        const QString title = line.isGone ? wording("note.gone") : wording.marked(line.title);
        if (static_cast<std::size_t>(lines.size()) < kMostLines)
            lines += QStringLiteral("%1 %2").arg(title, wording.money(line.taken, MoneyUnit::Som));
        else
            rest += line.taken;
    }
    if (rest > Money())
        lines += wording("note.others").arg(wording.money(rest, MoneyUnit::Som));
    if (!lines.isEmpty())
        parts += wording("note.from").arg(lines.join(QStringLiteral(", ")));
    if (note.gap > Money())
        parts += wording("note.gap").arg(wording.money(note.gap, MoneyUnit::Som));
    return parts.join(QStringLiteral("; "));
}

} // namespace eldin::core
