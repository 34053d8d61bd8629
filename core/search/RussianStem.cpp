// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/RussianStem.h"

#include "core/base/Error.h"

#include <libstemmer.h>

#include <memory>

namespace eldin::core {

namespace {

constexpr qsizetype kLongestWord = 60;

struct Delete
{
    void operator()(sb_stemmer *stemmer) const { sb_stemmer_delete(stemmer); }
};

/// One a thread: it keeps the last word in itself.
sb_stemmer *stemmer()
{
    thread_local const std::unique_ptr<sb_stemmer, Delete> russian(sb_stemmer_new("russian", "UTF_8"));
    if (!russian)
        throw Error(ErrorCode::Internal, QStringLiteral("libstemmer"));
    return russian.get();
}

} // namespace

QString russianStem(const QString &word)
{
    if (word.size() > kLongestWord)
        return word;
    const QByteArray bytes = word.toUtf8();
    const sb_symbol *stem = sb_stemmer_stem(stemmer(), reinterpret_cast<const sb_symbol *>(bytes.constData()), static_cast<int>(bytes.size()));
    if (stem == nullptr)
        throw Error(ErrorCode::Internal, QStringLiteral("libstemmer"));
    return QString::fromUtf8(reinterpret_cast<const char *>(stem), sb_stemmer_length(stemmer()));
}

} // namespace eldin::core
