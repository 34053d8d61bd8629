// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The fields of the inspector: from a remark into them, and back.
#include "ui/remarks/RemarkInspector.h"

#include "core/base/LanguageGuess.h"
#include "core/report/RemarkRows.h"
#include "ui/models/Offices.h"
#include "ui/models/RemarkWords.h"
#include "ui/shell/Theme.h"
#include "ui/shell/TopicChips.h"
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

} // namespace eldin::ui
