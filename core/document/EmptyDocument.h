// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace eldin::core {

/// Makes a file that is a document without any commit yet: something has to be recorded in it, or brought into it, before
/// anybody can work with it. `id` is what its copies and backups are known by.
void createEmptyDocument(const QString &path, const QString &id);

} // namespace eldin::core
