// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Sha256.h"
#include "tests/support/Printing.h"

#include <QCryptographicHash>

using namespace eldin::core;

TEST_CASE("SHA-256 is that of FIPS 180-4", "[sha256]")
{
    CHECK(Sha256().hex() == u"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    Sha256 hash;
    hash.add("abc");
    CHECK(hash.hex() == u"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
}

TEST_CASE("SHA-256 does not depend on where its content is cut", "[sha256]")
{
    QByteArray content;
    for (int i = 0; i < 10'000; ++i)
        content += QByteArray::number(i * i);
    const int piece = GENERATE(1, 63, 64, 65, 4096, 100'000);
    Sha256 hash;
    for (qsizetype at = 0; at < content.size(); at += piece)
        hash.add(QByteArrayView(content).sliced(at).first(std::min<qsizetype>(piece, content.size() - at)));
    CHECK(hash.hex() == QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex()));
}
