// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What the inspector tells beside the fields: what a remark belongs to, would cost and was answered, and its history.
#include "ui/remarks/RemarkInspector.h"

#include "core/report/FiscalNote.h"
#include "core/report/RemarkRows.h"
#include "core/report/Texts.h"
#include "ui/models/DayText.h"
#include "ui/models/RemarkWords.h"
#include "ui/shell/HistoryReader.h"
#include "ui/widgets/AmountField.h"
#include "ui/widgets/EntryText.h"
#include "ui/widgets/PersonField.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

namespace eldin::ui {

namespace {

constexpr int kHistoryEntries = 6;

} // namespace

void RemarkInspector::fillRest()
{
    const auto hearing = m_workspace.hearing();
    const bool open = m_workspace.mayEditRecord();
    m_save->setVisible(m_adding);
    m_cancel->setVisible(m_adding);
    for (QWidget *field : {static_cast<QWidget *>(m_kind), static_cast<QWidget *>(m_channel), static_cast<QWidget *>(m_village),
                           static_cast<QWidget *>(m_office)})
        field->setEnabled(open);
    for (EntryText *field : {m_words, m_translation, m_answer})
        field->setReadOnly(!open);
    for (QLineEdit *line : {static_cast<QLineEdit *>(m_person), static_cast<QLineEdit *>(m_amount), m_code, m_topics})
        line->setReadOnly(!open);
    suggestTopics();
    m_notice->setText(tr("The record is closed: this can be read, not changed."));
    m_notice->setVisible(hearing && hearing->recordClosedAt.isValid());
    for (QWidget *part : {static_cast<QWidget *>(m_links), static_cast<QWidget *>(m_response), static_cast<QWidget *>(m_history)}) {
        part->setVisible(!m_adding);
        m_form->labelForField(part)->setVisible(!m_adding);
    }
    m_toResponse->setVisible(false);
    for (QWidget *part : {static_cast<QWidget *>(m_recording), static_cast<QWidget *>(m_item), static_cast<QWidget *>(m_note)}) {
        part->hide();
        m_form->labelForField(part)->hide();
    }
    if (m_adding)
        return m_title->setText(tr("New remark, not said in the hall"));
    const core::RemarkRow row = core::remarkRow(m_workspace.stores(), m_remark);
    m_title->setText(QStringLiteral("%1 · %2").arg(remarkLabel(row.remark), kindName(row.remark.kind)));
    const QString link = linkText(row);
    m_links->setText(link.isEmpty() ? QStringLiteral("–") : link);
    showItem(row.remark);
    showNote();
    showRecording(row.remark);
    const bool proposal = row.remark.kind == core::RemarkKind::Proposal;
    m_response->setText(row.response ? QStringLiteral("%1. %2").arg(decisionText(row.response->decision), row.response->reason.best(m_workspace.language()))
                                     : proposal ? tr("none yet") : QStringLiteral("–"));
    m_toResponse->setVisible(proposal);
    m_toResponse->setText(row.response ? tr("Open it") : tr("Answer it"));
    m_historyReader->read(m_remark.text(), kHistoryEntries);
}

QString RemarkInspector::historyLine(const core::HistoryEntry &entry)
{
    const QDateTime at = entry.at.toLocalTime();
    return QStringLiteral("%1 %2  %3%4").arg(dayText(at.date()), at.time().toString(QStringLiteral("HH:mm")),
                                             core::operationText(entry.reversed.value_or(entry.operation)),
                                             entry.author.isEmpty() ? QString() : QStringLiteral(" – ") + entry.author);
}

void RemarkInspector::showItem(const core::Remark &remark)
{
    const auto items = remark.meetingId.isNull() ? std::vector<core::AgendaItem>() : m_workspace.stores().agenda.ofMeeting(remark.meetingId);
    m_item->clear();
    m_item->addItem(tr("the item for its kind"), QString());
    for (const core::AgendaItem &item : items)
        m_item->addItem(QStringLiteral("%1. %2").arg(m_item->count()).arg(item.title.best(m_workspace.language())), item.id.text());
    m_item->setCurrentIndex(std::max(0, m_item->findData(remark.agendaItemId.text())));
    m_item->setEnabled(m_workspace.mayEditRecord());
    m_item->setVisible(!items.empty());
    m_form->labelForField(m_item)->setVisible(!items.empty());
}

void RemarkInspector::moveUnderItem()
{
    m_workspace.runner().run(tr("The remark was moved; the protocol follows."), [this] {
        core::RemarkService(m_workspace.document()).moveUnder({m_remark}, core::Id<core::AgendaItem>(m_item->currentData().toString()));
    });
}

void RemarkInspector::showNote()
{
    const auto note = core::fiscalNote(m_workspace.stores(), m_remark);
    m_note->setText(note ? core::fiscalNoteText(*note, core::Wording(m_workspace.language())) : QString());
    m_note->setVisible(note.has_value());
    m_form->labelForField(m_note)->setVisible(note.has_value());
}

/// Where the remark is heard, by minutes and seconds: no program is needed to find it there.
void RemarkInspector::showRecording(const core::Remark &remark)
{
    QStringList places;
    if (!remark.meetingId.isNull()) {
        for (const core::Attachment &recording : m_workspace.stores().attachments.ofMeeting(remark.meetingId, core::AttachmentKind::Recording)) {
            if (const auto second = recording.secondOf(remark.saidAt))
                places += QStringLiteral("%1:%2 · %3").arg(*second / 60).arg(*second % 60, 2, 10, QLatin1Char('0')).arg(recording.name);
        }
    }
    m_recording->setText(places.join(u'\n'));
    m_recording->setVisible(!places.isEmpty());
    m_form->labelForField(m_recording)->setVisible(!places.isEmpty());
}

} // namespace eldin::ui
