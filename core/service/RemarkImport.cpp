// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/RemarkImport.h"

#include "core/base/Text.h"
#include "core/service/FormLines.h"
#include "core/service/RecordWords.h"

#include <QSet>

namespace eldin::core {

namespace {

const QString kText = QStringLiteral("text");
const QString kKind = QStringLiteral("kind");
const QString kPerson = QStringLiteral("person");
const QString kSettlement = QStringLiteral("settlement");
const QString kAmount = QStringLiteral("amount");
const QString kTopics = QStringLiteral("topics");

const std::vector<exchange::RecordField> &fields()
{
    static const std::vector<exchange::RecordField> all{
        {kText,
         recordwords::list(
             "пикир|сунуш|суроо|сунуштар|текст|мазмуну|айтылган "
             "соз|предложение|вопрос|высказывание|замечание|содержание|"
             "вопросы и предложения|суроолор жана сунуштар|proposal|question|comment|remark|text")},
        {kKind, recordwords::list("туру|тури|вид|тип|kind|type")},
        {kPerson,
         recordwords::list("аты жону|толук аты жону|ким айтты|соз алуучу|фио|автор|выступающий|кто "
                           "сказал|full name|name|speaker|author")},
        {kSettlement, recordwords::list("айыл|айылы|кыштак|село|населенный пункт|village|settlement")},
        {kAmount, recordwords::list("сумма|сураган суммасы|суммасы|запрошенная сумма|amount")},
        {kTopics, recordwords::list("тема|темасы|багыты|topic|topics")},
    };
    return all;
}

} // namespace

exchange::RecordTable remarksIn(const exchange::Sheet &sheet)
{
    return exchange::findRecords(sheet, fields(), kText);
}

exchange::RecordTable readRemarks(const QString &path, const exchange::SheetSourceOptions &options)
{
    return exchange::readRecordTable(path, options, fields(), kText);
}

RecordPlan<RemarkEntry> RemarkImport::plan(const exchange::RecordTable &table,
                                           const Id<Meeting> &meeting) const
{
    return plan(table, document().stores().meetings.get(meeting).hearingId, meeting);
}

RecordPlan<RemarkEntry> RemarkImport::plan(const exchange::RecordTable &table, const Id<Hearing> &hearing,
                                           const Id<Meeting> &meeting) const
{
    const Stores &stores = document().stores();
    RecordPlan<RemarkEntry> plan;
    plan.problems = table.problems;
    plan.rowsRead = table.rows.size();
    const RemarkKind usual = recordwords::remarkKind(table.heads.value(kText)).value_or(RemarkKind::Comment);
    const SettlementNames settlements(stores);
    QHash<QString, Id<Attendance>> people;
    for (const Attendance &attendance : stores.attendances.ofMeeting(meeting)) {
        if (const auto person = stores.persons.ofAttendance(attendance.id); person && !person->name.isEmpty())
            people.insert(foldedWithoutKyrgyzLetters(person->name), attendance.id);
    }
    QSet<QString> there;
    for (const RemarkText &words : stores.remarkTexts.ofHearing(hearing))
        there.insert(folded(words.text));
    for (const exchange::RecordRow &row : table.rows) {
        const auto report = [&](const QString &field, Severity severity, const char16_t *code) {
            plan.problems.push_back({row.cell(field), severity, QString::fromUtf16(code), row.text(field)});
        };
        RemarkEntry entry;
        entry.hearingId = hearing;
        entry.meetingId = meeting;
        entry.channel = meeting.isNull() ? RemarkChannel::Before : RemarkChannel::Slip;
        entry.text = row.text(kText);
        const auto kind = recordwords::remarkKind(row.text(kKind));
        if (!kind && !row.text(kKind).isEmpty())
            report(kKind, Severity::Error, u"unknown-kind");
        entry.kind = kind.value_or(usual);
        entry.attendanceId = people.value(foldedWithoutKyrgyzLetters(singleLine(row.text(kPerson))));
        if (meeting.isNull())
            entry.origin = RemarkOrigin{{}, singleLine(row.text(kPerson)), {}};
        else if (entry.attendanceId.isNull() && !row.text(kPerson).isEmpty())
            report(kPerson, Severity::Warning, u"unknown-person");
        entry.settlementId = settlements.find(row.text(kSettlement));
        if (entry.settlementId.isNull() && !row.text(kSettlement).isEmpty())
            report(kSettlement, Severity::Warning, u"unknown-village");
        entry.amount = recordwords::amount(row, kAmount, table.heads.value(kAmount), plan.problems);
        entry.topics = row.text(kTopics).split(u',', Qt::SkipEmptyParts);
        for (Problem problem : RemarkService::validate(entry)) {
            problem.where = row.cell(problem.where);
            plan.problems.push_back(problem);
        }
        const QString key = folded(entry.text);
        if (there.contains(key)) {
            ++plan.duplicates;
            continue;
        }
        there.insert(key);
        plan.entries.push_back(std::move(entry));
    }
    return plan;
}

void RemarkImport::import(const RecordPlan<RemarkEntry> &plan)
{
    if (!plan.canImport())
        throw Error(ErrorCode::RuleBroken, QStringLiteral("import-errors"));
    RemarkService(document()).recordAll(plan.entries);
}

} // namespace eldin::core
