// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/Document.h"
#include "core/document/DocumentPlace.h"

namespace eldin::core {

/// Writes a copy of the example in which the hearing on the draft is held today and its first meeting begins now, with
/// those present counted, for somebody who has never led a meeting. What is done in it counts nowhere: its history says
/// so, and the title of its hearing, which stands on every paper. `ifTaken` as for placeDocument(); on failure nothing is
/// left behind.
void createPractice(const QString &path, const Environment &environment, IfTaken ifTaken = IfTaken::Refuse);

/// The document was made for practice.
[[nodiscard]] bool isPractice(const Document &document);

} // namespace eldin::core
