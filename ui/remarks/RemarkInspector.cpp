// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/remarks/RemarkInspector.h"

#include "core/report/Texts.h"
#include "ui/shell/HistoryReader.h"
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
#include <QScrollArea>
#include <QVBoxLayout>

namespace eldin::ui {

namespace {

QLabel *wrapped(const QString &kind)
{
    auto *label = new QLabel;
    label->setProperty("kind", kind);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
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
    , m_historyReader(new HistoryReader(workspace, m_history, &RemarkInspector::historyLine))
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
