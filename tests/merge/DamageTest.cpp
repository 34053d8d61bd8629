// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Documents damaged at random, as many as ELDIN_DAMAGED says: never a crash, never a changed original, and the share of
// rows that come out, by kind of damage.
#include "tests/merge/Patient.h"

#include "core/base/Error.h"

#include <cstdio>
#include <map>
#include <random>

using namespace eldin::core;
using namespace eldin::core::test;

namespace {

using Dice = std::mt19937;

qsizetype below(Dice &dice, qsizetype end)
{
    return std::uniform_int_distribution<qsizetype>(0, end - 1)(dice);
}

/// Few mostly, sometimes hundreds.
int some(Dice &dice)
{
    return 1 << below(dice, 9);
}

void flipBits(QByteArray &bytes, Dice &dice)
{
    for (int bit = some(dice); bit > 0; --bit) {
        const qsizetype at = below(dice, bytes.size());
        bytes[at] = static_cast<char>(bytes[at] ^ (1 << below(dice, 8)));
    }
}

void zeroPages(QByteArray &bytes, Dice &dice)
{
    for (int page = std::min(some(dice), 64); page > 0; --page)
        bytes.replace(below(dice, bytes.size() / kPage) * kPage, kPage, QByteArray(kPage, '\0'));
}

void swapPages(QByteArray &bytes, Dice &dice)
{
    for (int times = std::min(some(dice), 32); times > 0; --times) {
        const qsizetype a = below(dice, bytes.size() / kPage) * kPage;
        const qsizetype b = below(dice, bytes.size() / kPage) * kPage;
        const QByteArray page = bytes.mid(a, kPage);
        bytes.replace(a, kPage, bytes.mid(b, kPage));
        bytes.replace(b, kPage, page);
    }
}

void cutOff(QByteArray &bytes, Dice &dice)
{
    bytes.truncate(below(dice, bytes.size()));
}

/// As a bad transfer does: all behind it stands in the wrong place.
void loseBytes(QByteArray &bytes, Dice &dice)
{
    bytes.remove(below(dice, bytes.size()), some(dice));
}

void spoilHead(QByteArray &bytes, Dice &dice)
{
    for (int times = 1 + static_cast<int>(below(dice, 4)); times > 0; --times)
        bytes[below(dice, 200)] = static_cast<char>(below(dice, 256));
}

/// A stripe of a disk that holds another file now.
void overwrite(QByteArray &bytes, Dice &dice)
{
    const qsizetype at = below(dice, bytes.size());
    const qsizetype end = std::min(bytes.size(), at + (1 + below(dice, 200)) * 512);
    std::generate(bytes.begin() + at, bytes.begin() + end, [&] { return static_cast<char>(below(dice, 256)); });
}

struct Damage
{
    const char *name;
    void (*inflict)(QByteArray &, Dice &);
};
constexpr Damage kDamages[] {{"bits flipped", flipBits}, {"pages zeroed", zeroPages}, {"pages swapped", swapPages}, {"cut off", cutOff},
                             {"bytes lost", loseBytes},  {"head spoilt", spoilHead},  {"overwritten", overwrite}};

} // namespace

TEST_CASE("however a document is damaged, it is opened or refused, stays as it is, and gives what is left of it", "[salvage][damage]")
{
    const int count = qEnvironmentVariableIntValue("ELDIN_DAMAGED") > 0 ? qEnvironmentVariableIntValue("ELDIN_DAMAGED") : 70;
    Patient patient;
    Dice dice(20261126);
    std::map<std::string, std::vector<double>> shares;
    int opened = 0;
    int nothing = 0;
    for (int i = 0; i < count; ++i) {
        const Damage &damage = kDamages[static_cast<std::size_t>(i) % std::size(kDamages)];
        QByteArray bytes = patient.bytes();
        damage.inflict(bytes, dice);
        INFO(damage.name << ", document " << i);
        QFile file(patient.damagedPath());
        REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(bytes);
        file.close();
        try {
            const auto document = Document::open(patient.damagedPath(), patient.environment(), Access::ReadWrite);
            ++opened;
            static_cast<void>(verifyDocument(*document));
        } catch (const Error &) {
        }
        // Looking at it is no reason to change it.
        REQUIRE(file.open(QIODevice::ReadOnly));
        REQUIRE(file.readAll() == bytes);
        file.close();
        try {
            shares[damage.name].push_back(patient.shareOf(bytes));
        } catch (const Error &error) {
            REQUIRE(error.code() != ErrorCode::Internal);
            REQUIRE_FALSE(QFile::exists(patient.target()));
            shares[damage.name].push_back(0);
            ++nothing;
        }
    }
    std::vector<double> all;
    for (const auto &[name, some] : shares) {
        all.insert(all.end(), some.begin(), some.end());
        std::printf("damage: %s, %zu documents: median %.1f %% of the rows, least %.1f %%\n", name.c_str(), some.size(), 100 * median(some),
                    100 * *std::min_element(some.begin(), some.end()));
    }
    std::printf("damage: %d documents, %d could still be opened, %d gave nothing: median %.1f %% of the rows\n", count, opened, nothing, 100 * median(all));
    CHECK(median(all) > 0.9);
}
