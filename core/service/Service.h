// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/NamedId.h"
#include "core/base/Problem.h"
#include "core/document/Document.h"

namespace eldin::core {

/// What all services share: the document they work on. A service holds nothing else, so make one where you need it.
class Service
{
public:
    explicit Service(Document &document)
        : m_document(document)
    {
    }

protected:
    [[nodiscard]] Document &document() const { return m_document; }
    template <typename Record>
    [[nodiscard]] Id<Record> newId() const
    {
        return Id<Record>::create(m_document.environment().clock, m_document.environment().random);
    }
    /// For the one record that there can be of this name (namedUuid), so that laptops that make it apart make one. Where the
    /// row of that name has come to stand for something else, a new id.
    template <typename Record>
    [[nodiscard]] Id<Record> onlyId(const Rows<Record> &rows, const QString &name) const
    {
        const Id<Record> id(namedUuid(name));
        return rows.find(id) ? newId<Record>() : id;
    }

private:
    Document &m_document;
};

/// Throws Error{WrongInput} naming the first field that is wrong: for callers that skipped validate().
inline void requireValid(const Problems &problems)
{
    for (const Problem &problem : problems) {
        if (problem.severity == Severity::Error)
            throw Error(ErrorCode::WrongInput, problem.where + u':' + problem.code + u':' + problem.value);
    }
}

} // namespace eldin::core
