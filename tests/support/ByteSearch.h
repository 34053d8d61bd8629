// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QSet>
#include <QString>
#include <QStringEncoder>
#include <QStringList>

namespace eldin::core::test {

/// The raw bytes of a file and of the journal beside it; empty where there is neither.
inline QByteArray rawBytes(const QString &path)
{
    QByteArray bytes;
    for (const QString &name : {path, path + QStringLiteral("-journal")}) {
        QFile file(name);
        if (file.open(QIODevice::ReadOnly))
            bytes += file.readAll();
    }
    return bytes;
}

/// Which of these values stand in the bytes, in UTF-8 or UTF-16 of either order, as written or in capitals or small letters.
/// Values of less than four characters are passed over: they stand everywhere.
inline QStringList standingIn(const QByteArray &bytes, const QStringList &values)
{
    QStringList found;
    for (const QString &value : QSet<QString>(values.begin(), values.end())) {
        if (value.size() < 4)
            continue;
        for (const QString &form : QSet<QString> {value, value.toUpper(), value.toLower()}) {
            const QByteArray little = QStringEncoder(QStringEncoder::Utf16LE)(form);
            const QByteArray big = QStringEncoder(QStringEncoder::Utf16BE)(form);
            if (bytes.contains(form.toUtf8()) || bytes.contains(little) || bytes.contains(big))
                found += form;
        }
    }
    found.sort();
    return found;
}

} // namespace eldin::core::test
