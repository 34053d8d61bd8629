// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/records/RecordTable.h"
#include "ui/models/RecordsModel.h"
#include "ui/responses/ProposalRow.h"
#include "ui/shell/Page.h"

class QLabel;
class QTableView;

namespace eldin::ui {

class AppealPanel;
class AppealsView;
class EmptyState;
class ExcelButton;
class FollowUpPanel;
class FormWriter;
class LedgerView;
class ProposalFilterBar;
class RecordImport;
class ResponseEditor;
class Segments;
class TranslationView;

/// The desk of the working group: proposals by state, the answer beside each, and what it costs on top; what became of the
/// promises; appeals with their terms; and what is left to translate.
class ResponsesPage final : public Page
{
    Q_OBJECT

public:
    explicit ResponsesPage(Workspace &workspace);

    [[nodiscard]] static int openItems(const Workspace &workspace);
    void reveal(const QString &target) override;

protected:
    void retranslate() override;
    void refresh() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void addExcel();
    /// Of a file that is asked for.
    void import();
    /// Of a table that was written for this only; it is removed.
    void importOnce(const QString &path);
    void takeInto(const core::Id<core::Hearing> &hearing, const core::exchange::RecordTable &table);
    void setColumns();
    void fitColumns();
    void showCurrent();
    void showMoney();
    void goToNextOpen();
    void choose(int row);
    enum class View { Answers, Ledger, Appeals, Translations };
    [[nodiscard]] View view() const;
    void refreshAnswers();
    void refreshLedger();
    void refreshAppeals();
    void showLetter();
    void refreshTranslations();
    [[nodiscard]] std::vector<ProposalRow> shownRows();
    void showView(QWidget *view, QWidget *panel);
    void showPanel(QWidget *panel);
    void closeHearing();
    [[nodiscard]] QString dueWords(const core::Hearing &hearing) const;

    RecordsModel<ProposalRow> *m_model;
    QTableView *m_table;
    Segments *m_view; ///< answers, what became of them, appeals, or what is to be translated
    LedgerView *m_ledger;
    FollowUpPanel *m_followUp;
    AppealsView *m_appeals;
    AppealPanel *m_appeal;
    TranslationView *m_translations;
    ProposalFilterBar *m_filter;
    QLabel *m_money;
    EmptyState *m_empty;
    QWidget *m_work;
    ResponseEditor *m_editor;
    ExcelButton *m_excel;
    QAction *m_form;
    QAction *m_import;
    FormWriter *m_writer;
    RecordImport *m_importer;
};

} // namespace eldin::ui
