// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/XmlWriter.h"

namespace eldin::ui::documents {

namespace {

bool isAllowed(char16_t c)
{
    return (c >= 0x20 && c < 0xfffe) || c == u'\t' || c == u'\n' || c == u'\r';
}

} // namespace

QString allowedInXml(const QString &text)
{
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            result += c;
            result += text[++i];
        } else if (!c.isSurrogate() && isAllowed(c.unicode())) {
            result += c;
        }
    }
    return result;
}

XmlWriter::XmlWriter(Kind kind)
{
    m_buffer.open(QIODevice::WriteOnly);
    m_xml.setDevice(&m_buffer);
    if (kind == Kind::Document)
        m_xml.writeStartDocument(QStringLiteral("1.0"), true);
}

void XmlWriter::open(const char *name, const Attributes &attributes)
{
    m_xml.writeStartElement(QString::fromLatin1(name));
    for (const auto &[key, value] : attributes)
        m_xml.writeAttribute(QString::fromLatin1(key), allowedInXml(value));
}

void XmlWriter::element(const char *name, const Attributes &attributes)
{
    m_xml.writeEmptyElement(QString::fromLatin1(name));
    for (const auto &[key, value] : attributes)
        m_xml.writeAttribute(QString::fromLatin1(key), allowedInXml(value));
}

void XmlWriter::element(const char *name, const Attributes &attributes, const QString &text)
{
    open(name, attributes);
    m_xml.writeCharacters(allowedInXml(text));
    m_xml.writeEndElement();
}

void XmlWriter::text(const QString &text)
{
    m_xml.writeCharacters(allowedInXml(text));
}

void XmlWriter::fragment(const QByteArray &bytes)
{
    m_xml.writeCharacters(QString()); // closes the tag that is still open
    m_buffer.write(bytes);
}

} // namespace eldin::ui::documents
