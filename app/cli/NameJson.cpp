// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/NameJson.h"

#include "app/cli/Values.h"

namespace eldin::cli {

using namespace core;

QJsonValue namedJson(const LocalText &text, const Context &context)
{
    return textJson(text.best(context.language));
}

QJsonValue settlementJson(const Stores &stores, const Id<Settlement> &id, const Context &context)
{
    const auto settlement = id.isNull() ? std::nullopt : stores.settlements.find(id);
    return settlement ? namedJson(settlement->name, context) : QJsonValue(QJsonValue::Null);
}

} // namespace eldin::cli
