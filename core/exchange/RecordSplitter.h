// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <vector>

namespace eldin::core::exchange {

/// Takes separated text apart, record by record: quoted fields with line breaks and doubled quotes, line ends of all
/// three kinds. Refuses nothing: what follows a closing quote belongs to the field, a quote inside a word is itself.
class RecordSplitter
{
public:
    RecordSplitter(QStringView text, QChar separator);

    /// The fields of the next record; an empty line is one empty field. False at the end.
    [[nodiscard]] bool next(std::vector<QString> &fields);
    /// True if a quoted field of this record goes on after its closing quote: a sign of the wrong separator.
    [[nodiscard]] bool stray() const { return m_stray; }
    /// True once a quoted field ran to the end of the text.
    [[nodiscard]] bool unclosedQuote() const { return m_unclosed; }
    [[nodiscard]] qsizetype position() const { return m_at; }

private:
    [[nodiscard]] QString field();

    QStringView m_text;
    QChar m_separator;
    qsizetype m_at = 0;
    bool m_stray = false;
    bool m_unclosed = false;
};

/// The separator that divides most records into the same number of fields, more than one, and lets no quoted field go
/// on after its quote; a comma has to stand back where a semicolon or tab does so too, for it may be a decimal comma.
/// A comma for texts of one column.
[[nodiscard]] QChar likelySeparator(QStringView text);

} // namespace eldin::core::exchange
