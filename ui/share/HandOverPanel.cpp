// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/share/HandOverPanel.h"

#include "core/document/Backups.h"
#include "ui/shell/Dialogs.h"
#include "ui/shell/FileJob.h"
#include "ui/shell/PaperTarget.h"
#include "ui/shell/Settings.h"
#include "ui/shell/Theme.h"

#include <QComboBox>
#include <QDir>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QTimer>

namespace eldin::ui {

namespace {

enum ListColumn { What, State, Due, Columns };

core::FilePlaces placesOf(const QString &document, const QString &place, const QDateTime &now)
{
    const core::Backups backups(document, place, core::Backups::idOf(document));
    const auto newest = backups.newest(now);
    return {document, backups.place(), newest ? newest->at : QDateTime()};
}

} // namespace

HandOverPanel::HandOverPanel(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_purpose(new QLabel)
    , m_table(new QTableWidget(0, Columns))
    , m_go(new QPushButton)
    , m_language(new QComboBox)
    , m_save(new QPushButton)
    , m_job(new FileJob(this))
    , m_paper(new FileJob(this))
    , m_fit(new QTimer(this))
{
    m_fit->setSingleShot(true);
    m_fit->setInterval(0);
    m_table->setObjectName(QStringLiteral("handOver"));
    m_go->setObjectName(QStringLiteral("handOverGo"));
    m_save->setObjectName(QStringLiteral("handOverSave"));
    m_language->setObjectName(QStringLiteral("handOverLanguage"));
    m_purpose->setWordWrap(true);
    m_purpose->setProperty("kind", QStringLiteral("soft"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(true);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionsMovable(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(What, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(State, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(Due, QHeaderView::Fixed);
    for (const core::PaperLanguage language : {core::PaperLanguage::Kyrgyz, core::PaperLanguage::Russian, core::PaperLanguage::KyrgyzAndRussian, core::PaperLanguage::English})
        m_language->addItem(QString(), core::codeOf(language));
    auto *bar = new QHBoxLayout;
    bar->setSpacing(theme::kGrid);
    bar->addWidget(m_purpose, 1);
    bar->addWidget(m_go, 0, Qt::AlignTop);
    bar->addWidget(m_language, 0, Qt::AlignTop);
    bar->addWidget(m_save, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::kGrid);
    layout->addLayout(bar);
    layout->addWidget(m_table, 1);

    connect(m_table->horizontalHeader(), &QHeaderView::sectionResized, m_fit, qOverload<>(&QTimer::start)); // once for all columns
    connect(m_fit, &QTimer::timeout, this, &HandOverPanel::fitRows);
    connect(m_table, &QTableWidget::cellActivated, this, &HandOverPanel::go);
    connect(m_table, &QTableWidget::currentCellChanged, this, [this](int row) { m_go->setEnabled(itemAt(row) != nullptr); });
    connect(m_go, &QPushButton::clicked, this, [this] { go(m_table->currentRow()); });
    connect(m_save, &QPushButton::clicked, this, &HandOverPanel::save);
    connect(&workspace, &Workspace::backupsChanged, this, &HandOverPanel::refresh);
    m_go->setEnabled(false);
}

void HandOverPanel::retranslate()
{
    const core::Wording wording(m_workspace.language());
    m_purpose->setText(wording("ho.purpose"));
    m_table->setAccessibleName(wording("ho.name"));
    m_table->setHorizontalHeaderLabels({wording("ho.column.what"), wording("ho.column.state"), wording("ho.column.due")});
    m_go->setText(tr("Go there"));
    m_save->setText(tr("Save the paper…"));
    m_language->setAccessibleName(tr("Language of the paper"));
    const QStringList names {QStringLiteral("Кыргызча"), QStringLiteral("Русский"), QStringLiteral("Кырг. + Рус."), QStringLiteral("English")};
    for (int i = 0; i < names.size(); ++i)
        m_language->setItemText(i, names[i]);
    refresh();
}

void HandOverPanel::refresh()
{
    if (!isVisible())
        return; // showing reads it
    if (m_job->isRunning()) {
        m_again = true;
        return;
    }
    const auto parts = std::make_shared<std::vector<core::HandOverPart>>();
    m_job->start(
        [parts, path = m_workspace.document().path(), place = m_workspace.settings().backupPlace(), environment = m_workspace.document().environment(),
         today = m_workspace.today(), language = m_workspace.language()](const std::atomic_bool &cancelled) mutable {
            environment.interrupted = [&cancelled] { return cancelled.load(); };
            const auto own = core::Document::open(path, environment, core::Access::ReadOnly);
            *parts = core::handOver(own->stores(), today, placesOf(path, place, own->environment().clock.now()), core::Wording(language));
        },
        [this, parts](const std::optional<core::Error> &failure) {
            m_workspace.runner().run([&] {
                if (failure)
                    throw core::Error(*failure);
                m_parts = std::move(*parts);
                fill();
            });
            if (std::exchange(m_again, false))
                refresh();
        });
}

void HandOverPanel::addHeading(const QString &title)
{
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    auto *item = new QTableWidgetItem(title);
    QFont font = m_table->font();
    font.setWeight(QFont::DemiBold);
    item->setFont(font);
    item->setFlags(Qt::ItemIsEnabled);
    m_table->setItem(row, What, item);
    m_table->setSpan(row, What, 1, Columns);
    m_rows.push_back(nullptr);
}

void HandOverPanel::addSentence(const QString &sentence)
{
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    auto *item = new QTableWidgetItem(sentence);
    item->setForeground(theme::color(Token::InkSoft));
    item->setFlags(Qt::ItemIsEnabled);
    m_table->setItem(row, What, item);
    m_table->setSpan(row, What, 1, Columns);
    m_rows.push_back(nullptr);
}

void HandOverPanel::addItem(const core::HandOverPart &part, const core::HandOverItem &item)
{
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    const QString day = item.due.isValid() ? m_workspace.locale().toString(item.due, QStringLiteral("dd.MM.yyyy")) : QString();
    const QStringList texts {item.what, item.state, part.topic == core::HandOverTopic::Offices && item.due.isValid() ? tr("since %1").arg(day) : day};
    for (int column = 0; column < Columns; ++column) {
        auto *cell = new QTableWidgetItem(texts[column]);
        cell->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        if (item.isLate && column != What)
            cell->setForeground(theme::color(Token::Danger));
        m_table->setItem(row, column, cell);
    }
    m_rows.push_back(&item);
}

void HandOverPanel::fill()
{
    const int before = m_table->currentRow();
    const QSignalBlocker blocker(m_table);
    m_table->clearSpans();
    m_table->setRowCount(0);
    m_rows.clear();
    const core::Wording wording(m_workspace.language());
    for (const core::HandOverPart &part : m_parts) {
        addHeading(part.title);
        if (part.items.empty())
            addSentence(part.none);
        QString group;
        for (const core::HandOverItem &item : part.items) {
            if (item.group != group)
                addSentence(group = item.group);
            addItem(part, item);
        }
        if (part.more > 0)
            addSentence(wording("hp.and_more").arg(part.more));
    }
    m_table->setColumnWidth(Due, theme::kGrid * 18);
    fitRows();
    if (before >= 0 && before < m_table->rowCount())
        m_table->setCurrentCell(before, What);
    m_go->setEnabled(itemAt(m_table->currentRow()) != nullptr);
}

const core::HandOverItem *HandOverPanel::itemAt(int row) const
{
    return row >= 0 && row < static_cast<int>(m_rows.size()) ? m_rows[static_cast<std::size_t>(row)] : nullptr;
}

void HandOverPanel::go(int row)
{
    const core::HandOverItem *found = itemAt(row);
    if (found == nullptr)
        return;
    const core::HandOverItem item = *found; // going there may read all anew
    if (!item.hearing.isNull())
        m_workspace.setHearing(item.hearing);
    switch (item.place) {
    case core::HandOverPlace::Preparation: return m_workspace.goTo(PageKey::Preparation, item.target);
    case core::HandOverPlace::Meeting: return m_workspace.goTo(PageKey::Meeting, item.target);
    case core::HandOverPlace::Responses: return m_workspace.goTo(PageKey::Responses, item.target);
    case core::HandOverPlace::Papers: return m_workspace.goTo(PageKey::Papers, item.target);
    case core::HandOverPlace::Budget: return m_workspace.goTo(PageKey::Budget, item.target);
    case core::HandOverPlace::Municipality: return m_workspace.goTo(PageKey::Budget, QStringLiteral("municipality"));
    case core::HandOverPlace::File: return Q_EMIT partRequested(QStringLiteral("file"));
    case core::HandOverPlace::Backups: return Q_EMIT partRequested(QStringLiteral("backups"));
    }
}

void HandOverPanel::save()
{
    const auto language = core::fromCode<core::PaperLanguage>(m_language->currentData().toString()).value_or(core::PaperLanguage::Kyrgyz);
    const core::Wording wording(core::languagesOf(language).front());
    const QString folder = m_workspace.settings().text(QStringLiteral("papers/folder"));
    const QString proposed = QDir(folder.isEmpty() ? QFileInfo(m_workspace.document().path()).absolutePath() : folder)
                                 .filePath(wording("ho.name") + QStringLiteral(" ") + m_workspace.today().toString(Qt::ISODate));
    const auto target = PaperTarget::ask(m_workspace, this, proposed, documents::PaperFormat::Pdf);
    if (!target || m_paper->isRunning())
        return;
    const auto paper = std::make_shared<core::report::Report>();
    m_save->setEnabled(false);
    m_paper->start(
        [paper, language, path = m_workspace.document().path(), place = m_workspace.settings().backupPlace(), environment = m_workspace.document().environment(),
         today = m_workspace.today()](const std::atomic_bool &) {
            const auto own = core::Document::open(path, environment, core::Access::ReadOnly);
            *paper = core::handOverPaper(own->stores(), today, placesOf(path, place, own->environment().clock.now()), language);
        },
        [this, paper, target = *target](const std::optional<core::Error> &failure) {
            m_save->setEnabled(true);
            m_workspace.runner().run([&] {
                if (failure)
                    throw core::Error(*failure);
                documents::writePaper(*paper, target.path, target.format);
                m_workspace.settings().setText(QStringLiteral("papers/folder"), QFileInfo(target.path).absolutePath());
                m_workspace.runner().sayFile(tr("Saved: %1").arg(QDir::toNativeSeparators(target.path)), target.path);
            });
        });
}

void HandOverPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

// Qt reckons with the padding of the style sheet for one line only, and cuts the last word of a text that just fits.
void HandOverPanel::fitRows()
{
    constexpr int kPadding = theme::kGrid * 3; // left and right
    for (int row = 0; row < m_table->rowCount(); ++row) {
        int height = theme::kGrid * 4;
        for (int column = 0; column < Columns; ++column) {
            const QTableWidgetItem *item = m_table->item(row, column);
            if (item == nullptr)
                continue;
            const int width = m_table->columnSpan(row, column) > 1 ? m_table->viewport()->width() : m_table->columnWidth(column);
            const QRect needed = QFontMetrics(m_table->font()).boundingRect(QRect(0, 0, std::max(1, width - kPadding), 0), Qt::TextWordWrap, item->text());
            height = std::max(height, needed.height() + theme::kGrid + theme::kGrid / 2);
        }
        m_table->setRowHeight(row, height);
    }
}

} // namespace eldin::ui
