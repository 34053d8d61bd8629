// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/budget/RepairPanel.h"

#include "ui/widgets/Icon.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>

namespace eldin::ui {

namespace {

using core::exchange::DamagedWord;
using core::exchange::RepairKind;

constexpr int kCellRole = Qt::UserRole;
constexpr int kWordRole = Qt::UserRole + 1;

/// The letters that change: Latin ones cannot be seen in the word itself.
QString lettersOf(const DamagedWord &word)
{
    QStringList letters;
    for (qsizetype i = 0; i < std::min(word.repair.from.size(), word.repair.to.size()); ++i) {
        const QString letter = word.repair.from.mid(i, 1);
        if (letter != word.repair.to.mid(i, 1) && !letters.contains(letter))
            letters += letter;
    }
    return letters.join(QStringLiteral(", "));
}

QString causeOf(const DamagedWord &word)
{
    switch (word.repair.kind) {
    case RepairKind::LookAlike: return RepairPanel::tr("Latin letters: %1").arg(lettersOf(word));
    case RepairKind::OldLetter: return RepairPanel::tr("letters of an old font: %1").arg(lettersOf(word));
    case RepairKind::TypedWithout: return RepairPanel::tr("written without ң, ө, ү?");
    case RepairKind::LostLetter: return RepairPanel::tr("ң, ө, ү were lost");
    }
    return {};
}

} // namespace

RepairPanel::RepairPanel(QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel)
    , m_summary(new QLabel)
    , m_certain(new QCheckBox)
    , m_more(new QPushButton)
    , m_list(new QListWidget)
{
    setObjectName(QStringLiteral("repairPanel"));
    m_icon->setPixmap(iconPixmap(QStringLiteral("languages"), theme::kIcon, Token::Warning));
    m_summary->setObjectName(QStringLiteral("damagedWords"));
    m_summary->setWordWrap(true);
    m_certain->setObjectName(QStringLiteral("repairCertain"));
    m_more->setObjectName(QStringLiteral("showDamaged"));
    m_more->setProperty("kind", QStringLiteral("quiet"));
    m_more->setCheckable(true);
    m_list->setObjectName(QStringLiteral("damagedList"));
    m_list->setAccessibleName(tr("Words that look damaged"));
    m_list->setMaximumHeight(theme::kGrid * 15);
    m_list->hide();
    auto *bar = new QHBoxLayout;
    bar->setSpacing(theme::kGrid);
    bar->addWidget(m_icon);
    bar->addWidget(m_summary, 1);
    bar->addWidget(m_certain);
    bar->addWidget(m_more);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::kGrid / 2);
    layout->addLayout(bar);
    layout->addWidget(m_list);
    hide();
    connect(m_certain, &QCheckBox::clicked, this, &RepairPanel::chooseCertain);
    connect(m_more, &QPushButton::toggled, this, [this](bool on) {
        m_list->setVisible(on);
        showState();
        if (on)
            m_list->setFocus();
    });
    connect(m_list, &QListWidget::itemChanged, this, &RepairPanel::takeTicks);
    connect(m_list, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item != nullptr && m_list->hasFocus())
            Q_EMIT cellRequested(item->data(kCellRole).toString());
    });
}

void RepairPanel::show(const std::vector<DamagedWord> &words)
{
    const int row = m_list->currentRow();
    m_words = words;
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (const DamagedWord &word : words) {
            QString text = QStringLiteral("%1  →  %2   ·   %3").arg(word.repair.from, word.repair.to, causeOf(word));
            if (word.count > 1)
                text += QStringLiteral("   ·   ") + tr("%n place(s)", nullptr, word.count);
            auto *item = new QListWidgetItem(text, m_list);
            item->setData(kCellRole, word.cell);
            item->setData(kWordRole, word.repair.from);
            item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
            item->setCheckState(m_chosen.contains(word.repair.from) ? Qt::Checked : Qt::Unchecked);
        }
        m_list->setCurrentRow(std::min(row, m_list->count() - 1));
    }
    setVisible(!words.empty());
    showState();
}

void RepairPanel::showState()
{
    int certain = 0;
    int ticked = 0;
    for (const DamagedWord &word : m_words) {
        certain += word.repair.certain ? 1 : 0;
        ticked += word.repair.certain && m_chosen.contains(word.repair.from) ? 1 : 0;
    }
    const int all = static_cast<int>(m_words.size());
    m_summary->setText(tr("%n word(s) look damaged: look-alike letters, lost Ң, Ө, Ү.", nullptr, all));
    m_certain->setText(tr("Repair the %n certain one(s)", nullptr, certain));
    m_certain->setVisible(certain > 0);
    m_certain->setChecked(certain > 0 && ticked == certain);
    m_more->setText(m_more->isChecked() ? tr("Hide the words") : tr("Choose word by word"));
}

void RepairPanel::chooseCertain(bool on)
{
    for (const DamagedWord &word : m_words) {
        if (!word.repair.certain)
            continue;
        if (on)
            m_chosen.insert(word.repair.from);
        else
            m_chosen.remove(word.repair.from);
    }
    Q_EMIT changed();
}

void RepairPanel::takeTicks()
{
    for (int i = 0; i < m_list->count(); ++i) {
        const QListWidgetItem *item = m_list->item(i);
        if (item->checkState() == Qt::Checked)
            m_chosen.insert(item->data(kWordRole).toString());
        else
            m_chosen.remove(item->data(kWordRole).toString());
    }
    Q_EMIT changed();
}

} // namespace eldin::ui
