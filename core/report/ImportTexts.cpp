// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/ImportTexts.h"

#include <QCoreApplication>

namespace eldin::core {

namespace {

struct CodeText
{
    const char16_t *code;
    const char *text;
};

constexpr const char *kContext = "Import";

// %1 is the cell, %2 what stands there.
constexpr CodeText kProblems[] {
    {u"no-table", QT_TRANSLATE_NOOP("Import", "The file holds no table.")},
    {u"other-table", QT_TRANSLATE_NOOP("Import", "“%2” looks like a budget table too and is not read. To take it, alone or together with this one, choose it among the sheets (on the command line: --sheet NAME, in a text document --table N, as often as needed).")},
    {u"other-sheet", QT_TRANSLATE_NOOP("Import", "“%2” holds no budget table and is not read.")},
    {u"hidden-sheet", QT_TRANSLATE_NOOP("Import", "The sheet “%2” is hidden and is not read.")},
    {u"sheets-together", QT_TRANSLATE_NOOP("Import", "The sections of the budget stand in tables of their own; together they become one budget: %2.")},
    {u"sheets-of-one-section", QT_TRANSLATE_NOOP("Import", "“%2” holds the same section as a sheet before it; their lines are added together. See that nothing is counted twice.")},
    {u"unchanged", QT_TRANSLATE_NOOP("Import", "Nothing has changed since this version, so no new one is made: %2.")},
    {u"no-amount-column", QT_TRANSLATE_NOOP("Import", "No column of amounts was found.")},
    {u"no-year", QT_TRANSLATE_NOOP("Import", "%1: the year of this column is not stated. Say which year it is.")},
    {u"no-stage", QT_TRANSLATE_NOOP("Import", "%1: it is not stated whether these are a draft, a plan or an execution; a draft is assumed.")},
    {u"ambiguous-columns", QT_TRANSLATE_NOOP("Import", "%1: it is not clear which columns are amounts to be counted.")},
    {u"too-many-columns", QT_TRANSLATE_NOOP("Import", "The table has more columns of amounts than can be read.")},
    {u"different-units", QT_TRANSLATE_NOOP("Import", "The columns state different units: %2.")},
    {u"unit-conflict", QT_TRANSLATE_NOOP("Import", "%1: the unit stated here, “%2”, is not the one stated elsewhere in the table. If all amounts have one unit, choose it; if not, write them all in one unit in the table.")},
    {u"foreign-unit", QT_TRANSLATE_NOOP("Import", "%1: the unit “%2” is not som.")},
    {u"not-a-number", QT_TRANSLATE_NOOP("Import", "%1: “%2” is not an amount.")},
    {u"no-stored-value", QT_TRANSLATE_NOOP("Import", "%1: the result of this formula is not stored. Open and save the file in a spreadsheet program.")},
    {u"ambiguous-decimals", QT_TRANSLATE_NOOP("Import", "%1: “%2” may be a decimal or a thousand; it was taken as a decimal, like all of the column. Check the unit and the total.")},
    {u"thousands-or-decimals", QT_TRANSLATE_NOOP("Import", "%1: “%2” was read as %3, because this column writes decimals with a comma. If %4 is meant, write the comma in the table.")},
    {u"error-cell", QT_TRANSLATE_NOOP("Import", "%1: the cell shows an error: %2.")},
    {u"no-unit", QT_TRANSLATE_NOOP("Import", "%1: the unit is not stated. Choose som or thousand som.")},
    {u"amount-missing", QT_TRANSLATE_NOOP("Import", "%1: the amount is missing: %2. Write it, even if it is 0, or delete the row.")},
    {u"line-without-name", QT_TRANSLATE_NOOP("Import", "%1: this amount has neither a name nor a code.")},
    {u"unknown-settlement", QT_TRANSLATE_NOOP("Import", "%1: there is no village “%2” in the document; the line stays without a village.")},
    {u"code-twice", QT_TRANSLATE_NOOP("Import", "%1: the code %2 stands in the table a second time.")},
    {u"not-a-year", QT_TRANSLATE_NOOP("Import", "%1: “%2” is no year.")},
    {u"code-padded", QT_TRANSLATE_NOOP("Import", "%1: the codes of this column have lost their leading zero; %2 is read as 0%2.")},
    {u"code-not-valid", QT_TRANSLATE_NOOP("Import", "%1: the code %2 is not used in this year.")},
    {u"no-synonym", QT_TRANSLATE_NOOP("Import", "Line %1 of your own list of synonyms is no entry: %2. An entry reads: known words = another way.")},
    {u"synonyms-too-long", QT_TRANSLATE_NOOP("Import", "Your own list of synonyms is longer than can be used; what is too much was left out.")},
    {u"no-head", QT_TRANSLATE_NOOP("Import", "No table with the expected column heads was found.")},
    {u"too-many-rows", QT_TRANSLATE_NOOP("Import", "The table has more rows than can be read: %2 at most.")},
    {u"chat-media", QT_TRANSLATE_NOOP("Import", "Message %1: a picture, voice message or file without words. Listen to it or look at it; it was left out.")},
    {u"chat-notice", QT_TRANSLATE_NOOP("Import", "Message %1: written by the messenger itself; left out: %2")},
    {u"chat-too-long", QT_TRANSLATE_NOOP("Import", "Message %1: longer than a remark can be; left out: %2")},
    {u"chat-no-words", QT_TRANSLATE_NOOP("Import", "Message %1: no words; left out: %2")},
    {u"chat-link", QT_TRANSLATE_NOOP("Import", "Message %1: only a link; left out: %2")},
    {u"chat-greeting", QT_TRANSLATE_NOOP("Import", "Message %1: only a greeting; left out: %2")},
    {u"chat-short", QT_TRANSLATE_NOOP("Import", "Message %1: only thanks, yes or no; left out: %2")},
    {u"unknown-sex", QT_TRANSLATE_NOOP("Import", "%1: it is not clear whether “%2” is a woman or a man.")},
    {u"unknown-age", QT_TRANSLATE_NOOP("Import", "%1: “%2” is no age group of the list.")},
    {u"unknown-role", QT_TRANSLATE_NOOP("Import", "%1: “%2” is no role of the list; it stays empty.")},
    {u"unknown-village", QT_TRANSLATE_NOOP("Import", "%1: there is no village “%2” in the document; it stays empty.")},
    {u"unknown-person", QT_TRANSLATE_NOOP("Import", "%1: “%2” is not among the participants of the meeting; the name is not kept.")},
    {u"unknown-kind", QT_TRANSLATE_NOOP("Import", "%1: “%2” is neither a question, comment, proposal, criticism nor thanks.")},
    {u"unknown-decision", QT_TRANSLATE_NOOP("Import", "%1: “%2” is no decision of the list.")},
    {u"reason-missing", QT_TRANSLATE_NOOP("Import", "%1: the decision “%2” has no reason: people must learn why.")},
    {u"unknown-line", QT_TRANSLATE_NOOP("Import", "%1: neither the classification nor a budget of the document has the code “%2”; it is left out.")},
    {u"unknown-status", QT_TRANSLATE_NOOP("Import", "%1: “%2” says neither that it is done, nor in progress, nor not done; what became of it is left out.")},
    {u"no-status", QT_TRANSLATE_NOOP("Import", "%1: “%2” is left out, for it is not said whether the proposal is done, in progress or not done.")},
    {u"status-without-decision", QT_TRANSLATE_NOOP("Import", "%1: “%2” is left out, for the decision on the proposal and its reason are not stated.")},
    {u"not-done-owes", QT_TRANSLATE_NOOP("Import", "%1: “%2” comes in, but without a reason or a new date. State both before it is shown to people.")},
    {u"column-left-out", QT_TRANSLATE_NOOP("Import", "%1: the column “%2” was not understood; what stands in it is left out.")},
    {u"not-a-date", QT_TRANSLATE_NOOP("Import", "%1: “%2” is no date.")},
    {u"no-lines", QT_TRANSLATE_NOOP("Import", "No budget lines were found.")},
    {u"too-many-lines", QT_TRANSLATE_NOOP("Import", "The table would make %2 budget lines; at most 300,000 can be imported.")},
    {u"sum-too-large", QT_TRANSLATE_NOOP("Import", "The sum of the amounts is too large.")},
    {u"unit-assumed", QT_TRANSLATE_NOOP("Import", "The unit is not stated; %2 is assumed.")},
    {u"unit-differs", QT_TRANSLATE_NOOP("Import", "%1: another unit is stated here: %2.")},
    {u"section-assumed", QT_TRANSLATE_NOOP("Import", "%1: it is not stated whether this is revenue or expenditure; %2 is assumed.")},
    {u"heading-over-code", QT_TRANSLATE_NOOP("Import", "%1: the code of this row looks like another section than its heading or title says; the heading counts: %2. If that is wrong, choose the section of the row.")},
    {u"code-over-heading", QT_TRANSLATE_NOOP("Import", "%1: the code of this row belongs to another section than its heading or title says; the code counts: %2. If that is wrong, choose the section of the row.")},
    {u"in-no-subtotal", QT_TRANSLATE_NOOP("Import", "%1: this row belongs to no subtotal and is not counted: %2.")},
    {u"beside-total", QT_TRANSLATE_NOOP("Import", "%1: this row counts, but no total of the table counts it: %2.")},
    {u"same-amount", QT_TRANSLATE_NOOP("Import", "%1: this row and the one below it, “%2”, state the same amount, which is counted once. If they are two lines, mark this row as a line.")},
    {u"taken-as-total", QT_TRANSLATE_NOOP("Import", "%1: no word of this row says so, but its amounts are the sum of the rows beside it; it was taken for their total and is not counted: “%2”. If it is a line, mark it as one.")},
    {u"total-or-line", QT_TRANSLATE_NOOP("Import", "%1: the amounts of this row, “%2”, are exactly the sum of other rows. If it is their total, mark it as a sum or write “Total” in the table; if not, mark it as a line.")},
    {u"may-be-sum", QT_TRANSLATE_NOOP("Import", "%1: the amounts of this row, “%2”, are the sum of some rows beside it, but it is counted as a line of its own. If it sums them, mark it as a sum.")},
    {u"near-total", QT_TRANSLATE_NOOP("Import", "%1: this row, “%2”, has no code as the others have, and its amount is close to their sum, but it is counted as a line. If it is the total, mark it as a sum to see the difference.")},
    {u"no-total", QT_TRANSLATE_NOOP("Import", "The table states no total, so nothing proves that all lines were read as they are meant. Compare the sums above with the paper.")},
    {u"sources-differ", QT_TRANSLATE_NOOP("Import", "%1: the amounts by source of money do not add up to this amount: %2.")},
    {u"mixed-letters", QT_TRANSLATE_NOOP("Import", "%1: Latin letters stand among Cyrillic ones: %2.")},
    {u"text-repaired", QT_TRANSLATE_NOOP("Import", "%1: letters of the name were repaired; the table says: %2.")},
    {u"lost-kyrgyz-letters", QT_TRANSLATE_NOOP("Import", "%1: Kyrgyz letters seem to be lost: %2.")},
    {u"hidden-column", QT_TRANSLATE_NOOP("Import", "%1: this column is hidden in the sheet, but its amounts are counted.")},
    {u"hidden-text-column", QT_TRANSLATE_NOOP("Import", "This column is hidden in the sheet, but it is read: %2.")},
    {u"ignored-column", QT_TRANSLATE_NOOP("Import", "This column holds figures that are not counted: %2. If they are amounts or parts by source of money, say so at its head.")},
    {u"hidden-rows", QT_TRANSLATE_NOOP("Import", "Some rows are hidden in the sheet; they are counted: %2.")},
    {u"balance-differs", QT_TRANSLATE_NOOP("Import", "%1: the stated balance differs from revenue and expenditure: %2.")},
    {u"duplicate-line", QT_TRANSLATE_NOOP("Import", "%1: the same line stands here a second time: %2.")},
    {u"typed-subtotal", QT_TRANSLATE_NOOP("Import", "%1: this sum was typed while the others are computed by the sheet: %2. The lines prove it.")},
    {u"restated-subtotal", QT_TRANSLATE_NOOP("Import", "%1: this typed sum says the one row below it again: %2. It is counted once.")},
};

constexpr CodeText kCauses[] {
    {u"lost-decimal-comma", QT_TRANSLATE_NOOP("Import", "the decimal comma is lost")},
    {u"line-outside-subtotal", QT_TRANSLATE_NOOP("Import", "a line is not counted in the sum")},
    {u"wrong-total", QT_TRANSLATE_NOOP("Import", "the total does not equal its lines")},
    {u"transposed-digits", QT_TRANSLATE_NOOP("Import", "two digits are exchanged")},
    {u"unnamed-total", QT_TRANSLATE_NOOP("Import", "a row is counted as a line though it is the total of others; mark it as a sum")},
    {u"unit-mix", QT_TRANSLATE_NOOP("Import", "som and thousands of som are mixed")},
    {u"named-cell", QT_TRANSLATE_NOOP("Import", "a cell that belongs to it is named as a problem itself; settle that first")},
    {u"missing-value", QT_TRANSLATE_NOOP("Import", "a value is missing")},
};

constexpr CodeText kLeftOut[] {
    {u"including", QT_TRANSLATE_NOOP("Import", "part of another row (“of which”)")},
    {u"in-no-subtotal", QT_TRANSLATE_NOOP("Import", "belongs to no subtotal")},
    {u"closing-balance", QT_TRANSLATE_NOOP("Import", "balance that follows from the other figures")},
    {u"restated", QT_TRANSLATE_NOOP("Import", "says again what stands elsewhere")},
    {u"no-amount", QT_TRANSLATE_NOOP("Import", "has no amount")},
    {u"unreadable-amount", QT_TRANSLATE_NOOP("Import", "its amount could not be read; see the named cell")},
    {u"signature", QT_TRANSLATE_NOOP("Import", "year, telephone or page number beside a signature")},
    {u"chosen", QT_TRANSLATE_NOOP("Import", "left out by your choice")},
    {u"repeated-header", QT_TRANSLATE_NOOP("Import", "head of the table, repeated")},
};

constexpr CodeText kSections[] {
    {u"revenue", QT_TRANSLATE_NOOP("Import", "revenue")},
    {u"expenditure", QT_TRANSLATE_NOOP("Import", "expenditure")},
    {u"financing", QT_TRANSLATE_NOOP("Import", "financing")},
};

constexpr CodeText kUnits[] {
    {u"som", QT_TRANSLATE_NOOP("Import", "som")},
    {u"thousand-som", QT_TRANSLATE_NOOP("Import", "thousands of som")},
};

template <std::size_t Size>
QString find(const CodeText (&texts)[Size], const QString &code)
{
    for (const CodeText &entry : texts) {
        if (code == QStringView(entry.code))
            return QCoreApplication::translate(kContext, entry.text);
    }
    return {};
}

} // namespace

namespace {

/// Codes among the values as words.
QString valueText(const Problem &problem)
{
    if (problem.code == u"section-assumed" || problem.code == u"heading-over-code" || problem.code == u"code-over-heading")
        return find(kSections, problem.value);
    if (problem.code == u"unit-assumed")
        return find(kUnits, problem.value);
    return problem.value;
}

} // namespace

QString importProblemText(const Problem &problem)
{
    QString text = find(kProblems, problem.code);
    // What concerns the whole table has no cell to begin with.
    if (problem.where.isEmpty() && text.startsWith(QStringLiteral("%1: "))) {
        text.remove(0, 4);
        text = text.left(1).toUpper() + text.mid(1);
    }
    // What a point between figures may mean.
    text.replace(QStringLiteral("%3"), QString(problem.value).remove(u'.'));
    text.replace(QStringLiteral("%4"), QString(problem.value).replace(u'.', u','));
    return text.replace(QStringLiteral("%1"), problem.where).replace(QStringLiteral("%2"), valueText(problem));
}

QString gapCauseText(const QString &cause, const QString &suspect)
{
    const QString text = find(kCauses, cause);
    return suspect.isEmpty() ? text : QCoreApplication::translate("Import", "%1: look at %2").arg(text, suspect);
}

QString leftOutText(const QString &why)
{
    return find(kLeftOut, why);
}

} // namespace eldin::core
