// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <vector>

namespace eldin::core {

/// A tree of hashes (RFC 6962, 2.1): its root stands for all leaves in their order. Leaves and inner nodes are hashed
/// behind different first bytes, so that no node can be shown as a leaf.

/// SHA-256 of 0x00 and the content: 32 bytes.
[[nodiscard]] QByteArray merkleLeaf(const QByteArray &content);

/// The root over leaves made by merkleLeaf(); of none it is the SHA-256 of nothing.
[[nodiscard]] QByteArray merkleRoot(const std::vector<QByteArray> &leaves);

} // namespace eldin::core
