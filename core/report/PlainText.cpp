// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/PlainText.h"

#include <QCryptographicHash>

namespace eldin::core::report {

namespace {

/// Lines of text, with an empty one between blocks.
class TextWriter
{
public:
    explicit TextWriter(QStringList &paragraphs)
        : m_paragraphs(paragraphs)
    {
    }
    void operator()(const Heading &heading) { m_paragraphs += heading.text; }
    void operator()(const Paragraph &paragraph)
    {
        // Points of a list stay together.
        if (paragraph.indent > 0 && m_indented)
            m_paragraphs.back() += u'\n' + paragraph.text;
        else
            m_paragraphs += paragraph.text;
        m_indented = paragraph.indent > 0;
    }
    void operator()(const KeyValues &values)
    {
        QStringList lines;
        for (const auto &[label, value] : values.rows)
            lines += label + QStringLiteral(": ") + value;
        m_paragraphs += lines.join(u'\n');
    }
    void operator()(const Table &table)
    {
        QStringList lines;
        for (const TableRow &row : table.rows) {
            QStringList cells;
            for (const QString &cell : row.cells) {
                if (!cell.isEmpty())
                    cells += cell;
            }
            lines += cells.join(QStringLiteral(" – "));
        }
        m_paragraphs += lines.join(u'\n');
    }
    void operator()(const Chart &chart) { m_paragraphs += chart.title + u'\n' + chart.alternative; }
    void operator()(const Signatures &signatures)
    {
        for (const auto &[label, name] : signatures.rows)
            m_paragraphs += label + QStringLiteral(" ____________ ") + name;
    }
    void operator()(const WritingLines &lines)
    {
        m_paragraphs += (lines.label.isEmpty() ? QString() : lines.label + u' ') + QString(40, u'_');
    }
    void operator()(const CutLine &line) { m_paragraphs += QStringLiteral("- - - ") + line.text; }
    void operator()(const PageBreak &) { }
    void operator()(const PaperHead &head)
    {
        m_paragraphs += head.left;
        if (!head.right.isEmpty())
            m_paragraphs += head.right;
    }

private:
    QStringList &m_paragraphs;
    bool m_indented = false;
};

} // namespace

QString toPlainText(const Report &report)
{
    QStringList paragraphs;
    for (const Part &part : report.parts) {
        TextWriter writer(paragraphs);
        for (const Block &block : part.blocks)
            std::visit([&](const auto &one) { writer(one); }, block);
    }
    return paragraphs.join(QStringLiteral("\n\n")) + u'\n';
}

QString contentHash(const Report &report)
{
    return QString::fromLatin1(QCryptographicHash::hash(toPlainText(report).toUtf8(), QCryptographicHash::Sha256).toHex());
}

} // namespace eldin::core::report
