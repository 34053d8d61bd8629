// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/Report.h"

#include <QTemporaryDir>

namespace eldin::ui::test {

/// A text document of ours, taken apart again.
class OfficeFile final
{
public:
    /// `name` with its ending.
    OfficeFile(const QByteArray &bytes, const QString &name);

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] QByteArray part(const QString &name) const;

private:
    QTemporaryDir m_folder;
    QString m_path;
};

/// Papers of the sample: both kinds, of the open hearing in Kyrgyz and Russian, of the closed one in English.
[[nodiscard]] std::vector<core::report::Report> samplePapers();
/// One with every kind of block, and a text of one's own in all of them.
[[nodiscard]] core::report::Report paperOf(const QString &text, core::report::Look look);

/// What a reader sees in order, a paragraph an entry, without empty ones; no-break spaces as spaces.
[[nodiscard]] QStringList paragraphsOf(const core::report::Report &paper);
[[nodiscard]] QStringList docxParagraphs(const OfficeFile &file);
[[nodiscard]] QStringList odtParagraphs(const OfficeFile &file);

/// The values of an attribute at every element of a name, in order; the test fails where the XML is not well-formed.
[[nodiscard]] QStringList attributesOf(const QByteArray &xml, const char *element, const char *attribute);
[[nodiscard]] qsizetype countOf(const QByteArray &xml, const char *element);

/// The blocks of a kind in all parts.
template <typename Wanted> [[nodiscard]] std::vector<Wanted> blocksIn(const core::report::Report &paper)
{
    std::vector<Wanted> result;
    for (const core::report::Part &part : paper.parts) {
        for (const core::report::Block &block : part.blocks) {
            if (const auto *wanted = std::get_if<Wanted>(&block))
                result.push_back(*wanted);
        }
    }
    return result;
}

[[nodiscard]] QString plainSpaces(QString text);

} // namespace eldin::ui::test
