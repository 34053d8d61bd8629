// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBuffer>
#include <QString>
#include <QXmlStreamWriter>

#include <concepts>
#include <utility>
#include <vector>

namespace eldin::ui::documents {

/// Writes a part of an office document. Names are written with their prefixes as they are given; texts are escaped,
/// and characters that XML 1.0 does not know are left out.
class XmlWriter final
{
public:
    using Attributes = std::vector<std::pair<const char *, QString>>;
    enum class Kind { Document, Fragment }; ///< a fragment has no declaration: it goes into a document

    explicit XmlWriter(Kind kind = Kind::Document);
    XmlWriter(const XmlWriter &) = delete;
    XmlWriter &operator=(const XmlWriter &) = delete;

    void element(const char *name, const Attributes &attributes = {});
    void element(const char *name, const Attributes &attributes, const QString &text);
    template <typename Content>
        requires std::invocable<Content>
    void element(const char *name, const Attributes &attributes, const Content &content)
    {
        open(name, attributes);
        content();
        m_xml.writeEndElement();
    }
    void text(const QString &text);
    /// What another one of us has written.
    void fragment(const QByteArray &bytes);

    [[nodiscard]] QByteArray bytes() const { return m_buffer.data(); }

private:
    void open(const char *name, const Attributes &attributes);

    QBuffer m_buffer;
    QXmlStreamWriter m_xml;
};

/// A value that stands in the code.
[[nodiscard]] inline QString val(const char *text) { return QString::fromLatin1(text); }

/// Without the characters that XML 1.0 does not allow, escaped or not: control characters and halves of pairs.
[[nodiscard]] QString allowedInXml(const QString &text);

} // namespace eldin::ui::documents
