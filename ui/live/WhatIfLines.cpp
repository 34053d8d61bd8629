// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/WhatIfLines.h"

#include "ui/shell/Theme.h"
#include "ui/widgets/AmountField.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSlider>

#include <algorithm>

namespace eldin::ui {

namespace {

constexpr std::size_t kAtOnce = 4;
constexpr std::size_t kMostAtOnce = 12; // rows are made anew with each key
constexpr std::int64_t kStep = 1000 * 100; // tyiyn a step of a slider

int stepsOf(core::Money amount)
{
    return static_cast<int>(std::min<std::int64_t>(amount.tyiyn() / kStep, 1'000'000));
}

} // namespace

WhatIfLines::WhatIfLines(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout)
    , m_more(new QPushButton)
{
    m_more->setObjectName(QStringLiteral("whatIfMore"));
    m_more->setProperty("kind", QStringLiteral("quiet"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::kGrid / 2);
    m_grid->setHorizontalSpacing(theme::kGrid);
    m_grid->setVerticalSpacing(theme::kGrid / 2);
    m_grid->setColumnStretch(0, 1);
    layout->addLayout(m_grid);
    layout->addWidget(m_more, 0, Qt::AlignLeft);
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_shown += kAtOnce;
        show();
        if (m_rows.size() > m_shown - kAtOnce)
            m_rows[m_shown - kAtOnce].slider->setFocus();
    });
}

void WhatIfLines::retranslate()
{
    m_more->setText(tr("More lines"));
}

void WhatIfLines::setLines(const core::WhatIf &seen, core::Language language)
{
    m_language = language;
    m_seen = seen;
    m_moved = {};
    std::erase_if(m_seen.lines, [](const core::WhatIfLine &line) { return line.isPurpose && line.taken.isZero(); });
    const auto gives = [](const core::WhatIfLine &line) { return !line.taken.isZero(); };
    const auto gone = std::stable_partition(m_seen.lines.begin(), m_seen.lines.end(), [](const core::WhatIfLine &line) { return !line.isGone; });
    const auto resting = std::stable_partition(m_seen.lines.begin(), gone, gives);
    m_offered = static_cast<std::size_t>(gone - m_seen.lines.begin());
    m_shown = std::clamp(static_cast<std::size_t>(resting - m_seen.lines.begin()), kAtOnce, kMostAtOnce);
    show();
}

void WhatIfLines::release()
{
    m_fixed.clear();
}

void WhatIfLines::show()
{
    for (const Row &row : m_rows) {
        for (QWidget *each : {static_cast<QWidget *>(row.name), static_cast<QWidget *>(row.fixed), static_cast<QWidget *>(row.slider), static_cast<QWidget *>(row.amount)}) {
            m_grid->removeWidget(each);
            each->blockSignals(true); // one that has the focus would say once more what was typed
            each->hide();
            each->deleteLater(); // one of them may be sending the signal
        }
    }
    m_rows.clear();
    showRows();
}

void WhatIfLines::showRows()
{
    const std::size_t before = m_rows.size();
    while (m_rows.size() < std::min(m_shown, m_offered))
        addRow();
    m_more->setVisible(m_rows.size() < m_offered);
    showFigures();
    if (m_rows.size() != before)
        Q_EMIT arranged();
}

void WhatIfLines::addRow()
{
    const std::size_t index = m_rows.size();
    const core::WhatIfLine &line = m_seen.lines[index];
    const Row row {new QLabel, new QCheckBox, new QSlider(Qt::Horizontal), new AmountField};
    const QString title = line.title.best(m_language);
    const QString function = line.function.best(m_language);
    const QString has = core::moneyFigure(line.amount, core::MoneyUnit::ThousandSom, m_language);
    row.name->setText(QStringLiteral("%1 · %2").arg(title, core::moneyWithUnit(line.amount, core::MoneyUnit::ThousandSom, m_language)));
    row.name->setWordWrap(true);
    row.name->setToolTip(function.isEmpty() || function == title ? tr("%1: %2 thousand soms in the budget").arg(title, has)
                                                                 : tr("%1, %2: %3 thousand soms in the budget").arg(function, title, has));
    row.fixed->setObjectName(QStringLiteral("whatIfFixed"));
    row.fixed->setText(tr("by hand"));
    row.fixed->setToolTip(tr("Set by hand: this line stays as it is while the others share what is still asked for"));
    row.fixed->setAccessibleName(tr("%1: set by hand").arg(title));
    row.slider->setObjectName(QStringLiteral("whatIfSlider"));
    row.slider->setRange(0, stepsOf(line.amount));
    row.slider->setPageStep(std::max(1, stepsOf(line.amount) / 10));
    row.slider->setMinimumHeight(theme::kTarget);
    row.slider->setAccessibleName(tr("%1: taken, in thousands of soms").arg(title));
    row.amount->setObjectName(QStringLiteral("whatIfTaken"));
    row.amount->setFixedWidth(theme::kGrid * 14);
    row.amount->setAccessibleName(tr("%1: taken, in soms").arg(title));
    const int place = static_cast<int>(index);
    m_grid->addWidget(row.name, 2 * place, 0);
    m_grid->addWidget(row.fixed, 2 * place, 1, Qt::AlignRight);
    m_grid->addWidget(row.slider, 2 * place + 1, 0);
    m_grid->addWidget(row.amount, 2 * place + 1, 1);
    m_rows.push_back(row);
    connect(row.slider, &QSlider::valueChanged, this, [this, index](int steps) {
        // At its end a slider means all of the line, to the tyiyn.
        const core::Money all = m_seen.lines[index].amount;
        take(index, steps == stepsOf(all) ? all : core::Money::fromTyiyn(steps * kStep));
    });
    connect(row.amount, &QLineEdit::editingFinished, this, [this, index] {
        // An emptied field takes nothing; what is no sum changes nothing.
        const AmountField *field = m_rows[index].amount;
        const core::Money otherwise = field->isUsable() ? core::Money() : m_seen.lines[index].taken;
        take(index, field->amount().value_or(otherwise));
    });
    connect(row.fixed, &QCheckBox::clicked, this, [this, index](bool isFixed) { fix(index, isFixed); });
}

QWidget *WhatIfLines::chainAfter(QWidget *before) const
{
    for (const Row &row : m_rows) {
        for (QWidget *next : {static_cast<QWidget *>(row.slider), static_cast<QWidget *>(row.amount), static_cast<QWidget *>(row.fixed)}) {
            setTabOrder(before, next);
            before = next;
        }
    }
    setTabOrder(before, m_more);
    return m_more;
}

void WhatIfLines::showGiving()
{
    std::size_t giving = 0;
    for (std::size_t i = 0; i < m_offered; ++i) {
        if (!m_seen.lines[i].taken.isZero())
            giving = i + 1;
    }
    m_shown = std::max(m_shown, std::min(giving, kMostAtOnce));
    showRows();
}

void WhatIfLines::take(std::size_t row, core::Money wanted)
{
    const core::WhatIfLine line = m_seen.lines[row];
    // Who only goes through a field sets nothing.
    if (wanted == line.taken)
        return showFigures();
    if (m_moved != line.id) {
        m_moved = line.id;
        m_before = m_seen;
    }
    m_seen = m_before;
    m_fixed.insert(line.id);
    m_seen.lines[row].taken = std::min(wanted, core::mostOf(m_seen, line.id, m_fixed));
    core::balance(m_seen, m_fixed);
    showGiving();
    Q_EMIT changed();
}

void WhatIfLines::fix(std::size_t row, bool isFixed)
{
    m_moved = {};
    if (isFixed) {
        m_fixed.insert(m_seen.lines[row].id);
    } else {
        m_fixed.erase(m_seen.lines[row].id);
        core::balance(m_seen, m_fixed);
        showGiving();
    }
    Q_EMIT changed(); // a tick alone is a choice too: what is proposed anew would move the line
}

void WhatIfLines::showFigures()
{
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const Row &row = m_rows[i];
        const core::WhatIfLine &line = m_seen.lines[i];
        const QSignalBlocker quietSlider(row.slider);
        row.slider->setValue(stepsOf(line.taken));
        row.amount->setAmount(line.taken.isZero() ? std::optional<core::Money>() : std::optional(line.taken), m_language);
        row.fixed->setChecked(m_fixed.contains(line.id));
    }
}

std::vector<core::ScenarioChange> WhatIfLines::changes() const
{
    std::vector<core::ScenarioChange> changes;
    for (const core::WhatIfLine &line : m_seen.lines) {
        if (line.taken.isZero())
            continue;
        core::ScenarioChange change;
        change.lineId = line.id;
        change.amount = line.taken;
        changes.push_back(change);
    }
    return changes;
}

} // namespace eldin::ui
