// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/MerkleTree.h"
#include "tests/support/Printing.h"

#include <rapidcheck.h>

#include <algorithm>

using namespace eldin::core;

namespace {

std::vector<QByteArray> hashed(const std::vector<std::string> &contents)
{
    std::vector<QByteArray> leaves;
    for (const std::string &content : contents)
        leaves.push_back(merkleLeaf(QByteArray::fromStdString(content)));
    return leaves;
}

/// The definition of the RFC, word for word.
QByteArray byDefinition(const std::vector<QByteArray> &leaves)
{
    if (leaves.size() < 2)
        return merkleRoot(leaves);
    std::size_t half = 1;
    while (half * 2 < leaves.size())
        half *= 2;
    const auto middle = leaves.begin() + static_cast<std::ptrdiff_t>(half);
    return merkleRoot({byDefinition({leaves.begin(), middle}), byDefinition({middle, leaves.end()})});
}

} // namespace

TEST_CASE("the tree of any number of leaves is the one that is defined", "[base][seal]")
{
    CHECK(rc::check([](const std::vector<std::string> &contents) {
        const auto leaves = hashed(contents);
        RC_ASSERT(merkleRoot(leaves) == byDefinition(leaves));
    }));
}

TEST_CASE("any leaf changed, added, taken out or moved changes the root", "[base][seal]")
{
    CHECK(rc::check([](std::vector<std::string> contents, const std::string &other) {
        RC_PRE(!contents.empty());
        const QByteArray root = merkleRoot(hashed(contents));
        const auto at = static_cast<std::ptrdiff_t>(*rc::gen::inRange<std::size_t>(0, contents.size()));
        auto changed = contents;
        changed[static_cast<std::size_t>(at)] += 'x';
        RC_ASSERT(merkleRoot(hashed(changed)) != root);
        auto longer = contents;
        longer.insert(longer.begin() + at, other);
        RC_ASSERT(merkleRoot(hashed(longer)) != root);
        auto shorter = contents;
        shorter.erase(shorter.begin() + at);
        RC_ASSERT(merkleRoot(hashed(shorter)) != root);
        auto moved = contents;
        std::rotate(moved.begin(), moved.begin() + at, moved.end());
        RC_ASSERT((merkleRoot(hashed(moved)) == root) == (moved == contents));
    }));
}
