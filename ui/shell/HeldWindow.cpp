// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/HeldWindow.h"

#include "ui/shell/BesideWindow.h"

#include <QApplication>
#include <QKeyEvent>

namespace eldin::ui {

namespace {

int s_holds = 0;

/// Lets nothing through to the widgets that a person does.
class Hold final : public QObject
{
public:
    Hold()
    {
        ++s_holds;
        qApp->installEventFilter(this);
        QGuiApplication::setOverrideCursor(Qt::WaitCursor);
    }
    ~Hold() override
    {
        QGuiApplication::restoreOverrideCursor();
        --s_holds;
    }
    Q_DISABLE_COPY_MOVE(Hold)

    std::atomic_bool cancelled = false;

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        switch (event->type()) {
        case QEvent::KeyPress:
            if (static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape)
                cancelled = true;
            return true;
        case QEvent::Close: // the work would outlive what it works on
            event->ignore();
            return true;
        case QEvent::KeyRelease:
        case QEvent::ShortcutOverride:
        case QEvent::Shortcut:
        case QEvent::InputMethod:
        case QEvent::MouseButtonPress:
        case QEvent::MouseButtonRelease:
        case QEvent::MouseButtonDblClick:
        case QEvent::Wheel:
        case QEvent::ContextMenu:
        case QEvent::DragEnter:
        case QEvent::DragMove:
        case QEvent::Drop: return true;
        default: return false;
        }
    }
};

} // namespace

bool windowIsHeld()
{
    return s_holds > 0;
}

void besideHeldWindow(const std::function<void(const std::atomic_bool &cancelled)> &work)
{
    const Hold hold;
    besideWindow([&] { work(hold.cancelled); }, [] {});
}

} // namespace eldin::ui
