// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/ExcelButton.h"

#include "ui/widgets/Icon.h"

#include <QMenu>

namespace eldin::ui {

ExcelButton::ExcelButton(QWidget *parent)
    : QToolButton(parent)
{
    setObjectName(QStringLiteral("formsButton"));
    setProperty("kind", QStringLiteral("outline"));
    setIcon(lineIcon(QStringLiteral("table-2"), Token::InkSoft));
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setPopupMode(QToolButton::InstantPopup);
    setMenu(new QMenu(this));
}

QAction *ExcelButton::addEntry(const QString &objectName)
{
    QAction *entry = menu()->addAction(QString());
    entry->setObjectName(objectName);
    return entry;
}

} // namespace eldin::ui
