// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/PdfWriter.h"

#include "ui/documents/OfficeStyle.h"
#include "ui/documents/PageLayout.h"
#include "ui/documents/PdfFinish.h"
#include "ui/documents/WholeFile.h"

#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

namespace eldin::ui::documents {

PdfDrawing::PdfDrawing(const PageLayout &layout)
    : m_layout(layout)
{
    m_buffer.open(QIODevice::WriteOnly);
    m_writer = std::make_unique<QPdfWriter>(&m_buffer);
    m_writer->setResolution(kDotsPerInch);
    m_writer->setPageSize(QPageSize(layout.pageSize() / kDotsPerInch * 72, QPageSize::Point));
    m_writer->setPageMargins(QMarginsF());
    m_writer->setTitle(layout.title());
    m_writer->setCreator(QStringLiteral("Eldin Unu " ELDIN_VERSION));
}

PdfDrawing::~PdfDrawing() = default;

bool PdfDrawing::drawNext()
{
    if (m_page >= m_layout.pages())
        return false;
    if (!m_painter)
        m_painter = std::make_unique<QPainter>(m_writer.get());
    else
        m_writer->newPage();
    m_layout.paint(*m_painter, m_page++);
    return true;
}

QByteArray PdfDrawing::finish()
{
    m_painter.reset();
    m_writer.reset();
    return finishedPdf(m_buffer.data(), languageTag(m_layout.language()), m_layout.bookmarks());
}

int writePdf(const core::report::Report &report, const QString &path)
{
    const PageLayout layout(report);
    PdfDrawing drawing(layout);
    while (drawing.drawNext()) { }
    writeWhole(path, drawing.finish());
    return layout.pages();
}

} // namespace eldin::ui::documents
