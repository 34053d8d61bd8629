// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/Report.h"
#include "core/report/Wording.h"

namespace eldin::core {

/// A paper in one language while it is being written: its blocks, and what is missing in it.
class PaperBlocks
{
public:
    PaperBlocks(const PaperBlocks &) = delete;
    PaperBlocks &operator=(const PaperBlocks &) = delete;

protected:
    explicit PaperBlocks(const Wording &wording)
        : m_wording(wording)
    {
    }
    ~PaperBlocks() = default;

    void heading(int level, const QString &text);
    void paragraph(const QString &text, report::TextStyle style = report::TextStyle::Normal, report::Align align = report::Align::Left,
                   int indent = 0);
    void add(report::Block block) { m_blocks.push_back(std::move(block)); }
    /// Says in the paper that this is missing; once.
    void missing(const char *key);
    /// The sentence that names all that is missing; empty where nothing is.
    [[nodiscard]] QString missingNote() const;
    [[nodiscard]] const QStringList &allMissing() const { return m_missing; }

    /// Where the next block will stand, for a note that is known only when the paper is written.
    [[nodiscard]] std::size_t place() const { return m_blocks.size(); }
    void insertNote(std::size_t place, const QString &text);
    [[nodiscard]] report::Part finish(bool translation, const QString &footer);

    const Wording &m_wording;

private:
    std::vector<report::Block> m_blocks;
    QStringList m_missing;
};

} // namespace eldin::core
