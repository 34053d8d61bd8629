// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/Report.h"
#include "ui/remarks/RemarkItem.h"
#include "ui/shell/Workspace.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QTableView;

namespace eldin::ui {

class EmptyState;
class PictureView;
class ReportTableModel;

/// What the hearing speaks of, by topics and villages: every remark counted, as a chart and, for all topics, as a table
/// beside it. A click or Enter on a bar or a figure asks for its remarks. Esc leaves.
class TopicsView final : public QWidget
{
    Q_OBJECT

public:
    explicit TopicsView(Workspace &workspace, QWidget *parent = nullptr);

    void retranslate(); ///< of what stands still; the counts follow by refresh()
    /// Counts these; what was chosen stays so where it is there still. `isAll`: false while more are being read.
    void show(const std::vector<RemarkItem> &items, bool isAll);
    void takeFocus();

Q_SIGNALS:
    void left();
    void placeChosen(const eldin::ui::RemarkPlace &place);
    /// Nothing was said yet: a remark is to be added.
    void remarkAsked();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QWidget *buildChart();
    void buildTable();
    /// `before`: the villages of the columns that are shown still.
    void showCounts(const std::vector<core::Id<core::Settlement>> &before, bool isAll);
    void showEmpty();
    [[nodiscard]] QString topicAt(int row) const; ///< null: no such row; empty: that of remarks without a topic
    [[nodiscard]] int rowOf(const QString &topic, const core::TopicList &list) const;
    [[nodiscard]] core::report::Table table() const;
    [[nodiscard]] std::vector<QString> names() const; ///< of the villages, in the order of the counts
    void choose(int row, int column);
    void takeStep();

    Workspace &m_workspace;
    core::TopicCounts m_counts;
    std::vector<core::TopicCount> m_rows; ///< of the table; the chart shows the first of them
    bool m_isDivided = false; ///< somebody moved what parts chart and table
    QPushButton *m_back;
    QLabel *m_hint;
    QStackedWidget *m_pages;
    QSplitter *m_sides;
    PictureView *m_chart;
    QLabel *m_legend;
    QTableView *m_table;
    ReportTableModel *m_model;
    EmptyState *m_empty;
};

} // namespace eldin::ui
