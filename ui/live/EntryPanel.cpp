// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/EntryPanel.h"

#include "ui/live/Draft.h"
#include "ui/live/KindKeys.h"
#include "ui/live/LineSuggestion.h"
#include "ui/live/SimilarHint.h"
#include "ui/live/SlipStrip.h"
#include "ui/live/TopicField.h"
#include "ui/models/RemarkWords.h"
#include "ui/shell/Settings.h"
#include "ui/shell/TopicChips.h"
#include "ui/widgets/AmountField.h"
#include "ui/widgets/EntryText.h"
#include "ui/widgets/Icon.h"
#include "ui/widgets/KyrgyzLetters.h"
#include "ui/widgets/PersonField.h"

#include <QAction>
#include <QComboBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

namespace eldin::ui {

namespace {

constexpr int kLiveTarget = 40; // larger than elsewhere: one hand, both ears on the speaker

/// Whether it is what was recorded last: a power cut may come between the recording and the end of the draft, and nobody is to
/// record it twice.
bool isNewest(const core::Stores &stores, const core::Id<core::Meeting> &meeting, const QString &text)
{
    const auto remarks = text.isEmpty() ? std::vector<core::Remark>() : stores.remarks.ofMeeting(meeting);
    const auto words = remarks.empty() ? std::nullopt : stores.remarkTexts.find(remarks.back().id);
    return words && words->text == text.trimmed();
}

} // namespace

EntryPanel::EntryPanel(Workspace &workspace, QWidget *parent)
    : QFrame(parent)
    , m_workspace(workspace)
    , m_draft(new Draft(workspace.settings().folder() + QStringLiteral("/drafts"), this))
    , m_kindButton(new QToolButton)
    , m_kinds(new QMenu(this))
    , m_letters(new KyrgyzLetters)
    , m_text(new EntryText)
    , m_person(new PersonField)
    , m_village(new QComboBox)
    , m_amount(new AmountField)
    , m_topic(new TopicField)
    , m_topicChips(new TopicChips(workspace))
    , m_propose(new QPushButton)
    , m_line(new LineSuggestion(workspace))
    , m_similar(new SimilarHint(workspace))
    , m_slips(new SlipStrip(workspace))
    , m_openSlips(new QPushButton)
    , m_register(new QPushButton)
    , m_save(new QPushButton)
    , m_personLabel(new QLabel)
    , m_villageLabel(new QLabel)
    , m_amountLabel(new QLabel)
    , m_topicLabel(new QLabel)
    , m_hint(new QLabel)
{
    setProperty("kind", QStringLiteral("card"));
    m_kindButton->setObjectName(QStringLiteral("kindButton"));
    m_kindButton->setProperty("kind", QStringLiteral("outline"));
    m_kindButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_kindButton->setPopupMode(QToolButton::InstantPopup);
    m_kindButton->setMenu(m_kinds);
    m_kindButton->setMinimumSize(theme::kGrid * 18, kLiveTarget);
    m_text->setObjectName(QStringLiteral("entryText"));
    m_text->setFont(theme::font(Type::Large));
    m_text->setStyleSheet(QStringLiteral("font-size: 16px;"));
    m_person->setObjectName(QStringLiteral("entryPerson"));
    m_village->setObjectName(QStringLiteral("entryVillage"));
    m_amount->setObjectName(QStringLiteral("entryAmount"));
    m_topic->setObjectName(QStringLiteral("entryTopic"));
    m_propose->setObjectName(QStringLiteral("entryPropose"));
    m_register->setObjectName(QStringLiteral("entryRegister"));
    m_save->setObjectName(QStringLiteral("entrySave"));
    m_village->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_village->setMinimumContentsLength(8);
    m_openSlips->setObjectName(QStringLiteral("openSlips"));
    m_openSlips->setCheckable(true);
    for (QPushButton *button : {m_propose, m_register, m_openSlips})
        button->setProperty("kind", QStringLiteral("quiet"));
    m_register->setIcon(lineIcon(QStringLiteral("plus"), Token::Accent));
    m_propose->hide();
    for (QWidget *input : {static_cast<QWidget *>(m_person), static_cast<QWidget *>(m_village), static_cast<QWidget *>(m_amount),
                           static_cast<QWidget *>(m_topic)})
        input->setMinimumHeight(theme::kTarget);
    for (QLabel *label : {m_personLabel, m_villageLabel, m_amountLabel, m_topicLabel, m_hint})
        label->setProperty("kind", QStringLiteral("small"));

    // In a narrow window the key goes below the word.
    for (QLabel *label : {m_villageLabel, m_amountLabel, m_topicLabel, m_hint})
        label->setWordWrap(true);

    auto *top = new QHBoxLayout;
    top->addWidget(m_kindButton);
    top->addStretch(1);
    top->addWidget(m_letters);
    auto *fields = new QGridLayout;
    fields->setSpacing(theme::kGrid);
    fields->setHorizontalSpacing(theme::kGrid * 3 / 2);
    fields->addWidget(field(m_personLabel, m_person), 0, 0, 1, 3);
    fields->addWidget(field(m_villageLabel, m_village), 1, 0, Qt::AlignBottom);
    fields->addWidget(field(m_amountLabel, m_amount), 1, 1, Qt::AlignBottom);
    fields->addWidget(field(m_topicLabel, m_topic), 1, 2, Qt::AlignBottom);
    for (int column = 0; column < 3; ++column)
        fields->setColumnStretch(column, 1);
    auto *bottom = new QHBoxLayout;
    bottom->addWidget(m_hint, 1);
    bottom->addWidget(m_openSlips);
    bottom->addWidget(m_save);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::kGrid * 2, theme::kGrid * 2, theme::kGrid * 2, theme::kGrid * 2);
    layout->setSpacing(theme::kGrid);
    layout->addLayout(top);
    layout->addWidget(m_slips);
    layout->addWidget(m_text);
    layout->addWidget(m_similar);
    layout->addWidget(m_propose, 0, Qt::AlignLeft);
    layout->addWidget(m_line, 0, Qt::AlignLeft);
    layout->addWidget(m_topicChips);
    layout->addLayout(fields);
    layout->addLayout(bottom);

    auto *keys = new KindKeys(this);
    for (QWidget *each : {static_cast<QWidget *>(m_text), static_cast<QWidget *>(m_person), static_cast<QWidget *>(m_village),
                          static_cast<QWidget *>(m_amount), static_cast<QWidget *>(m_topic), static_cast<QWidget *>(m_kindButton)}) {
        keys->listenTo(each);
        if (each != m_topic)
            m_topic->listenTo(each);
    }
    // Of the panel, not of the page: in the list beside it the same key puts remarks together.
    auto *similar = new QAction(this);
    similar->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L));
    similar->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(similar, &QAction::triggered, this, &EntryPanel::takeSimilar);
    addAction(similar);
    auto *suggested = new QAction(this);
    suggested->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T));
    suggested->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(suggested, &QAction::triggered, this, &EntryPanel::takeTopic);
    addAction(suggested);
    for (QWidget *each : m_slips->findChildren<QWidget *>()) {
        if (each->focusPolicy() != Qt::NoFocus)
            keys->listenTo(each);
    }
    connect(keys, &KindKeys::chosen, this, &EntryPanel::setKind);
    connect(m_text, &EntryText::submitted, this, [this] { record(); });
    connect(m_text, &EntryText::submittedWithAnswer, this, &EntryPanel::answerRequested);
    connect(m_text, &EntryText::submittedAndOn, this, &EntryPanel::recordAndGoOn);
    connect(m_topic, &QLineEdit::textChanged, this, &EntryPanel::suggestTopics);
    connect(m_topicChips, &TopicChips::taken, this, [this](const QString &topic) {
        m_topic->add(topic);
        focusText();
    });
    connect(m_topic, &QLineEdit::returnPressed, this, &EntryPanel::goOn);
    connect(m_text, &EntryText::downPressed, this, &EntryPanel::streamRequested);
    connect(m_text, &QPlainTextEdit::textChanged, this, &EntryPanel::onText);
    connect(m_person, &PersonField::personChanged, this, &EntryPanel::onPerson);
    // An offer that is chosen is no end of the slip: amount and topic may come yet.
    connect(m_person, &PersonField::settled, this, [this] {
        if (m_person->isUsable())
            focusText();
    });
    connect(m_person, &PersonField::entered, this, [this] {
        if (m_person->isUsable())
            goOn();
    });
    connect(m_village, &QComboBox::activated, this, [this] { m_villageChosen = true; });
    connect(m_village, &QComboBox::currentIndexChanged, this, &EntryPanel::keepDraft);
    connect(m_amount, &QLineEdit::textChanged, this, &EntryPanel::keepDraft);
    connect(m_topic, &QLineEdit::textChanged, this, &EntryPanel::keepDraft);
    connect(m_amount, &QLineEdit::returnPressed, this, &EntryPanel::goOn);
    connect(m_propose, &QPushButton::clicked, this, &EntryPanel::takeProposal);
    connect(m_register, &QPushButton::clicked, this, &EntryPanel::startRegistering);
    connect(m_save, &QPushButton::clicked, this, [this] { record(); });
    connect(m_openSlips, &QPushButton::clicked, this, &EntryPanel::turnSlips);
    connect(m_slips, &SlipStrip::settled, this, &EntryPanel::focusText);
    connect(m_slips, &SlipStrip::left, this, &EntryPanel::focusText);
}

QWidget *EntryPanel::field(QLabel *label, QWidget *input)
{
    auto *box = new QWidget;
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    auto *row = new QHBoxLayout;
    row->addWidget(label, 1, Qt::AlignBottom);
    label->setBuddy(input);
    layout->addLayout(row);
    auto *line = new QHBoxLayout;
    line->setSpacing(theme::kGrid / 2);
    line->addWidget(input, 1);
    if (input == m_person)
        line->addWidget(m_register);
    layout->addLayout(line);
    return box;
}

void EntryPanel::retranslate()
{
    m_personLabel->setText(tr("Who speaks: number or name  (Ctrl+N)"));
    m_villageLabel->setText(tr("Village  (Ctrl+G)"));
    m_amountLabel->setText(tr("Amount, som  (Ctrl+M)"));
    m_topicLabel->setText(tr("Topic  (Ctrl+H)"));
    m_topicChips->retranslate();
    m_topic->setAccessibleName(tr("Topic, several with commas"));
    m_line->retranslate();
    m_similar->retranslate();
    m_slips->retranslate();
    m_openSlips->setText(tr("Slips"));
    m_openSlips->setToolTip(tr("Key in slips of paper (Ctrl+Shift+B)"));
    m_openSlips->setAccessibleName(m_openSlips->toolTip());
    m_person->setPlaceholderText(m_floor && m_turnPerson.isNull() ? m_floor->turn.description : tr("anonymous"));
    m_person->setAccessibleName(tr("Speaker: number or name"));
    m_village->setAccessibleName(tr("Village"));
    m_amount->setAccessibleName(tr("Amount asked for, som"));
    m_text->setPlaceholderText(tr("What is being said? Enter saves it."));
    m_text->setAccessibleName(tr("Words of the remark"));
    m_register->setText(tr("New"));
    m_register->setToolTip(tr("Register a participant (Ctrl+R)"));
    m_register->setAccessibleName(m_register->toolTip());
    m_save->setText(tr("Save"));
    m_save->setToolTip(tr("Enter"));
    m_hint->setText(tr("Enter saves · Ctrl+Enter answers · Ctrl+Shift+Enter: the same one goes on · ↓ corrects"));
    buildMenu();
    setKind(m_kind);
    onText();
}

// Esc goes back to the line from wherever one is.
void EntryPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        focusText();
    else
        QFrame::keyPressEvent(event);
}

void EntryPanel::buildMenu()
{
    m_kinds->clear();
    for (const auto &[kind, code] : core::Codes<core::RemarkKind>::list) {
        QAction *action = m_kinds->addAction(lineIcon(kindIcon(kind)),
                                             QStringLiteral("%1\tCtrl+%2").arg(kindName(kind)).arg(static_cast<int>(kind) + 1));
        connect(action, &QAction::triggered, this, [this, chosen = kind] {
            setKind(chosen);
            focusText();
        });
    }
}

void EntryPanel::setKind(core::RemarkKind kind)
{
    m_kind = kind;
    m_kindButton->setText(kindName(kind) + QStringLiteral("  ▾"));
    m_kindButton->setIcon(lineIcon(kindIcon(kind), Token::Accent));
    m_kindButton->setToolTip(tr("Kind of the remark (Ctrl+1 to Ctrl+5)"));
    m_kindButton->setAccessibleName(tr("Kind: %1").arg(kindName(kind)));
    keepDraft();
}

void EntryPanel::setMeeting(const core::Id<core::Meeting> &meeting)
{
    if (m_meeting == meeting)
        return;
    m_meeting = meeting;
    m_slips->setMeeting(meeting);
    m_draft->open(m_workspace.document().path(), meeting.text());
    EntryDraft kept = EntryDraft::read(m_draft->text());
    if (isNewest(m_workspace.stores(), meeting, kept.text))
        kept = {};
    {
        const QSignalBlocker quiet(m_text); // emptying the line must not throw the draft away
        m_kept = kept;
        clear();
        m_text->setPlainText(kept.text);
        m_text->moveCursor(QTextCursor::End);
    }
    onText();
}

void EntryPanel::setWritable(bool writable)
{
    setEnabled(writable);
}

void EntryPanel::refresh()
{
    m_person->setParticipants(m_meeting.isNull() ? std::vector<core::ParticipantRow>()
                                                 : core::participantRows(m_workspace.stores(), m_meeting));
    const QVariant chosen = m_village->currentData();
    m_village->clear();
    m_village->addItem(QStringLiteral("–"), QString());
    for (const core::Settlement &village : m_workspace.stores().settlements.all())
        m_village->addItem(village.name.best(m_workspace.language()), village.id.text());
    m_village->setCurrentIndex(std::max(0, m_village->findData(chosen)));
    m_line->refresh();
    m_slips->refresh();
    m_topic->setKnown(core::knownTopics(m_workspace.stores(), m_workspace.language()));
    const QString digits = m_topic->digits(9);
    m_topic->setToolTip(digits.isEmpty() ? QString() : tr("Alt with a digit: %1").arg(digits));
    takeDraft();
}

QWidget *EntryPanel::textField() const
{
    return m_text;
}

QWidget *EntryPanel::personField() const
{
    return m_person;
}

void EntryPanel::setPerson(const core::Id<core::Attendance> &id)
{
    m_person->setPerson(id);
}

void EntryPanel::focusText()
{
    m_text->setFocus();
}

void EntryPanel::focusPerson()
{
    m_person->setFocus();
    m_person->selectAll();
}

void EntryPanel::focusVillage()
{
    m_village->setFocus();
}

void EntryPanel::focusAmount()
{
    m_amount->setFocus();
    m_amount->selectAll();
}

void EntryPanel::focusTopic()
{
    m_topic->setFocus();
    m_topic->selectAll();
}

} // namespace eldin::ui
