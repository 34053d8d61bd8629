// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The keys of the Meeting page: by their place on the keyboard, so the same under every layout.
#include "core/service/MeetingCourse.h"
#include "ui/live/EntryPanel.h"
#include "ui/live/FloorPanel.h"
#include "ui/live/MeetingPage.h"
#include "ui/live/RecordingsDialog.h"

#include <QAction>
#include <QGridLayout>
#include <QPushButton>

namespace eldin::ui {

namespace {

// Places in m_actions of what has a button.
constexpr std::size_t kWallAction = 14;
constexpr std::size_t kWhatIfAction = 15;
constexpr std::size_t kRecordingsAction = 18;
constexpr std::size_t kRegisteredAction = 19;

} // namespace

void MeetingPage::addKeys()
{
    const auto add = [this](std::optional<Qt::Key> key, When when, auto act) {
        auto *action = new QAction(this);
        if (key)
            action->setShortcut(QKeySequence(Qt::CTRL | *key));
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, act);
        addAction(action);
        m_actions.emplace_back(action, when);
    };
    // A button for what was added last: one who works with the mouse finds it too.
    const auto addDoor = [this](const char *name) {
        QAction *action = m_actions.back().first;
        auto *button = new QPushButton;
        button->setObjectName(QString::fromLatin1(name));
        button->setProperty("kind", QStringLiteral("quiet"));
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        const auto follow = [button, action] {
            button->setText(action->iconText());
            button->setAccessibleName(action->text());
            button->setToolTip(action->shortcut().isEmpty() ? action->text()
                                                            : QStringLiteral("%1 (%2)").arg(action->text(), action->shortcut().toString(QKeySequence::NativeText)));
            button->setVisible(action->isEnabled());
        };
        connect(action, &QAction::changed, button, follow);
        m_doorButtons.push_back(button);
    };
    add(Qt::Key_N, When::Writing, [this] { m_entry->focusPerson(); });
    add(Qt::Key_G, When::Writing, [this] { m_entry->focusVillage(); });
    add(Qt::Key_M, When::Writing, [this] { m_entry->takeProposal(); });
    add(Qt::Key_L, When::Writing, [this] { m_entry->takeLine(); });
    add(Qt::Key_H, When::Writing, [this] { m_entry->focusTopic(); });
    add(Qt::Key_R, When::Writing, [this] { m_entry->startRegistering(); });
    add(Qt::Key_J, When::Writing, [this] { goOn(); });
    add(Qt::Key_B, When::Writing, [this] { m_floor->turnToQueue(); });
    add(Qt::Key_P, When::Writing, [this] { m_floor->pause(); });
    add(Qt::Key_End, When::Writing, [this] { m_floor->endTurn(); });
    add(Qt::Key_Right, When::Writing, [this] { m_floor->next(); });
    add(Qt::Key_T, When::Always, [this] { turnMirror(); });
    add(Qt::Key_I, When::Writing, [this] { countHeads(); });
    add(Qt::Key_O, When::Writing, [this] { openVote(); });
    add(Qt::Key_W, When::Always, [this] { turnProjector(); });
    addDoor("openWall");
    add({}, When::Writing, [this] { openWhatIf(); });
    m_actions.back().first->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_M));
    addDoor("openWhatIf");
    add({}, When::Writing, [this] { m_entry->turnSlips(); });
    m_actions.back().first->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_B));
    add({}, When::Writing, [this] { m_entry->takeSimilar(); });
    add({}, When::Always, [this] { RecordingsDialog(this->workspace(), this->workspace().meetingId(), this).exec(); });
    addDoor("openRecordings");
    add({}, When::Always, [this] { showRegistered(); });
    m_actions.back().first->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R));
    addDoor("openRegistered");
    placeDoors(static_cast<int>(m_doorButtons.size()));
    add({}, When::Writing, [this] { answer(); });
    add({}, When::Over, [this] {
        runner().run(tr("The meeting goes on."), [this] { core::MeetingCourse(document()).resume(this->workspace().meetingId()); });
    });
}

void MeetingPage::nameKeys()
{
    const QString words[] {tr("Who speaks"),
                           tr("Village of the remark"),
                           tr("Take the proposed amount"),
                           tr("Link the proposed function of the budget"),
                           tr("Topic of the remark"),
                           tr("Register a participant"),
                           tr("Go on in the agenda"),
                           tr("List of speakers"),
                           tr("Pause the speech"),
                           tr("End the speech"),
                           tr("Next speaker"),
                           tr("Who spoke how much"),
                           tr("Count the people in the hall"),
                           tr("Vote"),
                           tr("Wall of the hall"),
                           tr("What if: cost of what is asked for"),
                           tr("Key in slips of paper"),
                           tr("Says the same as what was said before"),
                           tr("Recordings of the meeting"),
                           tr("Registered participants"),
                           tr("Answer on the spot"),
                           tr("Take the meeting up again")};
    for (std::size_t i = 0; i < m_actions.size(); ++i)
        m_actions[i].first->setText(words[i]);
    // Shorter on the buttons.
    const std::pair<std::size_t, QString> doors[] {{kWallAction, tr("Wall")}, {kWhatIfAction, tr("What if")}, {kRecordingsAction, tr("Recordings")}, {kRegisteredAction, tr("Registered")}};
    for (const auto &[index, word] : doors)
        m_actions[index].first->setIconText(word);
}

void MeetingPage::enableKeys(bool over)
{
    for (const auto &[action, when] : m_actions)
        action->setEnabled(when == When::Always || (m_writable && (when == When::Writing || over)));
}

void MeetingPage::disableKeys()
{
    for (const auto &[action, when] : m_actions)
        action->setEnabled(false);
}

} // namespace eldin::ui
