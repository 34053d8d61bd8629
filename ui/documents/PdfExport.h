// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/documents/PageLayout.h"
#include "ui/documents/PdfWriter.h"

#include <QObject>

#include <memory>

namespace eldin::ui::documents {

/// Draws a laid out paper as PDF one page at a turn of the event loop, so that the window goes on working. Nothing is
/// written before write().
class PdfExport final : public QObject
{
    Q_OBJECT

public:
    PdfExport(std::shared_ptr<const PageLayout> layout, QObject *parent = nullptr);

    void start();
    /// After drawn(). The file appears whole or not at all. Error{Io}, Error{DiskFull}.
    void write(const QString &path);

Q_SIGNALS:
    void drawn();

private:
    void drawPage();

    std::shared_ptr<const PageLayout> m_layout;
    PdfDrawing m_drawing;
};

} // namespace eldin::ui::documents
