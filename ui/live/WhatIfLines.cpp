// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/WhatIfLines.h"

#include "ui/shell/Theme.h"
#include "ui/widgets/AmountField.h"

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
    m_asked = seen.asked;
    m_all.clear();
    for (const core::WhatIfLine &line : seen.lines) {
        if (!line.isGone && (!line.isPurpose || !line.taken.isZero()))
            m_all.push_back(line);
    }
    std::stable_partition(m_all.begin(), m_all.end(), [](const core::WhatIfLine &line) { return !line.taken.isZero(); });
    const auto giving = static_cast<std::size_t>(std::count_if(m_all.begin(), m_all.end(), [](const core::WhatIfLine &line) { return !line.taken.isZero(); }));
    m_shown = std::clamp(giving, kAtOnce, kMostAtOnce);
    show();
}

void WhatIfLines::show()
{
    for (const Row &row : m_rows) {
        for (QWidget *each : {static_cast<QWidget *>(row.name), static_cast<QWidget *>(row.slider), static_cast<QWidget *>(row.amount)}) {
            m_grid->removeWidget(each);
            each->hide();
            each->deleteLater(); // one of them may be sending the signal
        }
    }
    m_rows.clear();
    for (std::size_t i = 0; i < std::min(m_shown, m_all.size()); ++i)
        addRow(m_all[i]);
    m_more->setVisible(m_shown < m_all.size());
    QWidget *before = nullptr;
    for (const Row &row : m_rows) {
        if (before != nullptr)
            setTabOrder(before, row.slider);
        setTabOrder(row.slider, row.amount);
        before = row.amount;
    }
}

void WhatIfLines::addRow(const core::WhatIfLine &line)
{
    Row row {line, new QLabel, new QSlider(Qt::Horizontal), new AmountField};
    const QString title = line.title.best(m_language);
    const QString function = line.function.best(m_language);
    const QString has = core::moneyFigure(line.amount, core::MoneyUnit::ThousandSom, m_language);
    row.name->setText(QStringLiteral("%1 · %2").arg(title, core::moneyWithUnit(line.amount, core::MoneyUnit::ThousandSom, m_language)));
    row.name->setWordWrap(true);
    row.name->setToolTip(function.isEmpty() || function == title ? tr("%1: %2 thousand soms in the budget").arg(title, has)
                                                                 : tr("%1, %2: %3 thousand soms in the budget").arg(function, title, has));
    row.slider->setObjectName(QStringLiteral("whatIfSlider"));
    row.slider->setRange(0, stepsOf(line.amount));
    row.slider->setPageStep(std::max(1, stepsOf(line.amount) / 10));
    row.slider->setMinimumHeight(theme::kTarget);
    row.slider->setAccessibleName(tr("%1: taken, in thousands of soms").arg(title));
    row.amount->setObjectName(QStringLiteral("whatIfTaken"));
    row.amount->setFixedWidth(theme::kGrid * 14);
    row.amount->setAccessibleName(tr("%1: taken, in soms").arg(title));
    const std::size_t index = m_rows.size();
    const int place = static_cast<int>(index);
    m_grid->addWidget(row.name, 2 * place, 0, 1, 2);
    m_grid->addWidget(row.slider, 2 * place + 1, 0);
    m_grid->addWidget(row.amount, 2 * place + 1, 1);
    m_rows.push_back(row);
    showRow(index);
    connect(row.slider, &QSlider::valueChanged, this, [this, index](int steps) {
        // At its end a slider means all of the line, to the tyiyn.
        const core::Money all = m_rows[index].line.amount;
        take(index, steps == stepsOf(all) ? all : core::Money::fromTyiyn(steps * kStep));
    });
    connect(row.amount, &QLineEdit::editingFinished, this, [this, index] { take(index, m_rows[index].amount->amount().value_or(m_rows[index].line.taken)); });
}

core::Money WhatIfLines::taken() const
{
    core::Money sum;
    for (const core::WhatIfLine &line : m_all)
        sum += line.taken;
    return sum;
}

void WhatIfLines::take(std::size_t row, core::Money wanted)
{
    core::WhatIfLine &line = m_rows[row].line;
    const core::Money free = std::max(core::Money(), m_asked - (taken() - line.taken));
    const core::Money gives = std::min({wanted, line.amount, free});
    const bool isNew = gives != line.taken;
    line.taken = gives;
    m_all[row].taken = gives;
    showRow(row);
    if (isNew)
        Q_EMIT changed();
}

void WhatIfLines::showRow(std::size_t index)
{
    const Row &row = m_rows[index];
    const QSignalBlocker quietSlider(row.slider);
    row.slider->setValue(stepsOf(row.line.taken));
    row.amount->setAmount(row.line.taken.isZero() ? std::optional<core::Money>() : std::optional(row.line.taken), m_language);
}

void WhatIfLines::setSums(const core::WhatIf &seen)
{
    m_asked = seen.asked;
    for (core::WhatIfLine &line : m_all) {
        for (const core::WhatIfLine &other : seen.lines) {
            if (other.id == line.id)
                line.taken = other.taken;
        }
    }
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        m_rows[i].line.taken = m_all[i].taken;
        showRow(i);
    }
}

std::vector<core::ScenarioChange> WhatIfLines::changes() const
{
    std::vector<core::ScenarioChange> changes;
    for (const core::WhatIfLine &line : m_all) {
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
