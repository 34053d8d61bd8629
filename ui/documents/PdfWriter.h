// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/Report.h"

#include <QBuffer>
#include <QString>

#include <memory>

class QPainter;
class QPdfWriter;

namespace eldin::ui::documents {

class PageLayout;

/// A laid out paper on its way to being a PDF, page by page, in memory.
class PdfDrawing final
{
public:
    explicit PdfDrawing(const PageLayout &layout);
    ~PdfDrawing();

    /// False when all pages are drawn.
    [[nodiscard]] bool drawNext();
    [[nodiscard]] int drawn() const { return m_page; }
    /// The whole file, with embedded fonts, title, language and bookmarks; once, at the end.
    [[nodiscard]] QByteArray finish();

private:
    const PageLayout &m_layout;
    QBuffer m_buffer;
    std::unique_ptr<QPdfWriter> m_writer;
    std::unique_ptr<QPainter> m_painter;
    int m_page = 0;
};

/// Writes the paper as PDF; returns the number of pages. The file appears whole or not at all.
/// Error{Io}, Error{DiskFull}.
int writePdf(const core::report::Report &report, const QString &path);

} // namespace eldin::ui::documents
