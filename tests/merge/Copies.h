// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/merge/Conflicts.h"
#include "tests/support/TestDocument.h"

#include <QTemporaryDir>

namespace eldin::core::test {

/// Several copies of one document with a village, a hearing, a meeting, a participant and a remark, each on a laptop of its
/// own. They lie in memory where the machine has such a place: what is tested is what is in them.
class Copies final
{
public:
    explicit Copies(int count);

    [[nodiscard]] Document &operator[](int copy) { return *m_documents[static_cast<std::size_t>(copy)]; }
    [[nodiscard]] int count() const { return static_cast<int>(m_documents.size()); }
    [[nodiscard]] QString path(int copy) const;
    [[nodiscard]] QString pathOf(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] Environment environment(int laptop);
    /// What all laptops have for the time; it goes on by itself.
    [[nodiscard]] FixedClock &clock() { return m_clock; }

    /// Brings `from` into `into`; how many commits came.
    qint64 merge(int into, int from);
    /// The same without looking at a file: opening one takes longer than the rest.
    qint64 mergeOpen(int into, int from);
    /// The copy becomes the file of these bytes, on this laptop.
    void replace(int copy, const QByteArray &file, int laptop);
    [[nodiscard]] QByteArray bytes(int copy);

    [[nodiscard]] QStringList dump(int copy);
    /// Open conflicts, heads and laptops: all that follows from the commits beside the data.
    [[nodiscard]] QStringList rest(int copy);
    [[nodiscard]] QStringList commits(int copy);

private:
    [[nodiscard]] static const QByteArray &origin();

    QTemporaryDir m_folder;
    FixedClock m_clock;
    SeededRandom m_random {4711};
    std::vector<std::unique_ptr<Document>> m_documents;
};

} // namespace eldin::core::test
