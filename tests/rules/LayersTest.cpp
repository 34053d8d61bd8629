// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The layers, read from the includes. A folder that is not in the table fails: say here what it may know.
#include "tests/support/Printing.h"
#include "tests/support/SourceTree.h"

#include <QFileInfo>
#include <QLibraryInfo>
#include <QMap>
#include <QRegularExpression>

using namespace eldin::test;

namespace {

const QStringList kCpp{QStringLiteral(".cpp"), QStringLiteral(".h")};

QString folderOf(const QString &file)
{
    return file.section(u'/', 0, -2);
}

/// What each folder may include: folders with all below them, or single headers. The longest name that fits a
/// file counts.
const QMap<QString, QStringList> &mayInclude()
{
    static const QMap<QString, QStringList> table = [] {
        const auto list = [](const char *names) { return QString::fromLatin1(names).split(u' '); };
        return QMap<QString, QStringList>{
            {QStringLiteral("core/base"), list("core/base")},
            {QStringLiteral("core/domain"), list("core/base core/domain")},
            {QStringLiteral("core/sqlite"), list("core/base core/sqlite")},
            {QStringLiteral("core/storage"), list("core/base core/domain core/sqlite core/storage")},
            {QStringLiteral("core/document"),
             list("core/base core/domain core/sqlite core/storage core/document")},
            {QStringLiteral("core/exchange/reader"), list("core/exchange/reader")},
            {QStringLiteral("core/exchange"), list("core/base core/domain core/exchange")},
            {QStringLiteral("core/report"),
             list("core/base core/domain core/storage core/document core/merge core/report")},
            {QStringLiteral("core/service"),
             list("core/base core/domain core/storage core/document core/exchange core/service")},
            {QStringLiteral("core/merge"), list("core/base core/domain core/sqlite core/storage core/document core/merge")},
            {QStringLiteral("core/search"), list("core/base core/domain core/storage core/document core/search")},
            {QStringLiteral("app/reader"), list("app/reader core/exchange/reader")},
            {QStringLiteral("app/cli"),
             list("app/cli core/base core/domain core/document core/exchange core/merge core/report core/search core/service "
                  "ui/documents")},
            {QStringLiteral("app/gui"),
             list("app/gui core/base core/domain core/document core/report core/service ui")},
            // Stores.h: what a page reads through; that it writes nothing there is a rule of its own below.
            {QStringLiteral("ui"),
             list("core/base core/domain core/document core/exchange core/merge core/report core/search core/service "
                  "core/storage/Stores.h ui")},
        };
    }();
    return table;
}

/// `file include`: what is allowed beside the table, and why.
const QStringList &exceptions()
{
    static const QStringList list{
        // A copy of a whole document is made by the database, page by page.
        QStringLiteral("core/service/DocumentCopy.cpp core/sqlite/Backup.h"),
        QStringLiteral("core/service/DocumentCopy.cpp core/sqlite/Connection.h"),
    };
    return list;
}

bool standsBelow(const QString &file, const QString &folder)
{
    return file.startsWith(folder + u'/');
}

QString layerOf(const QString &file)
{
    QString best;
    for (const QString &layer : mayInclude().keys()) {
        if (standsBelow(file, layer) && layer.size() > best.size())
            best = layer;
    }
    return best;
}

QStringList productFiles()
{
    return sourceFiles(QStringLiteral("core"), kCpp) + sourceFiles(QStringLiteral("app"), kCpp)
        + sourceFiles(QStringLiteral("ui"), kCpp);
}

} // namespace

TEST_CASE("every file includes only what its layer may know", "[rules][layers]")
{
    QStringList wrong;
    for (const QString &file : productFiles()) {
        const QString layer = layerOf(file);
        if (layer.isEmpty()) {
            wrong += file + QStringLiteral(": its folder is not in the table of layers");
            continue;
        }
        for (const QString &include : includesOf(file)) {
            if (include.startsWith(u'<') || exceptions().contains(file + u' ' + include))
                continue;
            const QStringList allowed = mayInclude().value(layer);
            const bool fits = std::any_of(allowed.begin(), allowed.end(), [&](const QString &known) {
                return include == known || standsBelow(include, known);
            });
            if (!fits)
                wrong += file + QStringLiteral(" includes ") + include;
        }
    }
    CHECK(wrong.join(u'\n') == QString());
}

TEST_CASE("exceptions to the layers are still needed", "[rules][layers]")
{
    for (const QString &exception : exceptions()) {
        INFO(exception.toStdString());
        CHECK(includesOf(exception.section(u' ', 0, 0)).contains(exception.section(u' ', 1)));
    }
}

TEST_CASE("only core/sqlite speaks the C interface of SQLite", "[rules][layers]")
{
    QStringList wrong;
    for (const QString &file : productFiles() + sourceFiles(QStringLiteral("tests"), kCpp)) {
        // tests/sqlite proves facts of the library itself.
        if (standsBelow(file, QStringLiteral("core/sqlite"))
            || standsBelow(file, QStringLiteral("tests/sqlite")))
            continue;
        if (includesOf(file).contains(QStringLiteral("<sqlite3.h>")))
            wrong += file;
    }
    CHECK(wrong.join(u'\n') == QString());
}

TEST_CASE("only the writer of forms knows the library that writes workbooks", "[rules][layers]")
{
    QStringList wrong;
    for (const QString &file : productFiles()) {
        if (!standsBelow(file, QStringLiteral("core/exchange/writer")) && includesOf(file).contains(QStringLiteral("<xlsxwriter.h>")))
            wrong += file;
    }
    CHECK(wrong.join(u'\n') == QString());
}

TEST_CASE("core includes nothing of Qt but QtCore", "[rules][layers]")
{
    const QString headers = QLibraryInfo::path(QLibraryInfo::HeadersPath) + QStringLiteral("/QtCore/");
    if (!QFileInfo::exists(headers + QStringLiteral("QString"))) {
        WARN("skipped: the headers of Qt are not where Qt says");
        return;
    }
    // Not that of the QR codes, whose name begins like those of Qt.
    static const QRegularExpression qtHeader(QStringLiteral("^<(?!qrencode)(Q[A-Za-z]+|q[a-z]+\\.h|Qt[A-Za-z]*/.*)>$"));
    QStringList wrong;
    for (const QString &file : sourceFiles(QStringLiteral("core"), kCpp)) {
        for (const QString &include : includesOf(file)) {
            const auto match = qtHeader.match(include);
            if (match.hasMatch() && !QFileInfo::exists(headers + match.captured(1)))
                wrong += file + u' ' + include;
        }
    }
    CHECK(wrong.join(u'\n') == QString());
}

TEST_CASE("the reader of foreign tables knows nothing of Qt", "[rules][layers]")
{
    QStringList wrong;
    for (const QString &file : sourceFiles(QStringLiteral("core/exchange/reader"), kCpp)
             + sourceFiles(QStringLiteral("app/reader"), kCpp)) {
        for (const QString &include : includesOf(file)) {
            if (include.startsWith(u"<Q") || include.startsWith(u"<q"))
                wrong += file + u' ' + include;
        }
    }
    CHECK(wrong.join(u'\n') == QString());
}

TEST_CASE("pages know nothing of each other", "[rules][layers]")
{
    const QStringList shared{QStringLiteral("ui/shell"),     QStringLiteral("ui/models"),
                             QStringLiteral("ui/widgets"),   QStringLiteral("ui/charts"),
                             QStringLiteral("ui/documents"), QStringLiteral("ui/fonts"),
                             // No page: the window for the hall, which the Meeting page drives.
                             QStringLiteral("ui/projector")};
    // The one place that puts the pages into the window.
    const QString composer = QStringLiteral("ui/shell/Pages.cpp");
    QStringList wrong;
    for (const QString &file : sourceFiles(QStringLiteral("ui"), kCpp)) {
        if (file == composer)
            continue;
        for (const QString &include : includesOf(file)) {
            if (include.startsWith(u"ui/") && !shared.contains(folderOf(include))
                && folderOf(include) != folderOf(file))
                wrong += file + QStringLiteral(" includes ") + include;
        }
    }
    CHECK(wrong.join(u'\n') == QString());
}

TEST_CASE("SQL stands only where data are stored", "[rules][layers]")
{
    static const QRegularExpression sql(
        QStringLiteral("\\b(SELECT\\s|INSERT INTO\\b|DELETE FROM\\b|PRAGMA\\s|CREATE "
                       "(TABLE|INDEX)\\b|UPDATE\\s[\\s\\S]*\\sSET\\b)"));
    QStringList wrong;
    for (const QString &file : productFiles()) {
        // core/document: the bookkeeping of commits, heads and undo steps stands beside the data tables.
        if (standsBelow(file, QStringLiteral("core/storage"))
            || standsBelow(file, QStringLiteral("core/sqlite"))
            || standsBelow(file, QStringLiteral("core/document")))
            continue;
        for (const QString &literal : cppText(QString::fromUtf8(readSource(file))).literals) {
            if (sql.match(literal).hasMatch())
                wrong += file + QStringLiteral(": ") + literal;
        }
    }
    CHECK(wrong.join(u'\n') == QString());
}

TEST_CASE("only services act on a document", "[rules][layers]")
{
    static const QRegularExpression act(QStringLiteral(
        "\\btransact\\s*\\(|[.>]connection\\(\\)|\\bstores(\\(\\))?\\.\\w+\\.(insert|update|remove)\\s*\\("));
    // The first record of a new document is given with its creation.
    const QStringList creators{QStringLiteral("app/cli/commands/FileCommands.cpp"),
                               QStringLiteral("ui/shell/MainWindow.cpp")};
    QStringList wrong;
    for (const QString &file : productFiles()) {
        if (!standsBelow(file, QStringLiteral("app")) && !standsBelow(file, QStringLiteral("ui"))
            && !standsBelow(file, QStringLiteral("core/report")))
            continue;
        QString code = cppText(QString::fromUtf8(readSource(file))).code;
        if (creators.contains(file) && code.contains(u"Document::create("))
            code.replace(QStringLiteral("stores.municipality.insert("), QString());
        if (const auto match = act.match(code); match.hasMatch())
            wrong += file + QStringLiteral(": ") + match.captured();
    }
    CHECK(wrong.join(u'\n') == QString());
}
