// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace eldin::core {

/// The keys of an index, numbered in the order they came. A UUID takes 16 bytes here and 8 more to be found again; as a
/// QString in a QHash it takes 200, and an index has a hundred thousand of them. Any other key is kept as it is.
class KeyBook final
{
public:
    /// The number of the key, a new one if it is not there.
    quint32 add(const QString &key);
    [[nodiscard]] std::optional<quint32> find(const QString &key) const;
    [[nodiscard]] QString key(quint32 number) const;
    [[nodiscard]] std::size_t size() const { return m_keys.size(); }

private:
    struct Packed
    {
        quint64 high = 0;
        quint64 low = 0; ///< of a key that is no UUID: its number in m_others, high being kOther
        bool operator==(const Packed &) const = default;
    };
    [[nodiscard]] static std::optional<Packed> packed(const QString &key);
    [[nodiscard]] bool isAt(quint32 number, const QString &key, const std::optional<Packed> &uuid) const;
    [[nodiscard]] std::size_t placeOf(const QString &key, const std::optional<Packed> &uuid) const;
    void grow();

    std::vector<Packed> m_keys;
    std::vector<QString> m_others;
    std::vector<quint32> m_places; ///< by hash, the next free one where that is taken; kFree
};

} // namespace eldin::core
