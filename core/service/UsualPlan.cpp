// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/UsualPlan.h"

namespace eldin::core {

Hearing usualHearing(HearingKind kind, int year, const QDate &date)
{
    Hearing hearing;
    hearing.kind = kind;
    hearing.date = date;
    hearing.title = kind == HearingKind::Draft
        ? LocalText {QStringLiteral("%1-жылдын бюджетинин долбоору боюнча коомдук угуу").arg(year),
                     QStringLiteral("Общественные слушания по проекту бюджета на %1 год").arg(year),
                     QStringLiteral("Public hearing on the draft budget for %1").arg(year)}
        : LocalText {QStringLiteral("%1-жылдын бюджетинин аткарылышы боюнча коомдук угуу").arg(year),
                     QStringLiteral("Общественные слушания по исполнению бюджета за %1 год").arg(year),
                     QStringLiteral("Public hearing on the execution of the %1 budget").arg(year)};
    return hearing;
}

std::vector<PlanTask> usualPlan(const Hearing &hearing)
{
    const LocalText head {QStringLiteral("Айыл өкмөтүнүн башчысы"), QStringLiteral("Глава айыл окмоту"),
                          QStringLiteral("Head of the aiyl okmotu")};
    const LocalText finance {QStringLiteral("Финансы-экономика бөлүмү"), QStringLiteral("Финансово-экономический отдел"),
                             QStringLiteral("Finance and economics department")};
    const LocalText secretary {QStringLiteral("Жооптуу катчы"), QStringLiteral("Ответственный секретарь"),
                               QStringLiteral("Executive secretary")};
    const LocalText villages {QStringLiteral("Айыл башчылары"), QStringLiteral("Старосты (айыл башчылары)"),
                              QStringLiteral("Village heads")};
    struct Row
    {
        int days; ///< from the hearing
        LocalText responsible;
        LocalText title;
    };
    const std::vector<Row> rows {
        {-30, head, {QStringLiteral("Коомдук угууну өткөрүү жөнүндө тескеме чыгаруу"), QStringLiteral("Издать распоряжение о проведении общественных слушаний"),
             QStringLiteral("Issue the order to hold the hearing")}},
        {-28, secretary, {QStringLiteral("Жумушчу топту түзүү жана иш планын бекитүү"), QStringLiteral("Создать рабочую группу и утвердить план работы"),
             QStringLiteral("Form the working group and approve its plan")}},
        {-20, finance, {QStringLiteral("Бюджеттин таблицаларын жана кыскача баяндамасын даярдоо"), QStringLiteral("Подготовить таблицы и краткое описание бюджета"),
             QStringLiteral("Prepare the tables and a short description of the budget")}},
        {-16, finance, {QStringLiteral("Жарандык бюджеттин баракчасын эки тилде басып чыгаруу"), QStringLiteral("Напечатать листовку гражданского бюджета на двух языках"),
             QStringLiteral("Print the citizens' budget leaflet in two languages")}},
        {-14, villages, {QStringLiteral("Кулактандыруу жарыялоо жана чакыруу каттарын таратуу"), QStringLiteral("Опубликовать объявление и раздать приглашения"),
             QStringLiteral("Publish the announcement and hand out invitations")}},
        {-1, secretary, {QStringLiteral("Угууга чейин суроолорду жана сунуштарды чогултуу"), QStringLiteral("Собрать вопросы и предложения до слушаний"),
             QStringLiteral("Collect questions and proposals before the hearing")}},
        {-1, secretary, {QStringLiteral("Жайды, үн күчөткүчтү жана каттоо баракчаларын даярдоо"), QStringLiteral("Подготовить помещение, звук и листы регистрации"),
             QStringLiteral("Prepare the room, the sound and the registration sheets")}},
        {5, secretary, {QStringLiteral("Протоколду түзүү жана кол койдуруу"), QStringLiteral("Составить протокол и собрать подписи"),
             QStringLiteral("Write the protocol and have it signed")}},
        {15, head, {QStringLiteral("Сунуштарды карап чыгуу"), QStringLiteral("Рассмотреть предложения"),
             QStringLiteral("Consider the proposals")}},
        {30, head, {QStringLiteral("Жоопторду жарыялоо жана айылдык кеңешке берүү"), QStringLiteral("Опубликовать ответы и передать в айылный кенеш"),
             QStringLiteral("Publish the answers and hand them to the council")}}};
    std::vector<PlanTask> result;
    for (const Row &row : rows) {
        PlanTask task;
        task.hearingId = hearing.id;
        task.title = row.title;
        task.responsible = row.responsible;
        task.due = hearing.date.addDays(row.days);
        task.position = static_cast<int>(result.size()) + 1;
        result.push_back(task);
    }
    return result;
}

} // namespace eldin::core
