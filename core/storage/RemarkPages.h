// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/Stores.h"

namespace eldin::core {

/// Some remarks of a hearing with what belongs to each of them.
struct RemarkPage
{
    std::vector<Remark> remarks;
    std::vector<RemarkText> words;
    std::vector<RemarkTopic> topics; ///< by remark and name
    std::vector<Response> responses; ///< by id
    std::vector<PersonRemark> senders;
    std::vector<RemarkLink> links; ///< of these; the first of several is the one that holds
    std::vector<RemarkLink> toThem; ///< of remarks of the hearing that stand under these, one each
};

/// Reads the remarks of a hearing part by part, so that nobody waits for a hundred thousand, or those that have changed.
class RemarkPages final
{
public:
    /// Where the next page begins.
    struct Place
    {
        int device = std::numeric_limits<int>::min();
        int number = 0;
        Id<Remark> id;
    };

    RemarkPages(const Stores &stores, const Id<Hearing> &hearing)
        : m_stores(stores)
        , m_hearing(hearing)
    {
    }

    [[nodiscard]] int count() const;
    /// In the order of their labels, which is an index; `place` goes behind them. Fewer than `most`: there are no more.
    [[nodiscard]] RemarkPage next(Place &place, int most) const;
    /// Those of the ids that are remarks of the hearing.
    [[nodiscard]] RemarkPage of(const QStringList &ids) const;

    /// The remark of a row of a table that belongs to remarks: null if it is gone, or of another table.
    [[nodiscard]] Id<Remark> remarkOf(const QString &table, const QString &id) const;

private:
    [[nodiscard]] RemarkPage with(std::vector<Remark> remarks) const;

    const Stores &m_stores;
    Id<Hearing> m_hearing;
};

} // namespace eldin::core
