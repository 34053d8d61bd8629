// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/reader/TableReader.h"

#include "core/exchange/reader/DocxReader.h"
#include "core/exchange/reader/FileHead.h"
#include "core/exchange/reader/OdsReader.h"
#include "core/exchange/reader/OleFile.h"
#include "core/exchange/reader/Package.h"
#include "core/exchange/reader/XlsReader.h"
#include "core/exchange/reader/XlsxReader.h"
#include "core/exchange/reader/XlsxWorkbook.h"
#include "core/exchange/reader/Xml.h"

namespace eldin::core::exchange {

namespace {

/// Takes the name of the first element and no more.
class RootName final : public XmlHandler
{
public:
    void startElement(std::string_view name, const XmlAttributes &) override
    {
        if (found.empty())
            found = name;
    }
    [[nodiscard]] bool enough() const override { return !found.empty(); }

    std::string found;
};

/// What a part is: `workbook`, `document`, `presentation`; empty for the binary parts of an xlsb.
std::string rootOf(Package &package, const std::string &part)
{
    RootName root;
    if (!part.ends_with(".bin"))
        parseXml(package, part, root);
    return root.found;
}

void readPackage(const std::string &path, const ReadOptions &options, CellSink &sink)
{
    Package package(path, options);
    if (const std::string part = mainPart(package); !part.empty()) {
        if (rootOf(package, part) == "document")
            return readDocx(package, part, sink);
        return readXlsx(package, part, sink);
    }
    if (package.has("content.xml"))
        return readOds(package, sink);
    if (package.has("META-INF/manifest.xml") && package.has("encrypted-package"))
        throw ReadError(ReadCode::Encrypted); // ODF 1.3 with everything in one encrypted part
    const bool numbers = package.has("Index/Document.iwa") || package.has("Index.zip") || package.has("index.apxl");
    throw ReadError(ReadCode::WrongKind, numbers ? "numbers" : "zip");
}

void readOle(const std::string &path, const ReadOptions &options, CellSink &sink)
{
    OleFile file(path, options);
    if (file.has(kXlsStream))
        return readXls(file, options, sink);
    if (file.has("Book"))
        throw ReadError(ReadCode::OldFormat, kOldExcel);
    // A document in which a workbook is embedded looks like one from outside.
    throw ReadError(ReadCode::WrongKind, headName(file.has("WordDocument") ? FileHead::Doc : FileHead::OtherOle));
}

} // namespace

void readTable(const std::string &path, const ReadOptions &options, CellSink &sink)
{
    const FileHead head = recogniseHead(path);
    switch (head) {
    case FileHead::Zip: return readPackage(path, options, sink);
    case FileHead::Xls: return readOle(path, options, sink);
    case FileHead::OldXls: throw ReadError(ReadCode::OldFormat, headName(head));
    case FileHead::EncryptedOle: throw ReadError(ReadCode::Encrypted);
    default: throw ReadError(ReadCode::WrongKind, headName(head));
    }
}

} // namespace eldin::core::exchange
