// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/budget/ResidentsPanel.h"

#include "core/service/MunicipalityService.h"
#include "ui/shell/Theme.h"
#include "ui/widgets/RecordTable.h"

#include <QLabel>
#include <QVBoxLayout>

namespace eldin::ui {

namespace {

constexpr int kHead = 2; ///< rows that the head and the frame of the table take

} // namespace

ResidentsPanel::ResidentsPanel(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_title(new QLabel)
    , m_note(new QLabel)
    , m_model(new RecordsModel<ResidentsRow>(
          workspace, {QStringLiteral("population_group"), QStringLiteral("classification_item")}, [this] { return read(); }, [this](const ResidentsRow &row) { save(row); }, this))
    , m_table(new RecordTable(QStringLiteral("users")))
{
    m_table->setObjectName(QStringLiteral("residents"));
    m_table->setRowsGiven();
    m_table->setModel(m_model);
    m_title->setProperty("kind", QStringLiteral("heading"));
    m_note->setObjectName(QStringLiteral("residentsNote"));
    m_note->setProperty("kind", QStringLiteral("soft"));
    m_note->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::kGrid);
    layout->addWidget(m_title);
    layout->addWidget(m_table);
    layout->addWidget(m_note);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_model, signal, this, &ResidentsPanel::showTotal);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &ResidentsPanel::showTotal);
}

std::vector<ResidentsRow> ResidentsPanel::read() const
{
    std::vector<ResidentsRow> rows;
    for (const core::ClassificationItem &item : m_workspace.stores().classification.ofKind(core::ClassificationKind::AgeGroup))
        rows.push_back({item.id, item.code, item.name, 0, 0});
    rows.push_back({});
    for (const core::PopulationGroup &group : core::MunicipalityService(m_workspace.document()).residents()) {
        const auto row = std::find_if(rows.begin(), rows.end(), [&](const ResidentsRow &each) { return each.age == group.ageGroup; });
        if (row != rows.end())
            (group.sex == core::Sex::Female ? row->women : row->men) = group.count;
    }
    return rows;
}

void ResidentsPanel::save(const ResidentsRow &row)
{
    core::MunicipalityService service(m_workspace.document());
    const ResidentsRow before = m_model->row(m_model->rowOf(row.id.text()));
    if (row.women != before.women)
        service.countResidents(core::Sex::Female, row.age, row.women);
    else if (row.men != before.men)
        service.countResidents(core::Sex::Male, row.age, row.men);
}

void ResidentsPanel::retranslate()
{
    m_title->setText(tr("Residents by sex and age"));
    m_table->setWords(m_title->text(), {}, {});
    const auto number = [](const QString &title, int ResidentsRow::*member) {
        return Column<ResidentsRow> {[title] { return title; },
                                     [member](const ResidentsRow &row) { return row.*member == 0 ? QVariant(QStringLiteral("–")) : QVariant(QLocale().toString(row.*member)); },
                                     [member](const ResidentsRow &row) { return row.*member; },
                                     [member](ResidentsRow &row, const QVariant &value) {
                                         row.*member = value.toInt();
                                         return true;
                                     }, {}, true};
    };
    const Column<ResidentsRow> age {[] { return tr("Age group"); },
                                    [this](const ResidentsRow &row) { return row.age.isEmpty() ? tr("age not stated") : row.title.best(m_workspace.language()); },
                                    {}, {}, {}, false};
    m_model->setColumns({age, number(tr("Women"), &ResidentsRow::women), number(tr("Men"), &ResidentsRow::men)});
    m_table->setWidths({0, 110, 110});
    showTotal();
}

void ResidentsPanel::refresh()
{
    m_model->reload();
    showTotal();
}

void ResidentsPanel::showTotal()
{
    m_table->setFixedHeight(theme::kRow * (m_model->rowCount() + kHead));
    int sum = 0;
    for (const ResidentsRow &row : m_model->rows())
        sum += row.women + row.men;
    if (sum == 0)
        m_note->setText(tr("From the passport of the aimak. While nothing is entered, those at a hearing are compared only with each other."));
    else
        m_note->setText(tr("Together %1.").arg(QLocale().toString(sum)));
}

} // namespace eldin::ui
