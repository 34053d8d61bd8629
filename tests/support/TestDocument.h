// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Problem.h"
#include "core/document/Document.h"

#include <QTemporaryDir>

namespace eldin::core::test {

/// A document in a temporary folder with a standing clock (2026-12-10 10:00, one second a reading) and seeded
/// randomness: the same on every run.
class TestDocument final
{
public:
    TestDocument();

    [[nodiscard]] Document &operator*() { return *m_document; }
    [[nodiscard]] Document *operator->() { return m_document.get(); }
    [[nodiscard]] Stores &stores() { return m_document->stores(); }
    [[nodiscard]] QString path() const { return m_path; }
    [[nodiscard]] Environment environment();
    [[nodiscard]] FixedClock &clock() { return m_clock; }
    [[nodiscard]] QString pathOf(const QString &name) const { return m_folder.filePath(name); }

    void close() { m_document.reset(); }
    void reopen(Access access = Access::ReadWrite);

    [[nodiscard]] QStringList dump();

    /// A hearing with one meeting, its agenda, and one participant.
    struct Story
    {
        Id<Settlement> village;
        Id<Hearing> hearing;
        Id<Meeting> meeting;
        Id<Attendance> participant;
    };
    Story seedHearing();

private:
    QTemporaryDir m_folder;
    FixedClock m_clock;
    SeededRandom m_random {2026};
    QString m_path;
    std::unique_ptr<Document> m_document;
};

/// Does the action, and checks that undo brings back the whole data of before, and redo that of after.
void checkDoUndoRedo(TestDocument &document, const std::function<void()> &action);

/// "where code" of each, in order.
[[nodiscard]] QStringList placesAndCodes(const Problems &problems);

} // namespace eldin::core::test
