// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/OpenTable.h"

#include <QByteArray>

namespace eldin::core::exchange {

/// The descriptor (`datapackage.json`) of an Open Fiscal Data Package 1.0rc1 whose one resource is the first table of the
/// package, in `file` beside it (https://specs.frictionlessdata.io/fiscal-data-package, taxonomy
/// fiscal-data-package--budgets). It also carries the `model` of version 0.3, which validators that know only that
/// version ask for.
[[nodiscard]] QByteArray fiscalDescriptor(const OpenPackage &package, const QString &file);

} // namespace eldin::core::exchange
