// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/OpenDataExport.h"
#include "ui/shell/Workspace.h"

#include <QWidget>

class QButtonGroup;
class QCheckBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QRadioButton;

namespace eldin::ui {

class FileJob;

/// The data for other programs: as what, with or without personal data, into which folder. Beside it the way back: taking
/// an export over into a new document.
class ExportPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit ExportPanel(Workspace &workspace, QWidget *parent = nullptr);
    void retranslate();
    void refresh();
    /// To the first thing that a person chooses.
    void takeFocus();

    /// What an export came to.
    struct Written
    {
        qsizetype files = 0;
        int continued = 0; ///< texts that did not go into one cell
    };

private:
    [[nodiscard]] core::ExportFormat format() const;
    [[nodiscard]] QWidget *buildChoices();
    void press();
    void start(const QString &folder);
    void done(const QString &folder, const Written &written, const std::optional<core::Error> &failure);
    void takeOver();
    void sayState();

    Workspace &m_workspace;
    QLabel *m_purpose;
    QButtonGroup *m_formats;
    std::vector<QLabel *> m_details; ///< one a format
    QCheckBox *m_public;
    QPushButton *m_export; ///< while it works it gives up
    QProgressBar *m_progress;
    QLabel *m_takePurpose;
    QPushButton *m_take;
    FileJob *m_job;
};

} // namespace eldin::ui
