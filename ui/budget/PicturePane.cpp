// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/budget/PicturePane.h"

#include "ui/budget/FindingList.h"
#include "ui/charts/PictureView.h"
#include "ui/models/ReportTableModel.h"
#include "ui/widgets/Icon.h"
#include "ui/widgets/Segments.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTableView>

namespace eldin::ui {

namespace {

enum Sides { ChartSide, TableSide };
constexpr int kToldHeight = 36; ///< two lines
constexpr qsizetype kToldName = 64;

} // namespace

PicturePane::PicturePane(QWidget *parent)
    : QWidget(parent)
    , m_up(new QPushButton)
    , m_trail(new QLabel)
    , m_subtitle(new QLabel)
    , m_sides(new Segments(2))
    , m_findings(new FindingList(FindingList::Ways::LinesOnly))
    , m_views(new QStackedWidget)
    , m_view(new PictureView)
    , m_table(new QTableView)
    , m_model(new ReportTableModel(this))
    , m_note(new QLabel)
    , m_told(new QLabel)
    , m_copy(new QPushButton)
    , m_save(new QPushButton)
    , m_print(new QPushButton)
{
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    scroll->setWidget(m_view);
    m_table->setObjectName(QStringLiteral("pictureTable"));
    m_table->setModel(m_model);
    m_table->setShowGrid(false);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(theme::kRow);
    m_table->setWordWrap(true);
    connect(m_table->horizontalHeader(), &QHeaderView::sectionResized, this, &PicturePane::fitRows);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->installEventFilter(this);
    m_views->addWidget(scroll);
    m_views->addWidget(m_table);
    for (QLabel *label : {m_note, m_told})
        label->setWordWrap(true);
    m_note->setProperty("kind", QStringLiteral("small"));
    m_told->setObjectName(QStringLiteral("pictureTold"));
    m_told->setTextFormat(Qt::RichText);
    m_told->setProperty("kind", QStringLiteral("small"));
    m_told->setFixedHeight(kToldHeight); // nothing moves while the mouse wanders

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::kGrid);
    layout->addWidget(buildHead());
    layout->addWidget(m_findings);
    layout->addWidget(m_views, 1);
    layout->addWidget(m_note);
    layout->addWidget(buildFoot());

    connect(m_sides, &Segments::changed, this, [this](int side) {
        m_views->setCurrentIndex(side);
        fitFoot();
        focusPicture();
    });
    fitFoot();
    connect(m_up, &QPushButton::clicked, this, &PicturePane::goUp);
    // Later: the label must not be given other words while it still tells of its link.
    connect(
        m_trail, &QLabel::linkActivated, this,
        [this](const QString &level) { Q_EMIT levelAsked(level.toInt()); }, Qt::QueuedConnection);
    connect(m_view, &PictureView::told, this, &PicturePane::tell);
    connect(m_view, &PictureView::opened, this, &PicturePane::opened);
    connect(m_view, &PictureView::linesAsked, this, &PicturePane::linesAsked);
    connect(m_view, &PictureView::left, this, &PicturePane::goUp);
    connect(m_view, &PictureView::currentChanged, this,
            [this](int item) { m_table->setCurrentIndex(m_model->index(item, 0)); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &row) {
                if (row.row() < static_cast<int>(m_picture.items.size()))
                    m_view->setCurrent(row.row());
            });
    connect(m_table, &QTableView::doubleClicked, this, [this](const QModelIndex &row) {
        if (row.row() < static_cast<int>(m_picture.items.size())) // the total has no lines of its own
            Q_EMIT linesAsked(row.row());
    });
    connect(m_findings, &FindingList::linesAsked, this, &PicturePane::findingLinesAsked);
    connect(m_copy, &QPushButton::clicked, this, &PicturePane::copyAsked);
    connect(m_save, &QPushButton::clicked, this, &PicturePane::saveAsked);
    connect(m_print, &QPushButton::clicked, this, &PicturePane::printAsked);
}

QWidget *PicturePane::buildHead()
{
    m_up->setObjectName(QStringLiteral("pictureUp"));
    m_up->setProperty("kind", QStringLiteral("quiet"));
    m_up->setIcon(lineIcon(QStringLiteral("arrow-left"), Token::Accent));
    m_trail->setObjectName(QStringLiteral("pictureTrail"));
    m_trail->setProperty("kind", QStringLiteral("large"));
    m_trail->setTextFormat(Qt::RichText);
    m_trail->setWordWrap(true);
    m_trail->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    m_subtitle->setProperty("kind", QStringLiteral("soft"));
    m_subtitle->setWordWrap(true);
    m_sides->setObjectName(QStringLiteral("pictureSides"));
    auto *result = new QWidget;
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_trail);
    words->addWidget(m_subtitle);
    auto *layout = new QHBoxLayout(result);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::kGrid);
    layout->addWidget(m_up, 0, Qt::AlignTop);
    layout->addLayout(words, 1);
    layout->addWidget(m_sides, 0, Qt::AlignTop);
    return result;
}

QWidget *PicturePane::buildFoot()
{
    m_copy->setObjectName(QStringLiteral("pictureCopy"));
    m_copy->setIcon(lineIcon(QStringLiteral("copy"), Token::Accent));
    m_save->setObjectName(QStringLiteral("pictureSave"));
    m_save->setIcon(lineIcon(QStringLiteral("download"), Token::Accent));
    m_print->setObjectName(QStringLiteral("picturePrint"));
    m_print->setIcon(lineIcon(QStringLiteral("printer"), Token::Accent));
    auto *result = new QWidget;
    auto *layout = new QHBoxLayout(result);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::kGrid / 2);
    layout->addWidget(m_told, 1);
    layout->addStretch(0);
    for (QPushButton *button : {m_copy, m_save, m_print}) {
        button->setProperty("kind", QStringLiteral("quiet"));
        layout->addWidget(button);
    }
    return result;
}

// The table says itself what is told of a chart, and only a table is copied.
void PicturePane::fitFoot()
{
    const bool table = m_sides->current() == TableSide;
    m_copy->setVisible(table);
    // What is said of bars and columns is of no use beside a table.
    const bool ofChart
        = m_picture.kind == core::PictureKind::Changes || m_picture.kind == core::PictureKind::Trend;
    m_note->setVisible(!m_picture.note.isEmpty() && !(table && ofChart));
    m_told->setVisible(!table);
}

void PicturePane::retranslate()
{
    m_sides->setTexts({tr("Chart"), tr("Table")});
    m_sides->setAccessibleName(tr("Chart or table"));
    m_up->setText(tr("Back"));
    m_up->setToolTip(tr("Esc or Backspace"));
    m_copy->setText(tr("Copy the table"));
    m_save->setText(tr("Save…"));
    m_save->setToolTip(tr("As PDF or as a picture (PNG)"));
    m_print->setText(tr("Print…"));
}

const std::vector<core::BudgetFinding> &PicturePane::findings() const
{
    return m_findings->findings();
}

void PicturePane::setPicture(const core::Picture &picture, std::vector<core::BudgetFinding> findings)
{
    m_picture = picture;
    m_findings->setFindings(std::move(findings));
    fillTrail();
    m_subtitle->setText(picture.subtitle);
    m_note->setText(picture.note);
    fitFoot();
    m_model->setTable(picture.table);
    m_table->setAccessibleName(picture.table.caption);
    QHeaderView *head = m_table->horizontalHeader();
    for (int i = 0; i < m_model->columnCount(); ++i)
        head->setSectionResizeMode(i, i == 0 ? QHeaderView::Stretch : QHeaderView::ResizeToContents);
    fitRows();
    QStringList words;
    for (std::size_t i = 0; i < picture.items.size(); ++i)
        words += about(i);
    m_view->setPicture(picture.chart, words);
}

// Under a style sheet Qt does not ask how high wrapped words are.
void PicturePane::fitRows()
{
    const int room = m_table->columnWidth(0) - 3 * theme::kGrid;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const bool total = m_model->index(row, 0).data(Qt::FontRole).isValid();
        const QFontMetrics metrics(theme::font(Type::Base, total ? QFont::DemiBold : QFont::Normal));
        const QRect words = metrics.boundingRect(QRect(0, 0, room, 10000), Qt::TextWordWrap,
                                                 m_model->index(row, 0).data().toString());
        m_table->setRowHeight(row, std::max(theme::kRow, words.height() + theme::kGrid));
    }
}

void PicturePane::tell(const QString &about)
{
    m_told->setText(!about.isEmpty() ? about : tr("A click opens a part, a double click shows its lines."));
}

void PicturePane::fillTrail()
{
    QStringList links;
    for (qsizetype i = 0; i < m_picture.trail.size(); ++i) {
        const QString name = m_picture.trail[i].toHtmlEscaped();
        links += i + 1 == m_picture.trail.size()
            ? name
            : QStringLiteral("<a href=\"%1\" style=\"text-decoration:none\">%2</a>").arg(i).arg(name);
    }
    m_trail->setText(links.join(QStringLiteral(" › ")));
    m_up->setVisible(m_picture.trail.size() > 1);
}

QString PicturePane::about(std::size_t item) const
{
    const core::report::Table &table = m_picture.table;
    const QStringList &cells = table.rows[item].cells;
    QString name = cells.value(0);
    if (name.size() > kToldName)
        name = name.left(kToldName).trimmed() + u'…';
    QStringList words;
    for (qsizetype i = 1; i < cells.size(); ++i) {
        const QString &column = table.columns[static_cast<std::size_t>(i)].title;
        if (cells[i] == u"–")
            continue;
        if (column == m_picture.chart.unit)
            words += (cells[i] + u'\u00a0' + column).toHtmlEscaped();
        else // "Share, %": the figure has its sign
            words += QStringLiteral("%1: %2")
                         .arg(QString(column).remove(QStringLiteral(", %")), cells[i])
                         .toHtmlEscaped();
    }
    return QStringLiteral("<b>%1</b> – %2").arg(name.toHtmlEscaped(), words.join(QStringLiteral("; ")));
}

void PicturePane::setCurrent(const QString &key)
{
    for (std::size_t i = 0; i < m_picture.items.size(); ++i) {
        if (m_picture.items[i].key == key)
            m_view->setCurrent(static_cast<int>(i));
    }
}

void PicturePane::goUp()
{
    if (m_picture.trail.size() > 1)
        Q_EMIT levelAsked(static_cast<int>(m_picture.trail.size()) - 2);
}

void PicturePane::focusPicture()
{
    if (m_sides->current() == TableSide)
        m_table->setFocus();
    else
        m_view->setFocus();
}

// The table is the keyboard twin of the chart.
bool PicturePane::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int row = m_table->currentIndex().row();
    const bool chosen = row >= 0 && row < static_cast<int>(m_picture.items.size());
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (chosen)
            Q_EMIT linesAsked(row);
        return true;
    case Qt::Key_Space:
    case Qt::Key_Right:
        if (chosen)
            Q_EMIT opened(row);
        return true;
    case Qt::Key_Backspace:
    case Qt::Key_Left:
    case Qt::Key_Escape:
        goUp();
        return true;
    default:
        return QWidget::eventFilter(watched, event);
    }
}

} // namespace eldin::ui
