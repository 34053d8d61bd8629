// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/VotePanel.h"

#include "core/base/Text.h"
#include "core/domain/VoteOutcome.h"
#include "core/report/MeetingSteps.h"
#include "core/report/Summary.h"
#include "core/report/Texts.h"
#include "ui/live/VoteOptions.h"
#include "ui/live/VotesModel.h"
#include "ui/models/RemarkWords.h"
#include "ui/shell/Theme.h"
#include "ui/widgets/AmountField.h"
#include "ui/widgets/Segments.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSpinBox>
#include <QStyle>

namespace eldin::ui {

namespace {

constexpr int kMost = 100000; // as VoteService takes
constexpr int kMostTaken = 3; // rows of the list before it scrolls
constexpr int kLongestNamed = 50; // signs of a project in the sentence about the outcome

} // namespace

VotePanel::VotePanel(Workspace &workspace, QWidget *parent)
    : QFrame(parent)
    , m_workspace(workspace)
    , m_model(new VotesModel(workspace, this))
    , m_title(new QLabel)
    , m_taken(new QListView)
    , m_question(new QLineEdit)
    , m_kind(new Segments(3))
    , m_options(new VoteOptions(workspace))
    , m_bounds(new QWidget)
    , m_limitLabel(new QLabel)
    , m_limit(new AmountField)
    , m_proposals(new QPushButton)
    , m_more(new QPushButton)
    , m_check(new QLabel)
    , m_outcome(new QLabel)
    , m_again(new QPushButton)
    , m_takeSecond(new QPushButton)
    , m_save(new QPushButton)
    , m_cancel(new QPushButton)
{
    setProperty("kind", QStringLiteral("card"));
    setObjectName(QStringLiteral("votePanel"));
    m_title->setProperty("kind", QStringLiteral("heading"));
    m_taken->setObjectName(QStringLiteral("votesTaken"));
    m_taken->setModel(m_model);
    m_taken->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_taken->setTabKeyNavigation(false);
    m_taken->installEventFilter(this);
    m_question->setObjectName(QStringLiteral("voteQuestion"));
    m_kind->setObjectName(QStringLiteral("voteKind"));
    m_kind->setTight();
    m_check->setObjectName(QStringLiteral("voteCheck"));
    m_check->setWordWrap(true);
    m_outcome->setObjectName(QStringLiteral("voteOutcome"));
    m_outcome->setWordWrap(true);
    m_limit->setObjectName(QStringLiteral("voteLimit"));
    m_limit->setFixedWidth(theme::kGrid * 16);
    m_limitLabel->setBuddy(m_limit);
    m_proposals->setObjectName(QStringLiteral("voteProposals"));
    m_save->setObjectName(QStringLiteral("voteSave"));
    m_again->setObjectName(QStringLiteral("voteAgain"));
    m_takeSecond->setObjectName(QStringLiteral("voteTakeSecond"));
    m_cancel->setObjectName(QStringLiteral("voteLeave"));
    for (QPushButton *button : {m_proposals, m_more, m_again, m_takeSecond, m_cancel})
        button->setProperty("kind", QStringLiteral("quiet"));
    auto *more = new QHBoxLayout;
    more->addWidget(m_more);
    more->addStretch(1);
    more->addWidget(m_again);
    more->addWidget(m_takeSecond);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_save);
    m_tally = buildTally();
    auto *bounds = new QGridLayout(m_bounds);
    bounds->setContentsMargins(0, 0, 0, 0);
    bounds->setSpacing(theme::kGrid);
    bounds->setColumnStretch(2, 1);
    bounds->addWidget(m_limitLabel, 0, 0);
    bounds->addWidget(m_limit, 0, 1);
    bounds->addWidget(m_proposals, 1, 0, 1, 3, Qt::AlignLeft);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::kGrid * 2, theme::kGrid * 3 / 2, theme::kGrid * 2, theme::kGrid * 3 / 2);
    layout->setSpacing(theme::kGrid);
    layout->addWidget(m_title);
    layout->addWidget(m_kind, 0, Qt::AlignLeft);
    layout->addWidget(m_taken);
    layout->addWidget(m_question);
    layout->addWidget(m_bounds);
    layout->addWidget(m_options);
    layout->addWidget(m_tally);
    layout->addLayout(more);
    layout->addWidget(m_check);
    layout->addWidget(m_outcome);
    layout->addLayout(buttons);
    connect(m_kind, &Segments::changed, this, &VotePanel::showKind);
    connect(m_options, &VoteOptions::changed, this, &VotePanel::showCheck);
    connect(m_options, &VoteOptions::arranged, this, [this] { setTabOrder(m_options->chainAfter(m_proposals), m_abstained); });
    connect(m_limit, &QLineEdit::textChanged, this, &VotePanel::showKind);
    connect(m_proposals, &QPushButton::clicked, this, &VotePanel::takeProposals);
    connect(m_more, &QPushButton::clicked, m_options, &VoteOptions::addEmpty);
    connect(m_again, &QPushButton::clicked, this, &VotePanel::countAgain);
    connect(m_takeSecond, &QPushButton::clicked, this, &VotePanel::takeSecond);
    connect(m_save, &QPushButton::clicked, this, &VotePanel::save);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &VotePanel::readFirst);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &VotePanel::readFirst);
    connect(m_cancel, &QPushButton::clicked, this, &VotePanel::leave);
    hide();
}

QSpinBox *VotePanel::counter(const char *name)
{
    auto *box = new QSpinBox;
    box->setObjectName(QString::fromLatin1(name));
    box->setRange(0, kMost);
    box->setButtonSymbols(QAbstractSpinBox::NoButtons);
    box->setAlignment(Qt::AlignRight);
    box->setMinimumHeight(theme::kTarget);
    connect(box, &QSpinBox::valueChanged, this, &VotePanel::showCheck);
    return box;
}

QWidget *VotePanel::buildTally()
{
    m_inFavour = counter("voteFor");
    m_against = counter("voteAgainst");
    m_abstained = counter("voteAbstained");
    m_present = counter("votePresent");
    auto *box = new QWidget;
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(theme::kGrid);
    grid->setVerticalSpacing(2);
    int column = 0;
    for (QSpinBox *each : {m_inFavour, m_against, m_abstained, m_present}) {
        auto *label = m_labels[column] = new QLabel;
        label->setProperty("kind", QStringLiteral("small"));
        label->setBuddy(each);
        grid->addWidget(label, 0, column);
        grid->addWidget(each, 1, column);
        grid->setColumnStretch(column, 1);
        ++column;
    }
    return box;
}

void VotePanel::retranslate()
{
    m_taken->setAccessibleName(tr("Votes taken so far; Enter corrects, Delete removes"));
    m_question->setPlaceholderText(tr("What is voted on?"));
    m_question->setAccessibleName(m_question->placeholderText());
    m_kind->setTexts({tr("for or against"), tr("choice"), tr("three places")});
    m_kind->setAccessibleName(tr("Kind of the vote"));
    const QString names[] {tr("For"), tr("Against"), tr("Abstained"), tr("In the hall")};
    QSpinBox *counters[] {m_inFavour, m_against, m_abstained, m_present};
    for (std::size_t i = 0; i < std::size(names); ++i) {
        m_labels[i]->setText(names[i]);
        counters[i]->setAccessibleName(names[i]);
    }
    m_limitLabel->setText(tr("Money for all, som"));
    m_limit->setPlaceholderText(tr("no limit"));
    m_limit->setAccessibleName(tr("What the chosen projects may cost together, in som"));
    m_proposals->setText(tr("Take the proposals"));
    m_proposals->setToolTip(tr("The proposals of this meeting become what is chosen among"));
    m_options->retranslate();
    m_more->setText(tr("One more project"));
    m_again->setText(tr("Count a second time"));
    m_again->setToolTip(tr("The figures are recorded, keyed in once more and compared"));
    m_takeSecond->setText(tr("The second count is right"));
    m_takeSecond->setToolTip(tr("These figures are recorded in place of the first ones, and counted once more (Ctrl+Shift+Enter)"));
    m_save->setToolTip(tr("Ctrl+Enter"));
    m_cancel->setToolTip(tr("Esc"));
    nameStep();
    m_model->repaintAll();
    showCheck();
}

void VotePanel::open(const core::Id<core::Meeting> &meeting, core::OpeningStep step)
{
    m_workspace.runner().run([&] {
        m_meeting = meeting;
        m_model->setMeeting(meeting);
        showNew(step);
        QFrame::show();
        // Of the opening everybody knows the question: only hands are counted.
        if (step != core::OpeningStep::None) {
            m_inFavour->setFocus();
            m_inFavour->selectAll();
            return;
        }
        m_question->setFocus();
        m_question->selectAll();
    });
}

/// The item under way, else the one that ended last, else the first.
core::Id<core::AgendaItem> VotePanel::item() const
{
    core::AgendaItem found;
    for (const core::AgendaItem &each : m_workspace.stores().agenda.ofMeeting(m_meeting)) {
        if (core::isUnderWay(each))
            return each.id;
        if (found.id.isNull() || (each.endedAt.isValid() && (!found.endedAt.isValid() || each.endedAt > found.endedAt)))
            found = each;
    }
    return found.id;
}

// The hall of the last vote, which was counted later than people were registered.
void VotePanel::showNew(core::OpeningStep step)
{
    core::VoteEntry entry;
    entry.vote.agendaItemId = item();
    entry.vote.step = step;
    if (step != core::OpeningStep::None)
        entry.vote.title = core::titleOf(m_workspace.stores(), step);
    else if (const auto agenda = m_workspace.stores().agenda.find(entry.vote.agendaItemId))
        entry.vote.title = agenda->title;
    entry.vote.present = m_model->rowCount() > 0 ? m_model->rows().back().vote.present : 0;
    if (entry.vote.present == 0)
        entry.vote.present = core::presence(m_workspace.stores(), m_meeting).total;
    show(entry);
}

void VotePanel::show(const core::VoteEntry &entry)
{
    m_edited = entry;
    m_first.reset();
    showStep();
    m_language = m_workspace.language();
    m_question->setText(entry.vote.title.best(m_language));
    m_inFavour->setValue(entry.vote.inFavour);
    m_against->setValue(entry.vote.against);
    m_abstained->setValue(entry.vote.abstained);
    m_present->setValue(entry.vote.present);
    m_limit->setAmount(entry.vote.moneyLimit, m_workspace.language());
    m_options->setOptions(entry.options);
    m_kind->setCurrent(static_cast<int>(entry.vote.method));
    m_taken->setFixedHeight(std::min(m_model->rowCount(), kMostTaken) * theme::kRow + 2);
    showKind();
    m_shown = this->entry();
}

bool VotePanel::holdsWork() const
{
    return isVisible() && !(entry() == m_shown);
}

void VotePanel::focusFirst()
{
    m_first ? focusFigures() : m_question->setFocus();
}

core::VoteMethod VotePanel::method() const
{
    return static_cast<core::VoteMethod>(m_kind->current());
}

void VotePanel::showKind()
{
    const bool choice = method() != core::VoteMethod::Question;
    if (choice)
        m_options->showAs(method(), !m_limit->text().trimmed().isEmpty());
    for (QWidget *each : {static_cast<QWidget *>(m_options), m_bounds, static_cast<QWidget *>(m_outcome)})
        each->setVisible(choice);
    m_more->setVisible(choice && !m_first);
    for (QWidget *each : {static_cast<QWidget *>(m_inFavour), static_cast<QWidget *>(m_against), static_cast<QWidget *>(m_labels[0]),
                          static_cast<QWidget *>(m_labels[1])})
        each->setVisible(!choice);
    showCheck();
}

void VotePanel::takeProposals()
{
    m_workspace.runner().run([this] {
        if (m_options->addProposals(m_meeting))
            m_options->focusFigures();
        else
            m_workspace.runner().warn(tr("No proposal of this meeting is left to take."));
    });
}

core::VoteEntry VotePanel::entry() const
{
    core::VoteEntry result = m_edited;
    if (m_edited.vote.title.best(m_language) != m_question->text())
        result.vote.title = core::LocalText::in(m_language, m_question->text().trimmed());
    const bool choice = method() != core::VoteMethod::Question;
    result.vote.method = method();
    result.vote.moneyLimit = choice ? m_limit->amount() : std::nullopt;
    result.vote.inFavour = choice ? 0 : m_inFavour->value();
    result.vote.against = choice ? 0 : m_against->value();
    result.vote.abstained = m_abstained->value();
    result.vote.present = m_present->value();
    result.options = choice ? m_options->options() : std::vector<core::VoteOption> {};
    return result;
}

void VotePanel::showCheck()
{
    const core::VoteEntry now = entry();
    const int raised = core::voices(now);
    const int silent = now.vote.present - raised;
    QString words;
    if (m_first)
        words = tr("The vote is in the record, counted once. Let somebody else count and key in the figures once more.") + u' ';
    if (now.vote.present == 0)
        words += tr("%n voice(s). Count the people in the hall too, then the sum can be checked.", nullptr, raised);
    else if (silent < 0)
        words += tr("%1 voices, but only %2 people in the hall: count once more.").arg(raised).arg(now.vote.present);
    else
        words += tr("%1 voices, %2 people in the hall, %3 did not vote.").arg(raised).arg(now.vote.present).arg(silent);
    m_check->setText(words);
    m_check->setProperty("kind", silent < 0 && now.vote.present > 0 ? QStringLiteral("error") : QStringLiteral("soft"));
    style()->polish(m_check);
    m_outcome->setText(m_first ? tr("Counted once. %1").arg(outcomeWords(*m_first)) : outcomeWords(now));
    m_more->setEnabled(!m_options->isFull());
}

QString VotePanel::outcomeWords(const core::VoteEntry &entry) const
{
    const core::VoteOutcome outcome = core::outcomeOf(entry.vote, entry.options);
    QStringList chosen;
    QStringList tied;
    for (const core::VotePlace &place : outcome.places) {
        const QString title = QStringLiteral("“%1”").arg(core::shortened(entry.options[place.option].title.best(m_workspace.language()), kLongestNamed));
        if (place.chosen)
            chosen += title;
        if (place.tied)
            tied += title;
    }
    QString words;
    if (!chosen.isEmpty())
        words = tr("Chosen: %1.").arg(chosen.join(QStringLiteral(", "))) + u' ';
    if (entry.vote.moneyLimit)
        words += tr("%1 of the money is left.").arg(amountText(*entry.vote.moneyLimit - outcome.spent, m_workspace.language())) + u' ';
    if (!tied.isEmpty())
        words += tr("Equally supported: %1. Vote on them once more.").arg(tied.join(QStringLiteral(", ")));
    return words.trimmed();
}

void VotePanel::removeCurrent()
{
    const QString id = m_model->idAt(m_taken->currentIndex().row());
    if (id.isEmpty())
        return;
    m_workspace.runner().run(tr("The vote is removed."), [&] { core::VoteService(m_workspace.document()).remove(core::Id<core::Vote>(id)); });
    m_workspace.runner().run([this] { showNew(); });
}

void VotePanel::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        leave();
    else if (enter && event->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier))
        takeSecond();
    else if (enter && event->modifiers().testFlag(Qt::ControlModifier))
        save();
    else if (enter)
        focusNextChild(); // Enter goes on
    else
        QFrame::keyPressEvent(event);
}

bool VotePanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_taken || event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Delete) {
        removeCurrent();
        return true;
    }
    if ((key == Qt::Key_Return || key == Qt::Key_Enter) && m_taken->currentIndex().isValid()) {
        show(m_model->row(m_taken->currentIndex().row()));
        m_question->setFocus();
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace eldin::ui
