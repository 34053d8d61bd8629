// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/WhatIfPanel.h"

#include "core/base/AmountInText.h"
#include "core/report/Texts.h"
#include "core/service/ScenarioService.h"
#include "ui/live/WhatIfLines.h"
#include "ui/models/RemarkWords.h"
#include "ui/widgets/AmountField.h"
#include "ui/widgets/ChoiceBox.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QStyle>

namespace eldin::ui {

namespace {

constexpr int kLongestTitle = 120; // it stands on the wall
constexpr int kLongestQuote = 70;

void setKind(QLabel *label, const QString &kind)
{
    label->setProperty("kind", kind);
    label->style()->polish(label);
}

} // namespace

WhatIfPanel::WhatIfPanel(Workspace &workspace, QWidget *parent)
    : QFrame(parent)
    , m_workspace(workspace)
    , m_title(new QLabel)
    , m_words(new QLineEdit)
    , m_amount(new AmountField)
    , m_people(new ChoiceBox)
    , m_wordsLabel(new QLabel)
    , m_amountLabel(new QLabel)
    , m_peopleLabel(new QLabel)
    , m_each(new QLabel)
    , m_lines(new WhatIfLines)
    , m_rest(new QLabel)
    , m_balance(new QLabel)
    , m_propose(new QPushButton)
    , m_wall(new QPushButton)
    , m_remove(new QPushButton)
    , m_keep(new QPushButton)
    , m_cancel(new QPushButton)
{
    setProperty("kind", QStringLiteral("card"));
    setObjectName(QStringLiteral("whatIfPanel"));
    m_title->setProperty("kind", QStringLiteral("heading"));
    m_each->setObjectName(QStringLiteral("whatIfEach"));
    m_rest->setObjectName(QStringLiteral("whatIfRest"));
    m_balance->setObjectName(QStringLiteral("whatIfBalance"));
    for (QLabel *label : {m_title, m_each, m_rest, m_balance})
        label->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::kGrid * 2, theme::kGrid * 3 / 2, theme::kGrid * 2, theme::kGrid * 3 / 2);
    layout->setSpacing(theme::kGrid);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_remove, 0, Qt::AlignTop);
    layout->addLayout(head);
    layout->addWidget(buildQuestion());
    layout->addWidget(m_each);
    layout->addWidget(m_rest);
    layout->addWidget(m_balance);
    layout->addWidget(m_lines);
    layout->addWidget(buildButtons());
    connect(m_lines, &WhatIfLines::arranged, this, [this] {
        QWidget *before = m_lines->chainAfter(m_people);
        for (QWidget *next : {m_propose, m_wall, m_cancel, m_keep}) {
            setTabOrder(before, next);
            before = next;
        }
    });
    connect(m_lines, &WhatIfLines::changed, this, [this] {
        m_chosen = true;
        recount();
    });
    hide();
}

QWidget *WhatIfPanel::buildQuestion()
{
    m_words->setObjectName(QStringLiteral("whatIfWords"));
    m_words->setMaxLength(kLongestTitle);
    m_amount->setObjectName(QStringLiteral("whatIfAmount"));
    m_people->setObjectName(QStringLiteral("whatIfPeople"));
    m_people->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    auto *box = new QWidget;
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(theme::kGrid);
    grid->setVerticalSpacing(2);
    const auto add = [&](QLabel *label, QWidget *field, int row, int column, int columns) {
        label->setProperty("kind", QStringLiteral("small"));
        label->setBuddy(field);
        grid->addWidget(label, row, column, 1, columns);
        grid->addWidget(field, row + 1, column, 1, columns);
    };
    add(m_wordsLabel, m_words, 0, 0, 2);
    add(m_amountLabel, m_amount, 2, 0, 1);
    add(m_peopleLabel, m_people, 2, 1, 1);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    connect(m_words, &QLineEdit::textEdited, this, &WhatIfPanel::readWords);
    connect(m_amount, &QLineEdit::textEdited, this, [this] {
        m_isOtherSum = true;
        m_plan.scenario.amount = m_amount->amount().value_or(core::Money());
        count();
    });
    connect(m_people, &QComboBox::activated, this, [this] {
        m_plan.scenario.settlementId = core::Id<core::Settlement>(m_people->currentData().toString());
        count();
    });
    return box;
}

QWidget *WhatIfPanel::buildButtons()
{
    m_propose->setObjectName(QStringLiteral("whatIfPropose"));
    m_wall->setObjectName(QStringLiteral("whatIfWall"));
    m_remove->setObjectName(QStringLiteral("whatIfRemove"));
    m_keep->setObjectName(QStringLiteral("whatIfKeep"));
    for (QPushButton *button : {m_propose, m_remove, m_cancel})
        button->setProperty("kind", QStringLiteral("quiet"));
    auto *box = new QWidget;
    auto *rows = new QVBoxLayout(box);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(theme::kGrid / 2);
    auto *first = new QHBoxLayout;
    first->addWidget(m_propose);
    first->addStretch(1);
    first->addWidget(m_wall);
    auto *second = new QHBoxLayout;
    second->addStretch(1);
    second->addWidget(m_cancel);
    second->addWidget(m_keep);
    rows->addLayout(first);
    rows->addLayout(second);
    connect(m_propose, &QPushButton::clicked, this, [this] {
        m_chosen = false;
        m_lines->release();
        count();
    });
    connect(m_wall, &QPushButton::clicked, this, &WhatIfPanel::wallRequested);
    connect(m_remove, &QPushButton::clicked, this, &WhatIfPanel::removeNote);
    connect(m_keep, &QPushButton::clicked, this, &WhatIfPanel::keep);
    connect(m_cancel, &QPushButton::clicked, this, &WhatIfPanel::close);
    return box;
}

void WhatIfPanel::retranslate()
{
    m_wordsLabel->setText(tr("What for"));
    m_words->setPlaceholderText(tr("water, 500 thousand"));
    m_words->setAccessibleName(tr("What the money is asked for; it may stand on the wall"));
    m_amountLabel->setText(tr("Sum, soms"));
    m_amount->setAccessibleName(tr("Sum that is asked for, in soms"));
    m_peopleLabel->setText(tr("Counted on"));
    m_people->setAccessibleName(tr("Whose people the sum is counted on"));
    m_propose->setText(tr("Propose lines"));
    m_propose->setToolTip(tr("The largest lines give first, none more than a tenth as long as that is enough; protected lines give nothing"));
    m_wall->setText(tr("Show on the wall"));
    m_wall->setToolTip(tr("Ctrl+Shift+Enter"));
    m_remove->setText(tr("Remove the note"));
    m_keep->setText(tr("Keep beside the remark"));
    m_keep->setToolTip(tr("The budget stays as it is; the note is kept (Ctrl+Enter)"));
    m_cancel->setText(tr("Leave"));
    m_cancel->setToolTip(tr("Esc"));
    m_lines->retranslate();
    if (!isHidden())
        m_workspace.runner().run([this] { count(); });
}

void WhatIfPanel::open(const core::Id<core::Remark> &remark)
{
    m_workspace.runner().run([&] {
        fill(remark);
        QFrame::show();
        QWidget *first = m_plan.scenario.amount.isZero() ? static_cast<QWidget *>(m_words) : m_amount;
        first->setFocus();
    });
}

void WhatIfPanel::fill(const core::Id<core::Remark> &remark)
{
    const core::Stores &stores = m_workspace.stores();
    const core::Language language = m_workspace.language();
    const auto hearing = m_workspace.hearing();
    m_guess = core::LineGuess(stores, hearing ? hearing->budgetId : core::Id<core::Budget>());
    m_plan = {};
    m_purpose.clear();
    m_chosen = false;
    m_isOtherSum = false;
    m_lines->release();
    m_title->setText(tr("What if"));
    if (hearing)
        m_plan.scenario.budgetId = hearing->budgetId;
    const auto asked = remark.isNull() ? std::nullopt : stores.remarks.find(remark);
    if (asked) {
        const QString words = stores.remarkTexts.find(remark).value_or(core::RemarkText {}).text.simplified();
        m_title->setText(tr("What if: %1 “%2”").arg(remarkLabel(*asked), words.size() > kLongestQuote ? words.first(kLongestQuote) + u'…' : words));
        m_plan = core::ScenarioService::planFor(stores, remark);
        if (!asked->amount)
            m_plan.scenario.amount = core::amountInText(words).value_or(core::Money());
        const auto guessed = m_guess.of(words, 1);
        m_purpose = !asked->lineCode.isEmpty() ? asked->lineCode : guessed.empty() ? QString() : guessed.front().code;
        // The words of a resident never go to the wall by themselves: the function of the budget says what it is for.
        if (const auto function = stores.classification.withCode(core::ClassificationKind::Function, m_purpose))
            m_plan.scenario.title = function->name;
        if (const auto kept = stores.scenarios.ofRemark(remark)) {
            m_plan = core::scenarioPlan(stores, kept->id);
            m_chosen = true;
        }
    }
    m_words->setText(m_plan.scenario.title.best(language));
    m_amount->setAmount(m_plan.scenario.amount.isZero() ? std::optional<core::Money>() : std::optional(m_plan.scenario.amount), language);
    m_people->clear();
    m_people->addItem(tr("everybody"), QString());
    for (const core::Settlement &village : stores.settlements.all())
        m_people->addItem(village.name.best(language), village.id.text());
    m_people->setCurrentIndex(std::max(0, m_people->findData(m_plan.scenario.settlementId.text())));
    m_remove->setVisible(!m_plan.scenario.id.isNull());
    count();
}

void WhatIfPanel::readWords(const QString &words)
{
    if (m_plan.scenario.title.best(m_workspace.language()) != words)
        m_plan.scenario.title = core::LocalText::in(m_workspace.language(), words.trimmed());
    if (const auto named = core::amountInText(words)) {
        m_isOtherSum = true;
        m_plan.scenario.amount = *named;
        m_amount->setAmount(named, m_workspace.language());
    }
    const auto guessed = m_guess.of(words, 1);
    if (!guessed.empty())
        m_purpose = guessed.front().code;
    count();
}

void WhatIfPanel::count()
{
    m_workspace.runner().run([this] {
        m_seen = core::whatIf(m_workspace.stores(), m_plan, m_purpose);
        if (!m_chosen) {
            m_plan.changes = core::proposedChanges(m_seen);
            core::recount(m_seen, m_plan.scenario.amount, m_plan.changes);
        } else if (m_isOtherSum) {
            core::balance(m_seen, m_lines->fixed());
        }
        m_lines->setLines(m_seen, m_workspace.language());
        showFigures();
        Q_EMIT changed();
    });
}

void WhatIfPanel::focusFirst()
{
    m_words->setFocus();
}

void WhatIfPanel::recount()
{
    m_workspace.runner().run([this] {
        m_plan.changes = m_lines->changes();
        m_isOtherSum = false;
        core::recount(m_seen, m_plan.scenario.amount, m_plan.changes);
        showFigures();
        Q_EMIT changed();
    });
}

void WhatIfPanel::showFigures()
{
    const core::Language language = m_workspace.language();
    const auto som = [&](core::Money amount) { return core::moneyWithUnit(amount, core::MoneyUnit::Som, language); };
    const auto thousand = [&](core::Money amount) { return core::moneyWithUnit(amount, core::MoneyUnit::ThousandSom, language); };
    QStringList each;
    if (m_seen.perHousehold && !m_seen.asked.isZero())
        each += tr("%1 a household").arg(som(*m_seen.perHousehold));
    if (m_seen.perResident && !m_seen.asked.isZero())
        each += tr("%1 a resident").arg(som(*m_seen.perResident));
    m_each->setText(m_seen.asked.isZero() ? tr("Name a sum, or write what it is for with the sum.") : each.join(QStringLiteral(" · ")));
    m_each->setVisible(!m_each->text().isEmpty());
    m_lines->setVisible(m_seen.budget.has_value() && !m_seen.asked.isZero());
    if (!m_seen.budget) {
        m_rest->setText(tr("The hearing has no budget: choose it in the preparation, then lines can be set against the sum."));
        setKind(m_rest, QStringLiteral("warning"));
    } else if (m_seen.gap > core::Money()) {
        m_rest->setText(tr("Taken: %1. Still to find: %2.").arg(som(m_seen.taken), som(m_seen.gap))
                        + (m_lines->fixed().empty() ? QString() : u' ' + tr("Lines that are set by hand give no more: untick one, or give more yourself.")));
        setKind(m_rest, QStringLiteral("warning"));
    } else if (m_seen.gap.isNegative()) {
        m_rest->setText(tr("Taken: %1, more than asked for by %2.").arg(som(m_seen.taken), som(-m_seen.gap)));
        setKind(m_rest, QStringLiteral("error"));
    } else {
        m_rest->setText(tr("All of it is found: %1.").arg(som(m_seen.taken)));
        setKind(m_rest, QStringLiteral("positive"));
    }
    core::Money gone;
    for (const core::WhatIfLine &line : m_seen.lines)
        gone += line.isGone ? line.taken : core::Money();
    if (m_seen.budget && !gone.isZero()) {
        m_rest->setText(m_rest->text() + u' ' + tr("%1 of it stands in lines that are no longer in the budget: “Propose lines” finds it elsewhere.").arg(som(gone)));
        if (m_rest->property("kind") != QStringLiteral("error"))
            setKind(m_rest, QStringLiteral("warning"));
    }
    m_rest->setVisible(!m_seen.asked.isZero());
    QString balance = tr("Balance of the budget: %1 now, %2 then.").arg(thousand(m_seen.balance), thousand(m_seen.newBalance));
    if (m_seen.missing() > core::Money())
        balance += u' ' + tr("%1 would be missing.").arg(thousand(m_seen.missing()));
    m_balance->setText(balance);
    m_balance->setVisible(m_seen.budget && !m_seen.asked.isZero());
    m_propose->setEnabled(m_seen.budget && !m_seen.asked.isZero());
    m_wall->setEnabled(!m_seen.asked.isZero());
    const bool beside = !m_plan.scenario.remarkId.isNull();
    m_keep->setVisible(beside);
    m_keep->setEnabled(beside && m_seen.budget && !m_seen.asked.isZero());
}

core::ScenarioPlan WhatIfPanel::plan() const
{
    core::ScenarioPlan result = m_plan;
    result.changes = m_lines->changes();
    return result;
}

void WhatIfPanel::keep()
{
    if (!m_keep->isEnabled() || m_keep->isHidden())
        return;
    const core::ScenarioPlan wanted = plan();
    const core::Problems problems = core::ScenarioService::validate(m_workspace.stores(), wanted);
    if (!problems.empty())
        return m_workspace.runner().warn(core::problemText(problems.front()));
    if (m_workspace.runner().run(tr("The note is kept beside the remark."), [&] { core::ScenarioService(m_workspace.document()).keep(wanted); }))
        close();
}

void WhatIfPanel::removeNote()
{
    if (m_workspace.runner().run(tr("The note is removed."), [&] { core::ScenarioService(m_workspace.document()).remove(m_plan.scenario.id); }))
        close();
}

void WhatIfPanel::close()
{
    hide();
    Q_EMIT closed();
}

void WhatIfPanel::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        return close();
    if (enter && event->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier))
        return m_wall->click();
    if (enter && event->modifiers().testFlag(Qt::ControlModifier))
        return keep();
    QFrame::keyPressEvent(event);
}

} // namespace eldin::ui
