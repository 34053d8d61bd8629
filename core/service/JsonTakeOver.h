// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/Service.h"

namespace eldin::core {

/// Takes an export in JSON over into a new document: what exportJson() wrote, with its ids, labels, numbers, sources, the
/// municipality and the attached files; also what a program of an older schema wrote, as its documents are read. The history of the
/// other document does not come along.
class JsonTakeOver final : public Service
{
public:
    using Service::Service;

    /// Told now and then how many of all bytes are read; false ends it with Error{Cancelled}.
    using GoesOn = std::function<bool(qint64 read, qint64 all)>;

    /// How many rows came, all of them in one action or none. The tables of the export take the place of those in the document;
    /// the ones it does not hold (people, of one for the public) stay. Error{RuleBroken, "document-not-empty"} where there are
    /// budgets or hearings already; Error{FileMissing}, Error{FileTooNew}, Error{WrongInput} (see exportError) for a folder
    /// that is no sound export. With `elsewhere` all of it runs there.
    qint64 takeOver(const QString &folder, const GoesOn &goesOn = {}, const Document::Elsewhere &elsewhere = {});
};

} // namespace eldin::core
