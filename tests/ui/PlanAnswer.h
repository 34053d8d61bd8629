// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTest>
#include <QTimer>

namespace eldin::ui::test {

/// Answers the plan of an import of records: imports where that is allowed, else gives up.
class PlanAnswer final : public QObject
{
public:
    PlanAnswer()
    {
        connect(&m_timer, &QTimer::timeout, this, &PlanAnswer::answer);
        m_timer.start(20);
    }

    int seen = 0;
    bool accepted = false; ///< the last one
    QString words;
    QStringList problems;

private:
    void answer()
    {
        auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        if (dialog == nullptr || dialog->objectName() != u"recordPlan")
            return;
        words = dialog->findChild<QLabel *>(QStringLiteral("planWords"))->text();
        problems.clear();
        const auto *list = dialog->findChild<QListWidget *>(QStringLiteral("planProblems"));
        for (int i = 0; i < list->count(); ++i)
            problems += list->item(i)->text();
        auto *import = dialog->findChild<QPushButton *>(QStringLiteral("importRows"));
        accepted = import->isEnabled();
        ++seen;
        QTest::keyClick(dialog, accepted ? Qt::Key_Return : Qt::Key_Escape);
    }

    QTimer m_timer;
};

} // namespace eldin::ui::test
