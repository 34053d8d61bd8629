// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/budget/HoldersPanel.h"

#include "ui/models/DayText.h"
#include "ui/shell/Theme.h"
#include "ui/widgets/RecordTable.h"

#include <QLabel>
#include <QVBoxLayout>

namespace eldin::ui {

namespace {

QString officeName(core::Office office)
{
    switch (office) {
    case core::Office::Head: return HoldersPanel::tr("head of the aiyl okmotu");
    case core::Office::CouncilChair: return HoldersPanel::tr("chair of the council");
    case core::Office::FinanceHead: return HoldersPanel::tr("head of finance");
    case core::Office::ExecutiveSecretary: return HoldersPanel::tr("executive secretary");
    }
    return {};
}

} // namespace

HoldersPanel::HoldersPanel(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_title(new QLabel)
    , m_model(new RecordsModel<HolderRow>(
          workspace, {QStringLiteral("office_holder"), QStringLiteral("person")}, [this] { return read(); },
          [this](const HolderRow &row) { core::OfficeService(m_workspace.document()).edit(row.id, row.entry); }, this))
    , m_table(new RecordTable(QStringLiteral("users")))
{
    m_table->setObjectName(QStringLiteral("holders"));
    m_title->setProperty("kind", QStringLiteral("heading"));
    m_table->setModel(m_model);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::kGrid);
    layout->addWidget(m_title);
    layout->addWidget(m_table, 1);
    connect(m_table, &RecordTable::addRequested, this, &HoldersPanel::add);
    connect(m_table, &RecordTable::removeRequested, this, [this](int row) {
        m_workspace.runner().run(tr("Holder of an office removed."),
                                 [&] { core::OfficeService(m_workspace.document()).remove(m_model->row(row).id); });
    });
}

std::vector<HolderRow> HoldersPanel::read() const
{
    std::vector<HolderRow> rows;
    const core::OfficeService service(m_workspace.document());
    for (const core::OfficeHolder &holder : m_workspace.stores().holders.all())
        rows.push_back({holder.id, service.entryOf(holder.id)});
    // In the order of the offices, not of their codes.
    std::stable_sort(rows.begin(), rows.end(), [](const HolderRow &a, const HolderRow &b) { return a.entry.office < b.entry.office; });
    return rows;
}

void HoldersPanel::retranslate()
{
    m_title->setText(tr("Who signs"));
    m_table->setWords(tr("Who signs"), tr("Nobody yet: papers leave a line for the name of the head."), tr("Add a holder of an office"));
    const auto dayColumn = [](const QString &title, QDate core::OfficeEntry::*day) {
        return Column<HolderRow> {[title] { return title; },
                                  [day](const HolderRow &row) { return (row.entry.*day).isValid() ? dayText(row.entry.*day) : QStringLiteral("–"); },
                                  [day](const HolderRow &row) { return row.entry.*day; },
                                  [day](HolderRow &row, const QVariant &value) {
                                      row.entry.*day = value.toDate();
                                      return true;
                                  }, {}, false};
    };
    Column<HolderRow> name {[] { return tr("Full name"); }, [](const HolderRow &row) { return row.entry.name; }, {},
                            [](HolderRow &row, const QVariant &value) {
                                row.entry.name = value.toString().trimmed();
                                return !row.entry.name.isEmpty();
                            }, {}, false};
    Column<HolderRow> office {[] { return tr("Office"); }, [](const HolderRow &row) { return officeName(row.entry.office); },
                              [](const HolderRow &row) { return core::codeOf(row.entry.office); },
                              [](HolderRow &row, const QVariant &value) {
                                  const auto chosen = core::fromCode<core::Office>(value.toString());
                                  row.entry.office = chosen.value_or(row.entry.office);
                                  return chosen.has_value();
                              },
                              [] {
                                  Choices choices;
                                  for (const auto &[each, code] : core::Codes<core::Office>::list)
                                      choices.push_back({officeName(each), QString::fromUtf16(code)});
                                  return choices;
                              }, false};
    Column<HolderRow> acting {[] { return tr("Acting"); }, [](const HolderRow &row) { return row.entry.acting ? tr("yes") : QStringLiteral("–"); },
                              [](const HolderRow &row) { return row.entry.acting; },
                              [](HolderRow &row, const QVariant &value) {
                                  row.entry.acting = value.toBool();
                                  return true;
                              },
                              [] { return Choices {{QStringLiteral("–"), false}, {tr("yes"), true}}; }, false};
    m_model->setColumns({name, office, dayColumn(tr("In office from"), &core::OfficeEntry::since), dayColumn(tr("until"), &core::OfficeEntry::until), acting});
    m_table->setWidths({0, 0, 100, 100, 56});
}

void HoldersPanel::refresh()
{
    m_model->reload();
}

void HoldersPanel::add()
{
    m_workspace.runner().run([this] {
        core::OfficeEntry entry;
        entry.name = tr("Full name");
        // Whoever is missing; else a new head.
        for (const auto &[office, code] : core::Codes<core::Office>::list) {
            if (!m_workspace.stores().holders.onDay(office, m_workspace.today())) {
                entry.office = office;
                break;
            }
        }
        entry.since = m_workspace.today();
        const auto id = core::OfficeService(m_workspace.document()).add(entry);
        m_table->editRow(m_model->rowOf(id.text()));
    });
}

} // namespace eldin::ui
