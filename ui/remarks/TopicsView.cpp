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
#include <utility>

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
    connect(m_sides, &QSplitter::splitterMoved, this, [this] { m_isDivided = true; }); // by hand only
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

void TopicsView::show(const std::vector<RemarkItem> &items, bool isAll)
{
    core::TopicCounter counter(m_workspace.stores(), m_workspace.hearingId(), m_workspace.language());
    for (const RemarkItem &item : items)
        counter.add(item.row().remark, item.row().topics);
    const auto villages = std::exchange(m_counts, counter.counts()).villages;
    const bool isEmpty = m_counts.topics.empty();
    m_hint->setVisible(!isEmpty);
    m_pages->setCurrentIndex(isEmpty ? 1 : 0);
    isEmpty ? showEmpty() : showCounts(villages, isAll);
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

QString TopicsView::topicAt(int row) const
{
    if (row < 0 || row >= static_cast<int>(m_rows.size()))
        return {};
    const QString &topic = m_rows[static_cast<std::size_t>(row)].topic;
    return topic.isNull() ? QStringLiteral("") : topic;
}

// By any name it has or had: the language may be another now.
int TopicsView::rowOf(const QString &topic, const core::TopicList &list) const
{
    if (topic.isNull())
        return -1;
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](const core::TopicCount &row) {
        return topic.isEmpty() == row.topic.isEmpty() && list.areSame(row.topic, topic);
    });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

void TopicsView::showCounts(const std::vector<core::Id<core::Settlement>> &before, bool isAll)
{
    const QString bar = topicAt(m_chart->current());
    const QModelIndex cell = m_table->currentIndex();
    const QString topic = topicAt(cell.row());
    int column = cell.column();
    if (column >= FirstVillage && column - FirstVillage < static_cast<int>(before.size())) {
        const auto village = std::find(m_counts.villages.begin(), m_counts.villages.end(), before[static_cast<std::size_t>(column - FirstVillage)]);
        column = village == m_counts.villages.end() ? static_cast<int>(RemarksColumn) : FirstVillage + static_cast<int>(village - m_counts.villages.begin());
    }
    m_rows = m_counts.topics;
    if (m_counts.without.remarks > 0)
        m_rows.push_back(m_counts.without);
    m_model->setTable(table());
    m_table->setAccessibleName(m_model->table().caption);
    m_table->resizeColumnsToContents();
    m_table->setColumnWidth(TopicColumn, kTopicWidth);
    const core::TopicList list(m_workspace.stores());
    if (const int row = rowOf(topic, list); row >= 0)
        m_table->setCurrentIndex(m_model->index(row, std::min(column, m_model->columnCount() - 1)));
    const TopicChart chart = TopicChart::of(m_counts, names(), m_workspace.language());
    m_legend->setText(chart.legend);
    m_chart->setPicture(chart.chart, chart.about, chart.groups);
    if (const int row = rowOf(bar, list); row >= 0)
        m_chart->setCurrent(row);
    QString words = tr("A click or Enter on a bar or a figure shows its remarks. A remark about two topics counts at both.");
    if (chart.isShort)
        words += u' ' + tr("The chart has the topics that are spoken of most, the table has all.");
    m_hint->setText(isAll ? words : tr("The remarks are still being read; the counts grow.") + u' ' + words);
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

// What somebody moved stays as it is, as long as the two stand beside or below each other as they did then.
void TopicsView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool below = width() < kBesideWidth;
    const Qt::Orientation orientation = below ? Qt::Vertical : Qt::Horizontal;
    if (m_isDivided && orientation == m_sides->orientation())
        return;
    m_isDivided = false;
    m_sides->setOrientation(orientation);
    if (below)
        m_sides->setSizes({height(), height()});
    else
        m_sides->setSizes({kLeastChart, std::max(1, width() - kLeastChart)}); // every village wants a column
}

} // namespace eldin::ui
