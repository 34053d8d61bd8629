// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/budget/ImportJob.h"

namespace eldin::ui {

namespace {

/// Repairs the chosen words and lists all that may be repaired. Twice: a word of one alphabet again may turn out to be
/// typed without its Kyrgyz letters.
void repair(ImportJob::Result &result, core::BudgetTable &part, const QSet<QString> &chosen)
{
    core::exchange::BudgetReading &reading = part.reading;
    const auto list = [&] {
        for (core::exchange::DamagedWord &word : core::exchange::damagedWordsOf(reading)) {
            const bool listed = std::any_of(result.damaged.begin(), result.damaged.end(), [&](const core::exchange::DamagedWord &other) {
                return other.repair.from == word.repair.from;
            });
            word.cell = result.table.placeOf(part, word.cell);
            if (!listed)
                result.damaged.push_back(std::move(word));
        }
    };
    list();
    for (int pass = 0; pass < 2 && !chosen.isEmpty(); ++pass) {
        core::exchange::applyRepairs(core::exchange::repairsOf(reading, chosen), reading);
        list();
    }
    for (core::BudgetTable &other : part.more)
        repair(result, other, chosen);
}

} // namespace

ImportJob::ImportJob(core::Document &document, ImportSource source, QObject *parent)
    : QObject(parent)
    , m_document(document)
    , m_path(std::move(source.path))
    , m_file(std::make_shared<std::optional<core::BudgetFile>>(std::move(source.pasted)))
{
}

ImportJob::~ImportJob()
{
    cancel();
}

void ImportJob::start(core::BudgetTableOptions options, const QSet<QString> &repairs)
{
    cancel();
    m_cancelled = std::make_shared<std::atomic_bool>(false);
    m_outcome = std::make_shared<Outcome>();
    options.source.cancelled = [flag = m_cancelled] { return flag->load(); };
    options.source.progress = [this](int percent) {
        QMetaObject::invokeMethod(this, [this, percent] { Q_EMIT progressed(percent); }, Qt::QueuedConnection);
    };
    const auto work = [path = m_path, file = m_file, options, repairs, outcome = m_outcome, document = m_document.path(),
                       environment = m_document.environment()] {
        if (!file->has_value()) {
            // All sheets: another one may be chosen without reading the file again.
            core::exchange::SheetSourceOptions all = options.source;
            all.sheet.clear();
            *file = core::readBudgetFile(path, all);
        }
        Result &result = outcome->result;
        for (const core::exchange::Sheet &sheet : (*file)->sheets) {
            if (!sheet.hidden)
                result.sheets += sheet.name;
        }
        result.table = core::understandBudgetFile(**file, options);
        repair(result, result.table, repairs);
        if (!result.table.canImport(true))
            return;
        const auto own = core::Document::open(document, environment, core::Access::ReadOnly);
        result.plan = core::BudgetImportService(*own).plan(result.table);
    };
    m_thread.reset(QThread::create([work, outcome = m_outcome] {
        // Carried over, not handled: whoever takes the table gets the failure.
        try {
            work();
        } catch (...) {
            outcome->failure = std::current_exception();
        }
    }));
    connect(m_thread.get(), &QThread::finished, this, [this] {
        m_thread->wait();
        m_thread.release()->deleteLater();
        Q_EMIT finished();
    });
    m_thread->start();
}

void ImportJob::cancel()
{
    if (!m_thread)
        return;
    m_cancelled->store(true);
    m_thread->disconnect(this);
    m_thread->wait();
    m_thread.reset();
}

ImportJob::Result ImportJob::take()
{
    if (m_outcome->failure)
        std::rethrow_exception(m_outcome->failure);
    return std::move(m_outcome->result);
}

} // namespace eldin::ui
