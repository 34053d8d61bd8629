// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Remark.h"

#include <vector>

namespace eldin::core {

namespace sqlite {
class Connection;
}

/// The words of a remark and what decides whether it may stand in a group of those that say the same.
struct SaidText
{
    Id<Remark> id;
    QString text;
    Id<Hearing> hearing;
    RemarkKind kind = RemarkKind::Comment;
    QDateTime saidAt;
    int label = 0; ///< the count within the hearing on its laptop
    bool isUnder = false; ///< stands under a lead of its hearing already
    bool leads = false;   ///< others stand under it
    bool isAnswered = false; ///< an official answer was given
};

/// Reads what was said page by page, for comparing all of it: only words and links, nobody's name.
class SaidTexts final
{
public:
    explicit SaidTexts(sqlite::Connection &connection)
        : m_connection(connection)
    {
    }

    /// The remarks behind the id, in the order of ids; an empty id begins. A null hearing means all of them.
    [[nodiscard]] std::vector<SaidText> after(const Id<Remark> &id, const Id<Hearing> &hearing, int most) const;

    struct Words
    {
        Id<Remark> id;
        QString text;
    };
    /// The same without what decides about groups: a third of the time.
    [[nodiscard]] std::vector<Words> wordsAfter(const Id<Remark> &id, int most) const;

private:
    sqlite::Connection &m_connection;
};

} // namespace eldin::core
