// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/MerkleTree.h"

#include "core/base/Sha256.h"

namespace eldin::core {

namespace {

QByteArray node(const QByteArray &left, const QByteArray &right)
{
    const QByteArray content = QByteArray(1, '\1') + left + right;
    return sha256(content);
}

} // namespace

QByteArray merkleLeaf(const QByteArray &content)
{
    const QByteArray marked = QByteArray(1, '\0') + content;
    return sha256(marked);
}

QByteArray merkleRoot(const std::vector<QByteArray> &leaves)
{
    if (leaves.empty())
        return sha256({});
    // Full subtrees from left to right, each smaller than the one before: joined as soon as two are of one size.
    std::vector<QByteArray> open;
    std::size_t count = 0;
    for (const QByteArray &leaf : leaves) {
        open.push_back(leaf);
        for (std::size_t size = ++count; size % 2 == 0; size /= 2) {
            const QByteArray right = open.back();
            open.pop_back();
            open.back() = node(open.back(), right);
        }
    }
    QByteArray root = open.back();
    for (auto left = open.rbegin() + 1; left != open.rend(); ++left)
        root = node(*left, root);
    return root;
}

} // namespace eldin::core
