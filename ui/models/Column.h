// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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
    std::function<QString()> title;
    std::function<QVariant(const Row &)> show;
    /// What the editor starts with; the type decides which editor. Left out: `show`.
    std::function<QVariant(const Row &)> edit = {};
    /// False if the value cannot be used. Left out: the column is read only.
    std::function<bool(Row &, const QVariant &)> set = {};
    std::function<Choices()> choices = {};
    bool isNumber = false;
};

} // namespace eldin::ui

Q_DECLARE_METATYPE(eldin::ui::Choices)
