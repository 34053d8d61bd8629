// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QString>
#include <QVariant>

#include <functional>
#include <vector>

namespace eldin::ui {

/// What CellDelegate asks a model beyond Qt's roles.
enum CellRole {
    ChoicesRole = Qt::UserRole + 1, ///< Choices: the cell is chosen from a list
};

/// One entry of a list to choose from.
struct Choice
{
    QString text;
    QVariant value;
};
using Choices = std::vector<Choice>;

/// One column of a RecordsModel: how a record shows in it and how it is changed there.
template <typename Row>
struct Column
{
    using Show = std::function<QVariant(const Row &)>;
    using Set = std::function<bool(Row &, const QVariant &)>;

    // Not an aggregate: GCC 12 breaks on nested default members of templates.
    Column(std::function<QString()> titleOf, Show showOf, Show editOf = {}, Set setOf = {},
           std::function<Choices()> choicesOf = {}, bool number = false)
        : title(std::move(titleOf))
        , show(std::move(showOf))
        , edit(std::move(editOf))
        , set(std::move(setOf))
        , choices(std::move(choicesOf))
        , isNumber(number)
    {
    }

    std::function<QString()> title;
    Show show;
    Show edit; ///< what the editor starts with; its type decides which editor. Left out: `show`
    Set set;   ///< false if the value cannot be used. Left out: the column is read only
    std::function<Choices()> choices;
    bool isNumber;
    std::function<bool(const Row &)> ticked;   ///< a tick in front of the text
    std::function<void(Row &, bool)> tick;     ///< sets it or takes it away
    std::function<QColor(const Row &)> colour; ///< where the text's colour says something; an invalid one is the usual
};

} // namespace eldin::ui

Q_DECLARE_METATYPE(eldin::ui::Choices)
