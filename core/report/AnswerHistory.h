// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/Commit.h"
#include "core/domain/Remark.h"

#include <optional>
#include <vector>

namespace eldin::core {

class Document;

/// How an answer stood after one of its changes.
struct AnswerVersion
{
    QDateTime at;
    QString author; ///< empty if erased
    Operation operation = Operation::AddResponse; ///< of an undo or redo what it took back or brought again
    std::optional<Decision> decision; ///< nothing: the answer was removed
    std::optional<Money> amount;
    LocalText reason;
};

/// All versions of an answer with their wording of then, newest first, read out of the history. What was erased is empty.
[[nodiscard]] std::vector<AnswerVersion> answerHistory(const Document &document, const Id<Response> &response);

} // namespace eldin::core
