// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ZipBuilder.h"

#include <zip.h>

#include <stdexcept>

ZipBuilder &ZipBuilder::add(std::string name, std::string content)
{
    m_parts.emplace_back(std::move(name), std::move(content));
    return *this;
}

ZipBuilder &ZipBuilder::replace(const std::string &name, std::string content)
{
    for (auto &part : m_parts) {
        if (part.first == name) {
            part.second = std::move(content);
            return *this;
        }
    }
    throw std::runtime_error("no part " + name);
}

void ZipBuilder::write(const std::string &path) const
{
    int code = 0;
    zip_t *archive = zip_open(path.c_str(), ZIP_CREATE | ZIP_TRUNCATE, &code);
    if (archive == nullptr)
        throw std::runtime_error("cannot create " + path);
    for (const auto &[name, content] : m_parts) {
        zip_source_t *source = zip_source_buffer(archive, content.data(), content.size(), 0);
        if (zip_file_add(archive, name.c_str(), source, ZIP_FL_ENC_UTF_8) < 0)
            throw std::runtime_error(zip_strerror(archive));
    }
    if (zip_close(archive) != 0)
        throw std::runtime_error("cannot write " + path);
}
