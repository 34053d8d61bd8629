// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
// PDFs as another program reads them: fonts by pdffonts, words by pdftotext.
#include "tests/support/Printing.h"
#include "tests/support/ReportText.h"
#include "tests/support/SampleDocument.h"

#include "core/report/Papers.h"
#include "core/report/Wording.h"
#include "ui/documents/PdfWriter.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFOutlineDocumentHelper.hh>

#include <functional>

using namespace eldin::core;
using namespace eldin::core::report;
using namespace eldin::core::test;
using eldin::ui::documents::writePdf;

namespace {

bool hasPoppler()
{
    const bool found = !QStandardPaths::findExecutable(QStringLiteral("pdffonts")).isEmpty()
        && !QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty();
    if (!found)
        WARN("skipped: poppler's pdffonts and pdftotext are not there");
    return found;
}

QString output(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    REQUIRE(process.waitForFinished());
    CHECK(process.exitCode() == 0);
    return QString::fromUtf8(process.readAllStandardOutput());
}

/// The words of a PDF with every run of white space as one space.
QString wordsOf(const QString &path)
{
    return output(QStringLiteral("pdftotext"),
                  {QStringLiteral("-layout"), QStringLiteral("-enc"), QStringLiteral("UTF-8"), path,
                   QStringLiteral("-")})
        .simplified();
}

void checkFontsEmbedded(const QString &path)
{
    const QStringList lines = output(QStringLiteral("pdffonts"), {path}).split(u'\n', Qt::SkipEmptyParts);
    REQUIRE(lines.size() > 2);
    const qsizetype column = lines[0].indexOf(QStringLiteral("emb"));
    for (const QString &line : lines.sliced(2)) {
        INFO(line.toStdString());
        CHECK(line.mid(column, 3) == u"yes");
        CHECK(
            (line.contains(QStringLiteral("LiberationSerif")) || line.contains(QStringLiteral("NotoSans"))));
    }
}

} // namespace

TEST_CASE("every paper of the sample is a PDF with our fonts inside", "[ui][paper][pdf]")
{
    SampleDocument document;
    QTemporaryDir folder;
    const bool poppler = hasPoppler();
    for (const Hearing &hearing : document.stores().hearings.all()) {
        for (const PaperLanguage language : {PaperLanguage::KyrgyzAndRussian, PaperLanguage::English}) {
            for (const Report &paper : {protocol(document.stores(), hearing.id, {}, language),
                                        citizensBudget(document.stores(), hearing.id, language)}) {
                const QString path = folder.filePath(paper.kind + QStringLiteral(".pdf"));
                const int pages = writePdf(paper, path);
                CHECK(pages >= 2);
                if (!poppler)
                    continue;
                INFO(paper.kind.toStdString());
                checkFontsEmbedded(path);
                CHECK(output(QStringLiteral("pdfinfo"), {path})
                          .contains(QRegularExpression(QStringLiteral("Pages:\\s+%1\\n").arg(pages))));
            }
        }
    }
}

TEST_CASE("Kyrgyz letters can be read out of every style of a PDF", "[ui][paper][pdf]")
{
    if (!hasPoppler())
        return;
    QTemporaryDir folder;
    for (const Look look : {Look::Official, Look::Brochure}) {
        Report paper;
        paper.title = QStringLiteral("Ң");
        paper.look = look;
        Part part;
        part.footer = QStringLiteral("Төмөнкү жазуу");
        part.pageWord = QStringLiteral("%1-бет, бардыгы %2");
        QStringList words;
        int number = 0;
        for (const TextStyle style : {TextStyle::Normal, TextStyle::Bold, TextStyle::Italic, TextStyle::Note,
                                      TextStyle::Title, TextStyle::Subtitle, TextStyle::Lead}) {
            words += QStringLiteral("ҢӨҮңөү%1").arg(++number);
            part.blocks.push_back(Paragraph{words.back(), style, Align::Left, 0});
        }
        words += QStringLiteral("Өзгөчө");
        part.blocks.push_back(Heading{1, words.back()});
        words += {QStringLiteral("Үйдөгү"), QStringLiteral("Төлөм"), QStringLiteral("−74 957,7")};
        part.blocks.push_back(
            Table{QStringLiteral("Тоң"),
                  {{QStringLiteral("Үйдөгү"), Align::Left, 1}, {QStringLiteral("сом"), Align::Right, 1}},
                  {{{QStringLiteral("Төлөм"), QStringLiteral("−74 957,7")}, RowStyle::Total}}});
        paper.parts.push_back(part);
        const QString path = folder.filePath(QStringLiteral("кагаз.pdf"));
        CHECK(writePdf(paper, path) == 1);
        checkFontsEmbedded(path);
        const QString text = wordsOf(path);
        INFO(text.toStdString());
        for (const QString &word : std::as_const(words))
            CHECK(text.contains(word));
        CHECK(text.contains(QStringLiteral("1-бет, бардыгы 1")));
    }
}

TEST_CASE("the name at the foot of a page is whole, also beside the state of the data and the code of a seal", "[ui][paper][pdf]")
{
    if (!hasPoppler())
        return;
    QTemporaryDir folder;
    for (const char16_t *code : {u"", u"ABCD-EFGH"}) {
        Report paper;
        Part part;
        part.footer = QStringLiteral("2027-жылдын жергиликтүү бюджетинин долбоору боюнча коомдук угуу");
        part.dataState = QStringLiteral("Маалымат: 20.11.2026, нускасы 737B49");
        part.pageWord = QStringLiteral("%1-бет, бардыгы %2");
        part.sealCode = QString::fromUtf16(code);
        part.sealWord = QStringLiteral("Текшерүү коду: %1");
        part.sealWords = QStringLiteral("Протокол");
        part.blocks = {Paragraph {QStringLiteral("Угуу"), TextStyle::Normal, Align::Left, 0}};
        paper.parts.push_back(part);
        const QString path = folder.filePath(QStringLiteral("аягы.pdf"));
        writePdf(paper, path);
        const QString text = wordsOf(path);
        INFO(text.toStdString());
        CHECK(text.contains(part.footer));
        CHECK(text.contains(part.dataState));
        CHECK(text.contains(QStringLiteral("1-бет, бардыгы 1")));
        CHECK(text.contains(part.sealCode));
    }
}

TEST_CASE("the totals and the words of the sample can be read out of its papers", "[ui][paper][pdf]")
{
    if (!hasPoppler())
        return;
    SampleDocument document;
    QTemporaryDir folder;
    const Hearing hearing = document.openHearing();
    const BudgetTotals totals = document.stores().lines.totals(hearing.budgetId);
    for (const PaperLanguage language : {PaperLanguage::Kyrgyz, PaperLanguage::Russian}) {
        const Language one = languagesOf(language).front();
        for (const Report &paper : {protocol(document.stores(), hearing.id, {}, language),
                                    citizensBudget(document.stores(), hearing.id, language)}) {
            const QString path = folder.filePath(QStringLiteral("кагаз.pdf"));
            writePdf(paper, path);
            const QString text = wordsOf(path);
            for (const Money amount : {totals.revenue, totals.expenditure})
                CHECK(text.contains(moneyFigure(amount, MoneyUnit::ThousandSom, one).simplified()));
            for (const Heading &heading : blocksOf<Heading>(paper.parts[0])) {
                INFO(heading.text.toStdString());
                CHECK(text.contains(heading.text.section(u' ', 0, 0)));
            }
        }
    }
    CHECK(QDir(folder.path()).entryList(QDir::Files).size() == 1);
}

TEST_CASE("a PDF appears whole or not at all", "[ui][paper][pdf]")
{
    SampleDocument document;
    const Report paper = protocol(document.stores(), document.openHearing().id, {}, PaperLanguage::Kyrgyz);
    QTemporaryDir folder;
    CHECK_ERROR(writePdf(paper, folder.filePath(QStringLiteral("no/протокол.pdf"))), ErrorCode::Io);
    CHECK(QDir(folder.path()).entryList(QDir::Files).isEmpty());
}

TEST_CASE("a PDF says its language and title and has its headings as bookmarks", "[ui][paper][pdf]")
{
    if (!hasPoppler())
        return;
    SampleDocument document;
    const Report paper = citizensBudget(document.stores(), document.openHearing().id, PaperLanguage::KyrgyzAndRussian);
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("бюджет.pdf"));
    writePdf(paper, path);
    const QString about = output(QStringLiteral("pdfinfo"), {QStringLiteral("-enc"), QStringLiteral("UTF-8"), path});
    CHECK(about.contains(paper.title));
    QStringList headings;
    for (const Part &part : paper.parts) {
        for (const Block &block : part.blocks) {
            if (const auto *heading = std::get_if<Heading>(&block))
                headings += heading->text;
        }
    }
    REQUIRE(headings.size() > 10);
    QPDF pdf;
    pdf.processFile(QFile::encodeName(path).constData());
    CHECK(pdf.getRoot().getKey("/Lang").getUTF8Value() == "ky-KG");
    QStringList titles;
    const std::function<void(std::vector<QPDFOutlineObjectHelper>)> collect = [&](const std::vector<QPDFOutlineObjectHelper> &entries) {
        for (QPDFOutlineObjectHelper entry : entries) {
            titles += QString::fromStdString(entry.getTitle());
            CHECK(entry.getDestPage().isDictionary());
            collect(entry.getKids());
        }
    };
    collect(QPDFOutlineDocumentHelper(pdf).getTopLevelOutlines());
    for (const QString &heading : headings) {
        INFO(heading.toStdString());
        CHECK(titles.contains(heading));
    }
}
