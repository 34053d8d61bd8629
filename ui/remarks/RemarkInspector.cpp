// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/remarks/RemarkInspector.h"

#include "core/base/LanguageGuess.h"
#include "core/report/FiscalNote.h"
#include "core/report/History.h"
#include "core/report/RemarkRows.h"
#include "core/report/Texts.h"
#include "ui/models/DayText.h"
#include "ui/models/Offices.h"
#include "ui/models/RemarkWords.h"
#include "ui/shell/TopicChips.h"
#include "ui/widgets/AmountField.h"
#include "ui/widgets/EntryText.h"
#include "ui/widgets/PersonField.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace eldin::ui {

namespace {

constexpr int kHistoryEntries = 6;

QLabel *wrapped(const QString &kind)
{
    auto *label = new QLabel;
    label->setProperty("kind", kind);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

core::Language other(core::Language said)
{
    return said == core::Language::Kyrgyz ? core::Language::Russian : core::Language::Kyrgyz;
}

/// In which language an answer is shown and corrected; a translation beside it is kept.
core::Language answerLanguage(const core::RemarkEntry &entry, core::Language screen, const QString &words)
{
    return entry.answer.isEmpty() ? core::guessLanguage(words) : entry.answer.bestLanguage(screen);
}

// Not under the hands of the one who types in it.
void put(EntryText *field, const QString &text)
{
    if (field->hasFocus() && field->document()->isModified())
        return;
    if (field->toPlainText() != text)
        field->setPlainText(text);
}

void put(QLineEdit *field, const QString &text)
{
    if (!(field->hasFocus() && field->isModified()) && field->text() != text) {
        field->setText(text);
        field->setCursorPosition(0);
    }
}

} // namespace

RemarkInspector::RemarkInspector(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_title(wrapped(QStringLiteral("large")))
    , m_notice(wrapped(QStringLiteral("soft")))
    , m_body(new QFrame)
    , m_form(new QFormLayout)
    , m_words(new EntryText)
    , m_translation(new EntryText)
    , m_kind(new QComboBox)
    , m_channel(new QComboBox)
    , m_person(new PersonField)
    , m_village(new QComboBox)
    , m_amount(new AmountField)
    , m_code(new QLineEdit)
    , m_topics(new QLineEdit)
    , m_topicChips(new TopicChips(workspace))
    , m_answer(new EntryText)
    , m_office(new QComboBox)
    , m_links(wrapped(QStringLiteral("soft")))
    , m_item(new QComboBox)
    , m_note(wrapped(QStringLiteral("soft")))
    , m_recording(wrapped(QStringLiteral("soft")))
    , m_response(wrapped(QStringLiteral("soft")))
    , m_toResponse(new QPushButton)
    , m_history(wrapped(QStringLiteral("soft")))
    , m_save(new QPushButton)
    , m_cancel(new QPushButton)
{
    setObjectName(QStringLiteral("remarkInspector"));
    buildForm();
    auto *layout = new QVBoxLayout(m_body);
    m_body->setProperty("kind", QStringLiteral("card"));
    layout->setContentsMargins(theme::kGrid * 2, theme::kGrid * 2, theme::kGrid * 2, theme::kGrid * 2);
    layout->setSpacing(theme::kGrid);
    layout->addWidget(m_title);
    layout->addWidget(m_notice);
    layout->addLayout(m_form);
    layout->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_body);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_save);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll, 1);
    outer->addLayout(buttons);

    for (EntryText *field : {m_words, m_translation, m_answer}) {
        connect(field, &EntryText::left, this, &RemarkInspector::save);
        connect(field, &EntryText::submitted, this, [this] { m_adding ? record() : save(); });
        connect(field, &EntryText::submittedWithAnswer, this, [this] { m_adding ? record() : save(); });
        connect(field, &EntryText::escaped, this, &RemarkInspector::left);
    }
    connect(m_item, &QComboBox::activated, this, &RemarkInspector::moveUnderItem);
    for (QComboBox *box : {m_kind, m_channel, m_village, m_office})
        connect(box, &QComboBox::activated, this, &RemarkInspector::save);
    for (QLineEdit *line : {static_cast<QLineEdit *>(m_person), static_cast<QLineEdit *>(m_amount), m_code, m_topics, m_office->lineEdit()})
        connect(line, &QLineEdit::editingFinished, this, &RemarkInspector::save);
    connect(m_topicChips, &TopicChips::taken, this, &RemarkInspector::addTopic);
    connect(m_words, &QPlainTextEdit::textChanged, this, &RemarkInspector::suggestTopics);
    connect(m_topics, &QLineEdit::textChanged, this, &RemarkInspector::suggestTopics);
    connect(m_save, &QPushButton::clicked, this, &RemarkInspector::record);
    connect(m_cancel, &QPushButton::clicked, this, &RemarkInspector::stopAdding);
    connect(m_toResponse, &QPushButton::clicked, this, [this] { m_workspace.goTo(PageKey::Responses, m_remark.text()); });
}

void RemarkInspector::buildForm()
{
    m_office->setEditable(true);
    m_office->setInsertPolicy(QComboBox::NoInsert);
    m_toResponse->setProperty("kind", QStringLiteral("quiet"));
    m_save->setProperty("kind", QStringLiteral("strong"));
    m_words->setLines(2, 12);
    m_translation->setLines(1, 8);
    m_answer->setLines(1, 8);
    for (QComboBox *box : {m_kind, m_channel, m_village, m_office, m_item}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(8);
    }
    const std::pair<QWidget *, const char16_t *> fields[] {
        {m_words, u"words"},       {m_translation, u"translation"}, {m_kind, u"remarkKind"}, {m_channel, u"channel"},
        {m_person, u"speaker"},    {m_village, u"village"},         {m_amount, u"asked"},    {m_code, u"budgetCode"},
        {m_topics, u"topics"},     {m_item, u"agendaItem"},    {m_note, u"fiscalNote"},
        {m_links, u"links"},       {m_recording, u"recording"},     {m_answer, u"answer"},           {m_office, u"answeredBy"}, {m_response, u"response"},
        {m_toResponse, u"toResponse"}, {m_history, u"history"}};
    m_form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setSpacing(theme::kGrid / 2);
    for (const auto &[field, name] : fields) {
        field->setObjectName(QString::fromUtf16(name));
        auto *label = new QLabel;
        label->setProperty("kind", QStringLiteral("small"));
        m_form->addRow(label, field);
    }
    int row = 0;
    m_form->getWidgetPosition(m_topics, &row, nullptr);
    m_form->insertRow(row + 1, m_topicChips); // it has a head of its own
    m_save->setObjectName(QStringLiteral("recordRemark"));
}

void RemarkInspector::retranslate()
{
    const auto name = [this](QWidget *field, const QString &text) {
        qobject_cast<QLabel *>(m_form->labelForField(field))->setText(text);
        field->setAccessibleName(text);
    };
    name(m_words, tr("Words as said"));
    name(m_translation, tr("Translation"));
    name(m_kind, tr("Kind"));
    name(m_channel, tr("How it came"));
    name(m_person, tr("Speaker: number or name"));
    name(m_village, tr("Village"));
    name(m_amount, tr("Amount asked for, som"));
    name(m_code, tr("Budget code"));
    name(m_topics, tr("Topics, with commas between"));
    m_topicChips->retranslate();
    name(m_answer, tr("Answer on the spot"));
    name(m_office, tr("Answered by"));
    m_office->lineEdit()->setAccessibleName(tr("Answered by"));
    name(m_links, tr("Belongs together"));
    name(m_item, tr("Stands in the protocol under"));
    name(m_note, tr("What it would cost"));
    name(m_recording, tr("In the recording"));
    name(m_response, tr("Official answer"));
    name(m_history, tr("History"));
    m_person->setPlaceholderText(tr("anonymous"));
    m_toResponse->setAccessibleName(tr("Open the official answer"));
    m_save->setText(tr("Add the remark"));
    m_save->setToolTip(tr("Enter in the words"));
    m_cancel->setText(tr("Leave"));
    m_kind->clear();
    for (const auto &[kind, code] : core::Codes<core::RemarkKind>::list)
        m_kind->addItem(kindName(kind));
    m_channel->clear();
    for (const auto &[channel, code] : core::Codes<core::RemarkChannel>::list)
        m_channel->addItem(channelName(channel));
}

void RemarkInspector::focusWords()
{
    m_words->setFocus();
}

void RemarkInspector::showRemark(const core::Id<core::Remark> &id)
{
    m_workspace.runner().run([&] {
        m_adding = false;
        if (id != m_remark) {
            // What the former remark held must not be taken for typing in this one.
            for (EntryText *field : {m_words, m_translation, m_answer})
                field->document()->setModified(false);
        }
        m_remark = id;
        const auto remark = id.isNull() ? std::nullopt : m_workspace.stores().remarks.find(id);
        setVisible(remark.has_value());
        if (!remark)
            return;
        fillChoices(remark->meetingId);
        fill(core::RemarkService(m_workspace.document()).entryOf(id));
        fillRest();
    });
}

void RemarkInspector::startAdding()
{
    m_workspace.runner().run([&] {
        m_adding = true;
        m_remark = {};
        core::RemarkEntry empty;
        empty.hearingId = m_workspace.hearingId();
        empty.kind = core::RemarkKind::Proposal;
        empty.channel = core::RemarkChannel::Slip;
        show();
        fillChoices({});
        for (EntryText *field : {m_words, m_translation, m_answer})
            field->document()->setModified(false);
        fill(empty);
        fillRest();
        m_words->setFocus();
    });
}

void RemarkInspector::fillChoices(const core::Id<core::Meeting> &meeting)
{
    m_offices = officesOf(m_workspace.stores(), m_workspace.hearingId());
    m_office->clear();
    for (const core::LocalText &office : m_offices)
        m_office->addItem(office.best(m_workspace.language()));
    m_village->clear();
    m_village->addItem(QStringLiteral("–"), QString());
    for (const core::Settlement &village : m_workspace.stores().settlements.all())
        m_village->addItem(village.name.best(m_workspace.language()), village.id.text());
    m_person->setParticipants(meeting.isNull() ? std::vector<core::ParticipantRow>()
                                               : core::participantRows(m_workspace.stores(), meeting));
    m_person->setEnabled(!meeting.isNull());
}

void RemarkInspector::fill(const core::RemarkEntry &entry)
{
    m_shown = entry;
    const auto screen = m_workspace.language();
    put(m_words, entry.text);
    put(m_translation, entry.translation.of(other(entry.language.value_or(core::Language::Kyrgyz))));
    m_kind->setCurrentIndex(static_cast<int>(entry.kind));
    m_channel->setCurrentIndex(static_cast<int>(entry.channel));
    m_person->setPerson(entry.attendanceId);
    m_village->setCurrentIndex(std::max(0, m_village->findData(entry.settlementId.text())));
    put(m_amount, entry.amount ? core::moneyFigure(*entry.amount, core::MoneyUnit::Som, screen) : QString());
    put(m_code, entry.lineCode);
    put(m_topics, core::TopicList(m_workspace.stores()).shown(entry.topics, screen).join(QStringLiteral(", ")));
    put(m_answer, entry.answer.best(screen));
    m_office->setCurrentText(entry.answeredBy.best(screen));
}

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
    QStringList entries;
    for (const core::HistoryEntry &entry : core::history(m_workspace.document(), kHistoryEntries, m_remark.text())) {
        const QDateTime at = entry.at.toLocalTime();
        entries += QStringLiteral("%1 %2  %3%4").arg(dayText(at.date()), at.time().toString(QStringLiteral("HH:mm")),
                                                     core::operationText(entry.reversed.value_or(entry.operation)),
                                                     entry.author.isEmpty() ? QString() : QStringLiteral(" – ") + entry.author);
    }
    m_history->setText(entries.join(u'\n'));
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

core::RemarkEntry RemarkInspector::written() const
{
    core::RemarkEntry entry = m_shown;
    const auto screen = m_workspace.language();
    entry.text = m_words->toPlainText().trimmed();
    entry.translation.of(other(entry.language.value_or(core::guessLanguage(entry.text)))) = m_translation->toPlainText().trimmed();
    entry.kind = static_cast<core::RemarkKind>(std::max(0, m_kind->currentIndex()));
    entry.channel = static_cast<core::RemarkChannel>(std::max(0, m_channel->currentIndex()));
    if (m_person->isEnabled())
        entry.attendanceId = m_person->person();
    entry.settlementId = core::Id<core::Settlement>(m_village->currentData().toString());
    entry.amount = m_amount->amount();
    entry.lineCode = m_code->text().trimmed();
    entry.topics = topicsToSave();
    const QString answer = m_answer->toPlainText().trimmed();
    entry.answer.of(answerLanguage(m_shown, screen, answer)) = answer;
    if (answer.isEmpty())
        entry.answer = {};
    const QString office = m_office->currentText().trimmed();
    if (answer.isEmpty() || office.isEmpty())
        entry.answeredBy = {};
    else if (office != m_shown.answeredBy.best(screen))
        entry.answeredBy = officeNamed(m_offices, office, screen);
    return entry;
}

bool RemarkInspector::isUsable()
{
    m_person->settle();
    if (!m_person->isUsable()) {
        m_workspace.runner().warn(tr("No participant of the meeting is called “%1”.").arg(m_person->text()));
        return false;
    }
    if (!m_amount->isUsable()) {
        m_workspace.runner().warn(tr("“%1” is no amount in som.").arg(m_amount->text()));
        return false;
    }
    return true;
}

// Leaving a field is no act; only a changed one is saved.
void RemarkInspector::save()
{
    if (m_adding || m_remark.isNull() || m_words->isReadOnly() || !isUsable())
        return;
    const core::RemarkEntry entry = written();
    if (entry == m_shown)
        return;
    if (entry.text.isEmpty()) {
        m_words->setPlainText(m_shown.text); // a remark without words is removed by its button, not by chance
        return;
    }
    for (EntryText *field : {m_words, m_translation, m_answer})
        field->document()->setModified(false);
    for (QLineEdit *line : {static_cast<QLineEdit *>(m_amount), m_code, m_topics})
        line->setModified(false);
    m_shown = entry; // a second leaving while it is saved finds nothing new
    m_workspace.runner().run(tr("Remark corrected."), [&] { core::RemarkService(m_workspace.document()).edit(m_remark, entry); });
}

void RemarkInspector::record()
{
    if (!m_adding || !isUsable())
        return;
    const core::RemarkEntry entry = written();
    for (const core::Problem &problem : core::RemarkService::validate(entry)) {
        m_workspace.runner().warn(core::problemText(problem));
        m_words->setFocus();
        return;
    }
    QString id;
    if (!m_workspace.runner().run(tr("Remark saved."), [&] { id = core::RemarkService(m_workspace.document()).record(entry).text(); }))
        return;
    m_adding = false;
    Q_EMIT recorded(id);
}

void RemarkInspector::stopAdding()
{
    m_adding = false;
    showRemark({});
    Q_EMIT left();
}

} // namespace eldin::ui
