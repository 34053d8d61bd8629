// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/PaperBlocks.h"

namespace eldin::core {

using namespace report;

void PaperBlocks::heading(int level, const QString &text)
{
    m_blocks.push_back(Heading {level, text});
}

void PaperBlocks::paragraph(const QString &text, TextStyle style, Align align, int indent)
{
    m_blocks.push_back(Paragraph {text, style, align, indent});
}

void PaperBlocks::missing(const char *key)
{
    const QString text = m_wording(key);
    if (!m_missing.contains(text))
        m_missing += text;
}

QString PaperBlocks::missingNote() const
{
    return m_missing.isEmpty() ? QString() : m_wording("mark.draft_note").arg(m_missing.join(QStringLiteral(", ")));
}

void PaperBlocks::insertNote(std::size_t place, const QString &text)
{
    m_blocks.insert(m_blocks.begin() + static_cast<std::ptrdiff_t>(place), Paragraph {text, TextStyle::Note, Align::Left, 0});
}

Part PaperBlocks::finish(bool translation, const QString &footer)
{
    Part part;
    part.language = m_wording.language();
    part.translation = translation;
    part.footer = footer;
    part.pageWord = m_wording("page");
    part.blocks = std::move(m_blocks);
    return part;
}

} // namespace eldin::core
