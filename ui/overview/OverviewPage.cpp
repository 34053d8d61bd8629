// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/OverviewPage.h"

#include "core/base/Shares.h"
#include "core/report/AnswersDue.h"
#include "core/report/Appeals.h"
#include "core/report/BudgetTree.h"
#include "core/report/Ledger.h"
#include "core/report/SealCheck.h"
#include "core/report/ToTranslate.h"
#include "ui/charts/ShareBar.h"
#include "ui/models/BudgetTreeModel.h"
#include "ui/models/DayText.h"
#include "ui/overview/Readiness.h"
#include "ui/overview/WaitingLinks.h"
#include "ui/shell/FileJob.h"
#include "ui/shell/HearingFigures.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/Icon.h"

#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>
#include <QStyle>

namespace eldin::ui {

namespace {

constexpr int kTasksShown = 3;
constexpr std::size_t kPartsShown = 5; // the rest is one grey part
constexpr int kTranslatedAtOnce = 2000; // remarks whose words are read in well under a tenth of a second
constexpr int kSharedAtOnce = 6000; // lines whose groups are added up in well under a tenth of a second

QLabel *label(const QString &kind)
{
    auto *result = new QLabel;
    result->setProperty("kind", kind);
    result->setWordWrap(true);
    return result;
}

/// The largest groups of a section and the rest, with their shares.
std::vector<ShareBar::Part> partsOf(const core::BudgetNode &root, core::Language language, const QString &rest)
{
    std::vector<const core::BudgetNode *> groups;
    for (const core::BudgetNode &child : root.children) {
        if (!child.amounts.front().isZero())
            groups.push_back(&child);
    }
    std::stable_sort(groups.begin(), groups.end(),
                     [](const auto *a, const auto *b) { return a->amounts.front() > b->amounts.front(); });
    std::vector<core::Money> amounts;
    for (const auto *group : groups)
        amounts.push_back(group->amounts.front());
    const auto shares = core::completeShares(amounts);
    std::vector<ShareBar::Part> result;
    std::int64_t others = 0;
    for (std::size_t i = 0; i < groups.size(); ++i) {
        if (i < kPartsShown)
            result.push_back({groups[i]->name.best(language), shares[i], false});
        else
            others += shares[i].value_or(0);
    }
    if (groups.size() > kPartsShown)
        result.push_back({rest, others, true});
    return result;
}

/// Of both bars.
struct BudgetShares
{
    std::vector<ShareBar::Part> revenue;
    std::vector<ShareBar::Part> expenditure;
};

BudgetShares sharesOf(const core::Stores &stores, const core::Id<core::Budget> &budget, core::Language language, const QString &rest)
{
    const auto parts = [&](core::BudgetSection section) {
        return partsOf(core::budgetTree(stores, section, {budget}), language, rest);
    };
    return {parts(core::BudgetSection::Revenue), parts(core::BudgetSection::Expenditure)};
}

} // namespace

OverviewPage::OverviewPage(Workspace &workspace)
    : Page(workspace, PageKey::Overview)
    , m_waiting(new WaitingLinks(workspace))
    , m_tasks(new Card(QStringLiteral("list-checks")))
    , m_readiness(new Card(QStringLiteral("shield-check")))
    , m_taskList(label(QStringLiteral("body")))
    , m_points(new QGridLayout)
    , m_budget(new Card(QStringLiteral("wallet")))
    , m_budgetWords(label(QStringLiteral("soft")))
    , m_from(label(QStringLiteral("small")))
    , m_to(label(QStringLiteral("small")))
    , m_revenue(new ShareBar)
    , m_expenditure(new ShareBar)
    , m_sharesJob(new FileJob(this))
    , m_untranslatedJob(new FileJob(this))
{
    m_days = addFigure(QStringLiteral("calendar-days"), PageKey::Preparation, QStringLiteral("daysCard"));
    m_people = addFigure(QStringLiteral("users"), PageKey::Meeting, QStringLiteral("peopleCard"));
    m_remarks = addFigure(QStringLiteral("message-square-quote"), PageKey::Remarks, QStringLiteral("remarksCard"));
    m_promises = addFigure(QStringLiteral("history"), PageKey::Responses, QStringLiteral("promisesCard"), QStringLiteral("ledger"));
    m_remarks.card->content().insertWidget(2, m_waiting);
    m_tasks->setObjectName(QStringLiteral("tasksCard"));
    m_readiness->setObjectName(QStringLiteral("readinessCard"));
    m_budget->setObjectName(QStringLiteral("budgetCard"));
    m_taskList->setTextFormat(Qt::RichText);
    m_tasks->content().addWidget(m_taskList);
    m_tasks->content().addStretch(1);
    m_points->setSpacing(theme::kGrid);
    m_points->setColumnStretch(1, 1);
    m_points->setColumnStretch(3, 1);
    m_readiness->content().addLayout(m_points);
    m_readiness->content().addStretch(1);
    for (QWidget *part : {static_cast<QWidget *>(m_budgetWords), static_cast<QWidget *>(m_from),
                          static_cast<QWidget *>(m_revenue), static_cast<QWidget *>(m_to),
                          static_cast<QWidget *>(m_expenditure)})
        m_budget->content().addWidget(part);
    m_budget->content().addStretch(1);
    connect(m_tasks, &Card::clicked, this, [this] { this->workspace().goTo(PageKey::Preparation, QStringLiteral("plan")); });
    connect(m_readiness, &Card::clicked, this, [this] {
        for (const ReadinessPoint &point : readiness(this->workspace())) {
            if (!point.done)
                return this->workspace().goTo(point.page, point.target);
        }
    });
    connect(m_budget, &Card::clicked, this, [this] { this->workspace().goTo(PageKey::Budget); });

    auto *content = new QWidget;
    auto *grid = new QGridLayout(content);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(theme::kGrid * 2);
    const Figure figures[] {m_days, m_people, m_remarks, m_promises};
    for (int i = 0; i < 4; ++i) {
        grid->addWidget(figures[i].card, 0, i);
        grid->setColumnStretch(i, 1);
    }
    grid->addWidget(m_tasks, 1, 0, 1, 2);
    grid->addWidget(m_readiness, 1, 2, 1, 2);
    grid->addWidget(m_budget, 2, 0, 1, 4);
    grid->setRowStretch(3, 1);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    setContent(scroll);
}

OverviewPage::Figure OverviewPage::addFigure(const QString &iconName, PageKey page, const QString &name, const QString &target)
{
    Figure result {new Card(iconName), label(QStringLiteral("figure")), label(QStringLiteral("soft"))};
    result.card->setObjectName(name);
    result.card->content().addWidget(result.figure);
    result.card->content().addWidget(result.words);
    result.card->content().addStretch(1);
    connect(result.card, &Card::clicked, this, [this, page, target] { workspace().goTo(page, target); });
    return result;
}

void OverviewPage::retranslate()
{
    m_people.card->setTitle(tr("People"));
    m_remarks.card->setTitle(tr("Remarks"));
    m_promises.card->setTitle(tr("Earlier promises"));
    m_tasks->setTitle(tr("Next tasks"));
    m_readiness->setTitle(tr("Readiness"));
}

void OverviewPage::refresh()
{
    const auto hearing = workspace().hearing();
    setPurpose(hearing ? hearing->title.best(workspace().language())
                       : tr("Where your budget and your hearings stand, on one screen."));
    fillDays(hearing);
    fillPeople(hearing);
    fillPromises(hearing);
    fillTasks(hearing);
    fillReadiness();
    fillBudget(hearing);
    const auto points = readiness(workspace());
    const auto next = std::find_if(points.begin(), points.end(), [](const ReadinessPoint &point) { return !point.done; });
    if (next == points.end())
        setNextStep({}, {});
    else
        setNextStep(next->act,
                    [this, page = next->page, target = next->target] { workspace().goTo(page, target); });
}

void OverviewPage::fillDays(const std::optional<core::Hearing> &hearing)
{
    if (!hearing || !hearing->date.isValid()) {
        m_days.card->setTitle(tr("Hearing"));
        m_days.figure->setText(QStringLiteral("–"));
        m_days.words->setText(tr("no day is set"));
        return;
    }
    const auto days = static_cast<int>(workspace().today().daysTo(hearing->date));
    m_days.card->setTitle(days >= 0 ? tr("To the hearing") : tr("Since the hearing"));
    m_days.figure->setText(days == 0 ? tr("today") : tr("%n day(s)", nullptr, std::abs(days)));
    m_days.words->setText(workspace().locale().toString(hearing->date, QLocale::LongFormat));
    if (const auto seal = core::lastSeal(stores(), hearing->id))
        m_days.words->setText(m_days.words->text() + u'\n' + tr("Code for checking: %1.").arg(seal->code()));
}

void OverviewPage::fillPeople(const std::optional<core::Hearing> &hearing)
{
    const core::HearingSummary summary = HearingFigures::of(workspace());
    m_people.figure->setText(summary.participants > 0 ? QString::number(summary.participants) : QStringLiteral("–"));
    m_people.words->setText(summary.participants > 0 ? tr("women %1, men %2").arg(core::sexesText(summary)[0], core::sexesText(summary)[1])
                                                     : tr("nobody registered yet"));
    m_remarks.figure->setText(summary.remarks > 0 ? QString::number(summary.remarks) : QStringLiteral("–"));
    m_remarks.words->setText(summary.proposals > 0
                                 ? tr("proposals: %1, answered: %2").arg(summary.proposals).arg(summary.answered)
                                 : tr("no proposals yet"));
    // Once people have spoken the term runs.
    if (hearing && hearing->recordClosedAt.isValid() && summary.answered < summary.proposals)
        m_remarks.words->setText(m_remarks.words->text() + u'\n' + tr("answers are due until %1").arg(dayText(core::answersDue(stores(), *hearing))));
    if (const QStringList more = hearing ? reminders(*hearing) : QStringList(); !more.isEmpty())
        m_remarks.words->setText(m_remarks.words->text() + u'\n' + more.join(u'\n'));
    m_remarkWords = m_remarks.words->text();
    ++m_peopleFillings;
    if (!hearing)
        return m_waiting->hide();
    m_waiting->setHearing(*hearing);
    if (summary.remarks > kTranslatedAtOnce)
        return countUntranslatedBeside(hearing->id);
    showUntranslated(core::toTranslate(stores(), hearing->id).size());
}

void OverviewPage::showUntranslated(std::size_t texts)
{
    m_remarks.words->setText(texts == 0 ? m_remarkWords : m_remarkWords + u'\n' + tr("to translate: %1").arg(texts));
}

void OverviewPage::countUntranslatedBeside(const core::Id<core::Hearing> &hearing)
{
    if (m_untranslatedOf == hearing)
        showUntranslated(m_untranslated); // as it was, until it is counted anew
    if (m_untranslatedJob->isRunning())
        return; // its end sees that it comes too late
    auto texts = std::make_shared<std::size_t>(0);
    m_untranslatedJob->start(
        [texts, hearing, path = document().path(), environment = document().environment()](const std::atomic_bool &cancelled) mutable {
            environment.interrupted = [&cancelled] { return cancelled.load(); }; // who closes the window does not wait for it
            const auto own = core::Document::open(path, environment, core::Access::ReadOnly);
            *texts = core::toTranslate(own->stores(), hearing).size();
        },
        [this, texts, hearing, filling = m_peopleFillings](const std::optional<core::Error> &failure) {
            runner().run([&] {
                if (failure)
                    throw core::Error(*failure);
                m_untranslatedOf = hearing;
                m_untranslated = *texts;
            });
            if (filling != m_peopleFillings)
                return refreshSoon();
            if (!failure)
                showUntranslated(m_untranslated);
        });
}

/// What waits for somebody: appeals by their term, recordings to be removed.
QStringList OverviewPage::reminders(const core::Hearing &hearing) const
{
    QStringList lines;
    const QDate today = workspace().today();
    const auto appeals = core::appealsOf(stores(), hearing.id);
    const auto open = std::find_if(appeals.begin(), appeals.end(), [](const core::AppealRow &row) { return row.isOpen(); });
    const auto overdue = std::count_if(appeals.begin(), appeals.end(), [&](const core::AppealRow &row) { return row.isOverdue(today); });
    if (overdue > 0)
        lines += tr("appeals overdue: %1").arg(overdue);
    else if (open != appeals.end())
        lines += tr("an appeal is due until %1").arg(dayText(open->due));
    // Voices are kept no longer than was said when they were recorded, whichever hearing it was.
    const auto recordings = stores().attachments.all();
    const auto expired = std::count_if(recordings.begin(), recordings.end(), [&](const core::Attachment &one) {
        return one.kind == core::AttachmentKind::Recording && one.keepUntil.isValid() && one.keepUntil < today;
    });
    if (expired > 0)
        lines += tr("recordings past the day they were to be kept until: %1").arg(expired);
    return lines;
}

void OverviewPage::fillPromises(const std::optional<core::Hearing> &hearing)
{
    const auto before = hearing ? core::ledgersBefore(stores(), *hearing) : std::vector<core::HearingLedger>();
    const core::LedgerCounts counts = core::sumOf(before);
    if (counts.accepted == 0) {
        m_promises.figure->setText(QStringLiteral("–"));
        m_promises.words->setText(tr("nothing accepted before"));
        return;
    }
    m_promises.figure->setText(tr("%1 of %2").arg(counts.done).arg(counts.accepted));
    std::ptrdiff_t late = 0;
    for (const core::HearingLedger &ledger : before)
        late += std::count_if(ledger.rows.begin(), ledger.rows.end(), [this](const core::LedgerRow &row) { return row.isLate(workspace().today()); });
    m_promises.words->setText(tr("implemented, in progress: %1").arg(counts.inProgress)
                              + (late > 0 ? u'\n' + tr("past their date: %1").arg(late) : QString()));
}

void OverviewPage::fillTasks(const std::optional<core::Hearing> &hearing)
{
    std::vector<core::PlanTask> open;
    if (hearing) {
        for (const core::PlanTask &task : stores().tasks.ofHearing(hearing->id)) {
            if (task.isOpen())
                open.push_back(task);
        }
    }
    std::stable_sort(open.begin(), open.end(), [](const auto &a, const auto &b) { return a.due < b.due; });
    if (open.empty()) {
        m_taskList->setText(hearing ? tr("No open tasks.") : tr("Plan a hearing, and its tasks stand here."));
        return;
    }
    QString rows;
    for (std::size_t i = 0; i < open.size() && i < kTasksShown; ++i) {
        const bool late = open[i].due.isValid() && open[i].due < workspace().today();
        rows += QStringLiteral("<tr><td style='padding:3px 12px 3px 0;white-space:nowrap;color:%1'>%2</td>"
                               "<td style='padding:3px 0'>%3</td></tr>")
                    .arg(theme::color(late ? Token::Danger : Token::InkSoft).name(),
                         open[i].due.isValid() ? open[i].due.toString(QStringLiteral("dd.MM")) : QStringLiteral("–"),
                         open[i].title.best(workspace().language()).toHtmlEscaped());
    }
    m_taskList->setText(QStringLiteral("<table cellspacing='0'>%1</table>").arg(rows));
}

void OverviewPage::fillReadiness()
{
    while (QLayoutItem *item = m_points->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // a button may have brought us here
        delete item;
    }
    const auto points = readiness(workspace());
    const int rows = (static_cast<int>(points.size()) + 1) / 2;
    for (int i = 0; i < static_cast<int>(points.size()); ++i) {
        const ReadinessPoint &point = points[static_cast<std::size_t>(i)];
        auto *mark = new QLabel;
        mark->setPixmap(iconPixmap(point.done ? QStringLiteral("circle-check-big") : QStringLiteral("circle"), 18,
                                   point.done ? Token::Positive : Token::InkSoft));
        mark->setAccessibleName(point.done ? tr("done") : tr("open"));
        const int column = i / rows * 2;
        m_points->addWidget(mark, i % rows, column, Qt::AlignTop);
        if (point.done) {
            auto *words = label(QStringLiteral("soft"));
            words->setText(point.sentence);
            m_points->addWidget(words, i % rows, column + 1, Qt::AlignTop);
            continue;
        }
        // What is missing leads to where it is mended.
        auto *act = new QPushButton(point.act);
        act->setObjectName(QStringLiteral("readiness%1").arg(i + 1));
        act->setProperty("kind", QStringLiteral("quiet"));
        act->setProperty("line", true);
        connect(act, &QPushButton::clicked, this, [this, page = point.page, target = point.target] { workspace().goTo(page, target); });
        m_points->addWidget(act, i % rows, column + 1, Qt::AlignTop | Qt::AlignLeft);
    }
}

void OverviewPage::fillBudget(const std::optional<core::Hearing> &hearing)
{
    auto budget = hearing && !hearing->budgetId.isNull() ? stores().budgets.find(hearing->budgetId) : std::nullopt;
    if (!budget) {
        for (const core::Budget &each : stores().budgets.all())
            budget = each;
    }
    for (QWidget *part : {static_cast<QWidget *>(m_from), static_cast<QWidget *>(m_revenue), static_cast<QWidget *>(m_to),
                          static_cast<QWidget *>(m_expenditure)})
        part->setVisible(budget.has_value());
    if (!budget) {
        m_budget->setTitle(tr("Budget"));
        m_budgetWords->show();
        m_budgetWords->setText(tr("No budget yet. Bring in your Excel workbook on the Budget page."));
        return;
    }
    const auto language = workspace().language();
    const core::BudgetTotals totals = stores().lines.totals(budget->id);
    m_budget->setTitle(tr("Budget %1").arg(budgetTitle(*budget)));
    m_budgetWords->hide();
    m_from->setText(QStringLiteral("%1: %2").arg(tr("Where it comes from"), core::moneyWithUnit(totals.revenue, budget->unit, language)));
    m_to->setText(QStringLiteral("%1: %2").arg(tr("Where it goes"), core::moneyWithUnit(totals.expenditure, budget->unit, language)));
    ++m_fillings;
    if (totals.lines > kSharedAtOnce)
        return fillSharesBeside(*budget);
    const BudgetShares shares = sharesOf(stores(), budget->id, language, tr("other"));
    m_revenue->setParts(m_from->text(), shares.revenue, language);
    m_expenditure->setParts(m_to->text(), shares.expenditure, language);
}

void OverviewPage::fillSharesBeside(const core::Budget &budget)
{
    m_revenue->setParts(m_from->text(), {}, workspace().language());
    m_expenditure->setParts(m_to->text(), {}, workspace().language());
    if (m_sharesJob->isRunning())
        return; // its end sees that it comes too late
    auto shares = std::make_shared<BudgetShares>();
    m_sharesJob->start(
        [shares, id = budget.id, language = workspace().language(), rest = tr("other"), path = document().path(),
         environment = document().environment()](const std::atomic_bool &cancelled) mutable {
            environment.interrupted = [&cancelled] { return cancelled.load(); };
            const auto own = core::Document::open(path, environment, core::Access::ReadOnly);
            *shares = sharesOf(own->stores(), id, language, rest);
        },
        [this, shares, filling = m_fillings](const std::optional<core::Error> &failure) {
            if (filling != m_fillings)
                return refreshSoon();
            runner().run([&] {
                if (failure)
                    throw core::Error(*failure);
                m_revenue->setParts(m_from->text(), std::move(shares->revenue), workspace().language());
                m_expenditure->setParts(m_to->text(), std::move(shares->expenditure), workspace().language());
            });
        });
}

} // namespace eldin::ui
