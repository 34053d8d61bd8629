// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/SalvageTexts.h"

#include "core/report/Texts.h"
#include "core/storage/Schema.h"

#include <QCoreApplication>

namespace eldin::core {

namespace {

struct SalvageSentences
{
    Q_DECLARE_TR_FUNCTIONS(Salvage)
};

/// Records that people know by name: words and links stand with them.
QStringList named(const std::map<QString, qint64> &counts)
{
    QStringList lines;
    for (const DataTable &table : dataTables()) {
        const auto count = counts.find(table.name);
        if (count == counts.end() || !table.record.isEmpty())
            continue;
        const QString name = tableText(table.name);
        if (name != table.name)
            lines += SalvageSentences::tr("%1: %2").arg(name).arg(count->second);
    }
    return lines;
}

} // namespace

QStringList salvageTexts(const SalvageResult &result)
{
    QStringList lines;
    const bool filesLost = result.lost.count(QStringLiteral("attachment_content")) != 0;
    if (result.historyIsWhole && filesLost)
        lines += SalvageSentences::tr("The history of the document is whole, and all records were worked out anew from it. Some attached files are lost.");
    else if (result.historyIsWhole)
        lines += SalvageSentences::tr("The history of the document is whole: everything was worked out anew from it, and nothing is lost.");
    else if (result.commits > 0)
        lines += SalvageSentences::tr("A part of the history is damaged. What it holds and what stands in the tables was brought together; look through it.");
    else
        lines += SalvageSentences::tr("The history cannot be read. The records were taken from the tables; this is a new document, which copies of the old one cannot be brought into.");
    const QStringList recovered = named(result.recovered);
    if (!recovered.isEmpty())
        lines += SalvageSentences::tr("Recovered – %1").arg(recovered.join(QStringLiteral("; ")));
    if (!result.lost.empty()) {
        qint64 all = 0;
        for (const auto &[table, count] : result.lost)
            all += count;
        lines += SalvageSentences::tr("Places in the file that could not be read, or records that belong to none: %1").arg(all);
        const QStringList lost = named(result.lost);
        if (!lost.isEmpty())
            lines += SalvageSentences::tr("Of these – %1").arg(lost.join(QStringLiteral("; ")));
    }
    return lines;
}

} // namespace eldin::core
