// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/PdfWriter.h"

#include "core/base/Error.h"
#include "ui/documents/PageLayout.h"

#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

namespace eldin::ui::documents {

void preparePdf(QPdfWriter &writer, const QString &title, const QSizeF &page)
{
    writer.setResolution(kDotsPerInch);
    writer.setPageSize(QPageSize(page / kDotsPerInch * 72, QPageSize::Point));
    writer.setPageMargins(QMarginsF());
    writer.setTitle(title);
    writer.setCreator(QStringLiteral("Eldin Unu " ELDIN_VERSION));
}

int writePdf(const core::report::Report &report, const QString &path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        throw core::Error(core::ErrorCode::Io, path + QStringLiteral(": ") + file.errorString());
    const PageLayout layout(report);
    {
        QPdfWriter writer(&file);
        preparePdf(writer, report.title, layout.pageSize());
        QPainter painter(&writer);
        for (int page = 0; page < layout.pages(); ++page) {
            if (page > 0)
                writer.newPage();
            layout.paint(painter, page);
        }
    }
    if (!file.commit())
        throw core::Error(file.error() == QFileDevice::ResourceError ? core::ErrorCode::DiskFull : core::ErrorCode::Io,
                          path + QStringLiteral(": ") + file.errorString());
    return layout.pages();
}

} // namespace eldin::ui::documents
