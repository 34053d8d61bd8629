// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/HandOver.h"
#include "ui/shell/Workspace.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QTableWidget;
class QTimer;

namespace eldin::ui {

class FileJob;

/// What whoever takes over the work must know: everything that is open, each leading to its place, who holds which
/// office, and where the file and its backups lie. Also as a paper to be signed.
class HandOverPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit HandOverPanel(Workspace &workspace, QWidget *parent = nullptr);
    void retranslate();
    void refresh();

Q_SIGNALS:
    /// A part of this page: "file", "backups".
    void partRequested(const QString &part);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void fill();
    void fitRows();
    void addHeading(const QString &title);
    void addSentence(const QString &sentence);
    void addItem(const core::HandOverPart &part, const core::HandOverItem &item);
    [[nodiscard]] const core::HandOverItem *itemAt(int row) const;
    void go(int row);
    void save();

    Workspace &m_workspace;
    QLabel *m_purpose;
    QTableWidget *m_table;
    QPushButton *m_go;
    QComboBox *m_language;
    QPushButton *m_save;
    FileJob *m_job;
    FileJob *m_paper;
    QTimer *m_fit;
    std::vector<core::HandOverPart> m_parts;
    std::vector<const core::HandOverItem *> m_rows; ///< null: a heading or a sentence
    bool m_again = false;
};

} // namespace eldin::ui
