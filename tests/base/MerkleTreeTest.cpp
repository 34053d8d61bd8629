// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/MerkleTree.h"
#include "tests/support/Printing.h"

using namespace eldin::core;

namespace {

std::vector<QByteArray> leaves(std::initializer_list<const char *> hex)
{
    std::vector<QByteArray> result;
    for (const char *each : hex)
        result.push_back(merkleLeaf(QByteArray::fromHex(each)));
    return result;
}

} // namespace

// The inputs and roots of the reference tests of Certificate Transparency.
TEST_CASE("roots are those of RFC 6962", "[base][seal]")
{
    CHECK(merkleRoot({}).toHex() == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    CHECK(merkleRoot(leaves({""})).toHex() == "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d");
    CHECK(merkleRoot(leaves({"", "00"})).toHex() == "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125");
    CHECK(merkleRoot(leaves({"", "00", "10"})).toHex() == "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77");
    CHECK(merkleRoot(leaves({"", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f"})).toHex()
          == "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");
}

TEST_CASE("an inner node cannot be shown as a leaf", "[base][seal]")
{
    const auto two = leaves({"00", "10"});
    CHECK(merkleRoot({merkleLeaf(two[0] + two[1])}) != merkleRoot(two));
}
