// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/remarks/ChatPlanDialog.h"

#include "ui/models/DayText.h"
#include "ui/models/RemarkWords.h"
#include "ui/widgets/CellDelegate.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>

namespace eldin::ui {

namespace {

constexpr int kMessageLines = 4;

struct Reasons
{
    Q_DECLARE_TR_FUNCTIONS(ChatReasons)
public:
    static QString of(const QString &code)
    {
        if (code == u"chat-media")
            return tr("picture, voice or file");
        if (code == u"chat-notice")
            return tr("notice of the messenger");
        if (code == u"chat-too-long")
            return tr("too long; only its beginning");
        if (code == u"chat-no-words")
            return tr("no words");
        if (code == u"chat-link")
            return tr("only a link");
        if (code == u"chat-greeting")
            return tr("greeting");
        if (code == u"chat-short")
            return tr("thanks, yes or no");
        return {};
    }
};

Choices kindChoices()
{
    Choices choices;
    for (const auto &[kind, code] : core::Codes<core::RemarkKind>::list)
        choices.push_back({kindName(kind), static_cast<int>(kind)});
    return choices;
}

QString senderOf(const ChatItem &item)
{
    const auto &origin = item.candidate.entry.origin;
    return origin->name.isEmpty() ? origin->phone : origin->name;
}

} // namespace

ChatPlanDialog::ChatPlanDialog(Workspace &workspace, const QString &title, core::ChatPlan plan, QWidget *parent)
    : QDialog(parent)
    , m_plan(std::move(plan))
    , m_model(new RecordsModel<ChatItem>(workspace, {}, [this] { return read(); }, [this](const ChatItem &item) { save(item); }, this))
    , m_view(new QTableView)
    , m_words(new QLabel)
    , m_meeting(new QComboBox)
    , m_message(new QPlainTextEdit)
    , m_all(new QPushButton(tr("Take all")))
    , m_none(new QPushButton(tr("Leave all out")))
    , m_import(new QPushButton)
{
    setObjectName(QStringLiteral("chatPlan"));
    setWindowTitle(title);
    resize(theme::kGrid * 120, theme::kGrid * 78);
    m_words->setObjectName(QStringLiteral("chatWords"));
    m_words->setWordWrap(true);
    m_words->setText(tr("Messages read: %1. There already: %2. Dropped lines of the messenger itself: %3. What is ticked comes into the "
                        "hearing; names and telephone numbers of the senders stay private.")
                         .arg(m_plan.messages)
                         .arg(m_plan.duplicates)
                         .arg(m_plan.serviceLines));
    fillMeetings(workspace);
    setColumns();
    m_model->setEditable([](const ChatItem &item) { return item.candidate.canBeTaken(); });
    m_model->reload();
    buildTable();
    m_message->setObjectName(QStringLiteral("chatMessage"));
    m_message->setAccessibleName(tr("The whole message"));
    m_message->setReadOnly(true);
    m_message->setTabChangesFocus(true);
    m_message->setFixedHeight(fontMetrics().lineSpacing() * kMessageLines + theme::kGrid * 2);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::kGrid * 3, theme::kGrid * 2, theme::kGrid * 3, theme::kGrid * 2);
    layout->setSpacing(theme::kGrid * 3 / 2);
    layout->addWidget(m_words);
    auto *where = new QHBoxLayout;
    auto *label = new QLabel(tr("&Written:"));
    label->setBuddy(m_meeting);
    where->addWidget(label);
    where->addWidget(m_meeting);
    where->addStretch(1);
    layout->addLayout(where);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_message);
    layout->addLayout(buildButtons());
    if (m_model->rowCount() > 0)
        m_view->setCurrentIndex(m_model->index(0, 0));
    showCurrent();
    showNumbers();
    m_view->setFocus();
}

void ChatPlanDialog::fillMeetings(Workspace &workspace)
{
    m_meeting->setObjectName(QStringLiteral("chatMeeting"));
    m_meeting->setAccessibleName(tr("When the messages were written"));
    m_meeting->addItem(tr("before the meetings, to the whole hearing"), QString());
    for (const core::Meeting &meeting : workspace.stores().meetings.ofHearing(workspace.hearingId()))
        m_meeting->addItem(tr("during the meeting: %1, %2").arg(meeting.place.best(workspace.language()), dayText(meeting.startsAt.date())), meeting.id.text());
    connect(m_meeting, &QComboBox::currentIndexChanged, this, [this] { setMeeting(core::Id<core::Meeting>(m_meeting->currentData().toString())); });
}

void ChatPlanDialog::setMeeting(const core::Id<core::Meeting> &meeting)
{
    for (core::ChatCandidate &candidate : m_plan.candidates)
        candidate.entry.meetingId = meeting;
    m_model->reload();
}

void ChatPlanDialog::buildTable()
{
    m_view->setObjectName(QStringLiteral("chatMessages"));
    m_view->setAccessibleName(tr("Messages"));
    m_view->setModel(m_model);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    m_view->setShowGrid(false);
    m_view->setWordWrap(false);
    m_view->setTabKeyNavigation(false); // Tab leaves the table, arrows walk in it
    m_view->setItemDelegate(new CellDelegate(m_view));
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setDefaultSectionSize(theme::kRow);
    QHeaderView *heads = m_view->horizontalHeader();
    heads->setHighlightSections(false);
    heads->setMinimumHeight(theme::kRow);
    const std::vector<int> widths {184, 152, 136, 0, 176};
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const int width = widths[static_cast<std::size_t>(column)];
        heads->setSectionResizeMode(column, width == 0 ? QHeaderView::Stretch : QHeaderView::Interactive);
        if (width > 0)
            m_view->setColumnWidth(column, std::max(width, heads->sectionSizeHint(column) + theme::kGrid));
    }
    m_view->installEventFilter(this);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ChatPlanDialog::showCurrent);
}

QLayout *ChatPlanDialog::buildButtons()
{
    for (QPushButton *button : {m_all, m_none}) {
        button->setProperty("kind", QStringLiteral("quiet"));
        button->setAutoDefault(false);
        button->setEnabled(m_model->rowCount() > 0);
    }
    m_all->setObjectName(QStringLiteral("takeAll"));
    m_none->setObjectName(QStringLiteral("takeNone"));
    auto *cancel = new QPushButton(tr("Cancel"));
    // Enter changes a kind in the table: it must not import what is half looked through.
    cancel->setAutoDefault(false);
    m_import->setAutoDefault(false);
    m_import->setObjectName(QStringLiteral("importMessages"));
    m_import->setProperty("kind", QStringLiteral("strong"));
    m_import->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_all);
    buttons->addWidget(m_none);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_import);
    const auto setAll = [this](bool taken) {
        std::vector<int> rows;
        for (int row = 0; row < m_model->rowCount(); ++row)
            rows.push_back(row);
        setTaken(taken, rows);
    };
    connect(m_all, &QPushButton::clicked, this, [setAll] { setAll(true); });
    connect(m_none, &QPushButton::clicked, this, [setAll] { setAll(false); });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_import, &QPushButton::clicked, this, &QDialog::accept);
    return buttons;
}

void ChatPlanDialog::setColumns()
{
    using Item = const ChatItem &;
    const auto colour = [](Item item) { return item.candidate.taken ? QColor() : theme::color(Token::InkSoft); };
    Column<ChatItem> when {[] { return tr("When"); },
                           [](Item item) { return item.candidate.entry.origin->sentAt.toString(QStringLiteral("dd.MM.yyyy HH:mm")); }};
    when.ticked = [](Item item) { return item.candidate.taken; };
    when.tick = [](ChatItem &item, bool taken) { item.candidate.taken = taken && item.candidate.canBeTaken(); };
    Column<ChatItem> sender {[] { return tr("Sender"); }, [](Item item) { return senderOf(item); }};
    Column<ChatItem> kind {[] { return tr("Kind"); }, [](Item item) { return item.candidate.canBeTaken() ? kindName(item.candidate.entry.kind) : QString(); },
                           [](Item item) { return static_cast<int>(item.candidate.entry.kind); },
                           [](ChatItem &item, const QVariant &value) {
                               item.candidate.entry.kind = static_cast<core::RemarkKind>(value.toInt());
                               return item.candidate.canBeTaken();
                           },
                           kindChoices};
    Column<ChatItem> words {[] { return tr("Message"); }, [](Item item) { return item.candidate.entry.text.simplified(); }};
    Column<ChatItem> reason {[] { return tr("Left out because"); },
                             [](Item item) { return item.candidate.taken ? QString() : Reasons::of(item.candidate.reason); }};
    for (Column<ChatItem> *column : {&when, &sender, &kind, &words, &reason})
        column->colour = colour;
    m_model->setColumns({when, sender, kind, words, reason});
}

std::vector<ChatItem> ChatPlanDialog::read() const
{
    std::vector<ChatItem> items;
    for (std::size_t i = 0; i < m_plan.candidates.size(); ++i)
        items.push_back({core::Id<ChatItem>(QString::number(i)), m_plan.candidates[i]});
    return items;
}

void ChatPlanDialog::save(const ChatItem &item)
{
    m_plan.candidates[item.id.text().toULongLong()] = item.candidate;
    m_model->reload();
    showNumbers();
}

bool ChatPlanDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Space && key->modifiers() == Qt::NoModifier) {
            toggleChosen();
            return true;
        }
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if ((enter || key->key() == Qt::Key_F2) && key->modifiers() == Qt::NoModifier && m_view->currentIndex().isValid()) {
            constexpr int kKindColumn = 2;
            const QModelIndex kind = m_model->index(m_view->currentIndex().row(), kKindColumn);
            // The Enter that chose a kind arrives here too, while its list is still closing.
            if (m_view->indexWidget(kind) == nullptr && kind.flags().testFlag(Qt::ItemIsEditable))
                m_view->edit(kind);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void ChatPlanDialog::toggleChosen()
{
    std::vector<int> rows;
    bool allTaken = true;
    for (const QModelIndex &index : m_view->selectionModel()->selectedRows()) {
        if (!m_model->row(index.row()).candidate.canBeTaken())
            continue;
        rows.push_back(index.row());
        allTaken = allTaken && m_model->row(index.row()).candidate.taken;
    }
    setTaken(!allTaken, rows);
}

void ChatPlanDialog::setTaken(bool taken, const std::vector<int> &rows)
{
    for (const int row : rows) {
        core::ChatCandidate &candidate = m_plan.candidates[static_cast<std::size_t>(row)];
        candidate.taken = taken && candidate.canBeTaken();
    }
    m_model->reload();
    showNumbers();
}

void ChatPlanDialog::showCurrent()
{
    const QModelIndex current = m_view->currentIndex();
    m_message->setPlainText(current.isValid() ? m_model->row(current.row()).candidate.entry.text : QString());
}

void ChatPlanDialog::showNumbers()
{
    const int taken = static_cast<int>(std::count_if(m_plan.candidates.begin(), m_plan.candidates.end(),
                                                     [](const core::ChatCandidate &candidate) { return candidate.taken; }));
    m_import->setText(tr("Import %n message(s)", nullptr, taken));
    m_import->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return)); // new words take it away
    m_import->setEnabled(taken > 0);
}

} // namespace eldin::ui
