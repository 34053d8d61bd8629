// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/QuestionnaireResults.h"
#include "ui/models/RecordsModel.h"

#include <QWidget>

class QLabel;

namespace eldin::ui {

class RecordTable;

/// What was written on one sheet in answer to one question.
struct OwnWordsRow
{
    core::Id<core::Answer> id;
    QString question;
    core::SheetStage stage = core::SheetStage::After;
    int sheet = 0;
    QString text;
    bool operator==(const OwnWordsRow &) const = default;
};

/// All that people wrote on a questionnaire in their own words, question by question, to be read by the office: also what the
/// paper of results leaves out.
class OwnWordsPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit OwnWordsPanel(Workspace &workspace, QWidget *parent = nullptr);

    void retranslate();
    void setQuestionnaire(const core::Id<core::Questionnaire> &id);
    void setFocusFirst();

private:
    [[nodiscard]] std::vector<OwnWordsRow> read() const;
    void showWhole();

    Workspace &m_workspace;
    core::Id<core::Questionnaire> m_questionnaire;
    RecordsModel<OwnWordsRow> *m_model;
    RecordTable *m_table;
    QLabel *m_whole; ///< what the chosen row says, for the list has a line for each
};

} // namespace eldin::ui
