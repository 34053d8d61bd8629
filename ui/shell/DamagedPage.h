// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/Backups.h"
#include "core/merge/Salvage.h"
#include "ui/shell/Shell.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace eldin::ui {

class Card;
class FileJob;

/// A document that cannot be opened because it is damaged: what is wrong, the newest sound backup, what can still be read,
/// and how the two differ. The damaged file itself is never touched.
class DamagedPage final : public QWidget
{
    Q_OBJECT

public:
    DamagedPage(const Shell &shell, core::Environment environment, QWidget *parent = nullptr);
    /// Says what is the matter with the file, and looks for backups.
    void tell(const QString &path, const core::Error &error);

Q_SIGNALS:
    void openRequested(const QString &path);
    void leaveRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void findBackup();
    void showBackup();
    void showSalvage();
    void showDifference();
    void restore();
    void salvage();
    void compare();
    void setBusy(const QString &doing);
    [[nodiscard]] core::Backups backups() const;
    [[nodiscard]] QString targetFor(const QString &question, const QString &ending);

    Shell m_shell;
    core::Environment m_environment;
    QLabel *m_title;
    QLabel *m_reason;
    Card *m_backupCard;
    QLabel *m_backupWords;
    QPushButton *m_restore;
    Card *m_salvageCard;
    QLabel *m_salvageWords;
    QPushButton *m_salvage;
    QPushButton *m_open;
    QLabel *m_difference;
    QLabel *m_message;
    QPushButton *m_back;
    FileJob *m_look;
    FileJob *m_work;
    QString m_path;
    std::optional<core::Error> m_error;
    std::optional<core::Backup> m_backup; ///< the newest that passed its check
    bool m_looking = false;
    std::optional<core::SalvageResult> m_salvaged;
    QString m_salvagedPath;
    QStringList m_differences;
};

} // namespace eldin::ui
