// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/reader/Xml.h"

#include <expat.h>

#include <exception>
#include <memory>

namespace eldin::core::exchange {

namespace {

constexpr int kBlock = 64 * 1024;

struct Parsing {
    XML_Parser parser;
    XmlHandler &handler;
    const ReadLimits &limits;
    std::size_t depth = 0;
    std::uint64_t elements = 0;
    std::exception_ptr failure;

    /// expat is C: an exception may not pass through it, and it may still call once or twice after the stop.
    template <typename Action> void guarded(Action action) noexcept
    {
        if (failure)
            return;
        try {
            action();
        } catch (...) {
            failure = std::current_exception();
            XML_StopParser(parser, XML_FALSE);
        }
    }
};

Parsing &of(void *data)
{
    return *static_cast<Parsing *>(data);
}

void onStart(void *data, const char *name, const char **attributes)
{
    Parsing &parsing = of(data);
    parsing.guarded([&] {
        if (++parsing.depth > parsing.limits.depth)
            throw ReadError(ReadCode::OverLimit, "depth");
        if (++parsing.elements > parsing.limits.elements)
            throw ReadError(ReadCode::OverLimit, "elements");
        parsing.handler.startElement(localName(name), XmlAttributes(attributes));
    });
}

void onEnd(void *data, const char *name)
{
    Parsing &parsing = of(data);
    parsing.guarded([&] {
        --parsing.depth;
        parsing.handler.endElement(localName(name));
    });
}

void onText(void *data, const char *text, int length)
{
    Parsing &parsing = of(data);
    parsing.guarded([&] { parsing.handler.characters({text, static_cast<std::size_t>(length)}); });
}

void onDoctype(void *data, const char *, const char *, const char *, int)
{
    // No spreadsheet program writes one; entities are how XML bombs and file thefts are built.
    of(data).guarded([] { throw ReadError(ReadCode::Damaged, "doctype"); });
}

} // namespace

void parseXml(Package &package, std::string_view part, XmlHandler &handler)
{
    const ReadLimits &limits = package.options().limits;
    Package::Stream stream = package.open(part);
    const std::unique_ptr<XML_ParserStruct, decltype(&XML_ParserFree)> owner(XML_ParserCreate(nullptr),
                                                                             XML_ParserFree);
    if (!owner)
        throw ReadError(ReadCode::OverLimit, "memory");
    Parsing parsing {owner.get(), handler, limits, 0, 0, nullptr};
    XML_SetUserData(parsing.parser, &parsing);
    XML_SetElementHandler(parsing.parser, onStart, onEnd);
    XML_SetCharacterDataHandler(parsing.parser, onText);
    XML_SetStartDoctypeDeclHandler(parsing.parser, onDoctype);

    std::uint64_t fed = 0;
    for (bool last = false; !last && !handler.enough();) {
        void *buffer = XML_GetBuffer(parsing.parser, kBlock);
        if (buffer == nullptr)
            throw ReadError(ReadCode::OverLimit, "memory");
        const std::size_t got = stream.read(static_cast<char *>(buffer), kBlock);
        last = got == 0;
        fed += got;
        const XML_Status status = XML_ParseBuffer(parsing.parser, static_cast<int>(got), last ? XML_TRUE : XML_FALSE);
        if (parsing.failure)
            std::rethrow_exception(parsing.failure);
        if (status != XML_STATUS_OK) {
            const XML_Error code = XML_GetErrorCode(parsing.parser);
            if (code == XML_ERROR_NO_MEMORY)
                throw ReadError(ReadCode::OverLimit, "memory");
            throw ReadError(ReadCode::Damaged,
                            stream.part() + ": line " + std::to_string(XML_GetCurrentLineNumber(parsing.parser))
                                + ": " + XML_ErrorString(code));
        }
        // expat 2.5 reads an unfinished tag again from its start with each block (CVE-2023-52425): a tag of
        // 100 MB would take a minute. What is not yet consumed is the unfinished tag.
        const XML_Index consumed = XML_GetCurrentByteIndex(parsing.parser);
        if (!last && consumed >= 0 && fed - static_cast<std::uint64_t>(consumed) > limits.tokenBytes)
            throw ReadError(ReadCode::OverLimit, "token");
    }
}

std::string_view localName(std::string_view name)
{
    const std::size_t colon = name.rfind(':');
    return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

std::optional<std::string_view> XmlAttributes::value(std::string_view local) const
{
    for (const char **pair = m_pairs; *pair != nullptr; pair += 2) {
        const std::string_view name(pair[0]);
        if (localName(name) == local && !name.starts_with("calcext:"))
            return std::string_view(pair[1]);
    }
    return std::nullopt;
}

bool XmlAttributes::flag(std::string_view local) const
{
    const std::string_view found = text(local);
    return found == "1" || found == "true";
}

std::string_view XmlAttributes::exact(std::string_view name) const
{
    for (const char **pair = m_pairs; *pair != nullptr; pair += 2) {
        if (name == pair[0])
            return pair[1];
    }
    return {};
}

} // namespace eldin::core::exchange
