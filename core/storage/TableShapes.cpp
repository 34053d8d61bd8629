// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/TableShapes.h"

#include "core/domain/Seal.h"
#include "core/storage/Mappings.h"
#include "core/storage/PopulationGroups.h"
#include "core/storage/RemarkAparts.h"
#include "core/storage/Schema.h"
#include "core/storage/Topics.h"
#include "core/storage/WallConsents.h"

#include <algorithm>

namespace eldin::core {

namespace {

template <typename T>
struct WhatItIs;
template <>
struct WhatItIs<QString>
{
    static constexpr ColumnKind kind = ColumnKind::Text;
};
template <>
struct WhatItIs<LocalText>
{
    static constexpr ColumnKind kind = ColumnKind::Text;
};
template <>
struct WhatItIs<int>
{
    static constexpr ColumnKind kind = ColumnKind::Integer;
};
template <>
struct WhatItIs<qint64>
{
    static constexpr ColumnKind kind = ColumnKind::Integer;
};
template <>
struct WhatItIs<bool>
{
    static constexpr ColumnKind kind = ColumnKind::Boolean;
};
template <>
struct WhatItIs<Money>
{
    static constexpr ColumnKind kind = ColumnKind::Amount;
};
template <>
struct WhatItIs<QDate>
{
    static constexpr ColumnKind kind = ColumnKind::Day;
};
template <>
struct WhatItIs<QDateTime>
{
    static constexpr ColumnKind kind = ColumnKind::Moment;
};
template <typename Record>
struct WhatItIs<Id<Record>>
{
    static constexpr ColumnKind kind = ColumnKind::Link;
};
template <typename T>
struct WhatItIs<std::optional<T>> : WhatItIs<T>
{
};
template <Coded E>
struct WhatItIs<E>
{
    static constexpr ColumnKind kind = ColumnKind::Word;
};

template <typename Member>
QStringList wordsOf()
{
    QStringList words;
    if constexpr (Coded<Member>) {
        for (const auto &[value, code] : Codes<Member>::list)
            words += QString::fromUtf16(code);
    }
    return words;
}

template <typename Columns>
std::vector<ShapedColumn> shaped(const Columns &columns)
{
    std::vector<ShapedColumn> result;
    const auto add = [&]<typename Record, typename Member>(const mapping::Column<Record, Member> &column) {
        for (const QByteArray &name : mapping::names(column))
            result.push_back({QString::fromLatin1(name), WhatItIs<Member>::kind, wordsOf<Member>()});
    };
    std::apply([&](const auto &...each) { (add(each), ...); }, columns);
    return result;
}

template <typename Record>
TableShape shapeOf()
{
    TableShape shape {QString::fromLatin1(mapping::Table<Record>::name), shaped(mapping::Table<Record>::columns()), {}};
    shape.columns.front().kind = ColumnKind::Key;
    if constexpr (mapping::HasWords<Record>)
        shape.words = shaped(mapping::Table<Record>::words());
    return shape;
}

template <typename... Records>
std::vector<TableShape> shapesOf()
{
    return {shapeOf<Records>()...};
}

/// Tables whose rows are hashes and salts are no records, and have no description of their own. Moments stay as they are written:
/// a seal is over them letter by letter.
std::vector<TableShape> sealShapes()
{
    using enum ColumnKind;
    const auto named = [](const char *name, ColumnKind kind, const QStringList &words = {}) { return ShapedColumn {QString::fromLatin1(name), kind, words}; };
    return {{QStringLiteral("seal"), {named("id", Key), named("hearing_id", Link), named("kind", Word, wordsOf<SealKind>()), named("root", Text), named("at", Text)}, {}},
            {QStringLiteral("seal_leaf"),
             {named("id", Key), named("seal_id", Link), named("table_name", Text), named("row_id", Text), named("hash", Text), named("salt", Text), named("owner_mark", Text), named("parts", Text)},
             {}},
            {QStringLiteral("sealed_paper"), {named("id", Key), named("seal_id", Link), named("language", Word, wordsOf<Language>()), named("text", Text)}, {}},
            {QStringLiteral("text_salt"), {named("id", Key), named("owner_id", Text), named("seal_id", Link), named("salt", Text)}, {}},
            {QStringLiteral("person_salt"), {named("id", Key), named("person_id", Link), named("seal_id", Link), named("salt", Text)}, {}}};
}

std::vector<TableShape> inOrder(std::vector<TableShape> shapes)
{
    const QStringList order = dataTableNames();
    std::sort(shapes.begin(), shapes.end(), [&](const TableShape &a, const TableShape &b) { return order.indexOf(a.name) < order.indexOf(b.name); });
    return shapes;
}

} // namespace

const std::vector<TableShape> &tableShapes()
{
    static const std::vector<TableShape> shapes = [] {
        auto records = shapesOf<Municipality, Settlement, PopulationGroup, ClassificationItem, TableImport, ImportProfile, Budget, AcceptedGap, BudgetLine, LegalTerm, Letterhead, Phrase, Topic, TopicName,
                 HearingTemplate, Hearing, Meeting, AgendaItem, Vote, VoteOption, SecondCount, PlanTask, Announcement, Paper, Attachment, Attendance, HeadCount,
                 SpeakingLimit, SpeakingTurn, SpeakingPause, Remark, RemarkText, RemarkTopic, RemarkLink, RemarkApart, SlipBatch, VoidSlip, Response, FollowUp, Scenario,
                 ScenarioChange, BudgetMove, Appeal, Correction, Holiday, Assignment, Questionnaire, Question, QuestionOption, AnswerSheet, Answer, AnswerWords, AppealAnswer, Person,
                 PersonAttendance, WallConsent, PersonRemark, PersonDuty, OfficeHolder>();
        for (TableShape &seal : sealShapes())
            records.push_back(std::move(seal));
        return inOrder(std::move(records));
    }();
    return shapes;
}

const TableShape *tableShape(const QString &name)
{
    for (const TableShape &shape : tableShapes()) {
        if (shape.name == name)
            return &shape;
    }
    return nullptr;
}

} // namespace eldin::core
