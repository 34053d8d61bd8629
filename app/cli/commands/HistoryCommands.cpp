// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/Commands.h"

#include "app/cli/Values.h"
#include "core/base/Error.h"
#include "core/report/History.h"
#include "core/report/Texts.h"

#include <QJsonArray>

namespace eldin::cli {

using namespace core;

namespace {

/// "Undo: Record a remark (remarks: 1 added)".
QString summaryOf(const HistoryEntry &entry)
{
    QString summary = operationText(entry.operation);
    if (entry.reversed)
        summary += QStringLiteral(": ") + operationText(*entry.reversed);
    QStringList parts;
    for (const auto &[table, counts] : entry.tables) {
        QStringList acts;
        if (counts.inserted)
            acts += Cli::tr("%1 added").arg(counts.inserted);
        if (counts.updated)
            acts += Cli::tr("%1 changed").arg(counts.updated);
        if (counts.removed)
            acts += Cli::tr("%1 removed").arg(counts.removed);
        parts += tableText(table) + QStringLiteral(": ") + acts.join(QStringLiteral(", "));
    }
    return summary + QStringLiteral(" (") + parts.join(QStringLiteral("; ")) + u')';
}

QJsonArray historyJson(const Document &document, int limit, const QString &record = {})
{
    QJsonArray rows;
    for (const HistoryEntry &entry : history(document, limit, record))
        rows.append(QJsonObject {{QStringLiteral("commit"), entry.commit},
                                 {QStringLiteral("at"), entry.at.toString(Qt::ISODate)},
                                 {QStringLiteral("author"), textJson(entry.author)},
                                 {QStringLiteral("operation"), entry.operationCode},
                                 {QStringLiteral("summary"), summaryOf(entry)}});
    return rows;
}

void addCount(QCommandLineParser &parser)
{
    parser.addOption({QStringLiteral("count"), Cli::tr("How many steps."), QStringLiteral("N"), QStringLiteral("1")});
}

Outcome walk(const Context &context, int (Document::*available)() const, void (Document::*step)(const Document::Elsewhere &), ErrorCode tooMany)
{
    const int count = numberOption(context, QStringLiteral("count"));
    if (count < 1)
        throw UsageError {Cli::tr("--%1 takes a whole number.").arg(QStringLiteral("count"))};
    const auto document = openToWrite(context);
    // All the steps asked for or none.
    if (const int steps = ((*document).*available)(); count > steps)
        throw steps > 0 ? Error(tooMany, QString::number(steps)) : Error(tooMany);
    for (int i = 0; i < count; ++i)
        ((*document).*step)({});
    return {historyJson(*document, count)};
}

} // namespace

void HistoryCommand::addOptions(QCommandLineParser &parser) const
{
    parser.addOption({QStringLiteral("record"), Cli::tr("Only what changed this record."), QStringLiteral("ID")});
}

Outcome HistoryCommand::run(const Context &context) const
{
    const auto document = openToRead(context);
    return {historyJson(*document, std::numeric_limits<int>::max(), context.options.value(QStringLiteral("record")))};
}

void UndoCommand::addOptions(QCommandLineParser &parser) const
{
    addCount(parser);
}

Outcome UndoCommand::run(const Context &context) const
{
    return walk(context, &Document::undoCount, &Document::undo, ErrorCode::NothingToUndo);
}

void RedoCommand::addOptions(QCommandLineParser &parser) const
{
    addCount(parser);
}

Outcome RedoCommand::run(const Context &context) const
{
    return walk(context, &Document::redoCount, &Document::redo, ErrorCode::NothingToRedo);
}

} // namespace eldin::cli
