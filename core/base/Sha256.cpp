// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Sha256.h"

#include "core/base/Error.h"

#include <openssl/evp.h>

namespace eldin::core {

namespace {

constexpr int kBytes = 32;

void require(bool worked)
{
    if (!worked) // without memory, or a library that was built without it
        throw Error(ErrorCode::Internal, QStringLiteral("sha256"));
}

} // namespace

void Sha256::Free::operator()(evp_md_ctx_st *context) const
{
    EVP_MD_CTX_free(context);
}

Sha256::Sha256()
    : m_context(EVP_MD_CTX_new())
{
    require(m_context && EVP_DigestInit_ex(m_context.get(), EVP_sha256(), nullptr) == 1);
}

void Sha256::add(QByteArrayView bytes)
{
    require(EVP_DigestUpdate(m_context.get(), bytes.data(), static_cast<std::size_t>(bytes.size())) == 1);
}

QString Sha256::hex()
{
    QByteArray digest(kBytes, '\0');
    require(EVP_DigestFinal_ex(m_context.get(), reinterpret_cast<unsigned char *>(digest.data()), nullptr) == 1);
    return QString::fromLatin1(digest.toHex());
}

QByteArray sha256(QByteArrayView bytes)
{
    QByteArray digest(kBytes, Qt::Uninitialized);
    require(EVP_Digest(bytes.data(), static_cast<std::size_t>(bytes.size()), reinterpret_cast<unsigned char *>(digest.data()), nullptr,
                       EVP_sha256(), nullptr)
            == 1);
    return digest;
}

} // namespace eldin::core
