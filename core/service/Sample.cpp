// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/Sample.h"

#include "core/document/DocumentPlace.h"
#include "core/service/SampleContent.h"

#include <QFile>
#include <QFileInfo>

namespace eldin::core {

namespace {

constexpr int kBulkCommits = 20;        // of each kind
constexpr int kRemarksACommit = 5000;   // with their words 10,000 rows; 20 times
constexpr int kLinesACommit = 10000;    // 20 times

void enlarge(Document &document, const std::function<void(int, int)> &progress)
{
    Stores &stores = document.stores();
    const Hearing hearing = stores.hearings.all().back();
    const Meeting meeting = stores.meetings.ofHearing(hearing.id).front();
    const auto pattern = stores.remarks.ofHearing(hearing.id);
    const auto villages = stores.settlements.all();
    const auto lines = stores.lines.ofBudget(hearing.budgetId);
    const Environment &environment = document.environment();
    int counter = 1000;
    for (int part = 0; part < kBulkCommits; ++part) {
        if (progress)
            progress(part, kBulkCommits);
        document.transact(Operation::CreateSample, [&](Stores &into) {
            for (int i = 0; i < kRemarksACommit; ++i) {
                const auto index = static_cast<std::size_t>(++counter);
                Remark remark = pattern[index % pattern.size()];
                RemarkText words = into.remarkTexts.get(remark.id);
                remark.id = Id<Remark>::create(environment.clock, environment.random);
                remark.meetingId = meeting.id;
                remark.attendanceId = {};
                remark.turnId = {};
                remark.settlementId = villages[index % villages.size()].id;
                remark.labelNumber = counter;
                remark.saidAt = meeting.startsAt.addSecs(counter);
                words.id = remark.id;
                words.text += QStringLiteral(" (№ %1)").arg(counter);
                words.translation = {};
                words.answer = {};
                words.answeredBy = {};
                into.remarks.insert(remark);
                into.remarkTexts.insert(words);
            }
        });
        document.transact(Operation::CreateSample, [&](Stores &into) {
            Budget budget;
            budget.id = Id<Budget>::create(environment.clock, environment.random);
            budget.year = 2005 + part;
            budget.stage = BudgetStage::Executed;
            into.budgets.insert(budget);
            for (int i = 0; i < kLinesACommit; ++i) {
                BudgetLine line = lines[static_cast<std::size_t>(i) % lines.size()];
                line.id = Id<BudgetLine>::create(environment.clock, environment.random);
                line.budgetId = budget.id;
                line.position = i + 1;
                line.name.ky += QStringLiteral(" – %1").arg(i + 1);
                line.name.ru += QStringLiteral(" – %1").arg(i + 1);
                into.lines.insert(line);
            }
        });
    }
}

} // namespace

void createSample(const QString &path, SampleSize size, const ProtocolTexts &protocol, const SampleWatch &watch)
{
    if (QFileInfo::exists(path))
        throw Error(ErrorCode::FileExists, path);
    FixedClock clock(QDateTime(QDate(2026, 11, 20), QTime(9, 0), Qt::OffsetFromUTC, 6 * 3600), 1);
    SeededRandom random(20261210);
    const Environment environment {clock, random, QStringLiteral("0193a000-0000-7000-8000-000000000001"),
                                   QStringLiteral("Н. С. Жолдошева"), watch.interrupted};
    const QString unfinished = path + QStringLiteral(".unfinished");
    const auto removeUnfinished = [&] {
        QFile::remove(unfinished);
        QFile::remove(unfinished + QStringLiteral("-journal"));
    };
    removeUnfinished();
    const auto atTheEnd = qScopeGuard(removeUnfinished);
    SampleContent content(environment);
    Document::create(unfinished, environment, [&](Stores &stores) { content.insertMunicipality(stores); });
    {
        const auto document = Document::open(unfinished, environment, Access::ReadWrite);
        document->transact(Operation::CreateSample, [&](Stores &stores) { content.insertBudgets(stores); });
        for (int i = 0; i < content.hearings(); ++i)
            document->transact(Operation::CreateSample, [&](Stores &stores) { content.insertHearing(stores, i, protocol); });
        if (size == SampleSize::Large)
            enlarge(*document, watch.progress);
    }
    placeDocument(unfinished, path);
}

} // namespace eldin::core
