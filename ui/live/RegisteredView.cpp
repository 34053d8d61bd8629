// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/RegisteredView.h"

#include "core/base/Text.h"
#include "core/report/NamedOnWall.h"
#include "core/service/AttendanceService.h"
#include "core/service/NamingConsent.h"
#include "ui/shell/PersonEraser.h"
#include "ui/live/SignedLists.h"
#include "ui/models/RemarkWords.h"
#include "ui/shell/Theme.h"

#include <QAction>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace eldin::ui {

namespace {

QString timeText(const QDateTime &moment)
{
    return moment.isValid() ? moment.toString(QStringLiteral("HH:mm")) : QString();
}

} // namespace

RegisteredView::RegisteredView(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_model(new RecordsModel<RegisteredRow>(workspace, {QStringLiteral("attendance"), QStringLiteral("person"), QStringLiteral("person_attendance"), QStringLiteral("wall_consent")},
                                              [this] { return read(); }, [](const RegisteredRow &) {}, this))
    , m_title(new QLabel)
    , m_count(new QLabel)
    , m_search(new QLineEdit)
    , m_table(new QTableView)
    , m_leaves(new QPushButton)
    , m_correct(new QPushButton)
    , m_remove(new QPushButton)
    , m_unname(new QPushButton)
    , m_erase(new QPushButton)
    , m_back(new QPushButton)
    , m_lists(new SignedLists(workspace))
    , m_eraser(new PersonEraser(workspace, this))
{
    setObjectName(QStringLiteral("registeredView"));
    m_title->setProperty("kind", QStringLiteral("large"));
    m_count->setObjectName(QStringLiteral("registeredCount"));
    m_count->setProperty("kind", QStringLiteral("soft"));
    m_search->setObjectName(QStringLiteral("registeredSearch"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_table->setObjectName(QStringLiteral("registered"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(theme::kRow);
    m_table->installEventFilter(this);
    auto *head = new QHBoxLayout;
    head->setSpacing(theme::kGrid * 2);
    head->addWidget(m_title);
    head->addWidget(m_count, 1);
    head->addWidget(m_back);
    auto *acts = new QHBoxLayout;
    acts->setSpacing(theme::kGrid);
    acts->addWidget(m_search, 1);
    const std::tuple<QPushButton *, const char16_t *, QKeySequence, void (RegisteredView::*)()> buttons[] {
        {m_leaves, u"noteLeaving", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E), &RegisteredView::noteLeaving},
        {m_correct, u"correctParticipant", QKeySequence(Qt::CTRL | Qt::Key_E), &RegisteredView::correct},
        {m_remove, u"removeParticipant", QKeySequence(Qt::CTRL | Qt::Key_D), &RegisteredView::remove},
        {m_unname, u"withdrawName", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N), &RegisteredView::withdrawName},
        {m_erase, u"erasePerson", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D), &RegisteredView::erase}};
    for (const auto &[button, name, keys, act] : buttons) {
        button->setObjectName(QString::fromUtf16(name));
        acts->addWidget(button);
        auto *action = new QAction(this);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
        connect(action, &QAction::triggered, button, &QPushButton::click);
        connect(button, &QPushButton::clicked, this, act);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::kGrid);
    layout->addLayout(head);
    layout->addLayout(acts);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_lists);
    connect(m_search, &QLineEdit::textChanged, this, [this] {
        m_workspace.runner().run([this] { m_model->reload(); });
        choose(0);
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &RegisteredView::showButtons);
    connect(m_table, &QTableView::doubleClicked, this, &RegisteredView::correct);
    for (auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_model, signal, this, &RegisteredView::showCount);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &RegisteredView::showCount);
    connect(m_back, &QPushButton::clicked, this, &RegisteredView::left);
}

void RegisteredView::open(const core::Id<core::Meeting> &meeting, const QString &chosen)
{
    m_meeting = meeting;
    m_search->clear();
    m_model->reload();
    choose(std::max(0, m_model->rowOf(chosen)));
    m_lists->setMeeting(meeting);
    showCount();
    m_search->setFocus();
}

void RegisteredView::retranslate()
{
    m_title->setText(tr("Registered participants"));
    m_search->setPlaceholderText(tr("Number, name or village"));
    m_search->setAccessibleName(tr("Find a participant by number, name or village"));
    m_table->setAccessibleName(m_title->text());
    m_correct->setText(tr("Correct"));
    m_correct->setToolTip(tr("Enter or Ctrl+E"));
    m_remove->setText(tr("Take out"));
    m_remove->setToolTip(tr("Ctrl+D"));
    m_unname->setText(tr("Do not name"));
    m_unname->setToolTip(tr("The consent to be named on the screen is taken back, also once the record is closed. Ctrl+Shift+N"));
    m_erase->setText(tr("Erase for good…"));
    m_erase->setToolTip(tr("Removes name, telephone and address from the file, its history and its bytes. Ctrl+Shift+D"));
    m_leaves->setToolTip(tr("Ctrl+Shift+E"));
    m_back->setText(tr("Back to the meeting"));
    m_back->setToolTip(tr("Esc"));
    m_lists->retranslate();
    setColumns();
    showCount();
    showButtons();
}

void RegisteredView::setColumns()
{
    const auto language = m_workspace.language();
    std::map<QString, QString> ages;
    m_workspace.runner().run([&] {
        for (const core::ClassificationItem &item : m_workspace.stores().classification.ofKind(core::ClassificationKind::AgeGroup))
            ages[item.code] = item.name.best(language);
    });
    m_model->setColumns({
        {[] { return tr("№"); }, [](const RegisteredRow &row) { return row.participant.attendance.number; }, {}, {}, {}, true},
        {[] { return tr("Name"); }, [](const RegisteredRow &row) { return row.participant.person.name; }},
        {[] { return tr("Village"); }, [language](const RegisteredRow &row) { return row.participant.settlement.best(language); }},
        {[] { return tr("Sex"); },
         [](const RegisteredRow &row) {
             const core::Sex sex = row.participant.attendance.sex;
             return sex == core::Sex::Female ? tr("woman") : sex == core::Sex::Male ? tr("man") : QString();
         }},
        {[] { return tr("Age"); },
         [ages](const RegisteredRow &row) {
             const auto found = ages.find(row.participant.attendance.ageGroup);
             return found == ages.end() ? QString() : found->second;
         }},
        {[] { return tr("Came"); }, [](const RegisteredRow &row) { return timeText(row.participant.attendance.arrivedAt); }},
        {[] { return tr("Left"); }, [](const RegisteredRow &row) { return timeText(row.participant.attendance.leftAt); }},
        {[] { return tr("On the screen"); }, [](const RegisteredRow &row) { return row.mayBeNamed ? tr("by name") : QString(); }},
    });
    const int widths[] {56, 0, 136, 88, 144, 76, 72, 96};
    for (int column = 0; column < m_model->columnCount(); ++column) {
        m_table->horizontalHeader()->setSectionResizeMode(column, widths[column] == 0 ? QHeaderView::Stretch : QHeaderView::Interactive);
        if (widths[column] > 0)
            m_table->setColumnWidth(column, widths[column]);
    }
}

bool RegisteredView::isWanted(const core::ParticipantRow &row) const
{
    const QString wanted = core::foldedWithoutKyrgyzLetters(m_search->text());
    if (wanted.isEmpty())
        return true;
    bool isNumber = false;
    wanted.toInt(&isNumber);
    if (isNumber)
        return QString::number(row.attendance.number).startsWith(wanted);
    return core::foldedWithoutKyrgyzLetters(row.person.name).contains(wanted)
        || core::foldedWithoutKyrgyzLetters(row.settlement.best(m_workspace.language())).contains(wanted);
}

std::vector<RegisteredRow> RegisteredView::read() const
{
    std::vector<RegisteredRow> rows;
    if (m_meeting.isNull())
        return rows;
    const QSet<QString> named = core::namedOnWall(m_workspace.stores(), m_meeting);
    for (core::ParticipantRow &row : core::participantRows(m_workspace.stores(), m_meeting)) {
        if (!isWanted(row))
            continue;
        const auto id = row.attendance.id;
        rows.push_back({id, std::move(row), named.contains(id.text())});
    }
    return rows;
}

const RegisteredRow *RegisteredView::current() const
{
    const int row = m_table->currentIndex().row();
    return row >= 0 && row < m_model->rowCount() ? &m_model->row(row) : nullptr;
}

void RegisteredView::choose(int row)
{
    if (m_model->rowCount() > 0)
        m_table->selectRow(std::clamp(row, 0, m_model->rowCount() - 1));
    showButtons();
}

void RegisteredView::showCount()
{
    if (m_meeting.isNull())
        return;
    m_workspace.runner().run([this] {
        int all = 0;
        int gone = 0;
        for (const core::Attendance &each : m_workspace.stores().attendances.ofMeeting(m_meeting)) {
            ++all;
            gone += each.leftAt.isValid() ? 1 : 0;
        }
        m_count->setText(tr("%1 registered, %2 of them left").arg(all).arg(gone));
    });
    showButtons();
}

void RegisteredView::showButtons()
{
    const RegisteredRow *row = current();
    const bool may = row != nullptr && m_workspace.mayEditRecord();
    m_leaves->setText(row != nullptr && row->participant.attendance.leftAt.isValid() ? tr("Is still there") : tr("Leaves now"));
    for (QPushButton *button : {m_leaves, m_correct, m_remove})
        button->setEnabled(may);
    m_unname->setEnabled(row != nullptr && row->mayBeNamed && !m_workspace.document().isReadOnly());
    m_erase->setEnabled(row != nullptr && m_eraser->canErase(row->participant.person.id));
}

void RegisteredView::correct()
{
    if (const RegisteredRow *row = current(); row != nullptr && m_workspace.mayEditRecord())
        Q_EMIT correctRequested(row->id.text());
}

void RegisteredView::noteLeaving()
{
    const RegisteredRow *row = current();
    if (row == nullptr)
        return;
    const QString who = speakerText(row->participant.attendance.number, row->participant.person.name);
    const bool back = row->participant.attendance.leftAt.isValid();
    m_workspace.runner().run(back ? tr("%1 is still there.").arg(who) : tr("%1 left.").arg(who), [&] {
        const QDateTime now = m_workspace.document().environment().clock.wallTime();
        core::AttendanceService(m_workspace.document()).noteLeaving(core::Id<core::Attendance>(row->id), back ? QDateTime() : now);
    });
}

void RegisteredView::remove()
{
    const RegisteredRow *row = current();
    if (row == nullptr)
        return;
    const int place = m_table->currentIndex().row();
    const QString who = speakerText(row->participant.attendance.number, row->participant.person.name);
    m_workspace.runner().run(tr("%1 is taken out of the list.").arg(who),
                             [&, id = row->id] { core::AttendanceService(m_workspace.document()).removeParticipant(id); });
    choose(place);
}

void RegisteredView::withdrawName()
{
    const RegisteredRow *row = current();
    if (row == nullptr)
        return;
    const QString who = speakerText(row->participant.attendance.number, row->participant.person.name);
    m_workspace.runner().run(tr("%1 is no longer named on the screen.").arg(who),
                             [&, id = row->id] { core::NamingConsent(m_workspace.document()).withdraw(id); });
}

void RegisteredView::erase()
{
    const RegisteredRow *row = current();
    if (row == nullptr || !m_eraser->canErase(row->participant.person.id))
        return;
    const int place = m_table->currentIndex().row();
    m_eraser->erase(core::Id<core::Person>(row->participant.person.id));
    choose(place);
}

bool RegisteredView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (enter && key->modifiers() == Qt::NoModifier) {
        correct();
        return true;
    }
    // While one types, the arrows walk through what was found.
    if (watched == m_search && (key->key() == Qt::Key_Down || key->key() == Qt::Key_Up)) {
        choose(m_table->currentIndex().row() + (key->key() == Qt::Key_Down ? 1 : -1));
        return true;
    }
    if (watched == m_table && key->key() == Qt::Key_Delete && m_remove->isEnabled()) {
        remove();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void RegisteredView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else
        QWidget::keyPressEvent(event);
}

} // namespace eldin::ui
