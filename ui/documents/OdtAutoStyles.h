// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/documents/OfficeContent.h"
#include "ui/documents/XmlWriter.h"

#include <map>

namespace eldin::ui::documents {

/// The unnamed styles of an OpenDocument text: what a paragraph or a table has beside its named style. Asked for while
/// the text is written, they stand before it in the file.
class OdtAutoStyles final
{
public:
    explicit OdtAutoStyles(const OfficeStyle &style)
        : m_style(style)
    {
    }

    /// The name of the style of a paragraph. With `masterPage` a new page of that kind begins.
    [[nodiscard]] QString paragraph(const OfficeParagraph &paragraph, core::Language language, const QString &masterPage);
    /// The name of the style of a table; its columns are `name.1` and so on.
    [[nodiscard]] QString table(const OfficeTable &table);
    [[nodiscard]] static QString row(const OfficeRow &row);
    [[nodiscard]] static QString cell(const OfficeTable &table, const OfficeCell &cell);

    /// As children of office:automatic-styles.
    void write(XmlWriter &xml) const;

private:
    void writeCells(XmlWriter &xml) const;

    const OfficeStyle &m_style;
    std::map<QByteArray, QString> m_paragraphs; ///< by what they say
    XmlWriter m_written {XmlWriter::Kind::Fragment};
    int m_tables = 0;
};

} // namespace eldin::ui::documents
