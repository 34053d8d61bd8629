// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sqlite/DamagedFile.h"

#include "core/base/Error.h"
#include "core/sqlite/Connection.h"
#include "core/sqlite/Statement.h"

#include <QFileInfo>
#include <QStringDecoder>
#include <QtEndian>

#include <algorithm>
#include <bit>

namespace eldin::core::sqlite {

namespace {

// The kinds of b-tree pages.
constexpr quint8 kIndexInterior = 2;
constexpr quint8 kTableInterior = 5;
constexpr quint8 kIndexLeaf = 10;
constexpr quint8 kTableLeaf = 13;

constexpr int kFileHeader = 100;
constexpr int kDeepest = 40;
constexpr quint64 kLongestPayload = 64ULL << 20; ///< ours have pieces of 1 MiB
constexpr std::size_t kMostColumns = 200;

/// A variable-length integer; nothing where it runs past the end.
struct Varint
{
    quint64 value = 0;
    qsizetype next = 0;
};

std::optional<Varint> varint(QByteArrayView bytes, qsizetype at)
{
    Varint result;
    for (int i = 0; i < 9; ++i) {
        if (at < 0 || at + i >= bytes.size())
            return std::nullopt;
        const auto byte = static_cast<quint8>(bytes[at + i]);
        if (i == 8) {
            result.value = (result.value << 8) | byte;
            result.next = at + 9;
            return result;
        }
        result.value = (result.value << 7) | (byte & 0x7f);
        if ((byte & 0x80) == 0) {
            result.next = at + i + 1;
            return result;
        }
    }
    return std::nullopt;
}

quint32 number(QByteArrayView bytes, qsizetype at, int count)
{
    quint32 value = 0;
    for (int i = 0; i < count; ++i)
        value = (value << 8) | static_cast<quint8>(bytes[at + i]);
    return value;
}

std::optional<qint64> integerSize(quint64 type)
{
    static constexpr qint64 kSizes[] {0, 1, 2, 3, 4, 6, 8, 8, 0, 0};
    return type < 10 ? std::optional(kSizes[type]) : std::nullopt;
}

std::optional<Value> valueOf(quint64 type, QByteArrayView body)
{
    if (type == 0)
        return Value(nullptr);
    if (type == 8 || type == 9)
        return Value(static_cast<qint64>(type - 8));
    if (type == 7)
        return Value(std::bit_cast<double>(qFromBigEndian<quint64>(body.data())));
    if (type < 7) {
        qint64 value = static_cast<qint8>(body[0]);
        for (qsizetype i = 1; i < body.size(); ++i)
            value = static_cast<qint64>((static_cast<quint64>(value) << 8) | static_cast<quint8>(body[i]));
        return Value(value);
    }
    if (type < 12)
        return std::nullopt; // kept for SQLite's own use
    if (type % 2 == 0)
        return Value(Blob {body.toByteArray()});
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(body);
    // No text of ours is cut in the middle of a letter: bytes were changed.
    return decoder.hasError() ? std::nullopt : std::optional(Value(text));
}

std::optional<DamagedFile::Row> rowOf(const QByteArray &payload)
{
    const auto head = varint(payload, 0);
    if (!head || head->value > static_cast<quint64>(payload.size()))
        return std::nullopt;
    const auto end = static_cast<qsizetype>(head->value);
    DamagedFile::Row row;
    qsizetype body = end;
    for (qsizetype at = head->next; at < end;) {
        const auto type = varint(payload, at);
        if (!type || type->next > end || row.size() >= kMostColumns)
            return std::nullopt;
        at = type->next;
        const auto fixed = integerSize(type->value);
        const quint64 size = fixed ? static_cast<quint64>(*fixed) : type->value < 12 ? kLongestPayload : (type->value - 12) / 2;
        if (size > static_cast<quint64>(payload.size() - body))
            return std::nullopt;
        auto value = valueOf(type->value, QByteArrayView(payload).sliced(body, static_cast<qsizetype>(size)));
        if (!value)
            return std::nullopt;
        row.push_back(*std::move(value));
        body += static_cast<qsizetype>(size);
    }
    // All of the payload belongs to the row: else the head was damaged.
    return body == payload.size() ? std::optional(std::move(row)) : std::nullopt;
}

} // namespace

DamagedFile::DamagedFile(const QString &path)
    : m_file(path)
{
    if (!QFileInfo(path).isFile())
        throw Error(ErrorCode::FileMissing, path);
    if (!m_file.open(QIODevice::ReadOnly))
        throw Error(ErrorCode::Io, path);
    const QByteArray head = m_file.read(kFileHeader);
    if (head.size() == kFileHeader) {
        const quint32 stated = number(head, 16, 2);
        const int size = stated == 1 ? 65536 : static_cast<int>(stated);
        // A damaged header says anything: then the size that our documents have.
        if (size >= 512 && std::has_single_bit(static_cast<quint32>(size)) && head.startsWith("SQLite format 3"))
            m_pageSize = size;
        const int reserved = static_cast<quint8>(head[20]);
        m_usable = head.startsWith("SQLite format 3") && m_pageSize - reserved >= 480 ? m_pageSize - reserved : m_pageSize;
    }
    // The last page of a file that was cut off counts as far as it goes.
    m_pages = static_cast<quint32>(std::min<qint64>((m_file.size() + m_pageSize - 1) / m_pageSize, 0xfffffffe));
    if (m_file.size() < 512)
        throw Error(ErrorCode::FileNotOurs, path);
}

void DamagedFile::rollBack(const QString &path)
{
    try {
        Connection connection(path, OpenMode::ReadWrite);
        static_cast<void>(connection.prepare("SELECT count(*) FROM sqlite_schema").step());
    } catch (const Error &error) {
        if (error.code() != ErrorCode::FileDamaged && error.code() != ErrorCode::FileNotOurs)
            throw;
    }
}

std::optional<QByteArray> DamagedFile::bytesOf(quint32 number)
{
    if (number == 0 || number > m_pages || !m_file.seek(static_cast<qint64>(number - 1) * m_pageSize))
        return std::nullopt;
    QByteArray bytes = m_file.read(m_pageSize);
    if (bytes.isEmpty())
        return std::nullopt;
    bytes.append(m_pageSize - bytes.size(), '\0');
    return bytes;
}

std::optional<DamagedFile::Page> DamagedFile::page(quint32 number)
{
    auto bytes = bytesOf(number);
    if (!bytes)
        return std::nullopt;
    Page page {*std::move(bytes), number == 1 ? kFileHeader : 0, 0, 0, 0};
    page.kind = static_cast<quint8>(page.bytes[page.start]);
    const bool isInterior = page.kind == kIndexInterior || page.kind == kTableInterior;
    if (!isInterior && page.kind != kIndexLeaf && page.kind != kTableLeaf)
        return std::nullopt;
    page.cells = static_cast<int>(sqlite::number(page.bytes, page.start + 3, 2));
    const int pointers = page.start + (isInterior ? 12 : 8);
    return pointers + 2 * page.cells <= m_usable ? std::optional(std::move(page)) : std::nullopt;
}

std::optional<QByteArray> DamagedFile::payload(const Page &page, qsizetype at, quint64 size)
{
    if (size > kLongestPayload || at > m_usable)
        return std::nullopt;
    // How much of it stands on the page itself (file format, 1.6).
    const bool table = page.kind == kTableLeaf;
    const auto usable = static_cast<quint64>(m_usable);
    const quint64 most = table ? usable - 35 : (usable - 12) * 64 / 255 - 23;
    const quint64 least = (usable - 12) * 32 / 255 - 23;
    quint64 own = size;
    if (size > most) {
        const quint64 wanted = least + (size - least) % (usable - 4);
        own = wanted <= most ? wanted : least;
    }
    if (static_cast<quint64>(at) + own + (own < size ? 4 : 0) > usable)
        return std::nullopt;
    // Cells do not lie upon each other: together they are no longer than the page.
    if ((page.cellBytes += own) > usable)
        return std::nullopt;
    QByteArray bytes = page.bytes.mid(at, static_cast<qsizetype>(own));
    quint32 next = own < size ? number(page.bytes, at + static_cast<qsizetype>(own), 4) : 0;
    while (static_cast<quint64>(bytes.size()) < size) {
        // A page belongs to one row: else a small file could make one read terabytes.
        const auto more = m_visited.contains(next) ? std::nullopt : bytesOf(next);
        if (!more)
            return std::nullopt;
        m_visited.insert(next);
        next = number(*more, 0, 4);
        bytes += more->mid(4, std::min<qsizetype>(m_usable - 4, static_cast<qsizetype>(size) - bytes.size()));
    }
    return bytes;
}

std::optional<DamagedFile::Row> DamagedFile::cell(const Page &page, int index)
{
    const bool isInterior = page.kind == kIndexInterior;
    qsizetype at = number(page.bytes, page.start + (isInterior ? 12 : 8) + 2 * index, 2);
    if (isInterior)
        at += 4; // the child
    const auto size = varint(page.bytes, at);
    if (!size)
        return std::nullopt;
    at = size->next;
    if (page.kind == kTableLeaf) {
        const auto key = varint(page.bytes, at);
        if (!key)
            return std::nullopt;
        at = key->next;
    }
    const auto bytes = payload(page, at, size->value);
    return bytes ? rowOf(*bytes) : std::nullopt;
}

std::vector<quint32> DamagedFile::children(const Page &page) const
{
    std::vector<quint32> result;
    for (int i = 0; i < page.cells; ++i) {
        const auto at = static_cast<qsizetype>(number(page.bytes, page.start + 12 + 2 * i, 2));
        result.push_back(at + 4 <= m_usable ? number(page.bytes, at, 4) : 0);
    }
    result.push_back(number(page.bytes, page.start + 8, 4));
    return result;
}

bool DamagedFile::readTree(quint32 number, bool indexTree, int depth, const Take &take)
{
    const bool known = m_visited.contains(number);
    const auto read = known || depth > kDeepest ? std::nullopt : page(number);
    if (!read || (read->kind == kIndexLeaf || read->kind == kIndexInterior) != indexTree) {
        ++m_unreadable;
        return false;
    }
    m_visited.insert(number);
    bool whole = true;
    const bool isInterior = read->kind == kIndexInterior || read->kind == kTableInterior;
    const std::vector<quint32> below = isInterior ? children(*read) : std::vector<quint32>();
    for (int i = 0; i < read->cells; ++i) {
        if (isInterior)
            whole = readTree(below[static_cast<std::size_t>(i)], indexTree, depth + 1, take) && whole;
        if (read->kind == kTableInterior)
            continue;
        if (const auto row = cell(*read, i)) {
            take(*row);
        } else {
            ++m_unreadable;
            whole = false;
        }
    }
    if (isInterior)
        whole = readTree(below.back(), indexTree, depth + 1, take) && whole;
    return whole;
}

bool DamagedFile::read(const Root &root, const Take &take)
{
    return readTree(root.page, root.isIndexTree, 0, take);
}

std::vector<DamagedFile::Root> DamagedFile::roots()
{
    std::vector<Root> result;
    m_visited.remove(1);
    readTree(1, false, 0, [&](const Row &row) {
        constexpr std::size_t kColumns = 5; // type, name, tbl_name, rootpage, sql
        if (row.size() != kColumns || row[0] != Value(QStringLiteral("table")))
            return;
        const auto *name = std::get_if<QString>(&row[1]);
        const auto *page = std::get_if<qint64>(&row[3]);
        const auto *sql = std::get_if<QString>(&row[4]);
        if (name != nullptr && page != nullptr && sql != nullptr && *page > 1 && *page <= m_pages)
            result.push_back({*name, static_cast<quint32>(*page), sql->contains(u"WITHOUT ROWID", Qt::CaseInsensitive)});
    });
    return result;
}

QSet<quint32> DamagedFile::freePages()
{
    QSet<quint32> result;
    const auto head = bytesOf(1);
    quint32 trunk = head && head->startsWith("SQLite format 3") ? number(*head, 32, 4) : 0;
    while (trunk != 0 && !result.contains(trunk)) {
        const auto bytes = bytesOf(trunk);
        if (!bytes)
            break;
        result.insert(trunk);
        const quint32 leaves = std::min(number(*bytes, 4, 4), static_cast<quint32>((m_usable - 8) / 4));
        for (quint32 i = 0; i < leaves; ++i)
            result.insert(number(*bytes, 8 + 4 * static_cast<qsizetype>(i), 4));
        trunk = number(*bytes, 0, 4);
    }
    return result;
}

void DamagedFile::readStrays(bool indexTree, const std::function<void(const std::vector<Row> &page)> &take)
{
    const QSet<quint32> free = freePages();
    for (quint32 number = 1; number <= m_pages; ++number) {
        if (m_visited.contains(number) || free.contains(number))
            continue;
        const auto stray = page(number);
        // In a tree of this kind the pages above hold rows too.
        const bool mayHoldRows = stray && (indexTree ? stray->kind == kIndexLeaf || stray->kind == kIndexInterior : stray->kind == kTableLeaf);
        if (!mayHoldRows)
            continue;
        std::vector<Row> rows;
        for (int i = 0; i < stray->cells; ++i) {
            if (auto row = cell(*stray, i))
                rows.push_back(*std::move(row));
            else
                ++m_unreadable;
        }
        if (rows.empty())
            continue;
        m_visited.insert(number);
        take(rows);
    }
}

} // namespace eldin::core::sqlite
