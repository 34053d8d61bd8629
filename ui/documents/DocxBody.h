// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/documents/DocxText.h"

namespace eldin::ui::documents {

/// Writes the content of a part into the body of a Word document.
class DocxBody final
{
public:
    /// `pictures` counts the pictures of the document: the first is `chart1`, in relationships and in media.
    DocxBody(XmlWriter &xml, core::Language language, const OfficeStyle &style, std::size_t &pictures);

    void write(const OfficeParagraph &paragraph) { m_text.paragraph(paragraph); }
    void write(const OfficePicture &picture);
    void write(const OfficeTable &table);

private:
    void tableProperties(const OfficeTable &table);
    void borders();
    void cell(const OfficeCell &cell, qreal width);

    XmlWriter &m_xml;
    DocxText m_text;
    const OfficeStyle &m_style;
    std::size_t &m_pictures;
};

} // namespace eldin::ui::documents
