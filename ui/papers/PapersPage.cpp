// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/papers/PapersPage.h"

#include "core/report/PlainText.h"
#include "core/report/WordingBlocks.h"
#include "ui/documents/LayoutJob.h"
#include "ui/documents/PdfExport.h"
#include "ui/papers/CardActions.h"
#include "ui/papers/DossierButton.h"
#include "ui/shell/PaperPrinting.h"
#include "ui/papers/PaperStrip.h"
#include "ui/papers/ProtocolOptions.h"
#include "ui/shell/PaperTarget.h"
#include "ui/papers/PaperView.h"
#include "ui/papers/WordingPanel.h"
#include "ui/shell/Dialogs.h"
#include "ui/shell/Settings.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/Icon.h"
#include "ui/widgets/Segments.h"

#include <QCheckBox>
#include <QClipboard>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QListWidget>
#include <QMenu>
#include <QPainter>
#include <QStackedLayout>
#include <QToolButton>

#include <algorithm>

namespace eldin::ui {

namespace {

constexpr int kThumbnailWidth = 60;
constexpr int kGalleryWidth = 224; // "громкоговорителя" fits

using documents::PaperFormat;

constexpr int kPapers = static_cast<int>(std::size(core::Codes<core::PaperKind>::list));

core::PaperKind kindAt(int row)
{
    return core::Codes<core::PaperKind>::list[std::clamp(row, 0, kPapers - 1)].first;
}

/// Stands in the gallery until the first page is drawn.
QIcon blankPage(const QSize &size)
{
    QPixmap page(size);
    page.fill(Qt::white);
    QPainter painter(&page);
    painter.setPen(theme::color(Token::Line));
    painter.drawRect(0, 0, size.width() - 1, size.height() - 1);
    return QIcon(page);
}

int rowOf(core::PaperKind kind)
{
    for (int row = 0; row < kPapers; ++row) {
        if (kindAt(row) == kind)
            return row;
    }
    return 0;
}

constexpr core::PaperLanguage kLanguages[] {core::PaperLanguage::Kyrgyz, core::PaperLanguage::Russian,
                                            core::PaperLanguage::KyrgyzAndRussian, core::PaperLanguage::English};

} // namespace

PapersPage::PapersPage(Workspace &workspace)
    : Page(workspace, PageKey::Papers)
    , m_gallery(new QListWidget)
    , m_preview(new QPushButton)
    , m_dossier(new DossierButton(workspace, [this] { return language(); }))
    , m_languages(new Segments(4))
    , m_largePrint(new QCheckBox)
    , m_tiled(new QCheckBox)
    , m_protocol(new ProtocolOptions(workspace))
    , m_view(new PaperView)
    , m_strip(new PaperStrip(workspace))
    , m_wording(new WordingPanel(workspace))
    , m_wordingButton(new QToolButton)
    , m_empty(new EmptyState(QStringLiteral("files")))
    , m_work(new QWidget)
    , m_formats(new QToolButton)
    , m_docx(new QAction(this))
    , m_odt(new QAction(this))
    , m_html(new QAction(this))
    , m_text(new QAction(this))
    , m_copy(new QAction(this))
    , m_print(new QPushButton)
    , m_job(new LayoutJob(this))
    , m_otherJob(new LayoutJob(this))
{
    m_gallery->setObjectName(QStringLiteral("papers"));
    m_gallery->setFixedWidth(kGalleryWidth);
    m_gallery->setWordWrap(true);
    m_gallery->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_gallery->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_gallery->setIconSize(QSize(kThumbnailWidth, kThumbnailWidth * 297 / 210));
    m_gallery->setTextElideMode(Qt::ElideNone);
    for (int i = 0; i < kPapers; ++i)
        m_gallery->addItem(new QListWidgetItem(blankPage(m_gallery->iconSize()), QString()));
    for (int i = 0; i < kPapers; ++i)
        m_gallery->item(i)->setSizeHint(QSize(0, m_gallery->iconSize().height() + 2 * theme::kGrid));
    m_gallery->setCurrentRow(rowOf(core::PaperKind::Protocol));
    m_view->setObjectName(QStringLiteral("pages"));
    m_languages->setObjectName(QStringLiteral("paperLanguage"));
    m_largePrint->setObjectName(QStringLiteral("largePrint"));
    m_tiled->setObjectName(QStringLiteral("tiled"));
    m_formats->setObjectName(QStringLiteral("formats"));
    m_docx->setObjectName(QStringLiteral("saveDocx"));
    m_odt->setObjectName(QStringLiteral("saveOdt"));
    m_html->setObjectName(QStringLiteral("saveHtml"));
    m_text->setObjectName(QStringLiteral("saveText"));
    m_copy->setObjectName(QStringLiteral("copyText"));
    m_formats->setProperty("kind", QStringLiteral("outline"));
    m_formats->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_formats->setIcon(lineIcon(QStringLiteral("chevron-down"), Token::InkSoft));
    m_formats->setLayoutDirection(Qt::RightToLeft); // the arrow stands behind the words
    m_formats->setPopupMode(QToolButton::InstantPopup);
    m_formats->setFixedHeight(theme::kTarget);
    auto *formats = new QMenu(m_formats);
    formats->setLayoutDirection(Qt::LeftToRight);
    formats->addActions({m_docx, m_odt, m_html, m_text});
    formats->addSeparator();
    formats->addAction(m_copy);
    m_cards = new CardActions(workspace, *m_view, *formats);
    m_formats->setMenu(formats);
    m_wordingButton->setObjectName(QStringLiteral("wordingButton"));
    m_wordingButton->setProperty("kind", QStringLiteral("outline"));
    m_wordingButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_wordingButton->setIcon(lineIcon(QStringLiteral("pencil"), Token::InkSoft));
    m_wordingButton->setCheckable(true);
    m_print->setObjectName(QStringLiteral("print"));
    m_print->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P));

    auto *right = new QVBoxLayout;
    right->setSpacing(theme::kGrid);
    auto *bar = new QHBoxLayout;
    bar->addWidget(m_languages);
    bar->addSpacing(theme::kGrid);
    bar->addWidget(m_largePrint);
    bar->addStretch(1);
    bar->addWidget(m_wordingButton);
    right->addLayout(bar);
    right->addWidget(m_strip);
    right->addWidget(m_protocol);
    right->addWidget(m_tiled); // a line of its own: there is no room beside the languages on small screens
    auto *pages = new QHBoxLayout;
    pages->setSpacing(2 * theme::kGrid);
    pages->addWidget(m_view, 1);
    pages->addWidget(m_wording);
    m_wording->hide();
    right->addLayout(pages, 1);
    auto *layout = new QHBoxLayout(m_work);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2 * theme::kGrid);
    m_dossier->setFixedWidth(kGalleryWidth);
    m_preview->setFixedWidth(kGalleryWidth);
    m_preview->setObjectName(QStringLiteral("beforePublication"));
    m_preview->setProperty("kind", QStringLiteral("outline"));
    auto *left = new QVBoxLayout;
    left->setSpacing(theme::kGrid);
    left->addWidget(m_gallery, 1);
    left->addWidget(m_preview);
    left->addWidget(m_dossier);
    layout->addLayout(left);
    layout->addLayout(right, 1);
    auto *content = new QWidget;
    auto *stack = new QStackedLayout(content);
    stack->addWidget(m_work);
    stack->addWidget(m_empty);
    setContent(content);
    tools().addWidget(m_print);
    tools().addWidget(m_formats);

    connect(m_gallery, &QListWidget::currentRowChanged, this, [this] { showPaper(); });
    connect(m_languages, &Segments::changed, this, [this] { showPaper(); });
    connect(m_largePrint, &QCheckBox::toggled, this, [this] { showPaper(); });
    connect(m_tiled, &QCheckBox::toggled, this, [this] { showPaper(); });
    connect(m_protocol, &ProtocolOptions::changed, this, [this] { showPaper(); });
    connect(m_wordingButton, &QToolButton::toggled, this, [this](bool shown) {
        m_wording->setVisible(shown);
        m_wording->show(kindAt(m_gallery->currentRow()), language());
    });
    connect(m_cards, &CardActions::saveAsked, this, [this] {
        if (m_cards->save(report(m_gallery->currentRow()), proposedName()))
            m_strip->noteMade();
    });
    connect(m_job, &LayoutJob::finished, this, &PapersPage::setPages);
    connect(m_otherJob, &LayoutJob::finished, this, [this](const auto &made) {
        if (m_undrawn.empty())
            return;
        setThumbnail(m_undrawn.front(), *made);
        m_undrawn.erase(m_undrawn.begin());
        drawNext();
    });
    connect(m_docx, &QAction::triggered, this, [this] { save(PaperFormat::Docx); });
    connect(m_odt, &QAction::triggered, this, [this] { save(PaperFormat::Odt); });
    connect(m_html, &QAction::triggered, this, [this] { save(PaperFormat::Html); });
    connect(m_text, &QAction::triggered, this, [this] { save(PaperFormat::Text); });
    connect(m_copy, &QAction::triggered, this, &PapersPage::copyText);
    connect(m_print, &QPushButton::clicked, this, [this] { print(); });
    connect(m_preview, &QPushButton::clicked, this, [this] { reveal(core::codeOf(core::PaperKind::Preview)); });
    connect(m_empty, &EmptyState::clicked, this, [this] { this->workspace().goTo(PageKey::Preparation); });
}

PapersPage::~PapersPage() = default;

void PapersPage::reveal(const QString &target)
{
    if (target.startsWith(u"scan:"))
        return m_strip->attachScan(target.section(u':', 1));
    if (target.startsWith(u"wording:"))
        return revealWording(target.section(u':', 1));
    m_gallery->setCurrentRow(rowOf(core::fromCode<core::PaperKind>(target).value_or(core::PaperKind::Protocol)));
    m_gallery->scrollToItem(m_gallery->currentItem());
}

// Beside the first paper that says it.
void PapersPage::revealWording(const QString &key)
{
    const auto hearing = workspace().hearing();
    for (int row = 0; hearing && row < kPapers; ++row) {
        const auto blocks = core::blocksOf(kindAt(row), hearing->kind);
        if (std::none_of(blocks.begin(), blocks.end(), [&](const core::WordingBlock &block) { return block.key == key; }))
            continue;
        m_gallery->setCurrentRow(row);
        m_gallery->scrollToItem(m_gallery->currentItem());
        m_wordingButton->setChecked(true);
        m_wording->show(kindAt(row), language());
        return m_wording->reveal(key);
    }
    if (hearing)
        runner().warn(tr("No paper of the chosen hearing says this: choose a hearing of the other kind."));
}

void PapersPage::retranslate()
{
    m_gallery->setAccessibleName(tr("Papers of the hearing"));
    nameRows();
    m_languages->setTexts({QStringLiteral("Кыргызча"), QStringLiteral("Русский"), QStringLiteral("Кырг. + Рус."), QStringLiteral("English")});
    m_languages->setAccessibleName(tr("Language of the paper"));
    m_largePrint->setText(tr("Large print"));
    m_largePrint->setToolTip(tr("Letters are 1.4 times as large, for people who see badly."));
    m_tiled->setText(tr("On four A4 sheets"));
    m_tiled->setToolTip(tr("For printers without A3: the sheets say where to cut and glue."));
    m_protocol->retranslate();
    m_cards->retranslate();
    m_preview->setText(tr("Before publication…"));
    m_preview->setToolTip(tr("The main papers of this hearing that become public in one, for the head to look through and sign."));
    m_dossier->retranslate();
    m_view->setAccessibleName(tr("Pages of the paper"));
    m_strip->retranslate();
    m_wording->retranslate();
    m_wordingButton->setText(tr("Wording"));
    m_wordingButton->setToolTip(tr("Change what this paper says, beside it."));
    m_view->setWaitingWords(tr("The pages are being laid out…"));
    m_formats->setText(tr("Other formats"));
    m_docx->setText(tr("Word document…"));
    m_odt->setText(tr("OpenDocument text…"));
    m_html->setText(tr("Web page…"));
    m_text->setText(tr("Text…"));
    m_copy->setText(tr("Copy as text"));
    m_print->setText(tr("Print…"));
    tellPrinting();
    m_empty->setWords(tr("Papers are made from a hearing. Plan one first."), tr("To preparation"));
}

void PapersPage::refresh()
{
    const bool has = !workspace().hearingId().isNull();
    qobject_cast<QStackedLayout *>(m_work->parentWidget()->layout())->setCurrentIndex(has ? 0 : 1);
    m_formats->setVisible(has);
    m_print->setVisible(has);
    if (!has) {
        setPurpose(tr("Here the papers of a hearing are made, each from the same record."));
        setNextStep({}, {});
        return;
    }
    setPurpose(tr("These are the real pages. What is missing is said in the paper itself."));
    m_gallery->scrollToItem(m_gallery->currentItem());
    showPaper();
}

core::PaperLanguage PapersPage::language() const
{
    return kLanguages[std::clamp(m_languages->current(), 0, 3)];
}

core::report::Report PapersPage::report(int paper) const
{
    return core::makePaper(stores(), orderOf(paper));
}

core::PaperOrder PapersPage::orderOf(int paper) const
{
    core::PaperOrder order {kindAt(paper), workspace().hearingId(), {}, language(), {}, m_largePrint->isChecked(), m_tiled->isChecked()};
    if (order.kind == core::PaperKind::Protocol) {
        order.meeting = m_protocol->meeting();
        order.shortForm = m_protocol->isShort();
    }
    return order;
}

bool PapersPage::isExtract() const
{
    return kindAt(m_gallery->currentRow()) == core::PaperKind::Protocol && (!m_protocol->meeting().isNull() || m_protocol->isShort());
}

void PapersPage::showPaper()
{
    if (workspace().hearingId().isNull())
        return;
    runner().run([this] {
        const int paper = m_gallery->currentRow();
        const core::PaperKind kind = kindAt(paper);
        m_tiled->setVisible(kind == core::PaperKind::Poster);
        m_protocol->setVisible(kind == core::PaperKind::Protocol);
        m_protocol->refresh();
        m_cards->setShown(kind == core::PaperKind::Cards);
        if (kind == core::PaperKind::Cards)
            setNextStep(tr("Save pictures…"), [this] { Q_EMIT m_cards->saveAsked(); });
        else
            setNextStep(tr("Save as PDF…"), [this] { save(PaperFormat::Pdf); });
        nameRows();
        core::report::Report made = core::makeUnnumbered(stores(), orderOf(paper));
        m_strip->setVisible(!isExtract()); // what is signed is the whole protocol
        m_strip->show(core::codeOf(kind), core::codeOf(language()), core::report::contentHash(made));
        core::writeNumber(made, stores(), orderOf(paper));
        m_wording->show(kind, language());
        m_job->start(made);
        m_undrawn.clear();
        for (int row = 0; row < kPapers; ++row) {
            // The one before publication repeats the others: it is drawn only where it is looked at.
            if (row != paper && kindAt(row) != core::PaperKind::Preview)
                m_undrawn.push_back(row);
        }
    });
}

void PapersPage::nameRows()
{
    for (int row = 0; row < kPapers; ++row) {
        QString text = core::paperTitle(kindAt(row), workspace().language());
        const auto paper = workspace().hearingId().isNull() || !core::isSigned(kindAt(row))
            ? std::nullopt
            : stores().papers.last(workspace().hearingId(), core::codeOf(kindAt(row)), core::codeOf(language()));
        if (paper)
            text += u'\n' + (paper->signedOn.isValid() ? tr("signed") : tr("to be signed"));
        m_gallery->item(row)->setText(text);
    }
}

void PapersPage::drawNext()
{
    if (!m_undrawn.empty() && isVisible())
        runner().run([this] { m_otherJob->start(report(m_undrawn.front())); });
}

void PapersPage::copyText()
{
    runner().run(tr("The text is copied: paste it into a message."),
                 [this] { QGuiApplication::clipboard()->setText(core::report::toPlainText(report(m_gallery->currentRow()))); });
}

void PapersPage::setPages(const std::shared_ptr<const documents::PageLayout> &layout)
{
    m_layout = layout;
    m_view->setLayoutOf(layout);
    m_cards->setLayoutOf(layout);
    setThumbnail(m_gallery->currentRow(), *layout);
    tellPrinting();
    drawNext();
}

void PapersPage::tellPrinting()
{
    const bool folded = kindAt(m_gallery->currentRow()) == core::PaperKind::Leaflet;
    const QString guidance = m_layout ? bothSidesByHand(m_layout->pages(), folded) : QString();
    QStringList lines {m_print->shortcut().toString(QKeySequence::NativeText)};
    if (!guidance.isEmpty())
        lines += guidance;
    m_print->setToolTip(lines.join(u'\n'));
    m_print->setAccessibleDescription(guidance);
}

void PapersPage::setThumbnail(int paper, const documents::PageLayout &layout)
{
    QListWidgetItem *item = m_gallery->item(paper);
    if (!item || layout.pages() == 0)
        return;
    QPixmap thumbnail = pagePicture(layout, 0, kThumbnailWidth, devicePixelRatioF());
    QPainter painter(&thumbnail);
    painter.setPen(theme::color(Token::Line));
    painter.drawRect(QRectF(0, 0, kThumbnailWidth - 1, thumbnail.height() / thumbnail.devicePixelRatio() - 1));
    painter.end();
    QIcon icon(thumbnail);
    icon.addPixmap(thumbnail, QIcon::Selected); // not tinted: it is a picture of paper
    item->setIcon(icon);
    item->setToolTip(tr("%n page(s)", nullptr, layout.pages()));
}

QString PapersPage::proposedName() const
{
    return m_gallery->currentItem()->text() + QStringLiteral(" – ") + QFileInfo(document().path()).completeBaseName() + QStringLiteral(" (")
        + core::codeOf(language()) + u')';
}

QString PapersPage::proposedPath() const
{
    const QString folder = workspace().settings().text(QStringLiteral("papers/folder"));
    return QDir(folder.isEmpty() ? QFileInfo(document().path()).absolutePath() : folder).filePath(proposedName());
}

void PapersPage::save(PaperFormat format)
{
    const auto target = PaperTarget::ask(workspace(), this, proposedPath(), format);
    if (!target)
        return;
    if (target->format == PaperFormat::Pdf)
        savePdf(target->path);
    else if (runner().run([&] { documents::writePaper(report(m_gallery->currentRow()), target->path, target->format); }))
        setSaved(target->path, target->format != PaperFormat::Html);
}

void PapersPage::setSaved(const QString &path, bool opens)
{
    workspace().settings().setText(QStringLiteral("papers/folder"), QFileInfo(path).absolutePath());
    if (!isExtract())
        m_strip->noteMade();
    runner().say(tr("Saved: %1").arg(QDir::toNativeSeparators(path)));
    if (opens)
        workspace().dialogs().openOutside(path);
}

void PapersPage::savePdf(const QString &path)
{
    if (!m_layout)
        return;
    auto *job = new documents::PdfExport(m_layout, this);
    connect(job, &documents::PdfExport::drawn, this, [this, job, path] {
        if (runner().run([&] { job->write(path); }))
            setSaved(path, true);
        job->deleteLater();
    });
    job->start();
}

void PapersPage::print()
{
    if (!m_layout)
        return;
    if (!printPaper(*m_layout, kindAt(m_gallery->currentRow()) == core::PaperKind::Leaflet, this))
        return;
    if (!isExtract())
        m_strip->notePrinted();
    runner().say(tr("Sent to the printer."));
}

} // namespace eldin::ui
