// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/RecordsModel.h"
#include "ui/remarks/RemarkItem.h"
#include "ui/shell/Page.h"

class QPushButton;
class QStackedWidget;

namespace eldin::ui {

class ChatImporter;
class ExcelButton;
class RecordImport;
class RecordTable;
class RemarkFilterBar;
class RemarkInspector;
class RemarkList;
class RepeatedView;
class TopicsView;

/// Everything that was said or written: found by words, kind, village and topic, and corrected in the inspector.
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
    void note(const core::ChangeSet &changes) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void addViews();
    void setColumns();
    void fitColumns();
    void filter();
    void takeList();
    void showTopics();
    void showList();
    void showCurrent();
    void showWords();
    void add();
    void takeTopic();
    void remove(int row);
    void import();
    /// The list, what was said twice, or the counts of topics.
    void open(QWidget *view);
    [[nodiscard]] bool shows(const QWidget *view) const;
    void fitTools();
    void chooseFirst();

    RemarkList *m_list; ///< before the filter
    RecordsModel<RemarkItem> *m_model;
    RecordTable *m_table;
    RemarkFilterBar *m_filters;
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
    QPushButton *m_byTopic;
    QAction *m_countTopics;
    QStackedWidget *m_views; ///< the list first
    RepeatedView *m_repeated;
    TopicsView *m_topics;
    QString m_awaited; ///< a remark that was asked for and is not read yet
};

} // namespace eldin::ui
