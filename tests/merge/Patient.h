// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/Printing.h"

#include "core/document/Verification.h"
#include "core/merge/Salvage.h"
#include "core/service/Sample.h"
#include "core/storage/Schema.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <algorithm>
#include <vector>

namespace eldin::core::test {

inline constexpr qsizetype kPage = 4096;

/// The sample, and files made of it by damaging its bytes.
class Patient
{
public:
    Patient()
    {
        createSample(path(), SampleSize::Small);
        QFile file(path());
        REQUIRE(file.open(QIODevice::ReadOnly));
        m_bytes = file.readAll();
        const auto document = Document::open(path(), environment(), Access::ReadOnly);
        m_rows = dumpData(document->connection());
        m_rows.removeIf([](const QString &row) { return row.isEmpty(); });
    }

    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("угуу.eldin")); }
    [[nodiscard]] QString target() const { return m_folder.filePath(QStringLiteral("куткарылган.eldin")); }
    [[nodiscard]] QString damagedPath() const { return m_folder.filePath(QStringLiteral("бузук.eldin")); }
    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }
    [[nodiscard]] const QStringList &rows() const { return m_rows; }
    [[nodiscard]] Environment environment() { return {m_clock, m_random, QStringLiteral("0193b1c0-0000-7000-8000-0000000000d1"), QStringLiteral("Куткаруучу")}; }

    /// Salvages these bytes; the share of the sample's rows that came out just as they were.
    double shareOf(const QByteArray &damaged, SalvageResult *outcome = nullptr)
    {
        QFile::remove(target());
        QFile file(damagedPath());
        REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(damaged);
        file.close();
        const SalvageResult result = salvage(damagedPath(), target(), environment());
        if (outcome != nullptr)
            *outcome = result;
        REQUIRE(file.open(QIODevice::ReadOnly));
        REQUIRE(file.readAll() == damaged);
        REQUIRE(QDir(QFileInfo(target()).absolutePath()).entryList({QStringLiteral("*.unfinished*")}, QDir::Files | QDir::Hidden).isEmpty());
        const auto document = Document::open(target(), environment(), Access::ReadOnly);
        REQUIRE_FALSE(hasError(verifyDocument(*document)));
        const QStringList now = dumpData(document->connection());
        const QSet<QString> found(now.begin(), now.end());
        const auto same = std::count_if(m_rows.begin(), m_rows.end(), [&](const QString &row) { return found.contains(row); });
        return static_cast<double>(same) / static_cast<double>(m_rows.size());
    }

private:
    QTemporaryDir m_folder;
    FixedClock m_clock {QDateTime(QDate(2027, 1, 10), QTime(10, 0))};
    SeededRandom m_random {99};
    QByteArray m_bytes;
    QStringList m_rows;
};

inline double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

} // namespace eldin::core::test
