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
    const char *ky;
    const char *ru;
};

struct Group
{
    Item head;
    std::vector<Item> items;
};

/// Names as aimaks print them (domain.md 3.2); codes of the working seed.
const std::vector<Group> &revenueGroups()
{
    static const std::vector<Group> groups{
        {{"11", "Салыктык кирешелер", "Налоговые доходы"},
         {{"11111100", "Салык агенти төлөгөн киреше салыгы", "Подоходный налог, уплачиваемый налоговым агентом"},
          {"11122100", "Бирдиктүү салык", "Единый налог"},
          {"11122300", "Ыктыярдуу патенттин негизиндеги салык", "Налог на основе добровольного патента"},
          {"11311100", "Кыймылсыз мүлк салыгы", "Налог на недвижимое имущество"},
          {"11321100", "Айыл чарба багытындагы жер салыгы", "Земельный налог за земли сельхозназначения"}}},
        {{"14", "Салыктык эмес кирешелер", "Неналоговые доходы"},
         {{"14151100", "Калк конуштарындагы жерлердин ижарасына акы", "Аренда земель населённых пунктов"},
          {"14151200", "Жайыт жерлерин колдонууга акы", "Плата за пользование пастбищами"},
          {"14221100", "Таштандыларды чогултуу жана чыгаруу", "Сбор за вывоз мусора"}}},
        {{"13", "Расмий трансферттер", "Официальные трансферты"},
         {{"13311100", "Теңдештирүүчү трансферт", "Выравнивающий трансферт"},
          {"13311200", "Дем берүүчү грант", "Стимулирующий грант"}}}};
    return groups;
}

const std::vector<Group> &expenditureGroups()
{
    static const std::vector<Group> groups{
        {{"7011", "Аткаруу жана мыйзам чыгаруу органдары", "Исполнительные и законодательные органы"},
         {{"2111", "Эмгек акы", "Заработная плата"},
          {"2121", "Социалдык фондго төгүмдөр", "Взносы в Социальный фонд"},
          {"2211", "Иш сапар чыгымдары", "Расходы на служебные поездки"},
          {"2212", "Байланыш кызматтары", "Услуги связи"}}},
        {{"7063", "Суу менен камсыздоо", "Водоснабжение"},
         {{"2225", "Учурдагы оңдоо", "Текущий ремонт"}, {"3111", "Имараттар жана курулмалар", "Здания и сооружения"}}},
        {{"7091", "Мектепке чейинки билим берүү", "Дошкольное образование"},
         {{"2111", "Эмгек акы", "Заработная плата"},
          {"2218", "Тамак-аш азыктары", "Продукты питания"},
          {"2223", "Көмүр жана башка отун", "Уголь и другое топливо"}}}};
    return groups;
}

class Invention
{
public:
    Invention(const Shape &shape, unsigned seed)
        : m_shape(shape)
        , m_random(seed)
        , m_kyrgyz(shape.language == Language::Kyrgyz)
    {
    }

    CorpusCase make();

private:
    [[nodiscard]] QString say(const char *ky, const char *ru) const { return QString::fromUtf8(m_kyrgyz ? ky : ru); }
    void text(std::uint32_t column, const QString &text) { m_table.put({m_row, column}, {CellKind::Text, false, text}); }
    void titles();
    void head();
    void layColumns();
    void figures(const std::vector<Money> &amounts, bool sum);
    void section(const std::vector<Group> &groups, BudgetSection section, const QString &total);
    [[nodiscard]] std::vector<Money> invented(bool negative);
    [[nodiscard]] QString unitText() const;

    Shape m_shape;
    std::mt19937 m_random;
    bool m_kyrgyz;
    CorpusCase m_table;
    std::uint32_t m_row = 0;
    std::uint32_t m_code = 0, m_economic = 0, m_name = 0, m_first = 0;
    int m_number = 0;
};

QString Invention::unitText() const
{
    return m_shape.unit == MoneyUnit::Som ? say("сом", "сом") : say("миң сом", "тыс. сом");
}

void Invention::titles()
{
    text(0, say("Кашка-Булак айыл аймагынын 2027-жылга жергиликтүү бюджети", "Местный бюджет Кашка-Булакского айылного аймака на 2027 год"));
    ++m_row;
    if (m_shape.unitPlace == Shape::UnitPlace::Title) {
        text(0, u'(' + unitText() + u')');
        ++m_row;
    } else if (m_shape.unitPlace == Shape::UnitPlace::Corner) {
        text(m_first, unitText());
        ++m_row;
    }
}

void Invention::layColumns()
{
    std::uint32_t column = m_shape.numbering ? 1 : 0;
    m_code = column;
    column += m_shape.codes == Shape::Codes::None ? 0 : 1;
    m_economic = column;
    column += m_shape.codes == Shape::Codes::FunctionAndEconomic ? 1 : 0;
    m_name = column++;
    m_first = column;
    m_table.truth.nameColumn = m_name;
    m_table.truth.unit = m_shape.unit;
    for (int year = 0; year < m_shape.years; ++year) {
        if (m_shape.twoStages) {
            m_table.truth.budgets.push_back({column, 2025 + year, BudgetStage::Approved});
            m_table.truth.budgets.push_back({column + 1, 2025 + year, BudgetStage::Executed});
            column += 4; // per cent and deviation behind
        } else {
            m_table.truth.budgets.push_back({column++, 2027 + year, year == 0 ? BudgetStage::Draft : BudgetStage::Forecast});
        }
    }
}

void Invention::head()
{
    const std::uint32_t top = m_row;
    const int levels = m_shape.headLevels;
    const QString unit = m_shape.unitPlace == Shape::UnitPlace::Head ? QStringLiteral(", ") + unitText() : QString();
    const auto deep = [&](std::uint32_t column, const QString &words) {
        text(column, words);
        if (levels > 1)
            m_table.sheet.merges.push_back({top, column, top + static_cast<std::uint32_t>(levels) - 1, column});
    };
    if (m_shape.numbering)
        deep(0, QStringLiteral("№"));
    if (m_shape.codes == Shape::Codes::One)
        deep(m_code, say("Коду", "Код"));
    if (m_shape.codes == Shape::Codes::FunctionAndEconomic) {
        deep(m_code, say("Функциялык код", "Функциональный код"));
        deep(m_economic, say("Экономикалык код", "Экономический код"));
    }
    deep(m_name, say("Аталышы", "Наименование"));
    const std::uint32_t last = m_table.truth.budgets.back().column + (m_shape.twoStages ? 2 : 0);
    if (levels == 3) {
        text(m_first, say("Суммасы", "Сумма") + unit);
        if (last > m_first)
            m_table.sheet.merges.push_back({m_row, m_first, m_row, last});
        ++m_row;
    }
    const auto stage = [&](BudgetStage which) {
        return which == BudgetStage::Draft ? say("долбоор", "проект")
            : which == BudgetStage::Forecast ? say("болжол", "прогноз")
            : which == BudgetStage::Approved ? say("бекитилген", "утверждено")
                                             : say("аткарылышы", "исполнено");
    };
    const auto year = [&](int number) { return say("%1-жыл", "%1 год").arg(number); };
    for (const TrueBudget &budget : m_table.truth.budgets) {
        const bool first = !m_shape.twoStages || *budget.stage == BudgetStage::Approved;
        if (levels == 1) {
            text(budget.column, year(*budget.year) + QStringLiteral(", ") + stage(*budget.stage) + unit);
        } else {
            if (first)
                text(budget.column, year(*budget.year) + (levels == 2 ? unit : QString()));
            if (first && m_shape.twoStages)
                m_table.sheet.merges.push_back({m_row, budget.column, m_row, budget.column + 3});
            m_table.put({m_row + 1, budget.column}, {CellKind::Text, false, stage(*budget.stage)});
        }
        if (m_shape.twoStages && *budget.stage == BudgetStage::Executed) {
            const std::uint32_t row = levels == 1 ? m_row : m_row + 1;
            m_table.put({row, budget.column + 1}, {CellKind::Text, false, QStringLiteral("%")});
            m_table.put({row, budget.column + 2}, {CellKind::Text, false, say("четтөө", "отклонение")});
        }
    }
    m_row += levels == 1 ? 1 : 2;
    if (m_shape.columnNumbers) {
        for (std::uint32_t column = 0; column <= last; ++column)
            m_table.put({m_row, column}, {CellKind::Number, false, QString::number(column + 1)});
        ++m_row;
    }
    m_table.truth.dataStart = m_row;
}

std::vector<Money> Invention::invented(bool negative)
{
    std::vector<Money> amounts;
    for (std::size_t i = 0; i < m_table.truth.budgets.size(); ++i) {
        // No round figures: a fault must change something, and no two lines are alike.
        std::int64_t tenths = 1000 + static_cast<std::int64_t>(m_random() % 80'000);
        tenths += tenths % 10 == 0 ? 3 : 0;
        const std::int64_t tyiyn = tenths * 10'000;
        amounts.push_back(Money::fromTyiyn(negative ? -(tenths / 50) * 10'000 : tyiyn));
    }
    return amounts;
}

void Invention::figures(const std::vector<Money> &amounts, bool sum)
{
    const auto number = [&](Money money) {
        const std::int64_t scale = m_shape.unit == MoneyUnit::Som ? 100 : 100'000;
        QString digits = QString::number(static_cast<double>(money.tyiyn()) / static_cast<double>(scale), 'f', 1);
        if (digits.endsWith(QStringLiteral(".0")))
            digits.chop(2);
        return digits;
    };
    for (std::size_t i = 0; i < amounts.size(); ++i) {
        const TrueBudget &budget = m_table.truth.budgets[i];
        m_table.put({m_row, budget.column}, {CellKind::Number, sum && m_shape.formulas, number(amounts[i])});
        if (!m_shape.twoStages || *budget.stage != BudgetStage::Executed)
            continue;
        const double percent = static_cast<double>(amounts[i].tyiyn()) * 100 / static_cast<double>(amounts[i - 1].tyiyn());
        m_table.put({m_row, budget.column + 1}, {CellKind::Number, false, QString::number(percent, 'f', 1)});
        m_table.put({m_row, budget.column + 2}, {CellKind::Number, false, number(amounts[i] - amounts[i - 1])});
    }
}

void Invention::section(const std::vector<Group> &groups, BudgetSection section, const QString &total)
{
    const auto row = [&](const Item &item, const QString &function, bool head) {
        const QString code = QString::fromLatin1(item.code);
        if (m_shape.numbering && !head)
            text(0, QString::number(++m_number));
        if (m_shape.codes == Shape::Codes::One)
            text(m_code, code);
        if (m_shape.codes == Shape::Codes::FunctionAndEconomic) {
            text(m_code, function);
            if (!head)
                text(m_economic, code);
        }
        const QString indent = m_shape.codes == Shape::Codes::None && !head ? QStringLiteral("  ") : QString();
        text(m_name, indent + say(item.ky, item.ru));
    };
    std::vector<Money> all(m_table.truth.budgets.size());
    for (std::size_t g = 0; g < groups.size(); ++g) {
        const std::uint32_t headRow = m_row++;
        std::vector<Money> sum(all.size());
        for (std::size_t i = 0; i < groups[g].items.size(); ++i) {
            const Item &item = groups[g].items[i];
            const auto amounts = invented(m_shape.negative && g == 1 && i == 1);
            row(item, QString::fromLatin1(groups[g].head.code), false);
            figures(amounts, false);
            TrueLine line{m_row, say(item.ky, item.ru), section, {}, headRow};
            for (std::size_t b = 0; b < amounts.size(); ++b) {
                line.amounts.emplace_back(amounts[b]);
                sum[b] += amounts[b];
            }
            m_table.truth.lines.push_back(line);
            ++m_row;
            if (m_shape.memo && i == 0) {
                text(m_name, say("анын ичинде: өткөн жылдын карызы", "в том числе: долг прошлого года"));
                std::vector<Money> part;
                for (const Money amount : amounts)
                    part.push_back(Money::fromTyiyn(amount.tyiyn() / 30'000 * 10'000));
                figures(part, false);
                ++m_row;
            }
        }
        const std::uint32_t next = m_row;
        m_row = headRow;
        row(groups[g].head, QString::fromLatin1(groups[g].head.code), true);
        figures(sum, true);
        m_row = next;
        for (std::size_t b = 0; b < sum.size(); ++b)
            all[b] += sum[b];
    }
    text(m_name, total);
    figures(all, true);
    ++m_row;
}

CorpusCase Invention::make()
{
    m_table.name = QStringLiteral("invented");
    m_table.sheet.format = QStringLiteral("xlsx");
    layColumns();
    titles();
    head();
    const bool both = m_shape.revenue && m_shape.expenditure;
    if (m_shape.revenue) {
        if (both) {
            text(m_name, say("I. КИРЕШЕЛЕР", "I. ДОХОДЫ"));
            ++m_row;
        }
        section(revenueGroups(), BudgetSection::Revenue, say("БАРДЫК КИРЕШЕЛЕР", "ВСЕГО ДОХОДОВ"));
    }
    if (m_shape.expenditure) {
        if (both) {
            text(m_name, say("II. ЧЫГАШАЛАР", "II. РАСХОДЫ"));
            ++m_row;
        }
        section(expenditureGroups(), BudgetSection::Expenditure, say("БАРДЫК ЧЫГАШАЛАР", "ВСЕГО РАСХОДОВ"));
    }
    if (m_shape.signatures) {
        ++m_row;
        text(m_name, say("Айыл өкмөтүнүн башчысы _________ А. Асанов", "Глава айыл окмоту _________ А. Асанов"));
        ++m_row;
        text(m_name, say("Финансы болумунун башчысы _________ Г. Осмонова", "Начальник финансового отдела _________ Г. Осмонова"));
    }
    return std::move(m_table);
}

} // namespace

CorpusCase inventedBudget(const Shape &shape, unsigned seed)
{
    return Invention(shape, seed).make();
}

} // namespace eldin::corpus
