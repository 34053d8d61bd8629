// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/corpus/AllCases.h"

#include "tests/corpus/BaseBudgets.h"
#include "tests/corpus/Faults.h"
#include "tests/corpus/Looks.h"

#include <utility>

namespace eldin::corpus {

using namespace core;
using namespace core::exchange;

namespace {

class Corpus
{
public:
    std::vector<CorpusCase> take() { return std::move(m_cases); }

    void add(CorpusCase table, const QString &what)
    {
        table.name += QStringLiteral(": ") + what;
        m_cases.push_back(std::move(table));
    }

    /// The looks that any workbook can have.
    void addLooks(const CorpusCase &base)
    {
        add(base, QStringLiteral("as it is"));
        const auto with = [&](const char *what, const auto &change) {
            CorpusCase table = base;
            change(table);
            add(std::move(table), QString::fromUtf8(what));
        };
        with("begins in D8", [](CorpusCase &t) { shift(t, 7, 3); });
        with("binary noise", [](CorpusCase &t) { addBinaryNoise(t); });
        with("empty rows", [](CorpusCase &t) { addEmptyRows(t); });
        with("signatures", [](CorpusCase &t) { addSignatures(t); });
        with("a hidden row", [](CorpusCase &t) { hideRow(t, t.truth.lines.at(1).row); });
        with("a hidden column", [](CorpusCase &t) { addHiddenColumn(t); });
        with("letters of a Russian keyboard", [](CorpusCase &t) { dropKyrgyzLetters(t); });
    }

    /// Figures as texts; in thousand som or in som every group and mark means one thing only.
    void addAmountLooks(const CorpusCase &base)
    {
        const QString noBreak(QChar(0xA0)), thin(QChar(0x2009)), narrow(QChar(0x202F));
        const std::pair<const char *, AmountLook> looks[] = {
            {"spaces and comma", {QStringLiteral(" "), QStringLiteral(","), QStringLiteral("-"), {}}},
            {"no-break spaces and comma", {noBreak, QStringLiteral(","), QString(QChar(0x2212)), {}}},
            {"thin spaces and comma", {thin, QStringLiteral(","), QString(QChar(0x2013)), {}}},
            {"narrow spaces and comma", {narrow, QStringLiteral(","), QString(QChar(0x2014)), {}}},
            {"apostrophes and point", {QStringLiteral("'"), QStringLiteral("."), QStringLiteral("()"), {}}},
            {"points and comma", {QStringLiteral("."), QStringLiteral(","), QStringLiteral("- "), {}}},
            {"commas and point", {QStringLiteral(","), QStringLiteral("."), QStringLiteral("()"), {}}},
            {"point only", {{}, QStringLiteral("."), QStringLiteral("-"), {}}},
            {"comma only", {{}, QStringLiteral(","), QString(QChar(0x2010)), {}}},
            {"unit behind each figure", {noBreak, QStringLiteral(","), QStringLiteral("-"), QStringLiteral(" сом")}}};
        for (const auto &[what, look] : looks) {
            CorpusCase table = base;
            AmountLook here = look;
            if (!here.suffix.isEmpty() && base.truth.unit == MoneyUnit::ThousandSom)
                here.suffix = QStringLiteral(" миң") + here.suffix;
            typeAmounts(table, here);
            add(std::move(table), QString::fromUtf8(what));
        }
    }

    /// As a text file; one-byte sets lose the Kyrgyz letters.
    void addTexts(const CorpusCase &base)
    {
        struct Form
        {
            const char *encoding;
            bool mark;
            char16_t separator;
            const char *decimal;
            const char *end;
        };
        const Form forms[] = {{"UTF-8", false, u';', ",", "\n"},         {"UTF-8", true, u',', ".", "\r\n"},
                              {"UTF-8", true, u',', ",", "\r\n"},       {"UTF-8", false, u'\t', ",", "\r"},
                              {"UTF-16LE", true, u'\t', ",", "\r\n"},  {"UTF-16BE", true, u';', ",", "\n"},
                              {"UTF-16LE", false, u';', ".", "\r\n"},   {"windows-1251", false, u';', ",", "\r\n"},
                              {"koi8-r", false, u'\t', ",", "\n"},      {"iso-8859-5", false, u',', ".", "\n"},
                              {"windows-1251", false, u'\t', ".", "\r"}, {"ibm866", false, u';', ",", "\r\n"}};
        for (const Form &form : forms) {
            CorpusCase table = base;
            const QString encoding = QString::fromLatin1(form.encoding);
            if (!encoding.startsWith(u"UTF"))
                loseKyrgyzLetters(table);
            typeAmounts(table, {form.separator == u';' ? QString(QChar(0xA0)) : QString(), QString::fromLatin1(form.decimal), QStringLiteral("-"), {}});
            table.form = {encoding, QChar(form.separator), QString::fromLatin1(form.end), form.mark};
            table.sheet.merges.clear();
            add(std::move(table), encoding + (form.mark ? QStringLiteral(" marked, ") : QStringLiteral(", ")) + QString::number(form.separator) + QString::fromLatin1(form.decimal));
        }
    }

    void addFaults(const CorpusCase &base, unsigned seed)
    {
        for (const FaultKind kind : kAllFaults) {
            CorpusCase table = base;
            if (plant(table, kind, seed + static_cast<unsigned>(kind)))
                add(std::move(table), faultName(kind));
        }
    }

    /// A fault in a table that is typed as text, or shifted.
    void addDisguisedFaults(const CorpusCase &base, unsigned seed)
    {
        for (const FaultKind kind : {FaultKind::LostComma, FaultKind::WrongTotal, FaultKind::MissingLine, FaultKind::TransposedDigits}) {
            CorpusCase table = base;
            if (!plant(table, kind, seed))
                continue;
            CorpusCase typed = table;
            typeAmounts(typed, {QString(QChar(0xA0)), QStringLiteral(","), QStringLiteral("-"), {}});
            typed.form = {QStringLiteral("UTF-8"), u';', QStringLiteral("\n"), false};
            typed.sheet.merges.clear();
            add(std::move(typed), faultName(kind) + QStringLiteral(" in a text file"));
            shift(table, 4, 2);
            add(std::move(table), faultName(kind) + QStringLiteral(" in a shifted table"));
        }
    }

private:
    std::vector<CorpusCase> m_cases;
};

std::vector<Shape> shapes()
{
    std::vector<Shape> result;
    for (const Language language : {Language::Kyrgyz, Language::Russian}) {
        for (const auto codes : {Shape::Codes::None, Shape::Codes::One, Shape::Codes::FunctionAndEconomic}) {
            for (int levels = 1; levels <= 3; ++levels) {
                Shape shape;
                shape.language = language;
                shape.codes = codes;
                shape.headLevels = levels;
                shape.revenue = codes != Shape::Codes::FunctionAndEconomic;
                shape.expenditure = codes != Shape::Codes::One;
                shape.years = levels;
                shape.twoStages = levels == 2;
                const int number = static_cast<int>(result.size());
                shape.unitPlace = static_cast<Shape::UnitPlace>(number % 3);
                shape.unit = number % 4 == 1 ? MoneyUnit::Som : MoneyUnit::ThousandSom;
                shape.numbering = number % 5 == 2;
                shape.columnNumbers = number % 3 == 0;
                shape.memo = number % 2 == 0;
                shape.signatures = number % 2 == 1;
                shape.negative = number % 6 == 1;
                shape.formulas = number % 2 == 0;
                result.push_back(shape);
            }
        }
    }
    return result;
}

} // namespace

std::vector<CorpusCase> allCases()
{
    Corpus corpus;
    unsigned seed = 7;
    for (const char *file : {"alexandrovka-2020.xlsx", "kazan-kuigan-2022.xlsx", "kara-kujur-2021-2023.xlsx",
                             "expenditure-function-economic.xlsx", "ak-bulak-2027-draft.ods"}) {
        const CorpusCase base = realBudget(QString::fromLatin1(file));
        corpus.addLooks(base);
        corpus.addAmountLooks(base);
        corpus.addFaults(base, ++seed);
        corpus.addFaults(base, ++seed * 31);
        corpus.addDisguisedFaults(base, ++seed);
    }
    corpus.addTexts(realBudget(QStringLiteral("alexandrovka-2020.xlsx")));
    corpus.addTexts(realBudget(QStringLiteral("kazan-kuigan-2022.xlsx")));
    const auto forms = shapes();
    for (std::size_t i = 0; i < forms.size(); ++i) {
        CorpusCase base = inventedBudget(forms[i], ++seed);
        base.name += QStringLiteral(" %1").arg(i);
        corpus.addLooks(base);
        if (i % 3 == 0)
            corpus.addAmountLooks(base);
        if (CorpusCase inSom = base; stateInSom(inSom))
            corpus.add(std::move(inSom), QStringLiteral("in som"));
        corpus.addTexts(base);
        corpus.addFaults(base, ++seed);
        corpus.addDisguisedFaults(base, ++seed);
    }
    for (unsigned plain = 1; plain <= 240; ++plain)
        corpus.add(plainBudget(plain, plain % 3 != 0), plain % 3 != 0 ? QStringLiteral("perhaps a wrong total") : QStringLiteral("as it is"));
    for (unsigned plain = 1; plain <= 30; ++plain) {
        CorpusCase base = plainBudget(plain, false);
        for (const FaultKind kind : {FaultKind::ForeignUnit, FaultKind::SectionUnit, FaultKind::UnreadableEnd}) {
            CorpusCase table = base;
            if (plant(table, kind, plain))
                corpus.add(std::move(table), faultName(kind));
        }
        if (stateInSom(base))
            corpus.add(std::move(base), QStringLiteral("in som"));
    }
    for (unsigned plain = 241; plain <= 300; ++plain) {
        CorpusCase base = plainBudget(plain, false);
        if (plant(base, FaultKind::UnknownTotal, plain))
            corpus.add(std::move(base), faultName(FaultKind::UnknownTotal));
    }
    for (unsigned financed = 1; financed <= 24; ++financed) {
        CorpusCase base = financedBudget(financed);
        corpus.addFaults(base, ++seed);
        corpus.add(std::move(base), QStringLiteral("as it is"));
        for (CorpusCase &one : financedTables(financed))
            corpus.add(std::move(one), QStringLiteral("one section"));
    }
    return corpus.take();
}

} // namespace eldin::corpus
