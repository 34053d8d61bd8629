// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/budget/BudgetWords.h"
#include "core/exchange/budget/CodeNesting.h"
#include "tests/support/Printing.h"

using namespace eldin::core;
using namespace eldin::core::exchange;

namespace {

QString key(const char *text)
{
    return words::key(QString::fromUtf8(text));
}

Nesting nesting(const char *parent, const char *child, CodeKind kind)
{
    return codeNesting({codeStem(QString::fromUtf8(parent))}, {codeStem(QString::fromUtf8(child))}, {kind});
}

} // namespace

TEST_CASE("totals are known by their words and look-alikes are not", "[exchange][budget]")
{
    for (const char *text :
         {"Бардыгы", "бардык кирешелер", "БАРДЫК ЧЫГАШАЛАР", "Жалпы баары", "Жыйынтыгы:", "Итого по разделу",
          "Жалпы", "Жалпы сумма", "Жалпы көлөмү", "Жыйынтыгында", "Всё", "Все:", "Свод", "Общая сумма", "Сумма доходов",
          "Объем расходов", "Sum", "Σ", "Сумма:",
          "ВСЕГО:", "Всего расходов", "Кирешелер бардыгы", "Total", "бардыгы (документте)"}) {
        INFO(text);
        CHECK(words::isTotal(key(text)));
    }
    for (const char *text : {"Жалпы багыттагы мамлекеттик кызматтар", "жергиликтүү кирешелер",
                             "Жалпы билим берүү", "Сумма возврата", "Общая сумма кредита", "Свод законов", "Все дети",
                             "Таштандыларды жыйноо", "Прочие расходы", "Салыктык кирешелер"}) {
        INFO(text);
        CHECK_FALSE(words::isTotal(key(text)));
    }
}

TEST_CASE("headings of sections are told from lines with the same words", "[exchange][budget]")
{
    for (const char *text : {"I. КИРЕШЕЛЕР", "II. ЧЫГАШАЛАР", "ДОХОДЫ", "Расходы бюджета", "Бардык кирешелер",
                             "1. Кирешелер:"}) {
        INFO(text);
        CHECK(words::isSectionOnly(key(text)));
    }
    CHECK_FALSE(words::isSectionOnly(key("жергиликтүү кирешелер")));
    CHECK_FALSE(words::isSectionOnly(key("Прочие расходы")));
    CHECK(words::section(key("Кирешелер")) == BudgetSection::Revenue);
    CHECK_FALSE(words::section(key("Кирешелер жана чыгашалар")).has_value());
}

TEST_CASE("balances and stages are recognised in both languages", "[exchange][budget]")
{
    using words::Balance;
    CHECK(words::balance(key("Жыл башындагы калдык")) == Balance::Opening);
    CHECK(words::balance(key("Остаток средств на начало года")) == Balance::Opening);
    CHECK(words::balance(key("Жыл аягындагы калдык")) == Balance::Closing);
    CHECK(words::balance(key("Остаток на конец года")) == Balance::Closing);
    CHECK(words::balance(key("Дефицит бюджета")) == Balance::Result);
    CHECK(words::balance(key("Социалдык коргоо")) == Balance::None);
    CHECK(words::stage(key("2025-жыл, аткарылышы")) == BudgetStage::Executed);
    CHECK(words::stage(key("такталган план")) == BudgetStage::Revised);
    CHECK(words::stage(key("Уточнённый план")) == BudgetStage::Revised);
    CHECK(words::stage(key("долбоор")) == BudgetStage::Draft);
    CHECK(words::stage(key("болжол")) == BudgetStage::Forecast);
    CHECK(words::stage(key("План")) == BudgetStage::Approved);
    CHECK_FALSE(words::stage(key("Сумма")).has_value());
}

TEST_CASE("codes nest by their digits and groups", "[exchange][budget]")
{
    CHECK(nesting("701", "7011", CodeKind::Function) == Nesting::Surely);
    CHECK(nesting("710", "7102", CodeKind::Function) == Nesting::Surely);
    CHECK(nesting("701", "710", CodeKind::Function) == Nesting::No);
    CHECK(nesting("710", "709", CodeKind::Function) == Nesting::No);
    CHECK(nesting("11", "11122100", CodeKind::Combined) == Nesting::Surely);
    CHECK(nesting("11110000", "11111100", CodeKind::Revenue) == Nesting::Likely);
    CHECK(nesting("0100", "0113", CodeKind::Combined) == Nesting::Likely);
    CHECK(nesting("1000", "1113", CodeKind::Combined) == Nesting::No);
    CHECK(nesting("3000", "3111", CodeKind::Economic) == Nesting::Likely);
    CHECK(nesting("910", "917", CodeKind::Institution) == Nesting::No);
    CHECK(nesting("21 2 00 00000", "21 2 F3 67483", CodeKind::Target) == Nesting::Surely);
    CHECK(nesting("21 2 01 00000", "21 2 F3 67483", CodeKind::Target) == Nesting::No);
    CHECK(nesting("2211", "2211", CodeKind::Economic) == Nesting::Maybe);
    CHECK(nesting("10", "11", CodeKind::Section) == Nesting::No);
    CHECK(codeStem(QStringLiteral("00 0 00 00000")).isEmpty());
    CHECK(kindByShape(QStringLiteral("7063")) == CodeKind::Function);
    CHECK(kindByShape(QStringLiteral("2111")) == CodeKind::Economic);
    CHECK(kindByShape(QStringLiteral("11111100")) == CodeKind::Revenue);
}
