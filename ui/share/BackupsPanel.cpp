// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/share/BackupsPanel.h"

#include "core/document/DocumentDifference.h"
#include "core/report/DifferenceTexts.h"
#include "ui/shell/Dialogs.h"
#include "ui/shell/FileJob.h"
#include "ui/shell/Settings.h"
#include "ui/shell/Theme.h"
#include "ui/widgets/Icon.h"
#include "ui/widgets/Sentence.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>

namespace eldin::ui {

namespace {

enum ListColumn { Made, Size, State };

QString keyOf(const core::Backup &backup)
{
    return QStringLiteral("%1|%2|%3").arg(backup.file).arg(backup.bytes).arg(QFileInfo(backup.file).lastModified().toMSecsSinceEpoch());
}

} // namespace

BackupsPanel::BackupsPanel(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_place(sentence(QStringLiteral("soft")))
    , m_make(new QPushButton)
    , m_choose(new QPushButton)
    , m_beside(new QPushButton)
    , m_list(new QTreeWidget)
    , m_empty(sentence(QStringLiteral("soft")))
    , m_title(sentence(QStringLiteral("heading")))
    , m_file(sentence(QStringLiteral("small")))
    , m_differences(sentence(QStringLiteral("body")))
    , m_restore(new QPushButton)
    , m_open(new QPushButton)
    , m_look(new FileJob(this))
    , m_checks(new FileJob(this))
    , m_comparison(new FileJob(this))
    , m_work(new FileJob(this))
{
    m_list->setObjectName(QStringLiteral("backups"));
    m_make->setObjectName(QStringLiteral("makeBackup"));
    m_choose->setObjectName(QStringLiteral("chooseBackupPlace"));
    m_beside->setObjectName(QStringLiteral("backupsBeside"));
    m_differences->setObjectName(QStringLiteral("backupDifferences"));
    m_place->setObjectName(QStringLiteral("backupPlace"));
    m_restore->setObjectName(QStringLiteral("restoreBackup"));
    m_open->setObjectName(QStringLiteral("openRestored"));
    m_place->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setColumnCount(3);
    m_list->header()->setStretchLastSection(true);
    m_list->header()->setSectionsMovable(false);
    m_make->setIcon(lineIcon(QStringLiteral("database-backup"), Token::InkSoft));

    auto *bar = new QHBoxLayout;
    bar->setSpacing(theme::kGrid);
    bar->addWidget(m_place, 1);
    for (QPushButton *button : {m_make, m_choose, m_beside})
        bar->addWidget(button, 0, Qt::AlignTop);
    auto *left = new QVBoxLayout;
    left->setSpacing(theme::kGrid);
    left->addWidget(m_empty);
    left->addWidget(m_list, 1);
    left->addStretch();
    auto *body = new QHBoxLayout;
    body->setSpacing(theme::kGrid * 2);
    body->addLayout(left, 3);
    body->addWidget(buildInspector(), 2);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::kGrid);
    layout->addLayout(bar);
    layout->addLayout(body, 1);

    connect(m_make, &QPushButton::clicked, this, &BackupsPanel::make);
    connect(m_choose, &QPushButton::clicked, this, &BackupsPanel::choosePlace);
    connect(m_beside, &QPushButton::clicked, this, [this] { setPlace({}); });
    connect(m_restore, &QPushButton::clicked, this, &BackupsPanel::restore);
    connect(m_open, &QPushButton::clicked, this, [this] { m_workspace.openDocument(m_restored); });
    connect(m_list, &QTreeWidget::currentItemChanged, this, &BackupsPanel::showChosen);
    connect(&workspace, &Workspace::backupsChanged, this, &BackupsPanel::refresh);
}

QWidget *BackupsPanel::buildInspector()
{
    auto *frame = new QFrame;
    frame->setProperty("kind", QStringLiteral("card"));
    auto *layout = new QVBoxLayout(frame);
    layout->setContentsMargins(theme::kGrid * 2, theme::kGrid * 2, theme::kGrid * 2, theme::kGrid * 2);
    layout->setSpacing(theme::kGrid);
    for (QLabel *label : {m_title, m_file, m_differences})
        layout->addWidget(label);
    layout->addSpacing(theme::kGrid);
    layout->addWidget(m_restore, 0, Qt::AlignLeft);
    layout->addWidget(m_open, 0, Qt::AlignLeft);
    layout->addStretch(1);
    return frame;
}

void BackupsPanel::retranslate()
{
    m_make->setText(tr("Make a backup now"));
    m_choose->setText(tr("Another place…"));
    m_beside->setText(tr("Beside the document"));
    m_restore->setText(tr("Restore into a new file…"));
    m_open->setText(tr("Open the restored document"));
    m_list->setAccessibleName(tr("Backups"));
    m_list->setHeaderLabels({tr("Made"), tr("Size"), tr("State")});
    m_empty->setText(tr("No backups yet. One is made by itself after the first change of each day."));
    fill();
}

core::Backups BackupsPanel::backups() const
{
    return {m_workspace.document().path(), m_workspace.settings().backupPlace(), m_id};
}

void BackupsPanel::refresh()
{
    if (!isVisible())
        return; // showing looks at it
    m_workspace.runner().run([this] { m_id = core::Backups::idOf(m_workspace.document()); });
    m_beside->setVisible(!m_workspace.settings().backupPlace().isEmpty());
    m_place->setText(tr("They lie here: %1").arg(QDir::toNativeSeparators(backups().place())));
    if (m_look->isRunning()) {
        m_again = true;
        return;
    }
    // A folder on the network may let us wait.
    const auto rows = std::make_shared<std::vector<core::Backup>>();
    m_look->start([rows, own = backups(), now = m_workspace.document().environment().clock.now()](const std::atomic_bool &) { *rows = own.list(now); },
                  [this, rows](const std::optional<core::Error> &) {
                      m_rows = *rows;
                      fill();
                      checkNext();
                      if (std::exchange(m_again, false))
                          refresh();
                  });
}

QString BackupsPanel::stateText(const core::Backup &backup) const
{
    const auto known = m_verified.find(keyOf(backup));
    return known == m_verified.end() ? tr("is being checked…") : *known ? tr("verified") : tr("damaged");
}

void BackupsPanel::fill()
{
    const auto before = chosen();
    const QSignalBlocker blocker(m_list);
    m_list->clear();
    for (const core::Backup &backup : m_rows) {
        auto *item = new QTreeWidgetItem(m_list);
        item->setText(Made, m_workspace.locale().toString(backup.at, QStringLiteral("d MMMM yyyy, HH:mm")));
        item->setText(Size, m_workspace.locale().formattedDataSize(backup.bytes));
        item->setTextAlignment(Size, Qt::AlignRight | Qt::AlignVCenter);
        item->setText(State, stateText(backup));
        if (m_verified.value(keyOf(backup), true) == false)
            item->setForeground(State, theme::color(Token::Danger));
        item->setData(Made, Qt::UserRole, backup.file);
        if (before && before->file == backup.file)
            m_list->setCurrentItem(item);
    }
    if (m_list->currentItem() == nullptr && m_list->topLevelItemCount() > 0)
        m_list->setCurrentItem(m_list->topLevelItem(0));
    m_list->resizeColumnToContents(Made);
    m_list->setColumnWidth(Size, theme::kGrid * 14);
    m_list->setVisible(!m_rows.empty());
    m_empty->setVisible(m_rows.empty());
    showChosen();
}

// One after the other beside the window, newest first, and only while somebody looks at them.
void BackupsPanel::checkNext()
{
    if (m_checks->isRunning() || !isVisible())
        return;
    const auto next = std::find_if(m_rows.begin(), m_rows.end(), [this](const core::Backup &backup) { return !m_verified.contains(keyOf(backup)) && !m_unread.contains(keyOf(backup)); });
    if (next == m_rows.end())
        return;
    const auto verified = std::make_shared<bool>(false);
    m_checks->start(
        [verified, own = backups(), file = next->file, environment = m_workspace.document().environment()](const std::atomic_bool &cancelled) mutable {
            environment.interrupted = [&cancelled] { return cancelled.load(); };
            *verified = own.isVerified(file, environment);
        },
        [this, verified, key = keyOf(*next), file = next->file](const std::optional<core::Error> &failure) {
            if (failure && failure->code() != core::ErrorCode::Cancelled)
                m_unread.insert(key); // not asked again before the page is shown anew
            if (!failure) {
                m_verified.insert(key, *verified);
                for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
                    QTreeWidgetItem *item = m_list->topLevelItem(i);
                    if (item->data(Made, Qt::UserRole) != file)
                        continue;
                    item->setText(State, *verified ? tr("verified") : tr("damaged"));
                    if (!*verified)
                        item->setForeground(State, theme::color(Token::Danger));
                    if (item == m_list->currentItem())
                        showChosen();
                }
            }
            checkNext();
        });
}

std::optional<core::Backup> BackupsPanel::chosen() const
{
    const QTreeWidgetItem *item = m_list->currentItem();
    if (item == nullptr)
        return std::nullopt;
    for (const core::Backup &backup : m_rows) {
        if (backup.file == item->data(Made, Qt::UserRole).toString())
            return backup;
    }
    return std::nullopt;
}

void BackupsPanel::showChosen()
{
    const auto backup = chosen();
    const bool damaged = backup && !m_verified.value(keyOf(*backup), true);
    m_restore->setVisible(backup.has_value());
    m_restore->setEnabled(backup && !damaged && !m_work->isRunning());
    m_open->setVisible(!m_restored.isEmpty());
    m_file->setVisible(backup.has_value());
    m_differences->setVisible(backup.has_value());
    if (!backup) {
        m_title->setText(tr("Choose a backup to see what has come since."));
        return;
    }
    m_title->setText(tr("Backup of %1").arg(m_workspace.locale().toString(backup->at, QStringLiteral("d MMMM yyyy, HH:mm"))));
    m_file->setText(QFileInfo(backup->file).fileName());
    if (damaged) {
        m_differences->setText(tr("This backup does not pass its check: the disk or the stick may be failing. Choose another one, and make a new backup at another place."));
        return;
    }
    compare(*backup);
}

void BackupsPanel::compare(const core::Backup &backup)
{
    m_comparison->cancel();
    m_differences->setText(tr("Comparing with the document…"));
    if (m_comparison->isRunning())
        return; // its end looks at what is chosen then
    const auto difference = std::make_shared<core::DocumentDifference>();
    m_comparison->start(
        [difference, file = backup.file, path = m_workspace.document().path(), environment = m_workspace.document().environment()](const std::atomic_bool &cancelled) mutable {
            environment.interrupted = [&cancelled] { return cancelled.load(); };
            const auto here = core::Document::open(path, environment, core::Access::ReadOnly);
            const auto there = core::Document::open(file, environment, core::Access::ReadOnly);
            *difference = core::differenceOf(*here, *there);
        },
        [this, difference, file = backup.file](const std::optional<core::Error> &failure) {
            const auto now = chosen();
            if (!now)
                return;
            const bool cancelled = failure && failure->code() == core::ErrorCode::Cancelled;
            if (now->file != file || cancelled) {
                if (isVisible())
                    compare(*now);
                return;
            }
            if (failure)
                return m_differences->setText(tr("It cannot be compared with the document."));
            if (difference->isEmpty())
                return m_differences->setText(tr("Nothing has changed since: the document and this backup are the same."));
            QStringList lines {tr("Since then in the document, and missing in the backup:")};
            for (const QString &line : core::differenceTexts(*difference))
                lines += QStringLiteral("•  ") + line;
            m_differences->setText(lines.join(u'\n'));
        });
}

void BackupsPanel::setBusy(bool busy)
{
    for (QPushButton *button : {m_make, m_choose, m_beside})
        button->setEnabled(!busy);
    m_restore->setEnabled(!busy && chosen().has_value());
}

void BackupsPanel::make()
{
    if (m_work->isRunning())
        return;
    setBusy(true);
    const auto made = std::make_shared<core::Backup>();
    m_work->start(
        [made, own = backups(), environment = m_workspace.document().environment(), now = m_workspace.document().environment().clock.now()](const std::atomic_bool &cancelled) {
            *made = own.make(environment, now, [&cancelled](int, int) { return !cancelled; });
            own.thin(now, made->file);
        },
        [this, made](const std::optional<core::Error> &failure) {
            setBusy(false);
            m_workspace.runner().run([&] {
                if (failure)
                    throw core::Error(*failure);
                m_verified.insert(keyOf(*made), true);
                m_workspace.runner().say(tr("Backup made and verified."));
            });
            m_workspace.noteBackups();
        });
}

void BackupsPanel::choosePlace()
{
    const QString folder = m_workspace.dialogs().folder(this, tr("Where shall backups lie?"));
    if (!folder.isEmpty())
        setPlace(folder);
}

void BackupsPanel::setPlace(const QString &place)
{
    m_workspace.settings().setBackupPlace(place);
    m_workspace.runner().say(tr("New backups will lie at the new place; those made before stay where they are."));
    m_workspace.noteBackups();
}

void BackupsPanel::restore()
{
    const auto backup = chosen();
    if (!backup || m_work->isRunning())
        return;
    const QFileInfo document(m_workspace.document().path());
    const QString proposed = document.dir().filePath(QStringLiteral("%1 %2.eldin").arg(document.completeBaseName(), backup->at.toString(QStringLiteral("yyyy-MM-dd HH-mm"))));
    const QString target = m_workspace.dialogs().fileToSave(this, tr("Restore into a new file"), proposed, tr("Eldin Unu document (*.eldin)"));
    if (target.isEmpty())
        return;
    setBusy(true);
    m_work->start(
        [file = backup->file, target, own = backups(), environment = m_workspace.document().environment(),
         now = m_workspace.document().environment().clock.now()](const std::atomic_bool &cancelled) {
            const auto goOn = [&cancelled](int, int) { return !cancelled; };
            if (QFileInfo::exists(target))
                throw core::Error(core::ErrorCode::FileExists, target);
            own.makeIfSound(environment, now, goOn);
            own.restore(file, target, environment, goOn);
            own.thin(now, file);
        },
        [this, target](const std::optional<core::Error> &failure) {
            setBusy(false);
            m_workspace.runner().run([&] {
                if (failure)
                    throw core::Error(*failure);
                m_restored = target;
                m_workspace.runner().say(tr("Restored and verified: %1").arg(QFileInfo(target).fileName()));
            });
            m_workspace.noteBackups();
        });
}

void BackupsPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_unread.clear();
    refresh();
}

void BackupsPanel::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_checks->cancel();
    m_comparison->cancel();
}

} // namespace eldin::ui
