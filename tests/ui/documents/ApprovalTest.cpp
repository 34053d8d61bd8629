// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What every paper of the sample says, word for word: a change of a paper has to be accepted on purpose, by running this
// test with ELDIN_ACCEPT_PAPERS=1 and reading the difference before it is committed.
#include "tests/support/Places.h"
#include "tests/support/Printing.h"
#include "tests/support/SampleDocument.h"

#include "core/report/HandOver.h"
#include "core/report/papers/PaperMaker.h"
#include "ui/documents/HtmlWriter.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

using namespace eldin::core;
using namespace eldin::core::test;
using eldin::ui::documents::toHtml;

namespace {

/// Without the drawings, whose numbers depend on the fonts of the machine: what they show stands in their names.
QString withoutDrawings(QString html)
{
    static const QRegularExpression svg(QStringLiteral("<svg.*?</svg>"), QRegularExpression::DotMatchesEverythingOption);
    return html.replace(svg, QStringLiteral("<svg/>"));
}

QString placeOf(const QString &name)
{
    return QDir(eldin::test::sourcePath(QStringLiteral("tests/data/papers"))).filePath(name + QStringLiteral(".html"));
}

void check(const QString &name, const QString &html)
{
    INFO(name.toStdString());
    QFile file(placeOf(name));
    if (qEnvironmentVariableIsSet("ELDIN_ACCEPT_PAPERS")) {
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(html.toUtf8());
        return;
    }
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QStringList accepted = QString::fromUtf8(file.readAll()).split(u'\n');
    const QStringList made = html.split(u'\n');
    for (qsizetype line = 0; line < std::max(accepted.size(), made.size()); ++line) {
        INFO("line " << line + 1);
        REQUIRE(made.value(line) == accepted.value(line));
    }
}

} // namespace

TEST_CASE("every paper of the sample says what was accepted", "[ui][paper][approval]")
{
    SampleDocument sample;
    for (const auto &[kind, code] : Codes<PaperKind>::list) {
        for (const PaperLanguage language : {PaperLanguage::KyrgyzAndRussian, PaperLanguage::English}) {
            const report::Report paper = makePaper(sample.stores(), {kind, sample.openHearing().id, {}, language, {}});
            check(QString::fromUtf16(code) + u'.' + codeOf(language), withoutDrawings(toHtml(paper)));
        }
    }
}

TEST_CASE("the papers of a closed hearing say what was accepted", "[ui][paper][approval]")
{
    SampleDocument sample;
    for (const PaperKind kind : {PaperKind::Protocol, PaperKind::CitizensBudget, PaperKind::CouncilPackage, PaperKind::Brief, PaperKind::Synopsis, PaperKind::ResponseReport, PaperKind::Letters, PaperKind::Press,
                                 PaperKind::Ledger, PaperKind::ExecutionReport, PaperKind::Indicators, PaperKind::OwnQuestionnaire, PaperKind::QuestionnaireResults, PaperKind::Evidence}) {
        const report::Report paper = makePaper(sample.stores(), {kind, sample.closedHearing().id, {}, PaperLanguage::KyrgyzAndRussian, {}});
        check(codeOf(kind) + QStringLiteral(".closed"), withoutDrawings(toHtml(paper)));
    }
}

TEST_CASE("the paper of the handing over says what was accepted", "[ui][paper][approval]")
{
    SampleDocument sample;
    const FilePlaces places {QStringLiteral("ак-булак.eldin"), QStringLiteral("eldin-unu-backups"), QDateTime(QDate(2026, 11, 30), QTime(9, 12))};
    for (const PaperLanguage language : {PaperLanguage::KyrgyzAndRussian, PaperLanguage::English})
        check(QStringLiteral("hand-over.") + codeOf(language), withoutDrawings(toHtml(handOverPaper(sample.stores(), QDate(2026, 12, 1), places, language))));
}
