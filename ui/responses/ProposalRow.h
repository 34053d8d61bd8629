// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Remark.h"
#include "core/report/WaitingAnswers.h"
#include "core/storage/Stores.h"

#include <QStringList>

namespace eldin::ui {

/// A proposal as the responses' list shows it.
struct ProposalRow
{
    core::Id<core::Remark> id;
    QString label; ///< "№ 12" once numbered, else "1-42"
    core::LocalText settlement;
    QString text;
    std::optional<core::Money> amount;
    std::optional<core::Decision> decision;
    QString assignee; ///< who prepares the answer
    QStringList topics;
    std::optional<core::Waiting> waiting; ///< somebody has to see to it now
    bool operator==(const ProposalRow &) const = default;
};

/// The proposals of a hearing, those without an answer first, as they came. Without a day it is not looked at which of them wait.
[[nodiscard]] std::vector<ProposalRow> proposalRows(const core::Stores &stores, const core::Id<core::Hearing> &hearing,
                                                    bool onlyOpen, const QDate &today = {});

/// Which proposals the desk shows; what is not set shows all.
struct ProposalFilter
{
    enum class Amount { Any, Asked, NotAsked, Large };
    bool onlyOpen = false;
    std::optional<core::Decision> decision;
    QString topic;
    QString village; ///< in the language of the screen
    QString assignee;
    bool assignedToNobody = false;
    Amount amount = Amount::Any;
    std::optional<core::Waiting> waiting;

    [[nodiscard]] bool shows(const ProposalRow &row, core::Language language) const;
    [[nodiscard]] bool isAny() const { return *this == ProposalFilter {}; }
    bool operator==(const ProposalFilter &) const = default;
};

/// An amount from which money is looked at twice, som.
inline constexpr qint64 kLargeAmountSom = 100'000;

/// Everybody who prepares an answer of the hearing, or holds a duty at it; each once.
[[nodiscard]] QStringList assigneesOf(const core::Stores &stores, const core::Id<core::Hearing> &hearing);

/// What was granted, against the budget it is to come from.
struct ProposalMoney
{
    core::Money asked;
    core::Money granted;
    core::Money expenditure; ///< of the hearing's budget
    core::MoneyUnit unit = core::MoneyUnit::ThousandSom;
    int open = 0;
    int all = 0;
};

[[nodiscard]] ProposalMoney proposalMoney(const core::Stores &stores, const core::Hearing &hearing);

} // namespace eldin::ui
