// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/Papers.h"

#include <QPushButton>
#include <QTimer>

#include <functional>
#include <memory>

class QAction;
class QMenu;

namespace eldin::core {
class Document;
class RedactedCopy;
}

namespace eldin::ui {

namespace documents {
class Dossier;
}
class FileJob;
class Workspace;

/// Writes the whole file of the hearing into a new folder, between other events: with all names for the archive, or without lists of people
/// and without what may tell of somebody, for contests and everybody. While it works the same button says how far it is and gives up, and then nothing is
/// left behind.
class DossierButton final : public QPushButton
{
    Q_OBJECT

public:
    DossierButton(Workspace &workspace, std::function<core::PaperLanguage()> language, QWidget *parent = nullptr);
    ~DossierButton() override;

    void retranslate();
    [[nodiscard]] bool isWorking() const { return m_working; }

private:
    void giveUp();
    void start(bool forPublic);
    void makeRedactedCopy();
    void write(const core::Stores &stores, bool forPublic);
    void work();
    void stop();
    void sayState();
    [[nodiscard]] QString freeFolder(const QString &below) const;

    Workspace &m_workspace;
    std::function<core::PaperLanguage()> m_language;
    QMenu *m_menu;
    QAction *m_withNames;
    QAction *m_forPublic;
    FileJob *m_job;
    QTimer m_timer;
    bool m_working = false;
    int m_run = 0; ///< what comes of one that was given up is not for the next
    core::Id<core::Hearing> m_hearing; ///< whose file is written
    std::shared_ptr<core::RedactedCopy> m_copy; ///< before what reads it
    std::unique_ptr<core::Document> m_redacted;
    std::unique_ptr<documents::Dossier> m_dossier;
    QString m_folder;
};

} // namespace eldin::ui
