// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

class QTimer;

namespace eldin::ui {

/// What is being typed and not yet recorded, kept in a small file so that a crash loses at most half a second of it.
class Draft final : public QObject
{
    Q_OBJECT

public:
    /// One file per document and thing that is written on, in `folder`.
    explicit Draft(QString folder, QObject *parent = nullptr);
    ~Draft() override { flush(); }

    /// Writes what is pending, and turns to another meeting, or to the answer to another remark (its id).
    void open(const QString &documentPath, const QString &id);
    [[nodiscard]] QString text() const;
    /// Written soon; an empty text removes the file at once.
    void setText(const QString &text);
    void flush();

private:
    QString m_folder;
    QString m_path;
    QString m_pending;
    QTimer *m_timer;
};

} // namespace eldin::ui
