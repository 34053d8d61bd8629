// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace eldin::core::exchange {

/// A text and how it was decoded.
struct DecodedText {
    QString text;         ///< without byte order mark
    QString encoding;     ///< `utf-8`, `utf-16le`, `windows-1251` …
    qsizetype broken = 0; ///< signs that the encoding does not know; they are U+FFFD in the text
};

/// Decodes a text whose encoding nobody stated: byte order mark, UTF-16 by its zero bytes, UTF-8 by its form, and else
/// the one-byte set whose letters make the likeliest Russian or Kyrgyz.
[[nodiscard]] DecodedText decodeText(const QByteArray &bytes);

/// Decodes by a name of `knownEncodings`; an unknown name is Error WrongInput.
[[nodiscard]] DecodedText decodeTextAs(const QByteArray &bytes, const QString &encoding);

[[nodiscard]] QStringList knownEncodings();

} // namespace eldin::core::exchange
