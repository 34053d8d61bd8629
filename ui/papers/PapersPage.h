// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/papers/PaperMaker.h"
#include "ui/shell/Page.h"

class QAction;
class QCheckBox;
class QListWidget;
class QToolButton;

namespace eldin::ui {

namespace documents {
enum class PaperFormat;
class PageLayout;
class PdfExport;
}
class CardActions;
class DossierButton;
class EmptyState;
class LayoutJob;
class PaperStrip;
class ProtocolOptions;
class PaperView;
class WordingPanel;
class Segments;

/// The papers of the hearing: gallery at the left, the real pages beside it, saving and printing.
class PapersPage final : public Page
{
    Q_OBJECT

public:
    explicit PapersPage(Workspace &workspace);
    ~PapersPage() override;

    void reveal(const QString &target) override;

protected:
    void retranslate() override;
    void refresh() override;

private:
    void revealWording(const QString &key);
    [[nodiscard]] core::PaperLanguage language() const;
    [[nodiscard]] core::report::Report report(int paper) const;
    [[nodiscard]] core::PaperOrder orderOf(int paper) const;
    /// Of the protocol one meeting, or the short form: what is made, printed and signed is noted of the whole one alone.
    [[nodiscard]] bool isExtract() const;
    [[nodiscard]] QString proposedName() const; ///< without an ending
    [[nodiscard]] QString proposedPath() const;
    void showPaper();
    /// The next picture of the gallery that is not drawn yet.
    void drawNext();
    /// Titles, with what is still to be signed.
    void nameRows();
    void copyText();
    void setThumbnail(int paper, const documents::PageLayout &layout);
    void setPages(const std::shared_ptr<const documents::PageLayout> &layout);
    /// Asks where; the ending that is typed there says the format, and this one where none is typed.
    void save(documents::PaperFormat format);
    void savePdf(const QString &path);
    void setSaved(const QString &path, bool opens);
    void print();
    /// The keys of the button, and how both sides are printed by hand.
    void tellPrinting();

    QListWidget *m_gallery;
    QPushButton *m_preview;
    DossierButton *m_dossier;
    Segments *m_languages;
    QCheckBox *m_largePrint;
    QCheckBox *m_tiled; ///< of the poster
    ProtocolOptions *m_protocol;
    CardActions *m_cards;
    PaperView *m_view;
    PaperStrip *m_strip;
    WordingPanel *m_wording;
    QToolButton *m_wordingButton;
    EmptyState *m_empty;
    QWidget *m_work;
    QToolButton *m_formats;
    QAction *m_docx;
    QAction *m_odt;
    QAction *m_html;
    QAction *m_text;
    QAction *m_copy;
    QPushButton *m_print;
    LayoutJob *m_job;
    LayoutJob *m_otherJob; ///< of the papers that are not chosen, for their pictures in the gallery
    std::vector<int> m_undrawn; ///< papers whose picture is out of date
    std::shared_ptr<const documents::PageLayout> m_layout;
};

} // namespace eldin::ui
