// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/responses/AppealsView.h"

#include "core/service/TermService.h"
#include "ui/models/DayText.h"
#include "ui/models/RemarkWords.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace eldin::ui {

AppealsView::AppealsView(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_model(new RecordsModel<AppealEntryRow>(workspace, {}, [this] { return read(); }, {}, this))
    , m_label(new QLabel)
    , m_which(new QLineEdit)
    , m_begin(new QPushButton)
    , m_note(new QLabel)
    , m_table(new QTableView)
{
    m_which->setObjectName(QStringLiteral("appealLabel"));
    m_which->setFixedWidth(theme::kGrid * 14);
    m_begin->setObjectName(QStringLiteral("beginAppeal"));
    m_begin->setProperty("kind", QStringLiteral("outline"));
    m_label->setBuddy(m_which);
    m_note->setObjectName(QStringLiteral("appealNote"));
    m_note->setProperty("kind", QStringLiteral("soft"));
    m_note->setWordWrap(true);
    m_table->setObjectName(QStringLiteral("appeals"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(theme::kRow);
    auto *bar = new QHBoxLayout;
    bar->setSpacing(theme::kGrid);
    bar->addWidget(m_label);
    bar->addWidget(m_which);
    bar->addWidget(m_begin);
    bar->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::kGrid);
    layout->addLayout(bar);
    layout->addWidget(m_note);
    layout->addWidget(m_table, 1);
    connect(m_which, &QLineEdit::returnPressed, this, &AppealsView::begin);
    connect(m_begin, &QPushButton::clicked, this, &AppealsView::begin);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        m_new = {};
        Q_EMIT currentChanged();
    });
    connect(m_table, &QTableView::activated, this, &AppealsView::activated);
}

std::vector<AppealEntryRow> AppealsView::read() const
{
    std::vector<AppealEntryRow> rows;
    if (m_workspace.hearingId().isNull())
        return rows;
    for (const core::AppealRow &row : core::appealsOf(m_workspace.stores(), m_workspace.hearingId())) {
        const auto words = m_workspace.stores().remarkTexts.find(row.remark.id);
        rows.push_back({row.appeal.id, row.remark.id, remarkLabel(row.remark), row.appeal.number, words ? words->text.simplified() : QString(), row.appeal.receivedOn, row.due, row.answeredOn,
                        row.isOverdue(m_workspace.today()), row.isPrepared()});
    }
    return rows;
}

void AppealsView::retranslate()
{
    m_label->setText(tr("Number of the slip or remark"));
    m_which->setAccessibleName(tr("Number of the slip or remark that is an appeal"));
    m_begin->setText(tr("Treat as an appeal"));
    m_table->setAccessibleName(tr("Appeals"));
    setColumns();
}

void AppealsView::setColumns()
{
    const auto day = [](const QDate &date) { return date.isValid() ? dayText(date) : QStringLiteral("–"); };
    Column<AppealEntryRow> due {[] { return tr("To answer until"); }, [day](const AppealEntryRow &row) { return day(row.due); }};
    due.colour = [](const AppealEntryRow &row) { return row.isOverdue ? theme::color(Token::Danger) : QColor(); };
    Column<AppealEntryRow> answered {[] { return tr("Answered"); },
                                     [day](const AppealEntryRow &row) { return row.answeredOn.isValid() ? day(row.answeredOn) : row.isOverdue ? tr("overdue") : row.isPrepared ? tr("written") : tr("not yet"); }};
    answered.colour = [](const AppealEntryRow &row) { return row.isOverdue ? theme::color(Token::Danger) : row.answeredOn.isValid() ? QColor() : theme::color(Token::Warning); };
    m_model->setColumns({
        {[] { return tr("No"); }, [](const AppealEntryRow &row) { return row.label; }},
        {[] { return tr("Incoming No"); }, [](const AppealEntryRow &row) { return row.number.isEmpty() ? QStringLiteral("–") : row.number; }},
        {[] { return tr("Text"); }, [](const AppealEntryRow &row) { return row.text; }},
        {[] { return tr("Received"); }, [day](const AppealEntryRow &row) { return day(row.receivedOn); }},
        due,
        answered,
    });
    auto *header = m_table->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setSectionResizeMode(2, QHeaderView::Stretch);
    const std::vector<std::pair<int, int>> widths {{0, 56}, {1, 88}, {3, 104}, {4, 104}, {5, 136}};
    for (const auto &[column, width] : widths)
        m_table->setColumnWidth(column, std::max(width, header->sectionSizeHint(column)));
}

void AppealsView::refresh()
{
    m_model->reload();
    const core::LegalTerm term = core::legalTerm(m_workspace.stores(), QStringLiteral("appeal"));
    m_note->setText(tr("A signed slip with a name and an address may be an appeal: it is answered in %n working day(s).", nullptr, term.days)
                    + (term.checkedOn.isValid() ? QString() : u' ' + tr("The term is to be checked against the law (Preparation, Check).")));
    if (m_model->rowCount() > 0 && !m_table->currentIndex().isValid() && m_new.isNull())
        m_table->setCurrentIndex(m_model->index(0, 0));
    m_begin->setEnabled(!m_workspace.document().isReadOnly());
}

core::Id<core::Remark> AppealsView::current() const
{
    if (!m_new.isNull())
        return m_new;
    const int row = m_table->currentIndex().row();
    return row >= 0 && row < m_model->rowCount() ? m_model->row(row).remark : core::Id<core::Remark>();
}

int AppealsView::open() const
{
    return static_cast<int>(std::count_if(m_model->rows().begin(), m_model->rows().end(), [](const AppealEntryRow &row) { return !row.answeredOn.isValid(); }));
}

int AppealsView::overdue() const
{
    return static_cast<int>(std::count_if(m_model->rows().begin(), m_model->rows().end(), [](const AppealEntryRow &row) { return row.isOverdue; }));
}

void AppealsView::choose(const core::Id<core::Remark> &remark)
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->row(row).remark == remark) {
            m_new = {};
            m_table->setCurrentIndex(m_model->index(row, 0));
            Q_EMIT currentChanged();
            return;
        }
    }
    m_new = remark;
    m_table->setCurrentIndex({});
    m_new = remark; // choosing no row forgot it
    Q_EMIT currentChanged();
}

// A number is that of a slip first: this is what the secretary holds in the hand.
void AppealsView::begin()
{
    const QString typed = m_which->text().trimmed().remove(u'№').trimmed();
    if (typed.isEmpty() || m_workspace.hearingId().isNull())
        return;
    m_workspace.runner().run([&] {
        const auto remarks = m_workspace.stores().remarks.ofHearing(m_workspace.hearingId());
        const auto find = [&](auto matches) { return std::find_if(remarks.begin(), remarks.end(), matches); };
        const int number = typed.toInt();
        auto found = find([&](const core::Remark &remark) { return number > 0 && remark.slipNumber == number; });
        if (found == remarks.end())
            found = find([&](const core::Remark &remark) { return remark.label() == typed || (number > 0 && remark.number == number); });
        if (found == remarks.end())
            return m_workspace.runner().warn(tr("No remark of this hearing has the number “%1”.").arg(typed));
        m_which->clear();
        choose(found->id);
        Q_EMIT activated();
    });
}

} // namespace eldin::ui
