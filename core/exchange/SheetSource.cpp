// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/SheetSource.h"

#include "core/base/Error.h"
#include "core/exchange/LostLetters.h"
#include "core/exchange/reader/DocxReader.h"
#include "core/exchange/reader/FileHead.h"
#include "core/exchange/reader/NumberFormat.h"
#include "core/exchange/ReaderProcess.h"
#include "core/exchange/ReadFailure.h"
#include "core/exchange/TextTable.h"

#include <algorithm>
#include <utility>

namespace eldin::core::exchange {

namespace {

constexpr std::uint64_t kLongestText = 80'000'000; ///< bytes of a text file: it is held whole, decoded and as cells

using Ranges = std::vector<std::pair<std::uint32_t, std::uint32_t>>;

/// Half of the cells of a table say what another one said: those share one text. Holds the texts seen last, a place for
/// each of a few thousand hashes.
class SharedTexts
{
public:
    QString of(std::string_view text)
    {
        if (text.size() > kLongest) {
            QString own = QString::fromUtf8(text.data(), qsizetype(text.size()));
            m_held += heldBytes(own);
            return own;
        }
        Place &place = m_places[std::hash<std::string_view>()(text) % m_places.size()];
        if (place.bytes != text || place.text.isNull()) {
            place.bytes = text;
            place.text = QString::fromUtf8(text.data(), qsizetype(text.size()));
            m_held += heldBytes(place.text);
        }
        return place.text;
    }

    /// Bytes of all texts so far.
    [[nodiscard]] std::uint64_t held() const { return m_held; }

private:
    static constexpr std::size_t kLongest = 200;
    struct Place
    {
        std::string bytes;
        QString text;
    };
    std::vector<Place> m_places = std::vector<Place>(4096);
    std::uint64_t m_held = 0;
};

/// Puts together what the helper sends.
class SheetBuilder final : public CellSink
{
public:
    SheetBuilder(const std::function<void(int)> &progress, const ReadLimits &limits)
        : m_progress(progress)
        , m_limits(limits)
    {
    }
    void formatFound(std::string_view format) override
    {
        m_format = QString::fromUtf8(format.data(), qsizetype(format.size()));
    }
    void sheetBegins(const SheetInfo &info) override
    {
        Sheet sheet;
        sheet.format = m_format;
        sheet.name = QString::fromStdString(info.name);
        sheet.hidden = info.hidden;
        m_sheets.push_back(std::move(sheet));
        m_hiddenRows.clear();
        m_hiddenColumns.clear();
    }
    void cell(const Cell &cell) override
    {
        SheetCell held {cell.kind, cell.formula, m_texts.of(cell.text)};
        if (m_texts.held() > m_limits.heldTextBytes)
            throw Error(ErrorCode::FileOverLimit, QStringLiteral("text"));
        if (cell.kind == CellKind::Number && !cell.numberFormat.empty()) {
            if (const auto shown = shownCode(cell.text, cell.numberFormat)) {
                held.kind = CellKind::Text;
                held.text = QString::fromStdString(*shown);
            }
        }
        m_sheets.back().put(cell.row, cell.column, std::move(held));
    }
    void merge(const Merge &range) override { m_sheets.back().merges.push_back(range); }
    void rowsHidden(std::uint32_t first, std::uint32_t last) override { m_hiddenRows.emplace_back(first, last); }
    void columnsHidden(std::uint32_t first, std::uint32_t last) override
    {
        m_hiddenColumns.emplace_back(first, last);
    }
    void sheetEnds() override
    {
        Sheet &sheet = m_sheets.back();
        fill(sheet.hiddenRows, m_hiddenRows, sheet.rows);
        fill(sheet.hiddenColumns, m_hiddenColumns, sheet.columns);
        sheet.cells.settle();
        noteUnusableLetters(sheet);
    }
    void progress(std::uint64_t done, std::uint64_t total) override
    {
        // The total is the file's own word: the bar may stand still, but neither runs over nor back.
        const int percent = total == 0 ? 0 : static_cast<int>(std::min(1.0, double(done) / double(total)) * 99);
        if (m_progress && percent > m_percent)
            m_progress(m_percent = percent);
    }

    std::vector<Sheet> take() { return std::move(m_sheets); }

private:
    /// Sheets hide a million empty rows below the table as a matter of course: only the used ones count.
    static void fill(std::set<std::uint32_t> &hidden, const Ranges &ranges, std::uint32_t used)
    {
        for (const auto &[first, last] : ranges) {
            for (std::uint32_t i = first; i <= last && i < used; ++i)
                hidden.insert(i);
        }
    }

    const std::function<void(int)> &m_progress;
    const ReadLimits &m_limits;
    SharedTexts m_texts;
    QString m_format;
    std::vector<Sheet> m_sheets;
    Ranges m_hiddenRows;
    Ranges m_hiddenColumns;
    int m_percent = -1;
};

/// The name of the one sheet that is asked for; empty: all.
QString wantedSheet(const SheetSourceOptions &options)
{
    return options.table > 0 ? QString::fromStdString(docxTableName(static_cast<std::uint32_t>(options.table)))
                             : options.sheet;
}

std::vector<Sheet> readText(const QString &path, const SheetSourceOptions &options)
{
    TextTableOptions text;
    text.cancelled = options.cancelled;
    text.limits = options.limits;
    text.limits.fileBytes = std::min(text.limits.fileBytes, kLongestText);
    std::vector<Sheet> sheets {readTextTable(path, text)};
    const QString wanted = wantedSheet(options);
    if (!wanted.isEmpty() && sheets.front().name != wanted)
        throw Error(ErrorCode::NoSuchSheet, wanted);
    return sheets;
}

std::vector<Sheet> readWorkbook(const QString &path, const SheetSourceOptions &options)
{
    ReaderProcessOptions helper;
    helper.sheet = wantedSheet(options);
    helper.program = options.readerProgram;
    helper.cancelled = options.cancelled;
    helper.timeLimit = options.timeLimit;
    helper.limits = options.limits;
    SheetBuilder builder(options.progress, options.limits);
    readInHelper(path, helper, builder);
    return builder.take();
}

FileHead headOf(const QString &path)
{
    try {
        return recogniseHead(path.toStdString());
    } catch (const ReadError &error) {
        throw toError(error);
    }
}

} // namespace

ReadLimits SheetSourceOptions::heldInMemory()
{
    ReadLimits limits;
    limits.cells = 4'000'000;
    return limits;
}

std::vector<Sheet> readSheets(const QString &path, const SheetSourceOptions &options)
{
    const FileHead head = headOf(path);
    std::vector<Sheet> sheets;
    if (head == FileHead::Text)
        sheets = readText(path, options);
    else if (head == FileHead::Zip || head == FileHead::Xls)
        sheets = readWorkbook(path, options);
    else if (head == FileHead::EncryptedOle)
        throw Error(ErrorCode::FileEncrypted, path);
    else
        throw Error(ErrorCode::FileWrongKind, QString::fromLatin1(headName(head)));
    if (options.progress)
        options.progress(100);
    return sheets;
}

} // namespace eldin::core::exchange
