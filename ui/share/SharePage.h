// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/Page.h"

class QLabel;
class QListWidget;
class QStackedWidget;

namespace eldin::ui {

class BackupsPanel;
class Card;
class CopyPanel;
class ExportPanel;
class FileJob;
class HandOverPanel;
class MergePanel;
class PaperCheck;
class PeoplePanel;
class PublicCopyPanel;
class Segments;

/// The file itself: where it is, a copy to give away, a check, and what was done in it.
class SharePage final : public Page
{
    Q_OBJECT

public:
    explicit SharePage(Workspace &workspace);
    /// "file", "backups", "hand-over", "merge", "export", "public"; "merge:PATH" looks at that copy.
    void reveal(const QString &target) override;
    /// Conflicts that nobody has decided yet.
    [[nodiscard]] static int openItems(const Workspace &workspace);

protected:
    void retranslate() override;
    void refresh() override;

private:
    void check();
    void showHistory();

    Card *m_file;
    Card *m_copy;
    Card *m_check;
    Card *m_paper;
    Card *m_history;
    QLabel *m_fileWords;
    QLabel *m_checkWords;
    PaperCheck *m_paperCheck;
    CopyPanel *m_copyPanel;
    QPushButton *m_checkButton;
    QListWidget *m_entries;
    FileJob *m_job;
    Segments *m_segments;
    QStackedWidget *m_panels;
    BackupsPanel *m_backups;
    HandOverPanel *m_handOver;
    MergePanel *m_merge;
    ExportPanel *m_export;
    PublicCopyPanel *m_public;
    PeoplePanel *m_people;
};

} // namespace eldin::ui
