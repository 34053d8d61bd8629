// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/budget/ImportDialog.h"

#include "core/report/Texts.h"
#include "ui/budget/ImportJob.h"
#include "ui/budget/SheetModel.h"
#include "ui/models/BudgetTreeModel.h"
#include "ui/shell/Theme.h"
#include "ui/widgets/CellDelegate.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>

namespace eldin::ui {

namespace {

QString causeText(const QString &cause)
{
    if (cause == u"lost-decimal-comma")
        return ImportDialog::tr("a decimal comma was lost");
    if (cause == u"line-outside-subtotal")
        return ImportDialog::tr("a line belongs to no subtotal");
    if (cause == u"transposed-digits")
        return ImportDialog::tr("two digits are swapped");
    if (cause == u"unit-mix")
        return ImportDialog::tr("soms and thousands are mixed");
    if (cause == u"missing-value")
        return ImportDialog::tr("a value is missing");
    return ImportDialog::tr("the total is wrong");
}

} // namespace

ImportDialog::ImportDialog(Workspace &workspace, const QString &path, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_path(path)
    , m_job(new ImportJob(this))
    , m_model(new SheetModel(this))
    , m_view(new QTableView)
    , m_head(new QLabel)
    , m_progress(new QProgressBar)
    , m_year(new QSpinBox)
    , m_stage(new QComboBox)
    , m_unit(new QComboBox)
    , m_sums(new QLabel)
    , m_gaps(new QListWidget)
    , m_accept(new QCheckBox)
    , m_import(new QPushButton)
    , m_cancel(new QPushButton(tr("Cancel")))
{
    setObjectName(QStringLiteral("importDialog"));
    setWindowTitle(tr("Import a budget"));
    resize(1120, 680);
    m_head->setProperty("kind", QStringLiteral("title"));
    m_head->setText(QFileInfo(path).fileName());
    m_view->setObjectName(QStringLiteral("sheet"));
    m_view->setModel(m_model);
    m_view->setAccessibleName(tr("The sheet as it was understood"));
    m_view->setShowGrid(false);
    m_view->setItemDelegate(new CellDelegate(m_view));
    m_view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_view->verticalHeader()->setDefaultAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_view->setTabKeyNavigation(false);
    m_view->setWordWrap(false);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->verticalHeader()->setDefaultSectionSize(theme::kRow - 4);
    m_sums->setWordWrap(true);
    m_sums->setObjectName(QStringLiteral("sums"));
    m_gaps->setObjectName(QStringLiteral("gaps"));
    m_gaps->setAccessibleName(tr("Gaps"));
    m_gaps->setWordWrap(true);
    m_gaps->setMaximumHeight(theme::kGrid * 15);
    m_accept->setObjectName(QStringLiteral("acceptGaps"));
    m_import->setObjectName(QStringLiteral("importNow"));
    m_import->setProperty("kind", QStringLiteral("strong"));
    m_import->setDefault(true);
    m_progress->setTextVisible(false);
    // Until the sheet is read there is nothing to accept.
    m_accept->hide();
    m_gaps->hide();

    auto *middle = new QHBoxLayout;
    middle->setSpacing(theme::kGrid * 2);
    middle->addWidget(buildDecisions());
    middle->addWidget(m_view, 1);
    auto *bottom = new QHBoxLayout;
    bottom->addWidget(m_accept);
    bottom->addStretch(1);
    bottom->addWidget(m_cancel);
    bottom->addWidget(m_import);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::kGrid * 3, theme::kGrid * 2, theme::kGrid * 3, theme::kGrid * 2);
    layout->setSpacing(theme::kGrid * 3 / 2);
    layout->addWidget(m_head);
    layout->addWidget(m_progress);
    layout->addLayout(middle, 1);
    layout->addWidget(m_gaps);
    layout->addLayout(bottom);

    connect(m_job, &ImportJob::progressed, m_progress, &QProgressBar::setValue);
    connect(m_job, &ImportJob::finished, this, [this] {
        m_progress->hide();
        // A failure is told by the page's status line; the dialog has nothing to show then.
        if (!m_workspace.runner().run([this] { showTable(m_job->take()); }))
            reject();
    });
    connect(m_year, &QSpinBox::valueChanged, this, &ImportDialog::read);
    connect(m_stage, &QComboBox::activated, this, &ImportDialog::read);
    connect(m_unit, &QComboBox::activated, this, &ImportDialog::read);
    connect(m_accept, &QCheckBox::toggled, this, &ImportDialog::updateButton);
    connect(m_gaps, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row < 0 || !m_table || static_cast<std::size_t>(row) >= m_table->reading.gaps.size())
            return;
        const QModelIndex cell = m_model->indexOf(m_table->reading.gaps[static_cast<std::size_t>(row)].cell);
        m_view->setCurrentIndex(cell);
        m_view->scrollTo(cell, QAbstractItemView::PositionAtCenter);
    });
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_import, &QPushButton::clicked, this, &ImportDialog::import);
    read();
}

ImportDialog::~ImportDialog() = default;

QWidget *ImportDialog::buildDecisions()
{
    m_year->setObjectName(QStringLiteral("importYear"));
    m_year->setRange(1999, 2100);
    m_year->setKeyboardTracking(false); // reads once the year is written, not at each digit
    m_year->setSpecialValueText(tr("as the sheet says"));
    m_year->setValue(m_year->minimum());
    m_stage->setObjectName(QStringLiteral("importStage"));
    m_stage->addItem(tr("as the sheet says"), QString());
    for (const auto &[stage, code] : core::Codes<core::BudgetStage>::list)
        m_stage->addItem(stageName(stage), QString::fromUtf16(code));
    m_unit->setObjectName(QStringLiteral("importUnit"));
    m_unit->addItem(tr("as the sheet says"), QString());
    for (const core::MoneyUnit unit : {core::MoneyUnit::ThousandSom, core::MoneyUnit::Som})
        m_unit->addItem(core::unitName(unit, m_workspace.language()), core::codeOf(unit));
    auto *form = new QFormLayout;
    form->setSpacing(theme::kGrid);
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    const std::pair<QString, QWidget *> rows[] {{tr("Year"), m_year}, {tr("Stage"), m_stage}, {tr("Unit"), m_unit}};
    for (const auto &[name, field] : rows) {
        form->addRow(name, field);
        field->setAccessibleName(name);
    }
    auto *card = new QFrame;
    card->setProperty("kind", QStringLiteral("card"));
    card->setFixedWidth(theme::kGrid * 32);
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(theme::kGrid * 2, theme::kGrid * 2, theme::kGrid * 2, theme::kGrid * 2);
    layout->setSpacing(theme::kGrid * 2);
    layout->addLayout(form);
    layout->addWidget(m_sums);
    layout->addStretch(1);
    return card;
}

void ImportDialog::read()
{
    core::BudgetTableOptions options;
    const bool worked = m_workspace.runner().run([&] { options.understand.knownCodes = core::knownCodes(m_workspace.stores()); });
    if (!worked)
        return;
    if (m_year->value() != m_year->minimum())
        options.understand.year = m_year->value();
    options.understand.stage = core::fromCode<core::BudgetStage>(m_stage->currentData().toString());
    options.understand.unit = core::fromCode<core::MoneyUnit>(m_unit->currentData().toString());
    m_import->setEnabled(false);
    m_import->setText(tr("Reading…"));
    m_progress->setValue(0);
    m_progress->show();
    m_job->start(m_path, options);
}

void ImportDialog::showTable(core::BudgetTable table)
{
    m_model->setTable(nullptr);
    m_table = std::move(table);
    m_model->setTable(&*m_table);
    m_head->setText(m_table->sheet.name.isEmpty() ? m_table->fileName
                                                  : QStringLiteral("%1 · %2").arg(m_table->fileName, m_table->sheet.name));
    for (int i = 0; i < m_model->columnCount(); ++i)
        m_view->setColumnWidth(i, 120);
    for (const auto &meaning : m_table->reading.columns) {
        if (meaning.role == core::exchange::ColumnRole::Name)
            m_view->setColumnWidth(static_cast<int>(meaning.column), 320);
    }
    QStringList words;
    const auto language = m_workspace.language();
    const auto unit = m_table->reading.unit;
    for (const auto &budget : m_table->reading.budgets) {
        const QString title = QStringLiteral("<b>%1, %2</b>")
                                  .arg(budget.year ? QString::number(*budget.year) : tr("year?"),
                                       stageName(budget.stage.value_or(core::BudgetStage::Draft)));
        words += QStringLiteral("%1<br>%2<br>%3")
                     .arg(title, tr("Revenue: %1").arg(core::moneyWithUnit(budget.revenue, unit, language)),
                          tr("Expenditure: %1").arg(core::moneyWithUnit(budget.expenditure, unit, language)));
    }
    words += tr("Rows with amounts: %1, budget lines: %2, subtotals: %3, left out: %4")
                 .arg(m_table->reading.rowsRead)
                 .arg(m_table->reading.lines.size())
                 .arg(m_table->reading.subtotals)
                 .arg(m_table->reading.leftOut.size());
    m_sums->setText(words.join(QStringLiteral("<br><br>")));
    fillGaps();
    updateButton();
    m_import->setFocus();
}

void ImportDialog::fillGaps()
{
    m_gaps->clear();
    const auto language = m_workspace.language();
    const auto &reading = m_table->reading;
    for (const core::exchange::Gap &gap : reading.gaps)
        m_gaps->addItem(tr("%1 “%2”: stated %3, computed %4, difference %5 – %6")
                            .arg(gap.cell, gap.name, core::moneyFigure(gap.stated, reading.unit, language),
                                 core::moneyFigure(gap.computed, reading.unit, language),
                                 core::moneyFigure(gap.difference, reading.unit, language), causeText(gap.cause)));
    for (const core::Problems *problems : std::initializer_list<const core::Problems *> {&m_table->problems, &reading.problems}) {
        for (const core::Problem &problem : *problems) {
            if (problem.severity != core::Severity::Note)
                m_gaps->addItem(problem.where.isEmpty() ? core::problemText(problem)
                                                        : QStringLiteral("%1: %2").arg(problem.where, core::problemText(problem)));
        }
    }
    m_gaps->setVisible(m_gaps->count() > 0);
}

void ImportDialog::updateButton()
{
    if (!m_table || m_job->isRunning())
        return;
    const auto gaps = static_cast<int>(m_table->reading.gaps.size());
    m_accept->setVisible(gaps > 0);
    m_accept->setText(tr("Import although %n total(s) do not agree with their lines", nullptr, gaps));
    m_import->setEnabled(m_table->canImport(m_accept->isChecked()));
    const auto lines = static_cast<int>(m_table->reading.lines.size());
    const QString what = tr("Import %n line(s)", nullptr, lines);
    m_import->setText(gaps > 0 && m_accept->isChecked() ? tr("%1, %2").arg(what, tr("%n gap(s) accepted", nullptr, gaps)) : what);
}

void ImportDialog::import()
{
    const auto accepted = m_table->reading.gaps.empty() ? std::nullopt : std::optional(tr("accepted in the import assistant"));
    const auto lines = static_cast<int>(m_table->reading.lines.size());
    if (m_workspace.runner().run(tr("%n line(s) imported.", nullptr, lines), [&] {
            m_budgets = core::BudgetImportService(m_workspace.document()).import(*m_table, accepted);
        }))
        accept();
}

// Enter in a field reads the sheet anew; it must not import by accident.
void ImportDialog::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && !m_import->hasFocus())
        return event->accept();
    QDialog::keyPressEvent(event);
}

} // namespace eldin::ui
