// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"

#include <QObject>

namespace eldin::ui {

/// What the quiet line at the bottom says.
struct Notice
{
    QString sentence;
    QString detail; ///< folded away: for the one who helps
    bool failed = false;
    bool undoable = false; ///< offers Undo
    QString file = {}; ///< a file that was written: offers to open it
};

/// Runs what may fail: the one place of the window where errors are caught. No slot touches a service otherwise,
/// because an exception must not cross Qt's event loop.
class ActionRunner final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// False if it failed; then the user has been told.
    template <typename Action>
    bool run(Action &&action)
    {
        try {
            action();
            return true;
        } catch (const core::Error &error) {
            tell(error);
        } catch (const std::exception &error) {
            tell(core::Error(core::ErrorCode::Internal, QString::fromUtf8(error.what())));
        }
        return false;
    }

    /// Says `done` with Undo beside it when the action worked.
    template <typename Action>
    bool run(const QString &done, Action &&action)
    {
        const bool worked = run(std::forward<Action>(action));
        if (worked)
            Q_EMIT said({done, {}, false, true});
        return worked;
    }

    void say(const QString &sentence) { Q_EMIT said({sentence, {}, false, false}); }
    /// The same with Undo beside it, for what only at times changes something.
    void sayUndoable(const QString &sentence) { Q_EMIT said({sentence, {}, false, true}); }
    /// A file was written; it can be opened from the line.
    void sayFile(const QString &sentence, const QString &path) { Q_EMIT said({sentence, {}, false, false, path}); }
    /// Something did not work, for a reason that is no exception (wrong input).
    void warn(const QString &sentence, const QString &detail = {}) { Q_EMIT said({sentence, detail, true, false}); }

Q_SIGNALS:
    void said(const eldin::ui::Notice &notice);
    /// After said(), for those who know a way out.
    void refused(const eldin::core::Error &error);

private:
    void tell(const core::Error &error);
};

} // namespace eldin::ui
