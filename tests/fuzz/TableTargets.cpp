// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Tables, chats and exports of other programs.
#include "core/base/Error.h"
#include "core/exchange/ClipboardTable.h"
#include "core/exchange/JsonRows.h"
#include "core/exchange/TextTable.h"
#include "core/exchange/budget/UnderstandBudget.h"
#include "core/exchange/reader/TableReader.h"
#include "core/exchange/reader/WireReader.h"
#include "core/exchange/reader/WireWriter.h"
#include "core/exchange/records/ChatExport.h"
#include "core/service/ChatImport.h"
#include "tests/fuzz/FuzzTarget.h"
#include "tests/support/Collected.h"

#include <QBuffer>

namespace eldin::fuzz {

using namespace core;
using namespace core::exchange;

namespace {

QByteArray bytesOf(Bytes input)
{
    return QByteArray(reinterpret_cast<const char *>(input.data()), static_cast<qsizetype>(input.size()));
}

/// As the helper process reads a file and the program what the helper tells; the formats are told apart by their bytes, so
/// that the seeds alone say which one is meant.
void readFileOf(Bytes input)
{
    const std::string path = scratchFile("input", std::string(reinterpret_cast<const char *>(input.data()), input.size()));
    Collected collected;
    WireReader reader(collected, ReadLimits());
    ReadOptions options;
    options.limits.cells = 20'000;
    options.limits.unpackedBytes = 8U << 20;
    try {
        WireWriter writer([&reader](std::string_view bytes) { reader.feed(bytes); });
        readTable(path, options, writer);
        writer.end();
        require(reader.ended(), "what was read is told to its end");
    } catch (const ReadError &error) {
        require(error.detail() != "protocol", "our own two sides understand each other");
    }
}

/// What a helper that was taken over could tell the program.
void hearHelper(Bytes input)
{
    Collected collected;
    ReadLimits limits;
    limits.cells = 20'000;
    WireReader reader(collected, limits);
    try {
        reader.feed(std::string_view(reinterpret_cast<const char *>(input.data()), input.size()));
    } catch (const ReadError &) {
    }
}

/// A table of text, to the end: encoding, cells, and what the budget in it may be.
void understandText(Bytes input)
{
    TextTableOptions options;
    options.limits.cells = 5'000;
    try {
        const Sheet sheet = textTable(bytesOf(input), options);
        static_cast<void>(understandBudget(sheet));
    } catch (const Error &) {
    }
}

void pasteTable(Bytes input)
{
    const QByteArray bytes = bytesOf(input);
    ReadLimits limits;
    limits.cells = 5'000;
    try {
        static_cast<void>(clipboardTable(bytes, QString::fromUtf8(bytes), limits));
    } catch (const Error &) {
    }
}

void readJson(Bytes input)
{
    QByteArray bytes = bytesOf(input);
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    JsonRows rows(buffer);
    while (rows.next()) {
    }
}

void readMessages(Bytes input)
{
    const QByteArray bytes = bytesOf(input);
    try {
        if (const auto chat = chatOf(bytes))
            static_cast<void>(ChatImport::understand(*chat));
        static_cast<void>(ChatImport::understand(pastedChat(QString::fromUtf8(bytes))));
    } catch (const Error &) {
    }
}

} // namespace

std::vector<FuzzTarget> tableTargets()
{
    return {{"sheet-file", readFileOf}, {"helper-words", hearHelper}, {"text-table", understandText}, {"clipboard", pasteTable},
            {"json-rows", readJson},    {"chat", readMessages}};
}

} // namespace eldin::fuzz
