// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/budget/BudgetReading.h"

namespace eldin::core::exchange {

QString Gap::suspect() const
{
    const bool mistyped = cause == u"lost-decimal-comma" || cause == u"transposed-digits" || cause == u"unit-mix";
    return at.isEmpty() && mistyped ? cell : at;
}

QString codeKindName(CodeKind kind)
{
    switch (kind) {
    case CodeKind::None:
        return {};
    case CodeKind::Revenue:
        return QStringLiteral("revenue");
    case CodeKind::Institution:
        return QStringLiteral("institution");
    case CodeKind::Section:
        return QStringLiteral("section");
    case CodeKind::Subsection:
        return QStringLiteral("subsection");
    case CodeKind::Target:
        return QStringLiteral("target");
    case CodeKind::Kind:
        return QStringLiteral("kind");
    case CodeKind::Function:
        return QStringLiteral("function");
    case CodeKind::Economic:
        return QStringLiteral("economic");
    case CodeKind::Fund:
        return QStringLiteral("fund");
    case CodeKind::Combined:
        return QStringLiteral("code");
    }
    return {};
}

QString columnRoleName(ColumnRole role)
{
    switch (role) {
    case ColumnRole::Ignored:
        return QStringLiteral("ignored");
    case ColumnRole::Number:
        return QStringLiteral("number");
    case ColumnRole::Name:
        return QStringLiteral("name");
    case ColumnRole::Code:
        return QStringLiteral("code");
    case ColumnRole::Amount:
        return QStringLiteral("amount");
    case ColumnRole::Source:
        return QStringLiteral("source");
    case ColumnRole::Percent:
        return QStringLiteral("percent");
    case ColumnRole::Deviation:
        return QStringLiteral("deviation");
    case ColumnRole::Settlement:
        return QStringLiteral("settlement");
    case ColumnRole::SectionName:
        return QStringLiteral("section");
    case ColumnRole::YearName:
        return QStringLiteral("year");
    }
    return {};
}

} // namespace eldin::core::exchange
