// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QIODevice;

namespace eldin::core {

namespace sqlite {
class Connection;
}

/// Told how many bytes of a content are written; false ends it.
using ContentWatch = std::function<bool(qint64 done)>;

/// As AttachmentContents::insert, watched: Error{Cancelled} where the watch ends it.
void writeContent(sqlite::Connection &connection, const QString &hash, QIODevice &content, const ContentWatch &watch);

} // namespace eldin::core
