// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/budget/ChangesPanel.h"

#include "ui/budget/ChangeTotals.h"
#include "ui/budget/ProposalList.h"
#include "ui/models/BudgetTreeModel.h"
#include "ui/widgets/CellDelegate.h"
#include "ui/widgets/ChoiceBox.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/Icon.h"
#include "ui/widgets/Segments.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>

namespace eldin::ui {

namespace {

constexpr ChangeKind kKinds[] {ChangeKind::Added, ChangeKind::Changed, ChangeKind::Reworded, ChangeKind::Removed};
constexpr int kNarrow = 1000;

} // namespace

ChangesPanel::ChangesPanel(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_job(new ComparisonJob(workspace, [this](ComparisonJob::Result &&result) { take(std::move(result)); }, this))
    , m_fromLabel(new QLabel)
    , m_fromBox(new ChoiceBox)
    , m_toLabel(new QLabel)
    , m_toBox(new ChoiceBox)
    , m_copy(new QPushButton)
    , m_totals(new ChangeTotals)
    , m_kinds(new Segments(1 + static_cast<int>(std::size(kKinds))))
    , m_model(new ChangesModel(workspace, this))
    , m_table(new QTableView)
    , m_same(new EmptyState(QStringLiteral("check")))
    , m_tables(new QStackedWidget)
    , m_proposalsTitle(new QLabel)
    , m_proposals(new ProposalList(workspace))
    , m_nothing(new EmptyState(QStringLiteral("files")))
    , m_all(new QStackedWidget)
{
    setObjectName(QStringLiteral("changesPanel"));
    m_fromBox->setObjectName(QStringLiteral("changesFrom"));
    m_toBox->setObjectName(QStringLiteral("changesTo"));
    m_copy->setObjectName(QStringLiteral("copyChanges"));
    m_copy->setProperty("kind", QStringLiteral("quiet"));
    m_copy->setIcon(lineIcon(QStringLiteral("copy"), Token::Accent));
    m_kinds->setObjectName(QStringLiteral("changeKinds"));
    m_same->setObjectName(QStringLiteral("noChanges"));
    m_nothing->setObjectName(QStringLiteral("nothingToCompare"));
    m_proposals->setObjectName(QStringLiteral("changeProposals"));
    m_proposals->setFixedHeight(theme::kGrid * 9);
    m_proposalsTitle->setProperty("kind", QStringLiteral("soft"));
    setUpTable();
    m_all->addWidget(filled());
    m_all->addWidget(m_nothing);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_all);

    for (QComboBox *box : {m_fromBox, m_toBox}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(14);
        connect(box, &QComboBox::activated, this, [this] {
            m_chosen = true;
            m_from = core::Id<core::Budget>(m_fromBox->currentData().toString());
            m_to = core::Id<core::Budget>(m_toBox->currentData().toString());
            m_workspace.runner().run([this] { compare(); });
        });
    }
    connect(m_kinds, &Segments::changed, this, &ChangesPanel::showKind);
    connect(m_copy, &QPushButton::clicked, this, &ChangesPanel::copy);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
        if (const ChangeRow *row = m_model->at(index.row()))
            Q_EMIT lineAsked(row->change.line().id);
    });
}

ChangesPanel::~ChangesPanel() = default;

void ChangesPanel::setUpTable()
{
    m_table->setObjectName(QStringLiteral("changes"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new CellDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(theme::kRow);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setMinimumHeight(theme::kRow);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ChangesPanel::showCurrent);
    auto *copyKey = new QAction(m_table);
    copyKey->setShortcut(QKeySequence::Copy);
    copyKey->setShortcutContext(Qt::WidgetShortcut);
    connect(copyKey, &QAction::triggered, this, &ChangesPanel::copy);
    m_table->addAction(copyKey);
}

QWidget *ChangesPanel::filled()
{
    auto *content = new QWidget;
    auto *choosers = new QHBoxLayout;
    choosers->setSpacing(theme::kGrid);
    choosers->addWidget(m_fromLabel);
    choosers->addWidget(m_fromBox, 1);
    choosers->addWidget(m_toLabel);
    choosers->addWidget(m_toBox, 1);
    choosers->addStretch(1);
    auto *bar = new QHBoxLayout;
    bar->setSpacing(theme::kGrid);
    bar->addWidget(m_kinds);
    bar->addStretch(1);
    bar->addWidget(m_copy);
    m_tables->addWidget(m_table);
    m_tables->addWidget(m_same);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::kGrid);
    layout->addLayout(choosers);
    layout->addWidget(m_totals);
    layout->addLayout(bar);
    layout->addWidget(m_tables, 1);
    layout->addWidget(m_proposalsTitle);
    layout->addWidget(m_proposals);
    return content;
}

void ChangesPanel::retranslate()
{
    m_fromLabel->setText(tr("From"));
    m_fromBox->setAccessibleName(tr("Compared budget"));
    m_toLabel->setText(tr("to", "from one budget to another"));
    m_toBox->setAccessibleName(tr("Budget it became"));
    m_copy->setText(tr("Copy the table"));
    m_copy->setToolTip(tr("For Excel or Word (Ctrl+C)"));
    m_kinds->setAccessibleName(tr("Which changes are shown"));
    m_table->setAccessibleName(tr("Changed lines"));
    m_proposals->setAccessibleName(tr("Accepted proposals on this line"));
    m_nothing->setWords(tr("There are no two budgets to compare yet. Import a second one, or copy the one you have as a new version."));
    m_model->headerDataChanged(Qt::Horizontal, 0, ChangesModel::ColumnCount - 1);
    showWords();
}

void ChangesPanel::setBudgets(std::vector<core::Budget> all, const std::vector<core::Budget> &columns)
{
    m_budgets = std::move(all);
    const auto exists = [this](const core::Id<core::Budget> &id) {
        return std::any_of(m_budgets.begin(), m_budgets.end(), [&](const core::Budget &budget) { return budget.id == id; });
    };
    if (!m_chosen || !exists(m_from) || !exists(m_to))
        chooseDefault(columns);
    m_all->setCurrentIndex(m_budgets.size() < 2 ? 1 : 0);
    if (m_budgets.size() < 2)
        return;
    fillChoosers();
    compare();
}

// The last version against the one before it; where it is the first, the two columns that stand last, or the last of
// them and whatever is before it.
void ChangesPanel::chooseDefault(const std::vector<core::Budget> &columns)
{
    m_chosen = false;
    if (m_budgets.size() < 2 || columns.empty())
        return;
    const auto last = std::find_if(m_budgets.begin(), m_budgets.end(), [&](const core::Budget &budget) { return budget.id == columns.back().id; });
    m_to = columns.back().id;
    if (last == m_budgets.begin()) {
        m_from = m_budgets[1].id;
        return;
    }
    const core::Budget &before = *std::prev(last);
    const bool version = before.year == last->year && before.stage == last->stage;
    m_from = version || columns.size() < 2 ? before.id : columns[columns.size() - 2].id;
}

void ChangesPanel::fillChoosers()
{
    for (const auto &[box, id] : {std::pair {m_fromBox, m_from}, std::pair {m_toBox, m_to}}) {
        box->clear();
        for (const core::Budget &budget : m_budgets)
            box->addItem(budgetTitle(budget), budget.id.text());
        box->setCurrentIndex(box->findData(id.text()));
    }
}

void ChangesPanel::compare()
{
    const core::Stores &stores = m_workspace.stores();
    m_job->start(stores.budgets.get(m_from), stores.budgets.get(m_to));
}

void ChangesPanel::take(ComparisonJob::Result &&result)
{
    const ChangeRow *current = m_model->at(m_table->currentIndex().row());
    const auto line = current == nullptr ? core::Id<core::BudgetLine>() : current->change.line().id;
    // All the time or never: the table must not jump while one walks in it.
    m_proposals->setVisible(std::any_of(result.rows.begin(), result.rows.end(), [](const ChangeRow &row) { return !row.proposals.empty(); }));
    m_model->setChanges(std::move(result.rows), result.from, result.to);
    m_totals->show(result.comparison, result.to.unit, m_workspace.language());
    showKind();
    if (const int row = m_model->rowOf(line); row >= 0)
        m_table->setCurrentIndex(m_model->index(row, 0));
}

void ChangesPanel::showKind()
{
    const int kind = m_kinds->current();
    m_model->show(kind == 0 ? std::nullopt : std::optional(kKinds[kind - 1]));
    fitColumns();
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, 0));
    showWords();
    showCurrent();
}

void ChangesPanel::showWords()
{
    m_kinds->setTexts({tr("All: %1").arg(m_model->countAll()), tr("Added: %1").arg(m_model->count(ChangeKind::Added)),
                       tr("Changed: %1").arg(m_model->count(ChangeKind::Changed)),
                       tr("Reworded: %1").arg(m_model->count(ChangeKind::Reworded)),
                       tr("Removed: %1").arg(m_model->count(ChangeKind::Removed))});
    m_same->setWords(m_model->countAll() == 0 ? tr("The two budgets are the same, line by line.") : tr("No line changed in this way."));
    m_tables->setCurrentIndex(m_model->rowCount() > 0 ? 0 : 1);
    m_copy->setEnabled(m_model->rowCount() > 0);
}

void ChangesPanel::showCurrent()
{
    const ChangeRow *row = m_model->at(m_table->currentIndex().row());
    m_proposals->setProposals(row == nullptr ? std::vector<core::RemarkRow>() : row->proposals);
    m_proposalsTitle->setVisible(row != nullptr);
    if (row == nullptr)
        return;
    m_proposalsTitle->setText(row->proposals.empty() ? tr("No accepted proposal names this line.")
                                                     : tr("Accepted proposals on this line (Enter opens one):"));
}

void ChangesPanel::copy()
{
    if (m_model->rowCount() == 0)
        return;
    QGuiApplication::clipboard()->setText(m_model->asText());
    m_workspace.runner().say(tr("%n line(s) copied.", nullptr, m_model->rowCount()));
}

// Names come first: where it is narrow the code, the old amount and the percentage give way.
void ChangesPanel::fitColumns()
{
    const bool narrow = width() < kNarrow;
    auto *header = m_table->horizontalHeader();
    header->setSectionResizeMode(ChangesModel::NameColumn, QHeaderView::Stretch);
    const std::pair<int, int> widths[] {{ChangesModel::KindColumn, 104},    {ChangesModel::CodeColumn, 104},
                                        {ChangesModel::FromColumn, 104},    {ChangesModel::ToColumn, 104},
                                        {ChangesModel::DifferenceColumn, 120}, {ChangesModel::PercentColumn, 88},
                                        {ChangesModel::ProposalsColumn, 104}};
    for (const auto &[column, width] : widths)
        m_table->setColumnWidth(column, std::max(width, header->sectionSizeHint(column) + theme::kGrid));
    m_table->setColumnHidden(ChangesModel::CodeColumn, narrow);
    m_table->setColumnHidden(ChangesModel::PercentColumn, narrow);
}

void ChangesPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitColumns();
}

} // namespace eldin::ui
