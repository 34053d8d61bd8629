// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/Workspace.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace eldin::core {
struct SealCheck;
}

namespace eldin::ui {

class FileJob;

/// Checks the document against a paper: the code from its foot is typed, and a sentence says whether the document is what
/// was closed then, or names the first thing that is not.
class PaperCheck final : public QWidget
{
    Q_OBJECT

public:
    explicit PaperCheck(Workspace &workspace, QWidget *parent = nullptr);
    void retranslate();

private:
    void check();
    void showButton();
    [[nodiscard]] QString resultText(const core::SealCheck &check) const;

    Workspace &m_workspace;
    QLabel *m_words;
    QLabel *m_label;
    QLineEdit *m_code;
    QPushButton *m_button;
    FileJob *m_job;
    bool m_checked = false; ///< the words say what came of it
};

} // namespace eldin::ui
