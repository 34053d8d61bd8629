// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/KeyPositions.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QWidget>

namespace eldin::ui {

namespace {

// ЙЦУКЕН over QWERTY, letter by letter.
constexpr QStringView kCyrillic = u"ЙЦУКЕНГШЩЗФЫВАПРОЛДЯЧСМИТЬ";
constexpr QStringView kLatin = u"QWERTYUIOPASDFGHJKLZXCVBNM";
static_assert(kCyrillic.size() == kLatin.size());

struct Place
{
    quint32 x11;
    quint32 windows;
    int latin;
    int cyrillic;
    int kyrgyz; ///< under a Kyrgyz layout the key may already say so
    const char16_t *small;
    const char16_t *capital;
};

constexpr Place kPlaces[] {
    {44, 0x24, Qt::Key_J, 0x041e, 0x04e8, u"ө", u"Ө"},
    {26, 0x12, Qt::Key_E, 0x0423, 0x04ae, u"ү", u"Ү"},
    {29, 0x15, Qt::Key_Y, 0x041d, 0x04a2, u"ң", u"Ң"},
};

/// Whether the action's shortcut is meant for whoever has the focus, as Qt decides it for Latin keys.
bool reaches(const QAction &action, const QWidget *target)
{
    const auto objects = action.associatedObjects();
    return std::any_of(objects.begin(), objects.end(), [&](const QObject *object) {
        const auto *widget = qobject_cast<const QWidget *>(object);
        if (widget == nullptr || !widget->isVisible())
            return false;
        switch (action.shortcutContext()) {
        case Qt::WidgetShortcut: return widget == target;
        case Qt::WidgetWithChildrenShortcut: return widget == target || widget->isAncestorOf(target);
        default: return widget->window() == target->window();
        }
    });
}

} // namespace

QString kyrgyzLetter(const QKeyEvent &event)
{
    const quint32 scan = event.nativeScanCode();
    for (const Place &place : kPlaces) {
        const bool byKey = event.key() == place.latin || event.key() == place.cyrillic || event.key() == place.kyrgyz;
#ifdef Q_OS_WIN
        const bool byPlace = scan == place.windows;
#else
        const bool byPlace = scan == place.x11;
#endif
        // Where the key has no scan code (tests, on-screen keyboards) its meaning decides.
        if (scan > 1 ? byPlace || (byKey && event.key() != place.latin) : byKey)
            return QString::fromUtf16(event.modifiers() & Qt::ShiftModifier ? place.capital : place.small);
    }
    return {};
}

int latinKey(int cyrillicKey)
{
    const qsizetype at = cyrillicKey > 0xffff ? -1 : kCyrillic.indexOf(QChar(static_cast<char16_t>(cyrillicKey)));
    return at < 0 ? 0 : kLatin[at].unicode();
}

bool KeyPositions::isKyrgyzChord(const QKeyEvent &event) const
{
    const auto modifiers = event.modifiers();
    return m_altGraph || modifiers.testFlag(Qt::GroupSwitchModifier)
        || (modifiers.testFlag(Qt::ControlModifier) && modifiers.testFlag(Qt::AltModifier));
}

bool KeyPositions::write(QObject *target, const QString &letter)
{
    auto *widget = qobject_cast<QWidget *>(target);
    if (widget == nullptr || !widget->inputMethodQuery(Qt::ImEnabled).toBool())
        return false;
    QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, letter);
    QApplication::sendEvent(widget, &press);
    return true;
}

bool KeyPositions::wantsForItself(QWidget *widget, const QKeyEvent &latin)
{
    QKeyEvent question(QEvent::ShortcutOverride, latin.key(), latin.modifiers());
    question.ignore();
    QApplication::sendEvent(widget, &question);
    return question.isAccepted();
}

bool KeyPositions::runShortcut(QWidget *target, const QKeyEvent &latin)
{
    const QKeySequence sequence(latin.keyCombination());
    for (QAction *action : target->window()->findChildren<QAction *>()) {
        if (action->isEnabled() && action->shortcuts().contains(sequence) && reaches(*action, target)) {
            action->trigger();
            return true;
        }
    }
    return false;
}

bool KeyPositions::eventFilter(QObject *watched, QEvent *event)
{
    if (m_sending || !watched->isWidgetType()
        || (event->type() != QEvent::KeyPress && event->type() != QEvent::KeyRelease
            && event->type() != QEvent::ShortcutOverride))
        return false;
    auto &key = *static_cast<QKeyEvent *>(event);
    if (key.key() == Qt::Key_AltGr || key.key() == Qt::Key_Mode_switch) {
        m_altGraph = event->type() != QEvent::KeyRelease;
        return false;
    }
    if (event->type() == QEvent::KeyRelease)
        return false;
    if (isKyrgyzChord(key)) {
        const QString letter = kyrgyzLetter(key);
        if (letter.isEmpty())
            return false;
        if (event->type() == QEvent::ShortcutOverride) {
            const auto *widget = static_cast<const QWidget *>(watched);
            if (widget->inputMethodQuery(Qt::ImEnabled).toBool())
                event->accept();
            return false;
        }
        m_sending = true;
        const bool written = write(watched, letter);
        m_sending = false;
        return written;
    }
    if (event->type() == QEvent::KeyPress && key.modifiers().testFlag(Qt::ControlModifier)
        && !key.modifiers().testFlag(Qt::AltModifier) && latinKey(key.key()) != 0) {
        auto *widget = static_cast<QWidget *>(watched);
        QKeyEvent latin(QEvent::KeyPress, latinKey(key.key()), key.modifiers());
        m_sending = true;
        // In the order of Latin keys: what a text field does by itself (copy, undo of typing) goes first.
        if (wantsForItself(widget, latin) || !runShortcut(widget, latin))
            QApplication::sendEvent(widget, &latin);
        m_sending = false;
        return true;
    }
    return false;
}

} // namespace eldin::ui
