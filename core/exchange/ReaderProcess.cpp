// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ReaderProcess.h"

#include "core/exchange/HelperProcess.h"
#include "core/exchange/ReadFailure.h"
#include "core/exchange/reader/WireReader.h"

namespace eldin::core::exchange {

void readInHelper(const QString &path, const ReaderProcessOptions &options, CellSink &sink)
{
    const QStringList sheet = options.sheet.isEmpty() ? QStringList() : QStringList {QStringLiteral("--sheet"), options.sheet};
    WireReader reader(sink, options.limits);
    try {
        const auto end = runHelper(sheet, path, {options.program, options.cancelled, options.timeLimit}, [&reader](const QByteArray &bytes) {
            reader.feed({bytes.constData(), static_cast<std::size_t>(bytes.size())});
            return reader.ended();
        });
        if (end)
            throw deathOf(*end, QStringLiteral("table:reader-died"));
    } catch (const ReadError &error) {
        throw toError(error);
    }
}

} // namespace eldin::core::exchange
