// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/MergeTexts.h"

#include "core/base/MoneyText.h"
#include "core/report/DifferenceTexts.h"
#include "core/report/Texts.h"
#include "core/report/Wording.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>

namespace eldin::core {

namespace {

struct MergeSentences
{
    Q_DECLARE_TR_FUNCTIONS(Merge)
};

struct ColumnWords
{
    const char16_t *column;
    const char *words;
};

/// Columns of one word that hold the same in every table.
constexpr std::array kColumns {
    ColumnWords {u"name", QT_TRANSLATE_NOOP("Column", "name")},
    ColumnWords {u"title", QT_TRANSLATE_NOOP("Column", "title")},
    ColumnWords {u"text", QT_TRANSLATE_NOOP("Column", "text")},
    ColumnWords {u"language", QT_TRANSLATE_NOOP("Column", "language")},
    ColumnWords {u"translation", QT_TRANSLATE_NOOP("Column", "translation")},
    ColumnWords {u"answer", QT_TRANSLATE_NOOP("Column", "answer on the spot")},
    ColumnWords {u"answered_by", QT_TRANSLATE_NOOP("Column", "who answered")},
    ColumnWords {u"kind", QT_TRANSLATE_NOOP("Column", "kind")},
    ColumnWords {u"state", QT_TRANSLATE_NOOP("Column", "state")},
    ColumnWords {u"date", QT_TRANSLATE_NOOP("Column", "date")},
    ColumnWords {u"place", QT_TRANSLATE_NOOP("Column", "place")},
    ColumnWords {u"position", QT_TRANSLATE_NOOP("Column", "place in the list")},
    ColumnWords {u"starts_at", QT_TRANSLATE_NOOP("Column", "beginning")},
    ColumnWords {u"ends_at", QT_TRANSLATE_NOOP("Column", "end")},
    ColumnWords {u"started_at", QT_TRANSLATE_NOOP("Column", "beginning")},
    ColumnWords {u"ended_at", QT_TRANSLATE_NOOP("Column", "end")},
    ColumnWords {u"population", QT_TRANSLATE_NOOP("Column", "population")},
    ColumnWords {u"households", QT_TRANSLATE_NOOP("Column", "households")},
    ColumnWords {u"settlement_id", QT_TRANSLATE_NOOP("Column", "village")},
    ColumnWords {u"meeting_id", QT_TRANSLATE_NOOP("Column", "meeting")},
    ColumnWords {u"attendance_id", QT_TRANSLATE_NOOP("Column", "participant")},
    ColumnWords {u"budget_id", QT_TRANSLATE_NOOP("Column", "budget")},
    ColumnWords {u"amount", QT_TRANSLATE_NOOP("Column", "amount")},
    ColumnWords {u"figures", QT_TRANSLATE_NOOP("Column", "second count")},
    ColumnWords {u"code", QT_TRANSLATE_NOOP("Column", "code")},
    ColumnWords {u"line_code", QT_TRANSLATE_NOOP("Column", "budget line")},
    ColumnWords {u"topic", QT_TRANSLATE_NOOP("Column", "topic")},
    ColumnWords {u"decision", QT_TRANSLATE_NOOP("Column", "decision")},
    ColumnWords {u"reason", QT_TRANSLATE_NOOP("Column", "reason")},
    ColumnWords {u"deadline", QT_TRANSLATE_NOOP("Column", "deadline")},
    ColumnWords {u"responsible", QT_TRANSLATE_NOOP("Column", "who is responsible")},
    ColumnWords {u"money_source", QT_TRANSLATE_NOOP("Column", "source of money")},
    ColumnWords {u"status", QT_TRANSLATE_NOOP("Column", "status")},
    ColumnWords {u"note", QT_TRANSLATE_NOOP("Column", "note")},
    ColumnWords {u"phone", QT_TRANSLATE_NOOP("Column", "phone")},
    ColumnWords {u"address", QT_TRANSLATE_NOOP("Column", "address")},
    ColumnWords {u"sex", QT_TRANSLATE_NOOP("Column", "sex")},
    ColumnWords {u"age_group", QT_TRANSLATE_NOOP("Column", "age")},
    ColumnWords {u"role", QT_TRANSLATE_NOOP("Column", "role")},
    ColumnWords {u"number", QT_TRANSLATE_NOOP("Column", "number")},
    ColumnWords {u"count", QT_TRANSLATE_NOOP("Column", "count")},
    ColumnWords {u"in_favour", QT_TRANSLATE_NOOP("Column", "in favour")},
    ColumnWords {u"against", QT_TRANSLATE_NOOP("Column", "against")},
    ColumnWords {u"abstained", QT_TRANSLATE_NOOP("Column", "abstained")},
    ColumnWords {u"present", QT_TRANSLATE_NOOP("Column", "present")},
    ColumnWords {u"planned_minutes", QT_TRANSLATE_NOOP("Column", "planned minutes")},
    ColumnWords {u"presenter", QT_TRANSLATE_NOOP("Column", "who presents")},
    ColumnWords {u"summary", QT_TRANSLATE_NOOP("Column", "what was said")},
    ColumnWords {u"record_closed_at", QT_TRANSLATE_NOOP("Column", "closing of the record")},
    ColumnWords {u"closed_at", QT_TRANSLATE_NOOP("Column", "closing of the hearing")},
    ColumnWords {u"due", QT_TRANSLATE_NOOP("Column", "due on")},
};

bool isMoney(const QString &column)
{
    return column == u"amount" || column == u"stated" || column == u"computed" || column == u"cost" || column == u"spent" || column == u"money_limit";
}

/// Columns of codes and where the wording of papers has their words.
struct CodeWords
{
    const char16_t *table;
    const char16_t *column;
    const char *prefix;
};
constexpr std::array kCodes {
    CodeWords {u"attendance", u"role", "role."},      CodeWords {u"attendance", u"sex", "sex."},
    CodeWords {u"follow_up", u"status", "status."},   CodeWords {u"head_count", u"sex", "sex."},
    CodeWords {u"hearing", u"state", "hearing.state."}, CodeWords {u"remark", u"kind", "kind."},
    CodeWords {u"response", u"decision", "decision."},
};

/// As people write days and hours; the text itself if it is neither.
QString dayText(const QString &text)
{
    const QDate day = QDate::fromString(text, Qt::ISODate);
    if (text.size() == 10 && day.isValid())
        return day.toString(QStringLiteral("dd.MM.yyyy"));
    const QDateTime moment = text.size() >= 16 && text[10] == u'T' ? QDateTime::fromString(text, Qt::ISODate) : QDateTime();
    return moment.isValid() ? moment.toString(QStringLiteral("dd.MM.yyyy HH:mm")) : text;
}

QString writtenText(const Conflict &conflict, const QString &text, const Wording &wording)
{
    for (const auto &[table, column, prefix] : kCodes) {
        const QString key = QString::fromLatin1(prefix) + text;
        if (conflict.table == table && conflict.column == column && wording.has(key))
            return wording.text(key);
    }
    return text.isEmpty() ? MergeSentences::tr("(empty)") : dayText(text);
}

/// The line of figuresOf() in words: a vote of hands, or the voices of each option in their order. As it stands where it is none.
QString countText(const QString &figures)
{
    const QStringList parts = figures.split(u'|');
    const QStringList hall = parts.front().split(u' ');
    if (hall.size() != 4)
        return figures;
    QStringList options;
    for (const QString &part : parts.mid(1)) {
        QStringList places = part.split(u' ');
        while (places.size() > 1 && places.last() == u"0")
            places.removeLast();
        options += places.join(u'/');
    }
    if (options.isEmpty())
        return MergeSentences::tr("in favour %1, against %2, abstained %3, present %4").arg(hall[0], hall[1], hall[2], hall[3]);
    const QString voices = options.join(QStringLiteral(", "));
    return hall[3] == u"0" ? MergeSentences::tr("voices by option: %1; abstained %2").arg(voices, hall[2])
                           : MergeSentences::tr("voices by option: %1; abstained %2, present %3").arg(voices, hall[2], hall[3]);
}

QString valueText(const Conflict &conflict, const std::optional<sqlite::Value> &value, const QString &name, const Wording &wording)
{
    if (!value)
        return MergeSentences::tr("(erased)");
    if (!name.isEmpty())
        return name;
    if (const auto *text = std::get_if<QString>(&*value))
        return conflict.table == u"second_count" ? countText(*text) : writtenText(conflict, *text, wording);
    if (const auto *integer = std::get_if<qint64>(&*value))
        return isMoney(conflict.column) ? plainMoney(Money::fromTyiyn(*integer)) : QString::number(*integer);
    return MergeSentences::tr("(empty)");
}

} // namespace

QString mergeRuleText(const QString &rule)
{
    if (rule == u"merge-other-document")
        return MergeSentences::tr("This is another document, not a copy of this one, so their histories cannot be brought together. "
                                  "Its tables can be taken over by import.");
    if (rule == u"merge-public-copy")
        return MergeSentences::tr("This is a public copy. It holds nothing that this document does not have, so there is nothing to bring in.");
    if (rule == u"merge-same-file")
        return MergeSentences::tr("This is the document itself.");
    if (rule == u"merge-built-on")
        return MergeSentences::tr("Bringing in the copy can no longer be undone: later work builds on it.");
    if (rule == u"traces-left")
        return MergeSentences::tr("It is erased, but the disk did not allow to remove the last traces from the file. It is tried again when the document is next opened.");
    if (rule == u"conflicts-open")
        return MergeSentences::tr("Two people changed the same differently, and nobody has decided yet. Decide on the page “Share” first; then close.");
    if (rule == u"record-sealed")
        return MergeSentences::tr("The record was closed and sealed: what was sealed stays.");
    if (rule == u"public-copy-already")
        return MergeSentences::tr("This is a public copy already.");
    if (rule == u"meetings-differ")
        return MergeSentences::tr("These are registrations at two different meetings.");
    return {};
}

QStringList mergeTexts(const MergeResult &result, bool planned)
{
    QStringList lines;
    if (result.bringsNothing())
        lines += MergeSentences::tr("The copy holds nothing that is not here already.");
    else if (result.applied == 0)
        lines += MergeSentences::tr("The copy holds no new actions.");
    else if (planned)
        lines += MergeSentences::tr("New actions in the copy: %1.").arg(result.applied);
    else
        lines += MergeSentences::tr("Actions brought in from the copy: %1.").arg(result.applied);
    DocumentDifference difference;
    for (const RecordDifference &record : result.records) {
        if (record.table != u"conflict_decision")
            difference.records.push_back(record);
    }
    lines += differenceTexts(difference);
    if (result.contents > 0)
        lines += MergeSentences::tr("Attached files that come with the copy: %1.").arg(result.contents);
    if (result.unsound > 0)
        lines += MergeSentences::tr("Attached files that are damaged in the copy and do not come: %1.").arg(result.unsound);
    if (!result.conflicts.empty())
        lines += MergeSentences::tr("Conflicts for you to decide: %1.").arg(result.conflicts.size());
    return lines;
}

QString columnText(const QString &column)
{
    static const QStringList languages {QStringLiteral("ky"), QStringLiteral("ru"), QStringLiteral("en")};
    const QString language = column.section(u'_', -1);
    const bool written = languages.contains(language) && column != language;
    const QString base = written ? column.section(u'_', 0, -2) : column;
    for (const auto &[known, words] : kColumns) {
        if (base == known) {
            const QString text = QCoreApplication::translate("Column", words);
            return written ? QStringLiteral("%1 (%2)").arg(text, language) : text;
        }
    }
    return column;
}

QString conflictTitle(const Conflict &conflict)
{
    QString kind = tableText(conflict.table.endsWith(u"_text") ? conflict.table.chopped(5) : conflict.table);
    kind = kind.left(1).toUpper() + kind.mid(1);
    const QString record = QStringLiteral("%1: %2").arg(kind, conflict.record);
    if (conflict.sealed && conflict.column.isEmpty())
        return MergeSentences::tr("%1 – removed elsewhere, but sealed").arg(record);
    // Equal moments leave nothing to choose by.
    const bool atOnce = conflict.sides.size() > 1 && conflict.sides.front().value == conflict.sides.at(1).value;
    if (conflict.sealed && atOnce && conflict.table == u"hearing" && (conflict.column == u"record_closed_at" || conflict.column == u"closed_at"))
        return MergeSentences::tr("%1 – closed on two laptops in the same second; the later seal holds").arg(record);
    if (conflict.sealed)
        return MergeSentences::tr("%1 – %2 – changed elsewhere, but sealed").arg(record, columnText(conflict.column));
    return conflict.isRemoval() ? MergeSentences::tr("%1 – removed and changed").arg(record) : QStringLiteral("%1 – %2").arg(record, columnText(conflict.column));
}

QString conflictSideText(const Conflict &conflict, std::size_t side, const Wording &wording)
{
    if (conflict.column.isEmpty())
        return side == 1 ? MergeSentences::tr("It is removed.") : MergeSentences::tr("It stays.");
    const Conflict::Side &shown = conflict.sides.at(side);
    return valueText(conflict, shown.value, shown.name, wording);
}

QString conflictBaseText(const Conflict &conflict, const Wording &wording)
{
    return conflict.base ? valueText(conflict, conflict.base, conflict.baseName, wording) : QString();
}

QString conflictAuthorText(const Conflict::Side &side)
{
    const QString at = QLocale().toString(side.at.toLocalTime(), QStringLiteral("dd.MM.yyyy HH:mm"));
    return side.author.isEmpty() ? at : side.author + QStringLiteral(", ") + at;
}

} // namespace eldin::core
