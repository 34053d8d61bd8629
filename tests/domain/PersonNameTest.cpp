// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Printing.h"

#include "core/domain/PersonName.h"

#include <QStringList>

using namespace eldin::core;

namespace {

struct Row
{
    const char16_t *written;
    const char16_t *parts; ///< family|given|rest
    const char16_t *initials;
    Sex sex;
};

QString text(const char16_t *s)
{
    return QString::fromUtf16(s);
}

} // namespace

TEST_CASE("names are taken apart as people bear them", "[domain][name]")
{
    // Of jekendi.gov.kg and of registration lists (domain.md 6), and their usual variants.
    const Row rows[] {
        {u"Кудиретилла уулу Нуридин", u"Кудиретилла уулу|Нуридин|", u"Кудиретилла уулу Н.", Sex::Male},
        {u"Жаанбай кызы Сезим", u"Жаанбай кызы|Сезим|", u"Жаанбай кызы С.", Sex::Female},
        {u"Сезим Жаанбай кызы", u"Жаанбай кызы|Сезим|", u"Жаанбай кызы С.", Sex::Female},
        {u"Асанов Бакыт Эсен уулу", u"Асанов|Бакыт|Эсен уулу", u"Асанов Б. Э.", Sex::Male},
        {u"Асанова Гүлнара Маратовна", u"Асанова|Гүлнара|Маратовна", u"Асанова Г. М.", Sex::Female},
        {u"Гүлнара Маратовна Асанова", u"Асанова|Гүлнара|Маратовна", u"Асанова Г. М.", Sex::Female},
        {u"Асанов Бакыт", u"Асанов|Бакыт|", u"Асанов Б.", Sex::Male},
        {u"Бакыт Асанов", u"Асанов|Бакыт|", u"Асанов Б.", Sex::Male},
        {u"  өмүралиев   Ысак ", u"өмүралиев|Ысак|", u"өмүралиев Ы.", Sex::Male},
        {u"Ким Вера Петровна", u"Ким|Вера|Петровна", u"Ким В. П.", Sex::Female},
        {u"Бондаренко Иван Ильич", u"Бондаренко|Иван|Ильич", u"Бондаренко И. И.", Sex::Unknown},
        {u"Мамат Айгүл", u"Мамат|Айгүл|", u"Мамат А.", Sex::Female},
        {u"Токтогул Жаныбек", u"Токтогул|Жаныбек|", u"Токтогул Ж.", Sex::Unknown}, // -гул and -бек
        {u"Нурбек", u"Нурбек||", u"Нурбек", Sex::Male},
        {u"Айжан", u"Айжан||", u"Айжан", Sex::Unknown},
        {u"Asanova Gulnara", u"Asanova|Gulnara|", u"Asanova G.", Sex::Female},
        {u"Жээнбек кызы", u"Жээнбек кызы||", u"Жээнбек кызы", Sex::Female},
        {u"", u"||", u"", Sex::Unknown},
    };
    for (const Row &row : rows) {
        INFO(text(row.written).toStdString());
        const PersonName name = PersonName::of(text(row.written));
        CHECK(QStringList({name.family, name.given, name.rest}).join(u'|') == text(row.parts));
        CHECK(name.withInitials() == text(row.initials));
        CHECK(sexByName(text(row.written)) == row.sex);
    }
}

TEST_CASE("names stand in the Kyrgyz order by family name as written", "[domain][name]")
{
    QStringList names;
    for (const char16_t *name : {u"Өмүралиев Ысак", u"Уулу Бек", u"Үсөнова Айгүл", u"Орозова Бермет", u"Жаанбай кызы Сезим", u"Жаанбаев Эрмек", u"Асанов Бакыт",
                                 u"Асан"})
        names += text(name);
    std::sort(names.begin(), names.end(), [](const QString &a, const QString &b) { return PersonName::of(a).sortKey() < PersonName::of(b).sortKey(); });
    CHECK(names.join(u'|') == QStringLiteral("Асан|Асанов Бакыт|Жаанбаев Эрмек|Жаанбай кызы Сезим|Орозова Бермет|Өмүралиев Ысак|Уулу Бек|Үсөнова Айгүл"));
}

TEST_CASE("one person's names are recognised however they are written", "[domain][name]")
{
    const auto same = [](const char16_t *a, const char16_t *b) { return mayBeTheSame(text(a), text(b)) && mayBeTheSame(text(b), text(a)); };
    CHECK(same(u"Үсөнова Айгүл", u"усонова айгул"));
    CHECK(same(u"Асанов Бакыт", u"Бакыт Асанов"));
    CHECK(same(u"Асанова Гүлнара", u"Асанова Гүлнара Маратовна"));
    CHECK(same(u"Нурбек", u"нурбек"));
    CHECK_FALSE(same(u"Нурбек", u"Нурбек Асанов"));
    CHECK_FALSE(same(u"Асанов Бакыт", u"Асанов Болот"));
    CHECK_FALSE(same(u"Жаанбай кызы Сезим", u"Жаанбай уулу Сезим"));
    CHECK_FALSE(same(u"", u""));
}
