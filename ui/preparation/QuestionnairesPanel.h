// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/Workspace.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QSpinBox;
class QStackedWidget;

namespace eldin::ui {

class EmptyState;
class LocalTextField;
class OwnWordsPanel;
class QuestionTable;
class Segments;
class SheetsPanel;

/// Own questionnaires of the hearing: their questions, the sheets that came back, keyed in, and what was written on them
/// in own words. They are printed with their numbers and tallied on the page of the papers.
class QuestionnairesPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit QuestionnairesPanel(Workspace &workspace, QWidget *parent = nullptr);

    void retranslate();
    void refresh();

private:
    void add();
    void remove();
    void saveHead();
    void showCurrent();
    [[nodiscard]] core::Id<core::Questionnaire> current() const;

    Workspace &m_workspace;
    QComboBox *m_which;
    QPushButton *m_add;
    QPushButton *m_remove;
    LocalTextField *m_title;
    QLabel *m_copiesLabel;
    QSpinBox *m_copies;
    QPushButton *m_print;
    QPushButton *m_results;
    Segments *m_parts;
    QStackedWidget *m_stack;
    QuestionTable *m_questions;
    SheetsPanel *m_sheets;
    OwnWordsPanel *m_words;
    QWidget *m_work;
    EmptyState *m_empty;
    QStackedWidget *m_views;
};

} // namespace eldin::ui
