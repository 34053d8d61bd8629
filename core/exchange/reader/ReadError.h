// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <exception>
#include <string>

namespace eldin::core::exchange {

/// Why a foreign file could not be read; the values travel in the protocol (Wire.h), so none is ever renumbered.
enum class ReadCode : unsigned char {
    Missing = 1,
    Io = 2,        ///< there, but it cannot be opened or read
    WrongKind = 3, ///< detail: what it is (`html`, `xml2003`, `xlsb`, `docx`, `zip`, `text` …)
    OldFormat = 4, ///< Excel 95 or older; to be saved as .xlsx
    Encrypted = 5,
    Damaged = 6,     ///< detail: where it stopped
    OverLimit = 7,   ///< detail: which limit (`cells`, `text`, `unpacked` …)
    NoSuchSheet = 8, ///< detail: the name asked for
    Cancelled = 9,
};

/// The one failure of the readers. `detail` is data (a part, a limit), not a sentence.
class ReadError final : public std::exception
{
public:
    explicit ReadError(ReadCode code, std::string detail = {});

    [[nodiscard]] ReadCode code() const noexcept { return m_code; }
    [[nodiscard]] const std::string &detail() const noexcept { return m_detail; }
    [[nodiscard]] const char *what() const noexcept override { return m_detail.c_str(); }

private:
    ReadCode m_code;
    std::string m_detail;
};

} // namespace eldin::core::exchange
