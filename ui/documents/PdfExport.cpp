// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/PdfExport.h"

#include "ui/documents/WholeFile.h"

#include <QTimer>

namespace eldin::ui::documents {

PdfExport::PdfExport(std::shared_ptr<const PageLayout> layout, QObject *parent)
    : QObject(parent)
    , m_layout(std::move(layout))
    , m_drawing(*m_layout)
{
}

void PdfExport::start()
{
    QTimer::singleShot(0, this, &PdfExport::drawPage);
}

void PdfExport::drawPage()
{
    if (m_drawing.drawNext())
        QTimer::singleShot(0, this, &PdfExport::drawPage);
    else
        Q_EMIT drawn();
}

void PdfExport::write(const QString &path)
{
    writeWhole(path, m_drawing.finish());
}

} // namespace eldin::ui::documents
