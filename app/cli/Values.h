// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Command.h"
#include "core/domain/Remark.h"

#include <QJsonObject>

namespace eldin::cli {

/// `"74957700.00"`, or null.
[[nodiscard]] QJsonValue moneyJson(const std::optional<core::Money> &money);
/// ISO, or null if invalid.
[[nodiscard]] QJsonValue dateJson(const QDate &date);
[[nodiscard]] QJsonValue momentJson(const QDateTime &moment);
/// A record id, or null.
template <typename Record>
[[nodiscard]] QJsonValue idJson(const core::Id<Record> &id)
{
    return id.isNull() ? QJsonValue(QJsonValue::Null) : QJsonValue(id.text());
}
/// A text or null where it is empty.
[[nodiscard]] QJsonValue textJson(const QString &text);

/// A text in the language it is written in, which need not be that of the messages.
[[nodiscard]] core::LocalText asWritten(const QString &text);

/// Readers of option values; UsageError names the option.
[[nodiscard]] QDate dateOption(const Context &context, const QString &option);
[[nodiscard]] QDateTime momentOption(const Context &context, const QString &option);
[[nodiscard]] std::optional<core::Money> moneyOption(const Context &context, const QString &option);
[[nodiscard]] int numberOption(const Context &context, const QString &option);
/// A year between 1991 and 2100.
[[nodiscard]] int yearOption(const Context &context, const QString &option);

/// The enumeration value an option names.
template <core::Coded E>
[[nodiscard]] E codedValue(const QString &text, const QString &option)
{
    if (const auto value = core::fromCode<E>(text))
        return *value;
    QStringList codes;
    for (const auto &[value, code] : core::Codes<E>::list) {
        if (*code)
            codes += QString::fromUtf16(code);
    }
    throw UsageError {Cli::tr("--%1 takes one of: %2.").arg(option, codes.join(QStringLiteral(", ")))};
}

/// Finds a record by id, `latest` (the latest date, ties by id) or a unique part of its name. Error{NotFound}.
/// The one that --hearing names, or all.
[[nodiscard]] std::vector<core::Hearing> chosenHearings(core::Document &document, const Context &context);
[[nodiscard]] core::Hearing findHearing(core::Document &document, const QString &text);
[[nodiscard]] core::HearingTemplate findTemplate(core::Document &document, core::HearingKind kind, const QString &text);
[[nodiscard]] core::Meeting findMeeting(core::Document &document, const QString &text);
[[nodiscard]] core::Settlement findSettlement(core::Document &document, const QString &text);
[[nodiscard]] core::Budget findBudget(core::Document &document, const QString &id);
[[nodiscard]] core::Remark findRemark(core::Document &document, const QString &text);
/// A participant by id or by the id of the person behind it; in this meeting also by the number on the registration sheet
/// (`23`, `№23`) or a unique part of the name.
[[nodiscard]] core::Id<core::Attendance> findParticipant(core::Document &document, const core::Id<core::Meeting> &meeting,
                                                         const QString &text);

} // namespace eldin::cli
