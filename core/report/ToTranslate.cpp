// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/ToTranslate.h"

#include "core/report/LedgerTexts.h"
#include "core/storage/AppealAnswers.h"
#include "core/storage/Stores.h"

#include <algorithm>
#include <map>
#include <set>

namespace eldin::core {

namespace {

bool isEmptyText(const QString &text)
{
    return text.trimmed().isEmpty();
}

/// Adds the text if exactly one of the two languages is written.
void addIfHalf(std::vector<Untranslated> &list, TextKind kind, const QString &id, const QString &label, const LocalText &text)
{
    const bool ky = !isEmptyText(text.ky);
    const bool ru = !isEmptyText(text.ru);
    if (ky != ru)
        list.push_back({kind, id, label, ky ? text.ky : text.ru, ky ? Language::Kyrgyz : Language::Russian, ky ? Language::Russian : Language::Kyrgyz});
}

bool isOpen(const Stores &stores, const Id<Budget> &id)
{
    const auto budget = stores.budgets.find(id);
    if (!budget || budget->isFixed())
        return false;
    const auto hearings = stores.hearings.all();
    return std::none_of(hearings.begin(), hearings.end(), [&](const Hearing &hearing) {
        return hearing.recordClosedAt.isValid() && (hearing.budgetId == id || hearing.planBudgetId == id);
    });
}

/// Answers on the spot stand in the minutes beside the question, and are locked with it.
void addRemarks(std::vector<Untranslated> &list, const Stores &stores, const Hearing &hearing, const std::vector<Remark> &remarks)
{
    std::map<Id<Remark>, RemarkText> words;
    for (RemarkText &text : stores.remarkTexts.ofHearing(hearing.id))
        words[text.id] = std::move(text);
    for (const Remark &remark : remarks) {
        const auto found = words.find(remark.id);
        if (found == words.end())
            continue;
        for (const Language wanted : {Language::Kyrgyz, Language::Russian}) {
            if (!isEmptyText(found->second.text) && isEmptyText(found->second.in(wanted)))
                list.push_back({TextKind::Remark, remark.id.text(), numberText(remark), found->second.text, found->second.language, wanted});
        }
        if (!hearing.recordClosedAt.isValid())
            addIfHalf(list, TextKind::SpotAnswer, remark.id.text(), numberText(remark), found->second.answer);
    }
}

/// Letters go their own way: their answers may be completed after the hearing is closed, until they are sent.
void addAppeals(std::vector<Untranslated> &list, const Stores &stores, const Id<Hearing> &hearing)
{
    for (const Appeal &appeal : stores.appeals.ofHearing(hearing)) {
        if (appeal.answeredOn.isValid())
            continue;
        const std::size_t before = list.size();
        addIfHalf(list, TextKind::AppealAnswer, appeal.id.text(), {}, AppealAnswers(stores).of(appeal.id).text);
        if (list.size() > before) // few are half written, and a hearing has hundreds of remarks
            list.back().label = numberText(stores.remarks.get(appeal.remarkId));
    }
}

} // namespace

Id<Budget> budgetToTranslate(const Stores &stores, const Hearing &hearing)
{
    if (hearing.budgetId.isNull())
        return {};
    if (isOpen(stores, hearing.budgetId))
        return hearing.budgetId;
    const auto heard = stores.budgets.find(hearing.budgetId);
    const auto newest = heard ? stores.budgets.latest(heard->year, heard->stage) : std::nullopt;
    return newest && isOpen(stores, newest->id) ? newest->id : Id<Budget>();
}

std::vector<Untranslated> toTranslate(const Stores &stores, const Id<Hearing> &id)
{
    std::vector<Untranslated> list;
    const auto hearing = id.isNull() ? std::nullopt : stores.hearings.find(id);
    if (!hearing)
        return list;
    if (hearing->closedAt.isValid()) {
        addAppeals(list, stores, id);
        return list;
    }
    std::map<Id<Remark>, QString> labels;
    const std::vector<Remark> remarks = stores.remarks.ofHearing(id);
    for (const Remark &remark : remarks)
        labels[remark.id] = numberText(remark);
    addRemarks(list, stores, *hearing, remarks);
    for (const Response &response : stores.responses.ofHearing(id))
        addIfHalf(list, TextKind::Reason, response.id.text(), labels[response.remarkId], response.reason);
    addAppeals(list, stores, id);
    if (!hearing->recordClosedAt.isValid()) {
        for (const Meeting &meeting : stores.meetings.ofHearing(id)) {
            for (const AgendaItem &item : stores.agenda.ofMeeting(meeting.id))
                addIfHalf(list, TextKind::AgendaTitle, item.id.text(), {}, item.title);
        }
    }
    const Id<Budget> budget = budgetToTranslate(stores, *hearing);
    std::set<std::pair<QString, QString>> seen;
    for (const BudgetLine &line : budget.isNull() ? std::vector<BudgetLine>() : stores.lines.ofBudget(budget)) {
        if (seen.insert({line.name.ky, line.name.ru}).second)
            addIfHalf(list, TextKind::Line, line.id.text(), line.code, line.name);
    }
    return list;
}

} // namespace eldin::core
