// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/HandOver.h"

#include "core/report/AnswersDue.h"
#include "core/report/Checklist.h"
#include "core/report/HearingName.h"
#include "core/report/Ledger.h"
#include "core/report/LedgerTexts.h"
#include "core/report/RemarkRows.h"
#include "core/report/papers/PaperMaker.h"
#include "core/report/TopicTexts.h"
#include "core/storage/Stores.h"

#include <QDir>

#include <map>

namespace eldin::core {

namespace {

class Collector
{
public:
    Collector(const Stores &stores, const QDate &today, const FilePlaces &file, const Wording &wording)
        : m_stores(stores)
        , m_today(today)
        , m_file(file)
        , m_wording(wording)
        , m_hearings(stores.hearings.all())
    {
        for (const Hearing &hearing : m_hearings)
            m_names.emplace(hearing.id, hearingName(stores, hearing, wording));
    }

    std::vector<HandOverPart> all()
    {
        addHearings();
        addTasks();
        addAnswers();
        addPapers();
        addChecks();
        addBudgets();
        addPromises();
        addOffices();
        addFile();
        return std::move(m_parts);
    }

private:
    static bool isOpen(const Hearing &hearing) { return hearing.state != HearingState::Closed; }
    [[nodiscard]] bool isLate(const QDate &due) const { return due.isValid() && due < m_today; }

    /// The hearings that are open first, in each what is late, then by day; what has no day last.
    void order(std::vector<HandOverItem> &items) const
    {
        const auto rank = [this](const HandOverItem &item) {
            const auto found = std::find_if(m_hearings.begin(), m_hearings.end(), [&](const Hearing &each) { return each.id == item.hearing; });
            return std::pair(found != m_hearings.end() && !isOpen(*found), found - m_hearings.begin());
        };
        std::stable_sort(items.begin(), items.end(), [&](const HandOverItem &a, const HandOverItem &b) {
            return std::tuple(rank(a), !a.due.isValid(), a.due) < std::tuple(rank(b), !b.due.isValid(), b.due);
        });
    }
    void add(HandOverTopic topic, const QString &key, std::vector<HandOverItem> items)
    {
        const bool ofHearings = topic != HandOverTopic::Hearings && !items.empty() && !items.front().hearing.isNull();
        if (ofHearings) {
            order(items);
            for (HandOverItem &item : items) {
                if (m_hearings.size() > 1)
                    item.group = m_names.at(item.hearing);
            }
        }
        const QString title = QStringLiteral("ho.part.") + key;
        const int more = std::max(0, static_cast<int>(items.size()) - kMostOfAPart);
        items.resize(items.size() - static_cast<std::size_t>(more));
        m_parts.push_back({topic, m_wording.text(title), m_wording.has(title + QStringLiteral(".none")) ? m_wording.text(title + QStringLiteral(".none")) : QString(),
                           std::move(items), more});
    }

    [[nodiscard]] HandOverItem next(const Hearing &hearing) const
    {
        HandOverItem item;
        item.what = m_names.at(hearing.id);
        item.due = hearing.date;
        item.hearing = hearing.id;
        QString step = codeOf(hearing.state);
        switch (hearing.state) {
        case HearingState::Planned:
            if (m_stores.meetings.ofHearing(hearing.id).empty())
                step += QStringLiteral(".place");
            else
                item.target = QStringLiteral("announcements");
            break;
        case HearingState::Announced: item.place = HandOverPlace::Meeting; break;
        case HearingState::Held:
        case HearingState::Answering:
        case HearingState::Closed: item.place = HandOverPlace::Responses; break;
        }
        const bool isAhead = hearing.state == HearingState::Planned || hearing.state == HearingState::Announced;
        item.isLate = isAhead && isLate(hearing.date);
        item.state = m_wording.text(QStringLiteral("hearing.state.") + codeOf(hearing.state)) + QStringLiteral("; ") + m_wording.text(QStringLiteral("ho.next.") + step);
        return item;
    }

    void addHearings()
    {
        std::vector<HandOverItem> items;
        for (const Hearing &hearing : m_hearings) {
            if (isOpen(hearing))
                items.push_back(next(hearing));
        }
        std::stable_sort(items.begin(), items.end(), [](const HandOverItem &a, const HandOverItem &b) { return a.due < b.due; });
        add(HandOverTopic::Hearings, QStringLiteral("hearings"), std::move(items));
    }

    void addTasks()
    {
        std::vector<HandOverItem> items;
        for (const Hearing &hearing : m_hearings) {
            for (const PlanTask &task : m_stores.tasks.ofHearing(hearing.id)) {
                if (!task.isOpen())
                    continue;
                const QString who = task.responsible.isEmpty() ? m_wording("ho.task.nobody") : m_wording.marked(task.responsible);
                items.push_back({m_wording.marked(task.title), who, task.due, task.isOverdue(m_today), HandOverPlace::Preparation,
                                 QStringLiteral("plan"), hearing.id});
            }
        }
        add(HandOverTopic::Tasks, QStringLiteral("tasks"), std::move(items));
    }

    [[nodiscard]] QString wordsOf(const RemarkRow &row) const
    {
        QStringList words {row.remark.number > 0 ? m_wording("ho.proposal.numbered").arg(row.remark.number) : m_wording("ho.proposal").arg(row.remark.label())};
        if (!row.settlement.isEmpty())
            words += m_wording.marked(row.settlement);
        const TopicList list(m_stores);
        for (const QString &topic : list.shown(row.topics, m_wording.language()))
            words += topicText(list, topic, m_wording);
        if (row.remark.amount)
            words += m_wording.money(*row.remark.amount, MoneyUnit::Som);
        return words.join(QStringLiteral(", "));
    }

    /// Proposals and promises come from the same rows, which are many.
    void addAnswers()
    {
        std::vector<HandOverItem> open;
        for (const Hearing &hearing : m_hearings) {
            const QDate due = answersDue(m_stores, hearing);
            std::map<Id<Remark>, LedgerRow> promises;
            for (LedgerRow &promise : ledgerOf(m_stores, hearing).rows)
                promises.emplace(promise.proposal.remark.id, std::move(promise));
            for (const RemarkRow &row : remarkRows(m_stores, hearing.id)) {
                if (row.remark.kind != RemarkKind::Proposal || row.isAnsweredByLead())
                    continue;
                HandOverItem item {wordsOf(row), {}, due, isLate(due), HandOverPlace::Responses, row.remark.id.text(), hearing.id};
                if (!row.response) {
                    item.state = m_wording("ho.proposal.open");
                    open.push_back(std::move(item));
                    continue;
                }
                item.due = row.response->deadline;
                item.isLate = isLate(item.due);
                if (row.response->decision == Decision::Deferred) {
                    item.state = m_wording("decision.deferred");
                    open.push_back(std::move(item));
                } else if (isGranted(row.response->decision)) {
                    addPromise(std::move(item), promises.at(row.remark.id));
                }
            }
        }
        add(HandOverTopic::Proposals, QStringLiteral("proposals"), std::move(open));
    }

    void addPromise(HandOverItem item, const LedgerRow &row)
    {
        if (row.isDone())
            return;
        item.due = row.due();
        item.isLate = isLate(item.due);
        QStringList words {row.status() ? statusText(*row.status(), m_wording) : m_wording("ho.promise.unknown")};
        if (!row.response().responsible.isEmpty())
            words += m_wording.marked(row.response().responsible);
        item.state = words.join(QStringLiteral(", "));
        m_promises.push_back(std::move(item));
    }

    void addPromises()
    {
        add(HandOverTopic::Promises, QStringLiteral("promises"), std::move(m_promises));
    }

    void addPapers()
    {
        std::vector<HandOverItem> items;
        for (const Hearing &hearing : m_hearings) {
            std::map<std::pair<QString, QString>, Paper> newest; // as they were made: the last one stays
            for (const Paper &paper : m_stores.papers.ofHearing(hearing.id))
                newest[{paper.kind, paper.language}] = paper;
            for (const auto &[key, paper] : newest) {
                const auto kind = fromCode<PaperKind>(paper.kind);
                if (!kind || !isSigned(*kind) || paper.signedOn.isValid())
                    continue;
                const QString state = paper.printedOn.isValid() ? m_wording("ho.paper.printed").arg(m_wording.date(paper.printedOn))
                                                                : m_wording("ho.paper.made").arg(m_wording.date(paper.madeAt.date()));
                items.push_back({QStringLiteral("%1 (%2)").arg(paperTitle(*kind, m_wording.language()), paper.language), state, {}, false,
                                 HandOverPlace::Papers, paper.kind, hearing.id});
            }
        }
        add(HandOverTopic::Papers, QStringLiteral("papers"), std::move(items));
    }

    void addChecks()
    {
        std::vector<HandOverItem> items;
        for (const Hearing &hearing : m_hearings) {
            if (!isOpen(hearing))
                continue;
            for (const CheckPoint &point : checklist(m_stores, hearing, m_wording)) {
                if (point.state == CheckState::Missing)
                    items.push_back({point.sentence, point.detail.isEmpty() ? m_wording("ho.check.missing") : m_wording("ho.check.missing") + QStringLiteral("; ") + point.detail, {}, false, HandOverPlace::Preparation, QStringLiteral("checklist"), hearing.id});
            }
        }
        add(HandOverTopic::Checks, QStringLiteral("checks"), std::move(items));
    }

    void addBudgets()
    {
        std::vector<HandOverItem> items;
        for (const Budget &budget : m_stores.budgets.all()) {
            const QString name = m_wording.text(QStringLiteral("budget.") + codeOf(budget.stage)).arg(budget.year);
            const QString title = budget.version > 1 ? m_wording("comparison.version").arg(name, QString::number(budget.version)) : name;
            const auto money = [&](Money amount) { return m_wording.money(amount, budget.unit); };
            const Money balance = m_stores.lines.totals(budget.id).balance();
            if (balance.isNegative())
                items.push_back({title, m_wording("ho.budget.unbalanced").arg(money(-balance)), {}, false, HandOverPlace::Budget, {}, {}});
            for (const AcceptedGap &gap : m_stores.gaps.ofBudget(budget.id))
                items.push_back({m_wording("ho.budget.gap.name").arg(title, gap.name, gap.cell),
                                 m_wording("ho.budget.gap").arg(money(gap.stated), money(gap.computed), gap.reason.isEmpty() ? m_wording("not_stated") : gap.reason), {},
                                 false, HandOverPlace::Budget, {}, {}});
        }
        add(HandOverTopic::Budgets, QStringLiteral("budgets"), std::move(items));
    }

    void addOffices()
    {
        std::vector<HandOverItem> items;
        for (const auto &[office, title] : {std::pair {Office::Head, "okmotu.head"}, std::pair {Office::FinanceHead, "finance.head"},
                                            std::pair {Office::ExecutiveSecretary, "executive_secretary"}, std::pair {Office::CouncilChair, "kenesh.chair"}}) {
            const auto holder = m_stores.holders.onDay(office, m_today);
            const auto person = holder ? m_stores.persons.find(holder->personId) : std::nullopt;
            HandOverItem item {m_wording(title), person ? person->name : m_wording("ho.office.nobody"), holder ? holder->since : QDate(), false,
                               HandOverPlace::Municipality, {}, {}};
            if (holder && holder->acting)
                item.what = m_wording("hp.acting").arg(item.what);
            items.push_back(std::move(item));
        }
        add(HandOverTopic::Offices, QStringLiteral("offices"), std::move(items));
    }

    void addFile()
    {
        const QDateTime &last = m_file.lastBackup;
        const QString lastWords = last.isValid() ? m_wording("ho.file.last.value").arg(m_wording.date(last.date()), last.time().toString(QStringLiteral("HH:mm")))
                                                 : m_wording("ho.file.last.none");
        add(HandOverTopic::File, QStringLiteral("file"),
            {{m_wording("ho.file.place"), QDir::toNativeSeparators(m_file.document), {}, false, HandOverPlace::File, {}, {}},
             {m_wording("ho.file.backups"), QDir::toNativeSeparators(m_file.backups), {}, false, HandOverPlace::Backups, {}, {}},
             {m_wording("ho.file.last"), lastWords, {}, !last.isValid(), HandOverPlace::Backups, {}, {}},
             {m_wording("ho.file.check"), m_wording("ho.file.check.value"), {}, false, HandOverPlace::File, {}, {}}});
    }

    const Stores &m_stores;
    QDate m_today;
    const FilePlaces &m_file;
    const Wording &m_wording;
    std::vector<Hearing> m_hearings;
    std::map<Id<Hearing>, QString> m_names;
    std::vector<HandOverItem> m_promises;
    std::vector<HandOverPart> m_parts;
};

} // namespace

std::vector<HandOverPart> handOver(const Stores &stores, const QDate &today, const FilePlaces &file, const Wording &wording)
{
    return Collector(stores, today, file, wording).all();
}

} // namespace eldin::core
