// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/PublicCopy.h"
#include "ui/shell/Workspace.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QListWidget;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;
class QTableWidget;

namespace eldin::ui {

class FileJob;

/// A copy for everybody: looks through all texts, shows the doubtful ones one by one, and writes the copy without personal
/// data. A text nobody decides about is left out. 1 leaves the whole text out, 2 what was found in it, 3
/// keeps it; each goes on to the next.
class PublicCopyPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit PublicCopyPanel(Workspace &workspace, QWidget *parent = nullptr);
    void retranslate();
    /// The document has changed: what was found may not be what stands there now.
    void refresh();

private:
    void look();
    void fill();
    void fillFiles();
    void showText();
    void showDecision(int row);
    void decide(core::TextDecision decision);
    void save();
    void write(const QString &target);
    void setBusy(bool busy);
    [[nodiscard]] core::PublicCopyPlan plan() const;
    [[nodiscard]] core::TextDecision decisionAt(int row) const;

    Workspace &m_workspace;
    QLabel *m_purpose;
    QPushButton *m_look;
    QLabel *m_state;
    QTableWidget *m_table;
    QPlainTextEdit *m_text;
    QPushButton *m_redact;
    QPushButton *m_redactWords;
    QPushButton *m_leave;
    QCheckBox *m_photos;
    QLabel *m_filesWarning;
    QListWidget *m_files;
    QProgressBar *m_progress;
    QPushButton *m_cancel;
    QPushButton *m_save;
    FileJob *m_job;
    std::vector<core::DoubtfulText> m_texts;
    QHash<QString, core::TextDecision> m_decisions;
    bool m_looked = false;
};

} // namespace eldin::ui
