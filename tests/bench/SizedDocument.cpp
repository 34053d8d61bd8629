// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/SizedDocument.h"

#include "core/service/Sample.h"

#include <algorithm>

namespace eldin::bench {

using namespace core;

void makeSizedDocument(const QString &path, int remarks)
{
    constexpr int kRemarksACommit = 5000;
    createSample(path, SampleSize::Small);
    if (remarks == 0)
        return;
    const auto document = opened(path);
    Stores &stores = document->stores();
    const Meeting meeting = *stores.meetings.find(openMeeting(stores));
    const auto pattern = stores.remarks.ofHearing(meeting.hearingId);
    const auto villages = stores.settlements.all();
    for (int done = 0; done < remarks;) {
        const int until = std::min(done + kRemarksACommit, remarks);
        document->transact(Operation::CreateSample, [&](Stores &into) {
            for (; done < until; ++done) {
                const auto index = static_cast<std::size_t>(done);
                Remark remark = pattern[index % pattern.size()];
                RemarkText words = into.remarkTexts.get(remark.id);
                remark.id = Id<Remark>::create(environment().clock, environment().random);
                remark.meetingId = meeting.id;
                remark.attendanceId = {};
                remark.turnId = {};
                remark.settlementId = villages[index % villages.size()].id;
                remark.labelNumber = 1000 + done;
                remark.saidAt = meeting.startsAt.addSecs(done);
                words.id = remark.id;
                words.text += QStringLiteral(" (№ %1)").arg(done);
                words.translation = {};
                words.answer = {};
                words.answeredBy = {};
                into.remarks.insert(remark);
                into.remarkTexts.insert(words);
            }
        });
    }
}

Environment environment()
{
    static SystemClock clock;
    static SeededRandom random(5);
    return {clock, random, QStringLiteral("00000000-0000-7000-8000-000000000001"), QStringLiteral("Катчы"), {}};
}

std::unique_ptr<Document> opened(const QString &path, Access access)
{
    return Document::open(path, environment(), access);
}

Id<Meeting> openMeeting(const Stores &stores)
{
    for (const Hearing &hearing : stores.hearings.all()) {
        for (const Meeting &meeting : stores.meetings.ofHearing(hearing.id)) {
            if (!hearing.recordClosedAt.isValid())
                return meeting.id;
        }
    }
    return {};
}

QString saidText(int number)
{
    return QStringLiteral("Мектептин алдындагы көчөгө жарык керек, %1").arg(number);
}

} // namespace eldin::bench
