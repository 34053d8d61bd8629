// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/budget/LineCodes.h"

#include "core/exchange/budget/CodeNesting.h"

namespace eldin::core::exchange {

const KnownCode *UnderstandOptions::known(CodeKind column, const QString &code) const
{
    switch (column) {
    case CodeKind::None:
    case CodeKind::Combined:
    case CodeKind::Revenue:
    case CodeKind::Function:
    case CodeKind::Economic: break;
    default: return nullptr;
    }
    const auto found = knownCodes.constFind(code);
    return found == knownCodes.constEnd() ? nullptr : &*found;
}

void setCodes(ReadLine &line, const std::vector<QString> &codes, const std::vector<CodeKind> &kinds, const UnderstandOptions &options)
{
    QString section;
    QStringList joinedCodes;
    for (std::size_t i = 0; i < codes.size(); ++i) {
        const QString &code = codes[i];
        if (code.isEmpty())
            continue;
        CodeKind kind = kinds[i];
        if (const KnownCode *known = options.known(kind, code); known && known->kind != CodeKind::None)
            kind = known->kind;
        else if (kind == CodeKind::Combined && kindByShape(code) != CodeKind::None)
            kind = kindByShape(code);
        line.codes.emplace_back(kind, code);
        joinedCodes << code;
        if (kind == CodeKind::Function)
            line.functional = code;
        else if (kind == CodeKind::Economic)
            line.economic = code;
        else if (kind == CodeKind::Section)
            section = code;
        else if (kind == CodeKind::Subsection && line.functional.isEmpty())
            line.functional = section + code;
    }
    line.code = joinedCodes.size() == 1 ? joinedCodes.front() : joinedCodes.join(u' ');
}

} // namespace eldin::core::exchange
