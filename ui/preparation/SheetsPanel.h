// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/QuestionnaireService.h"
#include "ui/models/RecordsModel.h"

#include <QWidget>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace eldin::ui {

class RecordTable;

/// A sheet that is entered, as a row.
struct SheetRow
{
    core::Id<core::AnswerSheet> id;
    int number = 0;
    core::SheetStage stage = core::SheetStage::After;
    QString answers; ///< as they are keyed in
    bool operator==(const SheetRow &) const = default;
};

/// Filled in questionnaires are keyed in: a field a question, in which the number of the choice is typed. A single choice and
/// a mark lead on by themselves, several choices and words with Enter; Enter in the last field saves the sheet and begins
/// the next.
class SheetsPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit SheetsPanel(Workspace &workspace, QWidget *parent = nullptr);

    void retranslate();
    void setQuestionnaire(const core::Id<core::Questionnaire> &id);
    void refresh();
    void setFocusFirst();
    /// Saves the sheet that is typed; false if something in it is no answer, which then is said.
    bool save();

private:
    [[nodiscard]] std::vector<SheetRow> read() const;
    void makeFields();
    void goOn(int field);
    void edit(int row);
    void clearFields();
    void showNumber();
    void showCount();
    /// Nothing where what is typed is no answer to the question.
    [[nodiscard]] std::optional<core::SheetAnswer> answerIn(std::size_t place) const;

    struct Field
    {
        core::Question question;
        std::vector<core::QuestionOption> options;
        QLineEdit *line = nullptr;
    };

    Workspace &m_workspace;
    core::Id<core::Questionnaire> m_questionnaire;
    core::Id<core::AnswerSheet> m_edited; ///< null: a new one is typed
    int m_askedBlank = 0; ///< the number of the sheet that was about to be saved without an answer
    std::vector<Field> m_fields;
    RecordsModel<SheetRow> *m_model;
    QLabel *m_numberLabel;
    QLineEdit *m_number;
    QComboBox *m_stage;
    QWidget *m_form;
    QFormLayout *m_layout;
    QLabel *m_count;
    QPushButton *m_save;
    RecordTable *m_table;
};

} // namespace eldin::ui
