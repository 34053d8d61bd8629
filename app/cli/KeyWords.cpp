// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/KeyWords.h"

#include "app/cli/Cli.h"

#include <QHash>

namespace eldin::cli {

namespace {

struct KeyWord
{
    const char16_t *key;
    const char *words;
};

constexpr KeyWord kKeyWords[] {
    {u"accepted_gaps", QT_TRANSLATE_NOOP("Cli", "accepted gaps")},
    {u"added", QT_TRANSLATE_NOOP("Cli", "added")},
    {u"age_group", QT_TRANSLATE_NOOP("Cli", "age group")},
    {u"agenda", QT_TRANSLATE_NOOP("Cli", "agenda")},
    {u"amount", QT_TRANSLATE_NOOP("Cli", "amount")},
    {u"answered", QT_TRANSLATE_NOOP("Cli", "answered")},
    {u"at", QT_TRANSLATE_NOOP("Cli", "at")},
    {u"attachments", QT_TRANSLATE_NOOP("Cli", "attachments")},
    {u"attention", QT_TRANSLATE_NOOP("Cli", "attention")},
    {u"author", QT_TRANSLATE_NOOP("Cli", "author")},
    {u"balance", QT_TRANSLATE_NOOP("Cli", "closing balance")},
    {u"budget", QT_TRANSLATE_NOOP("Cli", "budget")},
    {u"budgets", QT_TRANSLATE_NOOP("Cli", "budgets")},
    {u"bytes", QT_TRANSLATE_NOOP("Cli", "bytes")},
    {u"cause", QT_TRANSLATE_NOOP("Cli", "cause")},
    {u"cell", QT_TRANSLATE_NOOP("Cli", "cell")},
    {u"changed", QT_TRANSLATE_NOOP("Cli", "changed")},
    {u"channel", QT_TRANSLATE_NOOP("Cli", "channel")},
    {u"code", QT_TRANSLATE_NOOP("Cli", "code")},
    {u"columns", QT_TRANSLATE_NOOP("Cli", "columns")},
    {u"commit", QT_TRANSLATE_NOOP("Cli", "change")},
    {u"commits", QT_TRANSLATE_NOOP("Cli", "changes")},
    {u"committed", QT_TRANSLATE_NOOP("Cli", "committed")},
    {u"computed", QT_TRANSLATE_NOOP("Cli", "computed")},
    {u"count", QT_TRANSLATE_NOOP("Cli", "count")},
    {u"date", QT_TRANSLATE_NOOP("Cli", "date")},
    {u"deadline", QT_TRANSLATE_NOOP("Cli", "deadline")},
    {u"decision", QT_TRANSLATE_NOOP("Cli", "decision")},
    {u"device", QT_TRANSLATE_NOOP("Cli", "laptop")},
    {u"difference", QT_TRANSLATE_NOOP("Cli", "difference")},
    {u"document", QT_TRANSLATE_NOOP("Cli", "document")},
    {u"done", QT_TRANSLATE_NOOP("Cli", "done")},
    {u"due", QT_TRANSLATE_NOOP("Cli", "due")},
    {u"duplicates", QT_TRANSLATE_NOOP("Cli", "duplicates")},
    {u"economic", QT_TRANSLATE_NOOP("Cli", "economic item")},
    {u"encoding", QT_TRANSLATE_NOOP("Cli", "encoding")},
    {u"end", QT_TRANSLATE_NOOP("Cli", "end")},
    {u"executed_until", QT_TRANSLATE_NOOP("Cli", "executed until")},
    {u"expenditure", QT_TRANSLATE_NOOP("Cli", "expenditure")},
    {u"file", QT_TRANSLATE_NOOP("Cli", "file")},
    {u"financing", QT_TRANSLATE_NOOP("Cli", "financing")},
    {u"findings", QT_TRANSLATE_NOOP("Cli", "findings")},
    {u"fixed", QT_TRANSLATE_NOOP("Cli", "fixed")},
    {u"format", QT_TRANSLATE_NOOP("Cli", "format")},
    {u"from", QT_TRANSLATE_NOOP("Cli", "from")},
    {u"function", QT_TRANSLATE_NOOP("Cli", "function")},
    {u"gaps", QT_TRANSLATE_NOOP("Cli", "gaps")},
    {u"header_row", QT_TRANSLATE_NOOP("Cli", "header row")},
    {u"heads", QT_TRANSLATE_NOOP("Cli", "heads of the history")},
    {u"hearing", QT_TRANSLATE_NOOP("Cli", "hearing")},
    {u"hearings", QT_TRANSLATE_NOOP("Cli", "hearings")},
    {u"households", QT_TRANSLATE_NOOP("Cli", "households")},
    {u"id", QT_TRANSLATE_NOOP("Cli", "id")},
    {u"imports", QT_TRANSLATE_NOOP("Cli", "imports")},
    {u"kind", QT_TRANSLATE_NOOP("Cli", "kind")},
    {u"label", QT_TRANSLATE_NOOP("Cli", "label")},
    {u"language", QT_TRANSLATE_NOOP("Cli", "language")},
    {u"left_out", QT_TRANSLATE_NOOP("Cli", "left out")},
    {u"line", QT_TRANSLATE_NOOP("Cli", "line")},
    {u"lines", QT_TRANSLATE_NOOP("Cli", "lines")},
    {u"made_at", QT_TRANSLATE_NOOP("Cli", "made at")},
    {u"mapping", QT_TRANSLATE_NOOP("Cli", "mapping")},
    {u"meeting", QT_TRANSLATE_NOOP("Cli", "meeting")},
    {u"meetings", QT_TRANSLATE_NOOP("Cli", "meetings")},
    {u"message", QT_TRANSLATE_NOOP("Cli", "message")},
    {u"minutes", QT_TRANSLATE_NOOP("Cli", "minutes")},
    {u"municipality", QT_TRANSLATE_NOOP("Cli", "municipality")},
    {u"name", QT_TRANSLATE_NOOP("Cli", "name")},
    {u"number", QT_TRANSLATE_NOOP("Cli", "number")},
    {u"ok", QT_TRANSLATE_NOOP("Cli", "in order")},
    {u"operation", QT_TRANSLATE_NOOP("Cli", "operation")},
    {u"pages", QT_TRANSLATE_NOOP("Cli", "pages")},
    {u"paper", QT_TRANSLATE_NOOP("Cli", "paper")},
    {u"paper_number", QT_TRANSLATE_NOOP("Cli", "number of the paper")},
    {u"papers", QT_TRANSLATE_NOOP("Cli", "papers")},
    {u"parent", QT_TRANSLATE_NOOP("Cli", "parent")},
    {u"part", QT_TRANSLATE_NOOP("Cli", "part")},
    {u"participants", QT_TRANSLATE_NOOP("Cli", "participants")},
    {u"parts", QT_TRANSLATE_NOOP("Cli", "parts")},
    {u"percent", QT_TRANSLATE_NOOP("Cli", "percent")},
    {u"person", QT_TRANSLATE_NOOP("Cli", "person")},
    {u"phone", QT_TRANSLATE_NOOP("Cli", "phone")},
    {u"place", QT_TRANSLATE_NOOP("Cli", "place")},
    {u"plan", QT_TRANSLATE_NOOP("Cli", "plan")},
    {u"population", QT_TRANSLATE_NOOP("Cli", "population")},
    {u"position", QT_TRANSLATE_NOOP("Cli", "place")},
    {u"presenter", QT_TRANSLATE_NOOP("Cli", "presenter")},
    {u"printed_on", QT_TRANSLATE_NOOP("Cli", "printed on")},
    {u"problems", QT_TRANSLATE_NOOP("Cli", "problems")},
    {u"profile", QT_TRANSLATE_NOOP("Cli", "profile")},
    {u"proposal", QT_TRANSLATE_NOOP("Cli", "proposal")},
    {u"proposals", QT_TRANSLATE_NOOP("Cli", "proposals")},
    {u"protected", QT_TRANSLATE_NOOP("Cli", "protected")},
    {u"reason", QT_TRANSLATE_NOOP("Cli", "reason")},
    {u"received_after_closing", QT_TRANSLATE_NOOP("Cli", "received after closing")},
    {u"remark", QT_TRANSLATE_NOOP("Cli", "remark")},
    {u"remarks", QT_TRANSLATE_NOOP("Cli", "remarks")},
    {u"removed", QT_TRANSLATE_NOOP("Cli", "removed")},
    {u"responses", QT_TRANSLATE_NOOP("Cli", "answers")},
    {u"responsible", QT_TRANSLATE_NOOP("Cli", "responsible")},
    {u"restated", QT_TRANSLATE_NOOP("Cli", "stated again")},
    {u"revenue", QT_TRANSLATE_NOOP("Cli", "revenue")},
    {u"reverses", QT_TRANSLATE_NOOP("Cli", "reverses")},
    {u"reworded", QT_TRANSLATE_NOOP("Cli", "reworded")},
    {u"role", QT_TRANSLATE_NOOP("Cli", "role")},
    {u"rows_read", QT_TRANSLATE_NOOP("Cli", "rows read")},
    {u"said_at", QT_TRANSLATE_NOOP("Cli", "said at")},
    {u"schema", QT_TRANSLATE_NOOP("Cli", "schema")},
    {u"section", QT_TRANSLATE_NOOP("Cli", "section")},
    {u"sender", QT_TRANSLATE_NOOP("Cli", "sender")},
    {u"sentence", QT_TRANSLATE_NOOP("Cli", "sentence")},
    {u"settlement", QT_TRANSLATE_NOOP("Cli", "settlement")},
    {u"settlements", QT_TRANSLATE_NOOP("Cli", "villages")},
    {u"severity", QT_TRANSLATE_NOOP("Cli", "severity")},
    {u"sex", QT_TRANSLATE_NOOP("Cli", "sex")},
    {u"sha256", QT_TRANSLATE_NOOP("Cli", "SHA-256")},
    {u"shape", QT_TRANSLATE_NOOP("Cli", "shape")},
    {u"sheet", QT_TRANSLATE_NOOP("Cli", "sheet")},
    {u"signed_by", QT_TRANSLATE_NOOP("Cli", "signed by")},
    {u"signed_on", QT_TRANSLATE_NOOP("Cli", "signed on")},
    {u"size", QT_TRANSLATE_NOOP("Cli", "size")},
    {u"source", QT_TRANSLATE_NOOP("Cli", "source")},
    {u"stage", QT_TRANSLATE_NOOP("Cli", "stage")},
    {u"start", QT_TRANSLATE_NOOP("Cli", "start")},
    {u"state", QT_TRANSLATE_NOOP("Cli", "state")},
    {u"stated", QT_TRANSLATE_NOOP("Cli", "stated")},
    {u"subtotals", QT_TRANSLATE_NOOP("Cli", "subtotals")},
    {u"summary", QT_TRANSLATE_NOOP("Cli", "summary")},
    {u"suspect", QT_TRANSLATE_NOOP("Cli", "suspect")},
    {u"tasks", QT_TRANSLATE_NOOP("Cli", "tasks")},
    {u"template", QT_TRANSLATE_NOOP("Cli", "template")},
    {u"templates", QT_TRANSLATE_NOOP("Cli", "templates")},
    {u"text", QT_TRANSLATE_NOOP("Cli", "text")},
    {u"title", QT_TRANSLATE_NOOP("Cli", "title")},
    {u"to", QT_TRANSLATE_NOOP("Cli", "to")},
    {u"topics", QT_TRANSLATE_NOOP("Cli", "topics")},
    {u"totals", QT_TRANSLATE_NOOP("Cli", "totals")},
    {u"type", QT_TRANSLATE_NOOP("Cli", "type")},
    {u"unchanged", QT_TRANSLATE_NOOP("Cli", "unchanged")},
    {u"unit", QT_TRANSLATE_NOOP("Cli", "unit")},
    {u"valid_from", QT_TRANSLATE_NOOP("Cli", "valid from")},
    {u"valid_to", QT_TRANSLATE_NOOP("Cli", "valid to")},
    {u"verified", QT_TRANSLATE_NOOP("Cli", "verified")},
    {u"version", QT_TRANSLATE_NOOP("Cli", "version")},
    {u"where", QT_TRANSLATE_NOOP("Cli", "where")},
    {u"why", QT_TRANSLATE_NOOP("Cli", "why")},
    {u"year", QT_TRANSLATE_NOOP("Cli", "year")},
};

} // namespace

QString keyWord(const QString &key)
{
    static const QHash<QString, const char *> words = [] {
        QHash<QString, const char *> all;
        for (const KeyWord &one : kKeyWords)
            all.insert(QString::fromUtf16(one.key), one.words);
        return all;
    }();
    const auto found = words.constFind(key);
    return found == words.constEnd() ? key : Cli::tr(*found);
}

} // namespace eldin::cli
