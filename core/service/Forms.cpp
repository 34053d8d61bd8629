// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/Forms.h"

#include "core/base/Text.h"
#include "core/exchange/budget/FormKeys.h"
#include "core/exchange/FormWords.h"
#include "core/exchange/writer/RecordForm.h"
#include "core/service/FormLines.h"
#include "core/service/SaidWords.h"
#include "core/storage/ShippedClassification.h"

namespace eldin::core {

using namespace exchange;

namespace {

std::vector<ClassificationItem> classification(const Stores *stores, ClassificationKind kind)
{
    if (stores)
        return stores->classification.ofKind(kind);
    std::vector<ClassificationItem> items;
    for (ClassificationItem &item : shippedClassification()) {
        if (item.kind == kind)
            items.push_back(std::move(item));
    }
    return items;
}

QStringList codeChoices(const Stores *stores, ClassificationKind kind, Language language, int year)
{
    QStringList choices;
    for (const ClassificationItem &item : classification(stores, kind)) {
        if (!item.isValidIn(year))
            continue;
        choices += item.code + QString::fromUtf16(formkeys::kCodeEnd) + singleLine(item.name.best(language));
    }
    return choices;
}

QStringList nameChoices(const Stores *stores, ClassificationKind kind, Language language)
{
    QStringList choices;
    for (const ClassificationItem &item : classification(stores, kind))
        choices += singleLine(item.name.best(language));
    return choices;
}

QString nameOfCode(const Stores &stores, ClassificationKind kind, const QString &code, Language language)
{
    for (const ClassificationItem &item : stores.classification.ofKind(kind)) {
        if (item.code == code)
            return singleLine(item.name.best(language));
    }
    return code;
}

QStringList settlementChoices(const Stores *stores, Language language)
{
    QStringList choices;
    if (!stores)
        return choices;
    for (const Settlement &settlement : stores->settlements.all())
        choices += singleLine(settlement.name.best(language));
    return choices;
}

template <Coded E> QStringList wordChoices(const char *base, Language language)
{
    QStringList choices;
    for (const auto &[value, code] : Codes<E>::list) {
        if (*code)
            choices += formwords::text(QString::fromLatin1(base) + u'.' + QString::fromUtf16(code), language);
    }
    return choices;
}

RecordFormColumn column(const char *word, double width, const QStringList &choices = {}, bool strict = false)
{
    RecordFormColumn result;
    result.word = QString::fromLatin1(word);
    result.width = width;
    result.choices = choices;
    result.strict = strict;
    return result;
}

RecordFormColumn numberColumn()
{
    RecordFormColumn result = column("number", 6);
    result.locked = true;
    return result;
}

RecordFormColumn moneyColumn(const char *word)
{
    RecordFormColumn result = column(word, 18);
    result.money = true;
    return result;
}

RecordFormCell cell(const QString &text)
{
    return {singleLine(text), std::nullopt};
}

QString settlementName(const Stores &stores, const Id<Settlement> &id, Language language)
{
    const auto found = id.isNull() ? std::nullopt : stores.settlements.find(id);
    return found ? found->name.best(language) : QString();
}

/// What the form of proposals shows of the answer, and of what was noted last on it.
std::vector<RecordFormCell> answerCells(const Stores &stores, const Remark &remark, const Response &response,
                                        Language language)
{
    std::vector<RecordFormCell> cells{
        cell(formwords::text(QStringLiteral("decision.") + codeOf(response.decision), language)),
        cell(response.reason.best(language)),
        {{}, response.amount},
        cell(response.moneySource.best(language)),
        cell(response.lineCode.isEmpty() ? remark.lineCode : response.lineCode),
        cell(response.responsible.best(language)),
        cell(response.deadline.toString(Qt::ISODate)),
        cell(response.decidedOn.toString(Qt::ISODate))};
    const auto notes = stores.followUps.ofResponse(response.id);
    if (notes.empty())
        return cells;
    const FollowUp &last = notes.back();
    cells.push_back(cell(formwords::text(QStringLiteral("status.") + codeOf(last.status), language)));
    cells.push_back({{}, last.spent});
    cells.push_back(cell(last.note.best(language)));
    cells.push_back(cell(last.newDate.toString(Qt::ISODate)));
    return cells;
}

} // namespace

std::optional<Budget> budgetForForm(const Stores &stores)
{
    std::optional<Budget> draft;
    std::optional<Budget> any;
    for (const Budget &budget : stores.budgets.all()) {
        any = budget;
        if (budget.stage == BudgetStage::Draft)
            draft = budget;
    }
    return draft ? draft : any;
}

void makeBudgetForm(const QString &path, const Stores *stores, const Id<Budget> &budget, Language language,
                    const QDate &today)
{
    BudgetForm form;
    form.language = language;
    form.year = today.year() + 1;
    form.settlements = settlementChoices(stores, language);
    if (stores) {
        form.municipality = stores->municipality.one().name.best(language);
        if (!budget.isNull()) {
            const Budget shown = stores->budgets.get(budget);
            form.year = shown.year;
            form.stage = shown.stage;
            form.unit = shown.unit;
            const auto settlements = settlementNames(*stores, language);
            for (const BudgetLine &line : stores->lines.ofBudget(budget))
                form.lines.push_back(toFormLine(line, settlements, language));
        }
    }
    form.revenueCodes = codeChoices(stores, ClassificationKind::Revenue, language, form.year);
    form.functionCodes = codeChoices(stores, ClassificationKind::Function, language, form.year);
    form.economicCodes = codeChoices(stores, ClassificationKind::Economic, language, form.year);
    writeBudgetForm(path, form);
}

void makeParticipantsForm(const QString &path, const Stores *stores, Language language, const Id<Meeting> &meeting)
{
    RecordForm form;
    form.language = language;
    form.word = QStringLiteral("participants");
    form.columns = {numberColumn(),
                    column("person", 36),
                    column("sex", 12, wordChoices<Sex>("sex", language), true),
                    column("age_group", 18, nameChoices(stores, ClassificationKind::AgeGroup, language)),
                    column("settlement", 20, settlementChoices(stores, language)),
                    column("role", 30, nameChoices(stores, ClassificationKind::Role, language)),
                    column("phone", 20),
                    column("address", 30)};
    auto meetings = stores ? stores->meetings.all() : std::vector<Meeting>();
    if (!meeting.isNull())
        std::erase_if(meetings, [&](const Meeting &other) { return other.id != meeting; });
    if (stores)
        form.subject = stores->municipality.one().name.best(language);
    if (!meetings.empty()) {
        form.subject = stores->hearings.get(meetings.back().hearingId).title.best(language);
        for (const Attendance &attendance : stores->attendances.ofMeeting(meetings.back().id)) {
            const Person person = stores->persons.ofAttendance(attendance.id).value_or(Person{});
            const QString sex = attendance.sex == Sex::Unknown
                ? QString()
                : formwords::text(QStringLiteral("sex.") + codeOf(attendance.sex), language);
            form.rows.push_back(
                {cell(QString::number(attendance.number)),
                 cell(person.name),
                 cell(sex),
                 cell(nameOfCode(*stores, ClassificationKind::AgeGroup, attendance.ageGroup, language)),
                 cell(settlementName(*stores, attendance.settlementId, language)),
                 cell(nameOfCode(*stores, ClassificationKind::Role, attendance.role, language)),
                 cell(person.phone),
                 cell(person.address)});
        }
    }
    writeRecordForm(path, form);
}

void makeProposalsForm(const QString &path, const Stores *stores, Language language, const Id<Hearing> &only)
{
    RecordForm form;
    form.language = language;
    form.word = QStringLiteral("proposals");
    form.columns = {numberColumn(),
                    column("text", 60),
                    column("settlement", 18, settlementChoices(stores, language)),
                    moneyColumn("amount_som"),
                    column("topics", 20),
                    column("decision", 22, wordChoices<Decision>("decision", language), true),
                    column("reason", 50),
                    moneyColumn("decided_amount"),
                    column("money_source", 22),
                    column("line_code", 12),
                    column("responsible", 26),
                    column("deadline", 14),
                    column("decided_on", 14),
                    column("status", 18, wordChoices<FollowUpStatus>("status", language), true),
                    moneyColumn("spent"),
                    column("status_note", 40),
                    column("new_date", 14)};
    if (stores) {
        form.subject = stores->municipality.one().name.best(language);
        for (const Hearing &hearing : stores->hearings.all()) {
            if (!only.isNull() && hearing.id != only)
                continue;
            std::vector<std::vector<RecordFormCell>> rows;
            for (const Remark &remark : stores->remarks.ofHearing(hearing.id)) {
                if (remark.kind != RemarkKind::Proposal)
                    continue;
                QStringList topics;
                for (const RemarkTopic &topic : stores->topics.ofRemark(remark.id))
                    topics += topic.topic;
                std::vector<RecordFormCell> row{{},
                                                cell(wordsOf(*stores, remark.id).text),
                                                cell(settlementName(*stores, remark.settlementId, language)),
                                                {{}, remark.amount},
                                                cell(topics.join(QStringLiteral(", ")))};
                const auto response = stores->responses.ofRemark(remark.id);
                for (RecordFormCell &answer : response ? answerCells(*stores, remark, *response, language)
                                                       : std::vector<RecordFormCell>{{}, {}, {}, {}, cell(remark.lineCode)})
                    row.push_back(std::move(answer));
                rows.push_back(std::move(row));
            }
            if (rows.empty())
                continue;
            form.rows = std::move(rows);
            form.subject = hearing.title.best(language);
        }
    }
    writeRecordForm(path, form);
}

} // namespace eldin::core
