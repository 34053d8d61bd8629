// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/budget/BudgetWords.h"

#include "core/base/Text.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace eldin::core::exchange::words {

namespace {

using Pattern = QRegularExpression;

/// Anchored at word starts; Kyrgyz and Russian words change their ends, so ends stay open.
Pattern pattern(QStringView text)
{
    Pattern result(text.toString(), Pattern::UseUnicodePropertiesOption);
    result.optimize();
    return result;
}

bool has(const QString &key, const Pattern &what)
{
    return what.match(key).hasMatch();
}

constexpr QStringView kRevenue = u"\\b(киреше|доход|поступлени|revenue|income\\b)";
constexpr QStringView kExpenditure = u"\\b(чыгаша|чыгым|расход|expen[ds])";
constexpr QStringView kFinancing
    = u"\\b(источник\\w* (\\w+ )?(финансирован|покрыти)|(финансирован|покрыти)\\w* дефицит|финансов\\w+ актив\\w+ и обязательств"
      u"|финансылык актив\\w* жана милдеттенме|financing)"
      u"|(дефицит|тартышт|танкыс|жетишпе)\\p{L}* (\\p{L}+ )?(каржылоо|жабуу)";
/// "Билим берүүнү каржылоо", "Финансирование культуры" are expenditure.
constexpr QStringView kBareFinancing
    = u"^(итого |всего |общее |жалпы |бардык )?(бюджетти(н)? )?(финансирование( бюджета| \\(?дефицита.*)?|каржылоо(нун)?( булак\\p{L}*)?)"
      u"[\\s,:.–-]*(всего|итого|бардыгы|баары|жыйынтыгы)?[\\s:.]*$";

/// Without numbering ("I.", "1.2", "-") at its beginning.
QString withoutNumber(const QString &key)
{
    // A word that begins the text and is not followed by a point or bracket is no number: nearly every name.
    const auto end = std::find_if(key.begin(), key.end(), [](QChar c) { return !c.isLetter(); });
    if (end != key.begin() && (end == key.end() || (*end != u'.' && *end != u')')))
        return key;
    static const Pattern number = pattern(u"^[\\s\\-–•*]*((\\d+|[ivx]+|[а-я])[.)]\\s*)*[\\s\\-–]*");
    QString result = key;
    return result.remove(number);
}

/// "Расходы, в сомах" without the unit that a heading states for its section.
QString withoutUnit(const QString &key)
{
    if (!key.contains(u"сом") && !key.contains(u"руб"))
        return key;
    static const Pattern unit = pattern(u"[\\s,;(–-]+(в\\s+)?((тыс\\w*|мин|минь|мын)[\\s.]*)?(кыргызск\\w+\\s+)?(сом|руб)\\w*\\.?(\\s+менен)?[\\s).:]*$");
    QString result = key;
    return result.remove(unit);
}

} // namespace

QString joined(const QString &text)
{
    QString mended = text;
    // A hyphen at a line's end belongs to the line break unless a capital or a digit follows.
    static const Pattern broken = pattern(u"(?<=\\p{Ll})[-\u00AD]\\s*[\\r\\n]+\\s*(?=\\p{Ll})");
    if (mended.contains(u'\n') || mended.contains(u'\r'))
        mended.remove(broken);
    return singleLine(mended);
}

QString key(const QString &text)
{
    return foldedWithoutKyrgyzLetters(joined(text));
}

bool isTotal(const QString &key)
{
    static const Pattern start
        = pattern(u"^(жалпы\\s+)?(бардыгы|баары|баардыгы|жыйынтык|жыйынтыгы|жыйынды|итого|итог\\b|всего|жами|"
                  u"total|grand total|subtotal|sub-total)\\b"
                  u"|^(бардык|баардык|жалпы|все)\\s+(киреше|чыгаша|доход|расход|каражат|сумма)"
                  u"|\\b(бардыгы|баары|баардыгы|жыйынтыгы|итого|всего|total)[\\s:.]*$");
    return has(withoutNumber(key), start) || isBareTotal(key);
}

bool isBareTotal(const QString &key)
{
    static const Pattern only = pattern(u"^((жалпы\\s+)?(бардыгы|баары|баардыгы|жыйынтыгы|итого|всего|жами|grand total|total)"
                                        u"|жалпы|(жалпы|бардык) (сумма(сы)?|колому)|жыйынтыгында|жыйындысы?"
                                        u"|вс[её]|свод|подытог|сумма|(общая|итоговая) сумма|общий (итог|объем)|((общая )?сумма|объем) (доходов|расходов)( бюджета)?|sum|[σ∑])[\\s:.]*$");
    return has(withoutNumber(key), only);
}

bool isSectionOnly(const QString &key)
{
    static const Pattern only = pattern(
        u"^(бюджеттин\\s+|жергиликтуу бюджеттин\\s+|общие\\s+|total\\s+)?"
        u"(бардык\\s+|бардыгы\\s*|баардык\\s+|жалпы\\s+|всего\\s*|итого\\s*|все\\s+)?"
        u"(киреше(лер|лери|си)?|чыгаша(лар|лары|сы)?|чыгымдар|доход(ы|ов)|расход(ы|ов)|revenues?|"
        u"expenditures?|expenses?|каржылоо|финансирование)"
        u"(\\s+(бюджета|местного "
        u"бюджета|болуму|бардыгы|баары|жыйынтыгы))?[\\s,:.\\-–]*(бардыгы|баары|всего|итого|total)?[\\s:.]*$");
    return has(withoutNumber(withoutUnit(key)), only);
}

std::optional<BudgetSection> section(const QString &key)
{
    const std::set<BudgetSection> named = sectionsNamed(key);
    if (named.contains(BudgetSection::Financing) && named.size() < 3)
        return BudgetSection::Financing;
    return named.size() == 1 ? std::optional(*named.begin()) : std::nullopt;
}

std::set<BudgetSection> sectionsNamed(const QString &key)
{
    static const Pattern revenue = pattern(kRevenue);
    static const Pattern expenditure = pattern(kExpenditure);
    static const Pattern financing = pattern(kFinancing);
    static const Pattern bare = pattern(kBareFinancing);
    std::set<BudgetSection> named;
    const bool mayBeBare = key.contains(u"финансирование") || key.contains(u"каржылоо");
    if (has(key, financing) || (mayBeBare && has(withoutNumber(withoutUnit(key)), bare)))
        named.insert(BudgetSection::Financing);
    if (has(key, revenue))
        named.insert(BudgetSection::Revenue);
    if (has(key, expenditure))
        named.insert(BudgetSection::Expenditure);
    return named;
}

bool isNumberedHeading(const QString &key)
{
    static const Pattern number = pattern(u"^\\s*[ivx]+[.)]");
    return has(key, number);
}

bool mayBeHeadingOrBalance(const QString &key)
{
    constexpr QStringView kWords[] {u"киреше", u"доход", u"revenue", u"чыгаша", u"чыгым", u"расход", u"expen", u"каржылоо",
                                    u"финансирование", u"калды", u"остат", u"balance", u"баланс", u"сальдо", u"дефицит", u"профицит",
                                    u"тартыштык", u"ашыкча", u"deficit", u"surplus"};
    return std::any_of(std::begin(kWords), std::end(kWords), [&](QStringView word) { return key.contains(word); })
        && (isSectionOnly(key) || balance(key) != Balance::None);
}

std::optional<BudgetSection> sectionByLine(const QString &key)
{
    static const Pattern revenue
        = pattern(u"\\b(салы(к|г)|налог|патент|киреше|доход|роялти|ижара|арендн|пошлин|алым|жыйым|грант|"
                  u"трансферт|тендештир|тендоо|атайын (эсеп|каражат)|"
                  u"жайыт|айып|штраф|акы толонуучу|платн\\w+ услуг|дотаци|tax|grant)");
    static const Pattern expenditure = pattern(
        u"\\b(эмгек акы|заработн|оплат\\w* "
        u"труда|расход|чыгаша|чыгым|закупк|субсиди|программ|подпрограмм|строительств|ремонт|ондоо|курулуш|"
        u"содержани|кармоо|сатып алуу|инвестици|expen)");
    const bool in = has(key, revenue);
    const bool out = has(key, expenditure);
    if (in == out)
        return std::nullopt;
    return in ? BudgetSection::Revenue : BudgetSection::Expenditure;
}

namespace {
constexpr QStringView kIncluding = u"(анын ичинде[н]?|ичинен|алардын ичинен|анын ичинен|в том числе|в "
                                   u"т\\.?\\s?ч\\.?|из них|из нее|including|of which)";
}

bool startsIncluding(const QString &key)
{
    static const Pattern start
        = pattern(QStringLiteral("^") + kIncluding.toString() + QStringLiteral("(?![\\p{L}])"));
    return has(withoutNumber(key), start);
}

bool isIncludingOnly(const QString &key)
{
    static const Pattern only
        = pattern(QStringLiteral("^") + kIncluding.toString() + QStringLiteral("[\\s:,.\\-–]*$"));
    return has(withoutNumber(key), only);
}

bool isSourceOfMoney(const QString &key)
{
    static const Pattern source
        = pattern(u"^(за счет\\s|из (местного|областного|республиканского|федерального) бюджет|средства "
                  u"(местного|областного|республиканского|федерального)"
                  u"|(жергиликтуу|республикалык|облустук) бюджет(тен|тин эсебинен|тин "
                  u"каражат)|(гранттын|атайын каражаттын|трансферттин) эсебинен)");
    return has(withoutNumber(key), source);
}

Balance balance(const QString &key)
{
    static const Pattern rest = pattern(u"\\b(калды(к|г)|остат(ок|к)|balance\\b)");
    static const Pattern opening
        = pattern(u"башын|башында|башталыш|на начал|на 0?1[. ](01|янв)|1-январ|opening|входящ");
    static const Pattern closing = pattern(u"аягын|аягында|на коне?ц|конец|closing|31[. -](12|дек)|исходящ");
    static const Pattern result
        = pattern(u"^(дефицит|профицит|тартыштык|ашыкча|deficit|surplus|(баланс|сальдо)\\b)");
    const QString text = withoutNumber(key);
    if (has(text, result))
        return Balance::Result;
    if (!has(text, rest) || text.size() > 120)
        return Balance::None;
    if (has(text, closing))
        return Balance::Closing;
    return has(text, opening) ? Balance::Opening : Balance::None;
}

bool isSignature(const QString &key)
{
    static const Pattern sign = pattern(
        u"_{3,}|^(и\\. ?о\\.|м\\. ?[оа]\\.|м\\. ?п\\.|т\\. ?м\\. "
        u"?а\\.|исп\\.|дата\\b|куну\\b|тел\\b|телефон)|\\bтел[.:]|\\b(башчысы|бухгалтер|начальник|заместител|торага|председател|катчы|секретар|глава|директор|"
        u"финансовый отдел|финансы болуму|исполнител|аткаруучу:)");
    return has(key, sign);
}

bool isPageNumber(const QString &key)
{
    static const Pattern page = pattern(u"^((стр(аница)?|лист|page)\\.?\\s*№?\\s*\\d+|\\d+\\s*-?\\s*бет\\b)");
    return has(key, page);
}

bool isNumberHead(const QString &key)
{
    // NFKC makes "№" into "No".
    static const Pattern number = pattern(
        u"^((№|no|n|#)\\.?\\s*(п/?п|к/?с|к/?н|т/?б|р/?н)?\\.?|(п/п|к/с|к/н|т/б|р/н|катар номери))$");
    return has(key, number);
}

bool isNameHead(const QString &key)
{
    static const Pattern name = pattern(u"наименован|назван|аталыш|аталаш|\\bаты\\b|атоо|корсоткуч|показател|"
                                        u"перечень|\\bname\\b|description|\\bitem\\b|турлору|к\\?рс\\?тк\\?ч|"
                                        u"^(киреше(лер|си)?|чыгаша(лар)?|доходы|расходы)$");
    return has(key, name);
}

bool isAmountHead(const QString &key)
{
    static const Pattern amount = pattern(u"сумма|\\bплан|факт|аткарыл|аткаруу\\b|такталган|долбоор|бекитил|"
                                          u"болжол|прогноз|исполнен|уточн|утвержд|\\bутв\\b|\\bтакт\\b|\\bбек\\b|проект|"
                                          u"бюджет|amount|\\bamt\\b|actual|approved|adopted|proposed|revised|"
                                          u"draft|бардыгы|баары|всего|итого|total|каражат|объем");
    return has(key, amount);
}

bool isPercentHead(const QString &key)
{
    static const Pattern percent = pattern(u"%|пайыз|процент|percent|удельн|улуш салмаг|темп");
    return has(key, percent);
}

bool isDeviationHead(const QString &key)
{
    static const Pattern deviation
        = pattern(u"четтоо|четт\\?\\?|отклонен|айырма|разниц|\\(\\s*\\+|\\+\\s*[/"
                  u",;]?\\s*[-–−]|deviation|variance|difference|осуу|рост\\b|change");
    return has(key, deviation);
}

bool isOtherFigureHead(const QString &key)
{
    static const Pattern other
        = pattern(u"\\b(саны|штат|количеств|калктын|численност|норматив|ставка|узундугу|км\\b|count|fte)");
    return has(key, other);
}

bool isSourceHead(const QString &key)
{
    static const Pattern source = pattern(
        u"^(за счет )?(местн\\w+|жергиликтуу)$|жергиликтуу бюджет|местн\\w+ бюджет|республикалык|республиканск|областн|облустук|грант|атайын "
        u"(каражат|эсеп)|"
        u"спец\\.?\\s?(средств|счет)|трансферт|federal|local budget|own funds|спонсор|донор|оздук|собственн");
    return has(key, source);
}

bool isQuarterHead(const QString &key)
{
    static const Pattern quarter = pattern(u"(^|[^\\p{L}\\d])(i{1,3}|iv|[1-4])\\s*-?\\s*(й\\s+|ый\\s+|чи\\s+|чу\\s+)?(кв\\b|кварт|чейрек|quarter)|\\bq[1-4]\\b");
    return has(key, quarter);
}

bool isSettlementHead(const QString &key)
{
    static const QStringList heads {QStringLiteral("айыл"), QStringLiteral("айылы"), QStringLiteral("айылдар"), QStringLiteral("калктуу конуш"),
                                    QStringLiteral("село"), QStringLiteral("села"), QStringLiteral("населенный пункт"), QStringLiteral("village"),
                                    QStringLiteral("settlement")};
    return heads.contains(key);
}

bool isSectionNameHead(const QString &key)
{
    static const Pattern section
        = pattern(u"account[ _]type|revenue or expense|\\bкиреше/чыгаша|доход/расход");
    return has(key, section);
}

bool isYearNameHead(const QString &key)
{
    static const Pattern year = pattern(u"budget[ _]year|fiscal[ _]year|^(жыл|год|year)$");
    return has(key, year);
}

CodeKind codeHead(const QString &key)
{
    static const std::array<std::pair<CodeKind, Pattern>, 10> kinds{{
        {CodeKind::Subsection, pattern(u"подраздел|болумчо|\\bпр$")},
        {CodeKind::Institution,
         pattern(u"грбс|распорядител|ведомств|мекеме\\w* код|код\\w* мекеме|код учрежден|institution")},
        {CodeKind::Target, pattern(u"целев|\\bцср\\b|кцср|программ\\w* код|код программ")},
        {CodeKind::Kind, pattern(u"вид расход|вид\\s|\\bквр\\b|\\bвр\\b|чыгашанын туру")},
        {CodeKind::Combined, pattern(u"(киреше|доход).*(функци|чыгаша|расход)")},
        {CodeKind::Revenue, pattern(u"(киреше|доход).*код|код.*(киреше|доход)|\\bкд\\b")},
        {CodeKind::Function, pattern(u"функци|кфср|function")},
        {CodeKind::Economic, pattern(u"эконом|берене|косгу|\\bэк\\b|econom|статья$|статьи$")},
        {CodeKind::Section, pattern(u"^раздел|\\bраздел$|^болум")},
        {CodeKind::Fund, pattern(u"fund[ _]?(code|no)|код фонд")},
    }};
    for (const auto &[kind, what] : kinds) {
        if (has(key, what))
            return kind;
    }
    static const Pattern code = pattern(u"\\bкод|классификац|\\bcode|шифр");
    return has(key, code) ? CodeKind::Combined : CodeKind::None;
}

std::optional<BudgetStage> stage(const QString &key)
{
    // Order matters: "уточненный план" is revised, "исполнение утвержденного" is executed.
    static const std::array<std::pair<BudgetStage, Pattern>, 6> stages{{
        {BudgetStage::Executed, pattern(u"аткарыл|аткаруу|исполнен|факт|actual|executed|кассов")},
        {BudgetStage::Revised, pattern(u"такталган|тактоо|\\bтакт\\b|уточн|revised|amended|midcycle|скорректир")},
        {BudgetStage::Draft, pattern(u"долбоор|проект|draft|proposed")},
        {BudgetStage::Forecast, pattern(u"болжол|прогноз|forecast|оценка")},
        {BudgetStage::Approved, pattern(u"бекит|\\bбек\\b|утвержд|\\bутв\\b|approved|adopted")},
        {BudgetStage::Approved, pattern(u"\\bплан\\b|\\bпландын|plan\\b")},
    }};
    for (const auto &[result, what] : stages) {
        if (has(key, what))
            return result;
    }
    return std::nullopt;
}

std::vector<int> years(const QString &text)
{
    static const Pattern year = pattern(u"(?<!\\d)(199\\d|20\\d\\d)(?!\\d)");
    std::vector<int> result;
    for (auto matches = year.globalMatch(text); matches.hasNext();)
        result.push_back(matches.next().captured(1).toInt());
    return result;
}

std::optional<MoneyUnit> unit(const QString &key)
{
    static const Pattern thousand = pattern(u"(^|[^\\p{L}])(т\\.\\s?(р|сом|с)\\b|тыс(яч|\\.|\\s|$)|(мин|минь|"
                                            u"миндеген|мын|мий|ми\\?)\\.?\\s?сом|thousand|ths\\b|000 сом)");
    static const Pattern som
        = pattern(u"(^|[^\\p{L}])(сом(ов|ах|ом|ами|дор|дордо|а|у|до|дон)?|руб(лей|\\.|ля)?|kgs|soms?)([^\\p{L}]|$)");
    if (has(key, thousand))
        return MoneyUnit::ThousandSom;
    return has(key, som) ? std::optional(MoneyUnit::Som) : std::nullopt;
}

bool isUnitOnly(const QString &key)
{
    static const Pattern only = pattern(u"^[\\s(,]*((единиц\\w+ измерения|ед\\.?\\s*изм\\.?|олчом бирдиги)[\\s:–-]*)?(в\\s+)?((тыс\\w*|миндеген|мин|минь|мын|т)"
                                        u"[\\s.]*)?(кыргызск\\w+\\s+)?(сом|руб)\\w*\\.?(\\s+(менен|и тыйын\\w*))?[\\s).:]*$");
    return has(key, only);
}

bool isForeignUnit(const QString &key)
{
    static const Pattern million
        = pattern(u"(^|[^\\p{L}])(млн|миллион|млрд|миллиард|million|долл|usd|us\\$|eur|евро|тенге|kzt|юан|cny|узбекск\\w* сум)"
                  u"|[$€₸¥£]");
    return has(key, million);
}

} // namespace eldin::core::exchange::words
