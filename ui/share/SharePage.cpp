// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/share/SharePage.h"

#include "core/document/PublicCopy.h"
#include "core/document/Verification.h"
#include "core/merge/Conflicts.h"
#include "core/report/History.h"
#include "core/report/Texts.h"
#include "ui/share/BackupsPanel.h"
#include "ui/share/CopyPanel.h"
#include "ui/share/ExportPanel.h"
#include "ui/share/HandOverPanel.h"
#include "ui/share/MergePanel.h"
#include "ui/share/PaperCheck.h"
#include "ui/share/PeoplePanel.h"
#include "ui/share/PublicCopyPanel.h"
#include "ui/shell/FileJob.h"
#include "ui/shell/Theme.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/Segments.h"
#include "ui/widgets/Sentence.h"

#include <QDir>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QListWidget>
#include <QStackedWidget>

namespace eldin::ui {

namespace {

constexpr int kEntries = 200;

} // namespace

SharePage::SharePage(Workspace &workspace)
    : Page(workspace, PageKey::Share)
    , m_file(new Card(QStringLiteral("folder-open")))
    , m_copy(new Card(QStringLiteral("copy")))
    , m_check(new Card(QStringLiteral("shield-check")))
    , m_paper(new Card(QStringLiteral("file-text")))
    , m_history(new Card(QStringLiteral("history")))
    , m_fileWords(sentence(QStringLiteral("soft")))
    , m_checkWords(sentence(QStringLiteral("soft")))
    , m_paperCheck(new PaperCheck(workspace))
    , m_copyPanel(new CopyPanel(workspace))
    , m_checkButton(new QPushButton)
    , m_entries(new QListWidget)
    , m_job(new FileJob(this))
    , m_segments(new Segments(7))
    , m_panels(new QStackedWidget)
    , m_backups(new BackupsPanel(workspace))
    , m_handOver(new HandOverPanel(workspace))
    , m_merge(new MergePanel(workspace))
    , m_export(new ExportPanel(workspace))
    , m_public(new PublicCopyPanel(workspace))
    , m_people(new PeoplePanel(workspace))
{
    m_fileWords->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_checkWords->setObjectName(QStringLiteral("checkWords"));
    m_checkButton->setObjectName(QStringLiteral("checkFile"));
    m_entries->setObjectName(QStringLiteral("history"));
    m_entries->setSelectionMode(QAbstractItemView::SingleSelection);
    m_file->content().addWidget(m_fileWords, 0, Qt::AlignTop);
    m_segments->setTight(); // seven of them, on a small screen too
    m_copy->content().addWidget(m_copyPanel);
    m_check->content().addWidget(m_checkWords);
    m_check->content().addWidget(m_checkButton, 0, Qt::AlignLeft);
    m_check->content().addStretch(1);
    m_paper->content().addWidget(m_paperCheck);
    m_history->content().addWidget(m_entries);
    for (Card *card : {m_file, m_copy, m_check, m_paper, m_history})
        card->setFocusPolicy(Qt::NoFocus); // their buttons take the keys

    auto *file = new QWidget;
    auto *grid = new QGridLayout(file);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(2 * theme::kGrid);
    grid->addWidget(m_file, 0, 0);
    grid->addWidget(m_copy, 0, 1);
    grid->addWidget(m_check, 1, 0);
    grid->addWidget(m_paper, 1, 1);
    grid->addWidget(m_history, 2, 0, 1, 2);
    grid->setRowStretch(2, 1);
    for (int column = 0; column < 2; ++column)
        grid->setColumnStretch(column, 1);
    m_panels->addWidget(file);
    m_panels->addWidget(m_backups);
    m_panels->addWidget(m_handOver);
    m_panels->addWidget(m_merge);
    m_panels->addWidget(m_export);
    m_panels->addWidget(m_public);
    m_panels->addWidget(m_people);
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::kGrid * 2);
    layout->addWidget(m_segments, 0, Qt::AlignLeft);
    layout->addWidget(m_panels, 1);
    setContent(content);
    connect(m_segments, &Segments::changed, m_panels, &QStackedWidget::setCurrentIndex);
    connect(m_handOver, &HandOverPanel::partRequested, this, &SharePage::reveal);
    connect(m_checkButton, &QPushButton::clicked, this, &SharePage::check);
}

int SharePage::openItems(const Workspace &workspace)
{
    return core::openConflictCount(workspace.document());
}

void SharePage::retranslate()
{
    m_segments->setTexts({tr("File"), tr("Backups"), tr("Hand over"), tr("Bring in a copy"), tr("Open data"), tr("Public copy"), tr("Erase a person")});
    m_segments->setAccessibleName(tr("Part of this page"));
    m_backups->retranslate();
    m_handOver->retranslate();
    m_merge->retranslate();
    m_export->retranslate();
    m_public->retranslate();
    m_people->retranslate();
    m_file->setTitle(tr("The file"));
    m_copy->setTitle(tr("A copy"));
    m_check->setTitle(tr("Check"));
    m_paper->setTitle(tr("Check against paper"));
    m_paperCheck->retranslate();
    m_history->setTitle(tr("What was done"));
    m_copyPanel->retranslate();
    m_checkWords->setText(tr("Reads the whole file and compares the data with the history, row by row."));
    m_checkButton->setText(tr("Check the file"));
    m_entries->setAccessibleName(tr("What was done"));
}

void SharePage::refresh()
{
    setPurpose(tr("Everything is in this one file, saved at every step."));
    const QFileInfo info(document().path());
    QStringList lines {QDir::toNativeSeparators(info.absoluteFilePath()), workspace().locale().formattedDataSize(info.size())};
    if (!document().lockedBy().isEmpty())
        lines += tr("Open for reading: %1 is working in it.").arg(document().lockedBy());
    else if (core::isPublicCopy(document()))
        lines += tr("Public copy: for reading, without personal data.");
    else if (document().isReadOnly())
        lines += tr("Open for reading: the file or its folder cannot be written.");
    m_fileWords->setText(lines.join(u'\n'));
    m_copyPanel->refresh();
    m_handOver->refresh();
    m_merge->refresh();
    m_export->refresh();
    m_public->refresh();
    m_people->refresh();
    showHistory();
}

void SharePage::reveal(const QString &target)
{
    const QStringList targets {QStringLiteral("file"), QStringLiteral("backups"), QStringLiteral("hand-over"), QStringLiteral("merge"), QStringLiteral("export"), QStringLiteral("public"),
                               QStringLiteral("people")};
    const auto panel = static_cast<int>(targets.indexOf(target.section(u':', 0, 0)));
    if (panel < 0)
        return;
    m_segments->setCurrent(panel);
    m_panels->setCurrentIndex(panel);
    if (const QString copy = target.section(u':', 1); !copy.isEmpty())
        m_merge->look(copy);
    if (target == u"export")
        m_export->takeFocus();
}

void SharePage::showHistory()
{
    m_entries->clear();
    runner().run([this] {
        for (const core::HistoryEntry &entry : core::history(document(), kEntries)) {
            QString what = core::operationText(entry.operation);
            if (entry.reversed)
                what += QStringLiteral(": ") + core::operationText(*entry.reversed);
            m_entries->addItem(workspace().locale().toString(entry.at, QStringLiteral("d MMMM yyyy, HH:mm")) + QStringLiteral(" · ")
                               + what + (entry.author.isEmpty() ? QString() : QStringLiteral(" · ") + entry.author));
        }
    });
}

void SharePage::check()
{
    if (m_job->isRunning())
        return;
    m_checkButton->setEnabled(false);
    m_checkWords->setText(tr("Checking…"));
    const auto findings = std::make_shared<core::Problems>();
    m_job->start(
        [findings, path = document().path(), environment = document().environment()](const std::atomic_bool &) {
            const auto own = core::Document::open(path, environment, core::Access::ReadOnly);
            *findings = core::verifyDocument(*own);
        },
        [this, findings](const std::optional<core::Error> &failure) {
            m_checkButton->setEnabled(true);
            if (failure) {
                m_checkWords->setText(core::errorText(*failure));
                return;
            }
            if (!core::hasError(*findings)) {
                m_checkWords->setText(tr("All is well: file, links, history and data agree."));
                return;
            }
            m_checkWords->setText(tr("%n fault(s) found. Keep a copy of the file and ask for help.", nullptr, static_cast<int>(findings->size())));
        });
}

} // namespace eldin::ui
