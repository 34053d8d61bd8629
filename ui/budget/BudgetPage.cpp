// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/budget/BudgetPage.h"

#include "core/base/Shares.h"
#include "core/service/BudgetService.h"
#include "ui/budget/BalanceStrip.h"
#include "ui/budget/BudgetColumns.h"
#include "ui/budget/ImportDialog.h"
#include "ui/budget/LineInspector.h"
#include "ui/budget/MunicipalityPanel.h"
#include "ui/budget/PicturesPanel.h"
#include "ui/charts/PartsChart.h"
#include "ui/models/BudgetTreeModel.h"
#include "ui/shell/Dialogs.h"
#include "ui/widgets/CellDelegate.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/Icon.h"
#include "ui/widgets/Segments.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QStackedWidget>
#include <QTreeView>

namespace eldin::ui {

namespace {

constexpr core::BudgetSection kSections[] {core::BudgetSection::Revenue, core::BudgetSection::Expenditure,
                                           core::BudgetSection::Financing};
constexpr int kMunicipality = 3; // behind the three sections
constexpr int kPictures = 4;
constexpr int kAmountWidth = 124;
constexpr int kNarrow = 1040; // page width
constexpr QStringView kImportOf = u"import:";

} // namespace

BudgetPage::BudgetPage(Workspace &workspace)
    : Page(workspace, PageKey::Budget)
    , m_sections(new Segments(5))
    , m_columns(new BudgetColumns(workspace))
    , m_import(new QPushButton)
    , m_paste(new QPushButton)
    , m_add(new QPushButton)
    , m_remove(new QPushButton)
    , m_acts(new QWidget)
    , m_views(new QStackedWidget)
    , m_trees(new QStackedWidget)
    , m_tree(new QTreeView)
    , m_model(new BudgetTreeModel(workspace, this))
    , m_empty(new EmptyState(QStringLiteral("file-spreadsheet")))
    , m_balance(new BalanceStrip)
    , m_municipality(new MunicipalityPanel(workspace))
    , m_pictures(new PicturesPanel(workspace))
    , m_inspector(new LineInspector(workspace))
{
    m_empty->setObjectName(QStringLiteral("noBudget"));
    m_sections->setObjectName(QStringLiteral("sections"));
    m_import->setObjectName(QStringLiteral("importButton"));
    m_import->setIcon(lineIcon(QStringLiteral("file-spreadsheet")));
    m_paste->setObjectName(QStringLiteral("pasteButton"));
    m_paste->setProperty("kind", QStringLiteral("quiet"));
    m_add->setObjectName(QStringLiteral("addLine"));
    m_remove->setObjectName(QStringLiteral("removeLine"));
    for (QPushButton *button : {m_add, m_remove})
        button->setProperty("kind", QStringLiteral("quiet"));
    m_add->setIcon(lineIcon(QStringLiteral("plus"), Token::Accent));
    m_remove->setIcon(lineIcon(QStringLiteral("trash-2"), Token::Accent));
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
    m_views->addWidget(buildBudget());
    m_views->addWidget(m_municipality);
    m_views->addWidget(m_pictures);
    auto *content = new QWidget;
    auto *bar = new QHBoxLayout;
    bar->setSpacing(theme::kGrid);
    bar->addWidget(m_sections);
    bar->addStretch(1);
    bar->addWidget(m_columns);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::kGrid);
    layout->addLayout(bar);
    layout->addWidget(m_views, 1);
    setContent(content);
    setInspector(m_inspector);
    tools().addWidget(m_paste);
    tools().addWidget(m_import);

    connect(m_sections, &Segments::changed, this, &BudgetPage::showSection);
    connect(m_pictures, &PicturesPanel::linesAsked, this, [this](const QString &, const auto &lines) {
        if (!lines.empty())
            reveal(lines.front().text());
    });
    connect(m_columns, &BudgetColumns::changed, this, &BudgetPage::refreshSoon);
    connect(m_import, &QPushButton::clicked, this, qOverload<>(&BudgetPage::import));
    connect(m_paste, &QPushButton::clicked, this, &BudgetPage::paste);
    connect(m_empty, &EmptyState::clicked, this, qOverload<>(&BudgetPage::import));
    connect(m_add, &QPushButton::clicked, this, &BudgetPage::addLine);
    connect(m_remove, &QPushButton::clicked, this, &BudgetPage::removeLine);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &BudgetPage::showCurrent);
    addKeys();
}

QWidget *BudgetPage::buildBudget()
{
    auto *result = new QWidget;
    auto *acts = new QHBoxLayout(m_acts);
    acts->setContentsMargins(0, 0, 0, 0);
    acts->setSpacing(theme::kGrid / 2);
    acts->addWidget(m_add);
    acts->addWidget(m_remove);
    acts->addStretch(1);
    m_trees->addWidget(m_tree);
    m_trees->addWidget(m_empty);
    auto *layout = new QVBoxLayout(result);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::kGrid);
    layout->addWidget(m_trees, 1);
    layout->addWidget(m_acts);
    layout->addWidget(m_balance);
    return result;
}

void BudgetPage::addKeys()
{
    const auto key = [this](QWidget *where, const QList<QKeySequence> &keys, QPushButton *button) {
        auto *action = new QAction(where);
        action->setShortcuts(keys);
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, button, &QPushButton::click);
        where->addAction(action);
    };
    key(m_tree, {QKeySequence(Qt::Key_Insert), QKeySequence(Qt::CTRL | Qt::Key_I)}, m_add);
    key(m_tree, {QKeySequence(Qt::Key_Delete), QKeySequence(Qt::CTRL | Qt::Key_D)}, m_remove);
    key(m_tree, {QKeySequence(Qt::CTRL | Qt::Key_V)}, m_paste);
    auto *edit = new QAction(m_tree);
    edit->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_E)); // the twin of F2
    edit->setShortcutContext(Qt::WidgetShortcut);
    connect(edit, &QAction::triggered, this, [this] { m_tree->edit(m_tree->currentIndex()); });
    m_tree->addAction(edit);
}

QStringList BudgetPage::unbalanced() const
{
    QStringList result;
    for (const core::Budget &budget : stores().budgets.all()) {
        const core::BudgetTotals totals = stores().lines.totals(budget.id);
        // An executed budget need not balance: what is left is the closing balance.
        if (budget.stage != core::BudgetStage::Executed && totals.lines > 0 && !totals.balance().isZero())
            result += budgetTitle(budget);
    }
    return result;
}

int BudgetPage::openItems() const
{
    return static_cast<int>(unbalanced().size()) + (stores().municipality.one().name.isEmpty() ? 1 : 0);
}

void BudgetPage::retranslate()
{
    m_sections->setTexts({sectionName(core::BudgetSection::Revenue), sectionName(core::BudgetSection::Expenditure),
                          sectionName(core::BudgetSection::Financing), tr("Aimak and villages"), tr("Pictures")});
    m_sections->setAccessibleName(tr("Part of the budget"));
    m_import->setText(tr("Import from Excel…"));
    m_paste->setText(tr("Paste"));
    m_paste->setToolTip(tr("Import the table that was copied in Excel or Word (Ctrl+V)"));
    m_paste->setAccessibleName(m_paste->toolTip());
    m_add->setText(tr("Add a line"));
    m_add->setToolTip(tr("Ins or Ctrl+I"));
    m_remove->setText(tr("Remove"));
    m_remove->setToolTip(tr("Del or Ctrl+D"));
    m_tree->setAccessibleName(tr("Budget lines"));
    m_empty->setWords(tr("There is no budget yet. Bring in your Excel workbook: its totals are checked line by line, and nothing is guessed."),
                      tr("Import from Excel…"));
    m_inspector->retranslate();
    m_municipality->retranslate();
    m_pictures->retranslate();
    m_model->retranslate();
}

void BudgetPage::refresh()
{
    m_columns->refresh();
    m_municipality->refresh();
    ask();
    const auto budgets = m_columns->chosen();
    m_pictures->show(budgets);
    if (stores().municipality.one().name.isEmpty())
        setPurpose(tr("Your aimak has no name yet. Papers need it."), true);
    else if (const QStringList gaps = unbalanced(); !gaps.isEmpty())
        setPurpose(tr("Revenue and expenditure do not meet: %1.").arg(gaps.join(QStringLiteral("; "))), true);
    else if (budgets.empty())
        setPurpose(tr("Here stand the budgets of your aimak, side by side."));
    else
        setPurpose(tr("Amounts in %1. A double click or F2 changes a figure; every change can be undone.")
                       .arg(core::unitName(budgets.back().unit, workspace().language())));
    m_trees->setCurrentWidget(budgets.empty() ? static_cast<QWidget *>(m_empty) : m_tree);
    m_balance->setVisible(!budgets.empty());
    m_acts->setVisible(!budgets.empty());
    m_import->setVisible(!budgets.empty());
    m_inspector->setVisible(!budgets.empty() && m_sections->current() < kMunicipality);
    if (!budgets.empty())
        m_balance->show(workspace(), budgets.back());
    showCurrent();
}

void BudgetPage::ask()
{
    const int section = std::min(m_sections->current(), kMunicipality - 1);
    const auto budgets = m_columns->chosen();
    const bool another = m_model->section() != kSections[section] || m_model->budgets() != budgets || m_model->rowCount() == 0;
    m_model->setQuestion(kSections[section], budgets);
    if (!another)
        return;
    m_tree->expandToDepth(1);
    fitColumns();
    m_tree->setCurrentIndex(m_model->index(0, 0));
}

// Names come first: where it is narrow the code and the change give way, and the inspector still shows the code.
void BudgetPage::fitColumns()
{
    const bool narrow = width() < kNarrow;
    m_columns->setToolButtonStyle(narrow ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
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

void BudgetPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    fitColumns();
}

void BudgetPage::showSection(int index)
{
    m_views->setCurrentIndex(std::max(0, index - kMunicipality + 1));
    m_columns->setVisible(index != kMunicipality && !m_columns->chosen().empty());
    m_inspector->setVisible(index < kMunicipality && !m_columns->chosen().empty());
    if (index != kMunicipality)
        runner().run([this] { refresh(); });
}

void BudgetPage::showCurrent()
{
    const QModelIndex current = m_tree->currentIndex();
    const core::BudgetNode *node = m_model->node(current);
    const bool writable = !document().isReadOnly();
    m_add->setEnabled(writable && !m_model->budgets().empty());
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
        bars.push_back({parts[i].first.best(workspace().language()), shares[i]});
    const QString title = group.isValid() ? group.data().toString() : QString();
    m_inspector->setChartTitle(node != nullptr && node->isLine() ? tr("Beside it: %1").arg(title) : tr("What it consists of"));
    m_inspector->chart().setParts(title, std::move(bars), workspace().language());
}

void BudgetPage::addLine()
{
    const QModelIndex current = m_tree->currentIndex();
    const core::BudgetNode *node = m_model->node(current);
    const auto beside = m_model->lineAt(current);
    core::Id<core::BudgetLine> added;
    const bool worked = runner().run(tr("Line added."), [&] {
        core::BudgetLine line;
        line.section = m_model->section();
        if (!beside.isNull()) {
            const core::BudgetLine model = stores().lines.get(beside);
            line.revenueCode = model.revenueCode;
            line.functionCode = model.functionCode;
        } else if (node != nullptr && current.parent().isValid()) {
            (line.section == core::BudgetSection::Revenue ? line.revenueCode : line.functionCode) = node->code;
        }
        line.budgetId = m_model->budgets().back().id;
        line.name.of(workspace().language()) = tr("New line");
        added = core::BudgetService(document()).addLine(line);
    });
    const QModelIndex index = worked ? m_model->indexOfLine(added) : QModelIndex();
    if (!index.isValid())
        return;
    m_tree->setFocus();
    m_tree->setCurrentIndex(index);
    m_tree->scrollTo(index);
    m_tree->edit(index);
}

void BudgetPage::removeLine()
{
    const auto line = m_model->lineAt(m_tree->currentIndex());
    if (!line.isNull())
        runner().run(tr("Line removed."), [&] { core::BudgetService(document()).removeLine(line); });
}

void BudgetPage::import()
{
    const QString path = workspace().dialogs().fileToOpen(
        this, tr("Import a budget"), tr("Tables (*.xlsx *.xlsm *.xls *.ods *.docx *.csv *.tsv *.txt);;All files (*)"));
    if (!path.isEmpty())
        import({path, {}});
}

void BudgetPage::paste()
{
    std::optional<core::BudgetFile> table;
    if (!runner().run([&] { table = pastedTable(*QGuiApplication::clipboard()->mimeData()); }))
        return;
    if (!table) {
        runner().warn(tr("There is no table on the clipboard. Copy the table in Excel or Word first."));
        return;
    }
    import({{}, std::move(table)});
}

void BudgetPage::import(const ImportSource &source)
{
    ImportDialog dialog(workspace(), source, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    for (const auto &budget : dialog.budgets())
        m_columns->choose(budget);
}

void BudgetPage::reveal(const QString &target)
{
    if (target == u"municipality") {
        m_sections->setCurrent(kMunicipality);
        showSection(kMunicipality);
    } else if (target == u"import") {
        import();
    } else if (target.startsWith(kImportOf)) {
        import({target.sliced(kImportOf.size()), {}});
    } else if (const auto line = stores().lines.find(core::Id<core::BudgetLine>(target))) {
        const auto section = static_cast<int>(line->section);
        m_sections->setCurrent(section);
        showSection(section);
        m_tree->setCurrentIndex(m_model->indexOfLine(line->id));
    }
}

} // namespace eldin::ui
