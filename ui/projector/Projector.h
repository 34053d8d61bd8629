// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/projector/Screens.h"
#include "ui/projector/WallCanvas.h"

#include <QObject>

#include <memory>

namespace eldin::ui {

class Settings;

/// The window for the hall: on the second screen, or an ordinary window where there is one. It never takes the keyboard,
/// and goes dark by hiding when its screen is unplugged, without a word to whoever is typing.
class Projector final : public QObject
{
    Q_OBJECT

public:
    /// `console`: the widget in whose window the operator works.
    Projector(Settings &settings, QWidget &console, QObject *parent = nullptr);
    ~Projector() override;

    [[nodiscard]] bool isOn() const { return m_isOn; }
    /// It is on, but its screen is gone.
    [[nodiscard]] bool isUnplugged() const { return m_isOn && !m_place; }
    [[nodiscard]] bool isWhole() const { return m_place && m_place->isWhole; }
    void turn(bool on);
    void setView(const core::wall::ProjectorView &view);
    void setPages(std::shared_ptr<const documents::PageLayout> pages);
    /// How large the wall is, or would be: for the preview.
    [[nodiscard]] QSize wallSize() const;

    [[nodiscard]] const std::vector<ScreenPlace> &screens() const { return m_screens; }
    [[nodiscard]] QString chosenScreen() const;
    /// Remembered for the next meeting.
    void chooseScreen(const QString &name);
    /// The screens there are, and the one of the console; called when one is plugged in or out.
    void useScreens(const std::vector<ScreenPlace> &screens, const QString &console);
    [[nodiscard]] QWidget *window() const { return m_window.get(); }

Q_SIGNALS:
    void changed(); ///< on, off, or elsewhere

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void readScreens();
    void place();

    Settings &m_settings;
    QWidget &m_console;
    std::unique_ptr<WallCanvas> m_window;
    std::vector<ScreenPlace> m_screens;
    QString m_consoleScreen;
    QString m_standsOn; ///< the screen it was put on when it was turned on
    std::optional<WallPlace> m_place;
    bool m_isOn = false;
};

} // namespace eldin::ui
