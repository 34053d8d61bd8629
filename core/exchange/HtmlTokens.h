// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <optional>
#include <utility>
#include <vector>

namespace eldin::core::exchange {

/// A tag or a piece of text between tags.
struct HtmlToken {
    enum class Kind { Start, End, Text };
    Kind kind = Kind::Text;
    QString name; ///< of a tag, in lower case, prefix included (`td`, `o:p`)
    QString text; ///< entities resolved; line breaks and runs of spaces as they are in the file
    std::vector<std::pair<QString, QString>> attributes; ///< names in lower case

    /// The value, empty where the attribute has none; nothing where it is not there.
    [[nodiscard]] std::optional<QString> attribute(QStringView wanted) const;
};

/// Takes HTML apart as office programs put it on the clipboard. Refuses nothing: attributes without quotes, tags that
/// are never closed and unknown entities are what they look like. Comments, declarations, styles and scripts fall out.
/// The time is in proportion to the length, whatever the text holds.
class HtmlTokens
{
public:
    explicit HtmlTokens(QStringView html)
        : m_html(html)
    {
    }
    /// False at the end.
    [[nodiscard]] bool next(HtmlToken &token);

private:
    [[nodiscard]] bool skipDeclaration();
    [[nodiscard]] bool readTag(HtmlToken &token);
    void readAttribute(HtmlToken &token);
    void skipTo(QStringView mark);
    void skipSpaces();

    QStringView m_html;
    qsizetype m_at = 0;
};

/// The text with its entities (`&nbsp;`, `&#1198;`, `&#x4AE;`) resolved.
[[nodiscard]] QString withoutEntities(QStringView text);

} // namespace eldin::core::exchange
