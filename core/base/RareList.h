// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <utility>
#include <vector>

namespace eldin::core {

/// A list that is nearly always empty and then takes one pointer, where a vector takes three: of a table of a hundred
/// thousand rows the difference is seen.
template <typename Item>
class RareList
{
public:
    RareList() = default;
    RareList(const RareList &other)
        : m_items(other.m_items ? std::make_unique<std::vector<Item>>(*other.m_items) : nullptr)
    {
    }
    RareList(RareList &&) noexcept = default;
    RareList &operator=(RareList other) noexcept
    {
        m_items = std::move(other.m_items);
        return *this;
    }
    ~RareList() = default;

    void push_back(Item item)
    {
        if (!m_items)
            m_items = std::make_unique<std::vector<Item>>();
        m_items->push_back(std::move(item));
    }
    [[nodiscard]] const Item *begin() const { return m_items ? m_items->data() : nullptr; }
    [[nodiscard]] const Item *end() const { return begin() + size(); }
    [[nodiscard]] std::size_t size() const { return m_items ? m_items->size() : 0; }
    [[nodiscard]] const Item &operator[](std::size_t place) const { return (*m_items)[place]; }

private:
    std::unique_ptr<std::vector<Item>> m_items;
};

} // namespace eldin::core
