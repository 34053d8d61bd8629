// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Printing.h"
#include "tests/support/SourceTree.h"

#include <QRegularExpression>

using namespace eldin::test;

namespace {

/// Everything that is written by hand and can hold a comment.
QStringList handWritten()
{
    QStringList files
        = sourceFiles({},
                      {QStringLiteral(".cpp"), QStringLiteral(".h"), QStringLiteral("CMakeLists.txt"),
                       QStringLiteral(".sh"), QStringLiteral(".py"), QStringLiteral(".sql")});
    return files + QStringList{QStringLiteral(".ci/install"), QStringLiteral(".ci/run")};
}

bool isText(const QByteArray &bytes)
{
    return !bytes.first(std::min<qsizetype>(bytes.size(), 4096)).contains('\0');
}

} // namespace

TEST_CASE("every source file begins with its two licence lines", "[rules][files]")
{
    QStringList wrong;
    for (const QString &file : handWritten()) {
        const QList<QByteArray> lines = readSource(file).split('\n');
        const qsizetype first = !lines.isEmpty() && lines[0].startsWith("#!") ? 1 : 0;
        if (lines.size() < first + 2 || !lines[first].contains("SPDX-FileCopyrightText: Eldin Unu developers")
            || !lines[first + 1].contains("SPDX-License-Identifier: GPL-3.0-or-later"))
            wrong += file;
    }
    CHECK(wrong.join(u'\n') == QString());
}

TEST_CASE("no source file is longer than 500 lines", "[rules][files]")
{
    // One script that writes all workbooks of the tests.
    const QStringList exceptions{QStringLiteral("tests/data/budgets/make_workbooks.py")};
    QStringList wrong;
    for (const QString &file : handWritten()) {
        const auto lines = readSource(file).count('\n');
        if (lines > 500 && !exceptions.contains(file))
            wrong += file + u' ' + QString::number(lines);
    }
    CHECK(wrong.join(u'\n') == QString());
}

TEST_CASE("every C++ file is listed in the build", "[rules][files]")
{
    QString lists;
    for (const QString &file : sourceFiles({}, {QStringLiteral("CMakeLists.txt")}))
        lists += QString::fromUtf8(readSource(file));
    QStringList wrong;
    for (const QString &file : sourceFiles({}, {QStringLiteral(".cpp")})) {
        if (!lists.contains(file.section(u'/', -1)))
            wrong += file;
    }
    CHECK(wrong.join(u'\n') == QString());
}

TEST_CASE("no file names a place of one machine", "[rules][files]")
{
    static const QRegularExpression place(
        QStringLiteral("(?<![\\w./:~>$})\\\\-])/(home|root|work|Users|mnt|media|srv|opt)/"
                       "\\w|\\b[A-Za-z]:\\\\{1,2}(Users|Windows)\\b"));
    QStringList wrong;
    for (const QString &file : sourceFiles()) {
        const QByteArray bytes = readSource(file);
        if (!isText(bytes) || file.startsWith(u"tests/rules/"))
            continue;
        const auto match = place.match(QString::fromUtf8(bytes));
        if (match.hasMatch())
            wrong += file + QStringLiteral(": ") + match.captured();
    }
    CHECK(wrong.join(u'\n') == QString());
}

TEST_CASE("the lexer of these rules tells code, comments and literals apart", "[rules]")
{
    const CppText text = cppText(QStringLiteral("f(\"a\\\"b\"); // \"no\"\n/* \"no\" */ char c = '\"'; int n "
                                                "= 10'000; auto r = R\"x(SELECT \")x\"; g(u\"d\");"));
    CHECK(text.literals
          == QStringList{QStringLiteral("a\\\"b"), QStringLiteral("SELECT \""), QStringLiteral("d")});
    CHECK(text.code.contains(u"10'000"));
    CHECK_FALSE(text.code.contains(u"no"));
}

TEST_CASE("every dialog of the window is among those whose names are read aloud", "[rules][files][accessibility]")
{
    const QString walked = QString::fromUtf8(readSource(QStringLiteral("tests/ui/AccessibleNamesTest.cpp")));
    static const QRegularExpression dialog(QStringLiteral("class (\\w+) final : public QDialog"));
    QStringList wrong;
    for (const QString &file : sourceFiles(QStringLiteral("ui"), {QStringLiteral(".h")})) {
        const auto match = dialog.match(QString::fromUtf8(readSource(file)));
        if (match.hasMatch() && !walked.contains(match.captured(1)))
            wrong += file;
    }
    CHECK(wrong.join(u'\n') == QString());
}
