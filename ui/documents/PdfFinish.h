// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace eldin::ui::documents {

/// A place that readers of a PDF can jump to.
struct Bookmark
{
    int level = 1; ///< 1: chapter
    QString text;
    int page = 0;   ///< from 0
    qreal above = 0; ///< share of the page that lies above it
};

/// What QPdfWriter cannot say: the language (for readers aloud), bookmarks, and that the title is to be shown. The file
/// grows no visible mark.
[[nodiscard]] QByteArray finishedPdf(const QByteArray &drawn, const QString &languageTag, const std::vector<Bookmark> &bookmarks);

} // namespace eldin::ui::documents
