// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/AppealAnswers.h"

#include "core/storage/RowQueries.h"
#include "core/storage/Seals.h"

namespace eldin::core {

template class Rows<AppealAnswer>;

AppealAnswers::AppealAnswers(const Stores &stores)
    : Rows(Seals(stores).connection())
{
}

AppealAnswer AppealAnswers::of(const Id<Appeal> &appeal) const
{
    AppealAnswer nothing;
    nothing.id = appeal;
    return find(appeal).value_or(nothing);
}

void AppealAnswers::save(const AppealAnswer &answer)
{
    const auto before = find(answer.id);
    if (!before) {
        if (!answer.isEmpty())
            insert(answer);
    } else if (answer.isEmpty()) {
        remove(answer.id);
    } else if (*before != answer) {
        update(answer);
    }
}

} // namespace eldin::core
