// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/LocalText.h"
#include "ui/shell/Workspace.h"

#include <QTemporaryDir>
#include <QWidget>

class QLabel;
class QPushButton;

namespace eldin::ui {

class FileJob;

/// The way out where a file is another document, which cannot be brought in: its budget, participants and answers are written as
/// the forms of Excel into a temporary place, and the import opens with them. Nothing about people stays there: who reads a form of
/// theirs removes it.
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
    /// A meeting or a hearing of the other document, or its budget.
    struct Choice
    {
        QString id;
        core::LocalText title;
        QDate day; ///< of the meeting or hearing; invalid: none
        qint64 rows = 0; ///< as many as its form holds
    };
    struct Look
    {
        QString path; ///< of the document, or of the archive it is in
        QString name; ///< of what was looked at: what is taken from it is called after it
        std::vector<Choice> parts[Parts];
    };
    static void lookAt(const core::Stores &stores, Look &look);
    /// False, and it is said, while there is something to do with another file.
    [[nodiscard]] bool isFree() const;
    /// One of several is chosen first.
    void choose(Part part);
    void take(Part part, const QString &id);

    Workspace &m_workspace;
    QLabel *m_words;
    QPushButton *m_buttons[Parts];
    FileJob *m_job;
    QTemporaryDir m_folder;
    int m_made = 0; ///< forms in it: each has a name of its own
    Look m_look;
};

} // namespace eldin::ui
