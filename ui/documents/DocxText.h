// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/documents/OfficeContent.h"
#include "ui/documents/XmlWriter.h"

#include <functional>

namespace eldin::ui::documents {

/// Paragraphs and runs of WordprocessingML in one language.
class DocxText final
{
public:
    DocxText(XmlWriter &xml, core::Language language)
        : m_xml(xml)
        , m_language(language)
    {
    }

    void paragraph(const OfficeParagraph &paragraph) const;
    /// With other content than its text.
    void paragraph(const OfficeParagraph &paragraph, const std::function<void()> &content) const;
    /// Line breaks and tabs are kept.
    void run(const QString &text) const;
    /// A field that the program fills in, e.g. PAGE.
    void field(const QString &instruction) const;

    /// A run with a picture that is the relationship `name`; `number` is its own among those of the part.
    void picture(const QString &name, const QString &number, const ChartPicture &picture, const QString &title, const QString &alternative) const;

private:
    XmlWriter &m_xml;
    core::Language m_language;
};

/// The namespaces of a part that may hold pictures.
[[nodiscard]] XmlWriter::Attributes docxRoot();

[[nodiscard]] inline QString number(qreal value) { return QString::number(qRound64(value)); }
/// Twentieths of a point, from dots of the layout.
[[nodiscard]] inline QString twips(qreal dots) { return number(dots * 1.2); }

} // namespace eldin::ui::documents
