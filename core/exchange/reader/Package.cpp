// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/reader/Package.h"

#include "core/exchange/reader/FileHead.h"

#include <zip.h>

#include <vector>

namespace eldin::core::exchange {

namespace {

ReadError openFailure(int code)
{
    zip_error_t error;
    zip_error_init_with_code(&error, code);
    const std::string detail = std::string("zip: ") + zip_error_strerror(&error);
    zip_error_fini(&error);
    switch (code) {
    case ZIP_ER_NOENT: return ReadError(ReadCode::Missing, detail);
    case ZIP_ER_OPEN:
    case ZIP_ER_READ:
    case ZIP_ER_SEEK: return ReadError(ReadCode::Io, detail);
    case ZIP_ER_MEMORY: return ReadError(ReadCode::OverLimit, "memory");
    default: return ReadError(ReadCode::Damaged, detail);
    }
}

} // namespace

void Package::Discard::operator()(zip *archive) const
{
    zip_discard(archive);
}

void Package::Stream::Close::operator()(zip_file *file) const
{
    zip_fclose(file);
}

Package::Package(const std::string &path, const ReadOptions &options)
    : m_options(options)
    , m_packed(sizeOfFile(path))
{
    if (m_packed > options.limits.fileBytes)
        throw ReadError(ReadCode::OverLimit, "file");
    int code = 0;
    m_archive.reset(zip_open(path.c_str(), ZIP_RDONLY, &code));
    if (!m_archive)
        throw openFailure(code);
    const auto entries = static_cast<std::uint64_t>(zip_get_num_entries(m_archive.get(), 0));
    if (entries > options.limits.entries)
        throw ReadError(ReadCode::OverLimit, "entries");
    for (std::uint64_t i = 0; i < entries; ++i) {
        if (const char *name = zip_get_name(m_archive.get(), i, ZIP_FL_ENC_GUESS))
            m_parts.emplace(normalPart(name), i);
    }
}

Package::~Package() = default;

bool Package::has(std::string_view part) const
{
    return m_parts.contains(normalPart(part));
}

std::uint64_t Package::statedSize(std::string_view part) const
{
    const auto found = m_parts.find(normalPart(part));
    zip_stat_t stat;
    if (found == m_parts.end() || zip_stat_index(m_archive.get(), found->second, 0, &stat) != 0
        || (stat.valid & ZIP_STAT_SIZE) == 0)
        return 0;
    return stat.size;
}

Package::Stream Package::open(std::string_view part)
{
    Stream stream;
    stream.m_package = this;
    stream.m_part = part;
    const auto found = m_parts.find(normalPart(part));
    if (found == m_parts.end())
        throw ReadError(ReadCode::Damaged, stream.m_part + ": missing");
    zip_stat_t stat;
    if (zip_stat_index(m_archive.get(), found->second, 0, &stat) == 0
        && (stat.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0 && stat.encryption_method != ZIP_EM_NONE)
        throw ReadError(ReadCode::Encrypted, stream.m_part);
    stream.m_file.reset(zip_fopen_index(m_archive.get(), found->second, 0));
    if (!stream.m_file) {
        const int code = zip_error_code_zip(zip_get_error(m_archive.get()));
        if (code == ZIP_ER_NOPASSWD || code == ZIP_ER_WRONGPASSWD)
            throw ReadError(ReadCode::Encrypted, stream.m_part);
        throw ReadError(ReadCode::Damaged, stream.m_part + ": " + zip_strerror(m_archive.get()));
    }
    return stream;
}

std::size_t Package::Stream::read(char *buffer, std::size_t size)
{
    m_package->m_options.throwIfCancelled();
    const zip_int64_t got = zip_fread(m_file.get(), buffer, size);
    if (got < 0)
        throw ReadError(ReadCode::Damaged, m_part + ": " + zip_file_strerror(m_file.get()));
    m_package->countUnpacked(static_cast<std::uint64_t>(got));
    return static_cast<std::size_t>(got);
}

void Package::countUnpacked(std::uint64_t bytes)
{
    m_unpacked += bytes;
    const ReadLimits &limits = m_options.limits;
    if (m_unpacked > limits.unpackedBytes)
        throw ReadError(ReadCode::OverLimit, "unpacked");
    // Against the archive's own size, not the sizes its directory states: those may lie.
    if (m_unpacked > limits.ratioFreeBytes && m_unpacked / limits.ratio > m_packed)
        throw ReadError(ReadCode::OverLimit, "ratio");
    if (m_listener)
        m_listener(m_unpacked);
}

std::string Package::text(std::string_view part, std::size_t limit)
{
    Stream stream = open(part);
    std::string result;
    std::string block(4096, '\0');
    while (const std::size_t got = stream.read(block.data(), block.size())) {
        result.append(block, 0, got);
        if (result.size() > limit)
            throw ReadError(ReadCode::OverLimit, std::string(part));
    }
    return result;
}

std::string normalPart(std::string_view name)
{
    while (!name.empty() && (name.front() == '/' || name.front() == '\\'))
        name.remove_prefix(1);
    std::string result(name);
    for (char &c : result) {
        if (c == '\\')
            c = '/';
        else if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c - 'A' + 'a');
    }
    return result;
}

std::string resolvePart(std::string_view holder, std::string_view target)
{
    std::vector<std::string> steps;
    const auto walk = [&steps](const std::string &path) {
        std::size_t start = 0;
        while (start <= path.size()) {
            const std::size_t end = std::min(path.find('/', start), path.size());
            const std::string step = path.substr(start, end - start);
            if (step == ".." && !steps.empty())
                steps.pop_back();
            else if (!step.empty() && step != "." && step != "..")
                steps.push_back(step);
            start = end + 1;
        }
    };
    const bool absolute = target.starts_with('/') || target.starts_with('\\');
    if (!absolute) {
        const std::string base = normalPart(holder);
        const std::size_t slash = base.rfind('/');
        walk(slash == std::string::npos ? std::string() : base.substr(0, slash));
    }
    walk(normalPart(target));
    std::string result;
    for (const std::string &step : steps)
        result += (result.empty() ? "" : "/") + step;
    return result;
}

} // namespace eldin::core::exchange
