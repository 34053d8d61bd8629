// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/PdfExport.h"

#include "core/base/Error.h"
#include "ui/documents/PdfWriter.h"

#include <QTimer>

namespace eldin::ui::documents {

PdfExport::PdfExport(std::shared_ptr<const PageLayout> layout, const QString &title, const QString &path, QObject *parent)
    : QObject(parent)
    , m_layout(std::move(layout))
    , m_path(path)
    , m_file(path)
{
    if (!m_file.open(QIODevice::WriteOnly))
        throw core::Error(core::ErrorCode::Io, path + QStringLiteral(": ") + m_file.errorString());
    m_writer = std::make_unique<QPdfWriter>(&m_file);
    preparePdf(*m_writer, title, m_layout->pageSize());
}

PdfExport::~PdfExport() = default;

void PdfExport::start()
{
    m_painter = std::make_unique<QPainter>(m_writer.get());
    QTimer::singleShot(0, this, &PdfExport::writePage);
}

void PdfExport::cancel()
{
    m_page = m_layout->pages();
    m_file.cancelWriting();
}

void PdfExport::writePage()
{
    if (m_page < m_layout->pages()) {
        if (m_page > 0)
            m_writer->newPage();
        m_layout->paint(*m_painter, m_page++);
        Q_EMIT progressed(m_page, m_layout->pages());
        QTimer::singleShot(0, this, &PdfExport::writePage);
        return;
    }
    m_painter.reset();
    m_writer.reset();
    Q_EMIT finished(m_file.commit());
}

} // namespace eldin::ui::documents
