// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Letterhead.h"
#include "ui/shell/Workspace.h"

#include <QWidget>

class QFormLayout;
class QLabel;
class QPushButton;
class QSpinBox;

namespace eldin::ui {

class EntryText;
class FileJob;

/// How the municipality's official papers look: coat of arms, the lines at the head in two languages, margins, letters.
class LetterheadPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit LetterheadPanel(Workspace &workspace, QWidget *parent = nullptr);
    void refresh();
    void retranslate();

private:
    void save();
    void chooseEmblem();
    void showEmblem();
    [[nodiscard]] core::Letterhead shown() const;

    Workspace &m_workspace;
    FileJob *m_job;
    QLabel *m_title;
    QLabel *m_emblem;
    QPushButton *m_choose;
    QPushButton *m_remove;
    std::vector<std::pair<core::Language, EntryText *>> m_lines;
    std::vector<QSpinBox *> m_margins; ///< left, right, top, bottom
    QSpinBox *m_letters;
    QSpinBox *m_spacing;
    QFormLayout *m_form;
};

} // namespace eldin::ui
