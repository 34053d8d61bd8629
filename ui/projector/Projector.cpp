// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/projector/Projector.h"

#include "ui/shell/Settings.h"

#include <QCloseEvent>
#include <QGuiApplication>
#include <QScreen>

namespace eldin::ui {

namespace {

constexpr QSize kWindow(800, 600); // where there is one screen only
constexpr QSize kUsualWall(1024, 768);

QString screenKey()
{
    return QStringLiteral("projector/screen");
}

} // namespace

Projector::Projector(Settings &settings, QWidget &console, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_console(console)
    , m_window(std::make_unique<WallCanvas>())
{
    m_window->setObjectName(QStringLiteral("projectorWindow"));
    m_window->setAttribute(Qt::WA_ShowWithoutActivating);
    m_window->setAttribute(Qt::WA_QuitOnClose, false);
    m_window->setFocusPolicy(Qt::NoFocus);
    m_window->installEventFilter(this);
    connect(qGuiApp, &QGuiApplication::screenAdded, this, &Projector::readScreens);
    connect(qGuiApp, &QGuiApplication::screenRemoved, this, &Projector::readScreens);
    readScreens();
}

Projector::~Projector() = default;

void Projector::readScreens()
{
    const QScreen *screen = m_console.screen();
    useScreens(screensOfComputer(), screen ? screen->name() : QString());
}

void Projector::useScreens(const std::vector<ScreenPlace> &screens, const QString &console)
{
    m_screens = screens;
    m_consoleScreen = console;
    place();
}

QString Projector::chosenScreen() const
{
    return m_settings.text(screenKey());
}

void Projector::chooseScreen(const QString &name)
{
    m_settings.setText(screenKey(), name);
    m_standsOn.clear();
    place();
}

void Projector::turn(bool on)
{
    m_isOn = on;
    m_standsOn.clear();
    if (on)
        readScreens(); // the console's window may have moved
    else
        place();
}

void Projector::place()
{
    // Once it stands somewhere it stays there: another screen is chosen by a person.
    const bool stands = m_isOn && !m_standsOn.isEmpty();
    const auto wanted = m_isOn ? wallPlace(m_screens, m_consoleScreen, stands ? m_standsOn : chosenScreen(), stands) : std::nullopt;
    if (wanted)
        m_standsOn = wanted->screen;
    if (!wanted) {
        m_window->hide();
    } else if (wanted != m_place || !m_window->isVisible()) {
        const Qt::WindowFlags whole = wanted->isWhole ? Qt::FramelessWindowHint | Qt::WindowStaysOnTopHint : Qt::WindowFlags();
        m_window->setWindowFlags(Qt::Window | Qt::WindowDoesNotAcceptFocus | whole);
        if (wanted->isWhole) {
            m_window->setGeometry(wanted->geometry);
            m_window->showFullScreen();
        } else {
            m_window->resize(kWindow);
            m_window->move(wanted->geometry.topRight() - QPoint(kWindow.width(), 0));
            m_window->showNormal();
        }
    }
    m_place = wanted;
    Q_EMIT changed();
}

void Projector::setView(const core::wall::ProjectorView &view)
{
    m_window->setView(view);
}

void Projector::setPages(std::shared_ptr<const documents::PageLayout> pages)
{
    m_window->setPages(std::move(pages));
}

QSize Projector::wallSize() const
{
    if (m_place)
        return m_place->isWhole ? m_place->geometry.size() : m_window->size();
    const auto other = wallPlace(m_screens, m_consoleScreen, chosenScreen(), false);
    return other && other->isWhole ? other->geometry.size() : kUsualWall;
}

bool Projector::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_window.get() && event->type() == QEvent::Close) {
        event->ignore();
        turn(false);
        return true;
    }
    if (watched == m_window.get() && event->type() == QEvent::Resize)
        Q_EMIT changed();
    return QObject::eventFilter(watched, event);
}

} // namespace eldin::ui
