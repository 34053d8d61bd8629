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
        QPalette colours = label->palette();
        colours.setColor(QPalette::WindowText, look.ink);
        if (look.background.isValid())
            colours.setColor(QPalette::Window, look.background);
        label->setAutoFillBackground(look.background.isValid());
        label->setPalette(colours);
        label->setContentsMargins(theme::kGrid / 2, 0, theme::kGrid / 2, 0);
        layout->addWidget(label);
    };
    for (const RowRole role : {RowRole::Header, RowRole::SectionHead, RowRole::Line, RowRole::Subtotal, RowRole::Total, RowRole::LeftOut})
        add(roleName(role), lookOf(role));
    add(tr("gap"), gapLook());
    layout->addStretch(1);
}

} // namespace eldin::ui
