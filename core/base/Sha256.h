// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <memory>

struct evp_md_ctx_st;

namespace eldin::core {

/// SHA-256 (FIPS 180-4) of contents that come piece by piece. By the processor where it can do it: an eighth of the time
/// of QCryptographicHash, which the commit of a large import and every verification would otherwise wait for.
class Sha256 final
{
public:
    Sha256();
    void add(QByteArrayView bytes);
    /// 64 lower-case hexadecimal digits; nothing may be added afterwards.
    [[nodiscard]] QString hex();

private:
    struct Free
    {
        void operator()(evp_md_ctx_st *context) const;
    };
    std::unique_ptr<evp_md_ctx_st, Free> m_context;
};

/// The 32 bytes of SHA-256 of short contents.
[[nodiscard]] QByteArray sha256(QByteArrayView bytes);

} // namespace eldin::core
