// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/budget/SheetLegend.h"

#include "ui/budget/SheetModel.h"
#include "ui/shell/Theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

#include <initializer_list>

namespace eldin::ui {

namespace {

/// Words on the ground of the rows that they name. A style sheet knows no hatch.
class Piece final : public QLabel
{
public:
    Piece(const QString &name, const CellLook &look)
        : QLabel(name)
        , m_ground(look.background)
    {
        setFont(look.font);
        // The application's style sheet would win over a palette.
        setStyleSheet(QStringLiteral("color: %1; background: transparent; padding: 2px %2px;").arg(look.ink.name()).arg(theme::kGrid / 2));
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QPainter(this).fillRect(rect(), m_ground);
        QLabel::paintEvent(event);
    }

private:
    QBrush m_ground;
};

} // namespace

SheetLegend::SheetLegend(QWidget *parent)
    : QWidget(parent)
{
    using core::exchange::RowRole;
    // Two lines: in one they would be wider than a small screen.
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(theme::kGrid / 2);
    const auto addLine = [&](std::initializer_list<RowRole> roles) {
        auto *line = new QHBoxLayout;
        line->setSpacing(theme::kGrid * 2);
        for (const RowRole role : roles)
            line->addWidget(new Piece(roleName(role), lookOf(role)));
        lines->addLayout(line);
        return line;
    };
    addLine({RowRole::Header, RowRole::SectionHead, RowRole::Line, RowRole::Subtotal, RowRole::Total})->addStretch(1);
    QHBoxLayout *aside = addLine({RowRole::Including, RowRole::LeftOut, RowRole::Signature});
    aside->addWidget(new Piece(tr("gap"), gapLook()));
    aside->addStretch(1);
}

} // namespace eldin::ui
