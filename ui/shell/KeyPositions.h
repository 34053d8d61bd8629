// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QKeyEvent;
class QWidget;

namespace eldin::ui {

/// Makes keys mean the same under every layout: AltGr (or Ctrl+Alt) with the keys of о у н writes ө ү ң in every
/// text field, and Ctrl with a Cyrillic letter is the shortcut of the Latin letter on the same key. Installed on
/// the application.
class KeyPositions final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] bool isKyrgyzChord(const QKeyEvent &event) const;
    [[nodiscard]] static bool write(QObject *target, const QString &letter);
    [[nodiscard]] static bool wantsForItself(QWidget *widget, const QKeyEvent &latin);
    [[nodiscard]] static bool runShortcut(QWidget *target, const QKeyEvent &latin);

    bool m_altGraph = false;
    bool m_sending = false;
};

/// ө ү ң (or the capitals) for the key of о у н by its place; empty for any other key.
[[nodiscard]] QString kyrgyzLetter(const QKeyEvent &event);
/// The Latin letter on the key that writes this Cyrillic one (Л → K); 0 for any other key.
[[nodiscard]] int latinKey(int cyrillicKey);

} // namespace eldin::ui
