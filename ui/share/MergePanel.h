// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/merge/Merge.h"
#include "ui/shell/Workspace.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace eldin::ui {

class ConflictReview;
class FileJob;
class OtherTables;

/// Bringing in a copy that somebody else worked in: what would come, then doing it, and deciding what two people have
/// changed differently. Of another document, which cannot be brought in, it offers the imports.
class MergePanel final : public QWidget
{
    Q_OBJECT

public:
    explicit MergePanel(Workspace &workspace, QWidget *parent = nullptr);
    void retranslate();
    void refresh();
    /// Looks at the copy and shows what would come.
    void look(const QString &path);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void choose();
    void showPlan();
    void bringIn();
    [[nodiscard]] core::MergeResult merge();
    void setBusy(bool busy);

    Workspace &m_workspace;
    QLabel *m_purpose;
    QPushButton *m_open;
    QLabel *m_plan;
    OtherTables *m_other;
    QPushButton *m_bring;
    ConflictReview *m_review;
    FileJob *m_job;
    QString m_path; ///< of the copy
    core::MergeResult m_result;
};

} // namespace eldin::ui
