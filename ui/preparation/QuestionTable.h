// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/QuestionnaireService.h"
#include "ui/models/RecordsModel.h"

#include <QWidget>

namespace eldin::ui {

class RecordTable;

/// A question with its choices, as a row.
struct QuestionRow
{
    core::Id<core::Question> id;
    core::Question question;
    std::vector<core::QuestionOption> options;
    bool operator==(const QuestionRow &) const = default;
};

/// The questions of one questionnaire, written in both languages; choices stand behind each other, parted by a semicolon.
class QuestionTable final : public QWidget
{
    Q_OBJECT

public:
    explicit QuestionTable(Workspace &workspace, QWidget *parent = nullptr);

    void retranslate();
    void setQuestionnaire(const core::Id<core::Questionnaire> &id);
    void refresh();
    void startAdding() { add(); }

private:
    [[nodiscard]] std::vector<QuestionRow> read() const;
    void save(const QuestionRow &row);
    void add();

    Workspace &m_workspace;
    core::Id<core::Questionnaire> m_questionnaire;
    RecordsModel<QuestionRow> *m_model;
    RecordTable *m_table;
};

/// "Single choice", "Scale".
[[nodiscard]] QString questionKindText(core::QuestionKind kind);

} // namespace eldin::ui
