// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Attachment.h"

#include <QDialog>
#include <QImage>
#include <QTimer>

#include <atomic>
#include <functional>

class QLabel;
class QPushButton;
class QScrollArea;

namespace eldin::ui {

class FileJob;

/// Shows an attached picture, or the pages of a PDF, as wide as the window and larger; PgUp and PgDn turn the pages, Ctrl with
/// plus and minus changes the size. Pages are drawn beside the window. It closes itself with Esc and is gone then.
class AttachmentView final : public QDialog
{
    Q_OBJECT

public:
    /// `path` is a file with its content that outlives this window.
    AttachmentView(const core::Attachment &attachment, const QString &path, QWidget *parent);

Q_SIGNALS:
    /// Another program is to open it.
    void outsideRequested(const QString &path);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void turn(int pages);
    void zoom(int steps);
    void draw();
    /// What was drawn beside the window.
    struct Drawn
    {
        QImage picture;
        int pages = 1;
    };
    [[nodiscard]] std::function<Drawn(const std::atomic_bool &cancelled)> drawing() const;
    void take(const Drawn &drawn);
    void showPicture();
    void showButtons();
    void say(const QString &sentence);
    [[nodiscard]] int wantedWidth() const; ///< in dots of the screen

    QString m_path;
    bool m_isPdf;
    int m_page = 1;
    int m_pages = 1;
    std::size_t m_zoom = 0;
    QImage m_picture;
    QScrollArea *m_area;
    QLabel *m_shown;
    QLabel *m_where;
    QPushButton *m_before;
    QPushButton *m_after;
    QPushButton *m_smaller;
    QPushButton *m_larger;
    QPushButton *m_outside;
    FileJob *m_job;
    QTimer m_fit; ///< once for all steps of a new size
    bool m_again = false; ///< another page or size was asked for while one was drawn
};

} // namespace eldin::ui
