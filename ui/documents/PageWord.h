// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace eldin::ui::documents {

/// A stretch of "%1-бет, бардыгы %2": words, or where a number stands.
struct PageWordPiece
{
    enum class Kind { Text, Page, Pages };
    Kind kind = Kind::Text;
    QString text;
};

[[nodiscard]] std::vector<PageWordPiece> pageWordPieces(const QString &pageWord);

} // namespace eldin::ui::documents
