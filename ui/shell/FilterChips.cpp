// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/FilterChips.h"

#include "core/base/Text.h"
#include "ui/shell/Theme.h"

#include <QHBoxLayout>
#include <QPushButton>

#include <algorithm>

namespace eldin::ui {

namespace {

constexpr qsizetype kLongestValue = 24; // letters

} // namespace

FilterChips::FilterChips(std::vector<core::SearchField> fields, QWidget *field, QWidget *parent)
    : QWidget(parent)
    , m_fields(std::move(fields))
    , m_field(field)
    , m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(theme::kGrid / 2);
    m_row->addStretch(1);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed); // many chips do not widen the window
}

void FilterChips::setText(const QString &text, core::Language language)
{
    if (m_shown == std::pair(text, language))
        return; // one of them may have the focus
    m_shown = {text, language};
    while (m_row->count() > 1) {
        QWidget *chip = m_row->takeAt(0)->widget();
        chip->hide();
        chip->deleteLater(); // it may be the one that was clicked
    }
    const auto query = core::SearchQuery::of(text, true);
    for (const auto &filter : query.filters)
        addChip(QStringLiteral("%1 %2  ✕").arg(core::filterName(filter.field, language), core::shortened(filter.value, kLongestValue).replace(u'&', QStringLiteral("&&"))), tr("Take this filter out"), core::withoutFilter(text, filter));
    for (const core::SearchField field : m_fields) {
        const bool typed = std::any_of(query.filters.begin(), query.filters.end(), [field](const auto &filter) { return filter.field == field; });
        const QString name = core::filterName(field, language);
        if (!typed)
            addChip(name, tr("Narrow the search by this"), text.trimmed().isEmpty() ? name : text.trimmed() + u' ' + name);
    }
}

void FilterChips::addChip(const QString &label, const QString &tip, const QString &text)
{
    auto *chip = new QPushButton(label);
    chip->setObjectName(QStringLiteral("filterChip"));
    chip->setToolTip(tip);
    chip->setAccessibleName(label + QStringLiteral(" – ") + tip);
    chip->setAutoDefault(false);
    connect(chip, &QPushButton::clicked, this, [this, text] { Q_EMIT textRequested(text); });
    const QLayoutItem *last = m_row->count() > 1 ? m_row->itemAt(m_row->count() - 2) : nullptr;
    m_row->insertWidget(m_row->count() - 1, chip);
    setTabOrder(last != nullptr ? last->widget() : m_field, chip); // else they would come last in the window
}

} // namespace eldin::ui
