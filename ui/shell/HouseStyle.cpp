// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/HouseStyle.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QStyleFactory>
#include <QToolButton>

namespace eldin::ui {

HouseStyle::HouseStyle()
    : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion")))
{
}

void HouseStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    // Our icons draw themselves square at the left of what they get; the rest is the gap to the word.
    auto *button = qobject_cast<QAbstractButton *>(widget);
    if (button != nullptr && button->iconSize() == QSize(16, 16)
        && (qobject_cast<QPushButton *>(widget) != nullptr || qobject_cast<QToolButton *>(widget) != nullptr))
        button->setIconSize({22, 18});
    // Qt guesses whether a text is HTML, and would draw or load what somebody wrote into a name. Hints and the words of dialogs are
    // labels of Qt's own; whoever makes rich text says so.
    if (auto *label = qobject_cast<QLabel *>(widget); label != nullptr && label->textFormat() == Qt::AutoText)
        label->setTextFormat(Qt::PlainText);
}

int HouseStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *returned) const
{
    switch (hint) {
    case SH_UnderlineShortcut: return 0;
    case SH_DialogButtonBox_ButtonsHaveIcons: return 0;
    default: return QProxyStyle::styleHint(hint, option, widget, returned);
    }
}

} // namespace eldin::ui
