// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/UsualAgenda.h"

namespace eldin::core {

std::vector<AgendaItem> usualAgenda(HearingKind kind)
{
    const LocalText moderator {QStringLiteral("Алып баруучу"), QStringLiteral("Ведущий"), QStringLiteral("Moderator")};
    const LocalText head {QStringLiteral("Айыл өкмөтүнүн башчысы"), QStringLiteral("Глава айыл окмоту"),
                          QStringLiteral("Head of the aiyl okmotu")};
    const LocalText finance {QStringLiteral("Финансы-экономика бөлүмү"), QStringLiteral("Финансово-экономический отдел"),
                             QStringLiteral("Finance and economics department")};
    const LocalText secretary {QStringLiteral("Катчы"), QStringLiteral("Секретарь"), QStringLiteral("Secretary")};
    const bool draft = kind == HearingKind::Draft;
    const LocalText report = draft
        ? LocalText {QStringLiteral("Жергиликтүү бюджеттин долбоору жөнүндө баяндама"),
                     QStringLiteral("Доклад о проекте местного бюджета"), QStringLiteral("Report on the draft local budget")}
        : LocalText {QStringLiteral("Жергиликтүү бюджеттин аткарылышы жөнүндө баяндама"),
                     QStringLiteral("Доклад об исполнении местного бюджета"),
                     QStringLiteral("Report on the execution of the local budget")};
    struct Row
    {
        AgendaKind kind;
        LocalText title;
        LocalText presenter;
        int minutes;
    };
    const std::vector<Row> rows {
        {AgendaKind::Opening,
         {QStringLiteral("Угуунун ачылышы, президиумду, күн тартибин жана регламентти бекитүү"),
          QStringLiteral("Открытие слушаний, утверждение президиума, повестки дня и регламента"),
          QStringLiteral("Opening, approval of the presidium, the agenda and the rules of procedure")},
         head, 10},
        {AgendaKind::Report, report, finance, 20},
        {AgendaKind::Questions,
         {QStringLiteral("Суроолор жана жооптор"), QStringLiteral("Вопросы и ответы"), QStringLiteral("Questions and answers")},
         finance, 30},
        {AgendaKind::Speeches,
         {QStringLiteral("Тургундардын чыгып сүйлөөсү жана сунуштары"), QStringLiteral("Выступления и предложения жителей"),
          QStringLiteral("Speeches and proposals of residents")},
         moderator, 45},
        {AgendaKind::Closing,
         {QStringLiteral("Угуунун жыйынтыгын чыгаруу"), QStringLiteral("Подведение итогов слушаний"),
          QStringLiteral("Summing up")},
         secretary, 10},
    };
    std::vector<AgendaItem> items;
    for (const Row &row : rows) {
        AgendaItem item;
        item.kind = row.kind;
        item.title = row.title;
        item.presenter = row.presenter;
        item.plannedMinutes = row.minutes;
        item.position = static_cast<int>(items.size()) + 1;
        items.push_back(item);
    }
    return items;
}

} // namespace eldin::core
