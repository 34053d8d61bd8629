// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/documents/PageLayout.h"

#include <QObject>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

#include <memory>

namespace eldin::ui::documents {

/// Writes a laid out paper as PDF one page at a turn of the event loop, so that the window goes on working.
/// A cancelled or failed export leaves no file.
class PdfExport final : public QObject
{
    Q_OBJECT

public:
    /// Error{Io} if the file cannot be made.
    PdfExport(std::shared_ptr<const PageLayout> layout, const QString &title, const QString &path, QObject *parent = nullptr);
    ~PdfExport() override;

    void start();
    void cancel();
    [[nodiscard]] const QString &path() const { return m_path; }

Q_SIGNALS:
    void progressed(int page, int pages);
    void finished(bool written); ///< false: the disk is full or the file cannot be written; nothing is left

private:
    void writePage();

    std::shared_ptr<const PageLayout> m_layout;
    QString m_path;
    QSaveFile m_file;
    std::unique_ptr<QPdfWriter> m_writer;
    std::unique_ptr<QPainter> m_painter;
    int m_page = 0;
};

} // namespace eldin::ui::documents
