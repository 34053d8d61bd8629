// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/reader/Package.h"

#include <optional>
#include <string_view>

namespace eldin::core::exchange {

/// The attributes of one element, looked up by local name: prefixes and the Strict namespace vary.
class XmlAttributes
{
public:
    explicit XmlAttributes(const char **pairs)
        : m_pairs(pairs)
    {
    }
    /// LibreOffice repeats attributes of a cell under `calcext:` with other values: those are never meant here.
    [[nodiscard]] std::optional<std::string_view> value(std::string_view local) const;
    [[nodiscard]] std::string_view text(std::string_view local) const { return value(local).value_or(""); }
    /// `1` or `true`.
    [[nodiscard]] bool flag(std::string_view local) const;
    /// By its full name, prefix included.
    [[nodiscard]] std::string_view exact(std::string_view name) const;

private:
    const char **m_pairs;
};

/// Gets the events of one XML part; names come without prefix.
class XmlHandler
{
public:
    virtual ~XmlHandler() = default;
    virtual void startElement(std::string_view name, const XmlAttributes &attributes) = 0;
    virtual void endElement(std::string_view name) { static_cast<void>(name); }
    virtual void characters(std::string_view text) { static_cast<void>(text); }
    /// True ends the reading early, for those who only want the beginning.
    [[nodiscard]] virtual bool enough() const { return false; }
};

/// Reads a part through the handler. Refuses every DOCTYPE, bounds depth, elements and the length of a tag, and
/// lets no exception pass through expat: what a handler throws comes out here.
void parseXml(Package &package, std::string_view part, XmlHandler &handler);

/// `B` of `a:B`.
[[nodiscard]] std::string_view localName(std::string_view name);

} // namespace eldin::core::exchange
