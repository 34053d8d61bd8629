// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journeys/HallScript.h"

namespace eldin::ui::test {

namespace {

using core::Language;
using core::RemarkKind;

constexpr int kRemarks = 60;
constexpr int kWithAmount = 12;

struct Sentence
{
    RemarkKind kind;
    Language language;
    const char16_t *words; ///< %1: a place, %2: an amount in words
};

// As people say it: short, each language with its own letters and none of the others'.
constexpr Sentence kSentences[] {
    {RemarkKind::Question, Language::Kyrgyz, u"%1 көчөсүндөгү жол качан оңдолот?"},
    {RemarkKind::Proposal, Language::Kyrgyz, u"%1 көчөсүнө жарык орнотууга %2 бөлүнсүн"},
    {RemarkKind::Question, Language::Russian, u"Почему на улице %1 не убирают мусор?"},
    {RemarkKind::Criticism, Language::Kyrgyz, u"%1 көчөсүндө суу жумасына эки гана жолу келет"},
    {RemarkKind::Proposal, Language::Russian, u"Выделить %2 на ремонт моста у улицы %1"},
    {RemarkKind::Comment, Language::English, u"The road of %1 street is better than the last year"},
    {RemarkKind::Comment, Language::Kyrgyz, u"%1 көчөсүндө өткөн жылы көп иш жасалды"},
    {RemarkKind::Thanks, Language::Russian, u"Спасибо, что на улице %1 поставили остановку"},
    {RemarkKind::Question, Language::English, u"How much is the water tariff in %1 street?"},
    {RemarkKind::Thanks, Language::Kyrgyz, u"%1 көчөсүндөгү бала бакча үчүн ыраазыбыз"},
};

constexpr const char16_t *kPlaces[] {u"Манас", u"Достук", u"Арча", u"Бирдик", u"Эмгек", u"Мектеп"};
// Women and men by turns.
constexpr const char16_t *kNames[] {u"Асанова Айгүл",     u"Токтогулов Бакыт", u"Жээнбекова Гүлнара", u"Мамытов Эркин", u"Үсөнова Жылдыз",
                                    u"Өмүрбек уулу Нурбек", u"Жаанбай кызы Сезим", u"Токторбаев Өмүрбек"};

} // namespace

HallScript HallScript::make()
{
    HallScript script;
    for (int i = 0; i < 40; ++i) {
        const bool man = i % 2 == 1;
        script.registered.push_back({QString::fromUtf16(kNames[i % 8]) + QStringLiteral(" %1").arg(i + 1), man ? core::Sex::Male : core::Sex::Female});
    }
    script.counted = {4, 11, 16, 19};
    script.votes = {{87, 1, 2}, {80, 4, 6}, {55, 21, 14}};
    int withAmount = 0;
    for (int i = 0; i < kRemarks; ++i) {
        const Sentence &sentence = kSentences[i % std::size(kSentences)];
        ScriptedRemark remark;
        remark.kind = sentence.kind;
        remark.language = sentence.language;
        remark.text = QString::fromUtf16(sentence.words).replace(QStringLiteral("%1"), QString::fromUtf16(kPlaces[i / 10]));
        if (sentence.kind == RemarkKind::Proposal && withAmount < kWithAmount) {
            const int thousands = 100 + 15 * ++withAmount;
            const bool kyrgyz = sentence.language == Language::Kyrgyz;
            remark.text.replace(QStringLiteral("%2"), QString::number(thousands) + (kyrgyz ? QStringLiteral(" миң сом") : QStringLiteral(" тыс. сомов")));
            remark.amount = core::Money::fromSom(thousands * 1000);
        }
        remark.speaker = i % 7 == 6 ? 0 : 1 + (i * 11) % 40;
        remark.seconds = 15 + (i * 17) % 100;
        remark.pause = i % 9 == 4 ? 20 + i : 0;
        script.remarks.push_back(remark);
    }
    return script;
}

} // namespace eldin::ui::test
