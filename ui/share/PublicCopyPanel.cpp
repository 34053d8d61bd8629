// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/share/PublicCopyPanel.h"

#include "core/document/DocumentPlace.h"
#include "core/report/PrivacyTexts.h"
#include "core/report/Texts.h"
#include "ui/shell/Dialogs.h"
#include "ui/shell/FileJob.h"
#include "ui/shell/Theme.h"
#include "ui/widgets/Sentence.h"

#include <QCheckBox>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QShortcut>
#include <QTableWidget>
#include <QTextEdit>

namespace eldin::ui {

namespace {

enum Column { Record, Words, Decision, Columns };

} // namespace

PublicCopyPanel::PublicCopyPanel(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_purpose(sentence(QStringLiteral("soft")))
    , m_look(new QPushButton)
    , m_state(sentence(QStringLiteral("body")))
    , m_table(new QTableWidget(0, Columns))
    , m_text(new QPlainTextEdit)
    , m_redact(new QPushButton)
    , m_redactWords(new QPushButton)
    , m_leave(new QPushButton)
    , m_photos(new QCheckBox)
    , m_filesWarning(sentence(QStringLiteral("soft")))
    , m_files(new QListWidget)
    , m_progress(new QProgressBar)
    , m_cancel(new QPushButton)
    , m_save(new QPushButton)
    , m_job(new FileJob(this))
{
    m_look->setObjectName(QStringLiteral("lookThroughTexts"));
    m_state->setObjectName(QStringLiteral("publicCopyState"));
    m_table->setObjectName(QStringLiteral("doubtfulTexts"));
    m_text->setObjectName(QStringLiteral("doubtfulText"));
    m_photos->setObjectName(QStringLiteral("publicPhotos"));
    m_files->setObjectName(QStringLiteral("publicFiles"));
    m_save->setObjectName(QStringLiteral("savePublicCopy"));
    m_cancel->setObjectName(QStringLiteral("cancelPublicCopy"));
    m_photos->setChecked(true);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(theme::kRow);
    m_table->horizontalHeader()->setSectionResizeMode(Words, QHeaderView::Stretch);
    m_table->setColumnWidth(Record, theme::kGrid * 30);
    m_table->setColumnWidth(Decision, theme::kGrid * 26);
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_files->setMaximumHeight(theme::kRow * 4);

    auto *bar = new QHBoxLayout;
    bar->setSpacing(theme::kGrid);
    bar->addWidget(m_purpose, 1);
    bar->addWidget(m_look, 0, Qt::AlignTop);
    bar->addWidget(m_save, 0, Qt::AlignTop);
    auto *work = new QHBoxLayout;
    work->setSpacing(theme::kGrid);
    work->addWidget(m_state, 1);
    work->addWidget(m_progress);
    work->addWidget(m_cancel);
    auto *acts = new QHBoxLayout;
    acts->setSpacing(theme::kGrid);
    const std::tuple<QPushButton *, const char16_t *, Qt::Key, core::TextDecision> buttons[] {{m_redact, u"redactText", Qt::Key_1, core::TextDecision::Redact},
                                                                                             {m_redactWords, u"redactWords", Qt::Key_2, core::TextDecision::RedactWords},
                                                                                             {m_leave, u"leaveText", Qt::Key_3, core::TextDecision::Leave}};
    for (const auto &[button, name, key, decision] : buttons) {
        button->setObjectName(QString::fromUtf16(name));
        acts->addWidget(button);
        // A number on the list, as where conflicts are decided; with Ctrl it would turn to another page.
        const auto *number = new QShortcut(QKeySequence(static_cast<int>(key)), m_table, nullptr, nullptr, Qt::WidgetShortcut);
        connect(number, &QShortcut::activated, button, &QPushButton::click);
        connect(button, &QPushButton::clicked, this, [this, chosen = decision] { decide(chosen); });
    }
    acts->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::kGrid);
    layout->addLayout(bar);
    layout->addLayout(work);
    layout->addWidget(m_table, 3);
    layout->addWidget(m_text, 1);
    layout->addLayout(acts);
    layout->addWidget(m_photos);
    layout->addWidget(m_filesWarning);
    layout->addWidget(m_files);
    connect(m_look, &QPushButton::clicked, this, &PublicCopyPanel::look);
    connect(m_save, &QPushButton::clicked, this, &PublicCopyPanel::save);
    connect(m_cancel, &QPushButton::clicked, m_job, &FileJob::cancel);
    connect(m_table, &QTableWidget::currentCellChanged, this, &PublicCopyPanel::showText);
    setBusy(false);
}

void PublicCopyPanel::retranslate()
{
    m_purpose->setText(tr("A copy for the website or for anybody who asks: budgets, remarks and answers without names, telephones or addresses, and without any trace of them in the "
                          "file. Officials appear as their offices, residents as residents of their village. Read the doubtful texts before you save it."));
    m_look->setText(tr("Look through the texts"));
    m_save->setText(tr("Save the public copy…"));
    m_cancel->setText(tr("Cancel"));
    m_table->setHorizontalHeaderLabels({tr("Record"), tr("What was found"), tr("In the copy")});
    m_table->setAccessibleName(tr("Doubtful texts"));
    m_text->setAccessibleName(tr("The whole text, with what was found in it"));
    m_redact->setToolTip(QStringLiteral("1"));
    m_redactWords->setText(tr("Leave out what was found"));
    m_redactWords->setToolTip(QStringLiteral("2"));
    m_leave->setText(tr("Keep the text"));
    m_leave->setToolTip(QStringLiteral("3"));
    m_photos->setText(tr("Photos and the coat of arms go along, without place, date and camera"));
    m_filesWarning->setText(tr("Other files stay here unless you tick them. They go along as they are: look into each for names and signatures. Recordings and signed lists never go along."));
    m_files->setAccessibleName(tr("Other attached files"));
    m_progress->setAccessibleName(tr("Progress"));
    refresh();
    for (int row = 0; row < m_table->rowCount(); ++row)
        showDecision(row);
    showText();
}

void PublicCopyPanel::refresh()
{
    if (m_job->isRunning())
        return;
    m_workspace.runner().run([this] {
        const bool isCopy = core::isPublicCopy(m_workspace.document());
        m_look->setEnabled(!isCopy);
        m_save->setEnabled(!isCopy);
        if (isCopy)
            m_state->setText(tr("This is a public copy."));
        else if (!m_looked)
            m_state->setText(tr("Nobody has looked through the texts yet: every doubtful one will be left out."));
        fillFiles();
    });
}

void PublicCopyPanel::fillFiles()
{
    const QSet<QString> ticked = plan().moreAttachments;
    m_files->clear();
    for (const core::Attachment &attachment : m_workspace.stores().attachments.all()) {
        const bool offered = attachment.kind == core::AttachmentKind::Other || attachment.kind == core::AttachmentKind::Scan;
        if (!offered)
            continue;
        auto *item = new QListWidgetItem(attachment.name, m_files);
        item->setData(Qt::UserRole, attachment.id.text());
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(ticked.contains(attachment.id.text()) ? Qt::Checked : Qt::Unchecked);
    }
    m_files->setVisible(m_files->count() > 0);
    m_filesWarning->setVisible(m_files->count() > 0);
}

void PublicCopyPanel::setBusy(bool busy)
{
    m_look->setEnabled(!busy);
    m_save->setEnabled(!busy);
    m_progress->setVisible(busy);
    m_cancel->setVisible(busy);
    showText();
}

void PublicCopyPanel::look()
{
    if (m_job->isRunning())
        return;
    setBusy(true);
    m_progress->setRange(0, 0);
    m_state->setText(tr("Looking through the texts…"));
    const auto found = std::make_shared<std::vector<core::DoubtfulText>>();
    m_job->start(
        [found, path = m_workspace.document().path(), environment = m_workspace.document().environment()](const std::atomic_bool &cancelled) {
            const auto own = core::Document::open(path, environment, core::Access::ReadOnly);
            *found = core::doubtfulTexts(*own, [&cancelled] { return !cancelled; });
        },
        [this, found](const std::optional<core::Error> &failure) {
            setBusy(false);
            m_state->clear();
            m_workspace.runner().run([&] {
                if (failure)
                    throw core::Error(*failure);
                m_looked = true;
                m_texts = std::move(*found);
                fill();
            });
        });
}

void PublicCopyPanel::fill()
{
    m_table->setRowCount(0);
    m_table->setRowCount(static_cast<int>(m_texts.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const core::DoubtfulText &text = m_texts[static_cast<std::size_t>(row)];
        QStringList found;
        for (const core::PersonalWord &word : text.found) {
            const QString words = text.text.mid(word.at, word.length).simplified();
            if (!found.contains(words))
                found += words;
        }
        if (text.isOfficial)
            found = {text.text.simplified()};
        const QStringList cells {core::tableText(text.table) + QStringLiteral(" · ") + text.record, found.join(QStringLiteral(", ")), {}};
        for (int column = 0; column < Columns; ++column)
            m_table->setItem(row, column, new QTableWidgetItem(cells[column]));
        showDecision(row);
    }
    m_state->setText(m_texts.empty() ? tr("No text is doubtful. Nobody can find everything: a nickname, or somebody who is described and not named.")
                                     : tr("%n text(s) may tell of a person. What nobody decides about is left out.", nullptr, static_cast<int>(m_texts.size())));
    if (!m_texts.empty())
        m_table->setCurrentCell(0, Record);
    showText();
    if (!m_texts.empty())
        m_table->setFocus();
}

core::TextDecision PublicCopyPanel::decisionAt(int row) const
{
    const core::DoubtfulText &text = m_texts[static_cast<std::size_t>(row)];
    return m_decisions.value(text.key(), core::usualDecision(text));
}

void PublicCopyPanel::showDecision(int row)
{
    QString words;
    switch (decisionAt(row)) {
    case core::TextDecision::Redact: words = tr("left out"); break;
    case core::TextDecision::RedactWords: words = tr("without what was found"); break;
    case core::TextDecision::Leave: words = tr("kept"); break;
    }
    const core::DoubtfulText &text = m_texts[static_cast<std::size_t>(row)];
    if (decisionAt(row) != core::TextDecision::Leave && !text.office.isEmpty())
        words = tr("instead: %1").arg(text.office);
    m_table->item(row, Decision)->setText(words);
}

void PublicCopyPanel::showText()
{
    const int row = m_table->currentRow();
    const bool any = row >= 0 && row < static_cast<int>(m_texts.size());
    for (QPushButton *button : {m_redact, m_redactWords, m_leave})
        button->setEnabled(any && !m_job->isRunning());
    const bool official = any && m_texts[static_cast<std::size_t>(row)].isOfficial;
    m_redact->setText(official ? tr("Put the office instead") : tr("Leave the text out"));
    if (official)
        m_redactWords->setEnabled(false);
    m_text->setPlainText(any ? m_texts[static_cast<std::size_t>(row)].text : QString());
    QList<QTextEdit::ExtraSelection> marks;
    if (any) {
        for (const core::PersonalWord &word : m_texts[static_cast<std::size_t>(row)].found) {
            QTextEdit::ExtraSelection mark;
            mark.cursor = QTextCursor(m_text->document());
            mark.cursor.setPosition(static_cast<int>(word.at));
            mark.cursor.setPosition(static_cast<int>(word.at + word.length), QTextCursor::KeepAnchor);
            mark.format.setForeground(theme::color(Token::Danger));
            mark.format.setFontUnderline(true);
            mark.format.setFontWeight(QFont::DemiBold);
            marks.push_back(mark);
        }
    }
    m_text->setExtraSelections(marks);
}

void PublicCopyPanel::decide(core::TextDecision decision)
{
    const int row = m_table->currentRow();
    if (row < 0 || row >= static_cast<int>(m_texts.size()))
        return;
    m_decisions.insert(m_texts[static_cast<std::size_t>(row)].key(), decision);
    showDecision(row);
    if (row + 1 < m_table->rowCount())
        m_table->setCurrentCell(row + 1, Record);
}

core::PublicCopyPlan PublicCopyPanel::plan() const
{
    core::PublicCopyPlan plan;
    plan.decisions = m_decisions;
    plan.attachments = m_photos->isChecked();
    plan.resident = core::residentWord();
    for (int row = 0; row < m_files->count(); ++row) {
        if (m_files->item(row)->checkState() == Qt::Checked)
            plan.moreAttachments.insert(m_files->item(row)->data(Qt::UserRole).toString());
    }
    return plan;
}

void PublicCopyPanel::save()
{
    const QFileInfo info(m_workspace.document().path());
    const QString proposed = info.dir().filePath(info.completeBaseName() + QStringLiteral(" ") + tr("public") + QStringLiteral(".eldin"));
    const QString target = m_workspace.dialogs().fileToSave(this, tr("Save the public copy"), proposed, tr("Eldin Unu document (*.eldin)"));
    if (target.isEmpty() || m_job->isRunning())
        return;
    if (QFileInfo(target) == info)
        m_workspace.runner().warn(tr("The copy needs another name than the document itself."));
    else
        write(target);
}

void PublicCopyPanel::write(const QString &target)
{
    setBusy(true);
    m_progress->setRange(0, 100);
    m_progress->setValue(0);
    m_state->setText(tr("Writing the public copy…"));
    const auto result = std::make_shared<core::PublicCopyResult>();
    m_job->start(
        [this, result, target, plan = plan(), path = m_workspace.document().path(), environment = m_workspace.document().environment()](const std::atomic_bool &cancelled) mutable {
            environment.interrupted = [&cancelled] { return cancelled.load(); };
            // The dialog has asked about a file of this name; it gives way only to a finished copy.
            const QString unfinished = target + QStringLiteral(".new");
            QFile::remove(unfinished);
            const auto atTheEnd = qScopeGuard([&] { QFile::remove(unfinished); });
            *result = core::writePublicCopy(path, unfinished, plan, environment, [&](int done, int all) {
                if (all > 0)
                    QMetaObject::invokeMethod(m_progress, "setValue", Qt::QueuedConnection, Q_ARG(int, static_cast<int>(90LL * done / all)));
                return !cancelled;
            });
            core::placeDocument(unfinished, target, core::IfTaken::Replace);
        },
        [this, result, target](const std::optional<core::Error> &failure) {
            setBusy(false);
            m_state->clear();
            m_workspace.runner().run([&] {
                if (failure)
                    throw core::Error(*failure);
                m_state->setText(tr("Public copy saved: %1").arg(QDir::toNativeSeparators(target)) + u'\n' + core::publicCopyText(*result));
            });
        });
}

} // namespace eldin::ui
