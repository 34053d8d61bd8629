// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/SpeechesTable.h"

#include "core/service/FloorService.h"
#include "ui/models/TurnWords.h"
#include "ui/shell/Theme.h"
#include "ui/widgets/RecordTable.h"

#include <QTableView>
#include <QVBoxLayout>

namespace eldin::ui {

namespace {

QString clockText(const QDateTime &moment)
{
    return moment.isValid() ? moment.toString(QStringLiteral("HH:mm:ss")) : QString();
}

/// Another time of the same day, with seconds or without; false if that is no time.
bool setTime(QDateTime &moment, const QString &text)
{
    QTime time = QTime::fromString(text.trimmed(), QStringLiteral("H:m:s"));
    if (!time.isValid())
        time = QTime::fromString(text.trimmed(), QStringLiteral("H:m"));
    if (!time.isValid() || !moment.isValid())
        return false;
    moment.setTime(time);
    return true;
}

} // namespace

SpeechesTable::SpeechesTable(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_model(new RecordsModel<core::SpeakingTurn>(
          workspace, {QStringLiteral("speaking_turn"), QStringLiteral("speaking_pause")}, [this] { return read(); },
          [this](const core::SpeakingTurn &turn) { core::FloorService(m_workspace.document()).correct(turn); }, this))
    , m_table(new RecordTable(QStringLiteral("mic")))
{
    m_table->setObjectName(QStringLiteral("speeches"));
    m_table->setModel(m_model);
    m_table->setAddable(false);
    m_model->setEditable([this](const core::SpeakingTurn &) { return m_workspace.mayEditRecord(); });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_table);
    connect(m_table, &RecordTable::removeRequested, this, [this](int row) {
        m_workspace.runner().run(tr("The speech is taken out; what was said stays."),
                                 [&] { core::FloorService(m_workspace.document()).remove(m_model->row(row).id); });
    });
}

std::vector<core::SpeakingTurn> SpeechesTable::read()
{
    std::vector<core::SpeakingTurn> turns;
    m_rows.clear();
    if (m_meeting.isNull())
        return turns;
    for (core::TurnRow &row : core::turnRows(m_workspace.stores(), m_meeting, m_workspace.document().environment().clock.wallTime())) {
        turns.push_back(row.turn);
        const auto id = row.turn.id;
        m_rows.emplace(id, std::move(row));
    }
    return turns;
}

const core::TurnRow &SpeechesTable::rowOf(const core::SpeakingTurn &turn) const
{
    static const core::TurnRow none;
    const auto found = m_rows.find(turn.id);
    return found == m_rows.end() ? none : found->second;
}

void SpeechesTable::setMeeting(const core::Id<core::Meeting> &meeting)
{
    if (m_meeting == meeting)
        return;
    m_meeting = meeting;
    m_model->reload();
}

void SpeechesTable::focusTable()
{
    m_table->view().setFocus();
}

void SpeechesTable::retranslate()
{
    m_table->setWords(tr("Speeches"), tr("Nobody has spoken yet."), QString());
    setColumns();
}

void SpeechesTable::setColumns()
{
    using core::SpeakingTurn;
    m_model->setColumns({
        {[] { return tr("Began"); }, [](const SpeakingTurn &turn) { return clockText(turn.beganAt); }, {},
         [](SpeakingTurn &turn, const QVariant &value) { return setTime(turn.beganAt, value.toString()); }},
        {[] { return tr("Ended"); }, [](const SpeakingTurn &turn) { return clockText(turn.endedAt); }, {},
         [](SpeakingTurn &turn, const QVariant &value) { return setTime(turn.endedAt, value.toString()); }},
        {[] { return tr("Spoke"); },
         [this](const SpeakingTurn &turn) {
             if (turn.hasFloor())
                 return QStringLiteral("…"); // the watch stands beside the entry line
             return (turn.isAbout ? QStringLiteral("≈ ") : QString()) + watchText(rowOf(turn).seconds);
         },
         {}, {}, {}, true},
        {[] { return tr("Speaker"); }, [this](const SpeakingTurn &turn) { return turnLine(rowOf(turn), m_workspace.language()); }},
        {[] { return tr("Kind"); }, [](const SpeakingTurn &turn) { return turnKindName(turn.kind); },
         [](const SpeakingTurn &turn) { return core::codeOf(turn.kind); },
         [](SpeakingTurn &turn, const QVariant &value) {
             const auto kind = core::fromCode<core::TurnKind>(value.toString());
             turn.kind = kind.value_or(turn.kind);
             return kind.has_value();
         },
         [] {
             Choices choices;
             for (const auto &[kind, code] : core::Codes<core::TurnKind>::list)
                 choices.push_back({turnKindName(kind), QString::fromUtf16(code)});
             return choices;
         }},
    });
    m_table->setWidths({96, 96, 96, 0, 180});
}

} // namespace eldin::ui
