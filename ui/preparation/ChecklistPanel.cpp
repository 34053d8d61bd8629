// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preparation/ChecklistPanel.h"

#include "ui/models/DayText.h"
#include "ui/shell/Theme.h"
#include "ui/widgets/Icon.h"
#include "ui/widgets/RecordTable.h"
#include "ui/widgets/Segments.h"

#include <QLabel>
#include <QListWidget>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace eldin::ui {

namespace {

struct Place
{
    PageKey page;
    QString target;
};

/// Where each of the twenty points is mended, in their order.
const std::vector<Place> &places()
{
    static const std::vector<Place> list {
        {PageKey::Preparation, QStringLiteral("agenda")},
        {PageKey::Preparation, QStringLiteral("announcements")},
        {PageKey::Preparation, QStringLiteral("announcements")},
        {PageKey::Papers, QStringLiteral("citizens-budget")},
        {PageKey::Budget, {}},
        {PageKey::Budget, {}},
        {PageKey::Budget, QStringLiteral("import")},
        {PageKey::Meeting, {}},
        {PageKey::Papers, QStringLiteral("questionnaire")},
        {PageKey::Remarks, {}},
        {PageKey::Responses, {}},
        {PageKey::Responses, {}},
        {PageKey::Papers, {}},
        {PageKey::Responses, {}},
        {PageKey::Papers, QStringLiteral("protocol")},
        {PageKey::Remarks, {}},
        {PageKey::Share, {}},
        {PageKey::Share, {}},
        {PageKey::Papers, {}},
        {PageKey::Papers, {}},
    };
    return list;
}

QString iconOf(core::CheckState state)
{
    switch (state) {
    case core::CheckState::Done:
    case core::CheckState::ByProgram: return QStringLiteral("circle-check-big");
    case core::CheckState::Missing: return QStringLiteral("circle-alert");
    case core::CheckState::NotYet: return QStringLiteral("clock");
    case core::CheckState::ByHand: return QStringLiteral("hand");
    }
    return {};
}

Token colourOf(core::CheckState state)
{
    return state == core::CheckState::Missing ? Token::Warning
        : state == core::CheckState::Done || state == core::CheckState::ByProgram ? Token::Positive
                                                                                  : Token::InkSoft;
}

QString wordOf(core::CheckState state)
{
    switch (state) {
    case core::CheckState::Done: return ChecklistPanel::tr("done");
    case core::CheckState::Missing: return ChecklistPanel::tr("missing");
    case core::CheckState::NotYet: return ChecklistPanel::tr("not yet");
    case core::CheckState::ByProgram: return ChecklistPanel::tr("the program sees to it");
    case core::CheckState::ByHand: return ChecklistPanel::tr("to be judged by you");
    }
    return {};
}

} // namespace

ChecklistPanel::ChecklistPanel(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_points(new QListWidget)
    , m_termsTitle(new QLabel)
    , m_terms(new RecordsModel<core::LegalTerm>(
          workspace, {QStringLiteral("legal_term")}, [this] { return core::legalTerms(m_workspace.stores()); },
          [this](const core::LegalTerm &term) { core::TermService(m_workspace.document()).set(term); }, this))
    , m_table(new RecordTable(QStringLiteral("gavel")))
    , m_kinds(new Segments(2))
    , m_holidays(new RecordsModel<HolidayRow>(
          workspace, {QStringLiteral("holiday")}, [this] { return readHolidays(); },
          [this](const HolidayRow &row) { core::TermService(m_workspace.document()).setHoliday(row.holiday); }, this))
    , m_days(new RecordTable(QStringLiteral("calendar-days")))
{
    m_points->setObjectName(QStringLiteral("checklist"));
    m_points->setWordWrap(true);
    m_points->setTextElideMode(Qt::ElideNone);
    m_points->setResizeMode(QListView::Adjust);
    m_points->setIconSize({theme::kIcon, theme::kIcon});
    m_points->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setObjectName(QStringLiteral("terms"));
    m_table->setModel(m_terms);
    m_table->setRowsGiven();
    m_termsTitle->setProperty("kind", QStringLiteral("soft"));
    m_termsTitle->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::kGrid);
    layout->addWidget(m_points, 1);
    layout->addWidget(m_kinds, 0, Qt::AlignLeft);
    layout->addWidget(m_termsTitle);
    auto *tables = new QStackedWidget;
    tables->addWidget(m_table);
    tables->addWidget(m_days);
    tables->setFixedHeight(theme::kRow * 6 + theme::kGrid);
    layout->addWidget(tables);
    m_kinds->setObjectName(QStringLiteral("termsOrDays"));
    m_days->setObjectName(QStringLiteral("holidays"));
    m_days->setModel(m_holidays);
    connect(m_kinds, &Segments::changed, this, [this, tables](int kind) {
        tables->setCurrentIndex(kind);
        retranslateHolidays();
    });
    connect(m_days, &RecordTable::addRequested, this, &ChecklistPanel::addHoliday);
    connect(m_days, &RecordTable::removeRequested, this, &ChecklistPanel::removeHoliday);
    connect(m_points, &QListWidget::itemActivated, this, [this](QListWidgetItem *item) { lead(m_points->row(item)); });
}

void ChecklistPanel::lead(int row)
{
    if (row < 0 || row >= static_cast<int>(places().size()))
        return;
    const Place &place = places()[static_cast<std::size_t>(row)];
    m_workspace.goTo(place.page, place.target);
}

void ChecklistPanel::retranslate()
{
    m_points->setAccessibleName(tr("Check list of the hearing"));
    retranslateHolidays();
    m_table->setWords(tr("Terms"), {}, {});
    using core::LegalTerm;
    const core::Wording wording(m_workspace.language());
    Column<LegalTerm> name {[] { return tr("Term"); },
                            [wording](const LegalTerm &term) {
                                const QString text = wording.text(QStringLiteral("term.") + term.code);
                                return term.workingDays ? tr("%1, working days").arg(text) : text;
                            }, {}, {}, {}, false};
    Column<LegalTerm> days {[] { return tr("Days"); }, [](const LegalTerm &term) { return term.days; }, {},
                            [](LegalTerm &term, const QVariant &value) {
                                term.days = value.toInt();
                                return true;
                            }, {}, true};
    Column<LegalTerm> checked {[] { return tr("Checked on"); },
                               [](const LegalTerm &term) { return term.checkedOn.isValid() ? dayText(term.checkedOn) : tr("not checked"); },
                               [](const LegalTerm &term) { return term.checkedOn; },
                               [](LegalTerm &term, const QVariant &value) {
                                   term.checkedOn = value.toDate();
                                   return true;
                               }, {}, false};
    checked.colour = [](const LegalTerm &term) { return term.checkedOn.isValid() ? QColor() : theme::color(Token::Warning); };
    Column<LegalTerm> source {[] { return tr("Act and article"); }, [](const LegalTerm &term) { return term.source; }, {},
                              [](LegalTerm &term, const QVariant &value) {
                                  term.source = value.toString().simplified();
                                  return true;
                              }, {}, false};
    m_terms->setColumns({name, days, checked, source});
    m_table->setWidths({0, 64, 124, 160});
}

void ChecklistPanel::retranslateHolidays()
{
    const int year = m_workspace.today().year();
    m_kinds->setTexts({tr("Terms"), tr("Days off")});
    m_kinds->setAccessibleName(tr("Terms, or days off"));
    m_termsTitle->setText(m_kinds->current() == 0 ? tr("Terms in days. They are custom, not law: check them against the law in force, and write down the day and the act.")
                                                  : tr("Days that are not worked in %1 and %2, besides weekends. The shipped ones are to be checked; add Orozo ait, Kurman ait and days that were moved.").arg(year).arg(year + 1));
    m_days->setWords(tr("Days off"), {}, tr("Add a day"));
    Column<HolidayRow> day {[] { return tr("Day"); }, [](const HolidayRow &row) { return dayText(row.holiday.date); }, [](const HolidayRow &row) { return row.holiday.date; },
                            [](HolidayRow &row, const QVariant &value) {
                                row.holiday.date = value.toDate();
                                return row.holiday.date.isValid() && !row.holiday.id.isNull();
                            }};
    Column<HolidayRow> name {[] { return tr("Holiday"); }, [this](const HolidayRow &row) { return row.holiday.title.best(m_workspace.language()); }, {},
                             [this](HolidayRow &row, const QVariant &value) {
                                 row.holiday.title.of(m_workspace.language()) = value.toString().trimmed();
                                 return true;
                             }};
    Column<HolidayRow> worked {[] { return tr("Worked"); }, [](const HolidayRow &row) { return row.holiday.isWorking ? tr("worked") : tr("day off"); }};
    worked.ticked = [](const HolidayRow &row) { return row.holiday.isWorking; };
    worked.tick = [](HolidayRow &row, bool on) { row.holiday.isWorking = on; };
    m_holidays->setColumns({day, name, worked});
    m_days->setWidths({112, 0, 136});
}

std::vector<HolidayRow> ChecklistPanel::readHolidays() const
{
    std::vector<HolidayRow> rows;
    const core::WorkCalendar calendar(m_workspace.stores());
    const int year = m_workspace.today().year();
    for (const int each : {year, year + 1}) {
        for (const core::Holiday &holiday : calendar.ofYear(each))
            rows.push_back({{holiday.date}, holiday});
    }
    return rows;
}

void ChecklistPanel::addHoliday()
{
    m_workspace.runner().run([this] {
        core::Holiday holiday;
        // The next working day: what is added is corrected at once.
        holiday.date = core::WorkCalendar(m_workspace.stores()).after(m_workspace.today(), 1);
        holiday.title.of(m_workspace.language()) = tr("Day off");
        core::TermService(m_workspace.document()).setHoliday(holiday);
        m_days->editRow(m_holidays->rowOf(holiday.date.toString(Qt::ISODate)));
    });
}

// A shipped one is not removed: its day is worked from now on.
void ChecklistPanel::removeHoliday(int row)
{
    const core::Holiday holiday = m_holidays->row(row).holiday;
    m_workspace.runner().run(holiday.id.isNull() ? tr("This day is worked now.") : tr("The day is as the shipped calendar says."), [&] {
        core::TermService service(m_workspace.document());
        if (!holiday.id.isNull())
            return service.removeHoliday(holiday.id);
        core::Holiday worked = holiday;
        worked.isWorking = true;
        service.setHoliday(worked);
    });
}

void ChecklistPanel::refresh()
{
    m_holidays->reload();
    m_terms->reload();
    const int row = m_points->currentRow();
    m_points->clear();
    const auto hearing = m_workspace.hearing();
    if (!hearing)
        return;
    for (const core::CheckPoint &point : core::checklist(m_workspace.stores(), *hearing, core::Wording(m_workspace.language()))) {
        const QString detail = point.detail.isEmpty() ? wordOf(point.state) : wordOf(point.state) + QStringLiteral(": ") + point.detail;
        auto *item = new QListWidgetItem(lineIcon(iconOf(point.state), colourOf(point.state)),
                                         QStringLiteral("%1. %2 – %3").arg(point.number).arg(point.sentence, detail));
        item->setData(Qt::AccessibleDescriptionRole, wordOf(point.state));
        m_points->addItem(item);
    }
    m_points->setCurrentRow(std::max(0, row));
}

} // namespace eldin::ui
