// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/budget/LineInspector.h"

#include "core/report/Texts.h"
#include "core/service/BudgetService.h"
#include "ui/budget/CodeCompleter.h"
#include "ui/budget/LineAnswers.h"
#include "ui/charts/PartsChart.h"
#include "ui/models/DayText.h"
#include "ui/shell/HistoryReader.h"
#include "ui/shell/Theme.h"
#include "ui/widgets/ChoiceBox.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace eldin::ui {

namespace {

constexpr int kHistoryEntries = 4;
constexpr int kProtectedRow = 6;

QLabel *words(const QString &kind)
{
    auto *label = new QLabel;
    label->setProperty("kind", kind);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

core::ClassificationKind mainKind(const core::BudgetLine &line)
{
    return line.section == core::BudgetSection::Revenue ? core::ClassificationKind::Revenue : core::ClassificationKind::Function;
}

} // namespace

LineInspector::LineInspector(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_title(words(QStringLiteral("large")))
    , m_form(new QWidget)
    , m_rows(new QFormLayout(m_form))
    , m_mainCode(new QLineEdit)
    , m_economicCode(new QLineEdit)
    , m_institution(new QLineEdit)
    , m_mainCompleter(new CodeCompleter(*m_mainCode, [this] { return CodeCompleter::Source {codesFor(&mainKind), m_workspace.language()}; }))
    , m_economicCompleter(new CodeCompleter(*m_economicCode, [this] {
        return CodeCompleter::Source {codesFor([](const core::BudgetLine &) { return core::ClassificationKind::Economic; }),
                                      m_workspace.language()};
    }))
    , m_institutionCompleter(new CodeCompleter(*m_institution, [this] {
        return CodeCompleter::Source {codesFor([](const core::BudgetLine &) { return core::ClassificationKind::Institution; }),
                                      m_workspace.language()};
    }))
    , m_village(new ChoiceBox)
    , m_project(new QLineEdit)
    , m_money(new QLineEdit)
    , m_protected(new QCheckBox)
    , m_source(words(QStringLiteral("soft")))
    , m_history(words(QStringLiteral("soft")))
    , m_historyReader(new HistoryReader(workspace, m_history, [](const core::HistoryEntry &entry) {
          return QStringLiteral("%1  %2").arg(dayText(entry.at.toLocalTime().date()), core::operationText(entry.reversed.value_or(entry.operation)));
      }))
    , m_answers(new LineAnswers(workspace))
    , m_chartTitle(words(QStringLiteral("heading")))
    , m_chart(new PartsChart)
{
    setObjectName(QStringLiteral("lineInspector"));
    auto *form = buildForm();
    auto *body = new QFrame;
    body->setProperty("kind", QStringLiteral("card"));
    auto *inner = new QVBoxLayout(body);
    inner->setContentsMargins(theme::kGrid * 2, theme::kGrid * 2, theme::kGrid * 2, theme::kGrid * 2);
    inner->setSpacing(theme::kGrid * 3 / 2);
    inner->addWidget(m_title);
    inner->addWidget(form);
    inner->addWidget(m_answers);
    inner->addWidget(m_chartTitle);
    inner->addWidget(m_chart);
    inner->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(body);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);

    saveCodeOf(m_mainCode, m_mainCompleter, [](core::BudgetLine &line) -> QString & {
        return line.section == core::BudgetSection::Revenue ? line.revenueCode : line.functionCode;
    });
    saveCodeOf(m_economicCode, m_economicCompleter, [](core::BudgetLine &line) -> QString & { return line.economicCode; });
    saveCodeOf(m_institution, m_institutionCompleter, [](core::BudgetLine &line) -> QString & { return line.institutionCode; });
    saveTextOf(m_project, &core::BudgetLine::project);
    saveTextOf(m_money, &core::BudgetLine::moneySource);
    connect(m_village, &QComboBox::activated, this, [this] {
        save([this](core::BudgetLine &line) {
            line.settlementId = core::Id<core::Settlement>(m_village->currentData().toString());
        });
    });
    connect(m_protected, &QCheckBox::clicked, this,
            [this](bool checked) { save([checked](core::BudgetLine &line) { line.isProtected = checked; }); });
}

QWidget *LineInspector::buildForm()
{
    m_mainCode->setObjectName(QStringLiteral("mainCode"));
    m_economicCode->setObjectName(QStringLiteral("economicCode"));
    m_village->setObjectName(QStringLiteral("lineVillage"));
    m_protected->setObjectName(QStringLiteral("lineProtected"));
    m_institution->setObjectName(QStringLiteral("lineInstitution"));
    m_project->setObjectName(QStringLiteral("lineProject"));
    m_money->setObjectName(QStringLiteral("lineMoney"));
    m_village->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_village->setMinimumContentsLength(3);
    for (QLineEdit *field : {m_mainCode, m_economicCode, m_institution, m_project, m_money})
        field->setMinimumWidth(theme::kGrid * 8);
    m_chart->setMinimumWidth(theme::kGrid * 20);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(theme::kGrid);
    m_rows->setRowWrapPolicy(QFormLayout::DontWrapRows);
    m_rows->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    for (QWidget *field : {static_cast<QWidget *>(m_mainCode), static_cast<QWidget *>(m_economicCode),
                           static_cast<QWidget *>(m_institution), static_cast<QWidget *>(m_village),
                           static_cast<QWidget *>(m_project), static_cast<QWidget *>(m_money),
                           static_cast<QWidget *>(m_source), static_cast<QWidget *>(m_history)}) {
        auto *label = new QLabel;
        label->setProperty("kind", QStringLiteral("soft"));
        m_rows->addRow(label, field);
    }
    m_rows->insertRow(kProtectedRow, m_protected); // its words need the whole width
    return m_form;
}

void LineInspector::saveCodeOf(QLineEdit *field, CodeCompleter *completer, QString &(*code)(core::BudgetLine &))
{
    const auto saveCode = [this, field, code] { save([field, code](core::BudgetLine &line) { code(line) = field->text().trimmed(); }); };
    connect(field, &QLineEdit::editingFinished, this, saveCode);
    connect(field, &QLineEdit::textEdited, this, [this] { m_typedFor = m_line; });
    // Enter in the list has finished the editing already, and a line with another code may stand elsewhere: then the
    // field shows the next line, which shall keep its own code.
    connect(completer, &CodeCompleter::chosen, this, [this, saveCode] {
        if (m_line == m_typedFor)
            saveCode();
        else
            m_workspace.runner().run([this] { fill(); });
    });
}

void LineInspector::saveTextOf(QLineEdit *field, core::LocalText core::BudgetLine::*text)
{
    connect(field, &QLineEdit::editingFinished, this, [this, field, text] {
        // What was only shown, in whatever language it stands, is no text of this one.
        if (field->isModified())
            save([this, field, text](core::BudgetLine &line) { (line.*text).of(m_workspace.language()) = field->text().trimmed(); });
    });
}

void LineInspector::setChartTitle(const QString &title)
{
    m_chartTitle->setText(title);
}

void LineInspector::showLine(const QString &title, const core::Id<core::BudgetLine> &line)
{
    m_title->setText(title);
    m_line = line;
    m_form->setVisible(!line.isNull());
    m_workspace.runner().run([this] { fill(); });
}

void LineInspector::retranslate()
{
    const QStringList names {tr("Code"), tr("Item"), tr("Institution"), tr("Village"), tr("Project"), tr("Money from"), QString(), tr("Source"),
                             tr("History")};
    for (int i = 0; i < m_rows->rowCount(); ++i) {
        if (auto *label = qobject_cast<QLabel *>(m_rows->itemAt(i, QFormLayout::LabelRole) == nullptr
                                                     ? nullptr
                                                     : m_rows->itemAt(i, QFormLayout::LabelRole)->widget()))
            label->setText(names[i]);
    }
    m_mainCode->setAccessibleName(names[0]);
    m_economicCode->setAccessibleName(names[1]);
    m_institution->setAccessibleName(names[2]);
    m_village->setAccessibleName(names[3]);
    m_project->setAccessibleName(names[4]);
    m_money->setAccessibleName(names[5]);
    m_answers->retranslate();
    m_protected->setText(tr("Protected item"));
    m_protected->setToolTip(tr("A protected item (wages, taxes on them, benefits …) may not be cut."));
}

std::vector<core::ClassificationItem> LineInspector::codesFor(KindOf kindOf) const
{
    std::vector<core::ClassificationItem> items;
    m_workspace.runner().run([&] {
        const core::Stores &stores = m_workspace.stores();
        const core::BudgetLine line = stores.lines.get(m_line);
        const int year = stores.budgets.get(line.budgetId).year;
        items = stores.classification.ofKind(kindOf(line));
        std::erase_if(items, [year](const core::ClassificationItem &item) { return !item.isValidIn(year); });
    });
    return items;
}

void LineInspector::fill()
{
    m_mainCompleter->forget();
    m_economicCompleter->forget();
    m_institutionCompleter->forget();
    const auto found = m_line.isNull() ? std::nullopt : m_workspace.stores().lines.find(m_line);
    m_form->setVisible(found.has_value());
    m_answers->setVisible(found.has_value());
    if (!found)
        return;
    m_answers->setLine(*found);
    const core::BudgetLine &line = *found;
    const bool writable = !m_workspace.document().isReadOnly();
    m_mainCode->setText(line.section == core::BudgetSection::Revenue ? line.revenueCode : line.functionCode);
    m_economicCode->setText(line.economicCode);
    m_institution->setText(line.institutionCode);
    m_project->setText(line.project.best(m_workspace.language()));
    m_money->setText(line.moneySource.best(m_workspace.language()));
    for (QLineEdit *field : {m_economicCode, m_institution, m_project}) {
        m_rows->labelForField(field)->setVisible(line.section == core::BudgetSection::Expenditure);
        field->setVisible(line.section == core::BudgetSection::Expenditure);
    }
    for (QLineEdit *field : {m_mainCode, m_economicCode, m_institution, m_project, m_money})
        field->setToolTip(field->text());
    {
        const QSignalBlocker quiet(m_village);
        m_village->clear();
        m_village->addItem(tr("whole aimak"), QString());
        for (const core::Settlement &village : m_workspace.stores().settlements.all())
            m_village->addItem(village.name.best(m_workspace.language()), village.id.text());
        m_village->setCurrentIndex(std::max(0, m_village->findData(line.settlementId.text())));
    }
    m_protected->setChecked(line.isProtected);
    for (QWidget *field : {static_cast<QWidget *>(m_mainCode), static_cast<QWidget *>(m_economicCode),
                           static_cast<QWidget *>(m_institution), static_cast<QWidget *>(m_village), static_cast<QWidget *>(m_project),
                           static_cast<QWidget *>(m_money), static_cast<QWidget *>(m_protected)})
        field->setEnabled(writable);
    fillSource(line);
    fillHistory(line);
}

void LineInspector::fillSource(const core::BudgetLine &line)
{
    const auto table = line.importId.isNull() ? std::nullopt : m_workspace.stores().imports.find(line.importId);
    if (!table) {
        m_source->setText(tr("entered by hand"));
        return;
    }
    QStringList parts {table->fileName};
    if (!table->sheet.isEmpty())
        parts += tr("sheet %1").arg(table->sheet);
    if (!line.cell.isEmpty())
        parts += tr("cell %1").arg(line.cell);
    if (table->importedAt.isValid())
        parts += dayText(table->importedAt.date());
    m_source->setText(parts.join(QStringLiteral(", ")));
}

void LineInspector::fillHistory(const core::BudgetLine &line)
{
    m_historyReader->read(line.id.text(), kHistoryEntries);
}

// Only where something was changed: leaving a field is no act.
void LineInspector::save(const std::function<void(core::BudgetLine &)> &change)
{
    m_workspace.runner().run([&] {
        const auto before = m_line.isNull() ? std::nullopt : m_workspace.stores().lines.find(m_line);
        if (!before)
            return;
        core::BudgetLine line = *before;
        change(line);
        if (line != *before)
            core::BudgetService(m_workspace.document()).editLine(line);
    });
}

} // namespace eldin::ui
