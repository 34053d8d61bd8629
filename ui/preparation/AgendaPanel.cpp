// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preparation/AgendaPanel.h"

#include "core/service/HearingService.h"
#include "ui/preparation/SpeakingLimitsForm.h"
#include "ui/shell/Theme.h"
#include "ui/widgets/RecordTable.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

namespace eldin::ui {

namespace {

constexpr int kLongestMeeting = 12 * 60; // minutes

QString kindName(core::AgendaKind kind)
{
    switch (kind) {
    case core::AgendaKind::Opening: return AgendaPanel::tr("opening");
    case core::AgendaKind::Report: return AgendaPanel::tr("report");
    case core::AgendaKind::Questions: return AgendaPanel::tr("questions");
    case core::AgendaKind::Speeches: return AgendaPanel::tr("speeches");
    case core::AgendaKind::Voting: return AgendaPanel::tr("voting");
    case core::AgendaKind::Closing: return AgendaPanel::tr("closing");
    case core::AgendaKind::Other: return AgendaPanel::tr("other");
    }
    return {};
}

} // namespace

AgendaPanel::AgendaPanel(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_model(new RecordsModel<core::AgendaItem>(
          workspace, {QStringLiteral("agenda_item")},
          [this] {
              return m_meeting.isNull() ? std::vector<core::AgendaItem>() : m_workspace.stores().agenda.ofMeeting(m_meeting);
          },
          [this](const core::AgendaItem &item) { core::HearingService(m_workspace.document()).editAgendaItem(item); }, this))
    , m_table(new RecordTable(QStringLiteral("clipboard-list")))
    , m_lengthLabel(new QLabel)
    , m_length(new QSpinBox)
    , m_limits(new SpeakingLimitsForm(workspace))
{
    m_table->setObjectName(QStringLiteral("agenda"));
    m_table->setModel(m_model);
    m_table->setMovable(true);
    m_model->setEditable([this](const core::AgendaItem &) { return m_workspace.mayEditRecord(); });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::kGrid);
    m_length->setObjectName(QStringLiteral("meetingLength"));
    m_length->setRange(0, kLongestMeeting);
    m_length->setSingleStep(10);
    m_length->setFixedWidth(132);
    m_lengthLabel->setProperty("kind", QStringLiteral("soft"));
    auto *length = new QHBoxLayout;
    length->addWidget(m_lengthLabel);
    length->addWidget(m_length);
    length->addStretch(1);
    layout->addLayout(length);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_limits);
    connect(m_length, &QSpinBox::editingFinished, this, &AgendaPanel::saveLength);
    connect(m_table, &RecordTable::addRequested, this, &AgendaPanel::add);
    connect(m_table, &RecordTable::removeRequested, this, [this](int row) {
        m_workspace.runner().run(tr("Agenda item removed."), [&] {
            core::HearingService(m_workspace.document()).removeAgendaItem(m_model->row(row).id);
        });
    });
    connect(m_table, &RecordTable::moveRequested, this, [this](int row, int steps) {
        m_workspace.runner().run([&] {
            core::HearingService(m_workspace.document()).moveAgendaItem(m_model->row(row).id, steps);
        });
    });
}

void AgendaPanel::retranslate()
{
    m_table->setWords(tr("Agenda"), tr("No agenda yet."), tr("Add an item"));
    m_lengthLabel->setText(tr("Expected length of the meeting"));
    m_length->setAccessibleName(m_lengthLabel->text());
    m_length->setSuffix(tr(" min"));
    m_length->setSpecialValueText(tr("not planned"));
    m_limits->retranslate();
    setColumns();
}

void AgendaPanel::setColumns()
{
    using core::AgendaItem;
    const auto language = m_workspace.language();
    Column<AgendaItem> begins {[] { return tr("Begins"); },
                               [this](const AgendaItem &item) {
                                   const auto meeting = m_workspace.stores().meetings.find(item.meetingId);
                                   if (!meeting)
                                       return QString();
                                   qint64 seconds = 0;
                                   for (const AgendaItem &before : m_model->rows()) {
                                       if (before.id == item.id)
                                           break;
                                       seconds += before.plannedMinutes * 60;
                                   }
                                   return meeting->startsAt.addSecs(seconds).toString(QStringLiteral("HH:mm"));
                               }, {}, {}, {}, true};
    begins.colour = [](const AgendaItem &) { return theme::color(Token::InkSoft); };
    m_model->setColumns({
        begins,
        {[] { return tr("Item"); }, [language](const AgendaItem &i) { return i.title.best(language); },
         [language](const AgendaItem &i) { return i.title.of(language); },
         [language](AgendaItem &i, const QVariant &value) {
             i.title.of(language) = value.toString().trimmed();
             return true;
         }, {}, false},
        {[] { return tr("Presenter"); }, [language](const AgendaItem &i) { return i.presenter.best(language); },
         [language](const AgendaItem &i) { return i.presenter.of(language); },
         [language](AgendaItem &i, const QVariant &value) {
             i.presenter.of(language) = value.toString().trimmed();
             return true;
         }, {}, false},
        {[] { return tr("Kind"); }, [](const AgendaItem &i) { return kindName(i.kind); },
         [](const AgendaItem &i) { return core::codeOf(i.kind); },
         [](AgendaItem &i, const QVariant &value) {
             const auto kind = core::fromCode<core::AgendaKind>(value.toString());
             i.kind = kind.value_or(i.kind);
             return kind.has_value();
         },
         [] {
             Choices choices;
             for (const auto &[kind, code] : core::Codes<core::AgendaKind>::list)
                 choices.push_back({kindName(kind), QString::fromUtf16(code)});
             return choices;
         }, false},
        {[] { return tr("Minutes"); }, [](const AgendaItem &i) { return i.plannedMinutes; },
         [](const AgendaItem &i) { return i.plannedMinutes; },
         [](AgendaItem &i, const QVariant &value) {
             i.plannedMinutes = value.toInt();
             return true;
         }, {}, true},
    });
    m_table->setWidths({72, 0, 176, 124, 84});
}

void AgendaPanel::setMeeting(const core::Id<core::Meeting> &meeting)
{
    m_meeting = meeting;
    m_model->reload();
    // The time of an item depends on those before it.
    m_model->repaintAll();
    m_table->setAddable(m_workspace.mayEditRecord());
    showLength();
    m_limits->refresh();
}

void AgendaPanel::showLength()
{
    const auto meeting = m_meeting.isNull() ? std::nullopt : m_workspace.stores().meetings.find(m_meeting);
    const QSignalBlocker quiet(m_length);
    m_length->setEnabled(meeting && m_workspace.mayEditRecord());
    if (!m_length->hasFocus() || !meeting)
        m_length->setValue(meeting ? meeting->expectedMinutes : 0);
}

void AgendaPanel::saveLength()
{
    m_workspace.runner().run([this] {
        const auto before = m_meeting.isNull() ? std::nullopt : m_workspace.stores().meetings.find(m_meeting);
        if (!before || before->expectedMinutes == m_length->value())
            return;
        core::Meeting changed = *before;
        changed.expectedMinutes = m_length->value();
        core::HearingService(m_workspace.document()).editMeeting(changed);
    });
}

int AgendaPanel::minutes() const
{
    int result = 0;
    for (const core::AgendaItem &item : m_model->rows())
        result += item.plannedMinutes;
    return result;
}

void AgendaPanel::add()
{
    if (m_meeting.isNull())
        return m_workspace.runner().warn(tr("Add a meeting first: an agenda belongs to it."));
    m_workspace.runner().run([this] {
        core::AgendaItem item;
        item.meetingId = m_meeting;
        item.title.of(m_workspace.language()) = tr("New item");
        item.plannedMinutes = 10;
        const auto id = core::HearingService(m_workspace.document()).addAgendaItem(item);
        m_table->editRow(m_model->rowOf(id.text()), 1);
    });
}

} // namespace eldin::ui
