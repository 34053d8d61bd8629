// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/budget/SheetLegend.h"

#include "ui/budget/SheetModel.h"
#include "ui/shell/Theme.h"

#include <QHBoxLayout>
#include <QLabel>

namespace eldin::ui {

SheetLegend::SheetLegend(QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::kGrid * 2);
    using core::exchange::RowRole;
    const auto add = [&](const QString &name, const CellLook &look) {
        auto *label = new QLabel(name);
        label->setFont(look.font);
        // The application's style sheet would win over a palette.
        label->setStyleSheet(QStringLiteral("color: %1; background: %2; padding: 2px %3px;")
                                 .arg(look.ink.name(), look.background.isValid() ? look.background.name() : QStringLiteral("transparent"))
                                 .arg(theme::kGrid / 2));
        layout->addWidget(label);
    };
    for (const RowRole role : {RowRole::Header, RowRole::SectionHead, RowRole::Line, RowRole::Subtotal, RowRole::Total, RowRole::LeftOut})
        add(roleName(role), lookOf(role));
    add(tr("gap"), gapLook());
    layout->addStretch(1);
}

} // namespace eldin::ui
