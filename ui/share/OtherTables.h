// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/Workspace.h"

#include <QTemporaryDir>
#include <QWidget>

class QLabel;
class QPushButton;

namespace eldin::ui {

class FileJob;

/// The way out where a file is another document, which cannot be brought in: its budget, participants and answers are written as
/// the forms of Excel into a temporary place, and the import opens with them.
class OtherTables final : public QWidget
{
    Q_OBJECT

public:
    explicit OtherTables(Workspace &workspace, QWidget *parent = nullptr);
    void retranslate();
    /// Looks what there is, says why it cannot be brought in, and offers the imports.
    void offer(const QString &path);

private:
    enum Part { Budget, Participants, Answers, Parts };
    struct Look
    {
        QString file; ///< the document itself, where `path` is an archive
        qint64 rows[Parts] {};
    };
    void take(Part part);

    Workspace &m_workspace;
    QLabel *m_words;
    QPushButton *m_buttons[Parts];
    FileJob *m_job;
    QTemporaryDir m_folder;
    int m_made = 0; ///< forms in it: each has a name of its own
    Look m_look;
};

} // namespace eldin::ui
