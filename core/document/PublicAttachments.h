// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace eldin::core {

struct PublicCopyPlan;
namespace sqlite {
class Connection;
}

struct PublicAttachments
{
    int kept = 0;
    int leftOut = 0;
};

/// Leaves in the copy only the attached files that may be handed on: photos and the coat of arms without what cameras write
/// into them, and the others that the plan names. Scans of signed papers, signed lists and recordings show people. The names
/// of files are made neutral. Inside the caller's transaction.
PublicAttachments keepPublicAttachments(sqlite::Connection &copy, const PublicCopyPlan &plan);

} // namespace eldin::core
