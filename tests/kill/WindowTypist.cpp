// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The window as it is, and somebody who types remarks into its entry line until the process is killed. Each line of the output
// is "typed MS TEXT" for what stands in the line, or "saved MS TEXT" for what the window took. With "read" as the last argument
// it prints what stands in the line after opening, and ends.
#include "core/base/Clock.h"
#include "core/base/Random.h"
#include "ui/shell/AppearanceMenu.h"
#include "ui/shell/Dialogs.h"
#include "ui/shell/DocumentView.h"
#include "ui/shell/KeyPositions.h"
#include "ui/shell/Languages.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/Page.h"
#include "ui/shell/Settings.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QPlainTextEdit>
#include <QTest>

#include <cstdio>

using namespace eldin;

namespace {

class Typist
{
public:
    Typist(QPlainTextEdit &line, int life, int pause)
        : m_line(line)
        , m_life(life)
        , m_pause(pause)
    {
        m_clock.start();
    }

    void type()
    {
        m_line.clear(); // what another life left half typed
        for (int number = 1;; ++number) {
            const QString text = QStringLiteral("Сунуш %1-%2: көчөгө жарык керек, суу түтүгүн алмаштыруу керек").arg(m_life).arg(number);
            for (const QChar letter : text) {
                QTest::sendKeyEvent(QTest::Click, &m_line, static_cast<Qt::Key>(letter.toUpper().unicode()), QString(letter), letter.isUpper() ? Qt::ShiftModifier : Qt::NoModifier);
                breathe();
                say("typed", m_line.toPlainText());
            }
            QTest::keyClick(&m_line, Qt::Key_Return);
            breathe();
            if (m_line.toPlainText().isEmpty())
                say("saved", text);
        }
    }

private:
    void breathe() const
    {
        if (m_pause > 0)
            QTest::qWait(m_pause);
        else
            QApplication::processEvents();
    }
    void say(const char *what, const QString &text) const
    {
        std::printf("%s %lld %s\n", what, static_cast<long long>(m_clock.elapsed()), qPrintable(text));
        std::fflush(stdout);
    }

    QPlainTextEdit &m_line;
    int m_life;
    int m_pause;
    QElapsedTimer m_clock;
};

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() != 5)
        return 2; // DOCUMENT SETTINGS LIFE PAUSE|read
    ui::Settings settings(arguments[2]);
    core::SystemClock clock;
    core::SystemRandom random;
    settings.setLanguage(core::Language::Kyrgyz);
    settings.setAskedWhoWorks(clock.today());
    ui::Dialogs dialogs;
    ui::Languages languages;
    const ui::Shell shell {settings, dialogs, languages, clock, random};
    ui::applyAppearance(shell);
    ui::KeyPositions keys;
    application.installEventFilter(&keys);
    ui::MainWindow window(shell);
    window.show();
    if (!window.openDocument(arguments[1], ui::PageKey::Meeting))
        return 3;
    QApplication::processEvents();
    auto *line = window.view()->page(ui::PageKey::Meeting)->findChild<QPlainTextEdit *>(QStringLiteral("entryText"));
    if (line == nullptr || window.view()->workspace().document().isReadOnly())
        return 4;
    if (arguments[4] == u"read") {
        std::printf("%s\n", qPrintable(line->toPlainText()));
        return 0;
    }
    Typist(*line, arguments[3].toInt(), arguments[4].toInt()).type();
}
