// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/PdfFinish.h"

#include "core/base/Error.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

namespace eldin::ui::documents {

namespace {

using Object = QPDFObjectHandle;

/// Hangs the entries below one another as their levels say.
class Outline
{
public:
    explicit Outline(QPDF &pdf)
        : m_pdf(pdf)
        , m_pages(QPDFPageDocumentHelper(pdf).getAllPages())
    {
        m_open.push_back({0, indirect(), Object::newNull(), 0});
    }

    void add(const Bookmark &bookmark)
    {
        if (bookmark.page < 0 || static_cast<std::size_t>(bookmark.page) >= m_pages.size())
            return;
        while (m_open.back().level >= bookmark.level && m_open.size() > 1)
            close();
        Object page = m_pages[static_cast<std::size_t>(bookmark.page)].getObjectHandle();
        const double height = page.getKey("/MediaBox").getArrayItem(3).getNumericValue();
        Object entry = indirect();
        entry.replaceKey("/Title", Object::newUnicodeString(bookmark.text.simplified().toStdString()));
        entry.replaceKey("/Dest", Object::newArray({page, Object::newName("/XYZ"), Object::newNull(),
                                                    Object::newReal(height * (1 - bookmark.above), 1), Object::newNull()}));
        Level &parent = m_open.back();
        entry.replaceKey("/Parent", parent.entry);
        if (parent.last.isNull()) {
            parent.entry.replaceKey("/First", entry);
        } else {
            entry.replaceKey("/Prev", parent.last);
            parent.last.replaceKey("/Next", entry);
        }
        parent.entry.replaceKey("/Last", entry);
        parent.last = entry;
        ++parent.count;
        m_open.push_back({bookmark.level, entry, Object::newNull(), 0});
    }

    /// The root of all, or null where nothing was added.
    [[nodiscard]] Object finish()
    {
        while (m_open.size() > 1)
            close();
        Level &root = m_open.back();
        if (root.count == 0)
            return Object::newNull();
        root.entry.replaceKey("/Type", Object::newName("/Outlines"));
        root.entry.replaceKey("/Count", Object::newInteger(root.count));
        return root.entry;
    }

private:
    struct Level
    {
        int level;
        Object entry;
        Object last;
        int count;
    };

    Object indirect() { return m_pdf.makeIndirectObject(Object::newDictionary()); }
    void close()
    {
        // Negative: folded until somebody opens it.
        if (m_open.back().count > 0)
            m_open.back().entry.replaceKey("/Count", Object::newInteger(-m_open.back().count));
        m_open.pop_back();
    }

    QPDF &m_pdf;
    std::vector<QPDFPageObjectHelper> m_pages;
    std::vector<Level> m_open;
};

} // namespace

QByteArray finishedPdf(const QByteArray &drawn, const QString &languageTag, const std::vector<Bookmark> &bookmarks)
{
    try {
        QPDF pdf;
        pdf.processMemoryFile("paper", drawn.constData(), static_cast<std::size_t>(drawn.size()));
        Object root = pdf.getRoot();
        root.replaceKey("/Lang", Object::newUnicodeString(languageTag.toStdString()));
        root.replaceKey("/ViewerPreferences", Object::parse("<< /DisplayDocTitle true >>"));
        Outline outline(pdf);
        for (const Bookmark &bookmark : bookmarks)
            outline.add(bookmark);
        if (Object entries = outline.finish(); !entries.isNull())
            root.replaceKey("/Outlines", entries);
        QPDFWriter writer(pdf);
        writer.setOutputMemory();
        writer.write();
        const auto bytes = writer.getBufferSharedPointer();
        return QByteArray(reinterpret_cast<const char *>(bytes->getBuffer()), static_cast<qsizetype>(bytes->getSize()));
    } catch (const std::exception &failure) {
        throw core::Error(core::ErrorCode::Internal, QString::fromUtf8(failure.what()));
    }
}

} // namespace eldin::ui::documents
