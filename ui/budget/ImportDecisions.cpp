// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/budget/ImportDecisions.h"

#include "ui/models/BudgetTreeModel.h"
#include "ui/models/DayText.h"
#include "ui/shell/Languages.h"
#include "ui/shell/Theme.h"
#include "ui/shell/Workspace.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>

namespace eldin::ui {

ImportDecisions::ImportDecisions(Workspace &workspace, QWidget *parent)
    : QFrame(parent)
    , m_workspace(workspace)
    , m_sheetLabel(new QLabel(tr("Sheet")))
    , m_sheet(new QComboBox)
    , m_year(new QSpinBox)
    , m_stage(new QComboBox)
    , m_unit(new QComboBox)
    , m_language(new QComboBox)
    , m_profile(new QLabel)
    , m_forget(new QPushButton(tr("Forget")))
    , m_export(new QPushButton(tr("Save as a file…")))
    , m_sums(new QLabel)
{
    setProperty("kind", QStringLiteral("card"));
    setFixedWidth(theme::kGrid * 32);
    m_sheet->setObjectName(QStringLiteral("importSheet"));
    m_sheet->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_year->setObjectName(QStringLiteral("importYear"));
    m_year->setRange(1999, 2100);
    m_year->setKeyboardTracking(false); // reads once the year is written, not at each digit
    m_year->setSpecialValueText(tr("as the sheet says"));
    m_year->setValue(m_year->minimum());
    m_stage->setObjectName(QStringLiteral("importStage"));
    m_stage->addItem(tr("as the sheet says"), QString());
    for (const auto &[stage, code] : core::Codes<core::BudgetStage>::list)
        m_stage->addItem(stageName(stage), QString::fromUtf16(code));
    m_unit->setObjectName(QStringLiteral("importUnit"));
    m_unit->addItem(tr("as the sheet says"), QString());
    for (const core::MoneyUnit unit : {core::MoneyUnit::ThousandSom, core::MoneyUnit::Som})
        m_unit->addItem(core::unitName(unit, m_workspace.language()), core::codeOf(unit));
    m_language->setObjectName(QStringLiteral("importLanguage"));
    m_language->addItem(tr("as they read"), QString());
    for (const core::Language language : {core::Language::Kyrgyz, core::Language::Russian, core::Language::English})
        m_language->addItem(ownName(language), core::languageCode(language));
    m_profile->setWordWrap(true);
    m_profile->setObjectName(QStringLiteral("importProfile"));
    m_profile->setProperty("kind", QStringLiteral("small"));
    m_forget->setObjectName(QStringLiteral("forgetProfile"));
    m_export->setObjectName(QStringLiteral("exportProfile"));
    for (QPushButton *button : {m_forget, m_export}) {
        button->setProperty("kind", QStringLiteral("quiet"));
        button->hide();
    }
    m_profile->hide();
    m_sums->setWordWrap(true);
    m_sums->setTextFormat(Qt::RichText);
    m_sums->setObjectName(QStringLiteral("sums"));

    auto *form = new QFormLayout;
    form->setSpacing(theme::kGrid);
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    form->addRow(m_sheetLabel, m_sheet);
    m_sheet->setAccessibleName(m_sheetLabel->text());
    const std::pair<QString, QWidget *> rows[] {{tr("Year"), m_year}, {tr("Stage"), m_stage}, {tr("Unit"), m_unit},
                                                    {tr("Language of the names"), m_language}};
    for (const auto &[name, field] : rows) {
        form->addRow(name, field);
        field->setAccessibleName(name);
    }
    auto *acts = new QHBoxLayout;
    acts->addWidget(m_forget);
    acts->addWidget(m_export);
    acts->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::kGrid * 2, theme::kGrid * 2, theme::kGrid * 2, theme::kGrid * 2);
    layout->setSpacing(theme::kGrid * 3 / 2);
    layout->addLayout(form);
    layout->addWidget(m_profile);
    layout->addLayout(acts);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_sums->setAlignment(Qt::AlignTop);
    scroll->setWidget(m_sums);
    layout->addWidget(scroll, 1);

    connect(m_sheet, &QComboBox::activated, this, [this] {
        m_sheetChosen = true;
        Q_EMIT sheetChanged();
    });
    connect(m_year, &QSpinBox::valueChanged, this, &ImportDecisions::changed);
    for (QComboBox *field : {m_stage, m_unit, m_language})
        connect(field, &QComboBox::activated, this, &ImportDecisions::changed);
    connect(m_forget, &QPushButton::clicked, this, &ImportDecisions::forgetRequested);
    connect(m_export, &QPushButton::clicked, this, &ImportDecisions::exportRequested);
}

int ImportDecisions::year() const
{
    return m_year->value() == m_year->minimum() ? m_workspace.today().year() : m_year->value();
}

void ImportDecisions::writeTo(core::BudgetTableOptions &options) const
{
    if (m_sheetChosen)
        options.sheets = m_sheet->currentData().toStringList();
    if (m_year->value() != m_year->minimum())
        options.understand.year = m_year->value();
    options.understand.stage = core::fromCode<core::BudgetStage>(m_stage->currentData().toString());
    options.understand.unit = core::fromCode<core::MoneyUnit>(m_unit->currentData().toString());
    options.understand.language = core::languageFromCode(m_language->currentData().toString());
}

/// The field is narrow; what does not fit is told by the tip, as the head of the dialog tells it.
void ImportDecisions::addSheets(const QStringList &names)
{
    constexpr int kSides = theme::kGrid * 13; // margins of the card and the field, and its arrow
    const QString text = names.join(QStringLiteral(" + "));
    m_sheet->addItem(m_sheet->fontMetrics().elidedText(text, Qt::ElideRight, width() - kSides), names);
    m_sheet->setItemData(m_sheet->count() - 1, text, Qt::ToolTipRole);
}

void ImportDecisions::showSheets(const ImportJob::Result &result)
{
    if (m_sheet->count() == 0) {
        for (const QString &name : result.sheets)
            addSheets({name});
        for (const QStringList &names : result.table.together)
            addSheets(names);
    }
    QStringList shown;
    for (const core::BudgetTable *part : result.table.parts())
        shown += part->sheet.name;
    for (int i = 0; i < m_sheet->count(); ++i) {
        if (m_sheet->itemData(i).toStringList() == shown)
            m_sheet->setCurrentIndex(i);
    }
    m_sheet->setToolTip(result.table.sheetNames());
    m_sheet->setVisible(result.sheets.size() > 1);
    m_sheetLabel->setVisible(result.sheets.size() > 1);
}

QString ImportDecisions::budgetWords(const ImportJob::Result &result, std::size_t index) const
{
    const core::AmountColumns columns = core::budgetColumns(result.table)[index];
    core::exchange::ReadBudget budget = columns.front().read();
    for (std::size_t i = 1; i < columns.size(); ++i) {
        budget.revenue += columns[i].read().revenue;
        budget.expenditure += columns[i].read().expenditure;
        budget.financing += columns[i].read().financing;
    }
    const auto money = [&](core::Money amount) { return core::moneyWithUnit(amount, result.table.reading.unit, m_workspace.language()); };
    QString stage = stageName(budget.stage.value_or(core::BudgetStage::Draft));
    if (budget.executedUntil)
        stage += QStringLiteral(", ") + dayText(*budget.executedUntil);
    QStringList lines {QStringLiteral("<b>%1, %2</b>").arg(budget.year ? QString::number(*budget.year) : tr("year?"), stage.toHtmlEscaped()),
                       tr("Revenue: %1").arg(money(budget.revenue)), tr("Expenditure: %1").arg(money(budget.expenditure))};
    if (!budget.financing.isZero())
        lines += tr("Financing: %1").arg(money(budget.financing));
    if (index < result.plan.size() && result.plan[index].before) {
        const core::PlannedBudget &planned = result.plan[index];
        const core::BudgetComparison &changes = planned.comparison;
        if (planned.unchanged)
            lines += tr("Nothing has changed since version %1.").arg(planned.before->version);
        else
            lines += tr("Becomes version %1. Against version %2: %3 added, %4 changed, %5 removed.")
                         .arg(planned.budget.version)
                         .arg(planned.before->version)
                         .arg(changes.added.size())
                         .arg(changes.changed.size() + changes.reworded.size())
                         .arg(changes.removed.size());
    }
    return lines.join(QStringLiteral("<br>"));
}

void ImportDecisions::show(const ImportJob::Result &result)
{
    showSheets(result);
    const auto &table = result.table;
    if (m_language->currentIndex() == 0) // what is chosen says nothing of how they read
        m_language->setItemText(0, tr("found: %1").arg(ownName(table.reading.language)));
    bool chosen = false;
    QString profile;
    for (const core::BudgetTable *part : table.parts()) {
        chosen = chosen || !part->mapping.isEmpty();
        if (profile.isEmpty() && part->profile)
            profile = part->profile->name;
    }
    if (!profile.isEmpty())
        m_profile->setText(tr("What was chosen for “%1” is used again.").arg(profile));
    else
        m_profile->setText(tr("What you chose is kept for the next table of this shape."));
    for (QWidget *part : {static_cast<QWidget *>(m_profile), static_cast<QWidget *>(m_forget), static_cast<QWidget *>(m_export)})
        part->setVisible(chosen);
    QStringList words;
    for (std::size_t i = 0; i < core::budgetColumns(table).size(); ++i)
        words += budgetWords(result, i);
    std::size_t rows = 0;
    std::size_t subtotals = 0;
    std::size_t leftOut = 0;
    for (const core::BudgetTable *part : table.parts()) {
        rows += part->reading.rowsRead;
        subtotals += part->reading.subtotals;
        leftOut += part->reading.leftOut.size();
    }
    words += tr("Rows with amounts: %1, budget lines: %2, subtotals: %3, left out: %4")
                 .arg(rows)
                 .arg(table.lineCount())
                 .arg(subtotals)
                 .arg(leftOut);
    m_sums->setText(words.join(QStringLiteral("<br><br>")));
}

} // namespace eldin::ui
