// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/budget/LinesPanel.h"

#include "core/base/Shares.h"
#include "core/service/BudgetService.h"
#include "ui/budget/LineClipboard.h"
#include "ui/budget/LineGrouping.h"
#include "ui/budget/LineInspector.h"
#include "ui/budget/SplitMenu.h"
#include "ui/charts/PartsChart.h"
#include "ui/models/BudgetTreeModel.h"
#include "ui/widgets/CellDelegate.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/Icon.h"
#include "ui/widgets/Segments.h"

#include <QAction>
#include <QFontMetrics>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTimer>
#include <QTreeView>

namespace eldin::ui {

namespace {

constexpr core::BudgetSection kSections[] {core::BudgetSection::Revenue, core::BudgetSection::Expenditure,
                                           core::BudgetSection::Financing};
constexpr int kLeastAmount = 88;
constexpr int kNarrow = 700;
constexpr int kWide = 900; // room for per cent beside the change
constexpr int kTypingPause = 150; // milliseconds

} // namespace

LinesPanel::LinesPanel(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_sections(new Segments(static_cast<int>(std::size(kSections))))
    , m_filter(new QLineEdit)
    , m_onlyTitle(new QPushButton)
    , m_grouping(new LineGrouping)
    , m_add(new QPushButton)
    , m_remove(new QPushButton)
    , m_split(new QPushButton)
    , m_up(new QPushButton)
    , m_down(new QPushButton)
    , m_acts(new QWidget)
    , m_splitMenu(new SplitMenu(this))
    , m_typed(new QTimer(this))
    , m_trees(new QStackedWidget)
    , m_tree(new QTreeView)
    , m_model(new BudgetTreeModel(workspace, this))
    , m_clipboard(new LineClipboard(workspace, *m_tree, *m_model))
    , m_empty(new EmptyState(QStringLiteral("file-spreadsheet")))
    , m_inspector(new LineInspector(workspace))
{
    setObjectName(QStringLiteral("linesPanel"));
    m_sections->setObjectName(QStringLiteral("sections"));
    m_empty->setObjectName(QStringLiteral("noBudget"));
    m_filter->setObjectName(QStringLiteral("lineFilter"));
    m_filter->setClearButtonEnabled(true);
    m_onlyTitle->setObjectName(QStringLiteral("onlyTitle"));
    m_onlyTitle->setProperty("kind", QStringLiteral("quiet"));
    m_onlyTitle->setIcon(lineIcon(QStringLiteral("x"), Token::Accent));
    m_onlyTitle->hide();
    m_typed->setSingleShot(true);
    m_typed->setInterval(kTypingPause);
    const std::tuple<QPushButton *, const char16_t *, const char16_t *> acts[] {{m_add, u"addLine", u"plus"},
                                                                               {m_remove, u"removeLine", u"trash-2"},
                                                                               {m_split, u"splitLine", u"git-merge"},
                                                                               {m_up, u"lineUp", u"arrow-up"},
                                                                               {m_down, u"lineDown", u"arrow-down"}};
    for (const auto &[button, name, icon] : acts) {
        button->setObjectName(QString::fromUtf16(name));
        button->setProperty("kind", QStringLiteral("quiet"));
        button->setIcon(lineIcon(QString::fromUtf16(icon), Token::Accent));
    }
    setUpTree();
    layOut();

    const auto askAgain = [this] {
        m_workspace.runner().run([this] {
            ask();
            showCurrent();
        });
    };
    connect(m_sections, &Segments::changed, this, askAgain);
    connect(m_grouping, &LineGrouping::chosen, this, askAgain);
    connect(m_filter, &QLineEdit::textChanged, m_typed, qOverload<>(&QTimer::start));
    connect(m_typed, &QTimer::timeout, this, askAgain);
    connect(m_empty, &EmptyState::clicked, this, &LinesPanel::importAsked);
    connect(m_add, &QPushButton::clicked, this, &LinesPanel::addLine);
    connect(m_remove, &QPushButton::clicked, this, &LinesPanel::removeLines);
    connect(m_split, &QPushButton::clicked, this, &LinesPanel::askSplit);
    connect(m_splitMenu, &SplitMenu::asked, this, [this](core::Money amount) {
        const auto line = m_model->lineAt(m_tree->currentIndex());
        m_workspace.runner().run(tr("Line split."), [&] { core::BudgetService(m_workspace.document()).splitLine(line, amount); });
    });
    connect(m_onlyTitle, &QPushButton::clicked, this, [this] {
        m_workspace.runner().run([this] {
            showAll();
            ask();
            showCurrent();
        });
    });
    connect(m_up, &QPushButton::clicked, this, [this] { moveLine(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { moveLine(1); });
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &LinesPanel::showCurrent);
    connect(m_tree->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this] { m_remove->setEnabled(!m_workspace.document().isReadOnly() && !chosenLines().isEmpty()); });
    addKeys();
}

LinesPanel::~LinesPanel() = default;

void LinesPanel::layOut()
{
    m_trees->addWidget(m_tree);
    m_trees->addWidget(m_empty);
    auto *bar = new QHBoxLayout;
    bar->setSpacing(theme::kGrid);
    bar->addWidget(m_sections);
    bar->addWidget(m_filter, 1);
    bar->addWidget(m_grouping);
    auto *acts = new QHBoxLayout(m_acts);
    acts->setContentsMargins(0, 0, 0, 0);
    acts->setSpacing(theme::kGrid / 2);
    for (QPushButton *button : {m_add, m_remove, m_split, m_up, m_down})
        acts->addWidget(button);
    acts->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::kGrid);
    layout->addLayout(bar);
    layout->addWidget(m_onlyTitle, 0, Qt::AlignLeft);
    layout->addWidget(m_trees, 1);
    layout->addWidget(m_acts);
}

void LinesPanel::setUpTree()
{
    m_tree->setObjectName(QStringLiteral("budgetTree"));
    m_tree->setModel(m_model);
    m_tree->setItemDelegate(new CellDelegate(m_tree));
    m_tree->setUniformRowHeights(true);
    m_tree->setAllColumnsShowFocus(false);
    m_tree->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_tree->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_tree->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
                            | QAbstractItemView::AnyKeyPressed);
    m_tree->setIndentation(theme::kGrid * 5 / 2);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setMinimumHeight(theme::kRow);
    m_tree->header()->setSectionsMovable(false);
}

void LinesPanel::addKeys()
{
    const auto key = [this](QWidget *where, const QList<QKeySequence> &keys, const std::function<void()> &act) {
        auto *action = new QAction(where);
        action->setShortcuts(keys);
        action->setShortcutContext(where == m_tree ? Qt::WidgetShortcut : Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, act);
        where->addAction(action);
    };
    key(m_tree, {QKeySequence(Qt::Key_Insert), QKeySequence(Qt::CTRL | Qt::Key_I)}, [this] { m_add->click(); });
    key(m_tree, {QKeySequence(Qt::Key_Delete), QKeySequence(Qt::CTRL | Qt::Key_D)}, [this] { m_remove->click(); });
    key(m_tree, {QKeySequence(Qt::CTRL | Qt::Key_T)}, [this] { m_split->click(); });
    key(m_tree, {QKeySequence(Qt::ALT | Qt::Key_Up)}, [this] { m_up->click(); });
    key(m_tree, {QKeySequence(Qt::ALT | Qt::Key_Down)}, [this] { m_down->click(); });
    key(m_tree, {QKeySequence(Qt::CTRL | Qt::Key_C)}, [this] { m_clipboard->copy(); });
    key(m_tree, {QKeySequence(Qt::CTRL | Qt::Key_V)}, [this] {
        if (!m_clipboard->paste())
            Q_EMIT pasteAsked();
    });
    key(m_tree, {QKeySequence(Qt::CTRL | Qt::Key_E)}, [this] { m_tree->edit(m_tree->currentIndex()); }); // the twin of F2
    key(this, {QKeySequence(Qt::CTRL | Qt::Key_F)}, [this] {
        m_filter->setFocus();
        m_filter->selectAll();
    });
    key(m_filter, {QKeySequence(Qt::Key_Escape)}, [this] {
        m_filter->clear();
        m_tree->setFocus();
    });
    key(m_filter, {QKeySequence(Qt::Key_Down)}, [this] { m_tree->setFocus(); });
}

void LinesPanel::retranslate()
{
    m_sections->setTexts({sectionName(core::BudgetSection::Revenue), sectionName(core::BudgetSection::Expenditure),
                          sectionName(core::BudgetSection::Financing)});
    m_sections->setAccessibleName(tr("Part of the budget"));
    m_filter->setPlaceholderText(tr("Find a line (Ctrl+F)"));
    m_filter->setAccessibleName(tr("Find a line by words or code"));
    m_grouping->retranslate();
    m_split->setText(tr("Split…"));
    m_split->setToolTip(tr("Make two lines of one (Ctrl+T)"));
    m_up->setToolTip(tr("Move up (Alt+↑)"));
    m_down->setToolTip(tr("Move down (Alt+↓)"));
    m_up->setAccessibleName(m_up->toolTip());
    m_down->setAccessibleName(m_down->toolTip());
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
    for (QWidget *part : {static_cast<QWidget *>(m_sections), static_cast<QWidget *>(m_filter), static_cast<QWidget *>(m_grouping)})
        part->setVisible(!m_budgets.empty());
    m_acts->setVisible(!m_budgets.empty());
    showCurrent();
}

void LinesPanel::ask()
{
    const BudgetTreeModel::Question question {kSections[m_sections->current()], m_budgets, m_grouping->grouping(),
                                              m_filter->text().simplified(), m_only};
    const bool another = m_model->question() != question || m_model->rowCount() == 0;
    m_model->setQuestion(question);
    if (!another)
        return;
    if (question.filter.isEmpty() && question.only.isEmpty())
        m_tree->expandToDepth(question.grouping == core::BudgetGrouping::Main ? 1 : 0);
    else
        m_tree->expandAll();
    fitColumns();
    m_tree->setCurrentIndex(m_model->index(0, 0));
}

// Names come first: where it is narrow the code and the change give way, and the inspector still shows the code.
void LinesPanel::fitColumns()
{
    if (m_model->columnCount() < BudgetTreeModel::FirstAmountColumn)
        return;
    const bool narrow = width() < kNarrow;
    m_tree->header()->setSectionResizeMode(BudgetTreeModel::NameColumn, QHeaderView::Stretch);
    m_tree->setColumnWidth(BudgetTreeModel::CodeColumn, m_grouping->grouping() == core::BudgetGrouping::Main ? 72 : 104);
    m_tree->setColumnHidden(BudgetTreeModel::CodeColumn, narrow);
    const QFontMetrics metrics(theme::font(Type::Base, QFont::DemiBold));
    const QModelIndex top = m_model->index(0, 0);
    for (int i = BudgetTreeModel::FirstAmountColumn; i < m_model->columnCount(); ++i) {
        // The longest figure is that of the total or, of changes, that of a group below it.
        int figure = metrics.horizontalAdvance(top.siblingAtColumn(i).data().toString());
        for (int row = 0; row < m_model->rowCount(top); ++row)
            figure = std::max(figure, metrics.horizontalAdvance(m_model->index(row, i, top).data().toString()));
        const int head = m_tree->header()->sectionSizeHint(i);
        m_tree->setColumnWidth(i, std::max({kLeastAmount, head + theme::kGrid, figure + theme::kGrid * 3}));
        const int fromEnd = m_model->hasDifference() ? m_model->columnCount() - i : 0;
        m_tree->setColumnHidden(i, (narrow && fromEnd == 2) || (width() < kWide && fromEnd == 1));
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
    const bool line = writable && node != nullptr && node->isLine();
    m_remove->setEnabled(writable && !chosenLines().isEmpty());
    m_split->setEnabled(line);
    m_up->setEnabled(line && !m_model->linePairs(current, current.siblingAtRow(current.row() - 1)).empty());
    m_down->setEnabled(line && !m_model->linePairs(current, current.siblingAtRow(current.row() + 1)).empty());
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

QModelIndexList LinesPanel::chosenLines() const
{
    QModelIndexList result = m_tree->selectionModel()->selectedRows();
    result.removeIf([this](const QModelIndex &index) { return !m_model->node(index)->isLine(); });
    // In the order in which they stand, not in which they were chosen.
    std::sort(result.begin(), result.end(), [this](const QModelIndex &a, const QModelIndex &b) {
        return m_tree->visualRect(a).top() < m_tree->visualRect(b).top();
    });
    return result;
}

void LinesPanel::removeLines()
{
    std::vector<core::Id<core::BudgetLine>> lines;
    for (const QModelIndex &index : chosenLines())
        lines.push_back(m_model->lineAt(index.siblingAtColumn(m_tree->currentIndex().column())));
    std::erase_if(lines, [](const auto &line) { return line.isNull(); });
    if (!lines.empty())
        m_workspace.runner().run(tr("%n line(s) removed.", nullptr, static_cast<int>(lines.size())),
                                 [&] { core::BudgetService(m_workspace.document()).removeLines(lines); });
}

void LinesPanel::askSplit()
{
    const QModelIndex current = m_tree->currentIndex();
    const QRect row = m_tree->visualRect(current.siblingAtColumn(BudgetTreeModel::NameColumn));
    m_splitMenu->ask(m_tree->viewport()->mapToGlobal(row.bottomLeft()),
                     current.siblingAtColumn(BudgetTreeModel::NameColumn).data().toString(), m_budgets.back().unit, m_workspace.language());
}

void LinesPanel::moveLine(int steps)
{
    const QPersistentModelIndex current(m_tree->currentIndex());
    const auto pairs = m_model->linePairs(current, QModelIndex(current).siblingAtRow(current.row() + steps));
    if (pairs.empty())
        return;
    m_workspace.runner().run([&] { core::BudgetService(m_workspace.document()).swapLines(pairs); });
    m_tree->setCurrentIndex(current);
    showCurrent();
}

void LinesPanel::takeFocus()
{
    m_tree->setFocus();
}

void LinesPanel::reveal(const core::BudgetLine &line)
{
    m_sections->setCurrent(static_cast<int>(line.section));
    showAll();
    ask();
    m_tree->setCurrentIndex(m_model->indexOfLine(line.id));
}

void LinesPanel::showAll()
{
    m_only.clear();
    m_onlyTitle->hide();
    m_filter->clear();
    m_typed->stop();
}

void LinesPanel::showOnly(const QString &title, const std::vector<core::Id<core::BudgetLine>> &lines)
{
    showAll();
    for (const auto &line : lines)
        m_only.insert(line.text());
    m_onlyTitle->setText(title);
    m_onlyTitle->setToolTip(tr("Show all lines again"));
    m_onlyTitle->show();
    ask();
    m_tree->setFocus();
}

} // namespace eldin::ui
