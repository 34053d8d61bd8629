// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/reader/ReadOptions.h"

#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <string_view>

struct zip;
struct zip_file;

namespace eldin::core::exchange {

/// The zip archive of a workbook, its parts found as the formats' own programs find them: whatever the case,
/// the slashes and a leading `/`. Counts what is unpacked against the limits.
class Package
{
public:
    Package(const std::string &path, const ReadOptions &options);
    ~Package();
    Package(const Package &) = delete;
    Package &operator=(const Package &) = delete;

    [[nodiscard]] bool has(std::string_view part) const;
    /// The unpacked size that the directory states: good for a progress bar, not to be trusted.
    [[nodiscard]] std::uint64_t statedSize(std::string_view part) const;
    /// A small part whole; over `limit` bytes ReadError OverLimit.
    [[nodiscard]] std::string text(std::string_view part, std::size_t limit);

    /// One part being unpacked. `read` returns 0 at the end only after the checksum was found right.
    class Stream
    {
    public:
        [[nodiscard]] std::size_t read(char *buffer, std::size_t size);
        [[nodiscard]] const std::string &part() const { return m_part; }

    private:
        friend class Package;
        struct Close {
            void operator()(zip_file *file) const;
        };
        Package *m_package = nullptr;
        std::string m_part;
        std::unique_ptr<zip_file, Close> m_file;
    };
    /// ReadError Damaged where there is no such part, Encrypted where it has a password.
    [[nodiscard]] Stream open(std::string_view part);

    /// Called with the bytes unpacked so far.
    void onUnpacked(std::function<void(std::uint64_t)> listener) { m_listener = std::move(listener); }
    [[nodiscard]] const ReadOptions &options() const { return m_options; }

private:
    void countUnpacked(std::uint64_t bytes);

    struct Discard {
        void operator()(zip *archive) const;
    };
    const ReadOptions &m_options;
    std::unique_ptr<zip, Discard> m_archive;
    std::map<std::string, std::uint64_t, std::less<>> m_parts; ///< normal name → index
    std::uint64_t m_packed = 0;
    std::uint64_t m_unpacked = 0;
    std::function<void(std::uint64_t)> m_listener;
};

/// The name of a part as parts are looked up: forward slashes, none in front, ASCII in lower case.
[[nodiscard]] std::string normalPart(std::string_view name);

/// The part that a relationship's target names, seen from the part that holds it: relative (`sheets/a.xml`,
/// `../a.xml`), absolute (`/xl/a.xml`), with backslashes. Never leaves the archive.
[[nodiscard]] std::string resolvePart(std::string_view holder, std::string_view target);

} // namespace eldin::core::exchange
