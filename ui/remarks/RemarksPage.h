// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/RecordsModel.h"
#include "ui/remarks/RemarkItem.h"
#include "ui/shell/Page.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace eldin::ui {

class ChatImporter;
class ExcelButton;
class FilterChips;
class RecordImport;
class RecordTable;
class RemarkInspector;
class RepeatedView;

/// Everything that was said or written: found by words, kind and village, and corrected in the inspector.
class RemarksPage final : public Page
{
    Q_OBJECT

public:
    explicit RemarksPage(Workspace &workspace);

    /// Questions without an answer; proposals are counted by the responses.
    [[nodiscard]] static int openItems(const Workspace &workspace);
    /// The id of a remark.
    void reveal(const QString &target) override;

protected:
    void retranslate() override;
    void refresh() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QLayout *buildFilters();
    [[nodiscard]] std::vector<RemarkItem> read();
    void setColumns();
    void fitColumns();
    void fillFilters();
    void filter();
    void showCurrent();
    void showWords();
    void add();
    void takeTopic();
    void remove(int row);
    void import();
    void showRepeated(bool shown);
    [[nodiscard]] bool showsRepeated() const;

    RecordsModel<RemarkItem> *m_model;
    RecordTable *m_table;
    QLineEdit *m_words;
    FilterChips *m_chips;
    QComboBox *m_kind;
    QComboBox *m_village;
    QCheckBox *m_unanswered;
    QCheckBox *m_withoutTopic;
    QLabel *m_count;
    RemarkInspector *m_inspector;
    QAction *m_find;
    QAction *m_takeTopic;
    ExcelButton *m_import;
    QAction *m_importTable;
    QAction *m_importChat;
    QAction *m_pasteMessages;
    RecordImport *m_importer;
    ChatImporter *m_chatImporter;
    QPushButton *m_same;
    QStackedWidget *m_views; ///< the list, and what was said twice
    RepeatedView *m_repeated;
    RemarkFilter m_filter;
    std::vector<core::RemarkRow> m_all; ///< before the filter
    bool m_keepAll = false;             ///< only the filter changed: what was read is still true
};

} // namespace eldin::ui
