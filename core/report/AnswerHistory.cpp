// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/AnswerHistory.h"

#include "core/document/Document.h"
#include "core/document/Parts.h"
#include "core/report/History.h"
#include "core/storage/Mappings.h"

#include <algorithm>
#include <limits>

namespace eldin::core {

namespace {

/// The answer's row and words, column by column, as one change after the other leaves them.
class AnswerState
{
public:
    AnswerState()
        : m_columns(mapping::namesOf(mapping::Table<Response>::columns()))
        , m_words(QByteArrayList {"id"} + mapping::namesOf(mapping::Table<Response>::words()))
    {
    }

    void apply(const sqlite::Change &change)
    {
        const bool words = change.table == kWordsTable;
        if (change.kind == sqlite::ChangeKind::Delete) {
            if (!words)
                m_there = false;
            return;
        }
        if (!words)
            m_there = true;
        const QByteArrayList &names = words ? m_words : m_columns;
        for (qsizetype i = 0; i < names.size() && static_cast<std::size_t>(i) < change.after.size(); ++i)
            set(names[i], change.after[static_cast<std::size_t>(i)]);
    }

    void fill(AnswerVersion &version) const
    {
        if (m_there)
            version.decision = m_decision;
        version.amount = m_amount;
        version.reason = m_reason;
    }

    static bool concerns(const sqlite::Change &change, const QString &id) { return (change.table == kTable || change.table == kWordsTable) && change.id() == id; }

private:
    void set(const QByteArray &column, const sqlite::Value &value)
    {
        if (std::holds_alternative<sqlite::Absent>(value))
            return;
        const auto *text = std::get_if<QString>(&value);
        const auto *number = std::get_if<qint64>(&value);
        if (column == "decision" && text)
            m_decision = fromCode<Decision>(*text).value_or(Decision::Accepted);
        else if (column == "amount")
            m_amount = number ? std::optional(Money::fromTyiyn(*number)) : std::nullopt;
        else if (column == "reason_ky" && text)
            m_reason.ky = *text;
        else if (column == "reason_ru" && text)
            m_reason.ru = *text;
        else if (column == "reason_en" && text)
            m_reason.en = *text;
    }

    static inline const QString kTable = QStringLiteral("response");
    static inline const QString kWordsTable = QStringLiteral("response_text");
    QByteArrayList m_columns; ///< in the order of the table
    QByteArrayList m_words;
    bool m_there = false;
    Decision m_decision = Decision::Accepted;
    std::optional<Money> m_amount;
    LocalText m_reason;
};

} // namespace

std::vector<AnswerVersion> answerHistory(const Document &document, const Id<Response> &response)
{
    std::vector<AnswerVersion> versions;
    AnswerState state;
    auto entries = history(document, std::numeric_limits<int>::max(), response.text());
    std::reverse(entries.begin(), entries.end());
    for (const HistoryEntry &entry : entries) {
        const auto commit = document.commits().find(entry.commit);
        if (!commit)
            continue;
        bool changed = false;
        const sqlite::Changes changes = sqlite::decodeChangeset(joinedChangeset(*commit));
        for (const sqlite::Change &change : changes) {
            if (!AnswerState::concerns(change, response.text()))
                continue;
            state.apply(change);
            changed = true;
        }
        if (!changed)
            continue;
        AnswerVersion version {entry.at, entry.author, entry.reversed.value_or(entry.operation), {}, {}, {}};
        state.fill(version);
        versions.push_back(std::move(version));
    }
    std::reverse(versions.begin(), versions.end());
    return versions;
}

} // namespace eldin::core
