// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/budget/ImportDialog.h"

#include "ui/budget/GapPanel.h"
#include "ui/budget/ImportDecisions.h"
#include "ui/budget/MappingMenus.h"
#include "ui/budget/RepairPanel.h"
#include "ui/budget/SheetLegend.h"
#include "ui/budget/SheetModel.h"
#include "ui/budget/SheetView.h"
#include "ui/shell/BesideWindow.h"
#include "ui/shell/Dialogs.h"
#include "ui/shell/Settings.h"
#include "ui/shell/Theme.h"

#include <QFileInfo>
#include <QHeaderView>
#include <QJsonDocument>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QSaveFile>
#include <QScreen>
#include <QSignalBlocker>
#include <QTabBar>

namespace eldin::ui {

namespace {

constexpr int kColumnWidth = 136;
constexpr int kNameWidth = 320;

QString titleOf(const ImportSource &source)
{
    return source.pasted ? source.pasted->name : QFileInfo(source.path).fileName();
}

} // namespace

ImportDialog::ImportDialog(Workspace &workspace, const ImportSource &source, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_job(new ImportJob(workspace.document(), source, this))
    , m_model(new SheetModel(this))
    , m_parts(new QTabBar)
    , m_view(new SheetView)
    , m_head(new QLabel)
    , m_progress(new QProgressBar)
    , m_decisions(new ImportDecisions(workspace))
    , m_repairs(new RepairPanel)
    , m_gaps(new GapPanel(workspace))
    , m_import(new QPushButton)
    , m_cancel(new QPushButton(tr("Cancel")))
{
    setObjectName(QStringLiteral("importDialog"));
    setWindowTitle(tr("Import a budget"));
    // As large as is good for a sheet, and never larger than the screen.
    resize(QSize(1200, 700).boundedTo(screen()->availableSize() - QSize(theme::kGrid * 4, theme::kGrid * 8)));
    m_head->setProperty("kind", QStringLiteral("title"));
    m_head->setText(titleOf(source));
    m_view->setObjectName(QStringLiteral("sheet"));
    m_view->setModel(m_model);
    m_view->setAccessibleName(tr("The sheet as it was understood"));
    m_parts->setObjectName(QStringLiteral("importParts"));
    m_parts->setAccessibleName(tr("Sheets that become one budget"));
    m_parts->hide();
    m_import->setObjectName(QStringLiteral("importNow"));
    m_cancel->setObjectName(QStringLiteral("cancelImport"));
    m_import->setProperty("kind", QStringLiteral("strong"));
    m_import->setDefault(true);
    m_progress->setTextVisible(false);

    auto *sheet = new QVBoxLayout;
    sheet->setSpacing(theme::kGrid);
    sheet->addWidget(m_parts);
    sheet->addWidget(m_view, 1);
    sheet->addWidget(new SheetLegend);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(theme::kGrid * 2);
    middle->addWidget(m_decisions);
    middle->addLayout(sheet, 1);
    auto *bottom = new QHBoxLayout;
    auto *hint = new QLabel(tr("Wrongly understood? Click the head of a column or the number of a row and say what it is."));
    hint->setProperty("kind", QStringLiteral("small"));
    hint->setWordWrap(true);
    bottom->addWidget(hint, 1);
    bottom->addWidget(m_cancel);
    bottom->addWidget(m_import);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::kGrid * 3, theme::kGrid * 2, theme::kGrid * 3, theme::kGrid * 2);
    layout->setSpacing(theme::kGrid * 3 / 2);
    layout->addWidget(m_head);
    layout->addWidget(m_progress);
    layout->addLayout(middle, 1);
    layout->addWidget(m_repairs);
    layout->addWidget(m_gaps);
    layout->addLayout(bottom);
    connectParts();
    read();
}

ImportDialog::~ImportDialog() = default;

void ImportDialog::connectParts()
{
    connect(m_job, &ImportJob::progressed, m_progress, &QProgressBar::setValue);
    connect(m_job, &ImportJob::finished, this, [this] {
        m_progress->hide();
        // A failure is told by the page's status line; the dialog has nothing to show then.
        if (!m_workspace.runner().run([this] { showResult(m_job->take()); }))
            reject();
    });
    connect(m_decisions, &ImportDecisions::changed, this, &ImportDialog::read);
    connect(m_decisions, &ImportDecisions::sheetChanged, this, [this] {
        m_mappings.clear();
        m_fitted = false;
        read();
    });
    connect(m_decisions, &ImportDecisions::forgetRequested, this, &ImportDialog::forget);
    connect(m_decisions, &ImportDecisions::exportRequested, this, &ImportDialog::exportProfile);
    connect(m_repairs, &RepairPanel::changed, this, &ImportDialog::read);
    connect(m_repairs, &RepairPanel::cellRequested, this, &ImportDialog::showCell);
    connect(m_gaps, &GapPanel::acceptanceChanged, this, &ImportDialog::updateButton);
    connect(m_gaps, &GapPanel::cellRequested, this, &ImportDialog::showCell);
    connect(m_parts, &QTabBar::currentChanged, this, &ImportDialog::showPart);
    connect(m_view, &SheetView::columnMenuRequested, this,
            [this](int column, const QPoint &place) { openMenu(&MappingMenus::fillColumn, column, place); });
    connect(m_view, &SheetView::rowMenuRequested, this,
            [this](int row, const QPoint &place) { openMenu(&MappingMenus::fillRow, row, place); });
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_import, &QPushButton::clicked, this, &ImportDialog::import);
}

void ImportDialog::read()
{
    core::BudgetTableOptions options;
    const bool worked = m_workspace.runner().run([&] {
        options.understand.knownCodes = core::knownCodes(m_workspace.stores());
        options.understand.knownSettlements = core::knownSettlements(m_workspace.stores());
        options.profiles = m_workspace.stores().profiles.all();
        // The municipality's own words, as the command line finds them beside its settings.
        m_inOwnList = options.understand.synonyms.extendFromFile(m_workspace.settings().folder() + QStringLiteral("/synonyms.txt"));
    });
    if (!worked)
        return;
    m_decisions->writeTo(options);
    options.mappings = m_mappings;
    m_import->setEnabled(false);
    m_import->setText(tr("Reading…"));
    m_progress->setValue(0);
    m_progress->show();
    m_job->start(options, m_repairs->chosen());
}

void ImportDialog::showResult(ImportJob::Result result)
{
    const QModelIndex current = m_view->currentIndex();
    m_model->setTable(nullptr);
    m_result = std::move(result);
    m_result->table.problems.insert(m_result->table.problems.end(), m_inOwnList.begin(), m_inOwnList.end());
    const core::BudgetTable &table = m_result->table;
    const QString names = table.sheetNames();
    m_head->setText(names.isEmpty() ? table.fileName : QStringLiteral("%1 · %2").arg(table.fileName, names));
    showTabs();
    showPart(m_parts->currentIndex());
    m_decisions->show(*m_result);
    m_repairs->show(m_result->damaged);
    m_gaps->show(table);
    updateButton();
    if (current.isValid())
        m_view->setCurrentIndex(m_model->index(current.row(), current.column()));
    if (!m_fitted)
        m_import->setFocus();
    m_fitted = true;
}

void ImportDialog::showTabs()
{
    const QSignalBlocker quiet(m_parts);
    const int before = m_fitted ? m_parts->currentIndex() : 0;
    while (m_parts->count() > 0)
        m_parts->removeTab(0);
    for (const core::BudgetTable *part : m_result->table.parts())
        m_parts->addTab(part->sheet.name);
    m_parts->setCurrentIndex(std::min(before, m_parts->count() - 1));
    m_parts->setVisible(m_parts->count() > 1);
}

const core::BudgetTable &ImportDialog::part() const
{
    return *m_result->table.parts().at(static_cast<std::size_t>(m_parts->currentIndex()));
}

void ImportDialog::showPart(int index)
{
    if (!m_result || index < 0)
        return;
    m_model->setTable(&part());
    const bool fits = m_fitted && m_shown == index;
    m_shown = index;
    for (int i = 0; i < m_model->columnCount() && !fits; ++i)
        m_view->setColumnWidth(i, std::max(kColumnWidth, m_view->horizontalHeader()->sectionSizeHint(i)));
    for (const auto &meaning : part().reading.columns) {
        if (meaning.role == core::exchange::ColumnRole::Name && !fits)
            m_view->setColumnWidth(static_cast<int>(meaning.column), kNameWidth);
    }
}

void ImportDialog::showCell(const QString &place)
{
    QString cell = place;
    const auto parts = m_result->table.parts();
    for (std::size_t i = 0; i < parts.size() && parts.size() > 1; ++i) {
        if (!place.startsWith(parts[i]->sheet.name + u'!'))
            continue;
        m_parts->setCurrentIndex(static_cast<int>(i));
        cell = place.sliced(parts[i]->sheet.name.size() + 1);
    }
    const QModelIndex index = m_model->indexOf(cell);
    m_view->setCurrentIndex(index);
    m_view->scrollTo(index, QAbstractItemView::PositionAtCenter);
}

void ImportDialog::openMenu(FillMenu fill, int index, const QPoint &place)
{
    if (!m_result || m_job->isRunning())
        return;
    core::exchange::TableMapping mapping = part().mapping;
    QMenu menu(this);
    const MappingMenus menus(mapping, part().reading, m_decisions->year(), [&] {
        m_mappings[part().sheet.name] = mapping;
        read();
        m_view->setFocus();
    });
    (menus.*fill)(menu, static_cast<std::uint32_t>(index));
    menu.exec(place);
}

void ImportDialog::forget()
{
    for (const core::BudgetTable *part : m_result->table.parts()) {
        const bool worked = !part->profile || m_workspace.runner().run(tr("The choices are forgotten."), [&] {
            core::BudgetImportService(m_workspace.document()).forgetProfile(part->profile->shape);
        });
        if (!worked)
            return;
    }
    m_mappings.clear();
    read();
}

void ImportDialog::exportProfile()
{
    const QString target = m_workspace.dialogs().fileToSave(this, tr("Save the choices"), QStringLiteral("import.json"), tr("JSON (*.json)"));
    if (target.isEmpty())
        return;
    m_workspace.runner().run([&] {
        QSaveFile file(target);
        const QByteArray bytes = QJsonDocument(core::exchange::toJson(part().mapping.forNextTime())).toJson();
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
            throw core::Error(core::ErrorCode::Io, target);
        m_workspace.runner().say(tr("The choices are saved: %1").arg(target));
    });
}

void ImportDialog::updateButton()
{
    if (!m_result || m_job->isRunning())
        return;
    const core::BudgetTable &table = m_result->table;
    const auto gaps = static_cast<int>(table.gapCount());
    m_import->setEnabled(table.canImport(m_gaps->isAccepted()));
    const auto lines = static_cast<int>(table.lineCount());
    const auto &plan = m_result->plan;
    if (!plan.empty() && std::all_of(plan.begin(), plan.end(), [](const core::PlannedBudget &planned) { return planned.unchanged; })) {
        m_import->setEnabled(false);
        m_import->setText(tr("Nothing has changed"));
        return;
    }
    const QString what = tr("Import %n line(s)", nullptr, lines);
    m_import->setText(gaps > 0 && m_gaps->isAccepted() ? tr("%1, %2").arg(what, tr("%n gap(s) accepted", nullptr, gaps)) : what);
}

// Written beside the window, to the last byte on the disk: a large table takes longer than anybody waits without a sign.
void ImportDialog::import()
{
    const core::BudgetTable &table = m_result->table;
    const auto accepted = table.gapCount() == 0 ? std::nullopt : std::optional(m_gaps->reasons());
    const auto lines = static_cast<int>(table.lineCount());
    std::atomic_int percent = 0;
    const auto goesOn = [&](std::size_t written, std::size_t all) {
        percent = static_cast<int>(written * 100 / std::max<std::size_t>(1, all));
        return !m_stopped;
    };
    const auto elsewhere = [&](const std::function<void()> &work) {
        besideWindow(work, [&] {
            m_progress->setValue(percent);
            m_progress->show();
        });
    };
    setWriting(true);
    const bool worked = m_workspace.runner().run(tr("%n line(s) imported.", nullptr, lines), [&] {
        m_budgets = core::BudgetImportService(m_workspace.document()).import(table, accepted, goesOn, elsewhere);
    });
    const bool stopped = m_stopped;
    setWriting(false);
    if (worked)
        accept();
    else if (stopped)
        QDialog::reject();
}

void ImportDialog::setWriting(bool writing)
{
    m_writing = writing;
    m_stopped = false;
    for (QWidget *part : {static_cast<QWidget *>(m_decisions), static_cast<QWidget *>(m_view), static_cast<QWidget *>(m_repairs),
                          static_cast<QWidget *>(m_gaps), static_cast<QWidget *>(m_import)})
        part->setEnabled(!writing);
    m_progress->setVisible(false);
    m_progress->setValue(0);
}

void ImportDialog::reject()
{
    if (m_writing)
        m_stopped = true;
    else
        QDialog::reject();
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
