// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
// eldin-unu-reader [--sheet NAME] -- FILE
// Reads the tables of a foreign file and writes them to standard output in the form of core/exchange/reader/Wire.h.
// A program of its own, so that a hostile file harms nothing but this process and Cancel is simply its end.

#include "app/reader/Process.h"
#include "core/exchange/reader/TableReader.h"
#include "core/exchange/reader/Wire.h"
#include "core/exchange/reader/WireWriter.h"

#include <iostream>
#include <new>
#include <optional>

namespace {

using namespace eldin::core::exchange;

struct NoReceiver {
};

struct Request {
    std::string path;
    ReadOptions options;
};

std::optional<Request> requestFrom(const std::vector<std::string> &arguments)
{
    constexpr std::size_t kLongest = 64 * 1024;
    Request request;
    std::size_t at = 0;
    if (at + 1 < arguments.size() && arguments[at] == "--sheet") {
        request.options.sheet = arguments[at + 1];
        at += 2;
    }
    if (at + 2 != arguments.size() || arguments[at] != "--" || arguments[at + 1].empty()
        || arguments[at + 1].size() > kLongest)
        return std::nullopt;
    request.path = arguments[at + 1];
    return request;
}

int serve(const Request &request)
{
    WireWriter writer([](std::string_view bytes) {
        if (!eldin::app::writeOutput(bytes))
            throw NoReceiver();
    });
    try {
        readTable(request.path, request.options, writer);
        writer.end();
        return static_cast<int>(wire::Exit::Done);
    } catch (const ReadError &error) {
        writer.failure(error);
    } catch (const std::bad_alloc &) {
        writer.failure(ReadError(ReadCode::OverLimit, "memory"));
    } catch (const std::exception &error) {
        writer.failure(ReadError(ReadCode::Damaged, error.what()));
    }
    return static_cast<int>(wire::Exit::Told);
}

} // namespace

int main(int argc, char **argv)
{
    const auto request = requestFrom(eldin::app::argumentsInUtf8(argc, argv));
    if (!request) {
        std::cerr << "usage: eldin-unu-reader [--sheet NAME] -- FILE\n";
        return static_cast<int>(wire::Exit::Usage);
    }
    eldin::app::confineProcess();
    eldin::app::makeOutputBinary();
    try {
        return serve(*request);
    } catch (const NoReceiver &) {
        return static_cast<int>(wire::Exit::NoReceiver);
    }
}
