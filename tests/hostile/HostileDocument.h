// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/Document.h"

#include <QByteArrayList>
#include <QTemporaryDir>

namespace eldin::core::test {

/// Values that no table is meant to hold, as SQL: texts for text columns, numbers for those of numbers.
struct Poison
{
    const char *name;
    QByteArray text; ///< empty: texts stay
    QByteArray number; ///< empty: numbers stay
};

/// The sample, changed behind the program's back by somebody who knows SQLite: none of its own guards stand in the way.
class HostileDocument final
{
public:
    HostileDocument();

    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("угуу.eldin")); }
    [[nodiscard]] QString pathOf(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] Environment environment() { return {m_clock, m_random, QStringLiteral("0193b1c0-0000-7000-8000-0000000000d2"), QStringLiteral("Текшерүүчү")}; }
    [[nodiscard]] QByteArray bytes() const;

    /// The sample as it was made.
    void restore() const;
    /// Runs SQL on it, with the schema open to be written and links between rows unwatched. Fails the test where it does not run.
    void change(const QByteArray &sql) const;
    /// Sets the poison in every row of every column of the data, or of those alone that hold words of people.
    void poisonAll(const Poison &poison, bool wordsAlone = false) const;
    /// Writes over its bytes.
    void overwrite(qint64 offset, const QByteArray &bytes) const;

    struct Column
    {
        QByteArray table;
        QByteArray name;
        bool isText = false;
        bool isNumber = false;
        bool isFree = false; ///< holds words of people, not codes and days
        bool isHistory = false; ///< commits and what follows from them
    };
    /// Of all tables, without keys and links to other rows.
    [[nodiscard]] const std::vector<Column> &columns() const { return m_columns; }

    /// Nothing beside the document: no journal, no lock, no half-made file.
    [[nodiscard]] bool isAlone() const;

private:
    QTemporaryDir m_folder;
    FixedClock m_clock {QDateTime(QDate(2027, 1, 10), QTime(10, 0))};
    SeededRandom m_random {77};
    QByteArray m_sample;
    std::vector<Column> m_columns;
};

[[nodiscard]] const std::vector<Poison> &poisons();
/// Fails the test where there is none.
[[nodiscard]] const Poison &poisonNamed(const char *name);

/// SQL that sets the column to the poison in every row; empty where the poison is not for it.
[[nodiscard]] QByteArray poisoning(const HostileDocument::Column &column, const Poison &poison);

/// A mark in every kind of language that is read where papers and pages end up, or none: it must be seen as it stands.
inline constexpr char16_t kMarkup[] = u"<img src=x onerror=alert(1)><b>КҮЧ</b>&lt;script&gt;]]>'\"{{x}}%1%n${jndi}</p>";

} // namespace eldin::core::test
