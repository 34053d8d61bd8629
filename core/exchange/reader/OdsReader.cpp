// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/reader/OdsReader.h"

#include "core/exchange/reader/OdsContent.h"

namespace eldin::core::exchange {

namespace {

/// A document with a password says so only in its manifest: the parts are plain zip entries full of noise.
class Manifest final : public XmlHandler
{
public:
    void startElement(std::string_view name, const XmlAttributes &) override
    {
        if (name == "encryption-data" || name == "encrypted-key")
            throw ReadError(ReadCode::Encrypted);
    }
};

/// The word after the last `.` of `application/vnd.oasis.opendocument.text`; empty where nothing is stated.
std::string statedKind(Package &package)
{
    if (!package.has("mimetype"))
        return {};
    std::string type = package.text("mimetype", 4096);
    type = type.substr(type.rfind('.') + 1);
    return type.substr(0, type.find_first_of(" \t\r\n"));
}

} // namespace

void readOds(Package &package, CellSink &sink)
{
    const ReadOptions &options = package.options();
    const std::string kind = statedKind(package);
    if (!kind.empty() && !kind.starts_with("spreadsheet") && !kind.starts_with("calc"))
        throw ReadError(ReadCode::WrongKind, kind == "text" || kind == "writer" ? "odt" : "odf");
    if (package.has("META-INF/manifest.xml")) {
        Manifest manifest;
        parseXml(package, "META-INF/manifest.xml", manifest);
    }
    sink.formatFound("ods");
    const std::uint64_t total = package.statedSize("content.xml");
    package.onUnpacked([&sink, total](std::uint64_t done) { sink.progress(done, total); });
    OdsContent content(options, sink);
    parseXml(package, "content.xml", content);
    package.onUnpacked({});
    if (!content.isSpreadsheet())
        throw ReadError(ReadCode::WrongKind, "odf");
    if (!options.sheet.empty() && !content.foundSheet())
        throw ReadError(ReadCode::NoSuchSheet, options.sheet);
}

} // namespace eldin::core::exchange
