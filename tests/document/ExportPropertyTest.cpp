// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/document/RandomActions.h"
#include "tests/document/RandomBudgetActions.h"
#include "tests/support/Printing.h"
#include "tests/support/TestDocument.h"

#include "core/document/Verification.h"
#include "core/service/JsonExport.h"
#include "core/service/JsonTakeOver.h"
#include "core/storage/Schema.h"

#include <rapidcheck.h>

#include <QDir>
#include <QDirIterator>

#include <iostream>

using namespace eldin::core;
using namespace eldin::core::test;

namespace {

std::map<QString, QByteArray> contentsOf(const QString &folder)
{
    std::map<QString, QByteArray> found;
    for (QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories); files.hasNext();) {
        QFile file(files.next());
        RC_ASSERT(file.open(QIODevice::ReadOnly));
        found[QDir(folder).relativeFilePath(file.fileName())] = file.readAll();
    }
    return found;
}

/// Every case makes two files: fewer of them than usual.
bool checkSome(const std::function<void()> &property)
{
    rc::detail::TestParams parameters = rc::detail::configuration().testParams;
    parameters.maxSuccess = 25;
    const auto result = rc::detail::checkTestable(property, rc::detail::TestMetadata(), parameters);
    rc::detail::printResultMessage(result, std::cerr);
    return result.is<rc::detail::SuccessResult>();
}

} // namespace

TEST_CASE("whatever was done in a document, its export taken over gives equal data and an equal export", "[document][export]")
{
    CHECK(checkSome([] {
        TestDocument document;
        document.seedHearing();
        seedBudget(*document);
        const int actions = *rc::gen::inRange(1, 40);
        int refused = 0;
        for (int i = 0; i < actions; ++i) {
            try {
                doSomething(*document);
            } catch (const Error &) {
                ++refused; // as a user would be
            }
        }
        RC_ASSERT(refused <= actions);
        const QString first = document.pathOf(QStringLiteral("first"));
        const QString second = document.pathOf(QStringLiteral("second"));
        static_cast<void>(exportJson(*document, first, false));
        const QString path = document.pathOf(QStringLiteral("other.eldin"));
        Document::create(path, document.environment(), [](Stores &) {});
        const auto other = Document::open(path, document.environment(), Access::ReadWrite);
        JsonTakeOver(*other).takeOver(first);
        RC_ASSERT(dumpData(other->connection()) == document.dump());
        RC_ASSERT(verifyDocument(*other).empty());
        static_cast<void>(exportJson(*other, second, false));
        RC_ASSERT(contentsOf(first) == contentsOf(second));
    }));
}
