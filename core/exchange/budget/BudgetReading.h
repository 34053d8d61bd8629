// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Money.h"
#include "core/base/MoneyText.h"
#include "core/base/Problem.h"
#include "core/base/RareList.h"
#include "core/domain/Budget.h"
#include "core/exchange/reader/Cell.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace eldin::core::exchange {

/// What a code says: from the column's head or, in a mixed column, from its shape.
enum class CodeKind {
    None,
    Revenue,
    Institution,
    Section,
    Subsection,
    Target,
    Kind,
    Function,
    Economic,
    Fund,
    Combined
};

enum class ColumnRole {
    Ignored,
    Number,
    Name,
    Code,
    Amount,
    Source,
    Percent,
    Deviation,
    SectionName,
    Settlement, ///< the village that the money is for
    YearName
};

/// One column of the sheet as it was understood.
struct ColumnMeaning
{
    std::uint32_t column = 0;
    ColumnRole role = ColumnRole::Ignored;
    CodeKind code = CodeKind::None;
    QString header; ///< single line, hyphens of line breaks mended
    std::optional<int> year;
    std::optional<BudgetStage> stage;
    std::optional<MoneyUnit> unit; ///< where the head itself states it
    int budget = -1; ///< Amount and Source: index into BudgetReading::budgets
    QString source; ///< Source: the head that names where the money comes from
};

enum class RowRole : std::uint8_t {
    Title,
    Header,
    Empty,
    SectionHead,
    Label,
    Line,
    Subtotal,
    Total,
    Restated, ///< says an amount again that stands elsewhere
    Including, ///< "of which": part of another row, not counted
    Balance, ///< closing balance, deficit: follows from the other figures
    Signature,
    LeftOut
};

struct RowMeaning
{
    std::uint32_t row = 0;
    RowRole role = RowRole::Empty;
    BudgetSection section = BudgetSection::Expenditure; ///< of rows with amounts
    int level = 0; ///< depth in the tree of subtotals, 0 at the top
    std::int64_t parent = -1; ///< sheet row of the subtotal it is counted in
};

/// A table of a hundred thousand rows has a million of them: the place is kept as numbers, and as short ones.
struct LineAmount
{
    LineAmount(std::size_t inBudget, Money is, std::uint32_t atRow, std::uint32_t atColumn)
        : amount(is)
        , row(atRow)
        , column(static_cast<std::uint16_t>(atColumn)) // no format has more than 16,384
        , budget(static_cast<std::uint16_t>(inBudget)) // one a column at most
    {
    }
    Money amount;
    std::uint32_t row;
    std::uint16_t column;
    std::uint16_t budget; ///< index into BudgetReading::budgets

    [[nodiscard]] QString cell() const { return QString::fromStdString(cellAddress(row, column)); }
};

/// The part of a line's amount that one source of money bears; never counted besides the total.
struct SourceAmount
{
    int budget = 0;
    QString source;
    Money amount;
    QString cell;
};

/// What a row of our own Excel form says of a line beyond what foreign tables do.
struct FormDetails
{
    QString id; ///< of the line as it was when the form was made; empty for a new one
    LocalText name;
    QString settlement; ///< its name
    QString project; ///< in the language of the form, like the next
    QString moneySource;
    bool isProtected = false;
};

struct ReadLine
{
    std::uint32_t row = 0;
    BudgetSection section = BudgetSection::Expenditure;
    QString code; ///< all codes that hold for the line joined by spaces, empty if none
    std::vector<std::pair<CodeKind, QString>>
        codes; ///< as in the sheet, taken over from rows above where left blank
    QString functional;
    QString economic;
    QString name; ///< single line
    int level = 0;
    int settlement = -1; ///< the village that the line is for, an index into BudgetReading::settlements; -1: none is said
    std::vector<LineAmount> amounts; ///< only budgets in which the line has an amount
    RareList<SourceAmount> sources;
    /// Only of lines of our own form. Shared, for a table of any other kind has a hundred thousand lines without.
    std::shared_ptr<const FormDetails> form;
};

struct ReadBudget
{
    std::uint32_t column = 0;
    std::optional<int> year;
    std::optional<BudgetStage> stage;
    std::optional<QDate> executedUntil; ///< see DayInText.h
    std::size_t lines = 0;
    Money revenue;
    Money expenditure;
    Money financing; ///< opening balance and borrowing; never part of the revenue
    std::optional<Money> closingBalance;
};

/// A stated sum and whether the lines prove it.
struct StatedSum
{
    QString cell;
    QString name;
    Money stated;
    int budget = 0;
    bool total = false;
    bool proved = false;
};

struct Gap
{
    QString cell;
    QString name;
    Money stated;
    Money computed;
    Money difference; ///< stated minus computed
    QString cause; ///< lost-decimal-comma, line-outside-subtotal, wrong-total, transposed-digits, unit-mix,
                   ///< missing-value, unnamed-total (a row that sums others is counted), named-cell (a problem names a cell below the sum)
    QString at; ///< cell of the line that explains it, if one does
    int budget = 0; ///< index into BudgetReading::budgets

    /// The cell to look at first: that of the line, or the sum's own where its figure looks mistyped; empty where nothing
    /// points to any.
    [[nodiscard]] QString suspect() const;
};

struct LeftOut
{
    QString cell;
    QString why; ///< stable code: including, restated, in-no-subtotal, closing-balance, repeated-header, chosen, no-amount,
                 ///< unreadable-amount, signature
};

/// What one table of a sheet says about budgets, and everything that does not fit.
struct BudgetReading
{
    std::vector<std::uint32_t> titleRows;
    std::vector<std::uint32_t> headerRows; ///< from 0; without the row of column numbers under the head
    std::uint32_t dataStart = 0;
    QStringList titles;
    MoneyUnit unit = MoneyUnit::ThousandSom;
    QString unitCell; ///< where the unit is stated; empty if chosen or assumed
    QString unitText;
    std::vector<ColumnMeaning> columns;
    std::vector<RowMeaning> rows;
    std::vector<ReadBudget> budgets;
    std::vector<ReadLine> lines;
    QStringList settlements; ///< as written, each once
    std::vector<StatedSum> sums;
    std::vector<Gap> gaps;
    std::vector<LeftOut> leftOut;
    Problems problems;
    Language language = Language::Kyrgyz; ///< of the names: chosen, said by our own form, or guessed from their words
    std::size_t rowsRead = 0; ///< rows below the head that hold an amount
    std::size_t subtotals = 0; ///< rows that state a sum of others, totals included

    /// True if nothing stands against taking the lines over (the gaps being accepted or none).
    [[nodiscard]] bool canImport(bool gapsAccepted = false) const
    {
        return !hasError(problems) && !lines.empty() && !budgets.empty() && (gapsAccepted || gaps.empty());
    }
};

/// Names used in JSON and messages: function, amount, …
[[nodiscard]] QString codeKindName(CodeKind kind);
[[nodiscard]] QString columnRoleName(ColumnRole role);

} // namespace eldin::core::exchange
