// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preparation/HearingForm.h"

#include "core/service/HearingService.h"
#include "ui/models/BudgetTreeModel.h"
#include "ui/models/DayText.h"
#include "ui/shell/Theme.h"
#include "ui/widgets/ChoiceBox.h"
#include "ui/widgets/LocalTextField.h"
#include "ui/widgets/RecordTable.h"

#include <QComboBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace eldin::ui {

HearingForm::HearingForm(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_form(new QFormLayout)
    , m_heading(new QLabel)
    , m_meetingsHeading(new QLabel)
    , m_kind(new ChoiceBox)
    , m_title(new LocalTextField)
    , m_date(new QDateEdit)
    , m_budget(new ChoiceBox)
    , m_ordinance(new QLineEdit)
    , m_meetings(new RecordsModel<core::Meeting>(
          workspace, {QStringLiteral("meeting"), QStringLiteral("settlement")},
          [this] {
              const auto &hearing = m_workspace.hearingId();
              return hearing.isNull() ? std::vector<core::Meeting>() : m_workspace.stores().meetings.ofHearing(hearing);
          },
          [this](const core::Meeting &meeting) { core::HearingService(m_workspace.document()).editMeeting(meeting); }, this))
    , m_table(new RecordTable(QStringLiteral("map-pin")))
{
    m_kind->setObjectName(QStringLiteral("hearingKind"));
    m_title->setObjectName(QStringLiteral("hearingTitle"));
    m_date->setObjectName(QStringLiteral("hearingDate"));
    m_budget->setObjectName(QStringLiteral("hearingBudget"));
    m_ordinance->setObjectName(QStringLiteral("ordinance"));
    m_table->setObjectName(QStringLiteral("meetings"));
    m_heading->setProperty("kind", QStringLiteral("heading"));
    m_meetingsHeading->setProperty("kind", QStringLiteral("heading"));
    m_date->setCalendarPopup(true);
    m_date->setDisplayFormat(kDayFormat.toString());
    m_table->setModel(m_meetings);
    m_meetings->setEditable([this](const core::Meeting &) { return m_workspace.mayEditRecord(); });
    m_table->setMinimumHeight(theme::kRow * 5);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::kGrid * 2);
    layout->addWidget(buildForm());
    layout->addWidget(m_meetingsHeading);
    layout->addWidget(m_table, 1);

    connect(m_kind, &QComboBox::activated, this, &HearingForm::save);
    connect(m_title, &LocalTextField::edited, this, &HearingForm::save);
    connect(m_date, &QDateEdit::editingFinished, this, &HearingForm::save);
    connect(m_budget, &QComboBox::activated, this, &HearingForm::save);
    connect(m_ordinance, &QLineEdit::editingFinished, this, &HearingForm::save);
    connect(m_table, &RecordTable::addRequested, this, &HearingForm::addMeeting);
    connect(m_table, &RecordTable::removeRequested, this, [this](int row) {
        m_workspace.runner().run(tr("Meeting removed."), [&] {
            core::HearingService(m_workspace.document()).removeMeeting(m_meetings->row(row).id);
        });
    });
    connect(m_table->view().selectionModel(), &QItemSelectionModel::currentRowChanged, this, &HearingForm::meetingChosen);
}

QWidget *HearingForm::buildForm()
{
    auto *card = new QFrame;
    card->setProperty("kind", QStringLiteral("card"));
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(theme::kGrid * 2, theme::kGrid * 2, theme::kGrid * 2, theme::kGrid * 2);
    layout->setSpacing(theme::kGrid);
    layout->addWidget(m_heading);
    layout->addLayout(m_form);
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setSpacing(theme::kGrid);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->addRow(m_title);
    for (QWidget *field : {static_cast<QWidget *>(m_kind), static_cast<QWidget *>(m_date), static_cast<QWidget *>(m_budget),
                           static_cast<QWidget *>(m_ordinance)}) {
        auto *label = new QLabel;
        label->setProperty("kind", QStringLiteral("soft"));
        label->setMinimumHeight(theme::kTarget);
        m_form->addRow(label, field);
    }
    for (QComboBox *box : {m_kind, m_budget}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(10);
    }
    return card;
}

void HearingForm::retranslate()
{
    m_heading->setText(tr("Hearing"));
    m_meetingsHeading->setText(tr("Meetings"));
    m_title->setName(tr("Title"));
    const std::pair<QWidget *, QString> names[] {{m_kind, tr("About")}, {m_date, tr("Day")}, {m_budget, tr("Budget")},
                                                 {m_ordinance, tr("Order No")}};
    for (const auto &[field, name] : names) {
        qobject_cast<QLabel *>(m_form->labelForField(field))->setText(name);
        field->setAccessibleName(name);
    }
    const QSignalBlocker quiet(m_kind);
    const int kind = m_kind->currentIndex();
    m_kind->clear();
    m_kind->addItem(tr("draft budget"), core::codeOf(core::HearingKind::Draft));
    m_kind->addItem(tr("budget execution"), core::codeOf(core::HearingKind::Execution));
    m_kind->setCurrentIndex(std::max(0, kind));
    m_table->setWords(tr("Meetings"), tr("No meeting yet: where and when do people come together?"), tr("Add a meeting"));
    setColumns();
}

void HearingForm::setColumns()
{
    using core::Meeting;
    const auto language = m_workspace.language();
    m_meetings->setColumns({
        {[] { return tr("Place"); }, [language](const Meeting &m) { return m.place.best(language); },
         [language](const Meeting &m) { return m.place.of(language); },
         [language](Meeting &m, const QVariant &value) {
             m.place.of(language) = value.toString().trimmed();
             return true;
         }, {}, false},
        {[] { return tr("Village"); },
         [this, language](const Meeting &m) {
             const auto village = m.settlementId.isNull() ? std::nullopt : m_workspace.stores().settlements.find(m.settlementId);
             return village ? village->name.best(language) : QStringLiteral("–");
         },
         [](const Meeting &m) { return m.settlementId.text(); },
         [](Meeting &m, const QVariant &value) {
             m.settlementId = core::Id<core::Settlement>(value.toString());
             return true;
         },
         [this, language] {
             Choices choices {{QStringLiteral("–"), QString()}};
             for (const core::Settlement &village : m_workspace.stores().settlements.all())
                 choices.push_back({village.name.best(language), village.id.text()});
             return choices;
         }, false},
        {[] { return tr("Begins"); },
         [](const Meeting &m) { return m.startsAt.toString(QStringLiteral("dd.MM HH:mm")); },
         [](const Meeting &m) { return m.startsAt; },
         [](Meeting &m, const QVariant &value) {
             m.startsAt = value.toDateTime();
             return m.startsAt.isValid();
         }, {}, false},
    });
    m_table->setWidths({0, 0, 104});
}

void HearingForm::refresh()
{
    m_meetings->reload();
    if (m_table->currentRow() < 0 && m_meetings->rowCount() > 0)
        m_table->view().setCurrentIndex(m_meetings->index(0, 0));
    const auto hearing = m_workspace.hearing();
    const bool editable = m_workspace.mayEditRecord();
    m_table->setAddable(editable);
    for (QWidget *field : {static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_kind), static_cast<QWidget *>(m_date),
                           static_cast<QWidget *>(m_budget), static_cast<QWidget *>(m_ordinance)})
        field->setEnabled(editable);
    if (!hearing)
        return;
    const QSignalBlocker quietDate(m_date);
    m_title->setText(hearing->title);
    m_kind->setCurrentIndex(static_cast<int>(hearing->kind));
    m_date->setDate(hearing->date);
    m_ordinance->setText(hearing->ordinanceNumber);
    fillBudgets(*hearing);
}

void HearingForm::fillBudgets(const core::Hearing &hearing)
{
    const QSignalBlocker quiet(m_budget);
    m_budget->clear();
    m_budget->addItem(tr("not chosen"), QString());
    for (const core::Budget &budget : m_workspace.stores().budgets.all())
        m_budget->addItem(budgetTitle(budget), budget.id.text());
    m_budget->setCurrentIndex(std::max(0, m_budget->findData(hearing.budgetId.text())));
}

core::Id<core::Meeting> HearingForm::meeting() const
{
    return core::Id<core::Meeting>(m_meetings->idAt(std::max(0, m_table->currentRow())));
}

void HearingForm::focusTitle()
{
    m_title->setFocusFirst();
}

void HearingForm::save()
{
    m_workspace.runner().run([this] {
        const auto before = m_workspace.hearing();
        if (!before)
            return;
        core::Hearing changed = *before;
        changed.title = m_title->text();
        changed.kind = static_cast<core::HearingKind>(m_kind->currentIndex());
        changed.date = m_date->date();
        changed.budgetId = core::Id<core::Budget>(m_budget->currentData().toString());
        changed.ordinanceNumber = m_ordinance->text().trimmed();
        if (changed != *before)
            core::HearingService(m_workspace.document()).edit(changed);
    });
}

void HearingForm::addMeeting()
{
    m_workspace.runner().run([this] {
        const auto hearing = m_workspace.hearing();
        if (!hearing)
            return;
        core::Meeting meeting;
        meeting.hearingId = hearing->id;
        const auto villages = m_workspace.stores().settlements.all();
        if (!villages.empty())
            meeting.settlementId = villages[static_cast<std::size_t>(m_meetings->rowCount()) % villages.size()].id;
        meeting.place = {QStringLiteral("Маданият үйү"), QStringLiteral("Дом культуры"), QStringLiteral("House of culture")};
        meeting.startsAt = QDateTime(hearing->date, QTime(10, 0));
        const auto id = core::HearingService(m_workspace.document()).addMeeting(meeting);
        m_table->editRow(m_meetings->rowOf(id.text()));
    });
}

} // namespace eldin::ui
