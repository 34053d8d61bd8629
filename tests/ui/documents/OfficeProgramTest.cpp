// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Papers as LibreOffice opens them: it prints every kind of them, and the print says what the paper says, no less and no more.
#include "tests/support/Places.h"
#include "tests/support/Printing.h"
#include "tests/support/SampleDocument.h"
#include "tests/ui/documents/OfficeFile.h"

#include "core/report/papers/PaperMaker.h"
#include "ui/documents/DocxWriter.h"
#include "ui/documents/OdtWriter.h"
#include "ui/documents/PageWord.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QUrl>

#include <algorithm>
#include <iterator>
#include <map>
#include <optional>

using namespace eldin::core;
using namespace eldin::core::report;
using namespace eldin::ui::documents;
using namespace eldin::ui::test;
using eldin::core::test::SampleDocument;

namespace {

constexpr int kPatience = 110'000; // milliseconds for all papers of a language: it takes twenty seconds where nothing else is done

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
std::optional<QString> output(const QString &program, const QStringList &arguments, const QString &fonts = {})
{
    QProcess process;
    if (!fonts.isEmpty()) {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("FONTCONFIG_FILE"), fonts);
        process.setProcessEnvironment(environment);
    }
    process.start(program, arguments);
    if (!process.waitForFinished(kPatience))
        return std::nullopt;
    CHECK(process.exitCode() == 0);
    return QString::fromUtf8(process.readAllStandardOutput());
}

/// The fonts of our papers, or their like, which a desk has and a bare machine has not.
QString fontsIn(const QTemporaryDir &folder)
{
    QFile file(folder.filePath(QStringLiteral("fonts.conf")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("<?xml version=\"1.0\"?><!DOCTYPE fontconfig SYSTEM \"fonts.dtd\"><fontconfig><include ignore_missing=\"yes\">/etc/fonts/fonts.conf</include><dir>");
    file.write(eldin::test::sourcePath(QStringLiteral("resources/fonts</dir><cachedir>%1</cachedir></fontconfig>")).arg(folder.filePath(QStringLiteral("fonts"))).toUtf8());
    return file.fileName();
}

/// Without what lines and columns do to words, and without the lines to write on.
QString closed(const QString &text)
{
    static const QRegularExpression open(QStringLiteral("[\\s\\x{a0}\\x{2003}_-]+"));
    return QString(text).remove(open);
}

/// What is printed in the pages' middle, closed. Each page has to end with its foot, all fields filled in.
QString bodyOf(const QString &print, const Report &paper)
{
    QStringList pages = print.split(u'\f');
    pages.removeLast(); // a form feed ends a page
    QString body;
    for (qsizetype page = 0; page < pages.size(); ++page) {
        INFO("page " << page + 1);
        QString text = closed(pages[page]);
        bool found = false;
        for (const Part &part : paper.parts) {
            const QString seal = part.sealCode.isEmpty() ? QString() : part.sealLine();
            const QString foot = closed(footLine(part) + part.pageWord.arg(page + 1).arg(pages.size()) + seal);
            if (found || !text.endsWith(foot))
                continue;
            found = true;
            text.chop(foot.size());
            if (const QString mark = closed(part.draftMark); text.startsWith(mark))
                text.remove(0, mark.size());
        }
        CHECK(found);
        body += text;
    }
    return body;
}

/// The letters of `all` that `known` has not, or not so often.
QString lettersBeyond(QString all, QString known)
{
    std::sort(all.begin(), all.end());
    std::sort(known.begin(), known.end());
    QString beyond;
    std::set_difference(all.begin(), all.end(), known.begin(), known.end(), std::back_inserter(beyond));
    return beyond;
}

/// What heads of tables say on further pages: a table that goes on has its head again.
QString repeatedHeads(QString body, const Report &paper)
{
    std::map<QString, qsizetype> tables;
    for (const Table &table : blocksIn<Table>(paper)) {
        QString head;
        for (const TableColumn &column : table.columns)
            head += closed(column.title);
        ++tables[head];
    }
    std::vector<std::pair<QString, qsizetype>> heads(tables.begin(), tables.end());
    // The longest first: the head of one table may end with that of another.
    std::sort(heads.begin(), heads.end(), [](const auto &a, const auto &b) { return a.first.size() > b.first.size(); });
    QString repeated;
    for (const auto &[head, first] : heads) {
        repeated += head.repeated(body.count(head) - first);
        body.replace(head, QStringLiteral("|"));
    }
    return repeated;
}

/// What of the paper the print lacks. A row between two pages is torn, cell by cell: of those the words are looked for.
QStringList missingIn(const QString &body, const Report &paper)
{
    static const QRegularExpression gap(QStringLiteral("[\\s-]+"));
    QStringList missing;
    for (const QString &text : paragraphsOf(paper)) {
        const QStringList words = text.split(gap);
        if (!body.contains(closed(text)) && !std::all_of(words.begin(), words.end(), [&](const QString &word) { return body.contains(closed(word)); }))
            missing += text;
    }
    return missing;
}

void checkPrint(const QString &path, const Report &paper)
{
    INFO(path.toStdString());
    REQUIRE(QFileInfo::exists(path));
    // In the order in which it was drawn: a cell after another.
    const QString print = output(QStringLiteral("pdftotext"), {QStringLiteral("-raw"), QStringLiteral("-enc"), QStringLiteral("UTF-8"), path, QStringLiteral("-")}).value();
    if (paper.oneSheet || paper.look == Look::Poster)
        CHECK(print.count(u'\f') == static_cast<qsizetype>(paper.parts.size()));
    const QString body = bodyOf(print, paper);
    CHECK(missingIn(body, paper) == QStringList());
    // No word too many either.
    const QString letters = closed(paragraphsOf(paper).join(QString())) + repeatedHeads(body, paper);
    CHECK(lettersBeyond(letters, body) == QString());
    CHECK(lettersBeyond(body, letters) == QString());
}

void checkPapers(const std::vector<Report> &papers)
{
    const QTemporaryDir folder;
    std::vector<std::pair<QString, const Report *>> files;
    QStringList paths;
    int number = 0;
    for (const Report &paper : papers) {
        for (const char *ending : {"docx", "odt"}) {
            const QString name = QStringLiteral("%1-%2-%3").arg(++number).arg(paper.kind, QString::fromLatin1(ending));
            const QString path = folder.filePath(name + u'.' + QString::fromLatin1(ending));
            QFile file(path);
            REQUIRE(file.open(QIODevice::WriteOnly));
            file.write(path.endsWith(u"docx") ? toDocx(paper) : toOdt(paper));
            files.emplace_back(folder.filePath(name + QStringLiteral(".pdf")), &paper);
            paths += path;
        }
    }
    // A profile of its own: one that is open at the desk would refuse.
    const QString profile = QStringLiteral("-env:UserInstallation=") + QUrl::fromLocalFile(folder.filePath(QStringLiteral("profile"))).toString();
    const QStringList options {profile, QStringLiteral("--headless"), QStringLiteral("--convert-to"), QStringLiteral("pdf"), QStringLiteral("--outdir"), folder.path()};
    if (!output(QStringLiteral("soffice"), options + paths, fontsIn(folder))) {
        WARN("skipped: LibreOffice did not end in time");
        return;
    }
    for (const auto &[path, paper] : files)
        checkPrint(path, *paper);
}

void checkLanguage(PaperLanguage language)
{
    if (!hasWriter())
        return;
    SampleDocument sample;
    std::vector<Report> papers;
    for (const auto &[kind, code] : Codes<PaperKind>::list)
        papers.push_back(makePaper(sample.stores(), {kind, sample.openHearing().id, {}, language, {}}));
    for (const PaperKind kind : {PaperKind::Protocol, PaperKind::CitizensBudget, PaperKind::CouncilPackage, PaperKind::Brief})
        papers.push_back(makePaper(sample.stores(), {kind, sample.closedHearing().id, {}, language, {}}));
    checkPapers(papers);
}

} // namespace

TEST_CASE("LibreOffice prints all words of every Kyrgyz paper and no other", "[ui][paper][office]")
{
    checkLanguage(PaperLanguage::Kyrgyz);
}

TEST_CASE("LibreOffice prints all words of every Russian paper and no other", "[ui][paper][office]")
{
    checkLanguage(PaperLanguage::Russian);
}

TEST_CASE("LibreOffice prints all words of every English paper and no other", "[ui][paper][office]")
{
    checkLanguage(PaperLanguage::English);
}

TEST_CASE("LibreOffice prints all words of every paper in two languages and no other", "[ui][paper][office]")
{
    checkLanguage(PaperLanguage::KyrgyzAndRussian);
}
