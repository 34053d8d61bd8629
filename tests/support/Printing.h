// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Lets Catch2 print what it compares. Include before catch.hpp's macros are used.

#include "core/base/Error.h"
#include "core/base/Money.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <catch2/catch.hpp>

namespace Catch {
template <> struct StringMaker<QString> {
    static std::string convert(const QString &text) { return '"' + text.toStdString() + '"'; }
};
template <> struct StringMaker<QByteArray> {
    static std::string convert(const QByteArray &bytes) { return bytes.toHex().toStdString(); }
};
template <> struct StringMaker<eldin::core::Money> {
    static std::string convert(eldin::core::Money money) { return std::to_string(money.tyiyn()) + " tyiyn"; }
};
template <> struct StringMaker<eldin::core::ErrorCode> {
    static std::string convert(eldin::core::ErrorCode code) { return eldin::core::codeName(code).toStdString(); }
};
} // namespace Catch

/// Checks that the expression throws our Error with the code.
#define CHECK_ERROR(expression, expectedCode)                                                                          \
    do {                                                                                                               \
        try {                                                                                                          \
            static_cast<void>(expression);                                                                             \
            FAIL_CHECK("no error from " #expression);                                                                  \
        } catch (const eldin::core::Error &caught) {                                                                   \
            INFO(caught.what());                                                                                       \
            CHECK(caught.code() == (expectedCode));                                                                    \
        }                                                                                                              \
    } while (false)
