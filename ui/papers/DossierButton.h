// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/Papers.h"

#include <QPushButton>
#include <QTimer>

#include <functional>
#include <memory>

namespace eldin::ui {

namespace documents {
class Dossier;
}
class Workspace;

/// Writes the whole file of the hearing into a new folder, between other events; while it works the same button says how far
/// it is and gives up, and then nothing is left behind.
class DossierButton final : public QPushButton
{
    Q_OBJECT

public:
    DossierButton(Workspace &workspace, std::function<core::PaperLanguage()> language, QWidget *parent = nullptr);
    ~DossierButton() override;

    void retranslate();
    [[nodiscard]] bool isWorking() const { return m_dossier != nullptr; }

private:
    void press();
    void start();
    void work();
    void stop();
    void sayState();
    [[nodiscard]] QString freeFolder(const QString &below) const;

    Workspace &m_workspace;
    std::function<core::PaperLanguage()> m_language;
    QTimer m_timer;
    std::unique_ptr<documents::Dossier> m_dossier;
    QString m_folder;
};

} // namespace eldin::ui
