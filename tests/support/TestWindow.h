// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/base/Random.h"
#include "ui/shell/Dialogs.h"
#include "ui/shell/DocumentView.h"
#include "ui/shell/KeyPositions.h"
#include "ui/shell/Languages.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/Settings.h"

#include <QDir>
#include <QTemporaryDir>
#include <QUrl>

namespace eldin::ui::test {

/// Answers file dialogs and questions from a list made in advance.
class PreparedDialogs final : public Dialogs
{
public:
    QStringList files;
    bool confirms = true;
    QString asked; ///< the detail of the last question
    QStringList opened; ///< what was given to the system's programs

    QString fileToOpen(QWidget *, const QString &, const QString &) override { return files.takeFirst(); }
    QString fileToSave(QWidget *, const QString &, const QString &, const QString &) override { return files.takeFirst(); }
    QString folder(QWidget *, const QString &) override { return files.takeFirst(); }
    bool confirm(QWidget *, const QString &, const QString &detail, const QString &) override
    {
        asked = detail;
        return confirms;
    }
    void openOutside(const QString &path) override { opened += path; }
};

/// The real window with settings, clock and files of its own: the day is 2026-12-01.
class TestWindow final
{
public:
    /// With settings and drafts in a folder of its own, or in one that another window left.
    explicit TestWindow(core::Language language = core::Language::Kyrgyz, const QString &folder = {});

    [[nodiscard]] MainWindow *operator->() { return m_window.get(); }
    [[nodiscard]] DocumentView &view() { return *m_window->view(); }
    [[nodiscard]] core::Document &document() { return view().workspace().document(); }
    [[nodiscard]] PreparedDialogs &dialogs() { return m_dialogs; }
    [[nodiscard]] Settings &settings() { return m_settings; }
    [[nodiscard]] core::FixedClock &clock() { return m_clock; }
    /// From now on time passes only by clock().advance(): for tests that count seconds.
    void stopClock() { m_clock = core::FixedClock(m_clock.now(), 0); }
    [[nodiscard]] Shell shell() { return {m_settings, m_dialogs, m_languages, m_clock, m_random}; }
    [[nodiscard]] QString pathOf(const QString &name) const { return QDir(m_folder).filePath(name); }

    /// A new, empty document, opened.
    void newDocument();
    /// The example aimak, opened.
    void openSample();

    /// The widget of this object name on the page shown, or anywhere in the window; fails the test if there is none.
    template <typename Widget>
    [[nodiscard]] Widget *find(const char *name)
    {
        auto *result = qobject_cast<Widget *>(findWidget(QString::fromLatin1(name)));
        requireFound(result, name);
        return result;
    }

private:
    [[nodiscard]] QWidget *findWidget(const QString &name);
    static void requireFound(const QWidget *widget, const char *name);

    QTemporaryDir m_own;
    QString m_folder;
    Settings m_settings;
    PreparedDialogs m_dialogs;
    Languages m_languages;
    core::FixedClock m_clock;
    core::SeededRandom m_random {7};
    KeyPositions m_keys;
    std::unique_ptr<MainWindow> m_window;
};

/// Types as a keyboard with the Russian layout does: the letters arrive as Cyrillic keys.
void typeRussian(QWidget *widget, const QString &text);
/// Ctrl with the key that bears this Latin letter, under the Russian layout.
void pressCtrl(QWidget *widget, char latin, Qt::KeyboardModifiers more = Qt::NoModifier);
/// AltGr with the key of о, у or н.
void pressAltGr(QWidget *widget, char16_t cyrillic, bool shift = false);
/// Ctrl+J where a meeting begins on another day than it was planned for, and the clock is said to be right.
void beginMeeting(TestWindow &window);
/// Drags files onto the window and lets them go, as events of the system. False if the window does not take them.
bool dropFiles(QWidget *window, const QList<QUrl> &files);
/// Lets queued work be done.
void settle();

} // namespace eldin::ui::test
