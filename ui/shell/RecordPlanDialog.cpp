// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/RecordPlanDialog.h"

#include "core/report/Texts.h"
#include "ui/widgets/Icon.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>

namespace eldin::ui {

RecordPlanDialog::RecordPlanDialog(const QString &title, const QString &into, const Numbers &numbers, const core::Problems &problems, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("recordPlan"));
    setWindowTitle(title);
    setMinimumWidth(theme::kGrid * 70);
    const bool wrong = core::hasError(problems);
    const QString counts = tr("Rows read: %1. New or changed: %2. There already: %3.").arg(numbers.read).arg(numbers.entries).arg(numbers.duplicates);
    auto *words = new QLabel(into.isEmpty() ? counts : into + u'\n' + counts);
    words->setTextFormat(Qt::PlainText);
    words->setObjectName(QStringLiteral("planWords"));
    words->setWordWrap(true);
    auto *list = new QListWidget;
    list->setObjectName(QStringLiteral("planProblems"));
    list->setAccessibleName(tr("What is wrong or left out"));
    list->setWordWrap(true);
    for (const core::Severity severity : {core::Severity::Error, core::Severity::Warning, core::Severity::Note}) {
        for (const core::Problem &problem : problems) {
            if (problem.severity != severity)
                continue;
            auto *item = new QListWidgetItem(core::problemText(problem), list);
            if (severity == core::Severity::Error)
                item->setIcon(lineIcon(QStringLiteral("circle-alert"), Token::Danger));
            else if (severity == core::Severity::Warning)
                item->setIcon(lineIcon(QStringLiteral("triangle-alert"), Token::Warning));
        }
    }
    list->setVisible(list->count() > 0);
    auto *refused = new QLabel(tr("Correct the errors in the file and import it again: it is all or nothing."));
    refused->setProperty("kind", QStringLiteral("error"));
    refused->setWordWrap(true);
    refused->setVisible(wrong);
    auto *cancel = new QPushButton(tr("Cancel"));
    auto *import = new QPushButton(tr("Import %n row(s)", nullptr, numbers.entries));
    import->setObjectName(QStringLiteral("importRows"));
    import->setProperty("kind", QStringLiteral("strong"));
    import->setDefault(true);
    import->setEnabled(!wrong && numbers.entries > 0);
    // Enter imports where it can; the button that has the focus would take the default away.
    cancel->setAutoDefault(false);
    (import->isEnabled() ? import : cancel)->setFocus();
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(import);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::kGrid * 3, theme::kGrid * 2, theme::kGrid * 3, theme::kGrid * 2);
    layout->setSpacing(theme::kGrid * 3 / 2);
    layout->addWidget(words);
    layout->addWidget(list, 1);
    layout->addWidget(refused);
    layout->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(import, &QPushButton::clicked, this, &QDialog::accept);
}

} // namespace eldin::ui
