// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/documents/OdtAutoStyles.h"

namespace eldin::ui::documents {

/// Writes the text with breaks and tabs, and with every space: OpenDocument takes several for one.
void writeOdtText(XmlWriter &xml, const QString &text);

/// Writes the content of a part into an OpenDocument text.
class OdtBody final
{
public:
    /// The first paragraph begins a page of the kind `masterPage`. `pictures` counts the pictures of the document: the
    /// first is Pictures/chart1.png.
    OdtBody(XmlWriter &xml, OdtAutoStyles &styles, core::Language language, const QString &masterPage, std::size_t &pictures);

    void write(const OfficeParagraph &paragraph);
    void write(const OfficePicture &picture);
    void write(const OfficeTable &table);

private:
    [[nodiscard]] QString styleOf(const OfficeParagraph &paragraph);
    void row(const OfficeTable &table, const OfficeRow &row);

    XmlWriter &m_xml;
    OdtAutoStyles &m_styles;
    core::Language m_language;
    QString m_masterPage; ///< still to be begun
    std::size_t &m_pictures;
};

} // namespace eldin::ui::documents
