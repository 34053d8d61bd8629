// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/Document.h"

#include <QJsonObject>

namespace eldin::core {

/// The filled in questionnaires of a hearing of resources/samples/aimak.json as records. Ids come from the environment.
void insertSampleQuestionnaires(Stores &stores, const QJsonObject &hearing, const Hearing &of, const Environment &environment);

} // namespace eldin::core
