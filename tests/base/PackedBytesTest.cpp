// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/PackedBytes.h"
#include "tests/support/Printing.h"

#include <random>

using namespace eldin::core;

namespace {

const QByteArray kLong = QByteArray("салык ").repeated(20'000);

QByteArray noise(qsizetype size)
{
    std::mt19937 random(7);
    QByteArray bytes;
    while (bytes.size() < size)
        bytes.append(static_cast<char>(random() & 0xff));
    return bytes;
}

} // namespace

TEST_CASE("long bytes that repeat themselves become small and come back as they were", "[base][packed]")
{
    const PackedBytes packed = PackedBytes::pack(kLong);
    CHECK(packed.plainSize() == kLong.size());
    CHECK(packed.stored().size() < kLong.size() / 9);
    CHECK((packed.bytes() == kLong));
    CHECK((PackedBytes::fromFile(packed.stored(), packed.plainSize()).bytes() == kLong));
}

TEST_CASE("what is short or becomes no smaller stays as it is", "[base][packed]")
{
    for (const QByteArray &bytes : {QByteArray(), QByteArray("бюджет"), noise(200'000)}) {
        const PackedBytes packed = PackedBytes::pack(bytes);
        CHECK(packed.plainSize() == 0);
        CHECK((packed.bytes() == bytes));
    }
}

TEST_CASE("blocks are joined in their order, packed or not", "[base][packed]")
{
    CHECK((joined({PackedBytes::pack(kLong), PackedBytes("а"), PackedBytes::pack(kLong)}) == kLong + "а" + kLong));
    CHECK(joined({}).isEmpty());
}

TEST_CASE("packed bytes that lie about their size or are damaged are refused", "[base][packed]")
{
    const PackedBytes packed = PackedBytes::pack(kLong);
    const auto read = [](const QByteArray &stored, qint64 plainSize) { static_cast<void>(PackedBytes::fromFile(stored, plainSize).bytes()); };
    for (const qint64 size : {packed.plainSize() - 1, packed.plainSize() + 1, qint64(1), qint64(-1), qint64(1) << 40})
        CHECK_ERROR(read(packed.stored(), size), ErrorCode::FileDamaged);
    CHECK_ERROR(read(packed.stored().chopped(3), packed.plainSize()), ErrorCode::FileDamaged);
    CHECK_ERROR(read(QByteArray(), 5), ErrorCode::FileDamaged);
    CHECK_ERROR(read(noise(100), 1000), ErrorCode::FileDamaged);
}
