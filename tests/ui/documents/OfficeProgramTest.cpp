// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Papers as LibreOffice opens them: it prints them, and the print says what the paper says.
#include "tests/support/Printing.h"
#include "tests/ui/documents/OfficeFile.h"

#include "ui/documents/DocxWriter.h"
#include "ui/documents/OdtWriter.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QUrl>

#include <optional>

using namespace eldin::core::report;
using namespace eldin::ui::documents;
using namespace eldin::ui::test;

namespace {

constexpr int kPatience = 90'000; // milliseconds: it takes four seconds where nothing else is done

/// LibreOffice with its Writer, and poppler to read what it printed.
bool hasWriter()
{
    const QString office = QStandardPaths::findExecutable(QStringLiteral("soffice"));
    const QDir folder = QFileInfo(QFileInfo(office).canonicalFilePath()).dir();
    const bool found = !office.isEmpty() && folder.exists(QStringLiteral("libswlo.so"))
        && !QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty();
    if (!found)
        WARN("skipped: LibreOffice Writer or poppler's pdftotext are not there");
    return found;
}

/// Empty where the program did not end in time.
std::optional<QString> output(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(kPatience))
        return std::nullopt;
    CHECK(process.exitCode() == 0);
    return QString::fromUtf8(process.readAllStandardOutput());
}

/// Without what lines and columns do to words: pdftotext puts together what a line's end took apart, with the hyphen
/// that it had or without.
QString closed(const QString &text)
{
    static const QRegularExpression open(QStringLiteral("[\\s\\x{a0}\\x{2003}_-]+"));
    return QString(text).remove(open);
}

} // namespace

TEST_CASE("LibreOffice opens papers of the sample and prints all its words", "[ui][paper][office]")
{
    if (!hasWriter())
        return;
    const QTemporaryDir folder;
    std::vector<std::pair<QString, Report>> files;
    QStringList paths;
    int number = 0;
    for (const Report &paper : samplePapers()) {
        for (const char *ending : {"docx", "odt"}) {
            const QString name = QStringLiteral("%1-%2-%3").arg(++number).arg(paper.kind, QString::fromLatin1(ending));
            const QString path = folder.filePath(name + u'.' + QString::fromLatin1(ending));
            QFile file(path);
            REQUIRE(file.open(QIODevice::WriteOnly));
            file.write(path.endsWith(u"docx") ? toDocx(paper) : toOdt(paper));
            files.emplace_back(folder.filePath(name + QStringLiteral(".pdf")), paper);
            paths += path;
        }
    }
    // A profile of its own: one that is open at the desk would refuse.
    const QString profile = QStringLiteral("-env:UserInstallation=") + QUrl::fromLocalFile(folder.filePath(QStringLiteral("profile"))).toString();
    const QStringList options {profile, QStringLiteral("--headless"), QStringLiteral("--convert-to"), QStringLiteral("pdf"), QStringLiteral("--outdir"), folder.path()};
    if (!output(QStringLiteral("soffice"), options + paths)) {
        WARN("skipped: LibreOffice did not end in time");
        return;
    }
    for (const auto &[path, paper] : files) {
        INFO(path.toStdString());
        REQUIRE(QFileInfo::exists(path));
        const QString text
            = output(QStringLiteral("pdftotext"), {QStringLiteral("-enc"), QStringLiteral("UTF-8"), path, QStringLiteral("-")}).value();
        const QString all = closed(text);
        QStringList missing;
        const QStringList words = paragraphsOf(paper).join(u' ').split(QRegularExpression(QStringLiteral("[\\s-]+"))); // a page may end after a hyphen
        for (const QString &word : words) {
            if (!all.contains(closed(word)))
                missing += word;
        }
        CHECK(missing.join(u' ') == QString());
        // Fields were filled in: the last page says its own number.
        const auto pages = QRegularExpression(QStringLiteral("Pages:\\s+(\\d+)")).match(output(QStringLiteral("pdfinfo"), {path}).value()).captured(1);
        CHECK(plainSpaces(text).contains(paper.parts.back().pageWord.arg(pages, pages)));
    }
}
