// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/remarks/TopicsView.h"

#include "ui/charts/PictureView.h"
#include "ui/models/ReportTableModel.h"
#include "ui/remarks/TopicChart.h"
#include "ui/shell/Theme.h"
#include "ui/widgets/EmptyState.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>

#include <algorithm>

namespace eldin::ui {

namespace {

enum Columns { TopicColumn, RemarksColumn, FirstVillage };
constexpr int kBesideWidth = 960; ///< from here on chart and table stand beside each other
constexpr int kTopicWidth = 232;
constexpr int kLeastChart = 440; ///< names and bars

} // namespace

TopicsView::TopicsView(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_back(new QPushButton)
    , m_hint(new QLabel)
    , m_pages(new QStackedWidget)
    , m_sides(new QSplitter)
    , m_chart(new PictureView)
    , m_legend(new QLabel)
    , m_table(new QTableView)
    , m_model(new ReportTableModel(this))
    , m_empty(new EmptyState(QStringLiteral("message-square-quote")))
{
    setObjectName(QStringLiteral("topicsView"));
    m_back->setObjectName(QStringLiteral("topicsBack"));
    m_back->setAutoDefault(false);
    m_hint->setObjectName(QStringLiteral("topicsHint"));
    m_hint->setProperty("kind", QStringLiteral("soft"));
    m_hint->setWordWrap(true);
    buildTable();
    m_sides->setObjectName(QStringLiteral("topicSides"));
    m_sides->setChildrenCollapsible(false);
    m_sides->addWidget(buildChart());
    m_sides->addWidget(m_table);
    m_pages->addWidget(m_sides);
    m_pages->addWidget(m_empty);
    auto *head = new QHBoxLayout;
    head->setSpacing(theme::kGrid);
    head->addWidget(m_back);
    head->addWidget(m_hint, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::kGrid);
    layout->addLayout(head);
    layout->addWidget(m_pages, 1);
    connect(m_back, &QPushButton::clicked, this, &TopicsView::left);
    connect(m_empty, &EmptyState::clicked, this, &TopicsView::takeStep);
}

QWidget *TopicsView::buildChart()
{
    m_chart->setObjectName(QStringLiteral("topicChart"));
    m_legend->setObjectName(QStringLiteral("topicLegend"));
    m_legend->setTextFormat(Qt::RichText);
    m_legend->setWordWrap(true);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(m_chart);
    auto *side = new QWidget;
    side->setMinimumWidth(kLeastChart);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::kGrid / 2);
    layout->addWidget(m_legend);
    layout->addWidget(scroll, 1);
    // A part is not opened here, it is shown in the list: one click or two, Enter or Space are the same.
    connect(m_chart, &PictureView::opened, this, [this](int row) { choose(row, TopicColumn); });
    connect(m_chart, &PictureView::linesAsked, this, [this](int row) { choose(row, TopicColumn); });
    connect(m_chart, &PictureView::left, this, &TopicsView::left);
    connect(m_chart, &PictureView::currentChanged, scroll, [this, scroll](int row) {
        if (row >= 0)
            scroll->ensureVisible(0, m_chart->placeOf(row).y(), 0, theme::kRow);
    });
    return side;
}

void TopicsView::buildTable()
{
    m_table->setObjectName(QStringLiteral("topicTable"));
    m_table->setModel(m_model);
    m_table->setShowGrid(false);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(theme::kRow);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->installEventFilter(this);
    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex &cell) { choose(cell.row(), cell.column()); });
}

void TopicsView::retranslate()
{
    m_back->setText(tr("All remarks"));
    m_back->setToolTip(tr("Back to the list (%1)").arg(QKeySequence(Qt::Key_Escape).toString(QKeySequence::NativeText)));
}

void TopicsView::refresh()
{
    m_workspace.runner().run([this] {
        m_counts = m_workspace.hearingId().isNull() ? core::TopicCounts() : core::topicCounts(m_workspace.stores(), m_workspace.hearingId(), m_workspace.language());
        const bool isEmpty = m_counts.topics.empty();
        m_hint->setVisible(!isEmpty);
        m_pages->setCurrentIndex(isEmpty ? 1 : 0);
        isEmpty ? showEmpty() : showCounts();
    });
}

void TopicsView::showEmpty()
{
    m_rows.clear();
    const bool may = m_workspace.mayEditRecord();
    if (m_counts.remarks == 0)
        m_empty->setWords(tr("Nothing was said yet, so there are no topics."), may ? tr("Add a remark") : QString());
    else if (may)
        m_empty->setWords(tr("No remark of this hearing has a topic yet. Topics are given in the list, where the words of a remark suggest them."), tr("Give topics"));
    else
        m_empty->setWords(tr("No remark of this hearing has a topic, and none can be given any more."));
}

std::vector<QString> TopicsView::names() const
{
    std::vector<QString> names;
    for (const core::Settlement &village : m_workspace.stores().settlements.all())
        names.push_back(village.name.best(m_workspace.language()));
    names.push_back(tr("Village not stated"));
    return names;
}

core::report::Table TopicsView::table() const
{
    const auto language = m_workspace.language();
    const auto villages = names();
    // Where every village is stated, none that is not has a column.
    const bool anyUnknown = std::any_of(m_rows.begin(), m_rows.end(), [](const core::TopicCount &row) { return row.villages.back() > 0; });
    const std::size_t columns = villages.size() - (anyUnknown ? 0 : 1);
    core::report::Table table;
    table.caption = TopicChart::title();
    table.columns = {{tr("Topic"), core::report::Align::Left, 6}, {tr("Remarks"), core::report::Align::Right, 2}};
    for (std::size_t i = 0; i < columns; ++i)
        table.columns.push_back({villages[i], core::report::Align::Right, 2});
    for (const core::TopicCount &row : m_rows) {
        QStringList cells {TopicChart::nameOf(row), countFigure(row.remarks, language)};
        for (std::size_t i = 0; i < columns; ++i)
            cells += countFigure(row.villages[i], language);
        table.rows.push_back({cells, core::report::RowStyle::Normal});
    }
    return table;
}

void TopicsView::showCounts()
{
    const QString topic = m_chart->current() >= 0 && m_chart->current() < static_cast<int>(m_rows.size()) ? m_rows[static_cast<std::size_t>(m_chart->current())].topic : QString();
    const QModelIndex cell = m_table->currentIndex();
    m_rows = m_counts.topics;
    if (m_counts.without.remarks > 0)
        m_rows.push_back(m_counts.without);
    m_model->setTable(table());
    m_table->setAccessibleName(m_model->table().caption);
    m_table->resizeColumnsToContents();
    m_table->setColumnWidth(TopicColumn, kTopicWidth);
    if (cell.isValid())
        m_table->setCurrentIndex(m_model->index(std::min(cell.row(), m_model->rowCount() - 1), std::min(cell.column(), m_model->columnCount() - 1)));
    const TopicChart chart = TopicChart::of(m_counts, names(), m_workspace.language());
    m_legend->setText(chart.legend);
    m_chart->setPicture(chart.chart, chart.about, chart.groups);
    for (std::size_t i = 0; i < m_rows.size() && !topic.isEmpty(); ++i) {
        if (m_rows[i].topic == topic)
            m_chart->setCurrent(static_cast<int>(i));
    }
    const QString words = tr("A click or Enter on a bar or a figure shows its remarks. A remark about two topics counts at both.");
    m_hint->setText(chart.isShort ? words + u' ' + tr("The chart has the topics that are spoken of most, the table has all.") : words);
}

void TopicsView::takeFocus()
{
    if (m_pages->currentWidget() == m_empty)
        m_back->setFocus();
    else
        m_chart->setFocus();
}

void TopicsView::choose(int row, int column)
{
    if (row < 0 || row >= static_cast<int>(m_rows.size()))
        return;
    const core::TopicCount &count = m_rows[static_cast<std::size_t>(row)];
    RemarkPlace place;
    place.topic = count.topic;
    place.withoutTopic = count.topic.isEmpty();
    if (column >= FirstVillage) {
        const auto village = static_cast<std::size_t>(column - FirstVillage);
        if (count.villages[village] == 0)
            return; // a dash has no remarks to show
        place.village = m_counts.villages[village];
    }
    Q_EMIT placeChosen(place);
}

void TopicsView::takeStep()
{
    if (m_counts.remarks == 0)
        return Q_EMIT remarkAsked();
    RemarkPlace place;
    place.withoutTopic = true;
    Q_EMIT placeChosen(place);
}

// The table obeys the keys of the chart.
bool TopicsView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const QModelIndex cell = m_table->currentIndex();
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (cell.isValid())
            choose(cell.row(), cell.column());
        return true;
    case Qt::Key_Escape:
    case Qt::Key_Backspace:
        Q_EMIT left();
        return true;
    default:
        return QWidget::eventFilter(watched, event);
    }
}

void TopicsView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool below = width() < kBesideWidth;
    m_sides->setOrientation(below ? Qt::Vertical : Qt::Horizontal);
    if (below)
        m_sides->setSizes({height(), height()});
    else
        m_sides->setSizes({kLeastChart, std::max(1, width() - kLeastChart)}); // every village wants a column
}

} // namespace eldin::ui
