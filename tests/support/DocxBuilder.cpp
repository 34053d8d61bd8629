// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/DocxBuilder.h"

ZipBuilder docxZip(const std::string &body)
{
    const std::string xml = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    ZipBuilder zip;
    zip.add("[Content_Types].xml",
            xml + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>");
    zip.add("_rels/.rels",
            xml
                + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship "
                  "Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" "
                  "Target=\"word/document.xml\"/></Relationships>");
    zip.add("word/document.xml",
            xml
                + "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
                  "xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"><w:body>"
                + body + "<w:sectPr/></w:body></w:document>");
    return zip;
}

std::string docxParagraph(const std::string &text)
{
    return "<w:p><w:pPr><w:jc w:val=\"right\"/></w:pPr><w:r><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">" + text
        + "</w:t></w:r></w:p>";
}

std::string docxCell(const std::string &text, const std::string &properties)
{
    return "<w:tc><w:tcPr><w:tcW w:w=\"2000\" w:type=\"dxa\"/>" + properties + "</w:tcPr>" + docxParagraph(text) + "</w:tc>";
}

std::string docxTable(const std::vector<std::vector<std::string>> &rows)
{
    std::string table = "<w:tbl><w:tblPr/><w:tblGrid/>";
    for (const auto &row : rows) {
        table += "<w:tr>";
        for (const std::string &cell : row)
            table += docxCell(cell);
        table += "</w:tr>";
    }
    return table + "</w:tbl>";
}
