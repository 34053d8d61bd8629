// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Paper.h"
#include "core/service/Service.h"

namespace eldin::core {

/// Notes what became of papers.
class PaperService final : public Service
{
public:
    using Service::Service;

    /// The paper was written to a file. The same paper made again, while unsigned, is noted in its place; unchanged text
    /// writes nothing.
    Id<Paper> noteMade(const Id<Hearing> &hearing, const QString &kind, const QString &language, const QString &contentHash);
    void notePrinted(const Id<Paper> &id, const QDate &day);
    /// Error{WrongInput} without a day.
    void sign(const Id<Paper> &id, const QDate &day, const QString &number, const QString &signedBy);
    void takeSignatureBack(const Id<Paper> &id);
};

} // namespace eldin::core
