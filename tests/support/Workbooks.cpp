// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Workbooks.h"

namespace {

const std::string kXml = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

std::string relationship(const std::string &base, const std::string &id, const std::string &type,
                         const std::string &target)
{
    return "<Relationship Id=\"" + id + "\" Type=\"" + base + type + "\" Target=\"" + target + "\"/>";
}

std::string relationships(const std::string &inside)
{
    return kXml + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + inside
        + "</Relationships>";
}

} // namespace

ZipBuilder XlsxParts::zip() const
{
    const std::string space = strict ? "http://purl.oclc.org/ooxml/spreadsheetml/main"
                                     : "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    const std::string base = strict ? "http://purl.oclc.org/ooxml/officeDocument/relationships/"
                                    : "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    const std::string declaration = prefix.empty()
        ? " xmlns=\"" + space + "\""
        : " xmlns:" + prefix.substr(0, prefix.size() - 1) + "=\"" + space + "\"";
    const auto element = [&](const std::string &name, const std::string &attributes, const std::string &inside) {
        return "<" + prefix + name + attributes + ">" + inside + "</" + prefix + name + ">";
    };

    ZipBuilder zip;
    zip.add("[Content_Types].xml",
            kXml + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>");
    zip.add("_rels/.rels", relationships(relationship(base, "rId1", "officeDocument", "xl/workbook.xml")));
    std::string list;
    std::string rels;
    for (std::size_t i = 0; i < sheets.size(); ++i) {
        const Sheet &sheet = sheets[i];
        // Neither ids nor file names follow the order: only the relationship counts.
        const std::string id = "rId" + std::to_string(50 - i);
        const std::string file = "worksheets/sheet" + std::to_string(sheets.size() - i) + ".xml";
        const std::string target = sheet.target.empty() ? file : sheet.target;
        list += "<" + prefix + "sheet name=\"" + sheet.name + "\" sheetId=\"" + std::to_string(7 + i * 2)
            + "\" r:id=\"" + id + "\" " + sheet.attributes + "/>";
        rels += relationship(base, id, "worksheet", target);
        zip.add(sheet.part.empty() ? "xl/" + target : sheet.part,
                kXml
                    + element("worksheet", declaration,
                              sheet.before + element("sheetData", "", sheet.data) + sheet.after));
    }
    if (!sharedStrings.empty()) {
        rels += relationship(base, "rId90", "sharedStrings", "sharedStrings.xml");
        zip.add("xl/sharedStrings.xml", kXml + element("sst", declaration, sharedStrings));
    }
    if (!styles.empty()) {
        rels += relationship(base, "rId91", "styles", "styles.xml");
        zip.add("xl/styles.xml", kXml + element("styleSheet", declaration, styles));
    }
    zip.add(
        "xl/workbook.xml",
        kXml + element("workbook", declaration + " xmlns:r=\"http://r\"", workbookPr + element("sheets", "", list)));
    zip.add("xl/_rels/workbook.xml.rels", relationships(rels));
    return zip;
}

XlsxParts oneSheet(std::string data, std::string sharedStrings, std::string styles)
{
    XlsxParts parts;
    XlsxParts::Sheet sheet;
    sheet.data = std::move(data);
    parts.sheets.push_back(std::move(sheet));
    parts.sharedStrings = std::move(sharedStrings);
    parts.styles = std::move(styles);
    return parts;
}

ZipBuilder odsZip(const std::string &tables, const std::string &styles)
{
    const std::string oasis = "urn:oasis:names:tc:opendocument:xmlns:";
    ZipBuilder zip;
    zip.add("mimetype", "application/vnd.oasis.opendocument.spreadsheet");
    zip.add("META-INF/manifest.xml", kXml + "<manifest:manifest xmlns:manifest=\"" + oasis + "manifest:1.0\"/>");
    zip.add(
        "content.xml",
        kXml + "<office:document-content xmlns:office=\"" + oasis + "office:1.0\" xmlns:table=\"" + oasis
            + "table:1.0\" xmlns:text=\"" + oasis + "text:1.0\" xmlns:style=\"" + oasis + "style:1.0\" xmlns:draw=\""
            + oasis
            + "drawing:1.0\" xmlns:calcext=\"urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0\">"
            + "<office:automatic-styles>" + styles + "</office:automatic-styles><office:body><office:spreadsheet>"
            + tables + "</office:spreadsheet></office:body></office:document-content>");
    return zip;
}
