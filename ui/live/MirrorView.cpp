// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/MirrorView.h"

#include "ui/charts/ChartMaker.h"
#include "ui/charts/PictureView.h"
#include "ui/live/MirrorWords.h"
#include "ui/live/SpeechesTable.h"
#include "ui/models/ReportTableModel.h"
#include "ui/widgets/Icon.h"
#include "ui/widgets/Segments.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace eldin::ui {

namespace {

constexpr std::array kSides {core::MirrorSide::Sex, core::MirrorSide::Age, core::MirrorSide::Village};

} // namespace

MirrorView::MirrorView(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_title(new QLabel)
    , m_note(new QLabel)
    , m_back(new QPushButton)
    , m_sides(new Segments(static_cast<int>(kSides.size()) + 1)) // and the speeches
    , m_chart(new PictureView)
    , m_table(new QTableView)
    , m_rows(new ReportTableModel(this))
    , m_speeches(new SpeechesTable(workspace))
{
    m_title->setProperty("kind", QStringLiteral("large"));
    m_note->setProperty("kind", QStringLiteral("soft"));
    m_note->setWordWrap(true);
    m_back->setObjectName(QStringLiteral("mirrorBack"));
    setFocusPolicy(Qt::StrongFocus);
    m_sides->setObjectName(QStringLiteral("mirrorSides"));
    m_table->setObjectName(QStringLiteral("mirrorTable"));
    m_table->setModel(m_rows);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->setShowGrid(false);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title);
    head->addSpacing(theme::kGrid * 2);
    head->addWidget(m_sides);
    head->addStretch(1);
    head->addWidget(m_back);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::kGrid);
    layout->addLayout(head);
    layout->addWidget(m_note);
    layout->addWidget(m_chart, 1);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_speeches, 2);
    connect(m_sides, &Segments::changed, this, [this] { m_workspace.runner().run([this] { refresh(); }); });
    connect(m_back, &QPushButton::clicked, this, &MirrorView::left);
    connect(m_chart, &PictureView::left, this, &MirrorView::left);
}

void MirrorView::retranslate()
{
    m_title->setText(tr("Who spoke how much"));
    m_back->setText(tr("Back to the meeting"));
    m_back->setToolTip(tr("Esc"));
    QStringList sides;
    for (const core::MirrorSide side : kSides)
        sides += mirrorSideName(side);
    sides += tr("Speeches");
    m_sides->setTexts(sides);
    m_speeches->retranslate();
    m_sides->setAccessibleName(tr("By what the people are told apart"));
    m_table->setAccessibleName(m_title->text());
    setAccessibleName(m_title->text());
}

void MirrorView::setMeeting(const core::Id<core::Meeting> &meeting)
{
    m_meeting = meeting;
    m_speeches->setMeeting(meeting);
    if (isVisible())
        refresh();
}

void MirrorView::refresh()
{
    const auto shown = static_cast<std::size_t>(std::max(0, m_sides->current()));
    const bool speeches = shown >= kSides.size();
    m_speeches->setVisible(speeches);
    m_table->setVisible(!speeches);
    const auto side = kSides[speeches ? 0 : shown];
    const auto mirror = core::fairnessMirror(m_workspace.stores(), m_meeting, m_workspace.document().environment().clock.wallTime());
    m_note->setText(tr("Reports and answers of officials are left out.")
                    + (mirror.isAbout ? u' ' + tr("The times are about: they run from the choice of a speaker to the saving of the words.") : QString())
                    + (mirror.isCoarsened ? u' ' + tr("This is a public copy: small groups are not told apart in it, so the sizes of groups are the least they can have been.") : QString())
                    + (speeches || core::residentsOf(mirrorGroups(mirror, side)) > 0
                           ? QString()
                           : u' ' + tr("The residents of these groups are not known; they are entered under Budget, Aiyl aimak.")));
    const core::report::Chart chart = mirrorChart(mirror, side, m_workspace.language());
    QStringList about;
    for (qsizetype i = 0; i < chart.categories.size(); ++i)
        about += chart.categories[i];
    m_chart->setVisible(!speeches && !chart.categories.isEmpty());
    if (!chart.categories.isEmpty())
        m_chart->setPicture(chart, about);
    m_chart->setMinimumHeight(std::min(320, charts::preferredHeight(chart)));
    m_rows->setTable(mirrorTable(mirror, side, m_workspace.language()));
}

void MirrorView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else
        QWidget::keyPressEvent(event);
}

} // namespace eldin::ui
