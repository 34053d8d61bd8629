// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Segments.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QToolButton>

namespace eldin::ui {

Segments::Segments(int count, QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    for (int i = 0; i < count; ++i) {
        auto *button = new QToolButton;
        button->setObjectName(QStringLiteral("segment%1").arg(i + 1));
        button->setProperty("kind", QStringLiteral("segment"));
        // Neighbours share one line, and only the ends are round.
        button->setStyleSheet(
            i == 0 ? QStringLiteral("border-top-left-radius: 6px; border-bottom-left-radius: 6px;")
                   : i + 1 == count ? QStringLiteral("border-top-right-radius: 6px; border-bottom-right-radius: 6px; margin-left: -1px;")
                                    : QStringLiteral("margin-left: -1px;"));
        button->setCheckable(true);
        m_group->addButton(button, i);
        m_buttons.push_back(button);
        layout->addWidget(button);
    }
    setCurrent(0);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(m_group, &QButtonGroup::idClicked, this, &Segments::changed);
}

void Segments::setTight()
{
    for (QToolButton *button : m_buttons)
        button->setProperty("tight", true);
}

void Segments::setTexts(const QStringList &texts)
{
    for (int i = 0; i < static_cast<int>(m_buttons.size()); ++i)
        m_buttons[static_cast<std::size_t>(i)]->setText(texts.value(i));
}

int Segments::current() const
{
    return m_group->checkedId();
}

void Segments::setCurrent(int index)
{
    QAbstractButton *chosen = m_group->button(index);
    if (chosen == nullptr)
        return;
    chosen->setChecked(true);
    // Tab goes to the one that is down. Qt sees to it after a click, but not here.
    for (QToolButton *button : m_buttons)
        button->setFocusPolicy(button == chosen ? Qt::TabFocus : Qt::NoFocus);
}

} // namespace eldin::ui
