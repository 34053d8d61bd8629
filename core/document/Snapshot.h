// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/Document.h"
#include "core/sqlite/Transaction.h"

namespace eldin::core {

/// As long as it lives, all that is read from the document is of one moment, whatever others write meanwhile. They wait with writing
/// until it is gone: only for what is read in one go, on a document opened for reading.
class Snapshot final
{
public:
    explicit Snapshot(Document &document)
        : m_transaction(document.connection(), sqlite::TransactionKind::Read)
    {
    }

private:
    sqlite::Transaction m_transaction;
};

} // namespace eldin::core
