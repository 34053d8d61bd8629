// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preparation/PlanPanel.h"

#include "core/service/TemplateService.h"
#include "core/service/HearingService.h"
#include "ui/models/DayText.h"
#include "ui/preparation/PlanTimeline.h"
#include "ui/shell/Theme.h"
#include "ui/widgets/Icon.h"
#include "ui/widgets/RecordTable.h"
#include "ui/widgets/Segments.h"

#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace eldin::ui {

namespace {

constexpr int kStateColumn = 4;
constexpr int kStageColumn = 5;

} // namespace

QString dayFromHearing(const QDate &hearing, const QDate &day)
{
    if (!hearing.isValid() || !day.isValid())
        return QStringLiteral("–");
    const qint64 days = hearing.daysTo(day);
    if (days == 0)
        return QStringLiteral("T");
    return days < 0 ? QStringLiteral("T−%1").arg(-days) : QStringLiteral("T+%1").arg(days);
}

PlanPanel::PlanPanel(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_model(new RecordsModel<core::PlanTask>(
          workspace, {QStringLiteral("plan_task"), QStringLiteral("hearing")},
          [this] {
              const auto &hearing = m_workspace.hearingId();
              auto tasks = hearing.isNull() ? std::vector<core::PlanTask>() : m_workspace.stores().tasks.ofHearing(hearing);
              std::stable_sort(tasks.begin(), tasks.end(), [](const auto &a, const auto &b) { return a.due < b.due; });
              return tasks;
          },
          [this](const core::PlanTask &task) { core::HearingService(m_workspace.document()).editTask(task); }, this))
    , m_table(new RecordTable(QStringLiteral("list-checks")))
    , m_usual(new QPushButton)
    , m_view(new Segments(2))
    , m_legend(new QLabel)
    , m_views(new QStackedWidget)
    , m_timeline(new PlanTimeline)
    , m_scroll(new QScrollArea)
{
    m_table->setObjectName(QStringLiteral("tasks"));
    m_table->setModel(m_model);
    m_usual->setObjectName(QStringLiteral("usualTasks"));
    m_usual->setProperty("kind", QStringLiteral("quiet"));
    m_table->buttons().addWidget(m_usual);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::kGrid);
    m_view->setObjectName(QStringLiteral("planView"));
    m_legend->setProperty("kind", QStringLiteral("soft"));
    m_legend->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_legend->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_scroll->setWidget(m_timeline);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_views->addWidget(m_table);
    m_views->addWidget(m_scroll);
    auto *bar = new QHBoxLayout;
    bar->addWidget(m_view);
    bar->addStretch(1);
    bar->addWidget(m_legend, 100);
    bar->setAlignment(m_view, Qt::AlignLeft);
    layout->addLayout(bar);
    layout->addWidget(m_views, 1);
    m_legend->hide();
    connect(m_view, &Segments::changed, this, [this](int index) { showTimeline(index == 1); });
    connect(m_timeline, &PlanTimeline::chosen, this, [this](int row) {
        m_view->setCurrent(0);
        showTimeline(false);
        m_table->view().setCurrentIndex(m_model->index(row, 0));
        m_table->view().setFocus();
    });
    connect(m_table, &RecordTable::addRequested, this, &PlanPanel::add);
    connect(m_table, &RecordTable::removeRequested, this, [this](int row) {
        m_workspace.runner().run(tr("Task removed."), [&] {
            core::HearingService(m_workspace.document()).removeTask(m_model->row(row).id);
        });
    });
    m_table->view().setContextMenuPolicy(Qt::CustomContextMenu);
    connect(&m_table->view(), &QWidget::customContextMenuRequested, this, [this](const QPoint &place) {
        QMenu menu;
        fillMenu(menu);
        // Asked for by the keyboard, the menu stands at the row and not at the mouse.
        const QRect row = m_table->view().visualRect(m_table->view().currentIndex());
        menu.exec(m_table->view().viewport()->mapToGlobal(m_table->view().viewport()->underMouse() ? place : row.bottomLeft()));
    });
    connect(m_usual, &QPushButton::clicked, this, [this] {
        m_workspace.runner().run(tr("Usual tasks added."), [&] {
            core::HearingService(m_workspace.document()).addUsualTasks(m_workspace.hearingId());
        });
    });
}

void PlanPanel::retranslate()
{
    m_table->setWords(tr("Tasks"), tr("No tasks yet. The usual ones, counted from the day of the hearing, are a good start."),
                      tr("Add a task"));
    m_usual->setText(tr("Add the usual tasks"));
    m_view->setTexts({tr("List"), tr("Timeline")});
    m_view->setAccessibleName(tr("How the tasks are shown"));
    m_timeline->setAccessibleName(tr("Tasks on a line of days"));
    m_legend->setText(tr("◆ overdue   ✓ done   ┆ today   │ hearing"));
    setColumns();
}

void PlanPanel::setColumns()
{
    using core::PlanTask;
    const auto language = m_workspace.language();
    using core::TaskState;
    const auto isLate = [this](const PlanTask &t) { return t.isOverdue(m_workspace.today()); };
    Column<PlanTask> title {[] { return tr("Task"); }, [language](const PlanTask &t) { return t.title.best(language); },
                            [language](const PlanTask &t) { return t.title.of(language); },
                            [language](PlanTask &t, const QVariant &value) {
                                t.title.of(language) = value.toString().trimmed();
                                return true;
                            }, {}, false};
    title.ticked = [](const PlanTask &t) { return t.state == TaskState::Done; };
    title.tick = [](PlanTask &t, bool done) { t.state = done ? TaskState::Done : TaskState::Open; };
    title.colour = [](const PlanTask &t) { return t.isOpen() ? QColor() : theme::color(Token::InkSoft); };
    Column<PlanTask> day {[] { return tr("Day"); },
                          [this](const PlanTask &t) {
                              const auto hearing = m_workspace.hearing();
                              return dayFromHearing(hearing ? hearing->date : QDate(), t.due);
                          }, {}, {}, {}, true};
    day.colour = [](const PlanTask &) { return theme::color(Token::InkSoft); };
    Column<PlanTask> due {[] { return tr("Due"); },
                          [](const PlanTask &t) { return t.due.isValid() ? dayText(t.due) : QStringLiteral("–"); },
                          [](const PlanTask &t) { return t.due; },
                          [](PlanTask &t, const QVariant &value) {
                              t.due = value.toDate();
                              return t.due.isValid();
                          }, {}, false};
    due.colour = [isLate](const PlanTask &t) { return isLate(t) ? theme::color(Token::Danger) : QColor(); };
    Column<PlanTask> who {[] { return tr("Responsible"); }, [language](const PlanTask &t) { return t.responsible.best(language); },
                          [language](const PlanTask &t) { return t.responsible.of(language); },
                          [language](PlanTask &t, const QVariant &value) {
                              t.responsible.of(language) = value.toString().trimmed();
                              return true;
                          }, {}, false};
    Column<PlanTask> stage {[] { return tr("Stage"); },
                            [this, language](const PlanTask &t) { return t.stage == 0 ? QStringLiteral("–") : QStringLiteral("%1. %2").arg(t.stage).arg(m_outline.stage(t.stage).best(language)); },
                            [](const PlanTask &t) { return t.stage; },
                            [](PlanTask &t, const QVariant &value) {
                                t.stage = value.toInt();
                                return true;
                            },
                            [this, language] {
                                Choices choices {{QStringLiteral("–"), 0}};
                                for (int number = 1; number <= static_cast<int>(m_outline.stages.size()); ++number)
                                    choices.push_back({QStringLiteral("%1. %2").arg(number).arg(m_outline.stage(number).best(language)), number});
                                return choices;
                            }, false};
    stage.colour = [](const PlanTask &) { return theme::color(Token::InkSoft); };
    const auto stateWord = [](TaskState state) {
        switch (state) {
        case TaskState::Open: return tr("open");
        case TaskState::Started: return tr("under way");
        case TaskState::Done: return tr("done");
        case TaskState::Dropped: return tr("not needed");
        }
        return QString();
    };
    Column<PlanTask> state {[] { return tr("State"); }, [isLate, stateWord](const PlanTask &t) { return isLate(t) ? tr("overdue") : stateWord(t.state); },
                            [](const PlanTask &t) { return codeOf(t.state); },
                            [](PlanTask &t, const QVariant &value) {
                                const auto chosen = core::fromCode<TaskState>(value.toString());
                                t.state = chosen.value_or(t.state);
                                return chosen.has_value();
                            },
                            [stateWord] {
                                Choices choices;
                                for (const TaskState each : {TaskState::Open, TaskState::Started, TaskState::Done, TaskState::Dropped})
                                    choices.push_back({stateWord(each), codeOf(each)});
                                return choices;
                            }, false};
    state.colour = [isLate](const PlanTask &t) {
        return t.state == TaskState::Done ? theme::color(Token::Positive) : isLate(t) ? theme::color(Token::Danger) : QColor();
    };
    m_model->setColumns({title, day, due, who, state, stage});
    fitColumns();
}

// What the columns that a narrow window hides would let one choose, and the paper of the task.
void PlanPanel::fillMenu(QMenu &menu)
{
    const int row = m_table->currentRow();
    if (row < 0)
        return;
    const auto addChoices = [&](QMenu &to, int column) {
        const Choices choices = m_model->index(row, column).data(ChoicesRole).value<Choices>();
        const QVariant now = m_model->index(row, column).data(Qt::EditRole);
        for (const Choice &choice : choices) {
            QAction *action = to.addAction(choice.text);
            action->setCheckable(true);
            action->setChecked(choice.value == now);
            connect(action, &QAction::triggered, this, [this, row, column, value = choice.value] { m_model->setData(m_model->index(row, column), value, Qt::EditRole); });
        }
    };
    menu.setObjectName(QStringLiteral("taskMenu"));
    addChoices(menu, kStateColumn);
    addChoices(*menu.addMenu(tr("Stage")), kStageColumn);
    const QString paper = m_model->row(row).paper;
    if (!paper.isEmpty())
        connect(menu.addAction(lineIcon(QStringLiteral("file-text")), tr("Open the paper")), &QAction::triggered, this,
                [this, paper] { m_workspace.goTo(PageKey::Papers, paper); });
}

// Where it is narrow the state goes: the tick and the colour of the day say the same. The stage needs a wide window.
void PlanPanel::fitColumns()
{
    if (m_model->columnCount() == 0)
        return;
    const bool narrow = width() < 900;
    m_table->setWidths({0, 64, 100, narrow ? 152 : 184, 136, 200});
    m_table->view().setColumnHidden(kStateColumn, narrow);
    m_table->view().setColumnHidden(kStageColumn, width() < 1200);
}

void PlanPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitColumns();
}

void PlanPanel::refresh()
{
    if (const auto hearing = m_workspace.hearing())
        m_outline = core::outlineOf(m_workspace.stores(), *hearing);
    m_model->reload();
    m_usual->setVisible(m_model->rowCount() < 5);
    fillTimeline();
}

void PlanPanel::showTimeline(bool timeline)
{
    m_views->setCurrentIndex(timeline ? 1 : 0);
    m_legend->setVisible(timeline);
}

void PlanPanel::fillTimeline()
{
    const auto hearing = m_workspace.hearing();
    std::vector<core::PlanTask> tasks;
    QStringList titles;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        tasks.push_back(m_model->row(row));
        titles += tasks.back().title.best(m_workspace.language());
    }
    m_view->setEnabled(!tasks.empty());
    m_timeline->setTasks(std::move(tasks), std::move(titles), hearing ? hearing->date : QDate(), m_workspace.today());
}

void PlanPanel::add()
{
    m_workspace.runner().run([this] {
        const auto hearing = m_workspace.hearing();
        if (!hearing)
            return;
        core::HearingService service(m_workspace.document());
        // The first click on an empty list brings the customary plan; a single task is added to a plan.
        if (m_model->rowCount() == 0)
            return service.addUsualTasks(hearing->id);
        core::PlanTask task;
        task.hearingId = hearing->id;
        task.title.of(m_workspace.language()) = tr("New task");
        task.due = hearing->date.addDays(-7);
        const auto id = service.addTask(task);
        m_table->editRow(m_model->rowOf(id.text()));
    });
}

} // namespace eldin::ui
