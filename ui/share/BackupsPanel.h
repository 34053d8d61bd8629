// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/Backups.h"
#include "ui/shell/Workspace.h"

#include <QHash>
#include <QSet>
#include <QWidget>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace eldin::ui {

class FileJob;

/// The backups of the document: when they were made, whether each is whole, what has come since, and the way back into
/// a new file.
class BackupsPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit BackupsPanel(Workspace &workspace, QWidget *parent = nullptr);
    void retranslate();
    /// Looks at the folder anew.
    void refresh();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    [[nodiscard]] QWidget *buildInspector();
    void make();
    void choosePlace();
    void setPlace(const QString &place);
    void fill();
    void checkNext();
    void showChosen();
    void compare(const core::Backup &backup);
    void restore();
    void setBusy(bool busy);
    [[nodiscard]] QString stateText(const core::Backup &backup) const;
    [[nodiscard]] std::optional<core::Backup> chosen() const;
    [[nodiscard]] core::Backups backups() const;

    Workspace &m_workspace;
    QLabel *m_place;
    QPushButton *m_make;
    QPushButton *m_choose;
    QPushButton *m_beside;
    QTreeWidget *m_list;
    QLabel *m_empty;
    QLabel *m_title;
    QLabel *m_file;
    QLabel *m_differences;
    QPushButton *m_restore;
    QPushButton *m_open;
    FileJob *m_look;
    FileJob *m_checks;
    FileJob *m_comparison;
    FileJob *m_work;
    QString m_id; ///< of the document
    std::vector<core::Backup> m_rows;
    QSet<QString> m_unread; ///< that could not be read just now
    QHash<QString, bool> m_verified; ///< by file, size and time: what was read through is not read again
    QString m_restored; ///< the document written last
    bool m_again = false; ///< the folder has changed while it was looked at
};

} // namespace eldin::ui
