// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/UndoSteps.h"

#include "core/sqlite/Connection.h"

namespace eldin::core {

UndoSteps::UndoSteps(sqlite::Connection &connection)
    : m_connection(connection)
{
}

std::optional<UndoSteps::Step> UndoSteps::one(const QByteArray &sql) const
{
    auto rows = m_connection.prepare(sql);
    if (!rows.step())
        return std::nullopt;
    return Step {rows.integer(0), rows.text(1), fromCode<Operation>(rows.text(2)).value_or(Operation::Unknown)};
}

std::optional<UndoSteps::Step> UndoSteps::toUndo() const
{
    return one("SELECT position, commit_id, operation FROM undo_step WHERE undone = 0 ORDER BY position DESC LIMIT 1");
}

std::optional<UndoSteps::Step> UndoSteps::toRedo() const
{
    return one("SELECT position, commit_id, operation FROM undo_step WHERE undone = 1 ORDER BY position LIMIT 1");
}

int UndoSteps::count(bool undone) const
{
    auto rows = m_connection.prepare("SELECT count(*) FROM undo_step WHERE undone = ?");
    rows.bind(1, undone);
    return rows.step() ? static_cast<int>(rows.integer(0)) : 0;
}

void UndoSteps::record(const QString &commit, Operation operation)
{
    if (isBarrier(operation))
        return clear();
    m_connection.prepare("DELETE FROM undo_step WHERE undone = 1").execute();
    m_connection
        .prepare("INSERT INTO undo_step (position, commit_id, operation, undone) "
                 "VALUES ((SELECT coalesce(max(position), 0) + 1 FROM undo_step), ?, ?, 0)")
        .with(commit, codeOf(operation))
        .execute();
}

void UndoSteps::clear()
{
    m_connection.run("DELETE FROM undo_step WHERE position > 0; DELETE FROM merge_commit");
}

void UndoSteps::recordMerge(const QString &merge, const QStringList &commits)
{
    record(merge, Operation::Merge);
    auto row = m_connection.prepare("INSERT INTO merge_commit (merge_id, commit_id) VALUES (?, ?)");
    for (const QString &commit : commits)
        row.with(merge, commit).execute();
}

QStringList UndoSteps::commitsOfMerge(const QString &merge) const
{
    auto rows = m_connection.prepare("SELECT commit_id FROM merge_commit WHERE merge_id = ? ORDER BY 1");
    rows.bind(1, merge);
    QStringList commits;
    while (rows.step())
        commits += rows.text(0);
    return commits;
}

bool UndoSteps::isBuiltOn(const QString &merge) const
{
    auto rows = m_connection.prepare("SELECT 1 FROM commit_parent JOIN \"commit\" ON id = commit_id "
                                     "WHERE parent_id IN (SELECT commit_id FROM merge_commit WHERE merge_id = ?1) "
                                     "AND id NOT IN (SELECT commit_id FROM merge_commit WHERE merge_id = ?1) LIMIT 1");
    rows.bind(1, merge);
    return rows.step();
}

void UndoSteps::turn(const Step &step, const QString &commit, bool undone)
{
    m_connection.prepare("UPDATE undo_step SET commit_id = ?, undone = ? WHERE position = ?")
        .with(commit, undone, step.position)
        .execute();
}

void UndoSteps::undone(const Step &step, const QString &commit)
{
    turn(step, commit, true);
}

void UndoSteps::redone(const Step &step, const QString &commit)
{
    turn(step, commit, false);
}

} // namespace eldin::core
