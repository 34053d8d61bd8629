// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/budget/ChangeTotals.h"

#include "core/report/ComparisonTexts.h"
#include "ui/models/BudgetTreeModel.h"
#include "ui/models/MoneyChange.h"
#include "ui/shell/Theme.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QStyle>

namespace eldin::ui {

ChangeTotals::ChangeTotals(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("changeTotals"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::kGrid);
    for (const auto &[section, code] : core::Codes<core::BudgetSection>::list) {
        auto *frame = new QFrame;
        frame->setProperty("kind", QStringLiteral("card"));
        auto *inner = new QVBoxLayout(frame);
        inner->setContentsMargins(theme::kGrid * 3 / 2, theme::kGrid, theme::kGrid * 3 / 2, theme::kGrid);
        inner->setSpacing(theme::kGrid / 4);
        const Part part {frame, new QLabel, new QLabel, new QLabel};
        part.title->setProperty("kind", QStringLiteral("soft"));
        part.difference->setObjectName(QStringLiteral("changeOf-%1").arg(QString::fromUtf16(code)));
        part.amounts->setProperty("kind", QStringLiteral("small"));
        for (QLabel *label : {part.title, part.difference, part.amounts}) {
            label->setWordWrap(true);
            label->setTextInteractionFlags(Qt::TextSelectableByMouse);
            inner->addWidget(label);
        }
        layout->addWidget(frame, 1);
        m_parts.push_back(part);
    }
}

void ChangeTotals::show(const core::BudgetComparison &comparison, core::MoneyUnit unit, core::Language language)
{
    for (const auto &[section, code] : core::Codes<core::BudgetSection>::list) {
        const Part &part = m_parts[static_cast<std::size_t>(section)];
        const core::AmountChange &change = comparison.of(section);
        part.frame->setVisible(!change.from.isZero() || !change.to.isZero());
        const core::Money difference = change.difference();
        QString text = difference.isZero() ? tr("no change") : differenceText(difference, unit, language);
        if (const auto points = change.basisPoints(); points && !difference.isZero())
            text += QStringLiteral("  ") + core::percentChange(*points, language);
        part.title->setText(sectionName(section));
        part.difference->setText(text);
        part.difference->setProperty("kind", difference.isZero() ? QStringLiteral("soft")
                                         : difference.isNegative() ? QStringLiteral("error") : QStringLiteral("positive"));
        part.difference->style()->polish(part.difference);
        part.amounts->setText(QStringLiteral("%1 → %2").arg(core::moneyFigure(change.from, unit, language),
                                                            core::moneyWithUnit(change.to, unit, language)));
        part.frame->setAccessibleName(QStringLiteral("%1: %2, %3").arg(part.title->text(), text, part.amounts->text()));
    }
}

} // namespace eldin::ui
