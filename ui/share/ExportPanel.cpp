// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/share/ExportPanel.h"

#include "core/report/OpenTables.h"
#include "core/service/DocumentCopy.h"
#include "core/service/JsonExport.h"
#include "core/service/JsonTakeOver.h"
#include "ui/shell/Dialogs.h"
#include "ui/shell/FileJob.h"
#include "ui/shell/HeldWindow.h"
#include "ui/shell/Theme.h"
#include "ui/widgets/Icon.h"
#include "ui/widgets/Sentence.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QTemporaryDir>
#include <QVBoxLayout>

namespace eldin::ui {

namespace {

constexpr int kWidest = theme::kGrid * 90;

QLabel *explanation()
{
    QLabel *label = sentence(QStringLiteral("soft"));
    label->setMaximumWidth(kWidest);
    return label;
}

/// A name below the folder that nothing has yet.
QString freeFolder(const QString &below, const QString &name)
{
    QString folder = QDir(below).filePath(name);
    for (int number = 2; QFileInfo::exists(folder); ++number)
        folder = QDir(below).filePath(QStringLiteral("%1-%2").arg(name).arg(number));
    return folder;
}

/// Of one state of the document, which meanwhile may be worked in: a reader that takes long would keep it from saving.
ExportPanel::Written exportFrom(const QString &path, const core::Environment &environment, const QString &folder, core::ExportFormat format, const core::OpenOrder &order,
               const core::ExportGoesOn &goesOn)
{
    const QTemporaryDir place;
    const QString copy = place.filePath(QStringLiteral("export.eldin"));
    core::copyDocument(path, copy, [&](int, int) { return goesOn(); });
    const auto document = core::Document::open(copy, environment, core::Access::ReadOnly);
    if (format == core::ExportFormat::Json)
        return {core::exportJson(*document, folder, order.forPublic, goesOn).size(), 0};
    const core::OpenPackage package = format == core::ExportFormat::Fdp ? core::fiscalTables(document->stores(), order.language) : core::openTables(document->stores(), order);
    ExportPanel::Written written;
    written.files = core::exportTables(folder, format, package, goesOn, &written.continued).size();
    return written;
}

} // namespace

ExportPanel::ExportPanel(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_purpose(explanation())
    , m_formats(new QButtonGroup(this))
    , m_public(new QCheckBox)
    , m_export(new QPushButton)
    , m_progress(new QProgressBar)
    , m_takePurpose(explanation())
    , m_take(new QPushButton)
    , m_job(new FileJob(this))
{
    m_public->setObjectName(QStringLiteral("exportPublic"));
    m_public->setChecked(true);
    m_export->setObjectName(QStringLiteral("exportData"));
    m_export->setProperty("kind", QStringLiteral("strong"));
    m_progress->setObjectName(QStringLiteral("exportProgress"));
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setMaximumWidth(theme::kGrid * 30);
    m_progress->hide();
    m_take->setObjectName(QStringLiteral("takeOverExport"));
    m_take->setIcon(lineIcon(QStringLiteral("download"), Token::InkSoft));
    auto *bar = new QHBoxLayout;
    bar->setSpacing(theme::kGrid * 2);
    bar->addWidget(m_export);
    bar->addWidget(m_progress);
    bar->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::kGrid * 2);
    layout->addWidget(m_purpose);
    layout->addWidget(buildChoices());
    layout->addWidget(m_public, 0, Qt::AlignLeft);
    layout->addLayout(bar);
    layout->addSpacing(theme::kGrid * 3);
    layout->addWidget(m_takePurpose);
    layout->addWidget(m_take, 0, Qt::AlignLeft);
    layout->addStretch(1);
    connect(m_export, &QPushButton::clicked, this, &ExportPanel::press);
    connect(m_take, &QPushButton::clicked, this, &ExportPanel::takeOver);
    connect(m_formats, &QButtonGroup::idToggled, this, &ExportPanel::sayState);
}

QWidget *ExportPanel::buildChoices()
{
    auto *result = new QWidget;
    auto *grid = new QGridLayout(result);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(theme::kGrid * 2);
    grid->setColumnStretch(1, 1);
    for (const auto &[format, code] : core::Codes<core::ExportFormat>::list) {
        auto *button = new QRadioButton;
        button->setObjectName(QStringLiteral("export-") + QString::fromUtf16(code));
        const int row = static_cast<int>(m_details.size());
        m_formats->addButton(button, row);
        m_details.push_back(explanation());
        grid->addWidget(button, row, 0, Qt::AlignTop);
        grid->addWidget(m_details.back(), row, 1);
    }
    m_formats->button(static_cast<int>(core::ExportFormat::Xlsx))->setChecked(true);
    result->setMaximumWidth(kWidest);
    return result;
}

core::ExportFormat ExportPanel::format() const
{
    return core::Codes<core::ExportFormat>::list[m_formats->checkedId()].first;
}

void ExportPanel::retranslate()
{
    m_purpose->setText(tr("The data of this document for other programs: for your website, for partners, for a statistician. Nothing in the document changes."));
    const std::pair<QString, QString> words[] {
        {tr("Tables (CSV)"), tr("A file for each table, for programs. To look at the data in Excel take the workbook: Excel does not read these files in every language.")},
        {tr("Complete copy (JSON)"), tr("Everything with its numbers and sources, and the attached files. A new document can take it over again.")},
        {tr("Workbook (Excel)"), tr("A sheet for each table with sums and charts, in the language of the window.")},
        {tr("Open Fiscal Data Package"), tr("The lines of all budgets in the form in which budgets are published over the world. Never with personal data.")}};
    for (std::size_t i = 0; i < m_details.size(); ++i) {
        QAbstractButton *button = m_formats->button(static_cast<int>(i));
        button->setText(words[i].first);
        button->setAccessibleDescription(words[i].second);
        m_details[i]->setText(words[i].second);
    }
    m_public->setText(tr("Without personal data"));
    m_public->setToolTip(tr("No names, telephones and attached files; a text that may name somebody is left out as a whole. Look the files through before you publish them."));
    m_progress->setAccessibleName(tr("The data are being written"));
    m_takePurpose->setText(tr("A complete copy (JSON) can be taken over into a new document: municipality, budgets, hearings and everything that belongs to them. "
                              "It needs a document without budgets and hearings; Undo takes it back."));
    m_take->setText(tr("Take over an export…"));
    sayState();
}

void ExportPanel::sayState()
{
    const bool working = m_job->isRunning();
    m_export->setText(working ? tr("Cancel") : tr("Export data…"));
    m_progress->setVisible(working);
    m_public->setEnabled(!working && format() != core::ExportFormat::Fdp);
    for (QAbstractButton *button : m_formats->buttons())
        button->setEnabled(!working);
}

void ExportPanel::refresh()
{
    const core::Stores &stores = m_workspace.stores();
    m_take->setEnabled(!m_workspace.document().isReadOnly() && stores.budgets.count() == 0 && stores.hearings.count() == 0);
}

void ExportPanel::takeFocus()
{
    m_formats->checkedButton()->setFocus();
}

void ExportPanel::press()
{
    if (m_job->isRunning())
        return m_job->cancel();
    const QString below = m_workspace.dialogs().folder(this, tr("Where to put the folder with the data"));
    if (below.isEmpty())
        return;
    const bool isPublic = m_public->isChecked() || format() == core::ExportFormat::Fdp;
    start(freeFolder(below, QStringLiteral("eldin-unu-%1%2-%3")
                                .arg(core::codeOf(format()), isPublic ? QStringLiteral("-public") : QString(), m_workspace.today().toString(Qt::ISODate))));
}

void ExportPanel::start(const QString &folder)
{
    const auto files = std::make_shared<Written>();
    const core::OpenOrder order {m_workspace.language(), m_public->isChecked(), format() == core::ExportFormat::Xlsx};
    m_job->start(
        [files, folder, order, format = format(), path = m_workspace.document().path(), environment = m_workspace.document().environment()](const std::atomic_bool &cancelled) {
            *files = exportFrom(path, environment, folder, format, order, [&cancelled] { return !cancelled; });
        },
        [this, files, folder](const std::optional<core::Error> &failure) { done(folder, *files, failure); });
    sayState();
}

void ExportPanel::done(const QString &folder, const Written &written, const std::optional<core::Error> &failure)
{
    sayState();
    m_workspace.runner().run([&] {
        if (failure && failure->code() == core::ErrorCode::Cancelled)
            return m_workspace.runner().say(tr("Given up: nothing was written."));
        if (failure)
            throw core::Error(*failure);
        QString said = tr("Files written: %1. They lie in %2").arg(written.files).arg(QDir::toNativeSeparators(folder));
        if (written.continued > 0)
            said += QStringLiteral(". ") + tr("Texts too long for one cell, which go on behind the last column: %1.").arg(written.continued);
        m_workspace.runner().sayFile(said, folder);
    });
}

void ExportPanel::takeOver()
{
    const QString folder = m_workspace.dialogs().folder(this, tr("The folder with export.json"));
    if (folder.isEmpty())
        return;
    m_workspace.runner().run([&] {
        const std::atomic_bool *ended = nullptr;
        const auto beside = [&ended](const std::function<void()> &work) {
            besideHeldWindow([&](const std::atomic_bool &cancelled) {
                ended = &cancelled;
                work();
            });
        };
        const qint64 rows = core::JsonTakeOver(m_workspace.document()).takeOver(folder, [&ended](qint64, qint64) { return !*ended; }, beside);
        m_workspace.runner().sayUndoable(tr("The export is taken over. Records: %1.").arg(rows));
    });
}

} // namespace eldin::ui
