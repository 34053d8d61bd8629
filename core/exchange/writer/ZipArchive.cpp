// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/writer/ZipArchive.h"

#include "core/base/Error.h"

#include <zip.h>

#include <memory>

namespace eldin::core::exchange {

namespace {

constexpr zip_uint16_t kFirstDay = (1 << 5) | 1; // 1 January 1980, as MS-DOS counts days
constexpr zip_uint16_t kMidnight = 0;

struct FreeSource
{
    void operator()(zip_source_t *source) const { zip_source_free(source); }
};

struct Discard
{
    void operator()(zip_t *archive) const { zip_discard(archive); }
};

[[noreturn]] void fail(const char *what)
{
    throw Error(ErrorCode::Internal, QStringLiteral("zip: ") + QString::fromUtf8(what));
}

QByteArray contentOf(zip_source_t *source)
{
    zip_stat_t stat;
    zip_stat_init(&stat);
    if (zip_source_stat(source, &stat) != 0 || zip_source_open(source) != 0)
        fail(zip_error_strerror(zip_source_error(source)));
    QByteArray result(static_cast<qsizetype>(stat.size), Qt::Uninitialized);
    const zip_int64_t got = zip_source_read(source, result.data(), stat.size);
    zip_source_close(source);
    if (got != static_cast<zip_int64_t>(stat.size))
        fail("short read");
    return result;
}

} // namespace

void ZipArchive::add(const QString &name, const QByteArray &content, Packing packing)
{
    m_parts.push_back({name.toUtf8(), content, packing});
}

QByteArray ZipArchive::bytes() const
{
    zip_error_t error;
    zip_error_init(&error);
    const std::unique_ptr<zip_source_t, FreeSource> target(zip_source_buffer_create(nullptr, 0, 0, &error));
    if (!target)
        fail(zip_error_strerror(&error));
    zip_source_keep(target.get()); // closing the archive gives up one hold
    std::unique_ptr<zip_t, Discard> archive(zip_open_from_source(target.get(), ZIP_TRUNCATE, &error));
    if (!archive)
        fail(zip_error_strerror(&error));
    for (const Part &part : m_parts) {
        zip_source_t *content = zip_source_buffer(archive.get(), part.content.constData(), static_cast<zip_uint64_t>(part.content.size()), 0);
        const zip_int64_t added = content ? zip_file_add(archive.get(), part.name.constData(), content, ZIP_FL_ENC_UTF_8) : -1;
        if (added < 0) {
            zip_source_free(content);
            fail(zip_strerror(archive.get()));
        }
        const auto index = static_cast<zip_uint64_t>(added);
        zip_set_file_compression(archive.get(), index, part.packing == Packing::Stored ? ZIP_CM_STORE : ZIP_CM_DEFLATE, 0);
        zip_file_set_dostime(archive.get(), index, kMidnight, kFirstDay, 0);
    }
    if (zip_close(archive.get()) != 0)
        fail(zip_strerror(archive.get()));
    (void)archive.release(); // closed is freed
    return contentOf(target.get());
}

} // namespace eldin::core::exchange
