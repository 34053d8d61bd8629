// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/LettersDialog.h"

#include "ui/shell/Theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>

namespace eldin::ui {

LettersDialog::LettersDialog(const std::vector<core::RestorableWord> &words, QWidget *parent)
    : QDialog(parent)
    , m_list(new QListWidget)
    , m_restore(new QPushButton)
{
    setObjectName(QStringLiteral("lettersDialog"));
    setWindowTitle(tr("Restore Kyrgyz letters"));
    resize(theme::kGrid * 70, theme::kGrid * 60);
    auto *what = new QLabel(tr("Ticked words are written with their ң, ө, ү. Look through them: some words are right without."));
    what->setWordWrap(true);
    m_list->setObjectName(QStringLiteral("letterWords"));
    m_list->setAccessibleName(tr("Words that may lack Kyrgyz letters"));
    for (const core::RestorableWord &word : words) {
        QString text = QStringLiteral("%1  →  %2").arg(word.from, word.to);
        if (word.count > 1)
            text += QStringLiteral("   ·   ") + tr("%n place(s)", nullptr, word.count);
        auto *item = new QListWidgetItem(text, m_list);
        item->setData(Qt::UserRole, word.from);
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(word.likely ? Qt::Checked : Qt::Unchecked);
    }
    m_list->setCurrentRow(0);
    m_restore->setObjectName(QStringLiteral("applyLetters"));
    m_restore->setProperty("kind", QStringLiteral("strong"));
    m_restore->setDefault(true);
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_restore);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::kGrid * 3, theme::kGrid * 2, theme::kGrid * 3, theme::kGrid * 2);
    layout->setSpacing(theme::kGrid);
    layout->addWidget(what);
    layout->addWidget(m_list, 1);
    layout->addLayout(buttons);
    connect(m_list, &QListWidget::itemChanged, this, &LettersDialog::showNumber);
    connect(m_restore, &QPushButton::clicked, this, &QDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    showNumber();
    m_list->setFocus();
}

QSet<QString> LettersDialog::chosen() const
{
    QSet<QString> words;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() == Qt::Checked)
            words.insert(m_list->item(row)->data(Qt::UserRole).toString());
    }
    return words;
}

void LettersDialog::showNumber()
{
    const int count = static_cast<int>(chosen().size());
    m_restore->setText(tr("Restore %n word(s)", nullptr, count));
    m_restore->setEnabled(count > 0);
}

} // namespace eldin::ui
