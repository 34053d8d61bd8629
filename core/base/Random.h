// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <cstdint>

namespace eldin::core {

/// Where ids and salts come from; tests and the sample pass a SeededRandom.
class Random
{
public:
    virtual ~Random() = default;
    [[nodiscard]] virtual QByteArray bytes(int count) = 0;
};

/// The system's cryptographic source.
class SystemRandom final : public Random
{
public:
    [[nodiscard]] QByteArray bytes(int count) override;
};

/// The same bytes on every run (SplitMix64); never for real documents.
class SeededRandom final : public Random
{
public:
    explicit SeededRandom(std::uint64_t seed);
    [[nodiscard]] QByteArray bytes(int count) override;

private:
    std::uint64_t m_state;
};

} // namespace eldin::core
