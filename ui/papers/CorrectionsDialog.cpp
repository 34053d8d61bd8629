// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/papers/CorrectionsDialog.h"

#include "core/service/CorrectionService.h"
#include "ui/models/DayText.h"
#include "ui/shell/Theme.h"
#include "ui/shell/Workspace.h"
#include "ui/widgets/LocalTextField.h"
#include "ui/widgets/Sentence.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>

namespace eldin::ui {

CorrectionsDialog::CorrectionsDialog(Workspace &workspace, const core::Id<core::Hearing> &hearing, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_hearing(hearing)
    , m_list(new QListWidget)
    , m_text(new LocalTextField)
    , m_add(new QPushButton(tr("Note the correction")))
    , m_remove(new QPushButton(tr("Remove")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("correctionsDialog"));
    setWindowTitle(tr("Corrections of the minutes"));
    resize(theme::kGrid * 76, theme::kGrid * 56);
    auto *what = sentence(QStringLiteral("body"));
    what->setText(tr("The record is closed, so the text of the minutes stays as it was sealed. What is not right in it is noted here and printed behind it, with the day."));
    m_list->setObjectName(QStringLiteral("corrections"));
    m_list->setAccessibleName(tr("Corrections of the minutes"));
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setResizeMode(QListView::Adjust);
    m_text->setObjectName(QStringLiteral("correctionText"));
    m_text->setName(tr("What is not as it was, and how it was"));
    m_add->setObjectName(QStringLiteral("addCorrection"));
    m_add->setProperty("kind", QStringLiteral("strong"));
    m_add->setDefault(true);
    m_remove->setObjectName(QStringLiteral("removeCorrection"));
    m_remove->setProperty("kind", QStringLiteral("quiet"));
    m_remove->setAutoDefault(false);
    auto *close = new QPushButton(tr("Close"));
    close->setAutoDefault(false);
    auto *label = new QLabel(tr("What is not as it was, and how it was"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(theme::kGrid);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    buttons->addWidget(close);
    buttons->addWidget(m_add);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::kGrid * 3, theme::kGrid * 2, theme::kGrid * 3, theme::kGrid * 2);
    layout->setSpacing(theme::kGrid);
    layout->addWidget(what);
    layout->addWidget(m_list, 1);
    layout->addWidget(label);
    layout->addWidget(m_text);
    layout->addLayout(buttons);
    auto *removeKey = new QAction(m_list);
    removeKey->setShortcut(Qt::Key_Delete);
    removeKey->setShortcutContext(Qt::WidgetShortcut);
    m_list->addAction(removeKey);
    connect(removeKey, &QAction::triggered, m_remove, &QPushButton::click);
    connect(m_list, &QListWidget::itemSelectionChanged, this, &CorrectionsDialog::showButtons);
    connect(m_add, &QPushButton::clicked, this, &CorrectionsDialog::add);
    connect(m_remove, &QPushButton::clicked, this, &CorrectionsDialog::remove);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    fill();
    m_text->setFocusFirst();
}

void CorrectionsDialog::fill()
{
    m_workspace.runner().run([this] {
        m_corrections = m_workspace.stores().corrections.ofHearing(m_hearing);
        m_list->clear();
        for (const core::Correction &correction : m_corrections)
            m_list->addItem(dayText(correction.date) + QStringLiteral(": ") + correction.text.best(m_workspace.language()));
    });
    fitRows();
    showButtons();
}

void CorrectionsDialog::fitRows()
{
    const int width = this->width() - 10 * theme::kGrid; // the list itself is laid out only afterwards
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem *item = m_list->item(row);
        const QRect words = m_list->fontMetrics().boundingRect(QRect(0, 0, width, QWIDGETSIZE_MAX), Qt::TextWordWrap, item->text());
        item->setSizeHint({0, words.height() + 2 * theme::kGrid});
    }
}

void CorrectionsDialog::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    fitRows();
}

void CorrectionsDialog::showButtons()
{
    const bool writable = !m_workspace.document().isReadOnly();
    m_add->setEnabled(writable);
    m_remove->setEnabled(writable && !m_list->selectedItems().isEmpty());
}

void CorrectionsDialog::add()
{
    core::Correction correction;
    correction.hearingId = m_hearing;
    correction.date = m_workspace.today();
    correction.text = m_text->text();
    const bool noted = m_workspace.runner().run(tr("The correction is noted: it stands behind the minutes."), [&] { core::CorrectionService(m_workspace.document()).add(correction); });
    if (noted)
        m_text->setText({});
    fill();
    m_text->setFocusFirst();
}

void CorrectionsDialog::remove()
{
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    m_workspace.runner().run(tr("The correction was removed."), [&] { core::CorrectionService(m_workspace.document()).remove(m_corrections[static_cast<std::size_t>(row)].id); });
    fill();
}

} // namespace eldin::ui
