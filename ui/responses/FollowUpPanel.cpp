// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/responses/FollowUpPanel.h"

#include "core/report/LedgerTexts.h"
#include "core/report/Texts.h"
#include "core/service/ResponseService.h"
#include "ui/models/DayText.h"
#include "ui/models/RemarkWords.h"
#include "ui/shell/TypedDay.h"
#include "ui/shell/Workspace.h"
#include "ui/widgets/LocalTextField.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>

namespace eldin::ui {

namespace {

constexpr int kHistoryHeight = 120;

}

FollowUpPanel::FollowUpPanel(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_form(new QFormLayout)
    , m_words(new QLabel)
    , m_promise(new QLabel)
    , m_line(new QLabel)
    , m_history(new QListWidget)
    , m_remove(new QPushButton)
    , m_status(new QComboBox)
    , m_date(new QLineEdit)
    , m_note(new LocalTextField)
    , m_newDate(new QLineEdit)
    , m_spent(new QLineEdit)
    , m_add(new QPushButton)
{
    setObjectName(QStringLiteral("followUpPanel"));
    for (QLabel *label : {m_words, m_promise, m_line}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_promise->setProperty("kind", QStringLiteral("soft"));
    m_line->setProperty("kind", QStringLiteral("soft"));
    m_history->setObjectName(QStringLiteral("notes"));
    m_history->setWordWrap(true);
    m_history->setFixedHeight(kHistoryHeight);
    m_history->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_status->setObjectName(QStringLiteral("status"));
    m_date->setObjectName(QStringLiteral("noteDate"));
    m_note->setObjectName(QStringLiteral("note"));
    m_newDate->setObjectName(QStringLiteral("newDate"));
    m_spent->setObjectName(QStringLiteral("spent"));
    m_add->setObjectName(QStringLiteral("addNote"));
    m_add->setProperty("kind", QStringLiteral("strong"));
    m_remove->setObjectName(QStringLiteral("removeNote"));
    m_remove->setProperty("kind", QStringLiteral("quiet"));
    for (std::size_t i = 0; i < std::size(core::Codes<core::FollowUpStatus>::list); ++i)
        m_status->addItem({}, static_cast<int>(i));

    m_form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    m_form->setContentsMargins(0, 0, theme::kGrid, 0);
    m_form->setSpacing(theme::kGrid / 2);
    for (QLabel *label : {m_words, m_promise, m_line})
        m_form->addRow(label);
    for (QWidget *field : {static_cast<QWidget *>(m_history), static_cast<QWidget *>(m_status), static_cast<QWidget *>(m_date), static_cast<QWidget *>(m_note),
                           static_cast<QWidget *>(m_newDate), static_cast<QWidget *>(m_spent)})
        m_form->addRow(new QLabel, field);
    auto *fields = new QWidget;
    fields->setLayout(m_form);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(fields);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    buttons->addWidget(m_add);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll, 1);
    layout->addLayout(buttons);
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *made = new QShortcut(QKeySequence(Qt::CTRL | key), this);
        made->setContext(Qt::WidgetWithChildrenShortcut);
        connect(made, &QShortcut::activated, this, [this] { add(); });
    }
    connect(m_add, &QPushButton::clicked, this, [this] { add(); });
    connect(m_remove, &QPushButton::clicked, this, &FollowUpPanel::remove);
    clearForm();
}

void FollowUpPanel::retranslate()
{
    const auto name = [this](QWidget *field, const QString &text) {
        qobject_cast<QLabel *>(m_form->labelForField(field))->setText(text);
        field->setAccessibleName(text);
    };
    name(m_history, tr("History"));
    name(m_status, tr("State"));
    name(m_date, tr("Day of the note (day.month.year)"));
    name(m_note, tr("What was done, or why not"));
    name(m_newDate, tr("New date (day.month.year)"));
    name(m_spent, tr("Spent so far in all, som"));
    m_note->setName(tr("What was done, or why not"));
    m_status->setPlaceholderText(tr("choose a state"));
    m_newDate->setPlaceholderText(QStringLiteral("01.09.2027"));
    const core::Wording wording(m_workspace.language());
    for (int i = 0; i < m_status->count(); ++i)
        m_status->setItemText(i, core::statusText(core::Codes<core::FollowUpStatus>::list[i].first, wording));
    m_add->setText(tr("Add the note"));
    m_add->setToolTip(QKeySequence(Qt::CTRL | Qt::Key_Return).toString(QKeySequence::NativeText));
    m_remove->setText(tr("Remove the note"));
}

void FollowUpPanel::setFocusFirst()
{
    m_status->setFocus();
}

void FollowUpPanel::setRemark(const core::Id<core::Remark> &id)
{
    if (m_remark == id)
        return;
    const Draft draft {m_status->currentIndex(), m_note->text(), m_newDate->text(), m_spent->text()};
    if (!m_remark.isNull() && (draft.status >= 0 || !draft.note.isEmpty() || !draft.newDate.isEmpty() || !draft.spent.isEmpty()))
        m_drafts[m_remark] = draft;
    m_remark = id;
    clearForm();
    if (const auto kept = m_drafts.find(id); kept != m_drafts.end()) {
        m_status->setCurrentIndex(kept->second.status);
        m_note->setText(kept->second.note);
        m_newDate->setText(kept->second.newDate);
        m_spent->setText(kept->second.spent);
        m_drafts.erase(kept);
    }
    refresh();
}

void FollowUpPanel::clearForm()
{
    m_status->setCurrentIndex(-1);
    m_date->setText(dayText(m_workspace.today()));
    m_note->setText({});
    m_newDate->clear();
    m_spent->clear();
}

void FollowUpPanel::refresh()
{
    const auto remark = m_remark.isNull() ? std::nullopt : m_workspace.stores().remarks.find(m_remark);
    const auto row = remark ? core::followedRowOf(m_workspace.stores(), m_remark) : std::nullopt;
    m_response = row ? row->response().id : core::Id<core::Response>();
    setVisible(row.has_value());
    if (!row)
        return;
    const core::Wording wording(m_workspace.language());
    const core::Response &response = row->response();
    m_words->setText(core::proposalText(row->proposal, wording));
    QStringList promise {decisionText(response.decision), response.reason.best(m_workspace.language())};
    if (response.amount)
        promise += core::moneyWithUnit(*response.amount, core::MoneyUnit::Som, m_workspace.language());
    m_promise->setText(promise.join(QStringLiteral(" · ")));
    QStringList line {core::lineText(*row, wording).replace(u'\n', QStringLiteral(" · "))};
    if (row->planned)
        line += tr("the budget sets aside %1").arg(core::moneyWithUnit(*row->planned, core::MoneyUnit::ThousandSom, m_workspace.language()));
    if (const QString executed = core::executedText(*row, wording); !executed.isEmpty())
        line += executed;
    m_line->setText(line.join(QStringLiteral(" · ")));
    m_line->setVisible(core::isGranted(response.decision));
    m_notes = row->notes;
    fillHistory();
    const bool open = !m_workspace.document().isReadOnly();
    m_add->setEnabled(open);
    m_remove->setEnabled(open && !m_notes.empty());
}

void FollowUpPanel::fillHistory()
{
    const core::Wording wording(m_workspace.language());
    m_history->clear();
    for (const core::FollowUp &note : m_notes) {
        QStringList words {dayText(note.date), core::statusText(note.status, wording)};
        if (!note.note.isEmpty())
            words += note.note.best(m_workspace.language());
        if (note.newDate.isValid())
            words += tr("until %1").arg(dayText(note.newDate));
        if (note.spent)
            words += core::moneyWithUnit(*note.spent, core::MoneyUnit::ThousandSom, m_workspace.language());
        m_history->addItem(words.join(QStringLiteral(" · ")));
    }
    if (m_notes.empty()) {
        auto *nothing = new QListWidgetItem(tr("Nothing is noted yet."), m_history);
        nothing->setFlags(Qt::NoItemFlags);
    } else {
        m_history->setCurrentRow(m_history->count() - 1);
        m_history->scrollToBottom();
    }
}

std::optional<core::FollowUp> FollowUpPanel::written()
{
    core::FollowUp note;
    note.responseId = m_response;
    if (m_status->currentIndex() < 0) {
        m_workspace.runner().warn(tr("Choose the state first: done, in progress or not done."));
        m_status->setFocus();
        return std::nullopt;
    }
    note.status = core::Codes<core::FollowUpStatus>::list[m_status->currentIndex()].first;
    const auto date = typedDay(*m_date, m_workspace.runner());
    const auto newDate = date ? typedDay(*m_newDate, m_workspace.runner()) : std::nullopt;
    if (!newDate)
        return std::nullopt;
    note.date = date->isValid() ? *date : m_workspace.today();
    note.newDate = *newDate;
    note.note = m_note->text();
    note.spent = core::parseMoney(m_spent->text(), core::MoneyUnit::Som);
    if (!m_spent->text().trimmed().isEmpty() && !note.spent) {
        m_workspace.runner().warn(tr("“%1” is not an amount.").arg(m_spent->text()));
        m_spent->setFocus();
        return std::nullopt;
    }
    for (const core::Problem &problem : core::ResponseService::validate(note)) {
        m_workspace.runner().warn(core::problemText(problem));
        if (problem.where == u"note")
            m_note->setFocusFirst();
        else if (problem.where == u"spent")
            m_spent->setFocus();
        else
            m_newDate->setFocus();
        return std::nullopt;
    }
    return note;
}

bool FollowUpPanel::add()
{
    if (m_response.isNull() || !m_add->isEnabled())
        return false;
    const auto note = written();
    if (!note || !m_workspace.runner().run(tr("Note added."), [&] { core::ResponseService(m_workspace.document()).addFollowUp(*note); }))
        return false;
    clearForm();
    m_status->setFocus();
    return true;
}

void FollowUpPanel::remove()
{
    const int row = m_history->currentRow();
    if (row < 0 || row >= static_cast<int>(m_notes.size()))
        return;
    const core::Id<core::FollowUp> id = m_notes[static_cast<std::size_t>(row)].id;
    m_workspace.runner().run(tr("Note removed."), [&] { core::ResponseService(m_workspace.document()).removeFollowUp(id); });
}

} // namespace eldin::ui
