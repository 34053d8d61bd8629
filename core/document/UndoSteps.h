// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/Operation.h"

#include <QStringList>

#include <optional>

namespace eldin::core {

namespace sqlite {
class Connection;
}

/// The list of steps that can be undone and redone, kept in the document so that it survives closing.
class UndoSteps final
{
public:
    struct Step
    {
        qint64 position = 0;
        QString commit; ///< to be reversed
        Operation operation = Operation::CreateDocument; ///< what the user did in the first place
    };

    explicit UndoSteps(sqlite::Connection &connection);

    [[nodiscard]] std::optional<Step> toUndo() const;
    [[nodiscard]] std::optional<Step> toRedo() const;
    /// How many can be undone, or redone.
    [[nodiscard]] int count(bool undone) const;

    /// A new action: what could be redone is forgotten; a barrier forgets all.
    void record(const QString &commit, Operation operation);
    /// Nothing that was done so far can be taken back.
    void clear();
    /// The step of a merge; `merge` is a new id.
    void recordMerge(const QString &merge, const QStringList &commits);
    [[nodiscard]] QStringList commitsOfMerge(const QString &merge) const;
    /// Whether commits build on those of the merge that are not of it.
    [[nodiscard]] bool isBuiltOn(const QString &merge) const;
    void undone(const Step &step, const QString &commit);
    void redone(const Step &step, const QString &commit);

private:
    void turn(const Step &step, const QString &commit, bool undone);
    [[nodiscard]] std::optional<Step> one(const QByteArray &sql) const;

    sqlite::Connection &m_connection;
};

} // namespace eldin::core
