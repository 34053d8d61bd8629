// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/documents/ChartPicture.h"
#include "ui/documents/OfficeStyle.h"
#include "ui/documents/XmlWriter.h"

namespace eldin::ui::documents {

/// The name of a paragraph style in OpenDocument by its id; LibreOffice knows the headings under names of its own.
[[nodiscard]] QString odtStyleName(const char *id);

/// The namespaces of content and styles, and the version.
[[nodiscard]] XmlWriter::Attributes odtRoot();
/// The fonts of the paper.
void writeFonts(XmlWriter &xml, const OfficeStyle &style);

/// Pictures/NAME.png, standing in a line as a letter does; its look is the style "Picture".
void writeOdtPicture(XmlWriter &xml, const QString &name, const ChartPicture &picture, const QString &title, const QString &alternative);
void writeOdtPictureStyle(XmlWriter &xml);

/// Dots of the layout as "12.34mm".
[[nodiscard]] QString odtLength(qreal dots);
[[nodiscard]] QString odtPoints(qreal points);

/// Of text: its language.
[[nodiscard]] XmlWriter::Attributes odtLanguage(core::Language language);

} // namespace eldin::ui::documents
