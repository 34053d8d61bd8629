// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/responses/LedgerView.h"

#include "core/report/LedgerTexts.h"
#include "ui/models/DayText.h"
#include "ui/models/RemarkWords.h"

#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

namespace eldin::ui {

LedgerView::LedgerView(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_model(new RecordsModel<PromiseRow>(
          workspace, {QStringLiteral("remark"), QStringLiteral("remark_text"), QStringLiteral("response"), QStringLiteral("follow_up"), QStringLiteral("hearing")},
          [this] { return read(); }, {}, this))
    , m_sentence(new QLabel)
    , m_table(new QTableView)
{
    m_sentence->setObjectName(QStringLiteral("ledgerSentence"));
    m_sentence->setWordWrap(true);
    m_table->setObjectName(QStringLiteral("ledger"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(theme::kRow);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::kGrid);
    layout->addWidget(m_sentence);
    layout->addWidget(m_table, 1);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &LedgerView::currentChanged);
    connect(m_table, &QTableView::activated, this, &LedgerView::activated);
}

std::vector<PromiseRow> LedgerView::read()
{
    // What nobody looks at is read when somebody does.
    if (!isVisible() && !m_refreshing)
        return m_model->rows();
    const auto all = core::ledgers(m_workspace.stores());
    m_counts = core::sumOf(all);
    m_notDue = core::notDueOn(all, m_workspace.today());
    std::vector<PromiseRow> rows;
    for (auto ledger = all.rbegin(); ledger != all.rend(); ++ledger) {
        for (const core::LedgerRow &row : ledger->rows) {
            const core::Remark &remark = row.proposal.remark;
            rows.push_back({remark.id, remarkLabel(remark), ledger->hearing.date, row.proposal.words.text.simplified(), row.response().amount, row.status(),
                            row.due(), row.isLate(m_workspace.today())});
        }
    }
    return rows;
}

void LedgerView::retranslate()
{
    m_table->setAccessibleName(tr("Promises"));
    setColumns();
}

void LedgerView::setColumns()
{
    const auto language = m_workspace.language();
    constexpr auto kUnit = core::MoneyUnit::ThousandSom;
    const auto amount = [language](const std::optional<core::Money> &money) { return money ? core::moneyFigure(*money, kUnit, language) : QStringLiteral("–"); };
    Column<PromiseRow> status {[] { return tr("State"); },
                               [language](const PromiseRow &row) { return row.status ? core::statusText(*row.status, core::Wording(language)) : tr("nothing noted"); }};
    status.colour = [](const PromiseRow &row) {
        return row.status == core::FollowUpStatus::Implemented ? theme::color(Token::Positive)
            : row.status == core::FollowUpStatus::InProgress   ? QColor()
                                                               : theme::color(Token::Warning);
    };
    Column<PromiseRow> due {[] { return tr("Until"); }, [](const PromiseRow &row) { return row.due.isValid() ? dayText(row.due) : QStringLiteral("–"); }};
    due.colour = [](const PromiseRow &row) { return row.isLate ? theme::color(Token::Danger) : QColor(); };
    m_model->setColumns({
        {[] { return tr("No"); }, [](const PromiseRow &row) { return row.heardOn.isValid() ? row.label + QStringLiteral(" · ") + QString::number(row.heardOn.year()) : row.label; }},
        {[] { return tr("Promise"); }, [](const PromiseRow &row) { return row.text; }},
        {[language] { return tr("Granted, %1").arg(core::unitName(kUnit, language)); }, [amount](const PromiseRow &row) { return amount(row.granted); }, {}, {}, {}, true},
        due,
        status,
    });
    auto *header = m_table->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setSectionResizeMode(1, QHeaderView::Stretch);
    const std::vector<std::pair<int, int>> widths {{0, 104}, {2, 112}, {3, 96}, {4, 144}};
    for (const auto &[column, width] : widths)
        m_table->setColumnWidth(column, std::max(width, header->sectionSizeHint(column)));
}

void LedgerView::refresh()
{
    const QString chosen = m_model->idAt(m_table->currentIndex().row());
    m_refreshing = true;
    m_model->reload();
    m_refreshing = false;
    const int row = m_model->rowOf(chosen);
    if (m_model->rowCount() > 0 && (row < 0 || !m_table->currentIndex().isValid()))
        m_table->setCurrentIndex(m_model->index(std::max(0, row), 0));
    m_sentence->setText(core::ledgerSentence(m_counts, core::Wording(m_workspace.language()), m_notDue));
}

core::Id<core::Remark> LedgerView::current() const
{
    const int row = m_table->currentIndex().row();
    return row >= 0 && row < m_model->rowCount() ? m_model->row(row).id : core::Id<core::Remark>();
}

bool LedgerView::choose(const core::Id<core::Remark> &remark)
{
    const int row = m_model->rowOf(remark.text());
    if (row < 0)
        return false;
    m_table->setCurrentIndex(m_model->index(row, 0));
    m_table->scrollTo(m_model->index(row, 0));
    return true;
}

void LedgerView::setNarrow(bool narrow)
{
    m_table->setColumnHidden(2, narrow);
}

} // namespace eldin::ui
