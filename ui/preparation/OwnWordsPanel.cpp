// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preparation/OwnWordsPanel.h"

#include "core/storage/Stores.h"
#include "ui/shell/Theme.h"
#include "ui/widgets/RecordTable.h"

#include <QItemSelectionModel>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

namespace eldin::ui {

OwnWordsPanel::OwnWordsPanel(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_model(new RecordsModel<OwnWordsRow>(workspace, {QStringLiteral("answer_sheet"), QStringLiteral("answer"), QStringLiteral("answer_words"), QStringLiteral("question")},
                                            [this] { return read(); }, {}, this))
    , m_table(new RecordTable(QStringLiteral("message-square-quote")))
    , m_whole(new QLabel)
{
    m_table->setObjectName(QStringLiteral("ownWords"));
    m_table->setModel(m_model);
    m_table->setRowsGiven();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::kGrid);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_whole);
    m_whole->setObjectName(QStringLiteral("ownWordsWhole"));
    m_whole->setTextFormat(Qt::PlainText);
    m_whole->setWordWrap(true);
    m_whole->setTextInteractionFlags(Qt::TextSelectableByMouse);
    connect(m_table->view().selectionModel(), &QItemSelectionModel::currentRowChanged, this, &OwnWordsPanel::showWhole);
    for (auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_model, signal, this, &OwnWordsPanel::showWhole);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &OwnWordsPanel::showWhole);
}

void OwnWordsPanel::showWhole()
{
    const int row = m_table->currentRow();
    m_whole->setVisible(row >= 0);
    m_whole->setText(row < 0 ? QString() : m_model->row(row).question + u'\n' + m_model->row(row).text);
}

void OwnWordsPanel::retranslate()
{
    m_table->setWords(tr("What was written in own words"), tr("Nothing was written in own words yet. Add a question to be answered in words, and enter the sheets."), {});
    m_model->setColumns({
        {[] { return tr("Question"); }, [](const OwnWordsRow &row) { return row.question; }},
        {[] { return tr("When"); }, [](const OwnWordsRow &row) { return row.stage == core::SheetStage::Before ? tr("Before the meeting") : tr("After the meeting"); }},
        {[] { return tr("Sheet No"); }, [](const OwnWordsRow &row) { return row.sheet; }, {}, {}, {}, true},
        {[] { return tr("In own words"); }, [](const OwnWordsRow &row) { return row.text; }},
    });
    m_table->setWidths({144, 144, 88, 0});
}

void OwnWordsPanel::setQuestionnaire(const core::Id<core::Questionnaire> &id)
{
    m_questionnaire = id;
    m_model->reload();
}

void OwnWordsPanel::setFocusFirst()
{
    m_table->view().setFocus();
    if (m_model->rowCount() > 0)
        m_table->view().setCurrentIndex(m_model->index(0, 0));
}

std::vector<OwnWordsRow> OwnWordsPanel::read() const
{
    std::vector<OwnWordsRow> rows;
    if (m_questionnaire.isNull() || !m_workspace.stores().questionnaires.find(m_questionnaire))
        return rows;
    int place = 0;
    for (const core::QuestionResult &result : core::questionnaireResult(m_workspace.stores(), m_questionnaire).questions) {
        const QString question = QStringLiteral("%1. %2").arg(++place).arg(result.question.title.best(m_workspace.language()));
        for (const core::FreeAnswer &answer : result.words) {
            if (!answer.text.isEmpty())
                rows.push_back({answer.id, question, answer.stage, answer.sheet, answer.text});
        }
    }
    return rows;
}

} // namespace eldin::ui
