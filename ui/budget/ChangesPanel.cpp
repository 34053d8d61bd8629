// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/budget/ChangesPanel.h"

#include "core/report/ComparisonTexts.h"
#include "core/report/GrantedProposals.h"
#include "ui/budget/ChangesModel.h"
#include "ui/budget/ChangeTotals.h"
#include "ui/models/BudgetTreeModel.h"
#include "ui/models/RemarkWords.h"
#include "ui/shell/FileJob.h"
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
#include <QListWidget>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>

namespace eldin::ui {

namespace {

constexpr ChangeKind kKinds[] {ChangeKind::Added, ChangeKind::Changed, ChangeKind::Reworded, ChangeKind::Removed};
constexpr int kNarrow = 1000;
constexpr int kRemarkRole = Qt::UserRole;
constexpr int kHearingRole = Qt::UserRole + 1;

/// Lines of both budgets up to which comparing takes well under a tenth of a second.
constexpr int kComparedAtOnce = 6000;

std::vector<ChangeRow> rowsOf(const core::BudgetComparison &comparison, const std::vector<core::RemarkRow> &proposals)
{
    std::vector<ChangeRow> rows;
    const auto add = [&](ChangeKind kind, const std::vector<core::LineChange> &changes) {
        for (const core::LineChange &change : changes) {
            ChangeRow row {kind, change, {}};
            for (const core::RemarkRow &proposal : proposals) {
                if (core::namesLine(proposal, change.line()))
                    row.proposals.push_back(proposal);
            }
            rows.push_back(std::move(row));
        }
    };
    add(ChangeKind::Added, comparison.added);
    add(ChangeKind::Changed, comparison.changed);
    add(ChangeKind::Reworded, comparison.reworded);
    add(ChangeKind::Removed, comparison.removed);
    return rows;
}

} // namespace

struct ChangesPanel::Compared
{
    core::Budget from;
    core::Budget to;
    core::BudgetComparison comparison;
    std::vector<ChangeRow> rows;
};

ChangesPanel::ChangesPanel(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_job(new FileJob(this))
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
    , m_proposals(new QListWidget)
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
    m_proposals->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_proposals->setTextElideMode(Qt::ElideRight);
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
    connect(m_proposals, &QListWidget::itemActivated, this, &ChangesPanel::goToProposal);
    connect(m_proposals, &QListWidget::itemClicked, this, &ChangesPanel::goToProposal);
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
    const core::Budget from = stores.budgets.get(m_from);
    const core::Budget to = stores.budgets.get(m_to);
    if (stores.lines.totals(from.id).lines + stores.lines.totals(to.id).lines > kComparedAtOnce)
        compareBeside(from, to);
    else
        take(compared(stores, from, to));
}

ChangesPanel::Compared ChangesPanel::compared(const core::Stores &stores, const core::Budget &from, const core::Budget &to)
{
    Compared result {from, to, core::compareBudgets(stores, from.id, to.id), {}};
    result.rows = rowsOf(result.comparison, core::grantedProposals(stores, to.year));
    return result;
}

void ChangesPanel::compareBeside(const core::Budget &from, const core::Budget &to)
{
    m_again = m_job->isRunning();
    if (m_again)
        return;
    auto result = std::make_shared<Compared>();
    m_job->start(
        [result, from, to, path = m_workspace.document().path(), environment = m_workspace.document().environment()](const std::atomic_bool &) {
            const auto own = core::Document::open(path, environment, core::Access::ReadOnly);
            *result = compared(own->stores(), from, to);
        },
        [this, result](const std::optional<core::Error> &failure) {
            m_workspace.runner().run([&] {
                if (m_again)
                    return compare();
                if (failure)
                    throw core::Error(*failure);
                take(std::move(*result));
            });
        });
}

void ChangesPanel::take(Compared &&result)
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
    m_proposals->clear();
    m_proposalsTitle->setVisible(row != nullptr);
    if (row == nullptr)
        return;
    m_proposalsTitle->setText(row->proposals.empty() ? tr("No accepted proposal names this line.")
                                                     : tr("Accepted proposals on this line (Enter opens one):"));
    const core::Language language = m_workspace.language();
    for (const core::RemarkRow &proposal : row->proposals) {
        QStringList parts {remarkLabel(proposal.remark), decisionText(proposal.response->decision),
                           amountText(proposal.response->amount ? proposal.response->amount : proposal.remark.amount, language),
                           proposal.words.text.simplified()};
        parts.removeAll(QString());
        auto *item = new QListWidgetItem(parts.join(QStringLiteral(" · ")), m_proposals);
        item->setToolTip(proposal.words.text);
        item->setData(kRemarkRole, proposal.remark.id.text());
        item->setData(kHearingRole, proposal.remark.hearingId.text());
    }
}

void ChangesPanel::goToProposal()
{
    const QListWidgetItem *item = m_proposals->currentItem();
    if (item == nullptr)
        return;
    const QString remark = item->data(kRemarkRole).toString();
    m_workspace.setHearing(core::Id<core::Hearing>(item->data(kHearingRole).toString()));
    m_workspace.goTo(PageKey::Remarks, remark);
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
