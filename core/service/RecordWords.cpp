// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/RecordWords.h"

#include "core/base/Text.h"
#include "core/exchange/budget/BudgetWords.h"
#include "core/exchange/FormWords.h"

namespace eldin::core::recordwords {

namespace {

/// True if a word of the text begins with one of the stems: Kyrgyz and Russian words change their ends.
bool speaksOf(const QString &key, const char *stems)
{
    for (const QString &stem : list(stems)) {
        const qsizetype at = key.indexOf(stem);
        if (at == 0 || (at > 0 && !key[at - 1].isLetter()))
            return true;
    }
    return false;
}

bool isDash(const QString &text)
{
    return text == u"-" || text == u"–" || text == u"—";
}

} // namespace

QStringList list(const char *words)
{
    return QString::fromUtf8(words).split(u'|');
}

std::optional<RemarkKind> remarkKind(const QString &text)
{
    const QString key = foldedWithoutKyrgyzLetters(text);
    if (const auto code = fromCode<RemarkKind>(key))
        return code;
    // "Суроолор жана сунуштар" names two and therefore none.
    std::optional<RemarkKind> found;
    for (const auto &[kind, stems] :
         {std::pair{RemarkKind::Question, "суроо|вопрос|question"},
          std::pair{RemarkKind::Proposal, "сунуш|предложени|proposal"},
          std::pair{RemarkKind::Criticism, "сын|критик|критич|критика|criticism"},
          std::pair{RemarkKind::Thanks, "ыраазычылык|алкыш|благодарност|thanks"},
          std::pair{RemarkKind::Comment, "пикир|мнени|высказывани|замечани|комментари|comment|opinion"}}) {
        if (!speaksOf(key, stems))
            continue;
        // "Сын-пикир" is criticism, although it has the word for an opinion in it.
        if (found && !(kind == RemarkKind::Comment && found == RemarkKind::Criticism))
            return std::nullopt;
        if (!found)
            found = kind;
    }
    return found;
}

std::optional<Decision> decision(const QString &text)
{
    QStringList codes;
    for (const auto &[value, code] : Codes<Decision>::list)
        codes += QString::fromUtf16(code);
    if (const auto known
        = fromCode<Decision>(exchange::formwords::codeOf(QStringLiteral("decision"), codes, text)))
        return known;
    const QString key = foldedWithoutKyrgyzLetters(text);
    // Partly before accepted: "принято частично" has both words.
    for (const auto &[value, stems] :
         {std::pair{Decision::Partly, "жарым|жартылай|частичн|partly|partial"},
          std::pair{Decision::Rejected, "четке|отклонен|отказ|кабыл алынган жок|не принят|reject"},
          std::pair{Decision::Deferred, "кийинкиге|отложен|перенесен|defer|postpon"},
          std::pair{Decision::Forwarded, "жонотулду|башка орган|направлен|перенаправлен|forward"},
          std::pair{Decision::Accepted, "кабыл алын|колдоого|принят|учтен|поддержан|accept"}}) {
        if (speaksOf(key, stems))
            return value;
    }
    return std::nullopt;
}

std::optional<FollowUpStatus> followUpStatus(const QString &text)
{
    QStringList codes;
    for (const auto &[value, code] : Codes<FollowUpStatus>::list)
        codes += QString::fromUtf16(code);
    if (const auto known
        = fromCode<FollowUpStatus>(exchange::formwords::codeOf(QStringLiteral("status"), codes, text)))
        return known;
    const QString key = foldedWithoutKyrgyzLetters(text);
    if (exchange::formwords::isYes(text))
        return FollowUpStatus::Implemented;
    for (const char16_t *no : {u"жок", u"нет", u"no"}) {
        if (key == QStringView(no))
            return FollowUpStatus::NotImplemented;
    }
    // What limits or denies comes first: "не полностью выполнено" and "не выполнено" have the word "выполнено" too.
    using Stems = std::pair<std::optional<FollowUpStatus>, const char *>;
    for (const auto &[value, stems] :
         {Stems{FollowUpStatus::InProgress,
                "не полност|не до конца|не в полном|толук эмес|толук аткарылган жок|толугу менен аткарылган жок|not fully"},
          Stems{FollowUpStatus::NotImplemented,
                "аткарылган жок|аткарылбады|аткарылбай|аткарыла элек|жасалган жок|жасалбады|бутподу|буто элек|"
                "ишке ашкан жок|ишке ашырылган жок|ишке ашпады|башталган жок|баштала элек|"
                "не выполн|не исполн|не сделан|не реализ|не заверш|не начат|не начин|не готов|невыполн|неисполн|"
                "not done|not impl|not compl|not start"},
          Stems{FollowUpStatus::Implemented, "аткарылып бут|жасалып бут|аяктады|аяктаган"},
          Stems{std::nullopt, "будет|будут|планир|заплан|пландал|пландаштыр|will be|planned"}, // says nothing of today
          Stems{FollowUpStatus::InProgress,
                "аткарылууда|аткарылып|жарым|жартылай|башталды|башталган|журуп|жургузул|уланууда|уланып|жасалууда|"
                "жасалып|ишке ашырылууда|ишке ашырылып|"
                "частичн|в процессе|в работе|на исполнении|выполняет|исполняет|реализует|делает|ведет|ведут|идет|идут|"
                "начат|начал|продолжа|in progress|partly|partial|started|ongoing"},
          Stems{FollowUpStatus::Implemented,
                "аткарылды|аткарылган|бутту|буткон|бутурулду|буткорулду|жасалды|жасалган|"
                "ишке ашты|ишке ашкан|ишке ашырылды|ишке ашырылган|"
                "выполнен|исполнен|сделан|реализован|завершен|готов|done|implement|complet|finish"}}) {
        if (speaksOf(key, stems))
            return value;
    }
    return std::nullopt;
}

QString filled(const exchange::RecordRow &row, const QString &field)
{
    QString text = singleLine(row.text(field));
    return isDash(text) ? QString() : text;
}

std::optional<Money> amount(const exchange::RecordRow &row, const QString &field, const QString &head,
                            Problems &problems)
{
    const QString text = row.text(field);
    if (text.isEmpty() || isDash(text))
        return std::nullopt;
    const MoneyUnit unit
        = exchange::words::unit(exchange::words::key(text))
              .value_or(exchange::words::unit(exchange::words::key(head)).value_or(MoneyUnit::Som));
    QString digits = text;
    while (!digits.isEmpty() && !digits.back().isDigit() && digits.back() != u')')
        digits.chop(1);
    auto money = parseSheetNumber(digits, unit);
    if (!money)
        money = parseMoney(digits, unit);
    if (!money)
        problems.push_back(
            {row.cell(field), Severity::Error, QStringLiteral("not-a-number"), singleLine(text)});
    else if (money->isNegative())
        problems.push_back({row.cell(field), Severity::Error, QStringLiteral("negative"), singleLine(text)});
    return money && money->isNegative() ? std::nullopt : money;
}

QDate date(const exchange::RecordRow &row, const QString &field, Problems &problems)
{
    const QString text = filled(row, field);
    if (text.isEmpty())
        return {};
    QDate day = QDate::fromString(text.left(10), Qt::ISODate);
    for (const QString &pattern :
         {QStringLiteral("d.M.yyyy"), QStringLiteral("d/M/yyyy"), QStringLiteral("d.M.yyyy'-ж.'")}) {
        if (!day.isValid())
            day = QDate::fromString(text, pattern);
    }
    if (!day.isValid())
        problems.push_back({row.cell(field), Severity::Error, QStringLiteral("not-a-date"), text});
    return day;
}

} // namespace eldin::core::recordwords
