// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/budget/SplitMenu.h"

#include "core/base/MoneyText.h"
#include "ui/shell/Theme.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>
#include <QWidgetAction>

namespace eldin::ui {

SplitMenu::SplitMenu(QWidget *parent)
    : QMenu(parent)
    , m_words(new QLabel)
    , m_amount(new QLineEdit)
    , m_split(new QPushButton)
{
    m_amount->setObjectName(QStringLiteral("splitAmount"));
    m_split->setObjectName(QStringLiteral("splitNow"));
    m_words->setWordWrap(true);
    m_words->setFixedWidth(theme::kGrid * 34);
    auto *body = new QWidget;
    auto *layout = new QVBoxLayout(body);
    layout->setContentsMargins(theme::kGrid * 2, theme::kGrid * 3 / 2, theme::kGrid * 2, theme::kGrid * 3 / 2);
    layout->setSpacing(theme::kGrid);
    layout->addWidget(m_words);
    auto *row = new QHBoxLayout;
    row->setSpacing(theme::kGrid);
    row->addWidget(m_amount, 1);
    row->addWidget(m_split);
    layout->addLayout(row);
    auto *action = new QWidgetAction(this);
    action->setDefaultWidget(body);
    addAction(action);
    m_split->setEnabled(false);
    connect(m_amount, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_split->setEnabled(core::parseMoney(text, m_unit).has_value()); });
    connect(m_amount, &QLineEdit::returnPressed, this, &SplitMenu::accept);
    connect(m_split, &QPushButton::clicked, this, &SplitMenu::accept);
}

void SplitMenu::ask(const QPoint &at, const QString &line, core::MoneyUnit unit, core::Language language)
{
    m_unit = unit;
    m_words->setText(tr("How much of “%1” becomes a line of its own, in %2?").arg(line, core::unitName(unit, language)));
    m_amount->setAccessibleName(m_words->text());
    m_split->setText(tr("Split"));
    m_amount->clear();
    popup(at);
    m_amount->setFocus();
}

void SplitMenu::accept()
{
    const auto amount = core::parseMoney(m_amount->text(), m_unit);
    if (!amount)
        return;
    close();
    Q_EMIT asked(*amount);
}

} // namespace eldin::ui
