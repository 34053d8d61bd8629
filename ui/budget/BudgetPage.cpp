// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/budget/BudgetPage.h"

#include "core/service/Forms.h"
#include "ui/budget/BalanceStrip.h"
#include "ui/budget/BudgetColumns.h"
#include "ui/budget/ChangesPanel.h"
#include "ui/budget/ClassificationPanel.h"
#include "ui/budget/ImportDialog.h"
#include "ui/budget/LineInspector.h"
#include "ui/budget/LinesPanel.h"
#include "ui/budget/MunicipalityPanel.h"
#include "ui/budget/PicturesPanel.h"
#include "ui/budget/TopicsPanel.h"
#include "ui/budget/VersionStrip.h"
#include "ui/models/BudgetTreeModel.h"
#include "ui/shell/Dialogs.h"
#include "ui/shell/FormWriter.h"
#include "ui/widgets/ExcelButton.h"
#include "ui/widgets/Icon.h"
#include "ui/widgets/Segments.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QStackedWidget>

namespace eldin::ui {

namespace {

enum View { Lines, Pictures, Changes, Classification, Topics, Municipality, Views };

constexpr QStringView kImportOf = u"import:";

} // namespace

BudgetPage::BudgetPage(Workspace &workspace)
    : Page(workspace, PageKey::Budget)
    , m_segments(new Segments(Views))
    , m_columns(new BudgetColumns(workspace))
    , m_forms(new ExcelButton)
    , m_filledForm(m_forms->addEntry(QStringLiteral("filledForm")))
    , m_emptyForm(m_forms->addEntry(QStringLiteral("emptyForm")))
    , m_writer(new FormWriter(workspace, this))
    , m_import(new QPushButton)
    , m_paste(new QPushButton)
    , m_version(new VersionStrip(workspace))
    , m_views(new QStackedWidget)
    , m_balance(new BalanceStrip)
    , m_lines(new LinesPanel(workspace))
    , m_pictures(new PicturesPanel(workspace))
    , m_changes(new ChangesPanel(workspace))
    , m_classification(new ClassificationPanel(workspace))
    , m_topics(new TopicsPanel(workspace))
    , m_municipality(new MunicipalityPanel(workspace))
{
    m_segments->setObjectName(QStringLiteral("budgetViews"));
    m_import->setObjectName(QStringLiteral("importButton"));
    m_import->setIcon(lineIcon(QStringLiteral("file-spreadsheet")));
    m_paste->setObjectName(QStringLiteral("pasteButton"));
    m_paste->setProperty("kind", QStringLiteral("quiet"));
    m_views->installEventFilter(this);
    m_views->insertWidget(Lines, m_lines);
    m_views->insertWidget(Pictures, m_pictures);
    m_views->insertWidget(Changes, m_changes);
    m_views->insertWidget(Classification, m_classification);
    m_views->insertWidget(Topics, m_topics);
    m_views->insertWidget(Municipality, m_municipality);
    auto *content = new QWidget;
    addBar(content);
    setContent(content);
    setInspector(&m_lines->inspector());
    tools().addWidget(m_paste);
    addForms();
    tools().addWidget(m_import);

    connect(m_segments, &Segments::changed, this, &BudgetPage::showView);
    connect(m_pictures, &PicturesPanel::linesAsked, this, &BudgetPage::showLines);
    connect(m_columns, &BudgetColumns::changed, this, &BudgetPage::refreshSoon);
    connect(m_columns, &BudgetColumns::approvalAsked, m_version, &VersionStrip::startApproval);
    connect(m_columns, &BudgetColumns::lastDayAsked, m_version, &VersionStrip::startLastDay);
    connect(m_version, &VersionStrip::newVersionMade, m_columns, &BudgetColumns::choose);
    connect(&runner(), &ActionRunner::refused, this, &BudgetPage::offerWayOut);
    connect(m_import, &QPushButton::clicked, this, qOverload<>(&BudgetPage::import));
    connect(m_paste, &QPushButton::clicked, this, &BudgetPage::paste);
    connect(m_lines, &LinesPanel::importAsked, this, qOverload<>(&BudgetPage::import));
    connect(m_lines, &LinesPanel::pasteAsked, this, &BudgetPage::paste);
    connect(m_changes, &ChangesPanel::lineAsked, this, [this](const core::Id<core::BudgetLine> &line) {
        runner().run([&] { reveal(line.text()); });
        m_lines->takeFocus();
    });
}

void BudgetPage::addForms()
{
    tools().addWidget(m_forms);
    addActions({m_filledForm, m_emptyForm}); // found by Ctrl+K too
    connect(m_emptyForm, &QAction::triggered, this, [this] { writeForm(std::nullopt); });
    connect(m_filledForm, &QAction::triggered, this, [this] { writeForm(m_columns->chosen().back()); });
}

void BudgetPage::writeForm(const std::optional<core::Budget> &budget)
{
    m_writer->write(budget ? budgetTitle(*budget) : tr("Budget form"),
                    [id = budget ? budget->id : core::Id<core::Budget>(), today = workspace().today()](
                        const QString &path, const core::Stores &stores, core::Language language) {
                        core::makeBudgetForm(path, &stores, id, language, today);
                    });
}

void BudgetPage::addBar(QWidget *content)
{
    auto *bar = new QHBoxLayout;
    bar->setSpacing(theme::kGrid);
    bar->addWidget(m_segments);
    bar->addStretch(1);
    bar->addWidget(m_columns);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::kGrid);
    layout->addLayout(bar);
    layout->addWidget(m_version);
    layout->addWidget(m_views, 1);
    layout->addWidget(m_balance);
}

QStringList BudgetPage::unbalanced(const core::Stores &stores)
{
    QStringList result;
    for (const core::Budget &budget : stores.budgets.all()) {
        // An executed budget need not balance: what is left is the closing balance.
        if (budget.stage == core::BudgetStage::Executed)
            continue;
        const core::BudgetTotals totals = stores.lines.totals(budget.id);
        if (totals.lines > 0 && totals.balance().isNegative())
            result += budgetTitle(budget);
    }
    return result;
}

int BudgetPage::openItems(const Workspace &workspace)
{
    const core::Stores &stores = workspace.stores();
    return static_cast<int>(unbalanced(stores).size()) + (stores.municipality.one().name.isEmpty() ? 1 : 0);
}

void BudgetPage::retranslate()
{
    m_segments->setTexts({tr("Lines"), tr("Pictures"), tr("Changes"), tr("Codes"), tr("Topics"), tr("Aimak and villages")});
    m_segments->setAccessibleName(tr("How the budget is shown"));
    m_import->setText(tr("Import from Excel…"));
    m_forms->setText(tr("Excel form"));
    m_forms->setToolTip(tr("A workbook for Excel that is read back without questions: by “Import from Excel…”, which shows only what was changed"));
    m_emptyForm->setText(tr("Get the empty form…"));
    m_paste->setText(tr("Paste"));
    m_paste->setToolTip(tr("Import the table that was copied in Excel or Word (Ctrl+V)"));
    m_paste->setAccessibleName(m_paste->toolTip());
    m_version->retranslate();
    m_lines->retranslate();
    m_pictures->retranslate();
    m_changes->retranslate();
    m_classification->retranslate();
    m_topics->retranslate();
    m_municipality->retranslate();
}

void BudgetPage::refresh()
{
    m_columns->refresh();
    const auto budgets = m_columns->chosen();
    m_import->setVisible(!budgets.empty());
    m_filledForm->setVisible(!budgets.empty());
    m_filledForm->setEnabled(!budgets.empty());
    if (!budgets.empty())
        m_filledForm->setText(tr("Edit %1 in Excel…").arg(budgetTitle(budgets.back())));
    sayPurpose();
    showView(m_segments->current());
    fitColumns();
}

void BudgetPage::sayPurpose()
{
    const auto budgets = m_columns->chosen();
    if (stores().municipality.one().name.isEmpty())
        setPurpose(tr("Your aimak has no name yet. Papers need it."), true);
    else if (const QStringList gaps = unbalanced(stores()); !gaps.isEmpty())
        setPurpose(tr("Revenue and expenditure do not meet: %1.").arg(gaps.join(QStringLiteral("; "))), true);
    else if (budgets.empty())
        setPurpose(tr("Here stand the budgets of your aimak, side by side."));
    else
        setPurpose(tr("Amounts in %1. A double click or F2 changes a figure; every change can be undone.")
                       .arg(core::unitName(budgets.back().unit, workspace().language())));
}

// Only what is seen is read.
void BudgetPage::showView(int view)
{
    const auto budgets = m_columns->chosen();
    m_views->setCurrentIndex(view);
    m_columns->setVisible((view == Lines || view == Pictures) && !budgets.empty());
    m_lines->inspector().setVisible(view == Lines && !budgets.empty());
    const bool figures = (view == Lines || view == Pictures || view == Changes) && !budgets.empty();
    m_balance->setVisible(figures);
    runner().run([&] {
        if (figures)
            m_balance->show(workspace(), budgets.back());
        m_version->show(view == Lines && !budgets.empty() ? std::optional(budgets.back()) : std::nullopt);
        switch (view) {
        case Lines: return m_lines->setBudgets(budgets);
        case Pictures: return m_pictures->show(budgets);
        case Changes: return m_changes->setBudgets(m_columns->all(), budgets);
        case Classification: return m_classification->refresh();
        case Topics: return m_topics->refresh();
        default: return m_municipality->refresh();
        }
    });
}

void BudgetPage::showLines(const QString &title, const std::vector<core::Id<core::BudgetLine>> &lines)
{
    if (lines.empty())
        return;
    // They may be of budgets that do not stand side by side yet.
    QSet<QString> budgets;
    for (const auto &line : lines) {
        if (const auto found = stores().lines.find(line); found && !budgets.contains(found->budgetId.text())) {
            budgets.insert(found->budgetId.text());
            m_columns->choose(found->budgetId);
        }
    }
    reveal(lines.front().text());
    m_lines->showOnly(title, lines);
}

// A version that stays as it is can be copied: the sentence below says why, the strip offers it.
void BudgetPage::offerWayOut(const core::Error &error)
{
    const bool fixed = error.code() == core::ErrorCode::RuleBroken
        && (error.detail() == u"budget-fixed" || error.detail() == u"budget-in-record");
    if (!fixed || !isVisible())
        return;
    const auto stays = [this](const core::Budget &budget) {
        const auto hearings = stores().hearings.all();
        return budget.isFixed() || std::any_of(hearings.begin(), hearings.end(), [&](const core::Hearing &hearing) {
                   return hearing.recordClosedAt.isValid() && (hearing.budgetId == budget.id || hearing.planBudgetId == budget.id);
               });
    };
    // The column in which somebody works, else the one the menu acts on.
    std::vector<core::Budget> candidates = m_columns->chosen();
    if (const auto line = stores().lines.find(m_lines->inspector().line()))
        candidates.push_back(stores().budgets.get(line->budgetId));
    const auto found = std::find_if(candidates.rbegin(), candidates.rend(), stays);
    if (found != candidates.rend())
        m_version->offerNewVersion(*found);
}

bool BudgetPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_views && event->type() == QEvent::Resize)
        fitColumns();
    return Page::eventFilter(watched, event);
}

// The views must be readable; the columns' names stand in the heads of the table too.
void BudgetPage::fitColumns()
{
    m_columns->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    const int wanted = m_segments->sizeHint().width() + theme::kGrid + m_columns->sizeHint().width();
    if (wanted > m_views->width())
        m_columns->setToolButtonStyle(Qt::ToolButtonIconOnly);
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
    bool again = false;
    for (const auto &budget : dialog.budgets()) {
        m_columns->choose(budget);
        again = again || stores().budgets.get(budget).version > 1;
    }
    if (!again)
        return;
    // Whoever brings a table in again wants to know what is other now.
    m_changes->followColumns();
    m_segments->setCurrent(Changes);
    showView(Changes);
}

void BudgetPage::reveal(const QString &target)
{
    if (target == u"municipality" || target == u"changes" || target == u"codes" || target == u"topics") {
        m_segments->setCurrent(target == u"changes" ? Changes : target == u"codes" ? Classification : target == u"topics" ? Topics : Municipality);
        showView(m_segments->current());
    } else if (target == u"import") {
        import();
    } else if (target.startsWith(kImportOf)) {
        import({target.sliced(kImportOf.size()), {}});
    } else if (const auto line = stores().lines.find(core::Id<core::BudgetLine>(target))) {
        m_columns->choose(line->budgetId);
        m_segments->setCurrent(Lines);
        showView(Lines);
        m_lines->reveal(*line);
    }
}

} // namespace eldin::ui
