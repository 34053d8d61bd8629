// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/DamagedPage.h"

#include "core/document/DocumentDifference.h"
#include "core/report/DifferenceTexts.h"
#include "core/report/SalvageTexts.h"
#include "core/report/Texts.h"
#include "ui/shell/Dialogs.h"
#include "ui/shell/FileJob.h"
#include "ui/shell/Languages.h"
#include "ui/shell/Settings.h"
#include "ui/shell/Theme.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/Sentence.h"

#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace eldin::ui {

DamagedPage::DamagedPage(const Shell &shell, core::Environment environment, QWidget *parent)
    : QWidget(parent)
    , m_shell(shell)
    , m_environment(std::move(environment))
    , m_title(sentence(QStringLiteral("figure")))
    , m_reason(sentence(QStringLiteral("body")))
    , m_backupCard(new Card(QStringLiteral("database-backup")))
    , m_backupWords(sentence(QStringLiteral("body")))
    , m_restore(new QPushButton)
    , m_salvageCard(new Card(QStringLiteral("shield-check")))
    , m_salvageWords(sentence(QStringLiteral("body")))
    , m_salvage(new QPushButton)
    , m_open(new QPushButton)
    , m_difference(sentence(QStringLiteral("body")))
    , m_message(sentence(QStringLiteral("error")))
    , m_back(new QPushButton)
    , m_look(new FileJob(this))
    , m_work(new FileJob(this))
{
    setObjectName(QStringLiteral("damagedPage"));
    m_reason->setObjectName(QStringLiteral("damagedReason"));
    m_backupWords->setObjectName(QStringLiteral("damagedBackup"));
    m_salvageWords->setObjectName(QStringLiteral("damagedSalvage"));
    m_difference->setObjectName(QStringLiteral("damagedDifference"));
    m_restore->setObjectName(QStringLiteral("restoreDamaged"));
    m_salvage->setObjectName(QStringLiteral("salvage"));
    m_open->setObjectName(QStringLiteral("openSalvaged"));
    m_back->setObjectName(QStringLiteral("leaveDamaged"));
    m_reason->setTextInteractionFlags(Qt::TextSelectableByMouse);
    for (Card *card : {m_backupCard, m_salvageCard})
        card->setFocusPolicy(Qt::NoFocus); // their buttons take the keys
    m_backupCard->content().addWidget(m_backupWords);
    m_backupCard->content().addWidget(m_restore, 0, Qt::AlignLeft);
    m_salvageCard->content().addWidget(m_salvageWords);
    m_salvageCard->content().addWidget(m_salvage, 0, Qt::AlignLeft);
    m_salvageCard->content().addWidget(m_open, 0, Qt::AlignLeft);
    auto *cards = new QHBoxLayout;
    cards->setSpacing(theme::kGrid * 2);
    cards->addWidget(m_backupCard, 1, Qt::AlignTop);
    cards->addWidget(m_salvageCard, 1, Qt::AlignTop);
    auto *body = new QWidget;
    body->setMaximumWidth(theme::kGrid * 125);
    auto *inner = new QVBoxLayout(body);
    inner->setContentsMargins(theme::kGrid * 4, theme::kGrid * 4, theme::kGrid * 4, theme::kGrid * 4);
    inner->setSpacing(theme::kGrid * 2);
    inner->addWidget(m_title);
    inner->addWidget(m_reason);
    inner->addLayout(cards);
    inner->addWidget(m_difference);
    inner->addWidget(m_message);
    inner->addWidget(m_back, 0, Qt::AlignLeft);
    inner->addStretch(1);
    auto *middle = new QWidget;
    auto *around = new QHBoxLayout(middle);
    around->setContentsMargins(0, 0, 0, 0);
    around->addStretch(1);
    around->addWidget(body, 100);
    around->addStretch(1);
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidget(middle);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(area);
    connect(m_restore, &QPushButton::clicked, this, &DamagedPage::restore);
    connect(m_salvage, &QPushButton::clicked, this, &DamagedPage::salvage);
    connect(m_open, &QPushButton::clicked, this, [this] { Q_EMIT openRequested(m_salvagedPath); });
    connect(m_back, &QPushButton::clicked, this, &DamagedPage::leaveRequested);
    retranslate();
}

void DamagedPage::retranslate()
{
    m_title->setText(tr("The document is damaged"));
    m_backupCard->setTitle(tr("The newest sound backup"));
    m_salvageCard->setTitle(tr("What can still be read"));
    m_restore->setText(tr("Restore into a new file…"));
    m_salvage->setText(tr("Save what can be read…"));
    m_open->setText(tr("Open what was saved"));
    m_back->setText(tr("Back"));
    if (m_error) {
        m_reason->setText(QDir::toNativeSeparators(m_path) + u'\n' + core::errorText(*m_error) + u'\n'
                          + tr("Nothing was changed in it. Keep it, and do not work on from the same stick or disk before it was looked at."));
    }
    showBackup();
    showSalvage();
    showDifference();
}

void DamagedPage::tell(const QString &path, const core::Error &error)
{
    m_path = path;
    m_error = error;
    m_backup.reset();
    m_salvaged.reset();
    m_salvagedPath.clear();
    m_differences.clear();
    m_message->clear();
    setBusy({});
    retranslate();
    findBackup();
    m_salvage->setFocus();
}

core::Backups DamagedPage::backups() const
{
    // Nobody can ask the damaged file who it is: its name tells.
    return {m_path, m_shell.settings.backupPlace(), {}};
}

void DamagedPage::findBackup()
{
    if (m_look->isRunning())
        return;
    m_looking = true;
    showBackup();
    const auto found = std::make_shared<std::optional<core::Backup>>();
    m_look->start(
        [found, own = backups(), environment = m_environment](const std::atomic_bool &cancelled) mutable {
            environment.interrupted = [&cancelled] { return cancelled.load(); };
            for (const core::Backup &backup : own.list(environment.clock.now())) {
                if (!own.isVerified(backup.file, environment))
                    continue;
                *found = backup;
                break;
            }
        },
        [this, found, path = m_path](const std::optional<core::Error> &) {
            m_looking = false;
            if (path != m_path) // another file was opened meanwhile
                return findBackup();
            m_backup = *found;
            showBackup();
            compare();
        });
}

void DamagedPage::showBackup()
{
    m_restore->setVisible(m_backup.has_value());
    if (m_looking)
        m_backupWords->setText(tr("Looking for backups…"));
    else if (!m_backup)
        m_backupWords->setText(tr("There is no sound backup of this document here: %1").arg(u'\n' + QDir::toNativeSeparators(backups().place())));
    else
        m_backupWords->setText(tr("Made on %1, %2. It was read through and is sound.")
                                   .arg(localeOf(m_shell.settings.language()).toString(m_backup->at, QStringLiteral("d MMMM yyyy, HH:mm")),
                                        localeOf(m_shell.settings.language()).formattedDataSize(m_backup->bytes)));
}

void DamagedPage::showSalvage()
{
    m_open->setVisible(m_salvaged.has_value());
    m_salvage->setVisible(!m_salvaged);
    if (!m_salvaged)
        m_salvageWords->setText(tr("The file is read page by page, and all that is still legible goes into a new document."));
    else
        m_salvageWords->setText(core::salvageTexts(*m_salvaged).join(u'\n'));
}

void DamagedPage::showDifference()
{
    m_difference->setVisible(m_salvaged && m_backup);
    if (!m_salvaged || !m_backup)
        return;
    if (m_differences.isEmpty())
        m_difference->setText(tr("What was saved and the backup hold the same."));
    else
        m_difference->setText(tr("What was saved beside the backup:") + u'\n' + m_differences.join(u'\n'));
}

void DamagedPage::setBusy(const QString &doing)
{
    for (QPushButton *button : {m_restore, m_salvage, m_open})
        button->setEnabled(doing.isEmpty());
    if (!doing.isEmpty())
        m_message->setText(doing);
}

QString DamagedPage::targetFor(const QString &question, const QString &ending)
{
    const QFileInfo file(m_path);
    const QString proposed = file.dir().filePath(QStringLiteral("%1-%2.eldin").arg(file.completeBaseName(), ending));
    QString target = m_shell.dialogs.fileToSave(this, question, proposed, tr("Eldin Unu document (*.eldin)"));
    if (!target.isEmpty() && !target.endsWith(u".eldin"))
        target += QStringLiteral(".eldin");
    return target;
}

void DamagedPage::restore()
{
    if (!m_backup || m_work->isRunning())
        return;
    const QString target = targetFor(tr("Restore the backup into a new file"), tr("restored"));
    if (target.isEmpty())
        return;
    setBusy(tr("Restoring…"));
    m_work->start(
        [own = backups(), file = m_backup->file, target, environment = m_environment](const std::atomic_bool &cancelled) {
            own.restore(file, target, environment, [&cancelled](int, int) { return !cancelled; });
        },
        [this, target, path = m_path](const std::optional<core::Error> &failure) {
            setBusy({});
            m_message->setText(failure ? core::errorText(*failure) : QString());
            if (!failure && isVisible() && path == m_path)
                Q_EMIT openRequested(target);
        });
}

void DamagedPage::salvage()
{
    if (m_work->isRunning())
        return;
    const QString target = targetFor(tr("Save what can be read into a new file"), tr("saved"));
    if (target.isEmpty())
        return;
    setBusy(tr("Reading…"));
    const auto result = std::make_shared<core::SalvageResult>();
    m_work->start(
        [result, path = m_path, target, environment = m_environment](const std::atomic_bool &cancelled) {
            *result = core::salvage(path, target, environment, [&cancelled] { return !cancelled; });
        },
        [this, result, target, path = m_path](const std::optional<core::Error> &failure) {
            setBusy({});
            m_message->setText(failure ? core::errorText(*failure) : QString());
            if (failure || path != m_path)
                return;
            m_salvaged = *result;
            m_salvagedPath = target;
            showSalvage();
            m_open->setFocus();
            compare();
        });
}

void DamagedPage::compare()
{
    if (!m_salvaged || !m_backup || m_work->isRunning())
        return;
    const auto lines = std::make_shared<QStringList>();
    m_work->start(
        [lines, here = m_salvagedPath, there = m_backup->file, environment = m_environment](const std::atomic_bool &) {
            const auto saved = core::Document::open(here, environment, core::Access::ReadOnly);
            const auto backup = core::Document::open(there, environment, core::Access::ReadOnly);
            *lines = core::differenceTexts(core::differenceOf(*saved, *backup));
        },
        [this, lines](const std::optional<core::Error> &failure) {
            m_message->setText(failure ? core::errorText(*failure) : QString());
            m_differences = *lines;
            if (!failure)
                showDifference();
        });
}

void DamagedPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace eldin::ui
