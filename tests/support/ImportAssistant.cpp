// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ImportAssistant.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDialog>
#include <QLineEdit>
#include <QTimer>

namespace eldin::ui::test {

void importWhenRead()
{
    auto *timer = new QTimer(qApp);
    QObject::connect(timer, &QTimer::timeout, timer, [timer] {
        auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        if (dialog == nullptr)
            return;
        auto *gaps = dialog->findChild<QAbstractButton *>(QStringLiteral("acceptGaps"));
        if (gaps->isVisible()) {
            gaps->setChecked(true);
            dialog->findChild<QLineEdit *>(QStringLiteral("gapReason"))->setText(QStringLiteral("Ката кийин оңдолот"));
        }
        auto *button = dialog->findChild<QAbstractButton *>(QStringLiteral("importNow"));
        if (!button->isEnabled())
            return;
        timer->deleteLater();
        button->click();
    });
    timer->start(20);
}

} // namespace eldin::ui::test
