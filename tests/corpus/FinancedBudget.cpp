// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/corpus/BaseBudgets.h"

#include <random>

namespace eldin::corpus {

using namespace core;
using namespace core::exchange;

namespace {

struct Item
{
    const char *code;
    const char *name;
};

struct Part
{
    BudgetSection section;
    std::vector<const char *> headings;
    const char *total;
    std::vector<std::vector<Item>> items; ///< one of these lists
};

const std::vector<Part> &parts()
{
    static const std::vector<Part> all{
        {BudgetSection::Revenue,
         {"I. Кирешелер", "ДОХОДЫ"},
         "Бардыгы",
         {{{"11111100", "Киреше салыгы"}, {"11311100", "Мүлк салыгы"}, {"14151100", "Ижара акысы"}},
          {{"501", "Салыктар"}, {"502", "Трансферттер"}, {"503", "Ижара акысы"}}}},
        {BudgetSection::Expenditure,
         {"II. Чыгашалар", "РАСХОДЫ"},
         "Бардыгы",
         {{{"2111", "Эмгек акы"}, {"2211", "Иш сапар"}, {"3111", "Имараттар"}}, {{"601", "Аппарат"}, {"602", "Жолдор"}, {"603", "Суу"}}}},
        {BudgetSection::Financing,
         {"III. Каржылоо", "Финансирование дефицита", "Бюджеттин тартыштыгын каржылоо булактары", "Источники внутреннего финансирования дефицита бюджета"},
         "Бардыгы",
         {{{"321", "Насыя алуу"}, {"331", "Насыяны кайтаруу"}}, {{"32", "Получение кредита"}, {"33", "Погашение кредита"}},
          {{"3211", "Насыя алуу"}, {"3314", "Погашение"}}}}};
    return all;
}

class Writer
{
public:
    explicit Writer(unsigned seed)
        : m_random(seed)
    {
        m_table.name = QStringLiteral("financed %1").arg(seed);
        m_table.truth.nameColumn = 1;
        m_table.truth.budgets.push_back({2, 2027, BudgetStage::Draft});
        m_table.sheet.name = QStringLiteral("Жадыбал");
    }

    void head()
    {
        put(QStringLiteral("Код"), QStringLiteral("Аталышы"), QStringLiteral("2027-жыл, долбоор, миң сом"), CellKind::Text);
        m_table.truth.dataStart = m_row;
    }

    void heading(const Part &part, std::uint32_t column)
    {
        m_table.put({m_row++, column}, {CellKind::Text, false, QString::fromUtf8(part.headings[next(part.headings.size())])});
    }

    void section(const Part &part)
    {
        const auto &items = part.items[next(part.items.size())];
        int sum = 0;
        const std::uint32_t sumRow = m_row + static_cast<std::uint32_t>(items.size());
        for (const Item &item : items) {
            const int tenths = 1001 + 10 * static_cast<int>(next(7000));
            sum += tenths;
            m_table.truth.lines.push_back({m_row, QString::fromUtf8(item.name), part.section, {Money::fromTyiyn(std::int64_t {tenths} * 10'000)}, sumRow});
            put(QString::fromLatin1(item.code), QString::fromUtf8(item.name), QString::number(tenths / 10) + u'.' + QString::number(tenths % 10), CellKind::Number);
        }
        put({}, QString::fromUtf8(part.total), QString::number(sum / 10) + u'.' + QString::number(sum % 10), CellKind::Number);
    }

    CorpusCase take() { return std::move(m_table); }

private:
    [[nodiscard]] std::size_t next(std::size_t bound) { return m_random() % bound; }

    void put(const QString &code, const QString &name, const QString &amount, CellKind kind)
    {
        if (!code.isEmpty())
            m_table.put({m_row, 0}, {CellKind::Text, false, code});
        m_table.put({m_row, 1}, {CellKind::Text, false, name});
        m_table.put({m_row, 2}, {kind, false, amount});
        ++m_row;
    }

    std::mt19937 m_random;
    CorpusCase m_table;
    std::uint32_t m_row = 0;
};

} // namespace

CorpusCase financedBudget(unsigned seed)
{
    Writer writer(seed);
    writer.head();
    for (const Part &part : parts()) {
        writer.heading(part, 1);
        writer.section(part);
    }
    return writer.take();
}

std::vector<CorpusCase> financedTables(unsigned seed)
{
    std::vector<CorpusCase> tables;
    for (const Part &part : parts()) {
        Writer writer(seed + static_cast<unsigned>(tables.size()) * 1000);
        writer.heading(part, 0);
        writer.head();
        writer.section(part);
        tables.push_back(writer.take());
    }
    return tables;
}

} // namespace eldin::corpus
