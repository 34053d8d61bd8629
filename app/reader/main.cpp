// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
// eldin-unu-reader [--sheet NAME] -- FILE
// Reads the tables of a foreign file and writes them to standard output in the form of core/exchange/reader/Wire.h.
// eldin-unu-reader --pdf-page NUMBER DOTS -- FILE
// Draws a page of a PDF, so many dots wide (PdfPage.h).
// A program of its own, so that a hostile file harms nothing but this process and Cancel is simply its end.

#include "app/reader/PdfPage.h"
#include "app/reader/Process.h"
#include "core/exchange/reader/TableReader.h"
#include "core/exchange/reader/Wire.h"
#include "core/exchange/reader/WireWriter.h"

#include <algorithm>
#include <charconv>
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
    int page = 0; ///< of a PDF, to be drawn; 0: tables are read
    int width = 0;
};

/// 0 if it is none, or not within 1 and most.
int numberFrom(const std::string &text, int most)
{
    int number = 0;
    const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), number);
    return fault == std::errc() && end == text.data() + text.size() && number <= most ? std::max(number, 0) : 0;
}

std::optional<Request> requestFrom(const std::vector<std::string> &arguments)
{
    constexpr std::size_t kLongest = 64 * 1024;
    Request request;
    std::size_t at = 0;
    if (at + 1 < arguments.size() && arguments[at] == "--sheet") {
        request.options.sheet = arguments[at + 1];
        at += 2;
    } else if (at + 2 < arguments.size() && arguments[at] == "--pdf-page") {
        constexpr int kMostPages = 100'000;
        constexpr int kMostDots = 4096;
        request.page = numberFrom(arguments[at + 1], kMostPages);
        request.width = numberFrom(arguments[at + 2], kMostDots);
        if (request.page == 0 || request.width == 0)
            return std::nullopt;
        at += 3;
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
        std::cerr << "usage: eldin-unu-reader [--sheet NAME | --pdf-page NUMBER DOTS] -- FILE\n";
        return static_cast<int>(wire::Exit::Usage);
    }
    eldin::app::confineProcess();
    eldin::app::makeOutputBinary();
    try {
        if (request->page > 0)
            return static_cast<int>(eldin::app::writePdfPage(request->path, request->page, request->width) ? wire::Exit::Done : wire::Exit::Told);
        return serve(*request);
    } catch (const NoReceiver &) {
        return static_cast<int>(wire::Exit::NoReceiver);
    }
}
