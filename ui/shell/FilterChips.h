// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/SearchQuery.h"

#include <QWidget>

#include <optional>

class QHBoxLayout;

namespace eldin::ui {

/// The filters of a search as buttons under its field: those that are typed, to be clicked away, and the names of the
/// others, to be put behind what is typed.
class FilterChips final : public QWidget
{
    Q_OBJECT

public:
    /// Tab goes on to them from the field in which the search is typed, which stands in the same window.
    FilterChips(std::vector<core::SearchField> fields, QWidget *field, QWidget *parent = nullptr);

    void setText(const QString &text, core::Language language);

Q_SIGNALS:
    /// What the field should hold instead.
    void textRequested(const QString &text);

private:
    void addChip(const QString &label, const QString &tip, const QString &text);

    std::vector<core::SearchField> m_fields;
    QWidget *m_field;
    std::optional<std::pair<QString, core::Language>> m_shown; ///< text and language
    QHBoxLayout *m_row;
};

} // namespace eldin::ui
