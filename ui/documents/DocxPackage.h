// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/documents/OfficeStyle.h"

#include <QByteArray>

namespace eldin::ui::documents {

/// The parts of a Word document around its text: what they are and how they hang together.

[[nodiscard]] QByteArray docxContentTypes(std::size_t sections);
[[nodiscard]] QByteArray docxPackageRelations();
/// Relationships are named as the parts: styles, header1, chart1 …
[[nodiscard]] QByteArray docxDocumentRelations(std::size_t sections, std::size_t charts);
/// Of a foot that carries the code of a seal: its picture is `seal`.
[[nodiscard]] QByteArray docxFooterRelations();
/// Title and language, no day: the same paper gives the same bytes.
[[nodiscard]] QByteArray docxCoreProperties(const QString &title, core::Language language);
[[nodiscard]] QByteArray docxMaker();
/// Says that the document is made for the Word of today: without it Word opens it "in compatibility mode".
[[nodiscard]] QByteArray docxSettings(core::Language language);
/// Names the font to take where the paper's own is not installed.
[[nodiscard]] QByteArray docxFontTable(const OfficeStyle &style);

} // namespace eldin::ui::documents
