// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/budget/PicturesPanel.h"

#include "ui/budget/FindingList.h"
#include "ui/budget/PictureExport.h"
#include "ui/budget/PicturePane.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/Icon.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>

namespace eldin::ui {

namespace {

constexpr int kChooserWidth = 232;
constexpr int kNarrowChooser = 196;
constexpr int kNarrow = 1040;
constexpr int kFindings
    = 0; ///< the first row of the chooser; the pictures follow in the order of their codes

core::PictureKind kindAt(int row)
{
    return core::Codes<core::PictureKind>::list[row - 1].first;
}

int rowOf(core::PictureKind kind)
{
    int row = 1;
    for (const auto &[candidate, code] : core::Codes<core::PictureKind>::list) {
        if (candidate == kind)
            return row;
        ++row;
    }
    return kFindings;
}

} // namespace

PicturesPanel::PicturesPanel(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_chooser(new QListWidget)
    , m_views(new QStackedWidget)
    , m_findings(new FindingList(FindingList::Ways::LinesAndPicture))
    , m_pane(new PicturePane)
    , m_save(new QPushButton)
    , m_print(new QPushButton)
    , m_missing(new EmptyState(QStringLiteral("layout-dashboard")))
{
    setObjectName(QStringLiteral("picturesPanel"));
    m_chooser->setObjectName(QStringLiteral("pictureChooser"));
    m_chooser->setFixedWidth(kChooserWidth);
    m_chooser->setWordWrap(true);
    m_chooser->setTextElideMode(Qt::ElideNone);
    m_chooser->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_chooser->addItem(QString());
    for ([[maybe_unused]] const auto &[kind, code] : core::Codes<core::PictureKind>::list)
        m_chooser->addItem(QString());
    m_chooser->setCurrentRow(kFindings);
    m_findings->setObjectName(QStringLiteral("findings"));
    m_views->addWidget(buildFindings());
    m_views->addWidget(m_pane);
    m_views->addWidget(m_missing);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2 * theme::kGrid);
    layout->addWidget(m_chooser);
    layout->addWidget(m_views, 1);

    connect(m_chooser, &QListWidget::currentRowChanged, this, [this] {
        m_path.clear();
        m_workspace.runner().run([this] { showChosen(); });
    });
    connect(m_chooser, &QListWidget::activated, m_pane, &PicturePane::focusPicture);
    connect(m_findings, &FindingList::linesAsked, this,
            [this](int i) { askLines(m_findings->findings()[static_cast<std::size_t>(i)]); });
    connect(m_findings, &FindingList::pictureAsked, this, [this](int i) {
        const core::BudgetFinding finding = m_findings->findings()[static_cast<std::size_t>(i)];
        choose(finding.picture, finding.path);
        m_pane->focusPicture();
    });
    connect(m_pane, &PicturePane::findingLinesAsked, this,
            [this](int i) { askLines(m_pane->findings()[static_cast<std::size_t>(i)]); });
    connect(m_pane, &PicturePane::opened, this, &PicturesPanel::open);
    connect(m_pane, &PicturePane::linesAsked, this, qOverload<int>(&PicturesPanel::askLines));
    connect(m_pane, &PicturePane::levelAsked, this, [this](int level) {
        const QString from = m_path.value(level);
        m_path.resize(level);
        m_workspace.runner().run([this] { showChosen(); });
        m_pane->setCurrent(from);
        m_pane->focusPicture();
    });
    connect(m_pane, &PicturePane::copyAsked, this, [this] {
        QGuiApplication::clipboard()->setText(core::clipboardText(m_pane->picture().table, m_workspace.language()));
        m_workspace.runner().say(tr("The table was copied. It can be pasted into Excel."));
    });
    connect(m_pane, &PicturePane::saveAsked, this,
            [this] { give(&savePicture, &PicturesPanel::picturePaper); });
    connect(m_pane, &PicturePane::printAsked, this,
            [this] { give(&printPicture, &PicturesPanel::picturePaper); });
}

PicturesPanel::~PicturesPanel() = default;

QWidget *PicturesPanel::buildFindings()
{
    auto *list = new QWidget;
    auto *all = new QVBoxLayout(list);
    all->setContentsMargins(0, 0, theme::kGrid, 0);
    all->addWidget(m_findings);
    all->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(list);
    m_save->setObjectName(QStringLiteral("findingsSave"));
    m_save->setIcon(lineIcon(QStringLiteral("download"), Token::Accent));
    m_print->setObjectName(QStringLiteral("findingsPrint"));
    m_print->setIcon(lineIcon(QStringLiteral("printer"), Token::Accent));
    auto *foot = new QHBoxLayout;
    foot->setSpacing(theme::kGrid / 2);
    foot->addStretch(1);
    for (QPushButton *button : {m_save, m_print}) {
        button->setProperty("kind", QStringLiteral("quiet"));
        foot->addWidget(button);
    }
    connect(m_save, &QPushButton::clicked, this,
            [this] { give(&savePicture, &PicturesPanel::findingsPaper); });
    connect(m_print, &QPushButton::clicked, this,
            [this] { give(&printPicture, &PicturesPanel::findingsPaper); });
    auto *result = new QWidget;
    auto *layout = new QVBoxLayout(result);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::kGrid);
    layout->addWidget(scroll, 1);
    layout->addLayout(foot);
    return result;
}

void PicturesPanel::show(std::vector<core::Budget> budgets)
{
    m_budgets = std::move(budgets);
    m_stale = true;
    if (isVisible())
        read();
}

void PicturesPanel::retranslate()
{
    m_chooser->setAccessibleName(tr("What to look at"));
    m_save->setText(tr("Save…"));
    m_print->setText(tr("Print…"));
    m_pane->retranslate();
    m_stale = true; // sentences and names are made in the language of the screen
    if (isVisible())
        m_workspace.runner().run([this] { read(); });
}

void PicturesPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        m_workspace.runner().run([this] { read(); });
}

void PicturesPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_chooser->setFixedWidth(width() < kNarrow ? kNarrowChooser : kChooserWidth);
    fitChooser();
}

// Qt shortens words of a list where it should wrap them: every row is given the height its words need.
void PicturesPanel::fitChooser()
{
    const QFontMetrics metrics(theme::font(Type::Base));
    const auto fit = [&](int room) {
        int all = 0;
        for (int i = 0; i < m_chooser->count(); ++i) {
            const QRect words
                = metrics.boundingRect(QRect(0, 0, room, 1000), Qt::TextWordWrap, m_chooser->item(i)->text());
            const int height = std::max(theme::kRow + theme::kGrid / 2, words.height() + theme::kGrid);
            m_chooser->item(i)->setSizeHint(QSize(0, height));
            all += height;
        }
        return all;
    };
    const int room = m_chooser->width() - 3 * theme::kGrid;
    if (fit(room) > m_chooser->height())
        fit(room - 2 * theme::kGrid); // the scroll bar takes its part
}

void PicturesPanel::read()
{
    m_stale = false;
    m_pictures.reset();
    m_book = std::make_unique<core::BudgetBook>(m_workspace.stores(), m_budgets, m_workspace.language());
    m_pictures = std::make_unique<core::BudgetPictures>(*m_book);
    m_chooser->item(kFindings)->setText(m_book->wording()("finding.title"));
    for (const auto &[kind, code] : core::Codes<core::PictureKind>::list)
        m_chooser->item(rowOf(kind))->setText(m_pictures->title(kind));
    fitChooser();
    m_findings->setFindings(core::budgetFindings(*m_book));
    showChosen();
}

void PicturesPanel::showChosen()
{
    if (!m_pictures)
        return;
    const int row = m_chooser->currentRow();
    if (row == kFindings && !m_findings->findings().empty()) {
        m_views->setCurrentIndex(0);
        return;
    }
    const core::Picture picture
        = m_pictures->picture(row == kFindings ? core::PictureKind::Revenue : kindAt(row), m_path);
    if (!picture.missing.isEmpty()) {
        m_missing->setWords(picture.missing);
        m_views->setCurrentWidget(m_missing);
        return;
    }
    m_path.resize(picture.trail.size() - 1); // what was opened may be gone
    m_pane->setPicture(picture, findingsAbout(m_findings->findings(), picture));
    m_views->setCurrentWidget(m_pane);
}

void PicturesPanel::choose(core::PictureKind kind, const QStringList &path)
{
    m_chooser->setCurrentRow(rowOf(kind));
    m_path = path;
    m_workspace.runner().run([this] { showChosen(); });
}

void PicturesPanel::open(int item)
{
    const core::PictureItem &chosen = m_pane->picture().items[static_cast<std::size_t>(item)];
    if (!chosen.opens)
        return;
    m_path += chosen.key;
    m_workspace.runner().run([this] { showChosen(); });
    m_pane->focusPicture();
}

void PicturesPanel::askLines(int item)
{
    m_workspace.runner().run([&] {
        const auto place = static_cast<std::size_t>(item);
        const core::Picture picture = m_pane->picture();
        Q_EMIT linesAsked(picture.items[place].name, m_pictures->linesOf(picture, place));
    });
}

void PicturesPanel::askLines(const core::BudgetFinding &finding)
{
    const core::BudgetFinding asked = finding; // the lists may be made anew meanwhile
    Q_EMIT linesAsked(asked.sentence, asked.lines);
}

std::vector<core::BudgetFinding>
PicturesPanel::findingsAbout(const std::vector<core::BudgetFinding> &findings, const core::Picture &picture)
{
    std::vector<core::BudgetFinding> about;
    for (const core::BudgetFinding &finding : findings) {
        if (finding.picture == picture.kind && picture.trail.size() == 1)
            about.push_back(finding);
    }
    return about;
}

core::BudgetBook PicturesPanel::bookForPaper() const
{
    return {m_workspace.stores(), m_budgets, m_workspace.language(), core::BudgetBook::Names::Marked};
}

core::report::Report PicturesPanel::picturePaper() const
{
    const core::BudgetBook book = bookForPaper();
    const core::BudgetPictures pictures(book);
    const core::Picture picture = pictures.picture(m_pane->picture().kind, m_path);
    QStringList sentences;
    for (const core::BudgetFinding &finding : findingsAbout(core::budgetFindings(book), picture))
        sentences += finding.sentence;
    return pictures.paper(picture, sentences);
}

core::report::Report PicturesPanel::findingsPaper() const
{
    const core::BudgetBook book = bookForPaper();
    return core::findingsPaper(book, core::budgetFindings(book));
}

void PicturesPanel::give(Act act, Paper paper)
{
    core::report::Report made;
    if (m_workspace.runner().run([&] { made = (this->*paper)(); }))
        act(m_workspace, this, made);
}

} // namespace eldin::ui
