// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <utility>
#include <vector>

/// Builds small archives, so that tests need no committed binaries.
class ZipBuilder
{
public:
    ZipBuilder &add(std::string name, std::string content);
    /// Puts other content into a part that was added; throws where there is none.
    ZipBuilder &replace(const std::string &name, std::string content);
    /// Writes the archive; the file is replaced.
    void write(const std::string &path) const;

private:
    std::vector<std::pair<std::string, std::string>> m_parts;
};
