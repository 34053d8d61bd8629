// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/responses/BudgetMovePanel.h"

#include "core/report/ComparisonTexts.h"
#include "core/report/Texts.h"
#include "core/service/BudgetMoveService.h"
#include "core/service/BudgetService.h"
#include "ui/shell/Theme.h"
#include "ui/shell/Workspace.h"
#include "ui/widgets/ChoiceBox.h"
#include "ui/widgets/LocalTextField.h"

#include <QHBoxLayout>
#include <QKeySequence>
#include <QLabel>
#include <QPushButton>

namespace eldin::ui {

namespace {

constexpr std::size_t kMostLines = 30; ///< a list is read at a glance

}

BudgetMovePanel::BudgetMovePanel(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_state(new QLabel)
    , m_line(new ChoiceBox)
    , m_name(new LocalTextField)
    , m_take(new QPushButton)
    , m_takeOut(new QPushButton)
    , m_show(new QPushButton)
{
    setObjectName(QStringLiteral("budgetMove"));
    m_state->setObjectName(QStringLiteral("moveState"));
    m_state->setWordWrap(true);
    m_state->setTextFormat(Qt::PlainText);
    m_state->setProperty("kind", QStringLiteral("soft"));
    m_line->setObjectName(QStringLiteral("moveLine"));
    m_line->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_line->setMinimumContentsLength(1);
    m_line->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_name->setObjectName(QStringLiteral("moveName"));
    m_take->setObjectName(QStringLiteral("takeIntoBudget"));
    m_take->setProperty("kind", QStringLiteral("outline"));
    m_takeOut->setObjectName(QStringLiteral("takeOutOfBudget"));
    m_takeOut->setProperty("kind", QStringLiteral("quiet"));
    m_show->setObjectName(QStringLiteral("showMovedLine"));
    m_show->setProperty("kind", QStringLiteral("quiet"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(0);
    buttons->addWidget(m_take);
    buttons->addWidget(m_takeOut);
    buttons->addWidget(m_show);
    buttons->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::kGrid / 2);
    layout->addWidget(m_state);
    layout->addWidget(m_line);
    layout->addWidget(m_name);
    layout->addLayout(buttons);
    connect(m_line, &QComboBox::currentIndexChanged, this, &BudgetMovePanel::showNewName);
    connect(m_take, &QPushButton::clicked, this, [this] { take(); });
    connect(m_takeOut, &QPushButton::clicked, this, &BudgetMovePanel::takeOut);
    connect(m_show, &QPushButton::clicked, this, [this] {
        m_workspace.runner().run([this] {
            if (const auto move = core::BudgetMoveService::current(m_workspace.stores(), m_response))
                m_workspace.goTo(PageKey::Budget, move->lineId.text());
        });
    });
}

void BudgetMovePanel::retranslate()
{
    m_line->setAccessibleName(tr("Line of the next draft"));
    m_name->setName(tr("Name of the new line"));
    m_take->setText(tr("Into the draft"));
    m_take->setToolTip(tr("Adds the granted amount to this line of the next version (%1)").arg(QKeySequence(Qt::CTRL | Qt::Key_B).toString(QKeySequence::NativeText)));
    m_takeOut->setText(tr("Take out"));
    m_show->setText(tr("Show the line"));
}

void BudgetMovePanel::setResponse(const core::Response &response)
{
    m_response = response;
    const bool goes = !response.id.isNull() && core::isGranted(response.decision) && response.amount && *response.amount > core::Money();
    setVisible(goes);
    if (!goes)
        return;
    const core::Stores &stores = m_workspace.stores();
    const auto language = m_workspace.language();
    const auto move = core::BudgetMoveService::current(stores, response);
    const auto hearing = stores.hearings.get(stores.remarks.get(response.remarkId).hearingId);
    const auto next = core::BudgetMoveService::nextDraft(stores, hearing);
    fillLines();
    const auto line = move ? stores.lines.find(move->lineId) : std::nullopt;
    QString state;
    if (move) {
        state = tr("%1 stands in %2: %3").arg(core::moneyWithUnit(move->amount, core::MoneyUnit::Som, language), core::budgetTitle(stores.budgets.get(move->budgetId), language),
                                              line ? line->name.best(language) : tr("the line is gone"));
        if (move->amount != *response.amount)
            state += u'\n' + tr("Now %1 is granted: put it into the draft again.").arg(core::moneyWithUnit(*response.amount, core::MoneyUnit::Som, language));
        for (int i = 0; i < static_cast<int>(m_lines.size()); ++i) {
            if (m_lines[static_cast<std::size_t>(i)].id == move->lineId)
                m_line->setCurrentIndex(i);
        }
    } else if (next) {
        state = tr("Goes into %1.").arg(core::budgetTitle(*next, language));
    } else if (!hearing.budgetId.isNull() && hearing.kind == core::HearingKind::Draft) {
        state = tr("A new version of the draft is made; what was heard stays as it is.");
    } else {
        state = tr("There is no draft into which it could go yet.");
    }
    m_state->setText(state);
    const bool open = !m_workspace.document().isReadOnly();
    const bool possible = next || (!hearing.budgetId.isNull() && hearing.kind == core::HearingKind::Draft);
    m_line->setVisible(possible);
    m_take->setEnabled(open && possible);
    m_takeOut->setVisible(move.has_value());
    m_show->setVisible(line.has_value());
    m_takeOut->setEnabled(open);
    showNewName();
}

void BudgetMovePanel::fillLines()
{
    const core::Stores &stores = m_workspace.stores();
    const auto language = m_workspace.language();
    const QString before = m_line->currentData().toString();
    m_lines = core::BudgetMoveService::linesFor(stores, stores.hearings.get(stores.remarks.get(m_response.remarkId).hearingId), m_response.lineCode, kMostLines);
    m_line->clear();
    for (const core::BudgetLine &line : m_lines)
        m_line->addItem(QStringLiteral("%1 · %2 · %3").arg(core::codeText(line), line.name.best(language), core::moneyWithUnit(line.amount, core::MoneyUnit::ThousandSom, language)), line.id.text());
    m_line->addItem(tr("a new line"), QString());
    const int kept = m_line->findData(before);
    m_line->setCurrentIndex(kept >= 0 && !before.isEmpty() ? kept : 0);
}

bool BudgetMovePanel::isNewLine() const
{
    return m_line->currentIndex() == static_cast<int>(m_lines.size());
}

void BudgetMovePanel::showNewName()
{
    m_name->setVisible(isNewLine() && !m_line->isHidden());
}

core::BudgetLine BudgetMovePanel::newLine() const
{
    const core::Stores &stores = m_workspace.stores();
    core::BudgetLine line;
    line.budgetId = stores.hearings.get(stores.remarks.get(m_response.remarkId).hearingId).budgetId;
    line.name = m_name->text();
    line.code = m_response.lineCode;
    if (stores.classification.withCode(core::ClassificationKind::Function, line.code))
        line.functionCode = line.code;
    else if (stores.classification.withCode(core::ClassificationKind::Economic, line.code))
        line.economicCode = line.code;
    line.settlementId = stores.remarks.get(m_response.remarkId).settlementId;
    line.moneySource = m_response.moneySource;
    return line;
}

bool BudgetMovePanel::take()
{
    if (isHidden() || !m_take->isEnabled())
        return false;
    if (!isNewLine())
        return m_workspace.runner().run(tr("The amount stands in the next draft."),
                                        [&] { core::BudgetMoveService(m_workspace.document()).take(m_response.id, m_lines[static_cast<std::size_t>(m_line->currentIndex())].id); });
    const core::BudgetLine line = newLine();
    // The words of a resident are no name of a line: an official names it.
    if (line.name.isEmpty()) {
        m_workspace.runner().warn(tr("Name the new line first."));
        m_name->setFocusFirst();
        return false;
    }
    const bool done = m_workspace.runner().run(tr("A new line stands in the next draft."), [&] { core::BudgetMoveService(m_workspace.document()).takeAsNewLine(m_response.id, line); });
    if (done)
        m_name->setText({});
    return done;
}

void BudgetMovePanel::takeOut()
{
    m_workspace.runner().run(tr("Taken out of the draft."), [&] {
        if (const auto move = core::BudgetMoveService::current(m_workspace.stores(), m_response))
            core::BudgetMoveService(m_workspace.document()).takeOut(move->id);
    });
}

} // namespace eldin::ui
