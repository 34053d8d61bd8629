// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/papers/PaperMaker.h"

#include <memory>

namespace eldin::ui::documents {

class PageLayout;
class PdfDrawing;

/// Of which hearing, in which language, for whom.
struct DossierOrder
{
    core::Id<core::Hearing> hearing;
    core::PaperLanguage language = core::PaperLanguage::Kyrgyz;
    bool forPublic = false; ///< from the stores of a RedactedCopy, and without all that names people: register, minutes, scans
};

/// The whole file of a hearing as a folder, for the archive and for contests: its papers, tables, photos and scans, with
/// an index page that a browser opens. Private papers are in none. It is made beside the target and moved there when it
/// is whole; one that is given up leaves nothing.
///
/// Charts are drawn in the window's thread, so the work is done in steps, as papers are laid out.
class Dossier final
{
public:
    /// Error{FileExists} if there is such a folder already, Error{Io} where none can be made. The stores must outlive it,
    /// and what they hold must not change meanwhile.
    Dossier(const core::Stores &stores, const DossierOrder &order, const QString &folder);
    ~Dossier();

    /// Works for about so many milliseconds; true when the folder stands. Error{Io}, Error{DiskFull}.
    bool step(int milliseconds);
    /// Papers, tables and files, of which so many are written.
    [[nodiscard]] int total() const { return static_cast<int>(m_items.size()); }
    [[nodiscard]] int done() const { return static_cast<int>(m_next); }
    /// All files of the folder, relative to it.
    [[nodiscard]] const QStringList &files() const { return m_files; }

    /// A file name that every system takes, without a path in it: letters and digits of any script, others as a dash.
    [[nodiscard]] static QString safeName(const QString &name);

private:
    enum class Part { Papers, Tables, Photos, Scans, Others };
    struct Item
    {
        Part part = Part::Papers;
        core::PaperKind kind = core::PaperKind::Protocol; ///< of papers
        QString file; ///< below the folder
        QString title;
        QByteArray content; ///< of tables
        QString hash; ///< of attached files
        bool isDraft = false;
    };

    void collectPapers();
    void collectTables();
    void collectAttachments();
    bool stepPaper(Item &item, int milliseconds);
    /// The picture of this hash for everybody; nothing if it is none that can be stripped.
    [[nodiscard]] std::optional<QByteArray> publicPicture(const QString &hash) const;
    /// False if it is none for everybody: then it is no part of the dossier.
    bool writeAttachment(const Item &item);
    void write(const QString &file, const QByteArray &content);
    [[nodiscard]] QByteArray index() const;
    void finish();

    const core::Stores &m_stores;
    DossierOrder m_order;
    QString m_folder;
    QString m_place; ///< where it grows
    std::vector<Item> m_items;
    std::size_t m_next = 0;
    QStringList m_files;
    std::unique_ptr<PageLayout> m_layout; ///< of the paper at work
    std::unique_ptr<PdfDrawing> m_drawing;
    bool m_finished = false;
};

} // namespace eldin::ui::documents
