// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/SealCode.h"
#include "core/domain/Hearing.h"

namespace eldin::core {

/// What a seal is over: what was said, fixed when the record is closed; or the answers too, fixed with the hearing.
enum class SealKind { Record, Answers };

template <>
struct Codes<SealKind>
{
    static constexpr std::pair<SealKind, const char16_t *> list[] {
        {SealKind::Record, u"record"},
        {SealKind::Answers, u"answers"},
    };
};

/// One hash over everything that closing fixed. From it the code on paper is made.
struct Seal
{
    Id<Seal> id;
    Id<Hearing> hearingId;
    SealKind kind = SealKind::Record;
    QString root; ///< hexadecimal
    QDateTime at;
    bool operator==(const Seal &) const = default;

    [[nodiscard]] QString code() const { return sealCode(root); }
};

/// The protocol as it stood when it was sealed, in one language.
struct ProtocolText
{
    Language language = Language::Kyrgyz;
    QString text; ///< as report::toJson() keeps it
};

/// Where what a document holds is not what was sealed.
struct SealDifference
{
    enum class Kind {
        Changed,  ///< the row has other values
        Missing,  ///< the row is gone, and nobody erased it
        Unproved, ///< the row is there, but not what its proof would need
        Root,     ///< the list of what was sealed, or the seal itself, is another
    };
    Kind kind = Kind::Changed;
    QString table;
    QString rowId;
};

} // namespace eldin::core
