// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/exchange/oracle/Oracle.h"

#include "core/exchange/reader/TableReader.h"
#include "tests/support/Collected.h"
#include "tests/support/Places.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

using namespace eldin::core::exchange;

namespace {

using Cells = std::map<QString, QString>;

/// A number in one form, whatever way its digits are written.
QString plain(const QString &cell)
{
    if (!cell.startsWith(u"N:"))
        return cell;
    bool ok = false;
    const double value = cell.mid(2).toDouble(&ok);
    return ok ? QStringLiteral("N:%1").arg(value, 0, 'g', 17) : cell;
}

void compare(const QString &sheet, const Cells &ours, const Cells &theirs, QStringList &found)
{
    const auto tell = [&](const QString &what, const QString &our, const QString &their) {
        found << QStringLiteral("%1!%2: ours “%3”, theirs “%4”").arg(sheet, what, our, their);
    };
    for (const auto &[address, cell] : theirs) {
        const auto our = ours.find(address);
        if (our == ours.end())
            tell(address, {}, cell);
        else if (plain(our->second) != plain(cell))
            tell(address, our->second, cell);
    }
    for (const auto &[address, cell] : ours) {
        if (!theirs.contains(address))
            tell(address, cell, {});
    }
}

Cells cellsOf(const ReadSheet &sheet)
{
    Cells cells;
    for (const auto &entry : sheet.cells)
        cells[QString::fromStdString(entry.first)] = QString::fromStdString(sheet[entry.first]);
    for (const Merge &merge : sheet.merges)
        cells[QStringLiteral("merge %1:%2").arg(QString::fromStdString(cellAddress(merge.firstRow, merge.firstColumn)),
                                                QString::fromStdString(cellAddress(merge.lastRow, merge.lastColumn)))]
            = QString();
    return cells;
}

Cells cellsOf(const QJsonObject &sheet)
{
    Cells cells;
    const QJsonObject texts = sheet[u"cells"].toObject();
    for (auto cell = texts.begin(); cell != texts.end(); ++cell)
        cells[cell.key()] = cell.value().toString();
    for (const QJsonValue merge : sheet[u"merges"].toArray())
        cells[QStringLiteral("merge ") + merge.toString()] = QString();
    return cells;
}

} // namespace

std::optional<QString> pythonWith(const QString &module)
{
    for (const QString &python : {QStringLiteral("python3"), QStringLiteral("/usr/bin/python3")}) {
        QProcess process;
        process.setStandardErrorFile(QProcess::nullDevice());
        process.start(python, {QStringLiteral("-c"), QStringLiteral("import ") + module});
        if (process.waitForFinished() && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0)
            return python;
    }
    return std::nullopt;
}

std::optional<QStringList> differences(const QString &python, const QString &file)
{
    QProcess process;
    process.setStandardErrorFile(QProcess::nullDevice());
    process.start(python, {eldin::test::sourcePath(QStringLiteral("tests/exchange/oracle/cells.py")), file});
    constexpr int kPatience = 100'000;
    if (!process.waitForFinished(kPatience) || process.exitCode() != 0)
        return std::nullopt;
    const QJsonArray theirs = QJsonDocument::fromJson(process.readAllStandardOutput()).array();
    if (theirs.isEmpty())
        return std::nullopt; // openpyxl sees no sheet in a workbook of the Strict kind
    Collected ours;
    readTable(file.toStdString(), {}, ours);
    QStringList found;
    if (static_cast<std::size_t>(theirs.size()) != ours.sheets.size())
        found << QStringLiteral("sheets: ours %1, theirs %2").arg(ours.sheets.size()).arg(theirs.size());
    for (int i = 0; i < theirs.size() && static_cast<std::size_t>(i) < ours.sheets.size(); ++i) {
        const ReadSheet &our = ours.sheets[static_cast<std::size_t>(i)];
        const QJsonObject their = theirs[i].toObject();
        const QString name = QString::fromStdString(our.info.name);
        if (name != their[u"name"].toString() || our.info.hidden != their[u"hidden"].toBool())
            found << QStringLiteral("sheet “%1”: theirs “%2”").arg(name, their[u"name"].toString());
        compare(name, cellsOf(our), cellsOf(their), found);
    }
    return found;
}
