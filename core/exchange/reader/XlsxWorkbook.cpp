// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/reader/XlsxWorkbook.h"

#include <map>
#include <optional>

namespace eldin::core::exchange {

namespace {

struct Relationship {
    std::string id, type, part;
};

/// `_rels/x.rels` beside a part; the last word of a type is the same in all variants of the format.
class Relationships final : public XmlHandler
{
public:
    explicit Relationships(std::string_view holder)
        : m_holder(holder)
    {
    }
    void startElement(std::string_view name, const XmlAttributes &attributes) override
    {
        if (name != "Relationship" || attributes.text("TargetMode") == "External")
            return;
        const std::string_view type = attributes.text("Type");
        m_all.push_back({std::string(attributes.text("Id")), std::string(type.substr(type.rfind('/') + 1)),
                         resolvePart(m_holder, attributes.text("Target"))});
    }
    [[nodiscard]] const Relationship *byType(std::string_view type) const
    {
        for (const Relationship &one : m_all) {
            if (one.type == type)
                return &one;
        }
        return nullptr;
    }
    [[nodiscard]] const Relationship *byId(std::string_view id) const
    {
        for (const Relationship &one : m_all) {
            if (one.id == id)
                return &one;
        }
        return nullptr;
    }

private:
    std::string m_holder;
    std::vector<Relationship> m_all;
};

Relationships readRelationships(Package &package, std::string_view holder)
{
    const std::size_t slash = holder.rfind('/');
    const std::size_t base = slash == std::string_view::npos ? 0 : slash + 1;
    const std::string rels
        = std::string(holder.substr(0, base)) + "_rels/" + std::string(holder.substr(base)) + ".rels";
    Relationships relationships(holder);
    if (package.has(rels))
        parseXml(package, rels, relationships);
    return relationships;
}

struct ListedSheet {
    std::string name, relationship;
    bool hidden = false;
};

class WorkbookPart final : public XmlHandler
{
public:
    explicit WorkbookPart(const ReadLimits &limits)
        : m_limits(limits)
    {
    }
    void startElement(std::string_view name, const XmlAttributes &attributes) override
    {
        if (m_root.empty()) {
            m_root = name;
            if (name != "workbook")
                throw ReadError(ReadCode::WrongKind,
                                name == "presentation" ? "pptx" : "zip");
        } else if (name == "workbookPr") {
            epoch1904 = attributes.flag("date1904");
        } else if (name == "sheet") {
            if (sheets.size() >= m_limits.sheets)
                throw ReadError(ReadCode::OverLimit, "sheets");
            const std::string_view state = attributes.text("state");
            sheets.push_back({std::string(attributes.text("name")), std::string(attributes.text("id")),
                              state == "hidden" || state == "veryHidden"});
        }
    }

    bool epoch1904 = false;
    std::vector<ListedSheet> sheets;

private:
    const ReadLimits &m_limits;
    std::string m_root;
};

class StylesPart final : public XmlHandler
{
public:
    void startElement(std::string_view name, const XmlAttributes &attributes) override
    {
        if (name == "numFmt" && !m_cells) {
            const std::string_view code = attributes.text("formatCode");
            m_own[number(attributes.text("numFmtId"))]
                = {code == "General" ? std::string() : std::string(code), formatKind(code)};
        } else if (name == "cellXfs") {
            m_cells = true;
        } else if (name == "xf" && m_cells) {
            const unsigned id = number(attributes.text("numFmtId"));
            const auto own = m_own.find(id);
            formats.push_back(own == m_own.end() ? builtInFormat(id) : own->second);
        }
    }
    void endElement(std::string_view name) override
    {
        if (name == "cellXfs")
            m_cells = false;
    }

    std::vector<NumberFormat> formats;

private:
    static unsigned number(std::string_view digits)
    {
        unsigned value = 0;
        for (const char c : digits) {
            if (c < '0' || c > '9' || value > 100'000'000)
                return 0;
            value = value * 10 + static_cast<unsigned>(c - '0');
        }
        return value;
    }

    std::map<unsigned, NumberFormat> m_own;
    bool m_cells = false;
};

} // namespace

std::string mainPart(Package &package)
{
    const Relationships root = readRelationships(package, "");
    if (const Relationship *document = root.byType("officeDocument"))
        return document->part;
    return package.has("xl/workbook.xml") ? "xl/workbook.xml" : "";
}

XlsxWorkbook readXlsxWorkbook(Package &package, const std::string &part)
{
    if (part.ends_with(".bin"))
        throw ReadError(ReadCode::WrongKind, "xlsb");
    WorkbookPart content(package.options().limits);
    parseXml(package, part, content);
    const Relationships relationships = readRelationships(package, part);

    XlsxWorkbook workbook;
    workbook.part = part;
    workbook.epoch1904 = content.epoch1904;
    if (const Relationship *strings = relationships.byType("sharedStrings");
        strings != nullptr && package.has(strings->part))
        workbook.sharedStringsPart = strings->part;
    if (const Relationship *styles = relationships.byType("styles"); styles != nullptr && package.has(styles->part))
        workbook.stylesPart = styles->part;
    for (const ListedSheet &sheet : content.sheets) {
        const Relationship *target = relationships.byId(sheet.relationship);
        if (target == nullptr)
            throw ReadError(ReadCode::Damaged, "sheet " + sheet.name + ": no part");
        workbook.sheets.push_back(
            {sheet.name, target->type == "worksheet" ? target->part : std::string(), sheet.hidden});
    }
    return workbook;
}

std::vector<NumberFormat> readXlsxStyles(Package &package, const std::string &part)
{
    StylesPart styles;
    if (!part.empty())
        parseXml(package, part, styles);
    return std::move(styles.formats);
}

} // namespace eldin::core::exchange
