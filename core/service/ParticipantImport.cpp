// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/ParticipantImport.h"

#include "core/base/Text.h"
#include "core/exchange/FormWords.h"
#include "core/service/FormLines.h"

#include <QSet>

#include <algorithm>

namespace eldin::core {

namespace {

const QString kName = QStringLiteral("name");
const QString kSex = QStringLiteral("sex");
const QString kAge = QStringLiteral("age-group");
const QString kSettlement = QStringLiteral("settlement");
const QString kRole = QStringLiteral("role");
const QString kPhone = QStringLiteral("phone");
const QString kAddress = QStringLiteral("address");

QStringList words(const char *text)
{
    return QString::fromUtf8(text).split(u'|');
}

const std::vector<exchange::RecordField> &fields()
{
    static const std::vector<exchange::RecordField> all{
        {kName,
         words("аты жону|толук аты жону|аты|фамилия|фио|имя|участник|катышуучу|full name|name|participant")},
        {kSex, words("жынысы|жыныс|пол|sex|gender")},
        {kAge, words("жаш курагы|жашы|жаш|возраст|возрастная группа|age|age group")},
        {kSettlement,
         words("айыл|айылы|кыштак|село|населенный пункт|жашаган жери|место жительства|village|settlement")},
        {kRole,
         words(
             "ким катары катышат|ролу|кызматы|иштеген жери|кем является|роль|статус|должность|role|status")},
        {kPhone, words("телефон|телефон номери|номер телефона|тел|phone|telephone")},
        {kAddress, words("дарек|дареги|адрес|address")},
    };
    return all;
}

/// "аял", "ж", "female"; Unknown if it says none of them.
Sex sexOf(const QString &text)
{
    const QString code = exchange::formwords::codeOf(kSex, {QStringLiteral("f"), QStringLiteral("m")}, text);
    if (!code.isEmpty())
        return *fromCode<Sex>(code);
    const QString wanted = foldedWithoutKyrgyzLetters(text).remove(u'.');
    if (words("а|аялдар|кыз|ж|жен|женщина|ayal|woman").contains(wanted))
        return Sex::Female;
    if (words("э|эр|эркектер|бала|м|муж|мужчина|man").contains(wanted))
        return Sex::Male;
    return Sex::Unknown;
}

QString mark(const QString &name, const Id<Settlement> &settlement)
{
    return foldedWithoutKyrgyzLetters(name) + u'\x1f' + settlement.text();
}

/// People hold the numbers of the list in their hands. Where one is missing, stands twice or is somebody else's, all get the next ones:
/// half a list of its own numbers would mislead.
void keepNumbersIfFree(const std::vector<Attendance> &there, std::vector<ParticipantEntry> &entries)
{
    constexpr int kHighest = 99'999; // five digits on the sheet
    QSet<int> taken;
    for (const Attendance &attendance : there)
        taken.insert(attendance.number);
    const bool free = std::all_of(entries.begin(), entries.end(), [&](const ParticipantEntry &entry) {
        const bool isNew = entry.number > 0 && entry.number <= kHighest && !taken.contains(entry.number);
        taken.insert(entry.number);
        return isNew;
    });
    for (ParticipantEntry &entry : entries)
        entry.number = free ? entry.number : 0;
}

} // namespace

exchange::RecordTable participantsIn(const exchange::Sheet &sheet)
{
    return exchange::findRecords(sheet, fields(), kName);
}

exchange::RecordTable readParticipants(const QString &path, const exchange::SheetSourceOptions &options)
{
    return exchange::readRecordTable(path, options, fields(), kName);
}

RecordPlan<ParticipantEntry> ParticipantImport::plan(const exchange::RecordTable &table,
                                                     const Id<Meeting> &meeting) const
{
    const Stores &stores = document().stores();
    static_cast<void>(stores.meetings.get(meeting));
    RecordPlan<ParticipantEntry> plan;
    plan.problems = table.problems;
    plan.rowsRead = table.rows.size();
    const auto ages = stores.classification.ofKind(ClassificationKind::AgeGroup);
    const auto roles = stores.classification.ofKind(ClassificationKind::Role);
    const SettlementNames settlements(stores);
    QSet<QString> there;
    for (const Attendance &attendance : stores.attendances.ofMeeting(meeting)) {
        if (const auto person = stores.persons.ofAttendance(attendance.id); person && !person->name.isEmpty())
            there.insert(mark(person->name, attendance.settlementId));
    }
    for (const exchange::RecordRow &row : table.rows) {
        const auto report = [&](const QString &field, Severity severity, const char16_t *code) {
            plan.problems.push_back({row.cell(field), severity, QString::fromUtf16(code), row.text(field)});
        };
        ParticipantEntry entry;
        entry.meetingId = meeting;
        entry.number = row.number;
        entry.name = singleLine(row.text(kName));
        entry.phone = singleLine(row.text(kPhone));
        entry.address = singleLine(row.text(kAddress));
        entry.sex = sexOf(row.text(kSex));
        if (entry.sex == Sex::Unknown && !row.text(kSex).isEmpty())
            report(kSex, Severity::Error, u"unknown-sex");
        entry.ageGroup = classifiedCode(ages, row.text(kAge));
        if (entry.ageGroup.isEmpty() && !row.text(kAge).isEmpty())
            report(kAge, Severity::Warning, u"unknown-age");
        entry.settlementId = settlements.find(row.text(kSettlement));
        if (entry.settlementId.isNull() && !row.text(kSettlement).isEmpty())
            report(kSettlement, Severity::Warning, u"unknown-village");
        entry.role = classifiedCode(roles, row.text(kRole));
        if (entry.role.isEmpty() && !row.text(kRole).isEmpty())
            report(kRole, Severity::Warning, u"unknown-role");
        const QString key = mark(entry.name, entry.settlementId);
        if (!entry.name.isEmpty() && there.contains(key)) {
            ++plan.duplicates;
            continue;
        }
        there.insert(key);
        plan.entries.push_back(std::move(entry));
    }
    keepNumbersIfFree(stores.attendances.ofMeeting(meeting), plan.entries);
    return plan;
}

void ParticipantImport::import(const RecordPlan<ParticipantEntry> &plan, const Id<Meeting> &meeting)
{
    if (!plan.canImport())
        throw Error(ErrorCode::RuleBroken, QStringLiteral("import-errors"));
    AttendanceService(document()).registerAll(meeting, plan.entries);
}

} // namespace eldin::core
