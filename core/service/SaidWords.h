// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/Stores.h"

namespace eldin::core {

/// The words of a remark; empty where they were erased.
[[nodiscard]] inline RemarkText wordsOf(const Stores &stores, const Id<Remark> &remark)
{
    RemarkText none;
    none.id = remark;
    return stores.remarkTexts.find(remark).value_or(none);
}

/// Where the words were erased they are written anew.
inline void saveWords(Stores &stores, const RemarkText &words)
{
    if (stores.remarkTexts.find(words.id))
        stores.remarkTexts.update(words);
    else
        stores.remarkTexts.insert(words);
}

} // namespace eldin::core
