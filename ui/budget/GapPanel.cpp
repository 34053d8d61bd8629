// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/budget/GapPanel.h"

#include "core/report/ImportTexts.h"
#include "core/report/Texts.h"
#include "ui/shell/Theme.h"
#include "ui/shell/Workspace.h"
#include "ui/widgets/Icon.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalBlocker>

namespace eldin::ui {

namespace {

constexpr int kNameWidth = 280;
constexpr int kCellRole = Qt::UserRole;
constexpr int kGapRole = Qt::UserRole + 1; ///< sheet, cell and name of a sum
constexpr int kTextRole = Qt::UserRole + 2; ///< without the reason of its own

std::pair<QString, QString> placeOf(const QListWidgetItem &item)
{
    const QStringList gap = item.data(kGapRole).toStringList();
    return {gap.value(0), gap.value(1)};
}

QString withReason(const QString &text, const QString &reason)
{
    return reason.isEmpty() ? text : GapPanel::tr("%1. Accepted, for: %2").arg(text, reason);
}

bool isGap(const QListWidgetItem *item)
{
    return item != nullptr && item->data(kGapRole).isValid();
}

} // namespace

GapPanel::GapPanel(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_list(new QListWidget)
    , m_accept(new QCheckBox)
    , m_reason(new QLineEdit)
    , m_ownRow(new QWidget)
    , m_ownName(new QLabel)
    , m_ownReason(new QLineEdit)
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
    m_ownReason->setObjectName(QStringLiteral("ownGapReason"));
    m_ownReason->setPlaceholderText(tr("A reason of its own, if the one above does not fit"));
    m_ownReason->setAccessibleName(m_ownReason->placeholderText());
    auto *own = new QHBoxLayout(m_ownRow);
    own->setContentsMargins(0, 0, 0, 0);
    own->addWidget(m_ownName);
    own->addWidget(m_ownReason, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::kGrid);
    layout->addWidget(m_list);
    layout->addLayout(acceptance);
    layout->addWidget(m_ownRow);
    connect(m_accept, &QCheckBox::toggled, this, [this](bool on) {
        m_reason->setEnabled(on);
        showCurrent();
        if (on)
            m_reason->setFocus();
        Q_EMIT acceptanceChanged();
    });
    connect(m_reason, &QLineEdit::textChanged, this, &GapPanel::acceptanceChanged);
    connect(m_list, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item != nullptr && !item->data(kCellRole).toString().isEmpty())
            Q_EMIT cellRequested(item->data(kCellRole).toString());
        showCurrent();
    });
    connect(m_ownReason, &QLineEdit::textEdited, this, &GapPanel::takeOwnReason);
    m_reason->setEnabled(false);
    hide();
}

bool GapPanel::isAccepted() const
{
    return m_accept->isChecked() && isCovered();
}

bool GapPanel::isCovered() const
{
    if (!m_reason->text().simplified().isEmpty())
        return true;
    for (int i = 0; i < m_list->count(); ++i) {
        if (isGap(m_list->item(i)) && !m_own.contains(placeOf(*m_list->item(i))))
            return false;
    }
    return true;
}

core::GapReasons GapPanel::reasons() const
{
    core::GapReasons reasons(m_reason->text().simplified());
    for (int i = 0; i < m_list->count(); ++i) {
        // Those of sums that agree by now are not said.
        if (const auto own = isGap(m_list->item(i)) ? m_own.find(placeOf(*m_list->item(i))) : m_own.end(); own != m_own.end())
            reasons.own.insert(*own);
    }
    return reasons;
}

// With one gap only there is nothing to tell apart.
void GapPanel::showCurrent()
{
    const QListWidgetItem *item = m_list->currentItem();
    const bool gap = isGap(item) && m_gaps > 1 && m_accept->isChecked();
    m_ownRow->setVisible(gap);
    if (!gap)
        return;
    const QSignalBlocker quiet(m_ownReason);
    const QStringList words = item->data(kGapRole).toStringList();
    m_ownName->setText(QStringLiteral("%1 “%2”:").arg(words.value(1), m_ownName->fontMetrics().elidedText(words.value(2), Qt::ElideRight, kNameWidth)));
    m_ownReason->setAccessibleName(tr("Reason for %1 alone").arg(words.value(1)));
    const auto own = m_own.find(placeOf(*item));
    m_ownReason->setText(own == m_own.end() ? QString() : own->second);
}

void GapPanel::takeOwnReason(const QString &text)
{
    QListWidgetItem *item = m_list->currentItem();
    const QString reason = text.simplified();
    if (reason.isEmpty())
        m_own.erase(placeOf(*item));
    else
        m_own[placeOf(*item)] = reason;
    item->setText(withReason(item->data(kTextRole).toString(), reason));
    Q_EMIT acceptanceChanged();
}

QListWidgetItem *GapPanel::add(const QString &text, const QString &cell, core::Severity severity)
{
    auto *item = new QListWidgetItem(text, m_list);
    item->setData(kCellRole, cell);
    if (severity == core::Severity::Error)
        item->setIcon(lineIcon(QStringLiteral("circle-alert"), Token::Danger));
    else if (severity == core::Severity::Warning)
        item->setIcon(lineIcon(QStringLiteral("triangle-alert"), Token::Warning));
    return item;
}

void GapPanel::showGaps(const core::BudgetTable &table, const core::BudgetTable &part)
{
    for (const core::exchange::Gap &gap : part.reading.gaps) {
        const auto figure = [&](core::Money amount) { return core::moneyFigure(amount, part.reading.unit, m_workspace.language()); };
        const QString suspect = table.placeOf(part, gap.suspect());
        QListWidgetItem *item = add(tr("%1 “%2”: stated %3, computed %4, difference %5 – %6")
                .arg(table.placeOf(part, gap.cell), gap.name, figure(gap.stated), figure(gap.computed), figure(gap.difference),
                     core::gapCauseText(gap.cause, suspect)),
            suspect.isEmpty() ? table.placeOf(part, gap.cell) : suspect, core::Severity::Error);
        item->setData(kGapRole, QStringList {part.sheet.name, gap.cell, gap.name});
        item->setData(kTextRole, item->text());
        if (const auto own = m_own.find(placeOf(*item)); own != m_own.end())
            item->setText(withReason(item->text(), own->second));
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
    m_gaps = static_cast<int>(table.gapCount());
    m_accept->setVisible(m_gaps > 0);
    m_reason->setVisible(m_gaps > 0);
    m_accept->setText(tr("Import although %n total(s) do not agree with their lines", nullptr, m_gaps));
    showCurrent();
    setVisible(m_list->count() > 0);
}

} // namespace eldin::ui
