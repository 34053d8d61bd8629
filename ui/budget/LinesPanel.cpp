// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/budget/LinesPanel.h"

#include "core/base/Shares.h"
#include "core/service/BudgetService.h"
#include "ui/budget/BalanceStrip.h"
#include "ui/budget/LineInspector.h"
#include "ui/charts/PartsChart.h"
#include "ui/models/BudgetTreeModel.h"
#include "ui/widgets/CellDelegate.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/Icon.h"
#include "ui/widgets/Segments.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QStackedWidget>
#include <QTreeView>

namespace eldin::ui {

namespace {

constexpr core::BudgetSection kSections[] {core::BudgetSection::Revenue, core::BudgetSection::Expenditure,
                                           core::BudgetSection::Financing};
constexpr int kAmountWidth = 124;
constexpr int kNarrow = 700;

} // namespace

LinesPanel::LinesPanel(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_sections(new Segments(static_cast<int>(std::size(kSections))))
    , m_add(new QPushButton)
    , m_remove(new QPushButton)
    , m_acts(new QWidget)
    , m_trees(new QStackedWidget)
    , m_tree(new QTreeView)
    , m_model(new BudgetTreeModel(workspace, this))
    , m_empty(new EmptyState(QStringLiteral("file-spreadsheet")))
    , m_balance(new BalanceStrip)
    , m_inspector(new LineInspector(workspace))
{
    m_sections->setObjectName(QStringLiteral("sections"));
    m_empty->setObjectName(QStringLiteral("noBudget"));
    m_add->setObjectName(QStringLiteral("addLine"));
    m_remove->setObjectName(QStringLiteral("removeLine"));
    for (QPushButton *button : {m_add, m_remove})
        button->setProperty("kind", QStringLiteral("quiet"));
    m_add->setIcon(lineIcon(QStringLiteral("plus"), Token::Accent));
    m_remove->setIcon(lineIcon(QStringLiteral("trash-2"), Token::Accent));
    setUpTree();
    m_trees->addWidget(m_tree);
    m_trees->addWidget(m_empty);
    auto *bar = new QHBoxLayout;
    bar->setSpacing(theme::kGrid);
    bar->addWidget(m_sections);
    bar->addStretch(1);
    auto *acts = new QHBoxLayout(m_acts);
    acts->setContentsMargins(0, 0, 0, 0);
    acts->setSpacing(theme::kGrid / 2);
    acts->addWidget(m_add);
    acts->addWidget(m_remove);
    acts->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::kGrid);
    layout->addLayout(bar);
    layout->addWidget(m_trees, 1);
    layout->addWidget(m_acts);
    layout->addWidget(m_balance);

    connect(m_sections, &Segments::changed, this, [this] { m_workspace.runner().run([this] { ask(); showCurrent(); }); });
    connect(m_empty, &EmptyState::clicked, this, &LinesPanel::importAsked);
    connect(m_add, &QPushButton::clicked, this, &LinesPanel::addLine);
    connect(m_remove, &QPushButton::clicked, this, &LinesPanel::removeLine);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &LinesPanel::showCurrent);
    addKeys();
}

void LinesPanel::setUpTree()
{
    m_tree->setObjectName(QStringLiteral("budgetTree"));
    m_tree->setModel(m_model);
    m_tree->setItemDelegate(new CellDelegate(m_tree));
    m_tree->setUniformRowHeights(true);
    m_tree->setAllColumnsShowFocus(false);
    m_tree->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_tree->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
                            | QAbstractItemView::AnyKeyPressed);
    m_tree->setIndentation(theme::kGrid * 5 / 2);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setMinimumHeight(theme::kRow);
    m_tree->header()->setSectionsMovable(false);
}

void LinesPanel::addKeys()
{
    const auto key = [this](const QList<QKeySequence> &keys, const std::function<void()> &act) {
        auto *action = new QAction(m_tree);
        action->setShortcuts(keys);
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, act);
        m_tree->addAction(action);
    };
    key({QKeySequence(Qt::Key_Insert), QKeySequence(Qt::CTRL | Qt::Key_I)}, [this] { m_add->click(); });
    key({QKeySequence(Qt::Key_Delete), QKeySequence(Qt::CTRL | Qt::Key_D)}, [this] { m_remove->click(); });
    key({QKeySequence(Qt::CTRL | Qt::Key_V)}, [this] { Q_EMIT pasteAsked(); });
    key({QKeySequence(Qt::CTRL | Qt::Key_E)}, [this] { m_tree->edit(m_tree->currentIndex()); }); // the twin of F2
}

void LinesPanel::retranslate()
{
    m_sections->setTexts({sectionName(core::BudgetSection::Revenue), sectionName(core::BudgetSection::Expenditure),
                          sectionName(core::BudgetSection::Financing)});
    m_sections->setAccessibleName(tr("Part of the budget"));
    m_add->setText(tr("Add a line"));
    m_add->setToolTip(tr("Ins or Ctrl+I"));
    m_remove->setText(tr("Remove"));
    m_remove->setToolTip(tr("Del or Ctrl+D"));
    m_tree->setAccessibleName(tr("Budget lines"));
    m_empty->setWords(tr("There is no budget yet. Bring in your Excel workbook: its totals are checked line by line, and nothing is guessed."),
                      tr("Import from Excel…"));
    m_inspector->retranslate();
    m_model->retranslate();
}

void LinesPanel::setBudgets(std::vector<core::Budget> budgets)
{
    m_budgets = std::move(budgets);
    ask();
    m_trees->setCurrentWidget(m_budgets.empty() ? static_cast<QWidget *>(m_empty) : m_tree);
    m_sections->setVisible(!m_budgets.empty());
    m_balance->setVisible(!m_budgets.empty());
    m_acts->setVisible(!m_budgets.empty());
    if (!m_budgets.empty())
        m_balance->show(m_workspace, m_budgets.back());
    showCurrent();
}

void LinesPanel::ask()
{
    const core::BudgetSection section = kSections[m_sections->current()];
    const bool another = m_model->section() != section || m_model->budgets() != m_budgets || m_model->rowCount() == 0;
    m_model->setQuestion(section, m_budgets);
    if (!another)
        return;
    m_tree->expandToDepth(1);
    fitColumns();
    m_tree->setCurrentIndex(m_model->index(0, 0));
}

// Names come first: where it is narrow the code and the change give way, and the inspector still shows the code.
void LinesPanel::fitColumns()
{
    const bool narrow = width() < kNarrow;
    if (m_model->columnCount() < BudgetTreeModel::FirstAmountColumn)
        return;
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_tree->setColumnWidth(BudgetTreeModel::CodeColumn, 88);
    m_tree->setColumnHidden(BudgetTreeModel::CodeColumn, narrow);
    const int least = narrow ? kAmountWidth - theme::kGrid * 2 : kAmountWidth;
    for (int i = BudgetTreeModel::FirstAmountColumn; i < m_model->columnCount(); ++i) {
        m_tree->setColumnWidth(i, std::max(least, m_tree->header()->sectionSizeHint(i) + theme::kGrid * 2));
        const bool change = m_model->hasDifference() && i + 1 == m_model->columnCount();
        m_tree->setColumnHidden(i, narrow && change);
    }
}

void LinesPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitColumns();
}

void LinesPanel::showCurrent()
{
    const QModelIndex current = m_tree->currentIndex();
    const core::BudgetNode *node = m_model->node(current);
    const bool writable = !m_workspace.document().isReadOnly();
    m_add->setEnabled(writable && !m_budgets.empty());
    m_remove->setEnabled(writable && node != nullptr && node->isLine());
    const auto name = current.siblingAtColumn(0).data().toString();
    m_inspector->showLine(name, m_model->lineAt(current));
    QModelIndex group = current.siblingAtColumn(0);
    if (node != nullptr && node->isLine())
        group = group.parent();
    const auto parts = m_model->parts(current);
    std::vector<core::Money> amounts;
    for (const auto &[text, amount] : parts)
        amounts.push_back(amount);
    const auto shares = core::completeShares(amounts);
    std::vector<PartsChart::Part> bars;
    for (std::size_t i = 0; i < parts.size(); ++i)
        bars.push_back({parts[i].first.best(m_workspace.language()), shares[i]});
    const QString title = group.isValid() ? group.data().toString() : QString();
    m_inspector->setChartTitle(node != nullptr && node->isLine() ? tr("Beside it: %1").arg(title) : tr("What it consists of"));
    m_inspector->chart().setParts(title, std::move(bars), m_workspace.language());
}

void LinesPanel::addLine()
{
    const QModelIndex current = m_tree->currentIndex();
    const core::BudgetNode *node = m_model->node(current);
    const auto beside = m_model->lineAt(current);
    core::Id<core::BudgetLine> added;
    const bool worked = m_workspace.runner().run(tr("Line added."), [&] {
        core::BudgetLine line;
        line.section = m_model->section();
        if (!beside.isNull()) {
            const core::BudgetLine model = m_workspace.stores().lines.get(beside);
            line.revenueCode = model.revenueCode;
            line.functionCode = model.functionCode;
        } else if (node != nullptr && current.parent().isValid()) {
            (line.section == core::BudgetSection::Revenue ? line.revenueCode : line.functionCode) = node->code;
        }
        line.budgetId = m_budgets.back().id;
        line.name.of(m_workspace.language()) = tr("New line");
        added = core::BudgetService(m_workspace.document()).addLine(line);
    });
    const QModelIndex index = worked ? m_model->indexOfLine(added) : QModelIndex();
    if (!index.isValid())
        return;
    m_tree->setFocus();
    m_tree->setCurrentIndex(index);
    m_tree->scrollTo(index);
    m_tree->edit(index);
}

void LinesPanel::removeLine()
{
    const auto line = m_model->lineAt(m_tree->currentIndex());
    if (!line.isNull())
        m_workspace.runner().run(tr("Line removed."), [&] { core::BudgetService(m_workspace.document()).removeLine(line); });
}

void LinesPanel::takeFocus()
{
    m_tree->setFocus();
}

void LinesPanel::reveal(const core::BudgetLine &line)
{
    m_sections->setCurrent(static_cast<int>(line.section));
    ask();
    m_tree->setCurrentIndex(m_model->indexOfLine(line.id));
}

} // namespace eldin::ui
