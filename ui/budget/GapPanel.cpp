// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/budget/GapPanel.h"

#include "core/report/ImportTexts.h"
#include "core/report/Texts.h"
#include "ui/shell/Theme.h"
#include "ui/shell/Workspace.h"
#include "ui/widgets/Icon.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QListWidget>

namespace eldin::ui {

namespace {

constexpr int kCellRole = Qt::UserRole;

} // namespace

GapPanel::GapPanel(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_list(new QListWidget)
    , m_accept(new QCheckBox)
    , m_reason(new QLineEdit)
{
    m_list->setObjectName(QStringLiteral("gaps"));
    m_list->setAccessibleName(tr("Gaps and notes"));
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMaximumHeight(theme::kGrid * 15);
    m_accept->setObjectName(QStringLiteral("acceptGaps"));
    m_reason->setObjectName(QStringLiteral("gapReason"));
    m_reason->setPlaceholderText(tr("Why? The papers will say it."));
    m_reason->setAccessibleName(tr("Reason for accepting the gaps"));
    auto *acceptance = new QHBoxLayout;
    acceptance->addWidget(m_accept);
    acceptance->addWidget(m_reason, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::kGrid);
    layout->addWidget(m_list);
    layout->addLayout(acceptance);
    connect(m_accept, &QCheckBox::toggled, this, [this](bool on) {
        m_reason->setEnabled(on);
        if (on)
            m_reason->setFocus();
        Q_EMIT acceptanceChanged();
    });
    connect(m_reason, &QLineEdit::textChanged, this, &GapPanel::acceptanceChanged);
    connect(m_list, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item != nullptr && !item->data(kCellRole).toString().isEmpty())
            Q_EMIT cellRequested(item->data(kCellRole).toString());
    });
    m_reason->setEnabled(false);
    hide();
}

bool GapPanel::isAccepted() const
{
    return m_accept->isChecked() && !reason().isEmpty();
}

QString GapPanel::reason() const
{
    return m_reason->text().simplified();
}

void GapPanel::add(const QString &text, const QString &cell, core::Severity severity)
{
    auto *item = new QListWidgetItem(text, m_list);
    item->setData(kCellRole, cell);
    if (severity == core::Severity::Error)
        item->setIcon(lineIcon(QStringLiteral("circle-alert"), Token::Danger));
    else if (severity == core::Severity::Warning)
        item->setIcon(lineIcon(QStringLiteral("triangle-alert"), Token::Warning));
}

void GapPanel::showGaps(const core::BudgetTable &table, const core::BudgetTable &part)
{
    for (const core::exchange::Gap &gap : part.reading.gaps) {
        const auto figure = [&](core::Money amount) { return core::moneyFigure(amount, part.reading.unit, m_workspace.language()); };
        const QString suspect = table.placeOf(part, gap.suspect());
        add(tr("%1 “%2”: stated %3, computed %4, difference %5 – %6")
                .arg(table.placeOf(part, gap.cell), gap.name, figure(gap.stated), figure(gap.computed), figure(gap.difference),
                     core::gapCauseText(gap.cause, suspect)),
            suspect.isEmpty() ? table.placeOf(part, gap.cell) : suspect, core::Severity::Error);
    }
}

void GapPanel::showProblems(const core::BudgetTable &table, const core::BudgetTable &part, core::Severity severity)
{
    for (const core::Problems *problems : {&part.problems, &part.reading.problems}) {
        for (core::Problem problem : *problems) {
            if (problem.severity != severity)
                continue;
            problem.where = table.placeOf(part, problem.where);
            add(core::problemText(problem), problem.where, severity);
        }
    }
}

void GapPanel::show(const core::BudgetTable &table)
{
    m_list->clear();
    for (const core::BudgetTable *part : table.parts())
        showGaps(table, *part);
    for (const core::Severity severity : {core::Severity::Error, core::Severity::Warning, core::Severity::Note}) {
        for (const core::BudgetTable *part : table.parts())
            showProblems(table, *part, severity);
    }
    const auto gaps = static_cast<int>(table.gapCount());
    m_accept->setVisible(gaps > 0);
    m_reason->setVisible(gaps > 0);
    m_accept->setText(tr("Import although %n total(s) do not agree with their lines", nullptr, gaps));
    setVisible(m_list->count() > 0);
}

} // namespace eldin::ui
